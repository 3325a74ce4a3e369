import { formatFullDate, formatNumber, formatShortDate } from '../../src/i18n/format';

const today = '2026-11-22';

test('a date of this year is day and month, without a final dot and on one line', () => {
  expect(formatShortDate('2026-11-09', today, 'ru')).toBe('9\u00a0нояб');
  expect(formatShortDate('2026-11-09', today, 'en')).toBe('9\u00a0Nov');
});

test('no month loses a letter', () => {
  const months = Array.from({ length: 12 }, (_, at) =>
    formatShortDate(`2026-${String(at + 1).padStart(2, '0')}-01`, today, 'ru').slice(2),
  );
  expect(months.join(' ')).toBe('янв февр мар апр мая июн июл авг сент окт нояб дек');
});

test('a date of another year is month and year', () => {
  expect(formatShortDate('2025-11-09', today, 'ru')).toBe('11.2025');
  expect(formatShortDate('2025-11-09', today, 'en')).toBe('11/2025');
});

test('a full date names the month', () => {
  expect(formatFullDate('2026-10-12', 'ru')).toBe('12\u00a0октября\u00a02026');
  expect(formatFullDate('2026-10-12', 'en')).toBe('12\u00a0October\u00a02026');
});

test('the day does not depend on the time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(formatFullDate('2026-01-01', 'en')).toBe('1\u00a0January\u00a02026');
  process.env.TZ = zone;
});

test('a text that is no date stays as it is', () => {
  expect(formatShortDate('soon', today, 'en')).toBe('soon');
});

test('a large number is grouped', () => {
  expect(formatNumber(1319, 'en')).toBe('1,319');
  expect(formatNumber(1319, 'ru')).toBe('1\u00a0319');
});
