/** That a language with a hole in it does not compile, shown by the compiler itself. */
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const start = "import { en } from './en';\nimport { fill } from './fill';\n";
const probes: Record<string, string> = {
  whole: 'export const words = fill(en);',
  'without a word':
    'const { pin, ...panel } = en.panel;\nexport const words = fill({ ...en, panel: panel as Omit<typeof en.panel, "pin"> });\nexport { pin };',
  'without a placeholder':
    'export const words = fill({ ...en, panel: { ...en.panel, toLevel: (level: string) => level } });',
};

/** How many faults the compiler finds in each probe. */
function faults(): Record<string, number> {
  const paths = new Map(Object.keys(probes).map((name, at) => [join(root, `src/i18n/probe-${at}.ts`), name]));
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  };
  const resolution = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost(options);
  const textOf = (path: string): string | undefined => {
    const name = paths.get(path);
    return name === undefined ? ts.sys.readFile(path) : `${start}${probes[name] ?? ''}\n`;
  };
  host.readFile = textOf;
  host.fileExists = (path) => paths.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = textOf(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...paths.keys()], { ...options, ...resolution }, host);
  const count = (path: string): number => program.getSemanticDiagnostics(program.getSourceFile(path)).length;
  return Object.fromEntries([...paths].map(([path, name]) => [name, count(path)]));
}

test('a language that lacks a word or passes over a placeholder does not compile', () => {
  expect(faults()).toEqual({ whole: 0, 'without a word': 1, 'without a placeholder': 1 });
}, 60_000);
