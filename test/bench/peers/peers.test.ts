/** Other plugins are measured where their checkouts are given, and the benchmark says what it does not find there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'skill-matrix-peers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function checkoutsOf(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(options: string[], env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, options, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** What the benchmark says with these checkouts. */
const benchWith = (folder: string) =>
  run(['test/bench/run.mjs', '--quick', '--only', 'peers'], { PEERS: folder });

/** How much each peer finds in one note on its two ways, on each of them twice; in a Node without Jest's lists. */
function found(folder: string): unknown {
  const entry = `
    import { generatedNotes } from './test/bench/bench-note';
    import { peerContender } from './test/bench/peers/contenders';
    const found = JSON.parse(process.argv[2]).map((peer) => ['alone', 'whole'].map((way) => {
      const load = peerContender('a name', peer.name, way, peer[way].file).load(generatedNotes(0, 1));
      return [load.run(0, 1), load.run(0, 1)];
    }));
    console.log(JSON.stringify(found));`;
  const script = `
    import { spawnSync } from 'node:child_process';
    import esbuild from 'esbuild';
    import { bundlePeers } from './test/bench/peers/bundle.mjs';
    const [folder, entry] = process.argv.slice(1);
    const outfile = folder + '/found.cjs';
    const stdin = { contents: entry, resolveDir: process.cwd() };
    await esbuild.build({ stdin, outfile, bundle: true, platform: 'node', alias: { obsidian: './test/bench/index/obsidian.ts' } });
    const peers = JSON.stringify(await bundlePeers(folder, folder));
    spawnSync(process.execPath, [outfile, peers], { stdio: 'inherit' });`;
  return JSON.parse(run(['--input-type=module', '-e', script, folder, entry]));
}

/**
 * A page has a key for each time that its note was read, so that a copy of the note shows; each step adds a key, wants
 * the one of the step before, and the copy of a page is no longer of its class.
 */
const steps = `
  import { View } from 'obsidian';
  export class Page extends View {}
  export function read(path, text, cache, stat) {
    if (stat.size <= text.length || !cache.sections.contains(cache.sections[0])) throw new Error('Wrong parts.');
    cache.times = (cache.times ?? 0) + 1;
    return Object.assign(new Page(), Object.fromEntries(Array.from({ length: cache.times }, (_, i) => [i, path])));
  }
  export function step(page, name, before, isCopy) {
    if (page instanceof Page === isCopy || (before && !(before in page))) throw new Error('Wrong turn.');
    return Object.assign(new Page(), page, { [name]: true });
  }`;

test('a note is read alone, and goes on its whole way with a copy for each thread', () => {
  const folder = checkoutsOf('both', {
    'obsidian-dataview/src/steps.ts': steps,
    'obsidian-dataview/src/data-import/markdown-file.ts': `
      import { read } from '../steps';
      export const parsePage = (path, text, stat, cache) => read(path, text, cache, stat);`,
    'obsidian-dataview/src/data-model/transferable.ts': `
      import { step } from '../steps';
      export namespace Transferable {
        export const transferable = (page) => step(page, 'sent', '', false);
        export const value = (page) => step(page, 'received', 'sent', true);
      }`,
    'obsidian-dataview/src/data-model/markdown.ts': `
      import { step } from '../steps';
      export class PageMetadata {
        static canonicalize(page, link) {
          return step(page, link('settled'), 'received', false);
        }
      }`,
    'datacore/src/steps.ts': steps,
    'datacore/src/index/import/markdown.ts': `
      import { read } from '../../steps';
      export const markdownImport = (path, text, cache, stat) => read(path, text, cache, stat);`,
    'datacore/src/index/types/markdown.ts': `
      import { step } from '../../steps';
      export class MarkdownPage {
        static from(page, link) {
          return step(page, link('settled'), '', true);
        }
      }`,
  });
  expect(found(folder)).toEqual([
    [
      [1, 2],
      [4, 4],
    ],
    [
      [1, 2],
      [2, 2],
    ],
  ]);
});

test('what a checkout lacks, and its packages, is said of each of the two ways', () => {
  const said = benchWith(
    checkoutsOf('half', {
      'datacore/src/index/import/markdown.ts': "import 'luxon';\nexport function markdownImport() {}",
    }),
  );
  expect(said).toContain(
    'scan, times faster than parsePage of Dataview: not measured, there is no obsidian-dataview/src/data-import/markdown-file.ts in the folder of PEERS',
  );
  expect(said).toContain(
    'scan, times faster than markdownImport of Datacore: not measured, it cannot be bundled: Could not resolve "luxon"',
  );
  expect(said).toContain(
    'parseSkillNote, times faster than the import of Datacore: not measured, there is no datacore/src/index/types/markdown.ts in the folder of PEERS',
  );
});

test('a name that a file does not export is said, and without a folder nothing is measured', () => {
  const said = benchWith(
    checkoutsOf('renamed', { 'datacore/src/index/import/markdown.ts': 'export function renamed() {}' }),
  );
  expect(said).toContain('not measured, datacore/src/index/import/markdown.ts exports no markdownImport');
  expect(benchWith('').match(/not measured, PEERS names no folder with checkouts/g)).toHaveLength(4);
});
