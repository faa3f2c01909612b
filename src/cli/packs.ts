import { checkPacks, checkText } from '../desk/check.js';
import { packs, packsText } from '../desk/packs.js';
import { EXIT, failInput, print } from './terminal.js';

export interface PacksFlags {
  json?: true;
  packs?: string;
}

export async function packsCommand({ json, packs: folder }: PacksFlags): Promise<void> {
  const found = packs(folder);
  found.problems.forEach(failInput);
  const { languages, theatres } = found;
  await print(json ? `${JSON.stringify({ languages, theatres }, null, 2)}\n` : packsText(found));
}

/** Ends with the exit code for inputs where a pack has errors; warnings are no failure. */
export async function packsCheckCommand(ids: string[], { json, packs: folder }: PacksFlags): Promise<void> {
  const found = checkPacks(ids.flatMap((id) => id.split(',')), folder);
  if (found.findings.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.inputs;
  await print(json ? `${JSON.stringify(found, null, 2)}\n` : checkText(found));
}
