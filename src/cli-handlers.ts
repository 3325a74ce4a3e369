/**
 * The door of the Obsidian command line: the verbs of our own, over the vault that is open. What a verb prints is the
 * text it returns; a fault is one line of text. Knows no folder and no Node.
 */
import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { Actions } from './actions';
import { parseEvidence } from './core/assessment/link';
import { describeNameFault, findItem, findSkill } from './core/matrix/find-item';
import { toMatrixJson } from './core/matrix/json';
import type { ItemProgress, ItemState, SkillMatrix } from './core/matrix/schema';
import type { Words } from './i18n/en';
import type { AssessmentLogNote } from './vault/assessment-log';
import type { SkillBook } from './vault/skill-book';
import type { SkillIndex } from './vault/skill-index';

/** What the verbs work with. */
export interface CliParts {
  index: SkillIndex;
  book: SkillBook;
  log: AssessmentLogNote;
  actions: Pick<Actions, 'summarize'>;
  words: Words;
  /** The saved text of a note; empty where there is none. */
  textOf: (path: string) => Promise<string>;
}

/** A fault on its way to the text that is returned. */
class CliFault extends Error {}

const json = (value: unknown) => JSON.stringify(value, null, 2);
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const lastLine = (text: string) =>
  text
    .trimEnd()
    .split(/\r\n|\r|\n/u)
    .at(-1) ?? '';

/** The verbs by name, each with what it takes and what it does. */
interface CliVerb {
  flags: CliFlags | null;
  run: (params: CliData) => Promise<string>;
}

class CliVerbs {
  constructor(private readonly parts: CliParts) {}

  all(): Map<keyof Words['cli']['verbs'], CliVerb> {
    const { flags } = this.parts.words.cliFlags;
    const needed = (description: string) => ({ value: '<text>', description, required: true });
    const item = { skill: needed(flags.skill), group: needed(flags.group), item: needed(flags.item) };
    return new Map<keyof Words['cli']['verbs'], CliVerb>([
      ['read', { flags: { note: needed(flags.note) }, run: (params) => this.read(params) }],
      ['matrix', { flags: null, run: async () => json(toMatrixJson(await this.matrix())) }],
      ['check', { flags: null, run: () => this.check() }],
      [
        'tick',
        {
          flags: {
            ...item,
            evidence: { value: '<link>', description: flags.evidence },
            started: { description: flags.started },
            confirm: { description: flags.confirm },
          },
          run: (params) => this.write(params, params['started'] ? 'started' : 'ticked'),
        },
      ],
      ['untick', { flags: item, run: (params) => this.write(params, 'open') }],
      ['summary', { flags: null, run: () => this.summary() }],
    ]);
  }

  private given(params: CliData, name: 'note' | 'skill' | 'group' | 'item'): string {
    const value = params[name]?.trim() ?? '';
    if (value === '') throw new CliFault(this.parts.words.cliFlags.missing(name));
    return value;
  }

  private async read(params: CliData): Promise<string> {
    const { index, book, words } = this.parts;
    const path = this.given(params, 'note').replace(/(?:\.md)?$/i, '.md');
    await index.open(path);
    const reading = book.readingOf(path);
    if (!reading) throw new CliFault(words.cli.missing(path));
    if (reading.reason)
      throw new CliFault(`${path}: ${words.reasons[reading.reason.code](reading.reason.params)}`);
    return json(reading.note);
  }

  private async matrix(): Promise<SkillMatrix> {
    const { index, book } = this.parts;
    return book.matrixOf(await index.readNotes());
  }

  private async check(): Promise<string> {
    const { diagnostics } = await this.matrix();
    const { words } = this.parts;
    return diagnostics
      .map(({ path, line, severity, code, params }) => {
        const text = words.diagnostics[code](params);
        return `${path}:${line}: ${severity} ${code}: ${text}`;
      })
      .join('\n');
  }

  private async itemOf(params: CliData): Promise<ItemProgress> {
    const { index, book, words } = this.parts;
    const skill = findSkill(book.allSkills(), this.given(params, 'skill'));
    if ('fault' in skill) throw new CliFault(describeNameFault(skill, words.cli));
    await index.open(skill.path);
    const whole = book.skillAt(skill.path);
    if (!whole) throw new CliFault(words.cli.missing(skill.path));
    const item = findItem(whole, this.given(params, 'group'), this.given(params, 'item'));
    if ('fault' in item) throw new CliFault(describeNameFault(item, words.cli));
    return item;
  }

  /** Prints the line that was written, or says that all is so already. */
  private async write(params: CliData, state: ItemState): Promise<string> {
    const { log, words, textOf } = this.parts;
    const item = await this.itemOf(params);
    if (state === 'started' && item.kind !== 'project') throw new CliFault(words.cli.startedProjectsOnly);
    const given = params['evidence'];
    const evidence = given === undefined ? null : parseEvidence(given);
    if (given !== undefined && !evidence) throw new CliFault(words.cli.badFlag.evidence(given));
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

  private async summary(): Promise<string> {
    const written = await this.parts.actions.summarize();
    if ('refusal' in written) throw new CliFault(written.refusal);
    return written.path;
  }
}

/** Registers `skill-matrix:read`, `skill-matrix:tick` and the others, where the app has a command line. */
export function registerCliHandlers(plugin: Plugin, parts: CliParts): void {
  const { id } = plugin.manifest;
  for (const [name, { flags, run }] of new CliVerbs(parts).all()) {
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
