/** What the conflict copies of one log say together. */
import type { AssessmentLog } from '../../../../src/core/assessment/schema';
import { aLog, aMatrix, aSkill } from '../../../support/builders';

const tickedJunior = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01';
const tickedMiddle = '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02';

describe('several logs of one person', () => {
  const log = (lines: string[], path: string): AssessmentLog => aLog(lines, path);

  test('are united, equal lines count once, and the copy is reported with what only it has', () => {
    const matrix = aMatrix(
      [aSkill()],
      [log([tickedJunior], 'Log.md'), log([tickedJunior, tickedMiddle], 'Log 2.md')],
    );
    expect(matrix.skills[0]?.level).toBe('Middle');
    expect(matrix.diagnostics).toEqual([
      { path: 'Log 2.md', code: 'log-copy', severity: 'hint', line: 1, params: { log: 'Log.md', count: 1 } },
    ]);
  });

  test('an older copy does not bring back what was withdrawn later', () => {
    const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-01';
    const matrix = aMatrix(
      [aSkill()],
      [log([tickedJunior, withdrawn], 'Log.md'), log([tickedJunior], 'Log 2.md')],
    );
    expect(matrix.skills[0]?.level).toBe(null);
    expect(matrix.diagnostics.map(({ code }) => code)).toEqual(['log-copy']);
  });

  test('on one day in different copies the tick wins, with a hint', () => {
    const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-01';
    for (const order of [
      [tickedJunior, withdrawn],
      [withdrawn, tickedJunior],
    ]) {
      const copies = order.map((line, at) => log([line], `Log ${at}.md`));
      const matrix = aMatrix([aSkill()], copies);
      expect(matrix.skills[0]?.level).toBe('Junior');
      expect(matrix.diagnostics.map(({ code }) => code)).toEqual(['log-copy', 'log-copies-disagree']);
    }
  });
});
