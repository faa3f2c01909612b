/** How well-known formats that are no text begin, what they are, and how a person gets the text out of them. */
const FORMATS: { starts: number[]; at?: number; name: string; repair: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF document', repair: 'convert it to text first, for example with pdftotext' },
  { starts: [0x50, 0x4b, 0x03, 0x04], name: 'a zip archive or an office document', repair: 'unpack it, or save the document as plain text in UTF-8' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old office document', repair: 'save the document as plain text in UTF-8' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text document', repair: 'save the document as plain text in UTF-8' },
  { starts: [0x1f, 0x8b], name: 'a gzip archive', repair: 'unpack it first, for example with gunzip' },
  { starts: [0x42, 0x5a, 0x68], name: 'a bzip2 archive', repair: 'unpack it first, for example with bunzip2' },
  { starts: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive', repair: 'unpack it first, for example with unxz' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive', repair: 'unpack it first' },
  { starts: [0x52, 0x61, 0x72, 0x21], name: 'a rar archive', repair: 'unpack it first' },
  { starts: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257, name: 'a tar archive', repair: 'unpack it first' },
  { starts: [0x89, 0x50, 0x4e, 0x47], name: 'an image', repair: 'give the text of the document' },
  { starts: [0xff, 0xd8, 0xff], name: 'an image', repair: 'give the text of the document' },
  { starts: [0x47, 0x49, 0x46, 0x38], name: 'an image', repair: 'give the text of the document' },
  { starts: [0x52, 0x49, 0x46, 0x46], name: 'an image, sound or film', repair: 'give the text of the document' },
  { starts: [0x66, 0x74, 0x79, 0x70], at: 4, name: 'a film or an image', repair: 'give the text of the document' },
  { starts: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], name: 'a database', repair: 'export the documents from it as text' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', repair: 'give the text of the document' },
];

/** Share of control characters above which a file is taken for binary: text has none, bytes at random over a tenth. */
const MOST_CONTROLS = 0.01;

/** What the bytes are if they begin like a known format that is no text, else null. */
export function formatOf(bytes: Uint8Array): { name: string; repair: string } | null {
  return FORMATS.find(({ starts, at = 0 }) => starts.every((byte, index) => bytes[at + index] === byte)) ?? null;
}

/** Whether decoded text shows that the bytes were none: a NUL, or more control characters than text ever has. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (isControl(unit)) controls++;
  }
  return controls > text.length * MOST_CONTROLS;
}

/** C0 and C1 controls without tab, line ends and form feed; NEL (0x85) is a line end. */
function isControl(unit: number): boolean {
  if (unit < 0x20) return unit < 0x09 || unit > 0x0d;
  return unit >= 0x7f && unit <= 0x9f && unit !== 0x85;
}
