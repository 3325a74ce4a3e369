/**
 * A vault that does its worst: notes change between any two steps of ours, calls fail, hang or write half, an editor
 * is ahead of the disk, and what has changed is told late and out of order. Seeded: the same dice do the same harm.
 * Holds one log and what is typed into it; knows nothing of ticks.
 */
import type { LogNotes } from '../../src/vault/log/log-notes';
import type { Dice } from './reliability/dice';

/** What a hostile vault may do. */
export interface Powers {
  /** Shares of calls that fail, never answer, or write only a beginning. */
  fails: number;
  hangs: number;
  tears: number;
  /** Share of steps between which something else happens. */
  meddles: number;
}

/** A vault that only delays. */
export const tame: Powers = { fails: 0, hangs: 0, tears: 0, meddles: 0 };

/** Thrown into nothing: the app is gone, and no step of it follows. */
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export class HostileVault {
  readonly disk = new Map<string, string>();
  /** The text of the open editor, ahead of the disk; null while none is open. */
  editor: { path: string; text: string } | null = null;
  /** The words that were typed and that no crash and no damage has taken. */
  typed: string[] = [];
  powers: Powers = tame;
  isCrashed = false;
  /** Counts the runs of the app: a call of an earlier one never answers. */
  life = 0;
  /** Called between two steps when the vault meddles. */
  meddle: () => void = () => undefined;
  /** Hears what a note says now; null where it is gone. */
  tell: (path: string, text: string | null) => void = () => undefined;
  /** What others are still to be told, in no order. */
  private news: string[] = [];
  /** What each note said when it was last told of to the present run. */
  private told = new Map<string, string | null>();
  private words = 0;

  constructor(private readonly dice: Dice) {}

  /** The vault as the present run of the app sees it: once that is over, no call of it answers. */
  connect(): LogNotes {
    const { life } = this;
    return {
      has: (path) => this.disk.has(path),
      read: async (path) => {
        await this.step(life);
        return this.textAt(path);
      },
      change: (path, edit) => this.change(life, path, edit),
      create: async (path, text) => {
        await this.step(life);
        if (this.disk.has(path)) throw new Error('File already exists.');
        this.put(path, text);
        await this.step(life);
      },
    };
  }

  /** A person opens the note, types a word of their own, and leaves the saving for later. */
  type(path: string): void {
    if (!this.editor) {
      const text = this.disk.get(path);
      if (text === undefined) return;
      this.editor = { path, text };
    }
    const word = `word${++this.words}.`;
    const { text } = this.editor;
    this.editor.text = `${text}${text.endsWith('\n') ? '' : '\n'}${word}\n`;
    this.typed.push(word);
  }

  /** The editor saves by itself; what others wrote meanwhile was brought into it as it came. */
  save(): void {
    if (this.editor) this.put(this.editor.path, this.editor.text);
  }

  close(): void {
    this.save();
    this.editor = null;
  }

  /** Another device appends; an open editor takes it in. */
  sync(path: string, line: string): void {
    const appended = (text: string) => `${text}${text.endsWith('\n') ? '' : '\n'}${line}`;
    const text = this.disk.get(path);
    if (text === undefined) return;
    if (this.editor?.path === path) this.editor.text = appended(this.editor.text);
    this.write(path, appended(text));
  }

  /** Something spoils the note, and an open editor shows what is left. */
  spoil(path: string, damage: (text: string) => string): void {
    const text = this.disk.get(path);
    if (text === undefined) return;
    this.editor = null;
    this.write(path, damage(text));
    this.forgetTyped();
  }

  remove(path: string): void {
    this.editor = null;
    this.disk.delete(path);
    this.news.push(path);
    this.forgetTyped();
  }

  rename(path: string, to: string): void {
    const text = this.disk.get(path);
    if (text === undefined || this.disk.has(to)) return;
    this.disk.delete(path);
    this.disk.set(to, text);
    if (this.editor?.path === path) this.editor.path = to;
    this.news.push(path, to);
  }

  /** The app is killed: what the editor held is lost, and no call answers any more. */
  crash(): void {
    this.isCrashed = true;
    this.life++;
    this.editor = null;
    this.news = [];
    this.told = new Map();
    this.forgetTyped();
  }

  /** Some of the news is told, the last first or last; with `all`, all of it as it is now. */
  tellNews(all = false): void {
    const count = all ? this.news.length : this.dice.below(this.news.length + 1);
    for (const path of this.dice.shuffled(this.news.splice(0, count))) this.tellOf(path);
    if (all) for (const [path, text] of this.disk) if (this.told.get(path) !== text) this.tellOf(path);
  }

  private tellOf(path: string): void {
    const text = this.disk.get(path) ?? null;
    this.told.set(path, text);
    this.tell(path, text);
  }

  private async change(life: number, path: string, edit: (text: string) => string): Promise<void> {
    await this.step(life);
    if (this.editor?.path === path) {
      this.editor.text = edit(this.editor.text);
      await this.step(life);
      return this.save();
    }
    const before = this.textAt(path);
    const after = edit(before);
    if (after !== before) this.put(path, after);
    await this.step(life);
  }

  private textAt(path: string): string {
    const text = this.disk.get(path);
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  }

  private put(path: string, text: string): void {
    const beginning = this.torn(text, path);
    this.write(path, beginning ?? text);
    if (beginning !== null) this.crash();
  }

  /** What a write leaves of a text when the app dies in it; null when it does not. */
  protected torn(text: string, _path: string): string | null {
    return this.dice.chance(this.powers.tears) ? text.slice(0, this.dice.below(text.length + 1)) : null;
  }

  private write(path: string, text: string): void {
    this.disk.set(path, text);
    this.news.push(path);
  }

  private forgetTyped(): void {
    const texts = [...this.disk.values(), this.editor?.text ?? ''];
    this.typed = this.typed.filter((word) => texts.some((text) => text.includes(word)));
  }

  /** Between two steps anything may happen. */
  private async step(life: number): Promise<void> {
    await Promise.resolve();
    if (life === this.life && this.dice.chance(this.powers.meddles)) this.meddle();
    if (life !== this.life || this.dice.chance(this.powers.hangs)) return never();
    if (this.dice.chance(this.powers.fails)) throw new Error('EIO: the disk does not want to');
  }
}
