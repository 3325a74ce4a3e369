/**
 * Tells how much of the shipped plugin comes from which room of the house: by the map from its characters to their
 * sources, so that the rooms together are the whole. Gzipped, each room is weighed alone, and so they are more than the
 * whole. Knows no budget.
 */
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { kib, partOf } from './bundle-size.mjs';
import { options } from './shorten.mjs';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map. */
function numbersIn(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = digits.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** The pieces of a program with the source of each, in order; null for what has none. */
function* piecesOf(code, { mappings, sources }) {
  let source = 0;
  const lines = code.split('\n');
  for (const [at, segments] of mappings.split(';').entries()) {
    const line = `${lines[at] ?? ''}${at + 1 < lines.length ? '\n' : ''}`;
    let [from, of, column] = [0, null, 0];
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [columns, step] = numbersIn(segment);
      column += columns;
      yield [line.slice(from, column), of];
      if (step !== undefined) source += step;
      [from, of] = [column, step === undefined ? null : sources[source]];
    }
    yield [line.slice(from), of];
  }
}

const languages = 'chinese|english|french|german|portuguese|russian|spanish|ukrainian';
const wordFiles = new RegExp(`^src/(?:i18n/(?:en|ru)|core/vocabulary/(?:${languages}))\\.ts$`);
const isWords = (file) => wordFiles.test(file);
const isPackage = (file) => file.includes('node_modules/');

/** Words and packages: neither becomes less by writing our code shorter. */
const groups = [
  ['words of notes and of the screen', isWords],
  ['packages', isPackage],
  ['words and packages', (file) => isWords(file) || isPackage(file)],
  ['everything else', (file) => !isWords(file) && !isPackage(file)],
];

/** The rooms of the plugin that these settings build, the heaviest first, then groups of them and the whole. */
export async function weighRooms(settings) {
  const root = settings.absWorkingDir;
  const built = await esbuild.build({ ...settings, write: false, sourcemap: 'external' });
  const textOf = (ending) => built.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const sourceMap = { content: textOf('.map') };
  const { code, map } = await minify(textOf('.js'), { ...options, sourceMap });
  const files = new Map();
  for (const [piece, source] of piecesOf(code, JSON.parse(map))) {
    const file = source === null ? 'what joins them' : relative(root, resolve(root, source));
    files.set(file, (files.get(file) ?? '') + piece);
  }
  const rowOf = (name, isPart) => {
    const text = [...files].flatMap(([file, pieces]) => (isPart(file) ? [pieces] : [])).join('');
    return { name, minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
  };
  const names = [...new Set([...files.keys()].map(partOf))];
  const rooms = names.map((name) => rowOf(name, (file) => partOf(file) === name));
  return [
    ...rooms.sort((a, b) => b.minified - a.minified),
    ...groups.map(([name, isPart]) => rowOf(name, isPart)),
    rowOf('main.js', () => true),
  ];
}

/** `  52.8    17.1  src/core/vocabulary` */
export function renderRooms(rows) {
  const lines = rows.map(({ name, minified, gzipped }) => `${kib(minified)} ${kib(gzipped)}  ${name}\n`);
  return `minified gzipped, KiB\n${lines.join('')}`;
}
