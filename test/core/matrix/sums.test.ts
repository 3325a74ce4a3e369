/** Every figure is the sum of what it opens to, in vaults and logs of chance. */
import fc from 'fast-check';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';
import { groupEvents } from '../../../src/core/matrix/record/group-events';
import { itemsOf } from '../../../src/core/matrix/items';
import { buildTeam } from '../../../src/core/matrix/team/team';
import { buildTimeline } from '../../../src/core/matrix/history/timeline';
import { aLog, aMatrix, aSkill } from '../../support/builders';
import { randomRuns } from '../../support/random-runs';
import { aStage, stepsOf } from '../../support/stages';

const labels = ['Junior', 'Middle', 'Senior'];
const names = ['Go', 'Rust', 'Bash', 'SQL'];
const skill = fc
  .tuple(fc.constantFrom(...names), fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }))
  .map(([name, counts]) =>
    aSkill({
      path: `${name}.md`,
      levels: counts.map((count, at) => [
        labels[at] ?? '',
        {
          criteria: Array.from({ length: count }, (_, n) => `Does ${name} ${at}${n} well.`),
          keySkills: ['Reads'],
        },
      ]),
      projects: [['Parser', 'Middle']],
      applications: ['Reports'],
    }),
  );
const line = fc
  .tuple(
    fc.constantFrom('x', '-', '/'),
    fc.constantFrom(...names, 'Gone'),
    fc.nat(2),
    fc.nat(2),
    fc.integer({ min: 10, max: 28 }),
  )
  .map(([box, name, at, n, day]) => {
    const item = n === 2 ? 'Pet-project · Parser' : `${labels[at]} · Does ${name} ${at}${n} well.`;
    return `- [${box}] [[${name}]] · ${item} ✅ 2026-${10 + at}-${day}`;
  });
const vault = fc.record({
  notes: fc.uniqueArray(skill, { selector: ({ path }) => path, minLength: 1 }),
  lines: fc.array(line, { maxLength: 30 }),
  stage: fc.uniqueArray(fc.constantFrom(...names, 'Zabbix'), { minLength: 1 }),
  level: fc.constantFrom('', ' Middle', ' Senior'),
});

test('the figures of stages, steps, history and team are the sums of their reasons', () => {
  fc.assert(
    fc.property(vault, ({ notes, lines, stage: asked, level }) => {
      const matrix = aMatrix(notes, lines);
      const stage = aStage(
        matrix,
        asked.map((name) => `- [ ] [[${name}]]${level}`),
      );
      const standing = (which: string) => stage.skills.filter((each) => each.standing === which).length;
      expect(stage.ready).toEqual({ done: standing('reached'), total: asked.length });
      expect(standing('reached') + standing('open') + stage.withoutLevels + stage.withoutNote).toBe(
        asked.length,
      );
      const left = stage.skills.flatMap(({ missing }) => missing);
      expect(stage.criteriaLeft).toBe(left.length);
      for (const { required, missing } of stage.skills)
        expect(required.total - required.done).toBe(missing.length);

      const steps = stepsOf(matrix, stage);
      expect(steps.map(({ skill: { name } }) => name).sort()).toEqual(
        stage.skills.flatMap(({ standing: is, name }) => (is === 'open' ? [name] : [])).sort(),
      );
      expect(steps.flatMap(({ missing }) => missing)).toHaveLength(left.length);
      const weights = steps.map(({ reasons, missing }) => reasons.length * 100 - missing.length);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));

      const resolve = buildLinkResolver(notes.map(({ path }) => path));
      const logs = [aLog(lines)];
      const period = { since: '', until: '9999-12-31' };
      const entries = buildTimeline(notes, groupEvents(logs, resolve, '2026-11-22'), period);
      for (const { path, skill: name } of entries) expect([`${name}.md`, null]).toContain(path);
      for (const one of matrix.skills) {
        const last = new Map(
          entries
            .filter(({ path, kind }) => path === one.path && kind !== null)
            .map(({ group, item, change }) => [`${group} ${item}`, change]),
        );
        const standing2 = [...last.values()].filter(
          (change) => change === 'ticked' || change === 'confirmed',
        );
        expect(standing2).toHaveLength(itemsOf(one).filter(({ state }) => state === 'ticked').length);
      }

      const team = buildTeam({ notes, logs, resolve, today: '2026-11-22' });
      for (const { path, cells, holders } of team.skills) {
        const own = matrix.skills.find((one) => one.path === path);
        expect(cells[0]?.level ?? null).toBe(own?.level ?? null);
        expect(holders).toHaveLength(cells.filter((cell) => cell !== null && cell.level !== null).length);
      }
    }),
    { seed: 7, numRuns: randomRuns(3_000) },
  );
});
