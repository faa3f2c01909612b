import { dayOf } from '../days.js';
import { type Clues, collectClues } from './clues.js';
import { type LinkedData, readLinkedData } from './jsonld.js';
import type { Node } from './tree.js';

/** What a page says of itself. */
export interface PageMeta {
  title?: string;
  /** `YYYY-MM-DD`, as written in the page's own time zone. */
  published?: string;
  modified?: string;
  outlet?: string;
  /** Full http or https address. */
  url?: string;
  /** Language code without region. */
  language?: string;
  /** Every statement about these that was found, as written, the one believed most first within its kind. */
  hints: Hint[];
}

interface Hint {
  kind: 'published' | 'modified' | 'outlet' | 'title' | 'url' | 'language';
  /** Where it stands: `json-ld`, `meta NAME`, `item NAME`, `time`, `title`, `link canonical`, `html lang`. */
  from: string;
  value: string;
}

/** Names of meta elements, the most reliable first. */
const META_NAMES = {
  published: [
    'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'publish-date', 'publish_date',
    'pubdate', 'publication_date', 'publication-date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date',
    'dc.date', 'citation_publication_date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'article:published', 'date',
  ],
  modified: ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'dcterms.modified', 'dc.date.modified', 'datemodified', 'lastmod', 'last-modified'],
  outlet: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
  url: ['og:url'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} satisfies Record<Hint['kind'], string[]>;

/** Reads what a parsed page says of itself; only days that exist and full addresses are believed. */
export function readMeta(document: Node): PageMeta {
  const clues = collectClues(document);
  const linked = readLinkedData(clues.scripts, clues.canonical ?? clues.metas.get('og:url')?.[0]);
  const hints = hintsOf(clues, linked);
  const first = (kind: Hint['kind'], read: (value: string) => string | null): string | undefined => {
    for (const hint of hints) {
      const value = hint.kind === kind ? read(hint.value) : null;
      if (value) return value;
    }
    return undefined;
  };

  const outlet = first('outlet', oneLine);
  const values = {
    title: first('title', (value) => withoutOutlet(oneLine(value), outlet)),
    published: first('published', dayOf) ?? dayOfTimes(clues),
    modified: first('modified', dayOf),
    outlet,
    url: first('url', fullUrl),
    language: first('language', (value) => /^[a-z]{2,3}(?=$|[-_])/i.exec(value.trim())?.[0].toLowerCase() ?? null),
  };
  const times = clues.times.map(({ value }): Hint => ({ kind: 'published', from: 'time', value }));
  return { ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)), hints: [...hints, ...times] };
}

function hintsOf(clues: Clues, linked: LinkedData): Hint[] {
  const hints: Hint[] = [];
  const add = (kind: Hint['kind'], from: string, ...values: (string | undefined)[]): void => {
    for (const value of values) if (value !== undefined && value.trim() !== '') hints.push({ kind, from, value });
  };
  const metas = (kind: Hint['kind']): void => {
    for (const name of META_NAMES[kind]) add(kind, `meta ${name}`, ...(clues.metas.get(name) ?? []));
  };
  add('published', 'json-ld', linked.published);
  metas('published');
  for (const item of ['datepublished', 'datecreated']) add('published', `item ${item}`, ...(clues.items.get(item) ?? []));
  add('modified', 'json-ld', linked.modified);
  metas('modified');
  add('modified', 'item datemodified', ...(clues.items.get('datemodified') ?? []));
  metas('outlet');
  add('outlet', 'json-ld', linked.outlet);
  add('outlet', 'item publisher', ...(clues.items.get('publisher') ?? []));
  add('title', 'json-ld', linked.headline);
  metas('title');
  add('title', 'title', clues.title);
  add('url', 'link canonical', clues.canonical);
  metas('url');
  add('url', 'json-ld', linked.url);
  add('language', 'html lang', clues.language);
  add('language', 'json-ld', linked.language);
  metas('language');
  return hints;
}

/** The day of the page's time elements: the one marked as such, else the one on which those of the article agree. */
function dayOfTimes({ times }: Clues): string | undefined {
  const marked = times.filter((time) => time.marked);
  const inArticle = times.filter((time) => time.inArticle);
  const candidates = [marked, inArticle, times].find((group) => group.length > 0) ?? [];
  const days = new Set(candidates.map(({ value }) => dayOf(value)).filter((day) => day !== null));
  // Several days are those of other articles as well; none of them is preferred.
  return days.size === 1 ? [...days][0] : undefined;
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

const fullUrl = (value: string): string | null => (/^https?:\/\//i.test(value.trim()) && URL.canParse(value.trim()) ? value.trim() : null);

/** A title without the name of the outlet that stands before or after it, parted by a bar, a dash or a colon. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/(\s+[|\u2013\u2014\u00bb\u00ab:-]+\s+)/);
  if (outlet === undefined || parts.length < 3) return title;
  const name = outlet.toLowerCase();
  if (parts.at(-1)?.toLowerCase() === name) return parts.slice(0, -2).join('');
  return parts[0]?.toLowerCase() === name ? parts.slice(2).join('') : title;
}
