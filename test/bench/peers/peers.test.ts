/** Other plugins are measured where their checkouts are given, and the benchmark says what it does not find there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'skill-matrix-peers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the benchmark says with these files in the checkouts. */
function benchWith(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const env = { ...process.env, PEERS: name === '' ? '' : folder };
  const run = spawnSync(process.execPath, ['test/bench/run.mjs', '--quick', '--only', 'peers'], {
    env,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
}

test('an importer in a checkout is bundled without Obsidian and measured', () => {
  const said = benchWith('both', {
    'obsidian-dataview/src/data-import/markdown-file.ts': `
      import { MarkdownView } from 'obsidian';
      export class Other extends MarkdownView {}
      export function parsePage(path: string, text: string, stat: { size: number }, cache: { sections: unknown[] }) {
        if (stat.size !== text.length || !cache.sections.contains(cache.sections[0])) throw new Error('Wrong parts.');
        return Array.from({ length: 50 }, () => text.split('').reverse().join(''));
      }`,
    'datacore/src/index/import/markdown.ts': 'export function renamed() {}',
  });
  expect(said).toMatch(/the importer of Dataview +[\d.]+ +≥ 5 +(?:met|missed)/);
  expect(said).toContain(
    'the importer of Datacore: not measured, datacore/src/index/import/markdown.ts exports no markdownImport',
  );
});

test('a checkout that is not there, or lacks its packages, is said to be', () => {
  const said = benchWith('half', {
    'datacore/src/index/import/markdown.ts': "import 'luxon';\nexport function markdownImport() {}",
  });
  expect(said).toContain(
    'there is no obsidian-dataview/src/data-import/markdown-file.ts in the folder of PEERS',
  );
  expect(said).toContain(
    'the importer of Datacore: not measured, it cannot be bundled: Could not resolve "luxon"',
  );
});

test('without a folder nothing is measured', () => {
  expect(benchWith('', {}).match(/not measured, PEERS names no folder with checkouts/g)).toHaveLength(2);
});
