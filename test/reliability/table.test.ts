/** The table of what may go wrong names tests that are there. */
import { readdirSync, readFileSync } from 'node:fs';

test('each test that docs/reliability.md names exists', () => {
  const table = readFileSync('docs/reliability.md', 'utf8');
  const named = [...table.matchAll(/`([a-z-]+(?:\/[a-z-]+)+)`/g)].map(([, name = '']) => name);
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' });
  const known = new Set(
    files.map((file) => file.replaceAll('\\', '/').replace(/(\.dom|\.e2e)?\.test\.tsx?$/, '')),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
