/**
 * The door of the Obsidian command line: the verbs of our own, over the vault that is open. What a verb prints is the
 * text it returns; a fault is one line of text. Knows no folder and no Node.
 */
import type { CliData, Plugin } from 'obsidian';
import type { Actions } from './actions';
import { reportVerbs, type ReportParts } from './cli-handlers/report-verbs';
import { CliFault, dayOf, given, json, type CliVerbs } from './cli-handlers/verb';
import { parseEvidence } from './core/assessment/link';
import { describeNameFault, findItem, findSkill } from './core/matrix/find-item';
import type { ItemProgress, ItemState } from './core/matrix/schema';
import type { AssessmentLogNote } from './vault/assessment-log';

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

  all(): CliVerbs {
    const { flags } = this.parts.words.cliFlags;
    const needed = (description: string) => ({ value: '<text>', description, required: true });
    const item = { skill: needed(flags.skill), group: needed(flags.group), item: needed(flags.item) };
    const evidence = { value: '<link>', description: flags.evidence };
    const started = { description: flags.started };
    const stateOf = (params: CliData) => (params['started'] ? 'started' : 'ticked');
    return [
      ['read', { flags: { note: needed(flags.note) }, run: (params) => this.read(params) }],
      [
        'tick',
        {
          flags: { ...item, evidence, started, confirm: { description: flags.confirm } },
          run: (params) => this.write(params, stateOf(params)),
        },
      ],
      ['untick', { flags: item, run: (params) => this.write(params, 'open') }],
      [
        'summary',
        {
          flags: { since: { value: '<date>', description: flags.since } },
          run: (params) => this.summary(params),
        },
      ],
    ];
  }

  private async read(params: CliData): Promise<string> {
    const { index, book, words } = this.parts;
    const path = given(params, 'note', words).replace(/(?:\.md)?$/i, '.md');
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

  /** Prints the line that was written, or says that all is so already. */
  private async write(params: CliData, state: ItemState): Promise<string> {
    const { log, words, textOf } = this.parts;
    const item = await this.itemOf(params);
    if (state === 'started' && item.kind !== 'project') throw new CliFault(words.cli.startedProjectsOnly);
    const link = params['evidence'];
    const evidence = link === undefined ? null : parseEvidence(link);
    if (link !== undefined && !evidence) throw new CliFault(words.cli.noLink(link));
    const before = await textOf(log.logPath());
    const change = evidence ? { added: [evidence], removed: [] } : undefined;
    const isConfirmed = state === 'ticked' && item.state === 'ticked' && params['confirm'] !== undefined;
    const fault =
      isConfirmed && !change
        ? await log.confirm(item.address)
        : await log.setItemState(item.address, state, change);
    if (fault !== null) throw new CliFault(fault);
    const after = await textOf(log.logPath());
    if (after === before) return words.cli.already[state === 'open' ? 'withdrawn' : state];
    return after.length > before.length ? lastLine(after) : words.notices.undone.open(item.address.item);
  }

  private async summary(params: CliData): Promise<string> {
    const since = dayOf(params, 'since', this.parts.words) ?? undefined;
    const written = await this.parts.actions.summarize(since);
    if ('refusal' in written) throw new CliFault(written.refusal);
    return written.path;
  }
}

/** Registers `skill-matrix:read`, `skill-matrix:tick` and the others, where the app has a command line. */
export function registerCliHandlers(plugin: Plugin, parts: CliParts): void {
  const { id } = plugin.manifest;
  for (const [name, { flags, run }] of [...new NoteVerbs(parts).all(), ...reportVerbs(parts)]) {
    plugin.registerCliHandler(`${id}:${name}`, parts.words.cli.verbs[name], flags, async (params) => {
      try {
        return await run(params);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return oneLine(error instanceof CliFault ? message : parts.words.cli.failed(message));
      }
    });
  }
}
