/** What a verb of the command line is: how it is called, which flags it takes and what it does. */
import type { Diagnostic } from '../../src/core/diagnostic';
import type { TerminalWords } from '../../src/i18n/terminal';
import type { FlagName, Flags } from './arguments';
import type { Io } from './io';
import { Refusal } from './refusal';

/** One call of a verb, its arguments checked. */
export interface Call {
  operands: string[];
  flags: Flags;
  io: Io;
  words: TerminalWords;
  /** The language asked for with `--lang`, else `en`. */
  language: string;
}

export interface Verb {
  name: keyof TerminalWords['cli']['verbs'];
  /** Names of the operands, in order; all are needed. */
  operands: readonly string[];
  /** The flags that go with it, and how usage shows them. */
  flags: Partial<Record<FlagName, string>>;
  /** Does it, and returns the exit code. */
  run(call: Call): Promise<number>;
}

/** `skill-matrix read NOTE [--json]`. */
export function usageOf(verb: Verb): string {
  return ['skill-matrix', verb.name, ...verb.operands, ...Object.values(verb.flags)].join(' ');
}

/** Writes a line to standard error that refuses nothing. */
export function warn(call: Call, message: string): void {
  call.io.stderr.write(`${message}\n`);
}

/** Refuses a period that ends before it begins. */
export function checkPeriod(since: string | null, until: string, { words }: Call): void {
  if (since !== null && since > until) throw new Refusal(words.cli.sinceAfterUntil(since, until));
}

/** `Skill assessment.md:4: warning log-line-unread: This line …` */
export function renderDiagnostic(found: Diagnostic & { path: string }, { words }: Call): string {
  const { path, line, severity, code, params } = found;
  return `${path}:${line}: ${severity} ${code}: ${words.diagnostics[code](params)}`;
}

/** Writes a value as JSON to standard output. */
export function printJson(call: Call, value: unknown): void {
  call.io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
