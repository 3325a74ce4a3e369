/** The workbench's server as a page and as a stranger meet it: what it gives, what it refuses, what it leaves on disk. */
import type { CachedMetadata } from 'obsidian';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeEach(async () => {
  server = await openTestServer({
    'Skills/Python.md': '# Python\n',
    'Note.md': '\uFEFFпервая\r\n',
    '.obsidian/app.json': '{"secret":1}',
    '.git/config': 'secret',
  });
});
afterEach(() => server.close());

const onDisk = (path: string) => readFile(join(server.folder, path), 'utf8');
const look = () => wait(500);

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 60 && !isDone(); tries++) await wait(50);
}

test('one request lists every note with its text and what is known of it, folders first and nothing secret', async () => {
  const { body } = await server.call('list');
  const { name, entries } = body as {
    name: string;
    entries: { path: string; type: string; text?: string; metadata?: CachedMetadata }[];
  };
  expect(name).toBe('vault');
  expect(entries.map(({ path, type, text }) => [path, type, text])).toEqual([
    ['.obsidian', 'folder', undefined],
    ['Note.md', 'file', '\uFEFFпервая\r\n'],
    ['Skills', 'folder', undefined],
    ['Skills/Python.md', 'file', '# Python\n'],
  ]);
  expect(entries.map(({ metadata }) => metadata?.headings?.[0]?.heading)).toEqual([
    undefined,
    undefined,
    undefined,
    'Python',
  ]);
});

test('a text is written as it is, and no temporary file stays', async () => {
  const text = '\uFEFFодин\r\nдва — без конца';
  const { status, body } = await server.call('write', { path: 'Skills/Deep/New.md', text });
  expect(status).toBe(200);
  expect(await onDisk('Skills/Deep/New.md')).toBe(text);
  expect(body).toMatchObject({ path: 'Skills/Deep/New.md', stat: { size: Buffer.byteLength(text) } });
  expect(await readdir(join(server.folder, 'Skills/Deep'))).toEqual(['New.md']);
});

test('a file keeps its mode when it is written', async () => {
  const place = join(server.folder, 'Note.md');
  await writeFile(place, 'x', { mode: 0o600 });
  const { mode } = await stat(place);
  await server.call('write', { path: 'Note.md', text: 'y' });
  expect((await stat(place)).mode).toBe(mode);
});

test('a reader meets whole texts only, however many writes run at once, and the last one stays', async () => {
  const texts = Array.from({ length: 20 }, (_, number) => `${number}\n`.repeat(20_000));
  const writes = texts.map((text) => server.call('write', { path: 'Note.md', text }));
  for (let reads = 0; reads < 20; reads++)
    expect(['\uFEFFпервая\r\n', ...texts]).toContain(await onDisk('Note.md'));
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(texts.map(() => 200));
  expect(texts).toContain(await onDisk('Note.md'));
  expect(await readdir(server.folder)).toEqual(['.git', '.obsidian', 'Note.md', 'Skills']);
});

test('bytes go through unchanged', async () => {
  const base64 = Buffer.from([0, 255, 128, 10]).toString('base64');
  await server.call('write', { path: 'picture.png', base64 });
  expect(await readFile(join(server.folder, 'picture.png'))).toEqual(Buffer.from([0, 255, 128, 10]));
  expect((await server.call('read', { path: 'picture.png', base64: true })).body).toEqual({ base64 });
});

test('a note is renamed, a folder is made, a file is removed', async () => {
  await server.call('rename', { path: 'Skills', to: 'Навыки/Все' });
  expect(await onDisk('Навыки/Все/Python.md')).toBe('# Python\n');
  for (let times = 0; times < 2; times++)
    expect((await server.call('mkdir', { path: 'Empty' })).status).toBe(200);
  expect((await stat(join(server.folder, 'Empty'))).isDirectory()).toBe(true);
  await server.call('remove', { path: 'Note.md' });
  expect(await readdir(server.folder)).not.toContain('Note.md');
});

test('nothing is renamed over what is there', async () => {
  const { status, body } = await server.call('rename', { path: 'Note.md', to: 'Skills/Python.md' });
  expect([status, body]).toEqual([409, { error: 'There is one already: Skills/Python.md' }]);
  expect(await onDisk('Skills/Python.md')).toBe('# Python\n');
});

describe('a path that is not of the vault', () => {
  const paths = [
    '../secret.md',
    'Skills/../../secret.md',
    '/etc/passwd',
    '',
    '.',
    'a//b',
    'a\\b',
    'a\0b',
    7,
    null,
  ];
  const hidden = [
    '.git/config',
    '.obsidian/plugins/other/main.js',
    '.obsidian/hotkeys.json',
    'Skills/.x',
    '.obsidian',
    '.obsidian/plugins',
  ];

  test.each([...paths, ...hidden])('%j is refused by every call', async (path) => {
    await writeFile(join(server.outside, 'secret.md'), 'secret');
    for (const name of ['read', 'write', 'remove', 'mkdir', 'rename']) {
      const answer = await server.call(name, { path, text: 'x', to: 'Taken.md' });
      expect(answer.status).toBe(403);
      expect((answer.body as { error: string }).error).toContain('Not a path of this vault');
    }
    expect((await server.call('rename', { path: 'Note.md', to: path })).status).toBe(403);
    expect(await readFile(join(server.outside, 'secret.md'), 'utf8')).toBe('secret');
    expect(await readdir(server.folder)).toEqual(['.git', '.obsidian', 'Note.md', 'Skills']);
  });

  test('a link out of the vault is neither listed, read nor written through', async () => {
    await writeFile(join(server.outside, 'secret.md'), 'secret');
    await symlink(join(server.outside, 'secret.md'), join(server.folder, 'link.md'));
    await symlink(server.outside, join(server.folder, 'folder'));
    await symlink(join(server.outside, 'absent.md'), join(server.folder, 'nowhere.md'));
    for (const path of ['link.md', 'folder/secret.md', 'folder/new.md', 'nowhere.md']) {
      expect((await server.call('read', { path })).status).toBe(403);
      expect((await server.call('write', { path, text: 'x' })).status).toBe(403);
      expect((await server.call('rename', { path: 'Note.md', to: path })).status).toBe(403);
    }
    expect(await readFile(join(server.outside, 'secret.md'), 'utf8')).toBe('secret');
    expect(await readdir(server.outside)).not.toContain('new.md');
    const { entries } = (await server.call('list')).body as { entries: { path: string }[] };
    expect(entries.map(({ path }) => path)).toEqual(['.obsidian', 'Note.md', 'Skills', 'Skills/Python.md']);
  });

  test('a link within the vault stays a link when it is written through', async () => {
    await symlink(join(server.folder, 'Note.md'), join(server.folder, 'link.md'));
    await server.call('write', { path: 'link.md', text: 'new' });
    expect(await onDisk('Note.md')).toBe('new');
  });
});

test("the app's own memory is kept beside the vault, a plugin's settings in it", async () => {
  await server.call('write', { path: '.obsidian/app.json', text: '{}' });
  await server.call('write', { path: '.obsidian/plugins/skill-matrix/data.json', text: '{"version":1}' });
  expect(await onDisk('.obsidian/app.json')).toBe('{"secret":1}');
  expect((await server.call('read', { path: '.obsidian/app.json' })).body).toEqual({ text: '{}' });
  expect(await onDisk('.obsidian/plugins/skill-matrix/data.json')).toBe('{"version":1}');
  const { entries } = (await server.call('list')).body as { entries: { path: string; text?: string }[] };
  expect(entries.filter(({ path }) => path.endsWith('.json'))).toMatchObject([
    { path: '.obsidian/plugins/skill-matrix/data.json', text: '{"version":1}' },
    { path: '.obsidian/app.json', text: '{}' },
  ]);
});

describe('a stranger', () => {
  test('with another host name is refused', async () => {
    const { port } = new URL(server.address);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
    ]) {
      expect((await server.get('/', { host })).status).toBe(403);
    }
    expect(await server.get('/')).toEqual({ status: 200, body: '<p>page</p>' });
  });

  test('from another origin is refused, even with the right host', async () => {
    expect((await server.get('/', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await server.get('/', { origin: server.address })).status).toBe(200);
  });

  test('who posts a form instead of JSON is refused, and nothing is written', async () => {
    const body = JSON.stringify({ page: 'x', path: 'Note.md', text: 'x' });
    const response = await fetch(`${server.address}/api/write`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await onDisk('Note.md')).toBe('\uFEFFпервая\r\n');
  });

  test('gets no file but those of the page and the plugin', async () => {
    for (const path of [
      '/Note.md',
      '/plugin/package.json',
      '/plugin/../manifest.json',
      '/vault/Note.md',
      '/%2e%2e/x',
    ]) {
      expect((await server.get(path)).status).toBe(404);
    }
  });
});

test('the plugin comes as a script of the page, its lines where they were', async () => {
  const { body } = await server.get('/plugin/main.js');
  expect(body).toBe(
    'define("skill-matrix",function(require,module,exports){"use strict";\nmodule.exports = 1;\n});\n',
  );
});

test('the page may load nothing from elsewhere and evaluate nothing', async () => {
  const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});

describe('what other programs do', () => {
  test('is told to a listening page', async () => {
    await server.call('list');
    const told = await server.listen();
    await appendFile(join(server.folder, 'Note.md'), 'ещё\n');
    await mkdir(join(server.folder, 'New'));
    await writeFile(join(server.folder, 'New/a.md'), 'a');
    await rename(join(server.folder, 'Skills/Python.md'), join(server.folder, 'Skills/Py.md'));
    await until(() => told.length >= 5);
    expect(new Set(told.map(({ kind, path }) => `${kind} ${path}`))).toEqual(
      new Set([
        'removed Skills/Python.md',
        'written Note.md',
        'folder New',
        'written New/a.md',
        'written Skills/Py.md',
      ]),
    );
    await rm(join(server.folder, 'New'), { recursive: true });
    await until(() => told.length >= 7);
    expect(told.slice(5).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'removed New/a.md',
      'removed New',
    ]);
  });

  test('is told even when it happened between listing and listening', async () => {
    await server.call('list');
    await appendFile(join(server.folder, 'Note.md'), 'x');
    const told = await server.listen();
    await until(() => told.length > 0);
    expect(told).toMatchObject([{ kind: 'written', path: 'Note.md' }]);
  });

  test('is told of a note that the page has just written itself', async () => {
    await server.call('list');
    const told = await server.listen();
    await server.call('write', { path: 'Note.md', text: 'mine' });
    await writeFile(join(server.folder, 'Note.md'), 'theirs');
    await until(() => told.length > 0);
    expect(told).toMatchObject([{ kind: 'written', path: 'Note.md', stat: { size: 6 } }]);
  });
});

test("a page's own work does not come back to it, but goes to other pages", async () => {
  await server.call('list');
  await server.call('list', { page: 'other' });
  const told = await server.listen();
  const other = await server.listen('other');
  for (let number = 0; number < 40; number++) {
    await server.call('write', { path: `Made/${number % 5}/Note.md`, text: `${number}` });
    await wait(10);
  }
  await server.call('rename', { path: 'Made', to: 'Moved/Deep' });
  await server.call('mkdir', { path: 'One/Two' });
  await server.call('remove', { path: 'Skills' });
  await server.call('write', { path: '.obsidian/plugins/skill-matrix/data.json', text: '{}' });
  await look();
  expect(told).toEqual([]);
  expect(other.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['Moved/Deep/4/Note.md', 'One/Two', 'Skills']),
  );
});

test('a page that was shown nothing cannot listen', async () => {
  expect((await server.get('/api/changes?page=x')).status).toBe(409);
});

test.each([
  ['read', { path: 'Absent.md' }, 404, 'There is no such file or folder: Absent.md'],
  ['read', { path: 'Skills' }, 400, 'A folder has no text: Skills'],
  ['write', { path: 'Skills', text: '' }, 409, 'A folder has this name: Skills'],
  ['write', { path: 'Note.md' }, 400, 'A text is needed.'],
  ['mkdir', { path: 'Note.md' }, 409, 'A file has this name: Note.md'],
  ['remove', { path: 'Absent.md' }, 404, 'There is no such file or folder: Absent.md'],
  ['dance', {}, 404, 'There is no such call: dance'],
])('the fault of %s with %j is one clear sentence', async (name, body, status, error) => {
  expect(await server.call(name, body)).toEqual({ status, body: { error } });
});
