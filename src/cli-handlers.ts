/**
 * The door of the Obsidian command line: the verbs of our own, over the vault that is open. What a verb prints is the
 * text it returns; a fault is one line of text. Knows no folder and no Node.
 */
import type { CliData, Plugin } from 'obsidian';
import type { Actions } from './actions';
import { reportVerbs, stagesOf, type ReportParts } from './cli-handlers/report-verbs';
import {
  checkPeriod,
  CliFault,
  dayOf,
  given,
  isSet,
  json,
  optional,
  type CliVerbs,
} from './cli-handlers/verb';
import { writerDate } from './core/assessment/date';
import { evidenceOf, linksOf, parseEvidence } from './core/assessment/link';
import type { Evidence } from './core/assessment/schema';
import { describeNameFault, findItem, findSkill } from './core/matrix/match/find-item';
import type { ItemProgress, ItemState } from './core/matrix/schema';
import type { StageNote } from './core/stage/schema';
import { isNotePath, notePath } from './core/vault-path';
import { wordsOf } from './i18n';
import type { Words } from './i18n/en';
import { faultText } from './vault/fault-text';
import type { AssessmentLogNote } from './vault/log/assessment-log';

/** What the verbs work with. */
export interface CliParts extends ReportParts {
  log: AssessmentLogNote;
  actions: Pick<Actions, 'summarize'>;
  /** The saved text of a note; empty where there is none. */
  textOf: (path: string) => Promise<string>;
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const lastLine = (text: string) =>
  text
    .trimEnd()
    .split(/\r\n|\r|\n/u)
    .at(-1) ?? '';

class NoteVerbs {
  constructor(private readonly parts: CliParts) {}

  all() {
    const { flags } = this.parts.words.cliFlags;
    const needed = (description: string) => ({ value: '<text>', description, required: true });
    const item = { skill: needed(flags.skill), group: needed(flags.group), item: needed(flags.item) };
    const date = { value: '<date>', description: flags.date };
    const tick = {
      ...item,
      evidence: { value: '<link>', description: flags.evidence },
      started: { description: flags.started },
      confirm: { description: flags.confirm },
      date,
    };
    const summary = {
      out: { value: '<note>', description: flags.out },
      since: { value: '<date>', description: flags.since },
      stage: { value: '<note>', description: flags.stage },
    };
    const stateOf = (params: CliData) => (isSet(params, 'started') ? 'started' : 'ticked');
    return {
      read: { flags: { note: needed(flags.note) }, run: (params) => this.read(params) },
      tick: { flags: tick, run: (params) => this.write(params, stateOf(params)) },
      untick: { flags: { ...item, date }, run: (params) => this.write(params, 'open') },
      summary: { flags: summary, run: (params) => this.summary(params) },
    } satisfies Partial<CliVerbs>;
  }

  private async read(params: CliData): Promise<string> {
    const { index, book, words } = this.parts;
    const named = given(params, 'note', words);
    const path = isNotePath(named) ? named : `${named}.md`;
    await index.open(path);
    const reading = book.readingOf(path);
    if (!reading) throw new CliFault(words.cli.missing(path));
    if (reading.reason)
      throw new CliFault(`${path}: ${words.reasons[reading.reason.code](reading.reason.params)}`);
    return json(reading.note);
  }

  private async itemOf(params: CliData): Promise<ItemProgress> {
    const { index, book, words } = this.parts;
    const skill = findSkill(book.allSkills(), given(params, 'skill', words));
    if ('fault' in skill) throw new CliFault(describeNameFault(skill, words.cli));
    await index.open(skill.path);
    const whole = book.skillAt(skill.path);
    if (!whole) throw new CliFault(words.cli.missing(skill.path));
    const item = findItem(whole, given(params, 'group', words), given(params, 'item', words));
    if ('fault' in item) throw new CliFault(describeNameFault(item, words.cli));
    return item;
  }

  /** The day of the new line: the one asked for, which must not lie before the item's last line, else today. */
  private dayFor(params: CliData, { lastOn }: ItemProgress): string {
    const { words, today } = this.parts;
    const wanted = dayOf(params, 'date', words);
    const chosen = writerDate(today(), lastOn, wanted);
    if ('date' in chosen) return chosen.date;
    throw new CliFault(words.cliFlags.dateBeforeLast(wanted ?? '', chosen.earlierThan));
  }

  /** The proofs of `evidence`: one link, or several wikilinks beside each other. */
  private evidenceOf(params: CliData): Evidence[] {
    const { words } = this.parts;
    const text = optional(params, 'evidence', words);
    if (text === null) return [];
    const one = parseEvidence(text);
    if (one) return [one];
    const all = linksOf(text);
    const between = all.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    if (all.length === 0 || /[^\s,;]/.test(between)) throw new CliFault(words.cli.noLink(text));
    return all.map(evidenceOf);
  }

  /** Prints the line that was written, or says that all is so already. A line is added, and none cut off. */
  private async write(params: CliData, state: ItemState): Promise<string> {
    const { log, words, textOf } = this.parts;
    const item = await this.itemOf(params);
    if (state === 'started' && item.kind !== 'project') throw new CliFault(words.cli.startedProjectsOnly);
    const day = this.dayFor(params, item);
    const added = this.evidenceOf(params);
    const change = added.length > 0 ? { added, removed: [] } : undefined;
    const before = await textOf(log.logPath());
    const isConfirmed = state === 'ticked' && item.state === 'ticked' && isSet(params, 'confirm');
    const fault =
      isConfirmed && !change
        ? await log.confirm(item.address, day)
        : await log.setItemState(item.address, state, change, day);
    if (fault !== null) throw new CliFault(fault);
    const after = await textOf(log.logPath());
    return after === before ? words.cli.already[state === 'open' ? 'withdrawn' : state] : lastLine(after);
  }

  private async summary(params: CliData): Promise<string> {
    const { words, actions, today } = this.parts;
    const since = dayOf(params, 'since', words) ?? undefined;
    checkPeriod(since ?? null, today(), words);
    const out = optional(params, 'out', words);
    const path = out === null ? undefined : notePath(out);
    const language = optional(params, 'lang', words) ?? undefined;
    const written = await actions.summarize({ since, path, language, stage: await this.stageOf(params) });
    if ('refusal' in written) throw new CliFault(written.refusal);
    return written.path;
  }

  private async stageOf(params: CliData): Promise<StageNote | undefined> {
    if (params['stage'] === undefined) return undefined;
    const { index, book } = this.parts;
    const { chosen } = await stagesOf(this.parts, params, book.matrixOf(await index.readNotes()));
    return chosen?.note;
  }
}

/** The verbs with the words of a language. */
const verbsIn = (parts: CliParts): CliVerbs => ({ ...new NoteVerbs(parts).all(), ...reportVerbs(parts) });

/** The words that `lang` asks for, else those of the interface. */
function wordsFor(params: CliData, words: Words): Words {
  const language = optional(params, 'lang', words);
  return language === null ? words : wordsOf(language.toLowerCase());
}

/** Registers `skill-matrix:read`, `skill-matrix:tick` and the others, where the app has a command line. */
export function registerCliHandlers(plugin: Plugin, parts: CliParts): void {
  const { id } = plugin.manifest;
  const { cli, cliFlags } = parts.words;
  const lang = { value: '<en|ru>', description: cliFlags.flags.lang };
  const verbs = verbsIn(parts);
  for (const name of Object.keys(verbs) as (keyof CliVerbs)[]) {
    const { flags } = verbs[name];
    plugin.registerCliHandler(`${id}:${name}`, cli.verbs[name], { ...flags, lang }, async (params) => {
      try {
        const words = wordsFor(params, parts.words);
        return await verbsIn({ ...parts, words })[name].run(params);
      } catch (error) {
        const message = faultText(error);
        return oneLine(error instanceof CliFault ? message : cli.failed(message));
      }
    });
  }
}
