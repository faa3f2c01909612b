import { z } from 'zod';
import { CLAIM_TYPES } from './claim.js';
import { SECTORS } from './party.js';
import { ROLES, type RoleId } from './roles.js';

/** Theatre packs: data only. One folder a theatre, one JSON array a file, one record a line. */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');
const id = z.string().regex(/^[a-z0-9-]+$/, 'an id is lower-case letters, digits and hyphens');
/** Names per language code, as the language writes them; a half-space or space where a joint may be lost. */
const names = z.record(z.string(), z.array(z.string().min(1)));
const country = z.string().regex(/^[A-Z]{3}$/, 'a country is three capital letters (ISO 3166-1 alpha-3, or a polity of a pack)');
const roleIds = Object.keys(ROLES) as [RoleId, ...RoleId[]];

export const countrySchema = z.strictObject({
  code: country,
  /** ISO 3166-1 alpha-2, from which the platform's locale data gives more names; null for a polity that has none. */
  alpha2: z.string().length(2).nullable(),
  /** English short name used inside party names: 'Ministry of Defence of {name}'. */
  name: z.string().min(1),
  names,
  /** Adjectives and names of the people: 'russian', 'روس', 'روسی', 'الروسي'. Base form; the language's endings are added. */
  demonyms: names,
  /** Short names that are other words as well, as a document that tells of the country calls it with the article: 'the North'. */
  local: names.default({}),
  /** Names of the capital and of seats used for the government ('Kremlin', 'Baku'): given with the English name of the body that they speak for. */
  seats: z.array(z.strictObject({ name: z.string(), speaksAs: z.string(), names })).default([]),
  /** English names of bodies where the common form differs from the template: {army: 'Israel Defense Forces'}. */
  bodies: z.partialRecord(z.enum(roleIds), z.string()).default({}),
  /** Sectors where they differ from the role's: de-facto authorities' forces; `side` where the army, and not the government, talks as a side of the war inside the country. */
  sectors: z.partialRecord(z.enum(roleIds), z.enum(SECTORS)).default({}),
  /** Whether it has armed forces that 'the army' can mean. */
  hasArmy: z.boolean().default(true),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Western, southern, eastern and northern bound in degrees; the western is the greater one where it spans the date line. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
});

export const partySchema = z.strictObject({
  id,
  /** English common name. */
  name: z.string().min(1),
  country: country.nullable(),
  sector: z.enum(SECTORS),
  names,
  /** Hostile or partisan wordings that texts use for it; read, marked, never shown as its name. */
  epithets: names.default({}),
  /** Names that need a word of their own country or body nearby to be meant. */
  short: names.default({}),
});

export const personSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** Full names. */
  names,
  /** Family names or the part by which texts call the person after the first mention. */
  family: names.default({}),
  offices: z
    .array(
      z.strictObject({
        role: z.enum(roleIds),
        country: country.nullable(),
        /** Id of a party where the office belongs to a body that is no country's: secretary-general of the UN. */
        party: id.optional(),
        sector: z.enum(SECTORS),
        from: day.nullable(),
        to: day.nullable(),
      }),
    )
    .min(1),
});

export const placeSchema = z.strictObject({
  id,
  /** English common name. */
  name: z.string().min(1),
  kind: z.enum(['region', 'province', 'district', 'city', 'town', 'village', 'height', 'river', 'lake', 'sea', 'road', 'bridge', 'crossing', 'corridor', 'camp', 'airport', 'base', 'border', 'line', 'monastery', 'neighbourhood', 'sub-continent']),
  country: country.nullable(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  names,
  /** Names that are other words as well: they tell it where a place is told of, beside a word for one or in a document about its country. */
  local: names.default({}),
  /** Id of the larger place that holds it. */
  within: id.optional(),
  /** Another side's official name where the place is disputed, in English. */
  alsoCalled: z.array(z.string()).default([]),
});

export const outletSchema = z.strictObject({
  id,
  name: z.string().min(1),
  country: country.nullable(),
  /** Who owns it: the state or a body of it; the public, with a charter of its own; a company or person; a party, armed group or movement; a church or other religious body. */
  ownership: z.enum(['state', 'public', 'private', 'party', 'church', 'unknown']),
  domains: z.array(z.string()).default([]),
  names,
});

export const agreementSchema = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(['ceasefire', 'peace', 'disarmament', 'prisoners', 'monitoring', 'other']),
  signed: day,
  /** Day on which it came into force, if told. */
  inForce: day.nullable(),
  ended: day.nullable(),
  /** Country codes or party ids. */
  parties: z.array(z.string()).min(1),
  place: z.string().nullable(),
  terms: z.array(z.strictObject({ text: z.string(), type: z.enum(CLAIM_TYPES) })),
  names,
  source: z.string(),
});

export const conflictSchema = z.strictObject({
  id,
  /** English name that takes no side: who fights whom, or where. */
  name: z.string().min(1),
  /** First and last day of the fighting; null while it may go on. */
  from: day,
  to: day.nullable(),
  /** The two sides, each as country codes and party ids. */
  sides: z.tuple([z.array(z.string()).min(1), z.array(z.string()).min(1)]),
});

export const packSchema = z.strictObject({
  id,
  title: z.string(),
  /** Other packs whose ids it refers to. */
  needs: z.array(id).default([]),
  licence: z.string(),
  sources: z.array(z.string()).min(1),
});

export type Country = z.infer<typeof countrySchema>;
export type TheatreParty = z.infer<typeof partySchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Outlet = z.infer<typeof outletSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Conflict = z.infer<typeof conflictSchema>;

/** Everything that the active theatre packs know, in one. */
export interface Theatre {
  packs: string[];
  countries: Country[];
  parties: TheatreParty[];
  persons: Person[];
  places: Place[];
  outlets: Outlet[];
  agreements: Agreement[];
  conflicts: Conflict[];
}

/** File name of each table in a theatre's folder, with the schema of its records. */
export const TABLES = {
  countries: countrySchema,
  parties: partySchema,
  persons: personSchema,
  places: placeSchema,
  outlets: outletSchema,
  agreements: agreementSchema,
  conflicts: conflictSchema,
} as const;
