import type { Claim, Figure } from '../../model/claim.js';
import { figureList, startsSingular } from './figures.js';
import { article, isPlural, partyList, partyPhrase } from './names.js';
import { TEMPLATES, type Template } from './templates.js';
import { MEASURES } from './words.js';

/** The parts from which sentences about a claim are made. */
export interface Phrases {
  /** With article and modality: 'a planned withdrawal by the Armed Forces of X'. */
  noun: string;
  /** 'there was no …'. */
  absence: string;
  /** Without article, after 'no'. */
  bare: string;
  /** The agents and what they did, as their modality has it; null where no agent is told. */
  clause: string | null;
  /** The same, denied. */
  negated: string | null;
  /** Base form after 'to' or 'that A', and the form after 'of'. */
  infinitive: string | null;
  gerund: string | null;
  /** 'there were three …', 'shelling … took place'. */
  existence: string;
  /** Figures that no phrase holds. */
  rest: Figure[];
}

function split(template: Template, figures: Figure[]): [inside: Figure[], rest: Figure[]] {
  const { counts } = template;
  const isInside = ({ what }: Figure): boolean => (counts === 'all' ? !MEASURES.includes(what) : (counts?.includes(what) ?? false));
  return [figures.filter(isInside), figures.filter((figure) => !isInside(figure))];
}

/** Fills a pattern; null where a bare slot is empty. */
function fill(pattern: string, slots: Record<string, string>): string | null {
  const optional = pattern.replace(/\[([^\]]*)\]/g, (_, part: string) => ([...part.matchAll(/\{([A-Z]+)\}/g)].some(([, name]) => !slots[name as string]) ? '' : part));
  if ([...optional.matchAll(/\{([A-Z]+)\}/g)].some(([, name]) => !slots[name as string])) return null;
  return optional.replace(/\{([A-Z]+)\}/g, (_, name: string) => slots[name] as string);
}

/** 'There were losses', but 'there was shelling'. */
const many = (template: Template, det: string): boolean => template.there === true && det === '';

const ADJECTIVES = { actual: '', ongoing: 'continuing', planned: 'planned', possible: 'possible', demanded: '' } as const;

export function phrases(claim: Claim): Phrases {
  const template = TEMPLATES[claim.type];
  const [inside, rest] = split(template, claim.figures);
  const eachOther = claim.agents.length > 1 && claim.targets.length > 0 && partyList(claim.agents) === partyList(claim.targets);
  const agents = partyList(claim.agents);
  const targets = eachOther ? 'each other' : partyList(claim.targets);
  const together = claim.agents.length > 1 && !eachOther ? claim.agents : [...claim.agents, ...claim.targets.slice(0, eachOther ? 0 : undefined)];
  const slots = {
    A: agents,
    T: targets,
    F: figureList(inside),
    AB: together.length > 1 && claim.agents.length > 0 ? `between ${partyList(together)}` : agents && `by ${agents}`,
    BT: claim.targets.length > 1 ? `between ${targets}` : targets && `with ${targets}`,
  };
  const [det, words] = template.nouns.map(([det, pattern]) => [det, fill(pattern, slots)] as const).find(([, text]) => text !== null) as ['' | 'a' | 'the', string];
  const [base, past, ing, after] = template.does.map(([b, p, g, pattern]) => [b, p, g, fill(pattern, slots)] as const).find(([, , , text]) => text !== null) as [string, string, string, string];

  const counted = template.there === true && inside.length > 0;
  const adjective = ADJECTIVES[claim.modality];
  const phrase = counted || !adjective ? words : `${adjective} ${words}`;
  const noun = `${det === 'a' ? `${article(phrase)} ` : det === 'the' ? 'the ' : ''}${phrase}${counted && adjective ? ` (${adjective})` : ''}`;

  const be = claim.agents.length > 1 || claim.agents.some(isPlural) ? 'are' : 'is';
  const said = (not: string): string =>
    ({
      actual: not ? `did not ${base}` : past,
      ongoing: `${be}${not} ${ing}`,
      planned: `${be}${not} to ${base}`,
      possible: `may${not} ${base}`,
      demanded: `should${not} ${base}`,
    })[claim.modality];
  const plain = `${det === 'a' ? `${article(words)} ` : det === 'the' ? 'the ' : ''}${words}`;
  const plural = counted ? !startsSingular(inside) : many(template, det);
  const without = template.without?.[claim.modality]?.map((pattern) => fill(pattern, slots)).find((text) => text !== null);
  return {
    noun,
    absence: `there ${many(template, det) ? (claim.modality === 'actual' ? 'were' : 'are') : claim.modality === 'actual' ? 'was' : 'is'} no ${words}`,
    bare: words,
    clause: agents && !template.numbered ? `${agents} ${said('')}${after}` : null,
    negated: agents ? `${agents} ${said(' not')}${after}` : null,
    infinitive: `${base}${after}`,
    gerund: `${ing}${after}`,
    existence: without ?? existence(plain, template.there === true, plural, claim.modality),
    rest,
  };
}

function existence(plain: string, there: boolean, plural: boolean, modality: Claim['modality']): string {
  const be = plural ? 'are' : 'is';
  if (there) return { actual: `there ${plural ? 'were' : 'was'} ${plain}`, ongoing: `there ${be} ${plain}`, planned: `there ${be} to be ${plain}`, possible: `there may be ${plain}`, demanded: `there should be ${plain}` }[modality];
  return { actual: `${plain} took place`, ongoing: `${plain} ${be} going on`, planned: `${plain} ${be} planned`, possible: `${plain} ${be} possible`, demanded: `${plain} ${be} demanded` }[modality];
}

/** Who speaks, with the number of the verb. */
export const subject = (speakers: Claim['sources']): { text: string; plural: boolean } => {
  const only = speakers.length === 1 ? speakers[0] : undefined;
  return only ? { text: partyPhrase(only), plural: isPlural(only) } : { text: partyList(speakers), plural: true };
};
