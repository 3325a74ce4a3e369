/** The same tick wanted again writes nothing: in any log, of any item, and no other item is touched by the first. */
import { logText as slotText } from '../../src/core/item-key';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { renderEvent } from '../../src/core/assessment/edit';
import { itemsOf } from '../../src/core/matrix/items';
import { applyTick, skillIn, type TickRequest } from '../../src/vault/log/tick-edit';
import { aSkill } from '../support/builders';
import type { Dice } from '../support/reliability/dice';
import { hold, holdSame, testFigure } from '../support/reliability/figure';
import { randomLog, slotText as randomText } from '../support/reliability/log-machine';

const states = ['ticked', 'ticked', 'open', 'started'] as const;

/** A note of wild and near-equal texts, and a log that speaks of it among other things. */
function randomRequest(dice: Dice): { request: TickRequest; text: string } {
  const texts = dice.several(2, 4, () => slotText(randomText(dice)));
  const criteria = dice.chance(0.3) ? [...texts, texts[0] ?? ''] : texts;
  const note = aSkill({
    path: 'Go.md',
    levels: [['Junior', { criteria }]],
    projects: [[dice.pick(texts), 'Junior']],
  });
  const known = dice.several(0, 3, () => {
    const date = dice.pick(['2026-11-01', '2026-11-22', '2026-12-24']);
    const item = dice.pick(texts);
    return renderEvent({
      state: dice.pick(['ticked', 'withdrawn']),
      link: '[[Go]]',
      group: 'Junior',
      item,
      date,
    });
  });
  const text = `${randomLog(dice, 4)}\n${known.map((line) => `${line}\n`).join('')}`;
  const request: TickRequest = {
    note,
    logPath: 'Log.md',
    person: parseAssessmentLog('Log.md', text)?.person ?? null,
    otherLogs: [],
    resolve: (link) => (link === 'Go' ? 'Go.md' : null),
    readLog: parseAssessmentLog,
    today: '2026-11-22',
    address: { path: 'Go.md', group: 'Junior', item: '' },
    state: dice.pick(states),
    undoable: null,
    isReplay: false,
  };
  const item = dice.pick(statesIn(text, request));
  if (!item) return { request, text };
  const state = request.state === 'started' && item.kind !== 'project' ? 'open' : request.state;
  return { request: { ...request, address: item.address, state }, text };
}

function statesIn(text: string, request: TickRequest) {
  const log = parseAssessmentLog('Log.md', text);
  return log ? itemsOf(skillIn(log, request)) : [];
}

const counts = { written: 0, refused: 0 };

testFigure(
  { name: 'a tick that is already there is not written again', full: 20_000, long: 400_000 },
  (dice) => {
    const { request, text } = randomRequest(dice);
    const edit = applyTick(text, request);
    if ('fault' in edit) {
      counts.refused++;
      return;
    }
    const again = applyTick(edit.text, request);
    const shown = () =>
      JSON.stringify({ text, address: request.address, state: request.state, edit, again }, null, 1);
    hold(
      'text' in again && again.text === edit.text && again.suffix === null,
      () => `written twice\n${shown()}`,
    );
    if (edit.suffix === null) return;
    counts.written++;
    const others = (log: string) =>
      statesIn(log, request)
        .filter(
          ({ address: { group, item } }) => group !== request.address.group || item !== request.address.item,
        )
        .map(({ address, state }) => [address.item, state]);
    holdSame(others(edit.text), others(text), `other items of\n${shown()}\n`);
  },
  (cases) => {
    expect(counts.written).toBeGreaterThan(cases / 3);
    expect(counts.refused).toBeLessThan(cases / 3);
    if (process.env.SHOW) process.stdout.write(`${JSON.stringify(counts)} of ${cases}\n`);
  },
);
