import type { Claim, Figure } from '../model/claim.js';

/** How far a figure that is told as approximate may lie from another that agrees with it. */
const ABOUT = 0.1;

function range(figure: Figure): [number, number] {
  if (figure.value === undefined) return [figure.min ?? 0, figure.max ?? Number.POSITIVE_INFINITY];
  const slack = figure.approximate ? Math.abs(figure.value) * ABOUT : 0;
  return [figure.value - slack, figure.value + slack];
}

/** Whether one number can satisfy both. */
const meet = (a: Figure, b: Figure): boolean => range(a)[0] <= range(b)[1] && range(b)[0] <= range(a)[1];

/** A figure's number as text, the same for the same wording. */
export const bounds = (figure: Figure): string => `${figure.what}${figure.cumulative ? ' in all' : ''}=${figure.approximate ? '~' : ''}${figure.value ?? `${figure.min ?? ''}..${figure.max ?? ''}`}`;

/** What a claim counts, without numbers. */
const counted = (claim: Claim): Set<string> => new Set(claim.figures.map(({ what }) => what));

/** Figures of the same thing, both new or both totals. */
export const shared = (a: Claim, b: Claim): [Figure, Figure][] =>
  a.figures.flatMap((x) => b.figures.filter((y) => x.what === y.what && Boolean(x.cumulative) === Boolean(y.cumulative)).map((y): [Figure, Figure] => [x, y]));

/** Some thing that both count is counted differently, and equally by none of their figures. */
export function conflict(a: Claim, b: Claim): boolean {
  const pairs = shared(a, b);
  const agreed = new Set(pairs.filter(([x, y]) => meet(x, y)).map(([x]) => x.what));
  return pairs.some(([x]) => !agreed.has(x.what));
}

/** No conflict, and either none has figures or both count some same thing. */
export function agree(a: Claim, b: Claim): boolean {
  if (a.figures.length === 0 && b.figures.length === 0) return true;
  return shared(a, b).length > 0 && !conflict(a, b);
}

/** Both have figures, but of different things. */
export function apart(a: Claim, b: Claim): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false;
  const [left, right] = [counted(a), counted(b)];
  return ![...left].some((what) => right.has(what));
}

export const isTotal = (claim: Claim): boolean => claim.figures.some(({ cumulative }) => cumulative);
