/** Who may import whom, as the design has it: each room with the rooms that it may import besides itself. */
const ROOMS = {
  model: [],
  text: ['model'],
  matching: ['text', 'model'],
  reading: ['matching', 'text', 'model'],
  languages: ['reading', 'matching', 'text', 'model'],
  theatres: ['model'],
  linking: ['model'],
  ledgers: ['model'],
  intake: ['text', 'model'],
  store: ['model'],
  reports: ['ledgers', 'model'],
  exports: ['ledgers', 'model'],
  desk: ['model', 'text', 'matching', 'reading', 'languages', 'theatres', 'linking', 'ledgers', 'intake', 'store', 'reports', 'exports'],
  http: ['desk', 'model'],
  cli: ['desk', 'model'],
};

/** Rooms without clock, files and network. */
const PURE = ['model', 'text', 'matching', 'reading', 'languages', 'linking', 'ledgers', 'reports', 'exports'];

/** Rooms that meet the network: one fetches, one serves. */
const NETWORKED = ['intake', 'http'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, may]) => ({
      name: `${room}-arrows`,
      comment: `src/${room} may import ${may.length > 0 ? may.join(', ') : 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    {
      name: 'no-unknown-room',
      comment: 'every file of src stands in a room that the table above has',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(ROOMS).join('|')})/)` },
      to: {},
    },
    {
      name: 'index-arrows',
      comment: 'the library does not need the faces',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(cli|http)/' },
    },
    {
      name: 'web-arrows',
      comment: 'the app takes types from src/model and nothing else',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'web-types-only',
      comment: 'the app takes types from src/model and nothing else',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms',
      comment: 'clock, files and network are arguments here',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-network',
      comment: 'src/intake alone fetches, src/http alone serves',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${NETWORKED.join('|')})/` },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Types are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
