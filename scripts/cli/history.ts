/** `history VAULT`: what was ticked when, which levels it made, and what has not been confirmed for long. */
import { addDays } from '../../src/core/assessment/date';
import { buildChanges } from '../../src/core/matrix/changes';
import { groupEvents } from '../../src/core/matrix/group-events';
import { buildReview } from '../../src/core/matrix/review';
import { buildTimeline, type TimelineEntry } from '../../src/core/matrix/timeline';
import { historyLogsOf, matrixOf, openVault, type Vault } from './vault';
import { printJson, type Call, type Verb } from './verb';

/** The first day that a date can name. */
const beginning = '0001-01-01';

function periodOf({ flags }: Call, { today }: Vault) {
  return { since: flags.since ?? beginning, until: flags.until ?? today };
}

function levelsIn(vault: Vault, since: string, until: string) {
  const before = since === beginning ? matrixOf(vault, '') : matrixOf(vault, addDays(since, -1));
  return buildChanges(matrixOf(vault, until), before)
    .filter(({ rise }) => rise !== 0)
    .map(({ skill: { path, name, level }, levelBefore }) => ({
      path,
      name,
      before: levelBefore,
      after: level,
    }));
}

function renderEntry({ date, change, skill, group, item }: TimelineEntry, { words }: Call): string {
  return `${date ?? '          '}  ${words.cli.timeline[change]}  ${skill} · ${group} · ${item}\n`;
}

export const history: Verb = {
  name: 'history',
  operands: ['VAULT'],
  flags: { since: '[--since DATE]', until: '[--until DATE]', json: '[--json]' },
  async run(call) {
    const vault = await openVault(call);
    const { since, until } = periodOf(call, vault);
    const { skills, resolve, today, settings } = vault;
    const entries = buildTimeline(skills, groupEvents(historyLogsOf(vault), resolve, today), {
      since,
      until,
    });
    const levels = levelsIn(vault, since, until);
    const review = buildReview(matrixOf(vault, until).skills, until, settings.staleAfterDays).map(
      ({ item, days }) => ({ ...item.address, confirmedOn: item.confirmedOn, days }),
    );
    if (call.flags.json === true) {
      printJson(call, { since: call.flags.since ?? null, until, entries, levels, review });
      return 0;
    }
    const { cli, summary } = call.words;
    const label = (level: string | null) => level ?? cli.noLevelYet;
    const part = (title: string, lines: string[]) =>
      lines.length === 0 ? '' : `\n${title}\n${lines.join('')}`;
    const rises = levels.map(({ path, before, after }) => `${path}: ${label(before)} → ${label(after)}\n`);
    const queue = review.map(
      ({ path, group, item, days }) => `${path} · ${group} · ${item}: ${summary.days(days)}\n`,
    );
    const lines = entries.map((entry) => renderEntry(entry, call)).join('');
    call.io.stdout.write(lines + part(cli.levelsChanged, rises) + part(cli.toReview, queue));
    return 0;
  },
};
