/** First words of names that are common nouns: written small, without an article. */
export const COMMON_HEADS = [
  'activists', 'authorities', 'aid', 'armed', 'artillery', 'border', 'children', 'cities', 'civilians', 'correspondent', 'correspondents', 'courts', 'diplomats', 'displaced', 'emergency', 'experts', 'eyewitnesses', 'families', 'farmers',
  'fighters', 'foreign', 'journalists', 'lawmakers', 'local', 'media', 'medical', 'militants', 'military', 'observers', 'officials', 'police', 'political', 'prisoners', 'refugees', 'residents', 'resident', 'security', 'separatists', 'soldiers', 'villagers', 'workers',
];
/** Last words of names of bodies, which take the article. */
export const BODY_NOUNS = [
  'academy', 'administration', 'agency', 'army', 'assembly', 'authority', 'battalion', 'board', 'brigade', 'bureau', 'centre', 'center', 'chamber', 'club', 'coalition', 'command', 'commission', 'committee', 'community', 'company', 'council', 'court',
  'delegation', 'defence', 'department', 'directorate', 'embassy', 'emirate', 'federation', 'force', 'forces', 'formations', 'foundation', 'front', 'fund', 'government', 'group', 'guard', 'guards', 'helmets', 'leadership', 'league', 'legion', 'military', 'ministry', 'mission', 'movement', 'navy',
  'observatory', 'office', 'organization', 'organisation', 'parliament', 'party', 'peacekeepers', 'police', 'presidency', 'programme', 'cross', 'crescent', 'regiment', 'republic', 'representative', 'resistance', 'room', 'secretariat', 'senate', 'serail', 'service', 'services', 'society', 'staff', 'state', 'team', 'tribunal', 'union', 'unit', 'nations',
];
/** Names that take the article though no rule shows it. */
export const WITH_ARTICLE = ['Kremlin', 'Pentagon', 'White House', 'Vatican', 'Taliban', 'OSCE', 'CSTO', 'EU', 'UN', 'ICRC', 'IAEA', 'SDF', 'RSF', 'SAF', 'PKK', 'YPG', 'IRGC', 'GCC', 'ECB', 'AU'];
/** Names of media and bodies that take none though they hold a body's word. */
export const WITHOUT_ARTICLE = ['Fars News Agency', 'Hezbollah', 'Hamas'];
/** Last words of names of media that go without an article. */
export const MEDIA_ENDS = ['agency', 'news', 'tv', 'press', 'radio', 'television', 'online', 'network'];
/** Plural words of bodies, which take the article all the same. */
export const PLURAL_BODIES = ['authorities', 'courts', 'factions', 'forces', 'formations', 'guards', 'helmets', 'peacekeepers', 'police', 'services'];
/** Words that make a name plural, wherever they stand last before 'of' or 'in'. */
export const PLURAL_NOUNS = [
  'activists', 'authorities', 'bodies', 'children', 'cities', 'civilians', 'correspondents', 'courts', 'diplomats', 'experts', 'eyewitnesses', 'factions', 'families', 'farmers', 'fighters', 'forces', 'formations', 'groups', 'guards', 'helmets', 'journalists', 'lawmakers', 'media',
  'militants', 'observers', 'officials', 'organisations', 'organizations', 'peacekeepers', 'people', 'police', 'prisoners', 'refugees', 'residents', 'separatists', 'services', 'soldiers', 'sources', 'tribes', 'units', 'villagers', 'workers',
];

export const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Singulars of counted things that do not end in a plain 's'. */
export const SINGULARS: Record<string, string> = {
  people: 'person', children: 'child', women: 'woman', men: 'man', aircraft: 'aircraft', families: 'family', bodies: 'body', cities: 'city', batteries: 'battery', casualties: 'casualty', vehicles: 'vehicle', missiles: 'missile',
  villages: 'village', bridges: 'bridge', 'square kilometres': 'square kilometre', police: 'police officer', artillery: 'artillery piece',
};
/** Counted things whose English plural reads better than the figure's own word. */
export const PLURALS: Record<string, string> = { artillery: 'artillery pieces', police: 'police officers', violations: 'ceasefire violations' };
/** States of people that follow the number as they are, without a plural. */
export const STATES = ['killed', 'wounded', 'missing', 'captured', 'displaced', 'evacuated', 'released', 'injured', 'arrested', 'detained', 'dead'];
/** Measures that qualify an event and are never its object. */
export const MEASURES = ['hours', 'days', 'weeks', 'months', 'years', 'kilometres', 'metres', 'rounds'];

/** Names of places that are lines or surfaces. */
export const ON_PLACES = ['border', 'line', 'road', 'highway', 'front', 'island', 'axis', 'bridge', 'river', 'coast', 'corridor', 'street'];
export const AT_PLACES = ['airport', 'base', 'crossing', 'roundabout', 'checkpoint', 'monastery', 'port', 'camp', 'hospital'];
/** Lines and countries that take the article. */
export const THE_PLACES = ['border', 'line', 'front', 'road', 'highway', 'corridor', 'river', 'neighbourhood', 'axis', 'roundabout', 'east', 'states', 'strip', 'emirates', 'netherlands', 'crossing', 'coast', 'sea', 'gulf', 'bank', 'caucasus', 'kingdom'];
