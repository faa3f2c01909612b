import { RequestError } from '../desk/problem.js';
import { read } from '../desk/read.js';
import { why } from '../desk/why.js';
import { type ReadingFlags, readerFor, requestFor } from './options.js';
import { failInput, painter, print, tell } from './terminal.js';

export async function whyCommand(path: string, claim: string, flags: ReadingFlags): Promise<void> {
  const request = requestFor(flags);
  for await (const result of read([path], readerFor(flags), request)) {
    if (result.total > 1) throw new RequestError('this is a folder of several documents', path, 'give one of them');
    if ('problem' in result) failInput(result.problem);
    else {
      result.document.problems.forEach(tell);
      await print(why(result.document, claim, painter));
    }
  }
}
