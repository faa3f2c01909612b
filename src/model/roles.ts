import type { Sector } from './party.js';

/**
 * Roles that a party can have in any country. `{X}` stands for the country's English name.
 * `body`: the role speaks as this other role, `person`: an office held by one person.
 */
export interface Role {
  name: string;
  sector: Sector;
  kind: 'body' | 'office' | 'people' | 'force' | 'means';
  /** The role whose name stands for it where nobody is named: a spokesperson speaks as the body. */
  of?: string;
}

const body = (name: string, sector: Sector): Role => ({ name, sector, kind: 'body' });
const office = (name: string, sector: Sector, of: string): Role => ({ name, sector, kind: 'office', of });
const force = (name: string, sector: Sector = 'MIL'): Role => ({ name, sector, kind: 'force' });
const people = (name: string, sector: Sector): Role => ({ name, sector, kind: 'people' });
/** Weapons and units that stand for the armed forces that use them. */
const means = (): Role => ({ name: 'Armed Forces of {X}', sector: 'MIL', kind: 'means' });

export const ROLES = {
  government: body('Government of {X}', 'GOV'),
  authorities: body('Authorities of {X}', 'GOV'),
  officials: people('Officials of {X}', 'GOV'),
  presidency: body('Presidency of {X}', 'GOV'),
  president: office('President of {X}', 'GOV', 'presidency'),
  'prime-minister': office('Prime Minister of {X}', 'GOV', 'government'),
  'vice-president': office('Vice President of {X}', 'GOV', 'presidency'),
  monarch: office('Monarch of {X}', 'GOV', 'presidency'),
  'supreme-leader': office('Supreme Leader of {X}', 'GOV', 'presidency'),
  'head-of-delegation': office('Delegation of {X}', 'GOV', 'government'),
  parliament: body('Parliament of {X}', 'GOV'),
  'parliament-speaker': office('Speaker of the Parliament of {X}', 'GOV', 'parliament'),
  lawmaker: people('Lawmakers of {X}', 'GOV'),
  mfa: body('Ministry of Foreign Affairs of {X}', 'GOV'),
  'foreign-minister': office('Foreign Minister of {X}', 'GOV', 'mfa'),
  'deputy-foreign-minister': office('Deputy Foreign Minister of {X}', 'GOV', 'mfa'),
  mod: body('Ministry of Defence of {X}', 'MIL'),
  'defence-minister': office('Defence Minister of {X}', 'MIL', 'mod'),
  'interior-ministry': body('Ministry of Internal Affairs of {X}', 'GOV'),
  'interior-minister': office('Interior Minister of {X}', 'GOV', 'interior-ministry'),
  'health-ministry': body('Ministry of Health of {X}', 'GOV'),
  'health-minister': office('Health Minister of {X}', 'GOV', 'health-ministry'),
  'emergency-ministry': body('Emergency services of {X}', 'GOV'),
  'other-ministry': body('Government of {X}', 'GOV'),
  'other-minister': office('Minister of {X}', 'GOV', 'government'),
  'security-council': body('Security Council of {X}', 'GOV'),
  'security-council-secretary': office('Secretary of the Security Council of {X}', 'GOV', 'security-council'),
  'security-service': body('Security service of {X}', 'GOV'),
  intelligence: body('Intelligence service of {X}', 'GOV'),
  prosecutor: body("Prosecutor General's Office of {X}", 'GOV'),
  court: body('Courts of {X}', 'GOV'),
  ombudsman: office('Ombudsman of {X}', 'GOV', 'ombudsman'),
  embassy: body('Embassy of {X}', 'GOV'),
  ambassador: office('Ambassador of {X}', 'GOV', 'embassy'),
  envoy: office('Representative of {X}', 'GOV', 'government'),
  counterpart: office('Government of {X}', 'GOV', 'government'),
  adviser: office('Adviser to the leadership of {X}', 'GOV', 'presidency'),
  governor: office('Governor in {X}', 'GOV', 'government'),
  mayor: office('Mayor in {X}', 'GOV', 'government'),
  /** Heads and envoys of international organisations, who are of no country. */
  'igo-head': office('International official', 'IGO', 'igo-head'),
  spokesperson: office('Spokesperson of {X}', 'GOV', 'government'),
  diplomat: people('Diplomats of {X}', 'GOV'),
  police: body('Police of {X}', 'GOV'),
  'civil-defence': body('Civil Defence of {X}', 'GOV'),
  'political-leadership': people('Political leadership of {X}', 'GOV'),
  side: body('Government of {X}', 'GOV'),
  army: force('Armed Forces of {X}'),
  forces: force('Armed Forces of {X}'),
  troops: force('Armed Forces of {X}'),
  'general-staff': { name: 'General Staff of the Armed Forces of {X}', sector: 'MIL', kind: 'body' },
  commander: office('Military command of {X}', 'MIL', 'army'),
  'military-official': people('Military officials of {X}', 'MIL'),
  'air-force': means(),
  navy: means(),
  artillery: means(),
  'air-defence': means(),
  aircraft: means(),
  drone: means(),
  tank: means(),
  missile: means(),
  sniper: means(),
  'border-guard': force('Border guards of {X}'),
  'military-police': force('Military police of {X}'),
  'sabotage-group': force('Armed Forces of {X}'),
  peacekeepers: { name: 'Peacekeeping forces of {X}', sector: 'MIL', kind: 'force' },
  'military-experts': people('Military experts of {X}', 'MIL'),
  'defence-committee': body('Ministry of Defence of {X}', 'MIL'),
  separatists: { name: 'Separatists in {X}', sector: 'REB', kind: 'force' },
  militants: { name: 'Armed groups in {X}', sector: 'REB', kind: 'force' },
  'rebel-leader': office('Leader of an armed group in {X}', 'REB', 'militants'),
  'foreign-fighters': { name: 'Foreign fighters', sector: 'REB', kind: 'force' },
  'militants-from': { name: 'Militants from {X}', sector: 'REB', kind: 'force' },
  civilians: people('Civilians of {X}', 'CVL'),
  residents: people('Residents of {X}', 'CVL'),
  refugees: people('Displaced people of {X}', 'CVL'),
  eyewitnesses: people('Eyewitnesses in {X}', 'CVL'),
  activists: people('Activists in {X}', 'CVL'),
  prisoners: people('Prisoners of {X}', 'CVL'),
  journalists: people('Journalists of {X}', 'MED'),
  media: people('Media of {X}', 'MED'),
  correspondent: people('Correspondent of {X}', 'MED'),
  'state-tv': body('State television of {X}', 'MED'),
  'state-agency': body('State news agency of {X}', 'MED'),
  'medical-staff': people('Medical staff of {X}', 'CVL'),
  'source-military': people('Unnamed military source', 'MIL'),
  'source-security': people('Unnamed security source', 'OTH'),
  'source-official': people('Unnamed official source', 'GOV'),
  'source-diplomatic': people('Unnamed diplomatic source', 'GOV'),
  'source-medical': people('Unnamed medical source', 'CVL'),
  'source-local': people('Unnamed local source', 'OTH'),
  'source-informed': people('Unnamed source', 'OTH'),
  experts: people('Experts', 'OTH'),
  'rights-organisation': { name: 'Human rights groups', sector: 'NGO', kind: 'body' },
  association: people('Associations and companies in {X}', 'OTH'),
  'aid-organisation': { name: 'Aid organisations', sector: 'NGO', kind: 'body' },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof ROLES;
