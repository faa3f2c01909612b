import type { Act, ClaimType, Modality, Polarity } from '../model/claim.js';
import type { RoleId } from '../model/roles.js';

/**
 * The word tables of a language pack. Tables hold no functions.
 *
 * `Words` is a list of base forms separated by ` | `. Inside a form a half-space (U+200C) marks a joint that texts write
 * with a half-space, joined or with a space; a plain space is a space. The endings and clitics of the language are added by
 * the pack's morphology, so that each lemma stands once.
 */
export type Words = string;

/** `past/present` stems of simple verbs in languages with two stems ('کشت/کش', 'قال/قول'), the base form elsewhere. */
export type Verbs = string;

/** What an event is called, by part of speech. */
export interface EventRow {
  /** A claim type; `attack` is an attack whose means the sentence tells; `loss` takes people or equipment from its patient. */
  type: ClaimType | 'attack' | 'loss' | 'contact';
  /** Nouns that name the event: 'گلوله‌باران', 'قصف', 'shelling'. */
  noun?: Words;
  /** Simple verbs whose subject does it. */
  verb?: Verbs;
  /** A noun or preverb with its light verb whose subject does it ('حمله کرد', 'زیر آتش گرفت'); last word is the light verb's past stem. */
  light?: Words;
  /** Participles and adjectives that say it of the one to whom it is done: 'کشته', 'منهدم', 'killed'. */
  done?: Words;
  /** Simple verbs whose subject suffers it: 'درگذشت/درگذر', 'استشهد/ستشهد', 'die'. */
  suffer?: Verbs;
  /** Light-verb phrases whose subject suffers it: 'جان باخت', 'به هلاکت رسید'. */
  sufferLight?: Words;
  /** For losses of people: what a number of people is counted as. */
  people?: 'killed' | 'wounded' | 'casualties' | 'missing' | 'captured' | 'displaced' | 'evacuated' | 'released';
  /**
   * Tells it only where its clause tells of something else: `arms`, weapons, forces or what they hit ('strike', where it is a common verb);
   * `forces`, those who fight ('entered the town'); `aid`, lorries or relief; `captives`, prisoners, hostages, bodies; `traffic`, borders, roads, flights; `people`,
   * civilians or people told by number; `moved`, forces or weapons right after it ('the sending of 600 soldiers'); `shots`,
   * missiles, shells, drones right after it ('the launch of five missiles'); `two`, two parties or more.
   * Where verbs stand last: `people`, civilians as who goes or is moved; `troops`, those who fight as such; `ground`, a place that is left, taken
   * or reached, and not by civilians; `ways`, borders, roads, airports, flights; `fire`, `operation` and `deeds`, fighting, an operation, or an
   * operation and attacks, as what begins or ends; `struck`, a place or position, no equipment, as what is destroyed;
   * `things`, equipment; `truce`, a ceasefire; `shots`, what is fired, as the subject, `shells` but for drones; `future`, a verb of what is to come, `coming` also in the present; `past`, one of what was done; `answer`,
   * an attack that something is done to ('answered the fire'); `rebels`, an armed group from whom; `person`, somebody in office as who goes;
   * `supply`, weapons or fighters for a state or a force; `bombs`, what is planted; `shot-at`, civilians to whom; `self`, oneself; `mutual`, each
   * other; `envoy`, an ambassador as the object; `reserves`, forces
   * as the object, called to nothing else; `driven`, forces as the object; `services`, power or water; `parried`, an attack that its subject wards off; `told`, a word of saying with its verb; `whole`,
   * anything but equipment; `wrested`, from whose hands; `men`, people or forces as the object, also where verbs stand first; `dead`, the bodies of people; `phone`, two parties and a telephone. A noun has what it needs right after it: 'the fall of the town'.
   */
  needs?: 'figure' | 'arms' | 'forces' | 'aid' | 'captives' | 'traffic' | 'people' | 'moved' | 'two' | 'troops' | 'ground' | 'ways' | 'fire' | 'deeds' | 'operation' | 'struck' | 'things' | 'truce' | 'shots' | 'shells' | 'future' | 'coming' | 'answer' | 'rebels' | 'person' | 'supply' | 'bombs' | 'shot-at' | 'self' | 'mutual' | 'envoy' | 'reserves' | 'driven' | 'services' | 'parried' | 'told' | 'whole' | 'men' | 'wrested' | 'dead' | 'past' | 'phone';
  /** The wording denies it by itself: 'thwarted', 'خنثی', 'أحبط'. */
  polarity?: Polarity;
  modality?: Modality;
  /** What its noun is of suffers it: 'the murder of X', 'the arming of X'. */
  objective?: true;
  /** Its type where the clause tells no weapon that it was made with. */
  bare?: true;
  /** Begins an operation where it tells nothing that it is against. */
  opens?: true;
  /** What suffers it need not be told as equipment: 'two were intercepted'. */
  sure?: true;
  /** It is told by what its verb takes, so that it stands though no type fits it. */
  stated?: true;
  /** Its object is who is seen: its subject only tells of it. */
  shows?: true;
  /** Its subject wards off the attack that it names, which took place: 'repelled an assault'. */
  wards?: true;
  /** It is told as happening, without who does it: 'the fall of shells', 'an explosion'. */
  happens?: true;
  /** A noun whose 'of' names whom it hits, not who made it: 'the targeting of'. */
  takes?: true;
  /** What its verb takes is what it is about, and no party to it: 'discussed X'. */
  topics?: true;
  /** What its verb takes is where somebody goes: 'visit'. */
  visits?: true;
  /** It is in somebody's hands: who is told with it ('under rebel control'), or who is its subject ('in control of'). */
  held?: 'with' | 'subject';
  /** Its object tells whose it is from then on: 'the flag of X was raised'. */
  emblem?: true;
  /** Its subject, or whom it is of, is without what it lost: nobody is told to have done it ('the loss of two tanks'). */
  loses?: true;
  /** Its subject mourns its own dead, and tells of it. */
  mourns?: true;
  /** Tells that something comes down: shells and missiles that fall are an attack, aircraft and people a loss. */
  falls?: true;
  /** Tells that something is wrecked: houses, ports and positions are hit by an attack, weapons and people are lost. */
  wrecks?: true;
  /** A truce that does not do so is broken: 'hold', 'last'. */
  endures?: true;
  /** An assault where fighters do it and no other weapon is told. */
  assault?: true;
}

/** How somebody says something. */
export interface SayRow {
  act: Act;
  /** Simple verbs. */
  verb?: Verbs;
  /** Compounds with a light verb as last word, in its past stem. */
  light?: Words;
  /** Words that are verbs as they stand: 'معتقدند' (they believe). */
  whole?: Words;
  /** Nouns for what is said ('بیانیه', 'تصريح', 'statement'), which open a frame with 'in', 'according to' or a verb of coming. */
  noun?: Words;
  /** Its nouns open a headline that has no verb, with who says it behind them: 'هشدار X درباره Y' (X's warning of Y). */
  headed?: true;
  /** The saying is itself a claim of this type where its content is no event: concern, a demand, blame. */
  makes?: ClaimType;
  /** Its subjects say it of each other: 'traded accusations'. */
  mutual?: true;
  /** Turns something down: what is asked or offered, where it is nothing that was done. */
  refuses?: true;
  /** Owns to an attack: 'claimed responsibility'. */
  owns?: true;
  /** Blames somebody, right after an attack for that one where it tells no other reason: 'blamed X'. */
  blames?: true;
  /** With an infinitive it asks: 'told residents to leave'. */
  asks?: true;
  /** What it asks for by a noun is done: 'ordered a halt to the strikes'. */
  decides?: true;
  /** Polarity of what is said: 'denied' for deny, reject. */
  polarity?: Polarity;
  /** Modality of what is said: 'demanded' for urge, 'planned' for promise, 'possible' for fear. */
  modality?: Modality;
  /** What something is called makes the claim, not the event that it is called. */
  called?: true;
  /** Counts only where media are the subject: 'carry', 'quote', 'hear'. */
  mediumOnly?: true;
  /** Says how many: only with a number behind a preposition, 'put the wounded at 40'. */
  counts?: true;
  /** Says something only where nothing stands as its object: 'went on', not 'went on with the attacks'. */
  bare?: true;
  /** Takes a noun right after it, where verbs stand last: its verb then completes no event between ('claimed the capture of X'). */
  governs?: true;
  /** It is done and not said, and nobody answers for it by doing it: 'recalled its ambassador'. */
  deed?: true;
  /** Says something only with this behind it: 'spoke … of', 'replied … that'. */
  with?: 'from' | 'that';
  /** Goes on with the last speaker where it names none: 'added', 'وی افزود'. */
  goesOn?: true;
}

/** Words for roles that parties have: 'وزارت دفاع', 'سخنگوی', 'متحدث'. */
export interface RoleRow {
  role: RoleId;
  forms: Words;
  /** Phrases that take no article: with it they are another construction. */
  phrase?: true;
}

/** What can be counted. */
export interface CountedRow {
  /** English plural noun of the figure; for people, what they are counted as where no verb tells: 'people'. */
  what: string;
  kind: 'people' | 'equipment' | 'position' | 'event' | 'time' | 'distance' | 'other';
  forms: Words;
  /** The words name many or a mass, so that one of them is no single thing: 'equipment', 'remains'. */
  mass?: true;
  /** For people: the role that stands for them as a target. */
  role?: RoleId;
  /** Prefix of the figure where they are a told subset: 'civilians', 'children', 'journalists'. */
  subset?: string;
  /** How many of them the words tell, where no ending of a single word does: 'two drones' in two duals, 'three-day' in one word. */
  number?: number;
  /** Members of an armed body as a rule, where nothing tells whose. */
  members?: true;
}

/** Weapons and ways by which an attack gets its type. */
export interface MeansRow {
  type: ClaimType;
  forms: Words;
}

/** What common verbs are asked for, as their subject or object. */
export type Thing = 'place' | 'forces' | 'office' | 'soldiers' | 'people' | 'captives' | 'weapons' | 'shots' | 'distance' | 'rebels' | 'post' | 'official' | 'attack' | 'sides' | 'party' | 'truce' | 'hurt' | NamedThing;

/** What the pack's grammar words name: homes and refuges, barracks and bases, what traffic goes by, relief, arms, the dead, convoys; being shut or open; cars and other things that are rigged, raiders, whose control and hands a place is in; buildings that are taken, envoys and relations, proposals, monitors; sanctions, power and water, schools, days of mourning, warrants, what is threatened, vehicles full of explosives, guns as who fires them; being let through, the air over a country; speaking to an audience; consent to a proposal, how long something lasts. */
export type NamedThing = 'home' | 'barracks' | 'traffic' | 'aid' | 'arms' | 'bodies' | 'life' | 'flag' | 'column' | 'shut' | 'rigged' | 'raiders' | 'control' | 'hands' | 'building' | 'envoy' | 'relations' | 'proposal' | 'beforehand' | 'details' | 'monitors' | 'phone' | 'alarm' | 'silent' | 'sanctions' | 'services' | 'schools' | 'mourning' | 'warrant' | 'revenge' | 'laden' | 'guns' | 'passage' | 'airspace' | 'called-off' | 'speaking' | 'consent' | 'length' | 'stand' | 'violence';

/** Common verbs that tell an event by what they take: ground, or forces and weapons. A particle after the object belongs to the verb: 'pulled its troops out'. */
export interface GroundRow {
  type: ClaimType | 'attack';
  /** Lemmas of the pack's verbs. */
  verbs: Words;
  /** What stands as their object, without a mark but for the one told; nothing need stand there where it is left out. */
  object?: Thing;
  /** What stands before them. */
  subject?: Thing;
  people?: EventRow['people'];
  /** Told in the present it is so now, also in a headline: 'controls'. */
  stands?: true;
  /** How the object is marked: 'are in X', 'returned to barracks', 'fled from X'. */
  marked?: 'in' | 'on' | 'to' | 'from' | 'with' | 'about';
  /** Only where its subject suffers it. */
  passive?: true;
  /** Only where it is told to whom or where it goes: `true`, a country or a party ('sent tanks to Ukraine'); `place`, a place as well ('took 300 people to the north'). */
  toward?: true | 'place';
  /** Only where no weapon is told. */
  bare?: true;
  /** Only where no infinitive hangs on it: 'ordered ships to the region', not 'ordered troops to fire'. */
  last?: true;
  /** Only where nothing describes the object after it, or the verb where it has none: 'called X', not 'called X a liar'; 'had left'. */
  alone?: true;
  /** Its object is who is seen: its subject only tells of it, and what it is seen to do tells more. */
  shows?: true;
  modality?: Modality;
  polarity?: Polarity;
  /** Only of what is to come: 'will respond', 'vowed to retaliate'. */
  ahead?: true;
  /** An answer by deeds: not one in words or withheld, nor where a participle tells the deed. */
  answers?: true;
}

/** Common verbs that stand last and tell an event by what they take or where their subject goes. */
export interface TakenRow {
  type: ClaimType;
  /** Lemmas of the pack's verbs. */
  verbs: Words;
  object: 'place' | 'forces' | 'people' | 'way' | 'truce' | 'supply';
  /** Only where forces, civilians or what is fired are the subject. */
  subject?: 'forces' | 'people' | 'shots';
  people?: EventRow['people'];
  /** The place is marked as one: 'go to X'. */
  in?: true;
  /** The object is its subject: 'the town fell'. */
  falls?: true;
}

/** Everything lexical about events and saying in one language; grammar words are the pack's `grammar.ts`. */
export interface WordTables {
  events: EventRow[];
  saying: SayRow[];
  roles: RoleRow[];
  counted: CountedRow[];
  means: MeansRow[];
  ground?: GroundRow[];
  /** For languages whose verbs stand last. */
  taken?: TakenRow[];
}
