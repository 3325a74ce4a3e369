/** `npm run deploy` as a person runs it, on a vault of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let vault: string;

beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'skill-matrix-deploy-'));
});
afterEach(() => rmSync(vault, { recursive: true }));

function deploy(...words: string[]) {
  const script = join(root, 'scripts/deploy.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
}

test("the plugin's three files land in its folder, and its settings stay", () => {
  const folder = join(vault, '.obsidian/plugins/skill-matrix');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'data.json'), '{"skillTags":["skill"]}');
  const { status, stdout, lines } = deploy(vault);
  expect({ status, lines }).toEqual({ status: 0, lines: [] });
  expect(stdout).toContain(folder);
  expect(readdirSync(folder).sort()).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
  expect(readFileSync(join(folder, 'data.json'), 'utf8')).toBe('{"skillTags":["skill"]}');
  expect(readFileSync(join(folder, 'main.js'), 'utf8')).toContain('require("obsidian")');
  expect(readFileSync(join(folder, 'manifest.json'))).toEqual(readFileSync(join(root, 'manifest.json')));
  expect(readdirSync(vault)).toEqual(['.obsidian']);
});

test('another config folder can be named', () => {
  mkdirSync(join(vault, '.config'));
  expect(deploy(vault, '--config-folder', '.config').status).toBe(0);
  expect(readdirSync(join(vault, '.config/plugins/skill-matrix'))).toContain('main.js');
});

test.each([
  ['no vault', () => [], 'Usage'],
  ['two vaults', () => [vault, vault], 'Usage'],
  ['an unknown flag', () => [vault, '--force'], 'Usage'],
  ['a vault that is not there', () => [join(vault, 'absent')], 'no such folder'],
  ['a folder that is no vault', () => [vault], 'has no .obsidian folder'],
  ['a config folder elsewhere', () => [vault, '--config-folder', '../x'], 'not a path'],
])('%s is refused in one line, and nothing is written', (_, words, reason) => {
  const { status, stdout, lines } = deploy(...words());
  expect({ status, stdout, count: lines.length }).toEqual({ status: 2, stdout: '', count: 1 });
  expect(lines[0]).toContain(reason);
  expect(readdirSync(vault)).toEqual([]);
});
