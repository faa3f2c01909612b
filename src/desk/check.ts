import { common } from '../languages/common.js';
import { frequent } from '../languages/frequent.js';
import { LANGUAGES } from '../languages/registry.js';
import { Lexicon, LanguageWords } from '../reading/lexicon.js';
import type { Theatre } from '../model/theatre.js';
import { foldForm } from '../text/fold.js';
import { missingNames } from '../theatres/checks/names.js';
import { misplaced } from '../theatres/checks/places.js';
import { overlappingTerms } from '../theatres/checks/terms.js';
import { listPacks, mergePacks, type PackError, type PackFolder, packsFolder, readPacks } from '../theatres/load.js';
import { brokenReferences } from '../theatres/references.js';
import { ambiguousForms } from './check/ambiguous.js';
import type { PackFinding } from './check/finding.js';
import { uselessForms } from './check/forms.js';
import { formsOfLanguage, formsOfTheatre, type ListedForm } from './check/listed.js';
import { RequestError } from './problem.js';
import { quoted } from './words.js';

/** Warnings of one kind that are shown. */
const SHOWN = 3;

export type { PackFinding } from './check/finding.js';

export interface PackCheck {
  /** Packs that were checked. */
  packs: string[];
  findings: PackFinding[];
}

/**
 * Checks language packs and theatre packs for what makes readings wrong or does nothing. Forms are tried on the reader's own lexicon, which is
 * compiled of all packs asked for and those that they need.
 * @param ids codes of language packs and ids of theatre packs; all of them where there are none
 * @throws RequestError for a pack that does not exist
 */
export function checkPacks(ids: string[] = [], folder = packsFolder): PackCheck {
  const theatres = listPacks(folder);
  const codes = Object.keys(LANGUAGES);
  for (const id of ids) if (!codes.includes(id) && !theatres.includes(id)) throw new RequestError(`there is no pack '${id}'`, folder, `use ${[...codes, ...theatres].join(', ')}`);
  const asked = new Set(ids.length > 0 ? ids : [...codes, ...theatres]);
  const findings: PackFinding[] = [];
  const packs = readPacks(theatres.filter((id) => asked.has(id) || !ids.some((one) => theatres.includes(one))), folder, (error) => findings.push(unreadable(error, folder)));
  const whole = mergePacks(packs);
  findings.push(...recordFindings(whole, packs, codes));
  for (const language of Object.values(LANGUAGES)) {
    const known = { language, lexicon: new Lexicon(language, whole), senses: new LanguageWords(language).entries(whole).flatMap(({ value }) => value) };
    const words = (lists: Record<string, string>): Set<string> => new Set((lists[language.code] ?? '').split(' ').map(foldForm));
    // Names first: a word that is also a name is told of the name.
    const listed: ListedForm[] = [...packs.flatMap(({ id, theatre }) => formsOfTheatre(id, theatre, language.code)), ...formsOfLanguage(language)];
    findings.push(...uselessForms(listed, known), ...ambiguousForms(listed, known, words(frequent), words(common)));
  }
  return { packs: [...asked], findings: findings.filter(({ pack }) => asked.has(pack)) };
}

/** Errors one by one; warnings by rule with how many there are and the first few. */
export function checkText({ packs, findings }: PackCheck): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = new Map<string, PackFinding[]>();
  for (const finding of findings) {
    if (finding.severity === 'error') continue;
    const group = finding.kinds ? `${finding.rule}: ${finding.kinds}` : finding.rule;
    warnings.set(group, [...(warnings.get(group) ?? []), finding]);
  }
  const line = ({ pack, where, form, what }: PackFinding): string => `${pack}: ${where}${form === undefined ? '' : ` ${quoted(form)}`} ${what}`;
  return `${[
    ...(errors.length > 0 ? ['ERRORS', ...errors.map((finding) => `  ${finding.rule}  ${line(finding)}: ${finding.repair}`), ''] : []),
    ...(warnings.size > 0 ? ['WARNINGS'] : []),
    ...[...warnings].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([group, found]) => [`  ${group}  ${found.length}`, ...found.slice(0, SHOWN).map((finding) => `    ${line(finding)}`)]),
    ...(warnings.size > 0 ? [''] : []),
    `${errors.length} errors, ${findings.length - errors.length} warnings in ${packs.join(', ')}`,
  ].join('\n')}\n`;
}

const unreadable = ({ file, key, repair }: PackError, folder: string): PackFinding => ({
  severity: 'error',
  rule: 'unreadable',
  pack: file.slice(folder.length + 1).split(/[\\/]/)[0] ?? '',
  where: `${file}, ${key}`,
  what: 'does not fit the schema',
  repair,
});

/** What the checks of records tell, each under the pack that holds the record. */
function recordFindings(whole: Theatre, packs: PackFolder[], codes: string[]): PackFinding[] {
  const owner = new Map<string, string>();
  for (const { id, theatre } of packs) {
    for (const { code } of theatre.countries) owner.set(`countries ${code}`, id);
    for (const table of ['parties', 'persons', 'places', 'outlets', 'agreements'] as const) for (const record of theatre[table]) owner.set(`${table} ${record.id}`, id);
  }
  const packOf = (table: string, id: string): string => owner.get(`${table} ${id}`) ?? '';
  const references = [...brokenReferences(whole)].map(({ table, key, repair }): PackFinding => {
    const [, id = ''] = /^'([^']*)'/.exec(key) ?? [];
    return { severity: 'error', rule: 'reference', pack: packOf(table, id), where: `${table} ${key}`, what: 'does not hold', repair };
  });
  const records = [...missingNames(whole, codes), ...misplaced(whole), ...overlappingTerms(whole)].map(({ table, id, ...rest }): PackFinding => ({ ...rest, pack: packOf(table, id), where: `${table} '${id}'` }));
  return [...references, ...records];
}
