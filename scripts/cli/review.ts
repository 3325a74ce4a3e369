/** `review VAULT`: what has not been confirmed for long, the longest ago first. */
import { toReviewJson } from '../../src/core/matrix/report-json';
import { buildReview } from '../../src/core/matrix/history/review';
import { matrixOf, openReport } from './vault';
import { printJson, type Verb } from './verb';

export const review: Verb = {
  name: 'review',
  operands: ['VAULT'],
  flags: { days: '[--days N]', json: '[--json]' },
  async run(call) {
    const vault = await openReport(call);
    const afterDays = call.flags.days ?? vault.settings.staleAfterDays;
    const queue = buildReview(matrixOf(vault).skills, vault.today, afterDays).map(toReviewJson);
    const { cli, summary } = call.words;
    const lines = queue.map(
      ({ path, group, item, confirmedOn, days }) =>
        `${confirmedOn}  ${path} · ${group} · ${item}: ${summary.days(days)}\n`,
    );
    if (call.flags.json === true) printJson(call, { today: vault.today, afterDays, review: queue });
    else call.io.stdout.write(lines.length === 0 ? `${cli.nothingToReview}\n` : lines.join(''));
    return 0;
  },
};
