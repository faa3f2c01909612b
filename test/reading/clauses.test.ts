import { describe, expect, test } from 'vitest';
import { languagePack } from '../../src/desk/reader.js';
import { Lexicon } from '../../src/reading/lexicon.js';
import { open } from '../../src/reading/scan.js';
import { parseSentence } from '../../src/reading/sentence.js';
import { loadTheatres } from '../../src/theatres/load.js';
import type { Run } from '../../src/text/sentences.js';

const language = languagePack('en');
const lexicon = new Lexicon(language, loadTheatres(['world']));

/** The clauses of a sentence: each with its opening, what stands for its finite verb, its verb, and P for passive, N for denied. */
function clausesOf(text: string): string[] {
  const page = open(text, language);
  const { units, clauses } = parseSentence(page, page.sentences[0] as Run, 0, lexicon, language);
  return clauses.list
    .filter((clause) => clause.verb !== null)
    .sort((a, b) => (a.verb?.at ?? 0) - (b.verb?.at ?? 0))
    .map(({ opening, nonfinite, verb }) => `${opening}${nonfinite ? `:${nonfinite}` : ''} ${units[verb?.at ?? 0]?.text}${verb?.passive ? ' P' : ''}${verb?.neg ? ' N' : ''}`);
}

/** Sentences of a language whose verb stands second, with their clauses. */
const ROWS: [string, string[]][] = [
  ['The army shelled the town.', ['start shelled']],
  ['The town was shelled by the army.', ['start shelled P']],
  ['The army has not shelled the town.', ['start shelled N']],
  ['Nobody was killed in the shelling.', ['start killed P N']],
  ['No attacks were reported.', ['start reported P N']],
  ['The ministry said that the army had shelled the town.', ['start said', 'that shelled']],
  ['The ministry said the army had shelled the town.', ['start said', 'that shelled']],
  ['The army shelled the town, the ministry said.', ['start shelled', 'and said']],
  ['The army shelled the town, said the mayor.', ['start shelled', 'and said']],
  ['The shell killed two people and wounded five others.', ['start killed', 'and wounded']],
  ['The army shelled the town, killing two people.', ['start shelled', 'and:ing killing']],
  ['The mayor, who visited the town, said that the fighting had stopped.', ['start said', 'rel visited', 'that stopped']],
  ['Two people were killed when a shell hit a house.', ['start killed P', 'but hit']],
  ['Russia urged both sides to stop fighting and withdraw.', ['start urged', 'that:to stop', 'and:to withdraw']],
  ['Armenia accused Azerbaijan of shelling the village.', ['start accused', 'that:ing shelling']],
  ['If the army attacks the town, the rebels will respond.', ['if attacks', 'and respond']],
  ['A drone launched from the coast hit a house.', ['start hit', 'rel:done launched P']],
  ['Two soldiers killed in shelling', ['start killed P']],
  ['The strikes killed three people.', ['start killed']],
  ['The ministry reported three deaths.', ['start reported']],
  ['KYIV, April 2 (Agency) - The army shelled the town.', ['start shelled']],
];

describe('clauses of one verb group each', () => {
  test.each(ROWS)('%s', (text, expected) => {
    expect([...clausesOf(text)].sort()).toEqual([...expected].sort());
  });
});
