/** Copies that sync programs leave are known by their names; other names stay as they are. */
import { nameWithoutCopyMark } from '../../../src/core/assessment/conflict-copy';

test.each([
  'Anna (Conflicted copy laptop 202611221200)',
  "Anna (Boris's conflicted copy 2026-11-22)",
  'Anna (конфликтующая копия 2026-11-22)',
  'Anna (конфликт)',
  'Anna (Konflikt 2026-11-22)',
  'Anna (copie en conflit de laptop 2026-11-22)',
  'Anna (copia en conflicto 2026-11-22)',
  'Anna (冲突的副本)',
  'Anna.sync-conflict-20261122-120000-ABC1234',
  'Anna (1)',
  'Anna (1) (Conflicted copy laptop 202611221200)',
  'Anna.sync-conflict-20261122-120000-ABC1234 (2)',
])('%s is a copy of Anna', (name) => {
  expect(nameWithoutCopyMark(name)).toBe('Anna');
});

test.each(['Anna', 'Anna 2', 'Anna (design)', 'Anna (Team 1)', '(1)', '(conflict)', 'conflict', ''])(
  '“%s” is no copy',
  (name) => {
    expect(nameWithoutCopyMark(name)).toBe(name);
  },
);
