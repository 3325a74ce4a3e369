/** `history VAULT`: what was ticked when, which levels it made, and what has not been confirmed for long. */
import { buildHistory } from '../../src/core/matrix/history/history-report';
import type { TimelineEntry } from '../../src/core/matrix/history/timeline';
import { historyLogsOf, openReport } from './vault';
import { checkPeriod, printJson, type Call, type Verb } from './verb';

function renderEntry({ date, change, skill, group, item }: TimelineEntry, { words }: Call): string {
  return `${date ?? '          '}  ${words.cli.timeline[change]}  ${skill} · ${group} · ${item}\n`;
}

export const history: Verb = {
  name: 'history',
  operands: ['VAULT'],
  flags: { since: '[--since DATE]', until: '[--until DATE]', json: '[--json]' },
  async run(call) {
    const { since = null, until = null } = call.flags;
    const vault = await openReport(call);
    checkPeriod(since, until ?? vault.today, call);
    const { skills: notes, resolve, today, settings } = vault;
    const report = buildHistory({
      notes,
      logs: historyLogsOf(vault),
      resolve,
      today,
      staleAfterDays: settings.staleAfterDays,
      since,
      until,
    });
    if (call.flags.json === true) {
      printJson(call, report);
      return 0;
    }
    const { entries, levels, review } = report;
    const { cli, summary } = call.words;
    const label = (level: string | null) => level ?? cli.noLevelYet;
    const part = (title: string, lines: string[]) =>
      lines.length === 0 ? '' : `\n${title}\n${lines.join('')}`;
    const rises = levels.map(({ path, before, after }) => `${path}: ${label(before)} → ${label(after)}\n`);
    const queue = review.map(
      ({ path, group, item, days }) => `${path} · ${group} · ${item}: ${summary.days(days)}\n`,
    );
    const lines = entries.map((entry) => renderEntry(entry, call)).join('');
    const first = lines || `${cli.nothingTicked}\n`;
    call.io.stdout.write(first + part(cli.levelsChanged, rises) + part(cli.toReview, queue));
    return 0;
  },
};
