/**
 * The workbench's server: the page, the built plugin as Obsidian would load it, and one vault. It listens on this
 * machine only, answers only those who call it by that name, and lets nothing out of the vault's folder.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { isListed, isMemoryOfApp, isMissing, VaultFault } from './vault-path';
import { openVault } from './vault-folder';
import { VaultApi } from './vault-api';

export interface ServerOptions {
  /** The vault's folder. */
  vault: string;
  /** A folder for what the app remembers for itself: its layout and the like. */
  memory: string;
  /** The folder of the built page. */
  page: string;
  /** The folder that holds `main.js`, `manifest.json` and `styles.css`. */
  plugin: string;
  /** 0 or left out: any free port. */
  port?: number;
}

/** A running server. `close` ends it with all its connections. */
export interface Workbench {
  address: string;
  vault: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const bodyLimit = 64 * 1024 * 1024;
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const headers = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Opens a vault and serves it. Rejects when there is no such folder or the port is taken. */
export async function startServer(options: ServerOptions): Promise<Workbench> {
  const vault = await openVault(options.vault, isListed);
  const memory = await openVault(options.memory, (path) => path === '.obsidian' || isMemoryOfApp(path));
  const api = new VaultApi(vault, memory);
  const server = createServer((request, response) => {
    answer(request, response, options, api).catch((error: unknown) => refuse(response, error));
  });
  const port = await listen(server, options.port ?? 0);
  return {
    address: `http://${host}:${port}`,
    vault: vault.root,
    close: () => {
      api.close();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  api: VaultApi,
): Promise<void> {
  checkCaller(request);
  const url = new URL(request.url ?? '/', `http://${host}`);
  if (request.method === 'POST' && url.pathname.startsWith('/api/')) {
    const result = await api.call(url.pathname.slice('/api/'.length), await bodyOf(request));
    send(response, 200, '.json', JSON.stringify(result ?? null));
  } else if (request.method !== 'GET') {
    throw new VaultFault(400, 'Only GET and POST are understood.');
  } else if (url.pathname === '/api/changes') {
    tellChanges(url.searchParams.get('page') ?? '', response, api);
  } else {
    await sendFile(url.pathname, response, options);
  }
}

/** A page of another origin must not reach the vault, not even through a name that leads to this machine. */
function checkCaller(request: IncomingMessage): void {
  const { localPort } = request.socket;
  const names = [host, 'localhost'].map((name) => `${name}:${localPort}`);
  const isOwn = (name: string) => names.includes(name);
  if (!isOwn(request.headers.host ?? '')) throw new VaultFault(403, 'This server answers to 127.0.0.1 only.');
  const { origin } = request.headers;
  if (origin !== undefined && !isOwn(origin.replace('http://', ''))) {
    throw new VaultFault(403, 'This server answers its own page only.');
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') throw new VaultFault(400, 'JSON is needed.');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) throw new VaultFault(400, 'This text is too long.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new VaultFault(400, 'This is not JSON.');
  }
}

/** Server-sent events: one message for each look that found something. */
function tellChanges(page: string, response: ServerResponse, api: VaultApi): void {
  const stop = api.watch.listen(page, (changes) => response.write(`data: ${JSON.stringify(changes)}\n\n`));
  if (!stop) throw new VaultFault(409, 'List the vault before listening to it.');
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  response.write(': listening\n\n');
  response.on('close', stop);
}

const pluginFiles = ['main.js', 'manifest.json', 'styles.css'];
const pageFiles = ['index.html', 'workbench.js', 'mermaid.js', 'theme.css', 'app.css'];

async function sendFile(path: string, response: ServerResponse, options: ServerOptions): Promise<void> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const ofPlugin = name.replace('plugin/', '');
  if (name.startsWith('plugin/') && pluginFiles.includes(ofPlugin)) {
    const text = await readFile(join(options.plugin, ofPlugin), 'utf8');
    send(response, 200, extname(name), ofPlugin === 'main.js' ? await wrapped(text, options.plugin) : text);
  } else if (pageFiles.includes(name)) {
    send(response, 200, extname(name), await readFile(join(options.page, name), 'utf8'));
  } else {
    throw new VaultFault(404, `There is nothing at ${path}`);
  }
}

/** A script instead of evaluated text, so that the page's policy can forbid `eval`. Line numbers stay as built. */
async function wrapped(main: string, plugin: string): Promise<string> {
  const { id } = JSON.parse(await readFile(join(plugin, 'manifest.json'), 'utf8')) as { id: string };
  return `define(${JSON.stringify(id)},function(require,module,exports){${main}\n});\n`;
}

function send(response: ServerResponse, status: number, extension: string, body: string): void {
  response.writeHead(status, { ...headers, 'content-type': kinds[extension] ?? 'text/plain; charset=utf-8' });
  response.end(body);
}

/** Every refusal is `{ error }` with one sentence. */
function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof VaultFault ? error.status : isMissing(error) ? 404 : 500;
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) response.destroy();
  else send(response, status, '.json', JSON.stringify({ error: message }));
}
