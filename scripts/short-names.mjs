/**
 * Finds the names of ours that nobody but our own code ever reads, so that the built plugin may call them anything: the
 * keys of the words on screen, and methods and private members of classes that extend no other: a class of the app may
 * have members that nothing tells of, and a short name could be one of them. A name that is also written in quotes or as
 * a key of anything else, or that the app, the browser or a package knows, keeps its letters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose names are not ours to change. */
const foreign = [
  'obsidian/obsidian.d.ts',
  'preact/dist/preact.mjs',
  'preact/hooks/dist/hooks.mjs',
  'valibot/dist/index.mjs',
  ...['es5', 'es2015.core', 'es2015.collection', 'es2022.array', 'dom', 'dom.iterable'].map(
    (lib) => `typescript/lib/lib.${lib}.d.ts`,
  ),
];

const wordFiles = /[\\/]i18n[\\/](?:en|ru)\.ts$/;
const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const aName = /(.?)\b([A-Za-z_$][\w$]*)\b/gs;
const privateMember = /\bprivate\s+(?:(?:readonly|async|get|set|static)\s+)*(\w+)/g;
const method = /^ {2}(?:async )?(\w+)\(.*\{$/gm;
const subclass = /\bclass\s+\w+\s+extends\b/;

/** How often each name stands in a text, in all and as `.name`. */
function countNames(text, counts = new Map()) {
  for (const [, before, name] of text.matchAll(aName)) {
    const count = counts.get(name) ?? { all: 0, read: 0 };
    count.all++;
    if (before === '.') count.read++;
    counts.set(name, count);
  }
  return counts;
}

function sourcesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

/** What matches these names and nothing else, for esbuild's `mangleProps`. */
export function shortNames(root) {
  const read = (path) => readFileSync(path, 'utf8').replace(comments, '');
  const files = sourcesIn(join(root, 'src'));
  const words = files.filter((path) => wordFiles.test(path)).map(read);
  const rest = files.filter((path) => !wordFiles.test(path)).map(read);
  const known = countNames(foreign.map((path) => read(join(root, 'node_modules', path))).join('\n'));
  const counts = countNames(rest.join('\n'));
  const inWords = countNames(words.join('\n'));
  const members = new Map();
  const alone = rest.filter((text) => /\bclass\s/.test(text) && !subclass.test(text)).join('\n');
  for (const declared of [privateMember, method])
    for (const [, name] of alone.matchAll(declared)) members.set(name, (members.get(name) ?? 0) + 1);
  const keys = new Set(words.flatMap((text) => [...text.matchAll(/^\s+(\w+): /gm)].map(([, key]) => key)));
  const isOurs = (name) => name.length > 3 && !known.has(name);
  const isOnlyRead = (name, declared) => {
    const { all, read: times } = counts.get(name) ?? { all: 0, read: 0 };
    return times > 0 && all === times + declared;
  };
  const short = [
    ...[...keys].filter((name) => isOnlyRead(name, 0)),
    ...[...members.keys()].filter((name) => !inWords.has(name) && isOnlyRead(name, members.get(name))),
  ].filter(isOurs);
  return new RegExp(`^(?:${short.sort().join('|')})$`);
}
