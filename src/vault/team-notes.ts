/**
 * Keeps the team up to date while somebody looks at it: reads the skill notes once, then only what has changed. Reads
 * only logs of this vault. Knows no screen.
 */
import { Component, type App } from 'obsidian';
import type { SkillRecord } from '../core/matrix/record/record';
import type { Team } from '../core/matrix/team/team';
import { TeamBook } from '../core/matrix/team/team-book';
import { Rounds } from './rounds';
import type { SkillBook } from './skills/skill-book';
import type { SkillIndex } from './skills/skill-index';
import { inSlices } from './skills/slices';

/** What is looked at first; the rest of the screen follows. */
const firstLines = 16;
/** A note takes as long as there are people, so the clock is looked at often. */
const notesAtOnce = 2;

/** One person as the vault knows them. */
export interface TeamPerson {
  /** Null for the person whose log bears no name. */
  name: string | null;
  /** The log of theirs that comes first by path. */
  log: string;
  isMe: boolean;
}

export class TeamNotes extends Component {
  private readonly watchers = new Set<() => void>();
  /** Null before anybody has looked; kept for who looks again, and followed only while somebody does. */
  private team: TeamBook | null = null;
  private seen = new Map<string, SkillRecord>();
  private isWhole = false;
  private readonly rounds = new Rounds(
    () => this.catchUp(),
    () => this.watchers.size > 0,
  );

  constructor(
    private readonly app: App,
    private readonly index: SkillIndex,
    private readonly book: SkillBook,
  ) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    const relink = (path: string) => this.team?.relink(path);
    this.register(this.index.onChange(() => void this.rounds.run()));
    this.registerEvent(vault.on('create', ({ path }) => relink(path)));
    this.registerEvent(vault.on('delete', ({ path }) => relink(path)));
    this.registerEvent(
      vault.on('rename', ({ path }, before) => {
        relink(before);
        relink(path);
      }),
    );
  }

  override onunload(): void {
    this.watchers.clear();
    this.team = null;
  }

  /** All who keep a log in this vault, each once. */
  people(): TeamPerson[] {
    const { mine, others } = this.book.chosenLogs();
    const people = new Map<string | null, TeamPerson>();
    for (const { person: name, path: log } of [...mine, ...others]) {
      const isMe = mine.some(({ person }) => person === name);
      if (!people.has(name)) people.set(name, { name, log, isMe });
    }
    return [...people.values()];
  }

  /** As far as it is known; null before the first lines are. */
  current(): Team | null {
    const team = this.team?.team();
    return team && (this.isWhole || team.skills.length > 0) ? team : null;
  }

  /** True until all notes are read for the first time. */
  get isReading(): boolean {
    return !this.isWhole;
  }

  /** Follows the team, and calls back after each change; returns how to stop that. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    this.team ??= new TeamBook((link, from) => this.book.resolve(link, from));
    void this.rounds.run();
    return () => void this.watchers.delete(changed);
  }

  /** What changes while notes are read is followed by the next round. */
  private async catchUp(): Promise<void> {
    const { team } = this;
    if (!team) return;
    const isAll = this.index.progress().phase === 'ready';
    const { mine, others } = this.book.chosenLogs();
    team.putLogs([...mine, ...others]);
    const paths = [...new Set([...this.changedNotes(team), ...team.takeUnread()])];
    // Who looks for the first time sees the first lines while the others are still being worked out.
    const early = this.isWhole || paths.length <= firstLines ? 0 : firstLines;
    if (early > 0 && (await this.put(team, paths.slice(0, early)))) this.tell();
    if (!(await this.put(team, paths.slice(early)))) return;
    this.isWhole ||= isAll;
    this.tell();
  }

  /** Reads these notes and takes what they say; false when nobody wants it any more. */
  private async put(team: TeamBook, paths: readonly string[]): Promise<boolean> {
    const notes = paths.length === 0 ? [] : await this.index.readNotes(new Set(paths));
    const isWanted = () => team === this.team;
    await inSlices(notes, (note) => team.putNote(note), isWanted, notesAtOnce);
    return isWanted();
  }

  private tell(): void {
    for (const changed of this.watchers) changed();
  }

  /** Paths of the skills that are others than when they were read last; those that are gone leave the team. */
  private changedNotes(team: TeamBook): string[] {
    const now = new Map(this.book.allSkills().map((record) => [record.path, record]));
    for (const path of this.seen.keys()) if (!now.has(path)) team.removeNote(path);
    const changed = [...now].filter(([path, record]) => this.seen.get(path) !== record);
    this.seen = now;
    return changed.map(([path]) => path);
  }
}
