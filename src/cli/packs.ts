import { packs, packsText } from '../desk/packs.js';
import { failInput, print } from './terminal.js';

export async function packsCommand({ json, packs: folder }: { json?: true; packs?: string }): Promise<void> {
  const found = packs(folder);
  found.problems.forEach(failInput);
  const { languages, theatres } = found;
  await print(json ? `${JSON.stringify({ languages, theatres }, null, 2)}\n` : packsText(found));
}
