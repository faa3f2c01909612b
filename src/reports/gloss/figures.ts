import type { Figure } from '../../model/claim.js';
import { listed } from './names.js';
import { NUMBERS, PLURALS, SINGULARS, STATES } from './words.js';

/** 'three', '158', '5,000'. */
const number = (value: number): string => NUMBERS[value] ?? String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** How an uncounted word is kept as a figure: 'dozens', 'hundreds' and 'thousands' have these lower bounds. */
const VAGUE: Record<number, string> = { 24: 'dozens of', 200: 'hundreds of', 2000: 'thousands of' };

/** The amount alone: 'three', 'about 830', 'more than 90', '350 to 360', 'up to 12'. Bounds that may stand for 'dozens' or 'hundreds' are given as 'at least'. */
export function amount({ value, min, max, approximate }: Figure): string {
  if (value !== undefined) return `${approximate ? 'about ' : ''}${number(value)}`;
  if (min !== undefined && max !== undefined) return `${number(min)} to ${number(max)}`;
  if (min !== undefined) return VAGUE[min] ? `at least ${number(min)}` : `more than ${number(min)}`;
  return max !== undefined ? `up to ${number(max)}` : 'an unknown number of';
}

const isOne = ({ value }: Figure): boolean => value === 1;

function thing(what: string, one: boolean): string {
  const plain = what.replace(/-/g, ' ');
  if (one) return SINGULARS[plain] ?? (PLURALS[plain] ?? plain).replace(/s$/, '');
  return PLURALS[plain] ?? plain;
}

/** '54 killed', 'four journalists wounded', 'one helicopter', 'three ceasefire violations'. A total says 'in all'. */
export function figurePhrase(figure: Figure, total = Boolean(figure.cumulative)): string {
  const state = STATES.find((word) => figure.what === word || figure.what.endsWith(`-${word}`));
  const who = state ? figure.what.slice(0, -state.length - 1) : figure.what;
  const noun = [who && thing(who, isOne(figure)), state].filter(Boolean).join(' ');
  return `${amount(figure)} ${noun}${total ? ' in all' : ''}`;
}

/** Several figures; 'in all' stands once where all are totals. */
export function figureList(figures: Figure[]): string {
  const all = figures.length > 1 && figures.every(({ cumulative }) => cumulative);
  const text = listed(figures.map((figure) => figurePhrase(figure, !all && Boolean(figure.cumulative))));
  return all ? `${text} in all` : text;
}

/** Whether 'there was' fits: one thing, told first. */
export const startsSingular = (figures: Figure[]): boolean => figures[0] !== undefined && isOne(figures[0]);
