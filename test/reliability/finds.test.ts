/** Whatever was once found broken stays mended: each old find is replayed from its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { findSlip } from '../../src/core/matrix/match/similar';
import { aSkill, standingIn } from '../support/builders';
import { lossOf, powers } from '../support/hostile-figure';
import { agree } from '../support/reliability/reader-proof';
import { ourWriter, writerFault } from '../support/reliability/writer-proof';

type Find =
  | { write: { text: string; item: string }; isWritten: boolean }
  | { log: string; events: number; unread: number }
  | { standing: { criteria: string[]; lines: string[] }; ticked: string[]; loose: string[] }
  | { schedule: number }
  | { similar: { logged: string; criteria: string[] }; means: string | null };

const folder = join(__dirname, 'finds');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

async function replay(find: Find): Promise<void> {
  if ('write' in find) {
    const { text, item } = find.write;
    const event = { state: 'ticked', link: '[[Go]]', group: 'Junior', item, date: '2026-11-22' } as const;
    const write = { seen: text, text, path: 'Go', event };
    expect(writerFault(ourWriter, write)).toBeNull();
    expect('text' in ourWriter(write)).toBe(find.isWritten);
  } else if ('log' in find) {
    agree(find.log);
    const log = parseAssessmentLog('Log.md', find.log);
    expect([log?.events.length, log?.unread.length]).toEqual([find.events, find.unread]);
  } else if ('standing' in find) {
    const { criteria, lines } = find.standing;
    const { levels, unattached } = standingIn(aSkill({ levels: [['Junior', { criteria }]] }), ...lines);
    const ticked = levels.flatMap((level) => level.criteria).filter(({ state }) => state === 'ticked');
    expect(ticked.map(({ text }) => text)).toEqual(find.ticked);
    expect(unattached.map(({ item }) => item)).toEqual(find.loose);
  } else if ('schedule' in find) {
    expect(await lossOf('schedule', find.schedule, { powers })).toBeNull();
  } else {
    const { logged, criteria } = find.similar;
    expect(findSlip(logged, criteria, (text) => text)).toBe(find.means);
  }
}

test.each(files)('%s stays mended', async (name) => {
  await replay(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Find);
});
