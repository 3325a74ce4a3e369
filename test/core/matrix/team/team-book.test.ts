/** The team as logs and notes change: whatever happens, it is the team that is built anew from all of them. */
import { parseAssessmentLog } from '../../../../src/core/assessment/parse';
import type { AssessmentLog } from '../../../../src/core/assessment/schema';
import { buildLinkResolver } from '../../../../src/core/markdown/link-resolver';
import { buildTeam } from '../../../../src/core/matrix/team/team';
import { TeamBook } from '../../../../src/core/matrix/team/team-book';
import type { SkillNote } from '../../../../src/core/skill/schema';
import { aSkill } from '../../../support/builders';
import { Dice } from '../../../support/reliability/dice';
import { testFigure } from '../../../support/reliability/figure';

const texts = ['Reads code.', 'Writes tests.', 'Plans work.', 'Runs 2 servers.', 'Runs 3 servers.'];
const labels = ['Junior', 'Middle', 'Senior'];
const names = ['Go', 'Rust', 'C#'];
const people = [null, 'Anna', 'Timur'];

class World {
  readonly notes = new Map<string, SkillNote>();
  readonly logs = new Map<string, { person: string | null; lines: string[]; log: AssessmentLog | null }>();
  readonly book = new TeamBook((link, from) => this.resolve(link, from));

  constructor(private readonly dice: Dice) {
    for (const name of names) this.edit(`${name}.md`);
    this.write('Log.md');
  }

  resolve(link: string, from: string): string | null {
    return buildLinkResolver([...this.notes.keys()])(link, from);
  }

  allLogs(): AssessmentLog[] {
    return [...this.logs.values()].flatMap(({ log }) => log ?? []);
  }

  edit(path: string): void {
    const { dice } = this;
    const isNew = !this.notes.has(path);
    const some = () => texts.filter(() => dice.chance(0.4));
    const ladder = dice.chance(0.1) ? [] : labels.slice(0, dice.between(1, 3));
    const note = aSkill({ path, levels: ladder.map((label) => [label, { criteria: some() }]) });
    this.notes.set(path, note);
    if (isNew) this.book.relink(path);
    this.book.putNote(note);
  }

  remove(path: string): void {
    this.notes.delete(path);
    this.book.removeNote(path);
    this.book.relink(path);
  }

  write(path: string): void {
    const { dice } = this;
    const before = this.logs.get(path) ?? { person: dice.pick(people), lines: [] };
    const person = dice.chance(0.1) ? dice.pick(people) : before.person;
    const slip = (text: string) => (dice.chance(0.2) ? text.replace(/e/u, 'i') : text);
    const line = () =>
      `- ${dice.pick(['[x]', '[x]', '[-]'])} [[${dice.pick([...names, 'Gone'])}]] · ${dice.pick(labels)} · ${slip(dice.pick(texts))} ✅ 2026-11-0${dice.between(1, 9)}`;
    const lines = dice.chance(0.2)
      ? before.lines.slice(dice.below(3))
      : [...before.lines, ...dice.several(1, 3, line)];
    const head = ['---', 'skill-assessment: 1', ...(person === null ? [] : [`person: ${person}`]), '---'];
    const log = parseAssessmentLog(path, [...head, ...lines, ''].join('\n'));
    this.logs.set(path, { person, lines, log });
  }

  change(): void {
    const { dice } = this;
    const path = `${dice.pick(names)}.md`;
    const log = dice.pick(['Log.md', 'Team/Anna.md', 'Team/B.md']);
    const changes = [
      () => this.write(log),
      () => this.write(log),
      () => this.write(log),
      () => this.edit(path),
      () => this.remove(path),
      () => void this.logs.delete(log),
    ];
    dice.pick(changes)();
  }

  /** What the host does after a change: it tells the logs, and reads the notes again that only they can place. */
  follow(): void {
    this.book.putLogs(this.allLogs());
    for (const path of this.book.takeUnread()) {
      const note = this.notes.get(path);
      if (note) this.book.putNote(note);
    }
  }
}

testFigure({ name: 'the team that follows is the team built anew', full: 1000, long: 20_000 }, (dice) => {
  const world = new World(dice);
  world.follow();
  for (let step = 0; step < 12; step++) {
    for (let change = dice.between(1, 2); change > 0; change--) world.change();
    world.follow();
    const anew = buildTeam({
      notes: [...world.notes.values()],
      logs: world.allLogs(),
      resolve: (link, from) => world.resolve(link, from),
      today: '2026-11-22',
    });
    expect(world.book.team()).toEqual(anew);
  }
});

test('a line in one log has only the note read again that it speaks of', () => {
  const world = new World(new Dice('reads', 1));
  world.logs.clear();
  world.follow();
  const tell = (...lines: string[]) => {
    const text = ['---', 'skill-assessment: 1', 'person: Anna', '---', ...lines, ''].join('\n');
    const log = parseAssessmentLog('Team/Anna.md', text);
    world.logs.set('Team/Anna.md', { person: 'Anna', lines, log });
    world.book.putLogs(world.allLogs());
    return world.book.takeUnread();
  };
  const line = (skill: string) => `- [x] [[${skill}]] · Junior · Fixes a test. ✅ 2026-11-01`;
  expect(tell(line('Go'))).toEqual(['Go.md']);
  expect(tell(line('Go'), line('Rust'))).toEqual(['Rust.md']);
  expect(tell(line('Go'), line('Rust'), line('Gone'))).toEqual([]);
});
