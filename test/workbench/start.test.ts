/** `npm start` as a person runs it: what it prints, what it serves, what it refuses and how it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each test starts a program that bundles the plugin first, which a busy machine does slowly.
jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const script = join(root, 'test/workbench/start.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the workbench, hands its printed lines over, then stops it as Ctrl+C does and gives back how it ended. */
async function whileRunning(
  words: string[],
  visit: (lines: string[]) => Promise<void>,
): Promise<number | null> {
  const env = { ...process.env, TMPDIR: folder };
  const child = spawn(process.execPath, [script, '--no-open', ...words], { cwd: tmpdir(), env });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (printed += part));
  try {
    while (!printed.includes('Ctrl+C')) {
      await Promise.race([once(child.stdout, 'data'), ended]);
      if (child.exitCode !== null) throw new Error(`It ended by itself: ${printed}`);
    }
    await visit(printed.split('\n'));
  } finally {
    child.kill('SIGINT');
  }
  return (await ended)[0];
}

async function pathsAt(address: string): Promise<string[]> {
  const response = await fetch(new URL('/api/list', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"page":"test"}',
  });
  return ((await response.json()) as { entries: { path: string }[] }).entries.map(({ path }) => path);
}

test('without a vault it serves a fresh copy of the sample, with the seed-like note open', async () => {
  const status = await whileRunning(['--lang', 'ru'], async ([first = '', second = '']) => {
    const address = new URL(first.slice(first.indexOf('http')));
    expect(first).toContain('stand-in');
    expect(address.hostname).toBe('127.0.0.1');
    expect([...address.searchParams]).toEqual([
      ['lang', 'ru'],
      ['open', 'Навыки/Python.md'],
    ]);
    expect((await fetch(address)).status).toBe(200);
    expect(await pathsAt(address.href)).toContain('Навыки/Python.md');
    expect(second).toContain('copy of the sample vault');
    expect(second).toContain(folder);
  });
  expect(status).toBe(0);
});

test('a vault of the person is served in place, and it says that it writes there', async () => {
  const vault = mkdtempSync(join(folder, 'own-'));
  writeFileSync(join(vault, 'Note.md'), '# Mine\n');
  const status = await whileRunning([vault], async ([first = '', second = '']) => {
    expect(second).toContain(`WRITTEN to your vault: ${vault}`);
    expect(await pathsAt(first.slice(first.indexOf('http')))).toEqual(['Note.md']);
  });
  expect(status).toBe(0);
  expect(readdirSync(vault)).toEqual(['Note.md']);
  expect(readFileSync(join(vault, 'Note.md'), 'utf8')).toBe('# Mine\n');
});

test.each([
  ['a missing folder', ['/no/such/folder'], 'There is no such folder: /no/such/folder'],
  ['a file in place of a folder', [script], 'There is no such folder'],
  ['two folders', ['a', 'b'], 'Usage'],
  ['an unknown language', ['--lang', 'xx'], 'ru or en'],
  ['a port that is none', ['--port', '99999'], 'Not a port'],
  ['an unknown flag', ['--shout'], 'Usage'],
])('%s is refused in one line', (_, words, reason) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--no-open', ...words], {
    cwd: tmpdir(),
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
  });
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    status: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(reason);
  expect(readdirSync(folder)).toEqual([]);
});
