import { boardJson, boardTable, evaluate } from '../desk/evaluate.js';
import { readGold } from '../desk/gold.js';
import { type ReadGold, worst } from '../desk/worst.js';
import { type ReadingFlags, readerFor } from './options.js';
import { progress } from './progress.js';
import { failInput, painter, print } from './terminal.js';

export interface EvaluateFlags extends ReadingFlags {
  json?: true;
  byLanguage?: true;
  byType?: true;
  perDocument?: true;
  worst?: number;
}

export async function evaluateCommand(gold: string, texts: string, flags: EvaluateFlags): Promise<void> {
  const reader = readerFor(flags);
  const documents = new Map<string, ReadGold>();
  const bar = await progress(false);
  for await (const result of readGold(gold, texts, reader)) {
    bar.step(result.total);
    if ('problem' in result) failInput(result.problem);
    else documents.set(result.id, result);
  }
  bar.stop();
  const by = [flags.byLanguage && ('language' as const), flags.byType && ('type' as const), flags.perDocument && ('document' as const)].filter((group) => group !== undefined);
  const board = evaluate(gold, new Map([...documents].map(([id, { reading }]) => [id, reading])), { by });
  await print(`${flags.json ? boardJson(board) : boardTable(board)}\n`);
  if (flags.worst !== undefined) await print(`\n${worst(gold, documents, flags.worst, painter)}\n`);
}
