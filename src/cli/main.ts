#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { EvaluateFlags } from './evaluate.js';
import type { ReadingFlags } from './options.js';
import type { PacksFlags } from './packs.js';
import type { ReadFlags } from './read.js';
import type { ReportFlags } from './report.js';
import { EXIT, failRequest, keepQuietWhenNobodyListens } from './terminal.js';

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string; description: string };

const packsOption = (): Option => new Option('--packs <folder>', 'folder of theatre packs instead of those that come with rasad');

/** A whole number from 1. */
function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1');
  return number;
}

/** Options of every command that reads documents; `metadata` adds those that tell something about them. */
function reading(command: Command, metadata = true): Command {
  if (metadata) {
    command
      .option('--published <day>', 'day of publication, YYYY-MM-DD')
      .option('--url <url>', 'address of the document')
      .option('--outlet <name>', 'outlet of the document')
      .option('--language <code>', 'read in this language instead of the one detected');
  }
  return command.option('--theatres <ids>', 'theatre packs, separated by commas (all of them)').addOption(packsOption());
}

/** The commands; each loads its own code when it is called, so that the others cost nothing. */
function build(): Command {
  const program = new Command('rasad')
    .description(description)
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', "\nFILE, FOLDER: .txt, .md, .html, .htm, .xhtml; '-' is standard input.\nExit codes: 0 all read, 1 some inputs could not be read, 2 nothing could be done as asked.");

  reading(program.command('read').description('print what documents say: claims with their sources, places, days and figures').argument('<path...>', "files, folders, or '-'"))
    .addOption(new Option('--json', 'print a JSON record a line').conflicts('out'))
    .option('--out <folder>', 'write a JSON file for each document, FOLDER/ID.json')
    .action(async (paths: string[], flags: ReadFlags) => (await import('./read.js')).readCommand(paths, flags));

  reading(program.command('report').description('print the situation report of a span of days over documents').argument('<path...>', "files, folders, or '-'"))
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, YYYY-MM-DD')
    .addOption(new Option('--format <format>', "format (by the ending of --out, else 'text')").choices(['text', 'md', 'html', 'json']))
    .option('--out <file>', 'write to a file')
    .action(async (paths: string[], flags: ReportFlags) => (await import('./report.js')).reportCommand(paths, flags));

  reading(program.command('why').description('print why a claim was read as it was').argument('<file>', "a document, or '-'").argument('<claim>', "a claim's id, as 'rasad read' prints it"))
    .action(async (path: string, claim: string, flags: ReadingFlags) => (await import('./why.js')).whyCommand(path, claim, flags));

  reading(program.command('evaluate').description('score readings of texts against gold readings').argument('<gold>', 'folder of gold ID.json files').argument('[texts]', 'folder of ID.txt or ID.html files (the gold folder)'), false)
    .option('--json', 'print JSON')
    .option('--by-language', 'a column for each language')
    .option('--by-type', 'a column for each claim type')
    .option('--per-document', 'a column for each document')
    .addOption(new Option('--worst <n>', 'the n documents with the worst errors, and the n worst of each: gold, what was read, and why').argParser(positive).conflicts('json'))
    .action(async (gold: string, texts: string | undefined, flags: EvaluateFlags) => (await import('./evaluate.js')).evaluateCommand(gold, texts ?? gold, flags));

  const packs = program
    .command('packs')
    .description('list language packs and theatre packs with what they hold')
    .option('--json', 'print JSON')
    .addOption(packsOption())
    .action(async (flags: PacksFlags) => (await import('./packs.js')).packsCommand(flags));
  packs
    .command('check')
    .description('check packs for forms that never match, names that are words, missing names, misplaced places, terms that overlap')
    .argument('[ids...]', 'language and theatre packs (all of them)')
    .option('--json', 'print JSON')
    .addOption(packsOption())
    .action(async (ids: string[], _: PacksFlags, command: Command) => (await import('./packs.js')).packsCheckCommand(ids, command.optsWithGlobals()));
  return program;
}

async function main(): Promise<void> {
  keepQuietWhenNobodyListens();
  try {
    await build().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { problemOf } = await import('../desk/problem.js');
      const fault = { what: `unexpected fault: ${error instanceof Error ? error.message : String(error)}`, where: `rasad ${version}`, repair: 'report it with the command and its input' };
      failRequest(problemOf(error) ?? fault);
    } else if (error.code === 'commander.help') {
      // 'rasad' alone: the help is printed already.
      process.exitCode = EXIT.request;
    } else if (error.exitCode !== 0) {
      const [what = '', ...hints] = error.message.replace(/^error: /, '').split('\n');
      failRequest({ what, where: 'command line', repair: [...hints, "see 'rasad --help'"].join(' ') });
    }
  }
}

await main();
