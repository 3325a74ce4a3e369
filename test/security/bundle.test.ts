/** The plugin as it ships: what must not be in it, found in its own syntax and not in the words of its strings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAnew } from '../support/built';
import { inspectCode } from '../support/security-code';

const root = join(__dirname, '../..');

test.each([
  'eval("1")',
  'window.eval(text)',
  'new Function("return 1")',
  'const F = Function; new F(text)',
  'globalThis["eval"](text)',
  'fetch(url)',
  'window.fetch(url)',
  'new XMLHttpRequest()',
  'new WebSocket(url)',
  'navigator.sendBeacon(url)',
  'element.outerHTML = text',
  'element.insertAdjacentHTML("beforeend", text)',
  'new DOMParser().parseFromString(text, "text/html")',
  'frame.srcdoc = text',
  'document.write(text)',
  'element.doc.writeln(text)',
  'setTimeout("run()", 1)',
  'window.setInterval(`run(${x})`, 1)',
  'import(name)',
  ['const x = /(?', '=a)b/'].join('<'),
  ['const x = /(?', '!a)b/u'].join('<'),
  ['new RegExp("(?', '=a)b")'].join('<'),
  'console.log(text)',
  'process.env.HOME',
])('%s is found', (code) => {
  expect(inspectCode(code).forbidden).not.toEqual([]);
});

test.each([
  'const eventually = "eval(fetch)"',
  'setTimeout(() => run(), 1)',
  'file.write(text)',
  'vault.process(file, edit)',
  'const x = /(?<name>a)b/',
  'typeof x == "function" && x instanceof Function',
  'const keys = { fetch: 1, write() {} }',
  'console.error(text)',
])('%s is let pass', (code) => {
  expect(inspectCode(code).forbidden).toEqual([]);
});

test('what makes elements of text is counted', () => {
  const { counted } = inspectCode(
    'a.innerHTML = b; c["innerHTML"] = b; h("p", { dangerouslySetInnerHTML: x })',
  );
  expect(Object.fromEntries(counted)).toEqual({ innerHTML: 2, dangerouslySetInnerHTML: 1 });
});

const finding = inspectCode(buildAnew().plugin);

test('the built plugin runs no text as code, reaches no network and loads on every device', () => {
  expect(finding.forbidden).toEqual([]);
});

test("of what makes elements of text it holds the drawing library's own branch alone", () => {
  const library = inspectCode(readFileSync(require.resolve('preact'), 'utf8'));
  expect(finding.counted).toEqual(library.counted);
  expect(Object.fromEntries(finding.counted)).toEqual({ innerHTML: 2, dangerouslySetInnerHTML: 2 });
});

test('the built plugin asks for nothing but Obsidian and its editor', () => {
  const foreign = finding.modules.filter(
    (name) => !/^(obsidian|@codemirror\/(state|view|language))$/.test(name),
  );
  expect(foreign).toEqual([]);
});

test('nothing of ours makes elements of text, switches a rule off, or writes and deletes past the safe doors of the vault', () => {
  const marks =
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|eslint-disable|@ts-(ignore|expect-error|nocheck)|\.adapter\b|vault\.(modify|delete|trash)\b/;
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => marks.test(readFileSync(join(root, 'src', name), 'utf8')))).toEqual([]);
});
