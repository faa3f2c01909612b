/** Something that a person can mend: what is wrong, where, and what to do about it. */
export interface Problem {
  what: string;
  /** File, and key or place in it. */
  where: string;
  repair: string;
}

export type InputErrorKind = 'missing' | 'unreadable' | 'empty' | 'binary' | 'too-large' | 'undecodable' | 'malformed';

/**
 * A document that cannot be read at all. The message is one line for the person who gave the file: no stack is needed to
 * understand it. `exitCode` is what a command that read only this document ends with: 66 where the file could not be
 * opened, 65 where its content is of no use (the numbers of sysexits.h).
 */
export class InputError extends Error implements Problem {
  override readonly name = 'InputError';
  readonly kind: InputErrorKind;
  readonly what: string;
  readonly where: string;
  readonly repair: string;
  readonly exitCode: 65 | 66;

  constructor(kind: InputErrorKind, problem: Problem) {
    super(`${problem.where}: ${problem.what}; ${problem.repair}`);
    this.kind = kind;
    this.what = problem.what;
    this.where = problem.where;
    this.repair = problem.repair;
    this.exitCode = kind === 'missing' || kind === 'unreadable' ? 66 : 65;
  }
}
