import { RequestError } from '../desk/problem.js';
import type { ReadRequest } from '../desk/read.js';
import { createReader, type RasadReader } from '../desk/reader.js';
import { checkDay } from '../desk/report.js';

export interface ReadingFlags {
  published?: string;
  url?: string;
  outlet?: string;
  language?: string;
  theatres?: string;
  packs?: string;
}

/** A reader with the packs that the options name. */
export function readerFor({ theatres, packs }: ReadingFlags): RasadReader {
  const ids = theatres?.split(',').map((id) => id.trim()).filter((id) => id !== '');
  return createReader({ ...(ids && { theatres: ids }), ...(packs !== undefined && { packs }) });
}

/** What the options tell about the documents. */
export function requestFor({ published, url, outlet, language }: ReadingFlags): ReadRequest {
  if (published !== undefined) checkDay(published, '--published');
  if (url !== undefined && !URL.canParse(url)) throw new RequestError(`'${url}' is no address`, '--url', "write it whole, as 'https://example.org/page'");
  return {
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
  };
}
