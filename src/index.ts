/** The library: everything that a program may use. A test pins the list. */
export { type EvaluateOptions, type Scoreboard, boardJson, boardTable, evaluate } from './desk/evaluate.js';
export { type Problem, RequestError, problemOf } from './desk/problem.js';
export { type ReadDocument, type ReadRequest, type ReadResult, type ReadingRecord, read, recordOf } from './desk/read.js';
export { type RasadReader, type ReaderOptions, createReader } from './desk/reader.js';
export { REPORT_FORMATS, type ReportFormat, type ReportSpan, type Situation, renderReport, report } from './desk/report.js';
export { ACTS, type Act, type Basis, CLAIM_TYPES, type Claim, type ClaimPlace, type ClaimTime, type ClaimType, type DerivationStep, type Figure, type Modality, type PlacePrecision, type Polarity } from './model/claim.js';
export { type Party, SECTORS, type Sector } from './model/party.js';
export type { Boilerplate, Given, Reading } from './model/reading.js';
export type { Span } from './model/span.js';
export type { Theatre } from './model/theatre.js';
export type { ReadOptions } from './reading/reading.js';
export { gloss } from './reports/gloss.js';
