/**
 * Counts what reading a note costs, so that growth can be judged without a clock: every call, every turn of a loop, and
 * every character or entry that a method of the language looks at. The program itself counts nothing: a copy of it is
 * made that does, in a realm of its own.
 */
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import type { NoteSource, ParseOptions } from '../../src/core/skill/parse';

/** Counts what the methods of strings, lists and patterns look at, in the realm that it is run in. */
const countingRealm = `
let steps = 0;
const counting = (prototype, names, costOf) => {
  for (const name of names) {
    const method = prototype[name];
    prototype[name] = function (...given) {
      const result = Reflect.apply(method, this, given);
      steps += costOf(this, result, given);
      return result;
    };
  }
};
const lengthOf = (self) => self.length ?? 1;
const found = (self, at, [mark, from = 0]) => (at === -1 ? self.length - from : at - from + mark.length);
const foundBack = (self, at, [, from = self.length]) => Math.max(0, from - Math.max(at, 0)) + 1;
const untilFound = (self, isFound, [mark]) => (isFound ? self.indexOf(mark) : self.length);
counting(String.prototype, ['indexOf'], found);
counting(String.prototype, ['lastIndexOf'], foundBack);
counting(String.prototype, ['includes'], untilFound);
counting(String.prototype, ['startsWith', 'endsWith'], (_self, _result, [mark]) => mark.length);
counting(String.prototype, ['split', 'replace', 'replaceAll', 'match', 'matchAll', 'search', 'trim', 'trimEnd',
  'trimStart', 'toLowerCase', 'toUpperCase', 'normalize', 'concat', 'repeat'], lengthOf);
counting(Array.prototype, ['includes', 'indexOf', 'lastIndexOf', 'concat', 'join', 'reverse', 'fill', 'splice', 'flat'], lengthOf);
counting(Array.prototype, ['slice'], (_self, result) => result.length);
counting(Object.getPrototypeOf(Uint8Array.prototype), ['fill'], (self, _result, [, from = 0, to = self.length]) => to - from);
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = Reflect.apply(exec, this, [text]);
  steps += match ? match.index + match[0].length - from + 1 : this.sticky ? 1 : Math.max(1, String(text).length - from);
  return match;
};
const spread = (values) => ((steps += values.length ?? values.size ?? 1), values);
`;

/** The program with a count in every function and every loop, and for everything that is spread out. */
function withCounts(program: string): string {
  const inserts: { at: number; text: string }[] = [];
  const wrap = (node: ts.Node, before: string, after: string) =>
    inserts.push({ at: node.getStart(), text: before }, { at: node.end, text: after });
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadElement(node)) wrap(node.expression, 'spread(', ')');
    if (ts.isIterationStatement(node, false)) wrap(node.statement, '{steps++;', '}');
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) wrap(node.body, '(steps++,', ')');
    else if (ts.isFunctionLike(node) && 'body' in node && node.body)
      inserts.push({ at: node.body.getStart() + 1, text: 'steps++;' });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('core.js', program, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  inserts.sort((a, b) => a.at - b.at);
  let at = 0;
  const pieces = inserts.map((insert) => program.slice(at, (at = insert.at)) + insert.text);
  return pieces.join('') + program.slice(at);
}

function countingProgram(): Script {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export * from './parse'; export * from './item-places';",
      resolveDir: 'src/core/skill',
    },
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'core',
    write: false,
  });
  const program = withCounts(outputFiles[0]?.text ?? '');
  const run = `const stepsOf = (name, source, options) => {
    const before = steps;
    core[name](source, options);
    return steps - before;
  };
  stepsOf`;
  return new Script(`${countingRealm}\n${program}\n${run}`);
}

let program: Script | null = null;

/** What is counted: reading a note, or reading it and finding the places of what can be ticked. */
type Counted = 'parseSkillNote' | 'buildItemPlaces';

/** How many steps it takes to read a note, by a reader that remembers nothing of other notes. */
export function countedSteps(
  source: NoteSource,
  options: ParseOptions,
  counted: Counted = 'parseSkillNote',
): number {
  program ??= countingProgram();
  const stepsOf = program.runInContext(createContext({})) as (
    name: Counted,
    source: NoteSource,
    options: ParseOptions,
  ) => number;
  return stepsOf(counted, source, options);
}
