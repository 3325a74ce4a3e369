/** Reads the words after the program's name into a verb, operands and flags. Knows no vault. */
import { exportFormats } from '../../src/core/matrix/grid/export-texts';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { isDate } from '../../src/core/assessment/date';
import type { TerminalWords } from '../../src/i18n/terminal';

import { Refusal } from './refusal';

/** All flags: how they are read. Which verb takes which is in the table of verbs. */
const options = {
  json: { type: 'boolean' },
  started: { type: 'boolean' },
  confirm: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  person: { type: 'string' },
  'config-folder': { type: 'string' },
  date: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  stage: { type: 'string' },
  folder: { type: 'string' },
  days: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  evidence: { type: 'string', multiple: true },
} as const;

export type FlagName = keyof typeof options;

const day = v.pipe(v.string(), v.check(isDate));
const oneLineOfText = v.pipe(v.string(), v.regex(/^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u));
const folderInside = v.pipe(
  v.string(),
  v.check(
    (path) => /^[^/\\]/.test(path) && !path.split(/[/\\]/).some((name) => ['', '.', '..'].includes(name)),
  ),
);
const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
const flag = v.optional(v.boolean());

const flagsSchema = v.object({
  json: flag,
  started: flag,
  confirm: flag,
  help: flag,
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i))),
  person: v.optional(v.pipe(oneLineOfText, v.maxLength(100))),
  'config-folder': v.optional(folderInside, '.obsidian'),
  date: v.optional(day),
  since: v.optional(day),
  until: v.optional(day),
  stage: v.optional(oneLineOfText),
  folder: v.optional(folderInside),
  days: v.optional(wholeNumber),
  format: v.optional(v.picklist(exportFormats), 'csv'),
  out: v.optional(v.string()),
  evidence: v.optional(v.array(oneLineOfText), () => []),
});

export type Flags = v.InferOutput<typeof flagsSchema>;

/** What a person typed: `tick . Python Junior "Writes scripts." --date 2026-11-22`. */
export interface Arguments {
  verb: string | null;
  operands: string[];
  flags: Flags;
  /** The flags that were given, in order. */
  given: FlagName[];
}

const isFlagName = (name: string): name is FlagName => Object.hasOwn(options, name);

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function scan(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
}

/** The language that a person asked for, even where the rest cannot be read. */
export function languageOf(argv: readonly string[]): string {
  const { lang } = scan(argv).values;
  return typeof lang === 'string' ? lang.toLowerCase() : 'en';
}

function checkToken(token: Token, words: TerminalWords['cli']): void {
  if (token.kind !== 'option') return;
  if (!isFlagName(token.name)) throw new Refusal(words.unknownFlag(token.rawName));
  const wantsValue = options[token.name].type === 'string';
  if (wantsValue && token.value === undefined) throw new Refusal(words.flagWithoutValue(token.rawName));
  if (!wantsValue && token.value !== undefined) throw new Refusal(words.flagWithValue(token.rawName));
}

/** Reads the arguments; refuses unknown flags, missing values and values that cannot be. */
export function parseArguments(argv: readonly string[], words: TerminalWords['cli']): Arguments {
  const { tokens, values, positionals } = scan(argv);
  for (const token of tokens) checkToken(token, words);
  const parsed = v.safeParse(flagsSchema, { ...values });
  if (!parsed.success) {
    const name = String(parsed.issues[0].path?.[0].key) as keyof typeof words.badFlag;
    throw new Refusal(words.badFlag[name]([values[name]].flat().join(', ')));
  }
  const given = tokens.flatMap((token) =>
    token.kind === 'option' && isFlagName(token.name) ? [token.name] : [],
  );
  return { verb: positionals[0] ?? null, operands: positionals.slice(1), flags: parsed.output, given };
}
