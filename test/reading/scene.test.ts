import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/index.js';

const reader = createReader();
const placeOf = (text: string, type: string): string | undefined => reader.read(text).claims.filter((claim) => claim.type === type).at(-1)?.places[0];

/** Pages whose last claim tells no place: its scene is what the headline or the beginning tells. */
const ROWS: [string, string, string, string][] = [
  ['a town of the lede within the region of the headline', 'loss.people', 'Goma', 'Clashes in North Kivu kill civilians\n\n27 January 2025\n\nRebels attacked the city of Goma in North Kivu on Monday morning, residents said.\n\nThe governor of North Kivu called for calm, and the army spoke of heavy fighting.\n\nHospitals said that 17 people had been killed.'],
  ['a capital that is fought in', 'loss.people', 'Khartoum', 'Army retakes palace\n\n21 March 2025\n\nThe army attacked the last positions of the RSF in Khartoum on Friday, a spokesman said.\n\nThe RSF also holds Darfur.\n\nA drone later killed three journalists.'],
  ['a truce that the headline tells of, in the country that the article is of', 'loss.people', 'Juba', 'وقف إطلاق النار في جوبا\n\n11 يوليو 2016\n\nأمر الرئيس سلفا كير قواته يوم الاثنين بوقف إطلاق النار في جوبا بعد أربعة أيام من المعارك مع قوات مشار.\n\nوقالت وزارة الصحة إن 272 شخصا قتلوا.'],
  ['counter: a truce agreed abroad leaves the place of the fighting', 'loss.people', 'Sirte', 'Libya truce signed in Geneva\n\n23 October 2020\n\nThe two sides signed a ceasefire in Geneva on Friday, the UN said. Fighting in Sirte killed dozens of people last week.\n\nA spokesman welcomed the agreement.\n\nTwo children were killed, doctors said.'],
];

describe('the scene of an article', () => {
  for (const [name, type, place, text] of ROWS) test(name, () => expect(placeOf(text, type)).toBe(place));
});
