import { MARK, NUMBER, WORD } from '../text/tokens.js';
import type { LanguagePack } from './language.js';
import type { Memory } from './memory.js';
import { ROLES } from '../model/roles.js';
import type { Mention, Resolved, Who } from './mention.js';
import { resolve } from './resolve.js';
import { romanize } from './romanize.js';
import { type Page, sense, type Unit } from './scan.js';
import type { Sentence } from './sentence.js';

/** Who answers in an interview, on which lines, and up to which offset a line only names them. */
export interface Interview {
  source: Resolved;
  /** Where the sentence begins that tells of the talk itself; null where none does. */
  told: number | null;
  /** End of the label in folded offsets, by line; 0 where the line has none. */
  answers: ReadonlyMap<number, number>;
}

interface Line {
  paragraph: number;
  /** Its first units, at least as many as a label has. */
  units: Unit[];
  sentences: Sentence[];
  /** What stands before the colon at its head, or its bullet; empty for neither. */
  label: string;
  bullet: boolean;
  labelEnd: number;
  asks: boolean;
}

const ASKS = new Set(['?', '؟']);
const BULLETS = new Set(['*', '•', '-', '–', '—', '▪', '●', '■', '◾', '»']);
/** Units that a label has at most. */
const LABEL = 5;

/**
 * Finds an interview: lines that ask, each with a bullet or under the name of who asks, and the answers between them, with the name of who answers or
 * without. Null where fewer than two lines ask.
 */
export function findInterview(page: Page, sentences: Sentence[], memory: Memory, language: LanguagePack): Interview | null {
  const lines = linesOf(sentences);
  const asking = lines.filter((line) => line.asks && (line.bullet || line.label !== ''));
  if (asking.length < 2) return null;
  const first = lines.indexOf(asking[0] as Line);
  const asker = new Set(asking.filter((line) => !line.bullet).map((line) => line.label));
  const answering = count(lines.slice(first).filter((line) => !line.bullet && line.label !== '' && !asker.has(line.label)));
  const labels = [...answering].filter(([, times]) => times > 1).map(([label]) => label);
  const bulleted = asking.every((line) => line.bullet);
  if (labels.length === 0 && !bulleted) return null;
  const answers = new Map<number, number>();
  let last: Line | null = null;
  for (const line of lines.slice(first)) {
    const asks = asking.includes(line) || asker.has(line.label);
    if (labels.length > 0 ? labels.includes(line.label) || (answering.size > 0 && line.label !== '' && initialsOf(labels, line.label)) : !asks && last !== null) answers.set(line.paragraph, labels.length > 0 ? line.labelEnd : 0);
    // After the last question nothing but its own line answers.
    last = asks ? line : labels.length === 0 && line.paragraph - (asking[asking.length - 1] as Line).paragraph > 0 ? null : last;
  }
  const intro = lines.slice(0, first + 1);
  const told = intro.flatMap(({ sentences }) => sentences).find((sentence) => spokeTo(sentence) !== null)?.span[0] ?? null;
  const source = whoAnswers(intro, lines.find((line) => labels.includes(line.label)) ?? null, memory, language);
  // Experts of whom nothing else is told are of the country for which the page is made.
  const home = source.country === null && source.sector === 'OTH' ? datedIn(page, language) : null;
  return answers.size > 1 ? { source: home ? { ...source, country: home } : source, told, answers } : null;
}

/** The country of which a page is, by the name of the month that stands beside a number first in it; null where that tells none. */
function datedIn({ folded, tokens }: Page, { datedIn: months }: LanguagePack): string | null {
  if (!months) return null;
  for (let i = 0; i < tokens.count; i += 1) {
    const code = months[folded.text.slice(tokens.start[i], tokens.end[i])];
    if (code && (tokens.kind[i - 1] === NUMBER || tokens.kind[i + 1] === NUMBER)) return code;
  }
  return null;
}

function linesOf(sentences: Sentence[]): Line[] {
  const lines: Line[] = [];
  for (const sentence of sentences) {
    const old = lines[lines.length - 1];
    if (old?.paragraph === sentence.paragraph) {
      if (old.units.length <= LABEL) old.units = [...old.units, ...sentence.units];
      old.sentences.push(sentence);
    } else lines.push({ paragraph: sentence.paragraph, units: sentence.units, sentences: [sentence], label: '', bullet: false, labelEnd: 0, asks: false });
  }
  for (const line of lines) {
    const { units } = line;
    line.bullet = BULLETS.has(units[0]?.text ?? '');
    const end = (line.sentences[line.sentences.length - 1] as Sentence).units;
    line.asks = ASKS.has(end[end.length - 1]?.text ?? '');
    let colon = 1;
    while (colon <= LABEL && units[colon]?.text !== ':') colon += 1;
    if (colon > LABEL || units[0]?.text === ':' || units.slice(0, colon).some((unit) => unit.kind === MARK && unit.text !== '.')) continue;
    line.label = units.slice(0, colon).map((unit) => unit.text).join(' ');
    line.labelEnd = (units[colon] as Unit).end;
  }
  return lines;
}

function count(lines: Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { label } of lines) times.set(label, (times.get(label) ?? 0) + 1);
  return times;
}

/** 'Espérance M.' who is 'E. M.' from then on: a label that begins with the same letter. */
const initialsOf = (labels: string[], label: string): boolean => labels.some((other) => other[0] === label[0] && (other.includes('.') || label.includes('.')));

/** The person of the label, or who is 'interviewed' in the lines before the first question: their country and sector where these lines tell them. */
function whoAnswers(intro: Line[], labelled: Line | null, memory: Memory, language: LanguagePack): Resolved {
  const asked = intro.flatMap((line) => line.sentences.flatMap((sentence) => interviewed(sentence, language) ?? spokeTo(sentence) ?? []))[0];
  const first = labelled?.sentences[0]?.mentions[0];
  const label = first && labelled && labelled.label.length > 1 && first.b <= LABEL ? first.who : null;
  // 'A:' names nobody.
  const letter = labelled !== null && labelled.label.length === 1;
  const name = labelled && !letter ? nameOf(labelled.units, language) : (asked?.name ?? 'Interviewed person');
  const mention = label && label.unknownName === null ? label : (asked?.who ?? named(intro, name));
  if (!mention) return { name, country: null, sector: 'OTH' };
  if (mention.roles.some((role) => ROLES[role].sector === 'CVL') && !mention.country) return { name, country: memory.homeCountry?.code ?? null, sector: 'CVL' };
  const known = resolve(mention, 'speak', memory)[0];
  return known ? { ...known, name: mention.person ? known.name : name } : { name, country: null, sector: 'OTH' };
}

/** The mention in the opening lines whose name ends with that of a label: 'Sohrab Kiani' is 'Kiani' from then on. */
function named(intro: Line[], name: string): Who | null {
  for (const { sentences } of intro) for (const { mentions } of sentences) for (const { who } of mentions) if (who.unknownName?.endsWith(name)) return who;
  return null;
}

/** 'X, who served with Y, spoke to Z': who a sentence says spoke to somebody, by what he is told to be. */
function spokeTo({ units, mentions }: Sentence): { name: string; who: Who } | null {
  const at = units.findLastIndex((unit) => unit.readings.some((reading) => reading.k === 'event' && reading.sense.part === 'verb' && reading.sense.row.type.startsWith('contact')));
  const subject = mentions.find(({ mark, a, who }) => mark === null && a < at && who.roles.length > 0 && who.unknownName !== null);
  return subject ? { name: subject.who.unknownName as string, who: subject.who } : null;
}

/** 'Interview with X, a researcher of Y': who a sentence says was talked with; the name may be in no pack. */
function interviewed({ units, mentions, mentionOf }: Sentence, language: LanguagePack): { name: string; who: Who | null } | null {
  for (let i = 0; i + 2 < units.length; i += 1) {
    if (!units[i]?.readings.some((reading) => (reading.k === 'say' && reading.sense.part === 'noun') || (reading.k === 'event' && reading.sense.part === 'noun' && reading.sense.row.type.startsWith('contact'))) || sense(units[i + 1], 'case')?.sense.case !== 'with') continue;
    const index = mentionOf[i + 2] as number;
    if (index >= 0) return { name: nameOf(units.slice(i + 2, (mentions[index] as Mention).b), language), who: (mentions[index] as Mention).who };
    let end = i + 2;
    while (end < units.length && end < i + 6 && units[end]?.kind === WORD && (mentionOf[end] as number) < 0) end += 1;
    if (end - i < 4 || (units[end] && units[end]?.kind !== MARK)) continue;
    const after = mentions.find((mention) => mention.a >= end && mention.a <= end + 2);
    return { name: nameOf(units.slice(i + 2, end), language), who: after?.who ?? null };
  }
  return null;
}

/** What a label names, in Latin letters, without titles. */
function nameOf(units: Unit[], language: LanguagePack): string {
  const words: string[] = [];
  for (const unit of units) {
    if (unit.text === ':') break;
    if (unit.kind === WORD && !sense(unit, 'honorific')) words.push(unit.text);
  }
  return romanize(words.join(' '), language);
}
