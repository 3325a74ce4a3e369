/** Days as text. */
import { addDays, daysBetween, isAhead, isDate, writerDate } from '../../../src/core/assessment/date';

test('only days of the calendar are dates', () => {
  expect(['2026-11-22', '2024-02-29', '0001-01-01'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '22.11.2026', '2026-11-22T00', ''].some(isDate)).toBe(
    false,
  );
});

test.each([
  ['2026-01-31', '2026-01-32'],
  ['2026-04-30', '2026-04-31'],
  ['2026-06-30', '2026-06-31'],
  ['2026-09-30', '2026-09-31'],
  ['2026-11-30', '2026-11-31'],
  ['2026-12-31', '2026-12-32'],
  ['2026-02-28', '2026-02-29'],
  ['2028-02-29', '2028-02-30'],
  ['1900-02-28', '1900-02-29'],
  ['2000-02-29', '2000-02-30'],
  ['2026-05-01', '2026-05-00'],
  ['2026-01-01', '2026-00-01'],
  ['2026-11-22', '12026-11-22'],
])('%s is a day, and %s is none', (day, none) => {
  expect([isDate(day), isDate(none)]).toEqual([true, false]);
});

test('days are counted over months and years', () => {
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-11-22', -30)).toBe('2026-10-23');
});

test('the days between two dates are counted in both directions', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('a new line is dated today, but never before the last line of its item', () => {
  expect(writerDate('2026-11-22', null)).toEqual({ date: '2026-11-22' });
  expect(writerDate('2026-11-22', '2026-11-20')).toEqual({ date: '2026-11-22' });
  expect(writerDate('2026-11-22', '2026-11-23')).toEqual({ date: '2026-11-23' });
});

test('a wanted date is taken as it is, and refused before the last line of its item', () => {
  expect(writerDate('2026-11-22', '2026-11-01', '2026-11-01')).toEqual({ date: '2026-11-01' });
  expect(writerDate('2026-11-22', null, '2027-01-01')).toEqual({ date: '2027-01-01' });
  expect(writerDate('2026-11-22', '2026-11-02', '2026-11-01')).toEqual({ earlierThan: '2026-11-02' });
});

test('tomorrow may be today somewhere, the day after is ahead', () => {
  expect(isAhead('2026-11-23', '2026-11-22')).toBe(false);
  expect(isAhead('2026-11-24', '2026-11-22')).toBe(true);
});
