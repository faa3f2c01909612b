import { AT_PLACES, ON_PLACES, THE_PLACES } from './words.js';

const last = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';
const withArticle = (name: string): string => (!/^the /i.test(name) && (THE_PLACES.includes(last(name)) || /^(line|strait|gulf|sea|republic|bay) of /i.test(name)) ? `the ${name}` : name);
const preposition = (name: string): string => (ON_PLACES.includes(last(name)) || /^line of /i.test(name) ? 'on' : AT_PLACES.includes(last(name)) ? 'at' : 'in');

/** 'in Nagorno-Karabakh', 'on the Armenia-Azerbaijan border', 'in Hays, Hodeidah'; empty where no place is told. */
export const placePhrase = (places: string[]): string => (places[0] === undefined ? '' : `${preposition(places[0])} ${places.map(withArticle).join(', ')}`);
