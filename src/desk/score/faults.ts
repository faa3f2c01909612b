import type { Claim } from '../../model/claim.js';
import { compare, type Field } from './fields.js';
import type { ScoredClaim, ScoredReading } from './records.js';
import { pairs } from './spans.js';

/** What went wrong with a claim: not found, found where none is, taken for another type, or found with wrong fields. */
export type Fault =
  | { kind: 'missed'; gold: ScoredClaim }
  | { kind: 'false'; read: Claim }
  | { kind: 'type'; gold: ScoredClaim; read: Claim }
  | { kind: 'fields'; gold: ScoredClaim; read: Claim; fields: Field[] };

/** How much each wrong field weighs: a wrong speaker or a turned denial misleads more than a wrong hour. */
const FIELDS: Record<Field, number> = { polarity: 4, root: 2, agents: 2, targets: 1, place: 1, figures: 2, time: 1, act: 1, modality: 1 };
const CLAIMS = { missed: 3, false: 3, type: 4 };

/** How bad a fault is; only the order matters. */
export const weight = (fault: Fault): number => (fault.kind === 'fields' ? fault.fields.reduce((sum, field) => sum + FIELDS[field], 0) : CLAIMS[fault.kind]);

/** The faults of a reading against gold, the worst first, of equal ones in the order of the text. */
export function faults(gold: ScoredReading, read: Claim[]): Fault[] {
  const told = gold.claims ?? [];
  const paired = pairs(told, read, (a, b) => a.type === b.type);
  const used = new Set<ScoredClaim | Claim>(paired.flat());
  const [restTold, restRead] = [told.filter((claim) => !used.has(claim)), read.filter((claim) => !used.has(claim))];
  const retyped = pairs(restTold, restRead, () => true);
  for (const claim of retyped.flat()) used.add(claim);
  const list: Fault[] = [
    ...paired.flatMap(([a, b]): Fault[] => {
      const fields = wrongFields(a, b);
      return fields.length > 0 ? [{ kind: 'fields', gold: a, read: b, fields }] : [];
    }),
    ...retyped.map(([a, b]): Fault => ({ kind: 'type', gold: a, read: b })),
    ...restTold.filter((claim) => !used.has(claim)).map((claim): Fault => ({ kind: 'missed', gold: claim })),
    ...restRead.filter((claim) => !used.has(claim)).map((claim): Fault => ({ kind: 'false', read: claim })),
  ];
  return list.sort((a, b) => weight(b) - weight(a) || spanOf(a)[0] - spanOf(b)[0]);
}

/** Where a fault stands in the text. */
export const spanOf = (fault: Fault): ScoredClaim['span'] => ('gold' in fault ? fault.gold.span : fault.read.span);

function wrongFields(gold: ScoredClaim, read: Claim): Field[] {
  const fields = Object.entries(compare(gold, read)) as [Field, boolean | null | { right: boolean }][];
  return fields.filter(([, value]) => value === false || (typeof value === 'object' && value !== null && !value.right)).map(([field]) => field);
}
