/**
 * The browser of the end-to-end tests: unpacks the Chromium that npm installed, once, into a folder of its own.
 * Needs no root and no package manager. `CHROMIUM_PATH` names another Chromium instead.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';

const packageFolder = resolve(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../..',
);
const cacheFolder = resolve(packageFolder, '../../.cache');
const archives = ['al2023', 'fonts', 'swiftshader'];
const block = 512;

/** What every launch needs: it runs as root in containers, with little shared memory, and never leaves the machine. */
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Where the browser is and how to start it: `path`, `env` and `args` of a launch. */
export async function findBrowser() {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    await access(own).catch(() => fail(`CHROMIUM_PATH names no file: ${own}`));
    return { path: own, env: {}, args };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    fail(
      'The installed Chromium runs on Linux x64 only. Set CHROMIUM_PATH to a Chromium or Chrome of this machine.',
    );
  }
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (lacksLibraries(path)) env.LD_LIBRARY_PATH = join(folder, 'lib');
  return { path, env, args };
}

/** A running headless browser; the caller closes it. */
export async function launchBrowser() {
  const { path, env, args: launchArgs } = await findBrowser();
  return chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: launchArgs });
}

function fail(message) {
  throw new Error(message);
}

/** The folder of the unpacked browser; a parallel run that is first wins, and both use its folder. */
async function unpacked() {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cacheFolder, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const making = await mkdtemp(join(cacheFolder, 'unpacking-'));
  await unpackBrowser(making);
  await Promise.all(archives.map((name) => unpackArchive(name, making)));
  await writeFile(
    join(making, 'fonts.conf'),
    renderFontsConf(join(folder, 'fonts'), join(folder, 'font-cache')),
  );
  try {
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function unpackBrowser(folder) {
  const path = join(folder, 'chromium');
  const packed = createReadStream(join(packageFolder, 'bin/chromium.br'));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(path));
  await chmod(path, 0o755);
}

async function unpackArchive(name, folder) {
  const packed = await readFile(join(packageFolder, `bin/${name}.tar.br`));
  for (const file of filesOfTar(await promisify(brotliDecompress)(packed))) {
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content, { mode: file.mode });
  }
}

/** The plain files of a tar whose names fit its 100 characters, as those of the package do. */
function* filesOfTar(tar) {
  const text = (at, length) => tar.toString('utf8', at, at + length).split('\0')[0];
  const number = (at, length) => parseInt(text(at, length), 8);
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = number(at + 124, 12);
    const start = at + block;
    if (text(at + 156, 1) === '0') {
      yield { name: text(at, 100), mode: number(at + 100, 8), content: tar.subarray(start, start + size) };
    }
    at = start + Math.ceil(size / block) * block;
  }
}

/**
 * Without any font a page crashes, so the package's own fonts stand beside the system's. They come first for `sans`, as
 * which the browser asks for the system's letters: without that rule it gets whatever family has the weight, a serif for
 * what is half bold.
 */
function renderFontsConf(fonts, cache) {
  const folders = [fonts, '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    '<alias binding="same"><family>sans</family><prefer><family>Open Sans</family></prefer></alias>',
    `<cachedir>${cache}</cachedir>`,
  ];
  const open = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>';
  return `${open}\n${lines.map((line) => `  ${line}\n`).join('')}</fontconfig>\n`;
}

/** True when the system lacks a library that the package brings; a system without ldd is taken to lack them. */
function lacksLibraries(path) {
  const { stdout } = spawnSync('ldd', [path], { encoding: 'utf8' });
  return stdout === null || stdout.includes('not found');
}
