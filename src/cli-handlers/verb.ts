/** What a verb of the app's command line is, and how it reads its parameters. Knows no verb. */
import type { CliData, CliFlags } from 'obsidian';
import { isDate } from '../core/assessment/date';
import type { Words } from '../i18n/en';

/** What a verb takes and what it does. */
export interface CliVerb {
  flags: CliFlags | null;
  run: (params: CliData) => Promise<string>;
}

/** The verbs by name. */
export type CliVerbs = Record<keyof Words['cli']['verbs'], CliVerb>;

/** A fault on its way to the text that is returned. */
export class CliFault extends Error {}

/** A value as our own command line prints it. */
export const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A parameter that must be given. */
export function given(params: CliData, name: string, words: Words): string {
  const value = params[name]?.trim() ?? '';
  if (value === '') throw new CliFault(words.cliFlags.missing(name));
  return value;
}

/** True for a parameter that needs no value; `started=false` leaves it out. */
export const isSet = (params: CliData, name: string) => (params[name] ?? 'false') !== 'false';

/** A parameter that may be left out; null then. One that is named without a value is a fault. */
export function optional(params: CliData, name: string, words: Words): string | null {
  if (params[name] === undefined) return null;
  const value = given(params, name, words);
  if (value === 'true') throw new CliFault(words.cliFlags.missing(name));
  return value;
}

/** Refuses a period that ends before it begins. */
export function checkPeriod(since: string | null, until: string, { cli }: Words): void {
  if (since !== null && since > until) throw new CliFault(cli.sinceAfterUntil(since, until));
}

/** A parameter that is a day. */
export function dayOf(params: CliData, name: string, words: Words): string | null {
  const value = optional(params, name, words);
  if (value !== null && !isDate(value)) throw new CliFault(words.cliFlags.noDay(name, value));
  return value;
}
