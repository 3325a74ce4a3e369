/**
 * One schedule of the whole plugin: a person ticks and types while the disk, other devices and the app itself do their
 * worst between any two awaits. Afterwards every tick must be as it was last wanted, and no typed word be lost.
 */
import { MemoryStorage } from '../host/memory-storage';
import { faults, HostCalls, type CallFault } from './host-calls';
import { logPath, PluginRun, skillPath, wait } from './plugin-run';
import type { Dice } from './reliability/dice';

const mine = ['Reads code.', 'Fixes a test.', 'Writes a service.'];
const known = ['Names a branch.', 'Reviews a change.'];
const others = 'Plans a sprint.';
const note = `## Levels

| Level | Criteria |
| --- | --- |
| Junior | ${[...mine, ...known, others, 'Keeps a diary.'].join('<br>')} |
`;
const marker = '---\nskill-assessment: 1\n---\n';

function lineOf(item: string, state: 'x' | '-' = 'x'): string {
  return `- [${state}] [[Skills/Go|Go]] · Junior · ${item} ${state === 'x' ? '✅' : '❌'} 2026-11-20\n`;
}

export class PluginSchedule {
  readonly calls = new HostCalls();
  readonly run: PluginRun;
  private readonly wanted = new Map(known.map((item) => [item, 'ticked']));
  private typed: string[] = [];
  /** What has happened, for a report. */
  private readonly story: string[] = [];
  private words = 0;
  /** What others wrote is on its way into the editor: nobody types into the middle of it. */
  private isFollowing = false;
  private isStormy = false;

  constructor(private readonly dice: Dice) {
    const files = { [skillPath]: note, [logPath]: marker + known.map((item) => lineOf(item)).join('') };
    this.run = new PluginRun(new MemoryStorage(files), this.calls);
    this.calls.judge = (name) => this.spoiling(name);
    this.calls.between = () => this.perhapsMeddle(0.1);
    this.run.storage.beforeCall = () => this.perhapsMeddle(0.03);
  }

  /** Plays it; resolves to what was lost, in words. */
  async play(): Promise<string[]> {
    await this.run.start();
    await wait(310_000);
    for (let left = this.dice.between(1, 3); left > 0; left--) await this.act();
    await this.recover();
    const losses = this.losses();
    await this.run.kill();
    return losses;
  }

  private async act(): Promise<void> {
    const { dice, run } = this;
    if (run.app) run.app.metadataCache.delay = dice.pick([5, 5, 400, 3_000]);
    if (dice.chance(0.5)) await run.open(this.logNow() ?? '');
    this.isStormy = true;
    if (dice.chance(0.5)) this.type();
    for (let left = dice.between(1, 3); left > 0; left--) {
      const item = dice.pick(mine);
      const wanted = run.click(item);
      if (wanted !== null) this.wanted.set(item, wanted);
      this.story.push(`click “${item}”: ${wanted}`);
      await this.pause(dice.pick([0, 20, 1_000, 3_000]));
      if (dice.chance(0.3)) this.meddle();
    }
    await this.pause(dice.pick([100, 11_000, 61_000]));
    this.isStormy = false;
    if (run.isDead || dice.chance(0.1)) await this.restart();
  }

  private async pause(milliseconds: number): Promise<void> {
    await wait(milliseconds);
    if (milliseconds > 0) this.isFollowing = false;
  }

  private async restart(): Promise<void> {
    this.run.die();
    this.keepTyped();
    await this.run.kill();
    this.isFollowing = false;
    await this.run.start();
  }

  /** The storm is over: the app starts once more, and a person presses every Restore and Retry that is offered. */
  private async recover(): Promise<void> {
    await this.pause(3_000);
    await this.restart();
    for (let round = 0; round < 4; round++) {
      await wait(12_000);
      if (this.run.press('Restore') + this.run.press('Retry') === 0 && round > 1) break;
    }
    await wait(3_000);
  }

  private losses(): string[] {
    const { run } = this;
    const ticks = [...mine, ...known].flatMap((item) => {
      const wanted = this.wanted.get(item) ?? 'open';
      const is = run.stateOf(item);
      return is === wanted ? [] : [`“${item}” is ${is}, wanted ${wanted}`];
    });
    const texts = this.textsOnDisk();
    return [...ticks, ...this.typed.filter((word) => !texts.includes(word)).map((word) => `${word} is lost`)];
  }

  /** What lies on disk and what the panel shows, for a report. */
  picture(): string {
    return `${this.story.join('\n')}\n${this.textsOnDisk()}\n${this.run.panel()?.textContent ?? 'no panel'}`;
  }

  private textsOnDisk(): string {
    const { storage } = this.run;
    const notes = storage.paths().filter((path) => path.endsWith('.md') && path !== skillPath);
    return notes.map((path) => `${path}:\n${storage.textOf(path) ?? ''}`).join('\n');
  }

  private logNow(): string | null {
    return this.run.storage.paths().find((path) => path.endsWith('.md') && path !== skillPath) ?? null;
  }

  private spoiling(name: string): CallFault | null {
    const { calls, dice } = this;
    if (!this.isStormy || !calls.slow.has(name) || !dice.chance(0.05)) return null;
    const fault = dice.pick(faults);
    this.story.push(`${name} ${fault}`);
    return fault;
  }

  private perhapsMeddle(share: number): void {
    if (this.isStormy && !this.run.isDead && this.dice.chance(share)) this.meddle();
  }

  private meddle(): void {
    const { dice, run } = this;
    const path = this.logNow();
    if (path === null || run.isDead) return;
    const harm: [what: string, run: () => void][] = [
      ['types', () => this.type()],
      ['types', () => this.type()],
      ['sync', () => this.sync(path)],
      ['sync', () => this.sync(path)],
      ['torn', () => this.spoil(path, (text) => text.slice(0, dice.below(text.length + 1)))],
      ['lines gone', () => this.spoil(path, (text) => this.withoutLines(text))],
      ['removed', () => this.remove(path)],
      ['renamed', () => this.rename(path)],
      ['dies', () => run.die()],
    ];
    const [what, happen] = dice.pick(harm);
    this.story.push(what);
    happen();
  }

  private type(): void {
    const path = this.logNow();
    const word = `word${++this.words}.`;
    if (path !== null && !this.isFollowing && this.run.type(path, word)) this.typed.push(word);
  }

  /** Another device appends a line; what is in the editor and not on disk yet is merged with it. */
  private sync(path: string): void {
    const { run } = this;
    const text = run.editorOf(path)?.getValue() ?? run.storage.textOf(path) ?? '';
    const line = lineOf(others, this.dice.pick(['x', '-']));
    this.isFollowing = true;
    run.storage.writeOutside(path, `${text}${text.endsWith('\n') ? '' : '\n'}${line}`);
  }

  private spoil(path: string, damage: (text: string) => string): void {
    const { storage } = this.run;
    this.isFollowing = true;
    storage.writeOutside(path, damage(storage.textOf(path) ?? ''));
    this.keepTyped();
  }

  private remove(path: string): void {
    this.isFollowing = true;
    this.run.storage.removeOutside(path);
    this.keepTyped();
  }

  private rename(path: string): void {
    const file = this.run.app?.vault.getFileByPath(path);
    const target = this.dice.pick(['Mine.md', logPath]);
    if (file && target !== path) void this.run.app?.vault.rename(file, target).catch(() => undefined);
  }

  /** What is not on disk is lost with the app or the note, and nobody expects it back. */
  private keepTyped(): void {
    const texts = this.textsOnDisk();
    this.typed = this.typed.filter((word) => texts.includes(word));
  }

  private withoutLines(text: string): string {
    const lines = text.split('\n');
    return lines.filter((line) => !line.startsWith('- ') || this.dice.chance(0.5)).join('\n');
  }
}
