/**
 * What each call of the plugin to Obsidian is judged by: a scenario is played with one call of it spoilt, and then no
 * tick and no typed word may be lost, nothing go unsaid, and the next tick come through.
 */
import { MemoryStorage } from '../host/memory-storage';
import { faults, HostCalls, type CallFault } from './host-calls';
import { logPath, PluginRun, skillPath, wait } from './plugin-run';

export const [reads, fixes, writes, names, reviews, diary] = [
  'Reads code.',
  'Fixes a test.',
  'Writes a service.',
  'Names a branch.',
  'Reviews a change.',
  'Keeps a diary.',
] as const;
const items = [reads, fixes, writes, names, reviews];
const note = `## Levels

| Level | Criteria |
| --- | --- |
| Junior | ${[...items, diary].join('<br>')} |
`;
export const marker = '---\nskill-assessment: 1\n---\n';
const lineOf = (item: string) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-20\n`;

/** A log with two ticks. */
export const known = { [logPath]: marker + lineOf(names) + lineOf(reviews) };

/** A run with what a person wanted in it. */
class Story {
  readonly calls = new HostCalls();
  readonly wanted = new Map<string, string>();
  readonly words: string[] = [];
  readonly run: PluginRun;

  constructor(readonly files: Record<string, string>) {
    this.run = new PluginRun(new MemoryStorage({ [skillPath]: note, ...files }), this.calls);
  }

  async click(item: string): Promise<void> {
    const wanted = this.run.click(item);
    if (wanted !== null) this.wanted.set(item, wanted);
    await wait(1_000);
  }

  type(word: string): void {
    if (this.run.type(logPath, word)) this.words.push(word);
  }

  /** The boxes that do not show what was wanted. */
  differing(): string[] {
    return [...this.wanted].flatMap(([item, wanted]) => {
      const is = this.run.stateOf(item);
      return is === wanted ? [] : [`“${item}” is ${is}, wanted ${wanted}`];
    });
  }

  lostWords(): string[] {
    const { storage } = this.run;
    const text = storage.paths().map((path) => storage.textOf(path) ?? '');
    return this.words.filter((word) => !text.join('\n').includes(word)).map((word) => `${word} is lost`);
  }
}

/** What a person does, over which notes. */
export interface Scenario {
  name: string;
  files: Record<string, string>;
  play: (story: Story) => Promise<void>;
}

/** Plays a scenario with at most one call of it spoilt; gives what went wrong by it, in words. */
async function outcomeOf({ files, play }: Scenario, spoil: Spoil | null): Promise<[string[], Story]> {
  const story = new Story(files);
  const { calls, run } = story;
  calls.judge = (name, at) => (spoil?.call === name && spoil.at === at ? spoil.fault : null);
  await play(story);
  calls.judge = () => null;
  await story.click(writes);
  await wait(25_000);
  const open = story.differing();
  const unsaid = open.length > 0 && run.warnings().length === 0 ? open.map((each) => `unsaid: ${each}`) : [];
  const stuck = run.stateOf(writes) === null ? ['there is no box left'] : [];
  await run.kill();
  await run.start();
  for (let round = 0; round < 3; round++) {
    await wait(12_000);
    run.press('Restore');
    run.press('Retry');
  }
  await wait(12_000);
  const lost = [...story.differing(), ...story.lostWords()];
  await run.kill();
  return [[...unsaid, ...stuck, ...lost], story];
}

interface Spoil {
  call: string;
  at: number;
  fault: CallFault;
}

function spoilsOf({ counts, slow }: HostCalls): Spoil[] {
  const ways = (call: string) => faults.filter((fault) => slow.has(call) || fault.startsWith('fails'));
  return [...counts].flatMap(([call, count]) =>
    Array.from({ length: count }, (_, at) => ways(call).map((fault) => ({ call, at: at + 1, fault }))).flat(),
  );
}

/** The test of one scenario: every call in CI and at night, a tenth of them otherwise. */
export function testFaults(scenario: Scenario): void {
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'], now: new Date(2026, 10, 22, 12) });
  });
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

  const prove = async () => {
    const [sound, { calls, wanted }] = await outcomeOf(scenario, null);
    expect([sound, wanted.size]).toEqual([[], wanted.size]);
    const all = spoilsOf(calls);
    const tried = all.filter((_, at) => process.env.LONG || process.env.FULL || at % 10 === 0);
    const bad: string[] = [];
    for (const spoil of tried) {
      const [wrong] = await outcomeOf(scenario, spoil);
      if (wrong.length > 0) bad.push(`${spoil.call} ${spoil.at} ${spoil.fault}: ${wrong.join('; ')}`);
    }
    expect(bad).toEqual([]);
    expect(tried.length).toBeGreaterThan(all.length / 11);
  };
  test(`${scenario.name}: no call that fails or hangs once loses anything or goes unsaid`, prove, 3_600_000);
}
