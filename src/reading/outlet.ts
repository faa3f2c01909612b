import type { Basis } from '../model/claim.js';
import type { Given } from '../model/reading.js';
import type { Outlet } from '../model/theatre.js';
import type { LanguagePack } from './language.js';
import { romanize } from './romanize.js';
import { sense } from './scan.js';
import type { Sentence } from './sentence.js';
import { WORD } from '../text/tokens.js';

/** The page's own outlet and a test for its names. */
export interface OwnOutlet {
  name: string | null;
  basis: Basis;
  isOwn: (name: string) => boolean;
}

/** The outlet of a page: given, by its address, on the masthead, or the one that the opening sentence reports by. */
export function findOutlet(onMasthead: () => Outlet | null, sentences: Sentence[], given: Given, outlets: Outlet[], language: LanguagePack): OwnOutlet {
  const make = (name: string | null, basis: Basis): OwnOutlet => ({ name, basis, isOwn: (other) => name !== null && other === name });
  if (given.outlet) return make(given.outlet, 'given');
  const host = hostOf(given.url);
  const byAddress = host ? outlets.find((outlet) => outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) : undefined;
  if (byAddress) return make(byAddress.name, 'given');
  const masthead = onMasthead();
  if (masthead) return make(masthead.name, 'stated');
  const opening = reporting(sentences, language);
  if (opening) return make(opening, 'inferred');
  const body = headedBy(sentences[0]);
  return { ...make(null, 'unknown'), isOwn: (other) => body !== null && other === body };
}

/** A page that is headed by the name of an organisation and nothing else is its own: what it tells there is not on somebody's word. */
function headedBy(first: Sentence | undefined): string | null {
  const [head] = first?.mentions ?? [];
  const party = first && head?.a === 0 && head.b >= first.units.length && head.who.roles.length === 0 ? head.who.party : null;
  return party?.country === null ? party.name : null;
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

/** 'X reports, quoting Y' in the opening sentences, where nothing else stands between: the page speaks of itself, as in a dateline. */
function reporting(sentences: Sentence[], language: LanguagePack): string | null {
  const heads = new Set<Outlet>();
  for (const sentence of sentences.slice(0, 4)) {
    const [head] = sentence.mentions;
    if (head?.who.outlet && head.a === 0 && sentence.units[head.b]?.text === ':') heads.add(head.who.outlet);
    const filed = sentence.mentions.find((mention) => mention.who.outlet !== null && sentence.clauses.of[mention.a] === -1);
    if (filed?.who.outlet) return filed.who.outlet.name;
    const first = sentence.units.findIndex((unit) => sense(unit, 'according'));
    if (first !== 0) continue;
    const index = sentence.mentions.findIndex((mention) => mention.who.outlet !== null && mention.a <= first + 3);
    const mention = index >= 0 ? sentence.mentions[index] : undefined;
    // An agency that no pack knows is rather the page's own than one that it quotes.
    const unknown = index < 0 && sense(sentence.units[0], 'according')?.sense.act === 'report' && sense(sentence.units[1], 'medium-word') ? sentence.units[2] : undefined;
    if (unknown && unknown.kind === WORD && unknown.readings.length === 0) return romanize(unknown.text, language);
    if (!mention?.who.outlet) continue;
    const next = sentence.units[mention.b];
    const quoting = sense(next, 'according') !== undefined;
    const generic = sense(sentence.units[mention.a - 1], 'medium-word') !== undefined;
    // 'X: … . According to X, …'.
    if ((quoting && !generic) || heads.has(mention.who.outlet)) return mention.who.outlet.name;
  }
  return null;
}
