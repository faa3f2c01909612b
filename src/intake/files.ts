/** The front door of the room for files and standard input: find the documents, then load each. */
export { InputError, type InputErrorKind, type Problem } from './errors.js';
export { type HtmlPage, type OffsetMap, relocate } from './html.js';
export type { InputFile } from './input.js';
export { type Inputs, listInputs } from './listing.js';
export { type Loaded, type LoadOptions, loadInput, MAX_BYTES } from './load.js';
