import type { ClaimType } from '../model/claim.js';

const families = new Map<ClaimType, string>();

/** What stands before the dot of a type. */
export function family(type: ClaimType): string {
  const known = families.get(type);
  if (known !== undefined) return known;
  const made = type.split('.')[0] as string;
  families.set(type, made);
  return made;
}
