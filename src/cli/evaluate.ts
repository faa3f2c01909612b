import { boardJson, boardTable, evaluate } from '../desk/evaluate.js';
import { readGold } from '../desk/gold.js';
import type { Reading } from '../model/reading.js';
import { type ReadingFlags, readerFor } from './options.js';
import { progress } from './progress.js';
import { failInput, print } from './terminal.js';

export interface EvaluateFlags extends ReadingFlags {
  json?: true;
  byLanguage?: true;
  byType?: true;
  perDocument?: true;
}

export async function evaluateCommand(gold: string, texts: string, flags: EvaluateFlags): Promise<void> {
  const reader = readerFor(flags);
  const readings = new Map<string, Reading>();
  const bar = await progress(false);
  for await (const result of readGold(gold, texts, reader)) {
    bar.step(result.total);
    if ('problem' in result) failInput(result.problem);
    else readings.set(result.id, result.reading);
  }
  bar.stop();
  const by = [flags.byLanguage && ('language' as const), flags.byType && ('type' as const), flags.perDocument && ('document' as const)].filter((group) => group !== undefined);
  const board = evaluate(gold, readings, { by });
  await print(`${flags.json ? boardJson(board) : boardTable(board)}\n`);
}
