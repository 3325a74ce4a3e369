/**
 * `npm start [-- VAULT]`: builds the plugin and the workbench and serves them on this machine. Without a vault it
 * works on a fresh copy of the sample vault; with one it writes there, and says so.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, buildPlugin, buildServer } from './build.mjs';

const root = resolve(import.meta.dirname, '../..');
const usage = 'Usage: npm start -- [VAULT] [--lang ru|en] [--port NUMBER] [--no-open]';
const languages = ['ru', 'en'];
/** The sample note that shows every part of the panel, whatever the interface speaks. */
const firstNote = 'Навыки/Python.md';

/** What a person gave wrongly: a sentence, no stack. */
class Refusal extends Error {}

function readArguments() {
  const { values, positionals } = parsed();
  const { lang = systemLanguage(), port = process.env.PORT ?? '0' } = values;
  if (positionals.length > 1) throw new Refusal(usage);
  if (!languages.includes(lang)) throw new Refusal(`The language is ru or en, not ${lang}. ${usage}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Refusal(`Not a port: ${port}. ${usage}`);
  const [vault = null] = positionals;
  return { vault, lang, port: Number(port), opens: !values['no-open'] && !process.env.CI };
}

function parsed() {
  const text = { type: 'string' };
  try {
    return parseArgs({
      options: { lang: text, port: text, 'no-open': { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${error.message.split('\n')[0]} ${usage}`);
  }
}

function systemLanguage() {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ru') ? 'ru' : 'en';
}

/** A vault of this run's own, so that nothing a person tries can spoil the sample. It stays when the run ends. */
async function copySample() {
  const copy = join(await mkdtemp(join(tmpdir(), 'skill-matrix-vault-')), 'Sample vault');
  await cp(join(root, 'test/sample-vault'), copy, { recursive: true });
  return copy;
}

async function ownFolder(vault) {
  const folder = resolve(vault);
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory();
  if (!isFolder) throw new Refusal(`There is no such folder: ${folder}`);
  return folder;
}

function openBrowser(address) {
  const [command, ...words] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform
  ] ?? ['xdg-open'];
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // The address is printed anyway, so a machine without a browser is no fault.
  child.on('error', () => undefined);
  child.unref();
}

function serve(startServer, options) {
  return startServer(options).catch((error) => {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(`Port ${options.port} is taken. Name another with --port.`);
    if (error.code === 'EACCES')
      throw new Refusal(`Port ${options.port} may not be opened. Name another with --port.`);
    throw error;
  });
}

/** Builds into the folder and serves from it. */
async function run(folder, { vault, port }) {
  const [page, plugin, memory] = ['page', 'plugin', 'memory'].map((name) => join(folder, name));
  await mkdir(memory);
  const [file] = await Promise.all([buildServer(folder), buildPage(page), buildPlugin(plugin)]);
  const { startServer } = createRequire(import.meta.url)(file);
  return serve(startServer, { vault, memory, page, plugin, port });
}

async function start() {
  const { vault: own, lang, port, opens } = readArguments();
  const vault = own === null ? await copySample() : await ownFolder(own);
  const folder = await mkdtemp(join(tmpdir(), 'skill-matrix-workbench-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  const server = await run(folder, { vault, port }).catch(async (error) => {
    await clear();
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close().then(clear));

  const address = `${server.address}/?${new URLSearchParams({ lang, ...(own === null && { open: firstNote }) })}`;
  const place = own === null ? 'Ticks go to a copy of the sample vault' : 'Ticks are WRITTEN to your vault';
  process.stdout.write(
    `Workbench (a stand-in for Obsidian): ${address}\n${place}: ${vault}\nCtrl+C stops it.\n`,
  );
  if (opens) openBrowser(address);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
