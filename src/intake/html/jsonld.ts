/** What JSON-LD says of the article on a page; each as written. */
export interface LinkedData {
  published?: string;
  modified?: string;
  headline?: string;
  outlet?: string;
  language?: string;
  url?: string;
}

type Json = Record<string, unknown>;

/** How well a schema.org type fits what is looked for: articles first, then pages. */
function rankOf(item: Json): number {
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return 2;
  return types.some((type) => /(?:WebPage|CreativeWork)$/.test(type)) ? 1 : 0;
}

/** The scripts' objects, with those in lists and in `@graph`, `mainEntity` and `mainEntityOfPage`. Broken scripts give none. */
function itemsOf(scripts: string[]): Json[] {
  const items: Json[] = [];
  const waiting = scripts.map(parseScript).reverse();
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) waiting.push(value[index]);
    } else if (typeof value === 'object' && value !== null) {
      const item = value as Json;
      items.push(item);
      waiting.push(item.mainEntityOfPage, item.mainEntity, item['@graph']);
    }
  }
  return items;
}

function parseScript(script: string): unknown {
  // Pages wrap scripts in comments or CDATA for the sake of old browsers.
  const bare = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
};

/** A string, or the name or address of an object. */
function nameOf(value: unknown, key: 'name' | '@id'): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? textOf((first as Json)[key]) : textOf(first);
}

/**
 * Reads the first article among the scripts' objects, or the first page where there is no article. Of several articles, the
 * one whose address is `canonical` is preferred: lists of other articles are given the same way.
 */
export function readLinkedData(scripts: string[], canonical: string | undefined): LinkedData {
  const items = itemsOf(scripts);
  const urlOf = (item: Json): string | undefined => textOf(item.url) ?? nameOf(item.mainEntityOfPage, '@id') ?? textOf(item['@id']);
  const articles = items.filter((item) => rankOf(item) === 2);
  const item = articles.find((one) => canonical !== undefined && urlOf(one) === canonical) ?? articles[0] ?? items.find((one) => rankOf(one) === 1);
  if (item === undefined) return {};
  const publisher = item.publisher;
  const reference = nameOf(publisher, '@id');
  const byReference = reference === undefined ? undefined : items.find((one) => one['@id'] === reference && one !== publisher);
  const values = {
    published: textOf(item.datePublished),
    modified: textOf(item.dateModified),
    headline: textOf(item.headline),
    outlet: nameOf(publisher, 'name') ?? nameOf(byReference, 'name'),
    language: textOf(item.inLanguage),
    url: urlOf(item),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
