/**
 * Keeps the team up to date while somebody looks at it: reads the skill notes once, then only what has changed. Reads
 * only logs of this vault. Knows no screen.
 */
import { Component, type App } from 'obsidian';
import type { SkillRecord } from '../core/matrix/record';
import type { Team } from '../core/matrix/team';
import { TeamBook } from '../core/matrix/team-book';
import type { SkillBook } from './skill-book';
import type { SkillIndex } from './skill-index';
import { inSlices } from './slices';

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
  /** Null while nobody looks. */
  private team: TeamBook | null = null;
  private seen = new Map<string, SkillRecord>();
  private isWhole = false;
  private isFollowing = false;
  private isStale = false;

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
    this.register(this.index.onChange(() => void this.follow()));
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

  /** Null until all notes are read. */
  current(): Team | null {
    return this.isWhole && this.team ? this.team.team() : null;
  }

  /** Follows the team, and calls back after each change; returns how to stop that. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    this.team ??= new TeamBook((link, from) => this.book.resolve(link, from));
    void this.follow();
    return () => {
      this.watchers.delete(changed);
      if (this.watchers.size > 0) return;
      this.team = null;
      this.isWhole = false;
      this.seen.clear();
    };
  }

  /** What changes while notes are read is followed right after. */
  private async follow(): Promise<void> {
    this.isStale = true;
    if (this.isFollowing) return;
    this.isFollowing = true;
    while (this.isStale && this.team) {
      this.isStale = false;
      await this.catchUp(this.team);
    }
    this.isFollowing = false;
  }

  private async catchUp(team: TeamBook): Promise<void> {
    const { mine, others } = this.book.chosenLogs();
    team.putLogs([...mine, ...others]);
    const paths = new Set([...this.changedNotes(team), ...team.takeUnread()]);
    const notes = paths.size === 0 ? [] : await this.index.readNotes(paths);
    const isWanted = () => team === this.team;
    await inSlices(notes, (note) => team.putNote(note), isWanted);
    if (!isWanted()) return;
    this.isWhole ||= this.index.progress().phase === 'ready';
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
