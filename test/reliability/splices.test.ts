/**
 * Damage is never silent: after any splice the reader does not fail, and every tick that went is found by comparing
 * with what was known before, and comes back when it is written again. (Here the guard is only that comparison.)
 */
import { writerDate } from '../../src/core/assessment/date';
import { applyEvent, type NewEvent } from '../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { Dice } from '../support/reliability/dice';
import { hold, testFigure } from '../support/reliability/figure';
import { splice } from '../support/reliability/splice-machine';
import { appendedLines, standingsOf, tickedIn } from '../support/reliability/log-form';
import { dayOf, firstDevice, randomPlaces, type Device } from '../support/reliability/world';

function randomDevice(dice: Dice): Device {
  const device = firstDevice(
    dice,
    randomPlaces(dice, 2),
    dice.between(3, 12),
    appendedLines,
    dice.pick(['\n', '\r\n']),
  );
  device.work(dice, { least: 0, most: 4, unticks: 0.4 }, dayOf(12));
  const prose = dice.chance(0.3) ? '\n## Plan\n\n- [ ] buy milk\n' : '';
  return device.copy(device.text + prose);
}

/** The tick as it is written again: never on an earlier day than the item's last line. */
function eventOf(key: string, lastOn: string | null): NewEvent {
  const [link = '', group = '', item = ''] = key.split(' · ');
  const dated = writerDate(dayOf(13), lastOn);
  return {
    state: 'ticked',
    link: `[[${link}]]`,
    group,
    item,
    date: 'date' in dated ? dated.date : dayOf(13),
  };
}

/** Ticks that a comparison with the last known state finds missing. */
function missingIn(text: string, known: Set<string>): string[] {
  const now = tickedIn(text);
  return [...known].filter((key) => !now.has(key));
}

/** Writes the missing ticks again; null where the program refuses to write and says so. */
function restored(text: string, missing: string[]): string | null {
  const standings = standingsOf(text);
  if (!standings) return null;
  return missing.reduce<string | null>((log, key) => {
    const edit = log === null ? null : applyEvent(log, eventOf(key, standings.get(key)?.lastOn ?? null));
    return edit === null || 'refusal' in edit ? null : edit.text;
  }, text);
}

const counts = { lost: 0, refused: 0, reported: 0 };

testFigure(
  { name: 'no splice loses a tick unseen', full: 200_000, long: 5_000_000 },
  (dice) => {
    const device = randomDevice(dice);
    const damaged = splice(dice, device.text);
    const log = parseAssessmentLog('Log.md', damaged);
    const missing = missingIn(damaged, device.ticked);
    const whole = restored(damaged, missing);
    if (missing.length > 0) counts.lost++;
    if (log && log.unread.length > 0) counts.reported++;
    if (whole === null) counts.refused++;
    else {
      const left = missingIn(whole, device.ticked);
      hold(
        left.length === 0,
        () => `not restored: ${left.join('; ')}\n${JSON.stringify({ damaged, whole }, null, 1)}`,
      );
      hold(whole.startsWith(damaged), () => 'a restored tick changed what was there');
    }
    hold(whole !== null || !log || log.unclosedAt !== null, () => `refused without a reason\n${damaged}`);
  },
  (cases) => {
    expect(counts.lost).toBeGreaterThan(cases / 4);
    expect(counts.reported).toBeGreaterThan(cases / 10);
    expect(counts.refused).toBeLessThan(cases / 4);
    if (process.env.SHOW) process.stdout.write(`${JSON.stringify(counts)} of ${cases}\n`);
  },
);
