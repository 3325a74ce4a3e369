/** A workbench server over a folder of a test, and the calls that a page would make of it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StorageChange } from '../host/storage';
import { startServer, type Workbench } from '../workbench/server';

/** What came back: the status and the JSON or text of the answer. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A server with the folder of its vault, the folder beside it, and one page's calls. */
export interface TestServer extends Workbench {
  folder: string;
  outside: string;
  call(name: string, body?: object): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Collects what the page is told until the server closes. */
  listen(page?: string): Promise<StorageChange[]>;
}

/** Starts a server on a fresh vault that holds `files`; the page's own files are one word each. */
export async function openTestServer(files: Record<string, string>): Promise<TestServer> {
  const outside = await mkdtemp(join(tmpdir(), 'skill-matrix-server-'));
  const folders = {
    vault: join(outside, 'vault'),
    memory: join(outside, 'memory'),
    page: join(outside, 'page'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder);
  for (const [path, text] of Object.entries(files)) await place(join(folders.vault, path), text);
  await place(join(folders.page, 'index.html'), '<p>page</p>');
  await place(join(outside, 'manifest.json'), '{"id":"skill-matrix"}');
  await place(join(outside, 'main.js'), '"use strict";\nmodule.exports = 1;');
  const server = await startServer({ ...folders, plugin: outside });
  return {
    ...server,
    folder: server.vault,
    outside,
    call: (name, body = {}) => post(server, name, body),
    get: (path, headers = {}) => get(server, path, headers),
    listen: (page = 'page') => listen(server, page),
    close: async () => {
      await server.close();
      await rm(outside, { recursive: true, force: true });
    },
  };
}

async function place(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function post(server: Workbench, name: string, body: object): Promise<Answer> {
  const response = await fetch(`${server.address}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ page: 'page', ...body }),
  });
  return { status: response.status, body: await response.json() };
}

/** A plain request, because `fetch` does not let its caller lie about the host. */
function get(server: Workbench, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    const asking = request(`${server.address}${path}`, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    });
    asking.on('error', failed).end();
  });
}

async function listen(server: Workbench, page: string): Promise<StorageChange[]> {
  const told: StorageChange[] = [];
  const response = await fetch(`${server.address}/api/changes?page=${page}`);
  const lines = response.body?.pipeThrough(new TextDecoderStream());
  void collect(lines, told).catch(() => undefined);
  return told;
}

async function collect(parts: ReadableStream<string> | undefined, told: StorageChange[]): Promise<void> {
  for await (const part of parts ?? []) {
    for (const line of part.split('\n').filter((text) => text.startsWith('data: '))) {
      told.push(...(JSON.parse(line.slice('data: '.length)) as StorageChange[]));
    }
  }
}
