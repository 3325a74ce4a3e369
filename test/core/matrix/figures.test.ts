/** What a row of the matrix shows is the sum of its items, in vaults and logs of chance. */
import fc from 'fast-check';
import { itemsOf } from '../../../src/core/matrix/items';
import { buildGrid } from '../../../src/core/matrix/grid/grid';
import { gridSkillOf } from '../../../src/core/matrix/grid/grid-skill';
import type { Count, ItemProgress } from '../../../src/core/matrix/schema';
import { aMatrix, aSkill } from '../../support/builders';
import { randomRuns } from '../../support/random-runs';
import { aStage } from '../../support/stages';

const labels = ['Junior', 'Middle', 'Senior'];
const names = ['Go', 'Rust', 'Bash', 'SQL'];
const counts = fc.record({ criteria: fc.nat(3), keySkills: fc.nat(2) });
const skill = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(counts, { minLength: 1, maxLength: 3 }),
    fc.array(fc.constantFrom(null, ...labels), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([name, levels, projects, keySkillsRequired]) =>
    aSkill({
      path: `${name}.md`,
      levels: levels.map(({ criteria, keySkills }, at) => [
        labels[at] ?? '',
        {
          criteria: Array.from({ length: criteria }, (_, n) => `Does ${name} ${at}${n} well.`),
          keySkills: Array.from({ length: keySkills }, (_, n) => `Knows ${name} ${at}${n}`),
          keySkillsRequired,
        },
      ]),
      projects: projects.map((level, at) => [`Project ${at}`, level]),
      applications: ['Reports'],
    }),
  );
const item = fc.oneof(
  fc.tuple(fc.nat(2), fc.nat(2)).map(
    ([at, n]) =>
      (name: string) =>
        `${labels[at]} · Does ${name} ${at}${n} well.`,
  ),
  fc.tuple(fc.nat(2), fc.nat(1)).map(
    ([at, n]) =>
      (name: string) =>
        `${labels[at]} · Knows ${name} ${at}${n}`,
  ),
  fc.nat(2).map((at) => () => `Pet-project · Project ${at}`),
  fc.constant(() => 'Business value · Reports'),
);
const line = fc
  .tuple(
    fc.constantFrom('x', 'x', '-', '/'),
    fc.constantFrom(...names),
    item,
    fc.integer({ min: 10, max: 28 }),
  )
  .map(([box, name, of, day]) => `- [${box}] [[${name}]] · ${of(name)} ✅ 2026-10-${day}`);

const isTicked = ({ state }: ItemProgress) => state === 'ticked';
const countOf = (items: ItemProgress[]): Count => ({
  done: items.filter(isTicked).length,
  total: items.length,
});
const sumOf = (parts: Count[]): Count => ({
  done: parts.reduce((sum, { done }) => sum + done, 0),
  total: parts.reduce((sum, { total }) => sum + total, 0),
});

test('counts, what is left, gaps and the last tick are those of the items', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(skill, { selector: ({ path }) => path, minLength: 1 }),
      fc.array(line, { maxLength: 30 }),
      fc.option(fc.constantFrom(...labels)),
      (notes, lines, target) => {
        const matrix = aMatrix(notes, lines);
        const stage = aStage(
          matrix,
          names.map((name) => `- [ ] [[${name}]] ${target ?? ''}`),
        );
        const targets = stage.skills.map(({ path, name, target: level }) => ({
          path,
          name,
          level: level?.label ?? null,
        }));
        const { rows } = buildGrid(matrix.skills.map(gridSkillOf), target === null ? null : targets);
        for (const one of matrix.skills) {
          const row = rows.find(({ path }) => path === one.path);
          if (!row) throw new Error('a skill has no row');
          const projectsOf = (label: string) => one.projects.filter(({ level }) => level === label);
          for (const level of one.levels) {
            const all = [...level.criteria, ...level.keySkills];
            expect(level.required).toEqual(countOf(all.filter(({ required }) => required)));
            expect(level.supporting).toEqual(countOf(all.filter(({ required }) => !required)));
            expect(level.petProjects).toEqual(countOf(projectsOf(level.label)));
            expect(level.count).toEqual(sumOf([level.required, level.supporting, level.petProjects]));
            const cell = row.cells.find((each) => each?.label === level.label);
            expect(cell).toMatchObject({ count: level.count, required: level.required });
          }
          expect(one.required).toEqual(sumOf(one.levels.map(({ required }) => required)));
          expect(row.petProjects).toEqual(countOf(one.projects));
          expect(row.businessValue).toEqual(countOf(one.applications));
          const end = one.levels.findIndex(({ label }) => label === row.goal);
          const onTheWay = one.levels
            .slice(0, end + 1)
            .flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills]);
          const open = onTheWay.filter((each) => each.required && !isTicked(each));
          expect(row.left).toBe(open.length);
          if (row.standing === 'reached') expect(open).toEqual([]);
          if (target === null) expect(one.missing).toHaveLength(row.left);
          expect(row.hasGap).toBe(itemsOf(one).some(({ isGap }) => isGap));
          const days = itemsOf(one)
            .filter(isTicked)
            .map(({ confirmedOn }) => confirmedOn ?? '');
          expect(row.lastOn ?? '').toBe(days.sort().at(-1) ?? '');
        }
      },
    ),
    { seed: 11, numRuns: randomRuns(3_000) },
  );
});
