/** The walls of the house as failing tests: who may import whom, no circles, no file over 300 lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

interface Import {
  from: string;
  /** Path of one of our files, or the name of a package. */
  to: string;
  isOurs: boolean;
  isTypeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(
      (path) =>
        /\.(tsx?|mjs)$/.test(path) && !/(^|\/)(node_modules|\.cache|sample-vault|expected)\//.test(path),
    );
}

const sources = [...filesBelow('src'), ...filesBelow('scripts').filter((path) => path.endsWith('.ts'))];
const known = new Set(sources);

function isTypeOnly(declaration: ts.ImportDeclaration): boolean {
  const clause = declaration.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
  );
}

function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const isType = ts.isImportDeclaration(statement) ? isTypeOnly(statement) : statement.isTypeOnly;
    if (!specifier.text.startsWith('.'))
      return [{ from: path, to: specifier.text, isOurs: false, isTypeOnly: isType }];
    const target = normalize(join(dirname(path), specifier.text));
    const found = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) =>
      known.has(candidate),
    );
    return [{ from: path, to: found ?? target, isOurs: true, isTypeOnly: isType }];
  });
}

const imports = sources.flatMap(importsOf);

/** Each room: the files in it, the rooms it may use, and those it may know by type only. */
interface Room {
  name: string;
  holds: RegExp;
  uses: string[];
  knowsTypesOf?: string[];
  packages: string[];
}

const coreFloor = ['at-once', 'item-key', 'diagnostic', 'settings', 'vocabulary', 'vault-path'];
const core = ['markdown', 'skill', 'stage', 'assessment', 'matrix', ...coreFloor];

const rooms: Room[] = [
  { name: 'at-once', holds: /^src\/core\/at-once\.ts$/, uses: [], packages: [] },
  { name: 'item-key', holds: /^src\/core\/item-key\.ts$/, uses: [], packages: [] },
  { name: 'diagnostic', holds: /^src\/core\/diagnostic\.ts$/, uses: [], packages: [] },
  { name: 'settings', holds: /^src\/core\/settings\.ts$/, uses: [], packages: ['valibot'] },
  { name: 'vault-path', holds: /^src\/core\/vault-path\.ts$/, uses: [], packages: [] },
  { name: 'vocabulary', holds: /^src\/core\/vocabulary(\.ts|\/.*)$/, uses: ['item-key'], packages: [] },
  { name: 'markdown', holds: /^src\/core\/markdown\//, uses: [], packages: [] },
  { name: 'skill', holds: /^src\/core\/skill\//, uses: ['markdown', ...coreFloor], packages: ['valibot'] },
  {
    name: 'assessment',
    holds: /^src\/core\/assessment\//,
    uses: ['markdown', ...coreFloor],
    packages: ['valibot'],
  },
  { name: 'stage', holds: /^src\/core\/stage\//, uses: ['markdown', 'skill', ...coreFloor], packages: [] },
  {
    name: 'matrix',
    holds: /^src\/core\/matrix\//,
    uses: ['skill', 'stage', 'assessment', 'markdown', ...coreFloor],
    packages: ['valibot'],
  },
  { name: 'i18n', holds: /^src\/i18n\//, uses: [], knowsTypesOf: core, packages: [] },
  { name: 'vault', holds: /^src\/vault\//, uses: [...core, 'i18n'], packages: ['obsidian', 'valibot'] },
  {
    name: 'actions',
    holds: /^src\/actions(\.ts|\/.*)$/,
    uses: ['vault', ...core, 'i18n'],
    packages: ['obsidian'],
  },
  {
    name: 'commands',
    holds: /^src\/commands\.ts$/,
    uses: ['actions', ...core, 'i18n'],
    packages: ['obsidian'],
  },
  // The app's own command line: a door beside the palette's, to the same verbs as `scripts/cli`.
  {
    name: 'cli-handlers',
    holds: /^src\/cli-handlers(\.ts|\/.*)$/,
    uses: ['vault', ...core, 'i18n'],
    knowsTypesOf: ['actions'],
    packages: ['obsidian'],
  },
  // The tab and its pages, which are too much for one file.
  {
    name: 'settings-tab',
    holds: /^src\/settings(-tab\.ts|\/.*)$/,
    uses: ['actions', 'vault', ...core, 'i18n'],
    packages: ['obsidian'],
  },
  {
    name: 'drawing',
    holds: /^src\/views\/(?!.*-(view|modal)\.ts$).*\.tsx?$/,
    uses: [...core, 'i18n'],
    knowsTypesOf: ['actions'],
    packages: ['preact', 'preact/hooks'],
  },
  {
    name: 'hosting',
    holds: /^src\/views\/.*-(view|modal)\.ts$/,
    uses: ['drawing', 'actions', 'vault', ...core, 'i18n'],
    packages: ['obsidian', 'preact'],
  },
  // Boxes over rendered notes: drawn by hand because the author's own nodes are around them, so neither a view that
  // Preact owns nor a host of one.
  {
    name: 'reading',
    holds: /^src\/reading\//,
    uses: ['drawing', 'vault', ...core, 'i18n'],
    knowsTypesOf: ['actions'],
    packages: ['obsidian'],
  },
  {
    name: 'main',
    holds: /^src\/main\.ts$/,
    uses: [
      'commands',
      'cli-handlers',
      'settings-tab',
      'hosting',
      'reading',
      'drawing',
      'actions',
      'vault',
      ...core,
      'i18n',
    ],
    packages: ['obsidian'],
  },
  {
    name: 'command line',
    holds: /^scripts\/.*\.ts$/,
    uses: [...core, 'i18n'],
    packages: ['yaml', 'valibot'],
  },
];

const roomOf = (path: string) => rooms.filter(({ holds }) => holds.test(path));
const describeImport = ({ from, to }: Import) => `${from} → ${to}`;

test('every source file lies in exactly one room', () => {
  expect(sources.filter((path) => roomOf(path).length !== 1)).toEqual([]);
});

test('imports go one way, from room to room', () => {
  const forbidden = imports.filter(({ from, to, isOurs, isTypeOnly: isType }) => {
    const room = roomOf(from)[0];
    const target = roomOf(to)[0];
    if (!isOurs || !room) return false;
    if (!target) return true;
    return (
      target !== room &&
      !room.uses.includes(target.name) &&
      !(isType && room.knowsTypesOf?.includes(target.name))
    );
  });
  expect(forbidden.map(describeImport)).toEqual([]);
});

test('each room uses only the packages it is allowed', () => {
  const forbidden = imports.filter(({ from, to, isOurs }) => {
    const room = roomOf(from)[0];
    if (isOurs || !room) return false;
    const isNode = room.name === 'command line' && to.startsWith('node:');
    return !isNode && !room.packages.includes(to);
  });
  expect(forbidden.map(describeImport)).toEqual([]);
});

test('nobody imports main.ts', () => {
  expect(imports.filter(({ to }) => to === 'src/main.ts').map(describeImport)).toEqual([]);
});

test('there is no circle of imports, types included', () => {
  const next = new Map(
    sources.map((path) => [
      path,
      imports.filter((one) => one.from === path && one.isOurs).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of sources) walk(path, []);
  expect(circles).toEqual([]);
});

test('there is no barrel: nothing is re-exported as a whole', () => {
  const barrels = sources.filter((path) => /^export \* from/m.test(readFileSync(join(root, path), 'utf8')));
  expect(barrels).toEqual([]);
});

/** Tables of data, the one exception to the wall: words of the interface and words of notes. */
const dataTables = /^src\/(i18n\/[a-z]{2}\.ts|core\/vocabulary\/[a-z-]+\.ts)$/;

test('no file is longer than 300 lines, tables of data excepted', () => {
  const long = [...sources, ...filesBelow('test'), ...filesBelow('scripts')]
    .filter((path) => !dataTables.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('file names are kebab-case and say what they hold', () => {
  const vague = /^(utils?|helpers?|common|manager|service|types?)$/;
  const bad = sources.filter((path) => {
    const name = relative(dirname(path), path).replace(/\.tsx?$/, '');
    return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || vague.test(name);
  });
  expect(bad).toEqual([]);
});

test('every source file opens with what it is for', () => {
  expect(sources.filter((path) => !readFileSync(join(root, path), 'utf8').startsWith('/**'))).toEqual([]);
});
