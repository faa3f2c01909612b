import { LANGUAGES, detect } from '../languages/registry.js';
import type { Outlet, Theatre } from '../model/theatre.js';
import type { LanguagePack } from '../reading/language.js';
import { createReader as compile, type Reader } from '../reading/reading.js';
import { foldForm } from '../text/fold.js';
import { listPacks, loadTheatres, packsFolder } from '../theatres/load.js';
import { RequestError } from './problem.js';

export interface ReaderOptions {
  /** Codes of language packs; all unless told. */
  languages?: string[];
  /** Ids of theatre packs; all in the folder unless told. The packs that they need, and `world`, come along. */
  theatres?: string[];
  /** Folder of theatre packs; the one that comes with rasad unless told. */
  packs?: string;
}

/** A reader with the packs that it was made of. */
export interface RasadReader extends Reader {
  readonly theatre: Theatre;
  /** English name of an outlet that is named in any language. */
  outletName(name: string): string;
}

/** The pack that every theatre builds on; it is read first, so that the order in which packs are named changes nothing. */
const BASE = 'world';

/**
 * Makes a reader from the packs that come with rasad. Takes some hundred milliseconds; reading a page then takes a few.
 * @throws RequestError for a language or pack that does not exist, PackError for a pack that cannot be used
 */
export function createReader({ languages = Object.keys(LANGUAGES), theatres, packs = packsFolder }: ReaderOptions = {}): RasadReader {
  const tables = languages.map(languagePack);
  const known = listPacks(packs);
  if (known.length === 0) throw new RequestError('the folder holds no theatre packs', packs, 'give the folder that holds a folder for each pack, with a pack.json in it');
  const asked = theatres ?? known;
  for (const id of asked) if (!known.includes(id)) throw new RequestError(`there is no theatre pack '${id}'`, packs, `use ${known.join(', ')}`);
  const theatre = loadTheatres([...new Set([...(known.includes(BASE) ? [BASE] : []), ...asked])], packs);
  return { ...compile({ languages: tables, theatre, detect }), theatre, outletName: outletNames(theatre.outlets, tables) };
}

/** The pack of a language by its code. */
export function languagePack(code: string): LanguagePack {
  const pack = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!pack) throw new RequestError(`there is no language pack '${code}'`, 'language', `use ${Object.keys(LANGUAGES).join(', ')}`);
  return pack;
}

const bare = (name: string): string => foldForm(name).replace(/[\u200c\s]+/gu, '').toLowerCase();

/** Gives the English name of an outlet that a page or a person names in any language, with or without 'agency' before it; the name as it was where no pack knows it. */
function outletNames(outlets: Outlet[], languages: LanguagePack[]): (name: string) => string {
  let known: Map<string, string> | undefined;
  const kinds = languages.flatMap(({ grammar }) => grammar.filter(({ sense }) => sense.k === 'medium-word').flatMap(({ forms }) => forms.split(' | ').map(bare)));
  return (name) => {
    // Made when it is first asked for: most documents name no outlet.
    known ??= new Map(outlets.flatMap((outlet) => [outlet.name, ...Object.values(outlet.names).flat()].map((form): [string, string] => [bare(form), outlet.name])).reverse());
    const asked = bare(name);
    const without = kinds.filter((kind) => asked.startsWith(kind)).map((kind) => asked.slice(kind.length));
    return [asked, ...without].flatMap((form) => known?.get(form) ?? [])[0] ?? name;
  };
}
