import type { Act, Claim, ClaimPlace, ClaimTime, ClaimType, DerivationStep, Modality, Polarity } from '../model/claim.js';
import type { Party } from '../model/party.js';
import { ROLES, type RoleId } from '../model/roles.js';
import { type Frame, findFrames, framesAt } from './attribution.js';
import { Binder } from './bind.js';
import { bindParties, type Bound, type Draft, losesBoth, typeOf } from './draft.js';
import type { LanguagePack } from './language.js';
import { type Chain, type Memory, remember } from './memory.js';
import type { Mention, Resolved } from './mention.js';
import { type Page, sense, spanOf, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';
import { noteBodyKinds, polityOf, resolve, roleOf, stateOf } from './resolve.js';
import { readSpeech } from './speech.js';
import { figuresIn, placesIn, timeIn } from './supply.js';
import { findTriggers, type Trigger } from './trigger.js';

/** What the claims of a document are read with. */
export interface Context {
  page: Page;
  language: LanguagePack;
  memory: Memory;
  published: string | null;
  /** Folded-name test for the page's own outlet, which is no link of a chain. */
  isOwnOutlet: (name: string) => boolean;
  /** The place that the article names most, for events whose place nothing tells. */
  mainPlace: ClaimPlace | null;
  /** Frames that reach over sentences: open quotations. */
  open: Frame[];
}

/** Types that happen somewhere: their place may be told elsewhere in the document. */
const LOCATED = new Set(['attack', 'clash', 'control', 'loss', 'operation', 'deployment', 'monitoring', 'evacuation', 'ceasefire', 'settlement', 'mediation', 'closure', 'aid', 'prisoners']);
/** Families whose bare name in the article's own sentence tells that it happened. */
const TELLING = new Set(['attack', 'loss', 'control']);
/** Deeds that who tells of them without a doer has done. */
const OWN_DEEDS: ReadonlySet<ClaimType> = new Set(['control.gain', 'operation.start', 'operation.end', 'closure', 'deployment']);
/** Families that are summed up since a day. */
const SUMMED = new Set(['loss', 'evacuation', 'clash', 'closure']);
const SPEECH: ReadonlySet<ClaimType> = new Set(['appeal', 'position', 'accusation']);
/** Types that last: told with 'is', they go on. */
const STANDING: ReadonlySet<ClaimType> = new Set(['contact.meeting', 'monitoring', 'closure', 'ceasefire.holding', 'clash', 'mediation', 'deployment', 'alert']);
const family = (type: ClaimType): string => type.split('.')[0] as string;

/** Reads the claims of one sentence and keeps in `context.memory` what later sentences need. */
export function readSentence(sentence: Sentence, context: Context): Claim[] {
  return new SentenceReader(sentence, context).read();
}

class SentenceReader {
  private readonly frames: Frame[];
  private readonly drafts: Draft[] = [];
  private readonly start: number;
  private readonly end: number;

  constructor(
    private readonly sentence: Sentence,
    private readonly context: Context,
  ) {
    const { units } = sentence;
    context.memory.paragraph = sentence.paragraph;
    this.start = units[0]?.start ?? 0;
    this.end = units[units.length - 1]?.end ?? 0;
    const found = findFrames(context.page, sentence, context.memory, context.language);
    context.open = context.open.filter((frame) => frame.to > this.start);
    this.frames = [...context.open, ...found];
    const carried = this.carried(found);
    if (carried) this.frames.push(carried);
    for (const frame of found) if (frame.to > this.end) context.open.push({ ...frame, kind: 'quote' });
  }

  read(): Claim[] {
    const { memory } = this.context;
    this.setSubject();
    const asked = this.sentence.units.some((unit, i) => i < 3 && sense(unit, 'whether'));
    if (!asked) for (const trigger of findTriggers(this.sentence, this.context.language)) this.draft(trigger);
    this.duties();
    this.dropTopics();
    this.merge();
    this.totals();
    readSpeech({ sentence: this.sentence, frames: this.frames, drafts: this.drafts, memory, language: this.context.language, end: this.end });
    this.drafts.sort((a, b) => a.from - b.from || a.at - b.at);
    const claims = this.drafts.map((draft) => this.claim(draft));
    this.keep(claims);
    return claims;
  }

  /** In a paragraph, a sentence without a speaker goes on with the last one where it tells what goes on now. */
  private carried(found: Frame[]): Frame | null {
    const { chain } = this.context.memory;
    if (!chain || this.context.open.length > 0) return null;
    const bullet = BULLETS.has(this.sentence.units[0]?.text ?? '');
    if (bullet && (chain.opens || chain.listed) && chain.paragraph !== this.sentence.paragraph && found.every((frame) => frame.kind === 'according') && chain.opens) {
      memoryGoesOn(chain, this.sentence.paragraph);
      return this.goesOn(chain);
    }
    if (!chain.open || chain.paragraph !== this.sentence.paragraph || found.length > 0) return null;
    const verbs = this.sentence.clauses.list.flatMap((clause) => (clause.verb ? [clause.verb] : []));
    if (!chain.listed && !verbs.some((verb) => verb.present || verb.ongoing || verb.future)) return null;
    return this.goesOn(chain);
  }

  private goesOn(chain: Chain): Frame {
    return { kind: 'carried', act: chain.act, row: null, sources: chain.roots, from: this.start, to: this.end, at: this.start, clause: 0, subjects: [], named: false, polarity: null, modality: null };
  }

  /** The country of the sentence's subject, for 'this country' and 'its forces'. */
  private setSubject(): void {
    const { memory } = this.context;
    const speaking = this.frames.find((frame) => frame.kind !== 'according' && frame.sources.some((source) => source.country && source.sector !== 'MED'));
    const code = speaking?.sources.find((source) => source.country && source.sector !== 'MED')?.country;
    memory.speakerCountry = code ? (memory.countries.get(code) ?? null) : memory.speakerCountry;
    const subject = this.sentence.mentions.find((mention) => mention.mark === null && (mention.who.country || mention.who.person || mention.who.party));
    memory.subjectCountry = code ? memory.speakerCountry : (subject?.who.country ?? memory.subjectCountry);
  }

  private draft(trigger: Trigger): void {
    const type = typeOf(this.sentence, trigger);
    this.draftAs(trigger, type);
    if (trigger.row.type === 'loss' && type !== null && losesBoth(this.sentence, trigger)) this.draftAs(trigger, type === 'loss.people' ? 'loss.equipment' : 'loss.people');
  }

  private draftAs(trigger: Trigger, type: ClaimType | null): void {
    if (!type || type === 'other' || this.suppressed(trigger, type)) return;
    const unit = this.sentence.units[trigger.at] as Unit;
    if (SPEECH.has(type) && this.frames.some((frame) => frame.kind === 'said' && frame.row?.makes && frame.at === unit.start)) return;
    const covering = framesAt(this.frames, unit.start);
    const speakers = new Set(this.frames.flatMap((frame) => (this.sharesClause(frame, trigger) ? frame.subjects : [])));
    const reporters = new Set(this.frames.flatMap((frame) => (frame.kind === 'according' ? frame.subjects : [])));
    const binder = new Binder(this.sentence, this.context.memory, this.context.language, speakers, reporters);
    const { agents, targets } = bindParties(type, trigger, binder);
    const counted = this.sentence.figures.some((figure) => this.sentence.clauses.of[figure.at] === trigger.clause.index && figure.at >= trigger.at - 4 && figure.at <= trigger.at + 6);
    if (trigger.voice === 'named' && agents.length + targets.length === 0 && !counted && !TELLING.has(family(type)) && this.topic(trigger)) return;
    const inner = covering[covering.length - 1];
    const { from, to } = this.stretch(trigger, speakers);
    const people = [...agents, ...targets];
    const leaving = type === 'control.withdrawal' && people.length > 0 && people.every(({ party }) => party.sector === 'CVL');
    this.drafts.push({
      type: leaving ? 'evacuation' : type,
      triggers: [trigger],
      clause: trigger.clause,
      at: unit.start,
      polarity: this.polarity(trigger, inner),
      modality: this.modality(trigger, inner, type),
      agents: leaving ? [] : agents,
      targets: leaving ? people : targets,
      from,
      to,
      made: null,
      why: [`'${unit.text}' (${trigger.voice}) tells ${type}`],
    });
  }

  private sharesClause(frame: Frame, trigger: Trigger): boolean {
    return frame.clause === trigger.clause.index && frame.kind !== 'carried' && frame.kind !== 'quote';
  }

  /** Event words that only name a topic, a purpose or a condition. */
  private suppressed(trigger: Trigger, type: ClaimType): boolean {
    if (trigger.voice !== 'named') return false;
    if (trigger.mark === 'about' && family(type) !== 'loss') return true;
    if ((trigger.mark === 'to' || trigger.mark === 'for') && !type.startsWith('loss')) return true;
    if (sense(this.sentence.units[trigger.at - 1], 'end') && (family(type) === 'attack' || type === 'clash')) return true;
    if (trigger.mark === 'because' && family(type) !== 'attack' && family(type) !== 'loss') return true;
    const { units } = this.sentence;
    if (sense(units[trigger.at], 'say') && trigger.mark !== null) return true;
    return sense(units[trigger.at - 1], 'this') !== undefined;
  }

  /** A bare name of an event that the clause says nothing of: marked by a preposition, or beside a verb that is not its own. */
  private topic(trigger: Trigger): boolean {
    if (trigger.mark !== null) return true;
    const verb = trigger.clause.verb;
    return verb !== null && !['happen', 'undergo', 'do', 'be'].includes(verb.role);
  }

  private polarity(trigger: Trigger, frame: Frame | undefined): Polarity {
    const { units } = this.sentence;
    let denied = trigger.row.polarity === 'denied';
    if (trigger.verb?.neg) denied = !denied;
    for (let k = trigger.at - 1; k >= Math.max(0, trigger.at - 3); k -= 1) {
      const unit = units[k] as Unit;
      if (sense(unit, 'without') || (sense(unit, 'neg') && !trigger.verb?.neg && this.sentence.clauses.of[k] === trigger.clause.index)) {
        denied = true;
        break;
      }
      if (sense(unit, 'event')) break;
    }
    if (frame?.polarity === 'denied') denied = true;
    if (trigger.clause.units.some((i) => sense(units[i], 'false'))) denied = true;
    return denied ? 'denied' : 'affirmed';
  }

  private modality(trigger: Trigger, frame: Frame | undefined, type: ClaimType): Modality {
    const { units } = this.sentence;
    if (trigger.row.modality && !type.startsWith('operation')) return trigger.row.modality;
    if (frame?.modality && frame.kind === 'said') return frame.modality;
    if (trigger.clause.opening === 'if') return 'possible';
    for (const i of trigger.clause.units) {
      const modal = sense(units[i], 'modal');
      if (modal && i < (trigger.verb?.at ?? 999) + 2 && (!modal.sense.present || trigger.verb?.present)) return modal.sense.modality;
    }
    if (trigger.verb?.future) return 'planned';
    if (trigger.clause.units.some((i) => sense(units[i], 'ongoing'))) return 'ongoing';
    if (trigger.verb?.role === 'be' && trigger.verb.lemma === 'است' && STANDING.has(type)) return 'ongoing';
    if ((trigger.verb?.present || trigger.verb?.ongoing) && trigger.voice !== 'named') return 'ongoing';
    if (type === 'monitoring' && (trigger.verb?.present ?? false)) return 'ongoing';
    return 'actual';
  }

  /** 'Which brings the total to 158': a clause that only tells a sum goes on with the losses told before it. */
  private totals(): void {
    for (const clause of this.sentence.clauses.list) {
      if (this.drafts.some((draft) => draft.clause === clause)) continue;
      const total = clause.units.find((i) => sense(this.sentence.units[i], 'total'));
      const figure = this.sentence.figures.find((f) => this.sentence.clauses.of[f.a] === clause.index && (f.counted === null || f.counted.kind === 'people'));
      const before = [...this.drafts].reverse().find((draft) => draft.type === 'loss.people' && draft.clause.index < clause.index);
      const trigger = before?.triggers.find((t) => t.row.people);
      if (total === undefined || !figure || !before || !trigger) continue;
      const first = this.sentence.units[clause.units[0] as number] as Unit;
      const last = this.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
      this.drafts.push({ ...before, like: before, clause, triggers: [{ ...trigger, clause, at: total }], at: first.start, from: first.start, to: last.end, why: [`'${(this.sentence.units[total] as Unit).text}' goes on with the losses told before`] });
    }
  }

  /** The words of a clause that tell an event, without the speaker and the word of saying. */
  private stretch(trigger: Trigger, speakers: Set<number>): { from: number; to: number } {
    const { units, mentionOf } = this.sentence;
    const own = this.frames.filter((frame) => this.sharesClause(frame, trigger));
    const spoken = (i: number) => {
      const mention = mentionOf[i] as number;
      return (mention >= 0 && speakers.has(mention)) || own.some((frame) => frame.at === (units[i] as Unit).start);
    };
    let list = trigger.clause.units;
    const cut = list.findIndex((i) => spoken(i));
    if (cut >= 0) {
      const runs: number[][] = [[]];
      for (const i of list) {
        if (spoken(i)) runs.push([]);
        else (runs[runs.length - 1] as number[]).push(i);
      }
      list = runs.find((run) => run.includes(trigger.at)) ?? list;
    }
    const first = units[list[0] as number] as Unit;
    const last = units[list[list.length - 1] as number] as Unit;
    return { from: first.start, to: last.end };
  }

  /** What peacekeepers do where nothing else is told of them is their duty: monitoring. */
  private duties(): void {
    for (const clause of this.sentence.clauses.list) {
      if (clause.verb === null || this.drafts.some((draft) => draft.clause === clause) || this.frames.some((frame) => frame.kind === 'said' && frame.clause === clause.index)) continue;
      const index = this.sentence.mentions.findIndex((mention) => this.sentence.clauses.of[mention.a] === clause.index && mention.mark === null && mention.who.roles.includes('peacekeepers'));
      if (index < 0) continue;
      const first = this.sentence.units[clause.units[0] as number] as Unit;
      const last = this.sentence.units[clause.units[clause.units.length - 1] as number] as Unit;
      const agents = resolve((this.sentence.mentions[index] as Mention).who, 'fight', this.context.memory).map((party) => ({ party, index }));
      this.drafts.push({ type: 'monitoring', triggers: [], clause, at: first.start, polarity: clause.verb.neg ? 'denied' : 'affirmed', modality: clause.verb.future ? 'planned' : clause.verb.present ? 'ongoing' : 'actual', agents, targets: [], from: first.start, to: last.end, made: null, why: ['peacekeepers at work'] });
    }
  }

  /** An attack that is only named under a preposition, beside something that its clause tells, is a topic of that. */
  private dropTopics(): void {
    const told = (draft: Draft) => draft.triggers.some((trigger) => trigger.voice !== 'named');
    const gone = this.drafts.filter((draft) => {
      const trigger = draft.triggers[0];
      if (!trigger) return false;
      if (SPEECH.has(draft.type) && trigger.voice === 'named' && draft.clause.verb !== null) return true;
      if (trigger.voice !== 'named') return false;
      const beside = this.drafts.some((other) => other !== draft && other.clause === draft.clause && (told(other) || family(other.type) !== family(draft.type)));
      if (draft.type === 'clash' && (trigger.mark !== null || beside)) return beside || trigger.mark !== 'between';
      if (draft.type === 'ceasefire.holding' && draft.clause.verb !== null) return true;
      if ((draft.type === 'agreement' || draft.type === 'settlement') && beside) return true;
      if (family(draft.type) === 'contact' && trigger.mark === 'in' && beside) return true;
      if (trigger.row.people === 'captured' && this.drafts.some((other) => other.clause === draft.clause && other.type === 'prisoners')) return true;
      if (draft.type === 'ceasefire.agreement' && sense(this.sentence.units[trigger.at], 'truce') && (trigger.mark !== null || beside) && trigger.mark !== 'object') return true;
      return (trigger.mark === 'in' || trigger.mark === 'on') && family(draft.type) === 'attack' && this.drafts.some((other) => other !== draft && other.clause === draft.clause && told(other));
    });
    for (const draft of gone) this.drafts.splice(this.drafts.indexOf(draft), 1);
  }

  /** Words for one event in one clause make one claim. */
  private merge(): void {
    const kept: Draft[] = [];
    for (const draft of this.drafts) {
      const same = kept.find((other) => (other.clause === draft.clause && mergeable(other, draft)) || this.sameLoss(other, draft));
      if (!same) {
        kept.push(draft);
        continue;
      }
      const stronger = rank(draft) > rank(same) ? draft : same;
      const weaker = stronger === draft ? same : draft;
      kept[kept.indexOf(same)] = {
        ...stronger,
        triggers: [...same.triggers, ...draft.triggers],
        agents: stronger.agents.length > 0 ? stronger.agents : weaker.agents,
        targets: stronger.targets.length > 0 ? stronger.targets : weaker.targets,
        from: Math.min(same.from, draft.from),
        to: Math.max(same.to, draft.to),
        polarity: same.polarity === 'denied' || draft.polarity === 'denied' ? 'denied' : 'affirmed',
        why: [...same.why, ...draft.why],
      };
    }
    this.drafts.splice(0, this.drafts.length, ...kept);
  }

  /** 'Two died and three were wounded', 'shot down a drone and destroyed a tank': one loss told in neighbouring clauses. */
  private sameLoss(a: Draft, b: Draft): boolean {
    if (family(a.type) === 'contact' && family(b.type) === 'contact' && b.clause.opening === 'and' && a.clause.index === b.clause.index - 1) return b.agents.every((agent) => agent.index < 0 || this.sentence.clauses.of[this.sentence.mentions[agent.index]?.a ?? 0] !== b.clause.index || sense(this.sentence.units[(this.sentence.mentions[agent.index]?.a ?? 1) - 1], 'initiative') !== undefined);
    if (a.type !== b.type || family(a.type) !== 'loss' || b.clause.opening !== 'and' || a.polarity !== b.polarity) return false;
    const last = a.triggers[a.triggers.length - 1];
    if (!last) return false;
    const gap = b.clause.index - last.clause.index;
    const units = this.sentence.units.slice(last.at, b.triggers[0]?.at ?? last.at);
    const agents = b.agents.filter((agent) => !a.agents.some((other) => other.party.country === agent.party.country && other.party.sector === agent.party.sector));
    return gap === 1 && agents.length === 0 && !units.some((unit) => sense(unit, 'total')) && !this.frames.some((frame) => frame.kind === 'said' && frame.clause === b.clause.index);
  }

  private claim(draft: Draft): Claim {
    const { page, published, language } = this.context;
    const { sources, act, steps } = this.attribution(draft);
    this.ownSide(draft, sources);
    this.byAttack(draft, sources);
    const figures = draft.triggers.length > 0 ? figuresIn(page, this.sentence, draft.type, draft.triggers, language) : [];
    const places = this.places(draft);
    const time = this.time(draft, published);
    if (SPEECH.has(draft.type) && draft.agents.length === 0) draft.agents = sources.filter((source) => source.sector !== 'MED').slice(-1).map((party) => ({ party, index: -1 }));
    const people = this.peopleOf(places);
    const derivation: DerivationStep[] = draft.why.map((decided) => ({ rule: draft.made ? 'speech' : 'event', decided, span: spanOf(page, draft.from, draft.to) }));
    return {
      id: '',
      span: spanOf(page, draft.from, draft.to),
      sentence: this.sentence.span,
      type: draft.type,
      polarity: draft.polarity,
      modality: draft.modality,
      act,
      sources,
      agents: draft.agents.map((bound) => this.party(bound)),
      targets: draft.targets.map((bound) => this.party({ ...bound, party: people(bound.party) })),
      places: places.map((place) => place.name),
      placeDetails: places,
      time,
      figures,
      derivation: [...derivation, ...steps],
      ...this.initiator(draft),
    };
  }

  /** Who asked for a contact: the name after 'on the initiative of'. */
  private initiator(draft: Draft): { initiator?: Party } {
    if (family(draft.type) !== 'contact') return {};
    const index = this.sentence.mentions.findIndex((mention) => sense(this.sentence.units[mention.a - 1], 'initiative') !== undefined);
    const mention = this.sentence.mentions[index];
    const found = mention ? resolve(mention.who, 'talk', this.context.memory)[0] : undefined;
    return found ? { initiator: this.party({ party: found, index }) } : {};
  }

  private party({ party, index }: Bound): Party {
    const mention = index >= 0 ? this.sentence.mentions[index] : undefined;
    const span = mention ? spanOf(this.context.page, (this.sentence.units[mention.a] as Unit).start, (this.sentence.units[mention.b - 1] as Unit).end) : null;
    const epithet = mention?.who.epithet;
    return { ...party, span, ...(epithet ? { epithet } : {}) };
  }

  /** What a belligerent tells without naming a doer is its own doing, and soldiers lost without a side are its own. */
  private ownSide(draft: Draft, sources: Party[]): void {
    const root = sources[sources.length - 1];
    const country = root?.country ? this.context.memory.countries.get(root.country) : undefined;
    const belligerent = root && (root.sector === 'MIL' || root.sector === 'GOV' || root.sector === 'REB');
    const own = belligerent ? (root.sector === 'REB' ? [{ party: root, index: -1 }] : country ? [{ party: stateOf(country, 'fight'), index: -1 }] : []) : [];
    if (draft.agents.length === 0 && OWN_DEEDS.has(draft.type) && draft.made === null && draft.polarity === 'affirmed') draft.agents = own;
    if (draft.like && draft.targets.length === 0) draft.targets = draft.like.targets.map(({ party }) => ({ party, index: -1 }));
    if (draft.type !== 'loss.people' || draft.targets.length > 0 || draft.triggers.length === 0) return;
    const role = this.lostRole(draft);
    if (role === 'troops' && draft.agents.length === 0) draft.targets = root?.sector === 'MIL' || root?.sector === 'REB' ? own : [];
    else if (role === 'journalists') draft.targets = [{ party: { name: 'Journalists', country: null, sector: 'MED' }, index: -1 }];
    else if (role && role !== 'troops') {
      const place = placesIn(this.context.page, this.sentence, draft.clause)[0] ?? this.places(draft)[0];
      const known = place?.id ? this.context.memory.placesById.get(place.id) : undefined;
      const code = known ? polityOf(known, this.context.memory) : null;
      draft.targets = [{ party: roleOf('civilians', code ? (this.context.memory.countries.get(code) ?? null) : null), index: -1 }];
    }
  }

  /** People lost in the sentence of an attack, or in the next of its paragraph, on the same word, were lost to it. */
  private byAttack(draft: Draft, sources: Party[]): void {
    if (draft.type !== 'loss.people' || draft.agents.length > 0 || draft.made !== null) return;
    const here = this.drafts.find((other) => family(other.type) === 'attack' && other.agents.length > 0 && other.polarity === 'affirmed');
    const { told } = this.context.memory;
    const last = told[told.length - 1];
    const before = last && family(last.type) === 'attack' && last.paragraph === this.sentence.paragraph && last.agents.length > 0 && last.sources[last.sources.length - 1]?.name === sources[sources.length - 1]?.name ? last : undefined;
    const agents = here ? here.agents : (before?.agents.map((party) => ({ party, index: -1 })) ?? []);
    draft.agents = agents.filter((agent) => !draft.targets.some((target) => target.party.country === agent.party.country && target.party.sector === agent.party.sector)).map(({ party }) => ({ party, index: -1 }));
  }

  /** Civilians told without a country are those of the event's place, else of the place that the article tells most of. */
  private peopleOf(places: ClaimPlace[]): (party: Resolved) => Resolved {
    const { memory } = this.context;
    const id = places[0]?.id;
    const place = id ? memory.placesById.get(id) : undefined;
    const code = place ? polityOf(place, memory) : null;
    const country = (code ? memory.countries.get(code) : undefined) ?? memory.homeCountry;
    return (party) => (party.sector === 'CVL' && party.country === null && country ? { ...party, name: `${party.name} of ${country.name}`, country: country.code } : party);
  }

  /** Who is counted among the lost: the role of the noun that a figure or the word of loss stands with. */
  private lostRole(draft: Draft): RoleId | null {
    for (const trigger of draft.triggers) {
      for (const i of trigger.clause.units) {
        const row = sense(this.sentence.units[i], 'counted')?.sense.row;
        if (row?.kind === 'people' && row.role) return ROLES[row.role].sector === 'MIL' ? 'troops' : row.role;
      }
    }
    return null;
  }

  /** The chain of sources and the act of the innermost. */
  private attribution(draft: Draft): { sources: Party[]; act: Act; steps: DerivationStep[] } {
    const frames = framesAt(this.frames, draft.made ? Math.max(draft.from, draft.made.from) : draft.at);
    if (draft.made && !frames.includes(draft.made)) frames.push(draft.made);
    const chain: Resolved[] = [];
    const steps: DerivationStep[] = [];
    for (const frame of frames) {
      for (const source of this.linked(frame)) {
        if (this.context.isOwnOutlet(source.name) || (frame.kind === 'said' && chain.some((other) => other.name !== source.name && speaksFor(other, source)))) continue;
        const old = chain.findIndex((other) => other.name === source.name);
        if (old >= 0) chain.splice(old, 1);
        chain.push(source);
      }
      steps.push({ rule: `attribution:${frame.kind}`, decided: `${frame.sources.map((source) => source.name).join(', ')} (${frame.act})`, span: spanOf(this.context.page, Math.min(frame.at, frame.from), Math.max(frame.at, frame.from)) });
    }
    chain.sort((a, b) => Number(a.sector !== 'MED') - Number(b.sector !== 'MED'));
    const inner = frames.filter((frame) => chain.some((source) => source.sector !== 'MED') ? frame.sources.some((source) => source.sector !== 'MED') : true).filter((frame) => frame.sources.some((source) => !this.context.isOwnOutlet(source.name))).pop();
    const act = chain.length === 0 ? 'none' : (inner?.act ?? 'none');
    return { sources: chain.map((party) => ({ ...party, span: null })), act, steps };
  }

  /** A frame's speakers, after the links through which the same speakers were last heard. */
  private linked(frame: Frame): Resolved[] {
    const { chain } = this.context.memory;
    if (!chain || frame.kind === 'according' || chain.links.length === 0) return frame.sources;
    const same = chain.roots.length > 0 && frame.sources.length > 0 && frame.sources.every((source) => chain.roots.some((root) => sameVoice(root, source)));
    return same && !this.frames.some((other) => other.kind === 'according') ? [...chain.links, ...frame.sources] : frame.sources;
  }

  private places(draft: Draft): ClaimPlace[] {
    if (draft.made) return [];
    const told = placesIn(this.context.page, this.sentence, draft.clause);
    if (told.length > 0 || !LOCATED.has(family(draft.type))) return told;
    const before = [...this.context.memory.told].reverse().find((claim) => claim.places.length > 0 && LOCATED.has(family(claim.type)));
    return (before?.places ?? (this.context.mainPlace ? [this.context.mainPlace] : [])).map((place) => ({ ...place, basis: 'carried', span: null }));
  }

  private time(draft: Draft, published: string | null): ClaimTime | null {
    const ahead = draft.modality === 'planned';
    const told = timeIn(this.context.page, this.sentence, draft.clause, published, ahead, draft.modality === 'ongoing' || SUMMED.has(family(draft.type)) || draft.type === 'ceasefire.violation' || draft.type === 'control.gain', this.context.language);
    if (told) return told;
    if (ahead || draft.modality === 'possible' || published === null) return null;
    return { start: published, end: published, basis: 'publication', span: null };
  }

  /** Keeps speaker, chain and events for the sentences that follow. */
  private keep(claims: Claim[]): void {
    const { memory } = this.context;
    const speaking = this.frames.filter((frame) => (frame.kind === 'said' || frame.kind === 'colon') && frame.sources.length > 0 && frame.from < this.end);
    const accordingTo = this.frames.filter((frame) => frame.kind === 'according' && frame.sources.length > 0);
    const last = speaking.filter((frame) => !speaking.some((outer) => outer !== frame && outer.from <= frame.at && frame.at < outer.to && outer.sources.some((a) => frame.sources.some((b) => speaksFor(a, b))))).pop();
    if (last) memory.speaker = last.sources;
    else if (accordingTo.length > 0) memory.speaker = (accordingTo[accordingTo.length - 1] as Frame).sources;
    const chain = this.chainOf(last, accordingTo);
    if (chain) memory.chain = chain;
    else if (memory.chain && !memory.chain.opens && !this.frames.some((frame) => frame.kind === 'carried' || frame.kind === 'quote')) memory.chain = { ...memory.chain, open: false };
    for (const claim of claims) memory.told.push({ type: claim.type, sources: claim.sources, agents: claim.agents, targets: claim.targets, places: claim.placeDetails, time: claim.time, paragraph: this.sentence.paragraph });
    const talk = claims.filter((claim) => claim.type.startsWith('contact') && claim.agents.length >= 2).pop();
    if (talk) memory.talkers = { parties: talk.agents, paragraph: this.sentence.paragraph };
    if (memory.told.length > 24) memory.told.splice(0, memory.told.length - 24);
    noteBodyKinds(memory, this.sentence.mentions);
    remember(memory, this.sentence);
  }

  private endsInColon(): boolean {
    return this.sentence.units[this.sentence.units.length - 1]?.text === ':';
  }

  private chainOf(last: Frame | undefined, according: Frame[]): Chain | null {
    if (!last && according.length === 0) return null;
    const links = according.flatMap((frame) => frame.sources).filter((source) => !this.context.isOwnOutlet(source.name));
    if (!last) return { links: links.slice(0, -1), roots: links.slice(-1), act: (according[according.length - 1] as Frame).act, listed: false, opens: this.endsInColon(), paragraph: this.sentence.paragraph, open: true };
    const roots = last.sources;
    const old = this.context.memory.chain;
    const kept = links.length === 0 && old && roots.every((root) => old.roots.some((other) => sameVoice(other, root))) ? old.links : links.filter((link) => !roots.some((root) => root.name === link.name));
    return { links: kept, roots, act: last.act, listed: last.kind === 'colon', opens: this.endsInColon(), paragraph: this.sentence.paragraph, open: last.to >= this.end - 1 };
  }
}

/** 'Russia asks', said by Russia's spokesperson, is the spokesperson's word. */
const speaksFor = (speaker: Resolved, source: Resolved): boolean => speaker.sector !== 'MED' && speaker.country !== null && speaker.country === source.country && /^(Government|Presidency) of /.test(source.name);
/** A spokesperson and her ministry are one voice. */
const sameVoice = (a: Resolved, b: Resolved): boolean => a.name === b.name || (a.country !== null && a.country === b.country && a.sector === b.sector && a.sector !== 'MED');
/** Marks that open an item of a list. */
const BULLETS = new Set(['-', '•', '*', '·', '▪', '»']);
/** A list goes on line by line. */
const memoryGoesOn = (chain: Chain, paragraph: number): void => {
  chain.paragraph = paragraph;
  chain.open = true;
};
const rank = (draft: Draft): number => (draft.type === 'contact.call' ? 4 : 0) + (draft.triggers[0]?.voice === 'named' ? 0 : 2) + (draft.type.endsWith('.other') ? 0 : 1);

/** Whether two drafts of a clause tell one event: equal types, or two names of one attack. */
function mergeable(a: Draft, b: Draft): boolean {
  if (a.type === b.type || (family(a.type) === 'contact' && family(b.type) === 'contact')) return true;
  return family(a.type) === 'attack' && family(b.type) === 'attack' && (a.type === 'attack.other' || b.type === 'attack.other' || a.triggers[0]?.voice === 'named' || b.triggers[0]?.voice === 'named');
}
