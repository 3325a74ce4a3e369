/**
 * A vault without write permission, and notes without read permission. Run as a program of its own, and as a person
 * without rights where the tests themselves run as root, whom no permission stops.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, emptyFolder, vaultOf } from '../support/command-line';
import { goNote } from '../support/go-note';

const nobody = 65_534;
const program = join(emptyFolder(), 'cli.mjs');

/** Builds the program as `npm run build` does, beside the vaults. */
const buildScript = `
  import esbuild from 'esbuild';
  import { commandLine } from './esbuild.config.mjs';
  await esbuild.build({ ...commandLine, outfile: process.env.OUTFILE });
`;

beforeAll(() => {
  const root = join(__dirname, '../..');
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, OUTFILE: program } } as const;
  const argv = ['--input-type=module', '--eval', buildScript];
  expect(spawnSync(process.execPath, argv, options).stderr).toBe('');
  chmodSync(join(program, '..'), 0o755);
});

function runAsNobody(vault: string, ...argv: string[]) {
  const rights = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: vault,
    encoding: 'utf8',
    ...rights,
  });
  return { status, stdout, stderr };
}

function lockedVault(files: Record<string, string>): string {
  const vault = vaultOf({ 'Go.md': goNote, ...files });
  chmodSync(vault, 0o555);
  return vault;
}

const onSystem = process.platform === 'win32' ? test.skip : test;
const tick = ['tick', '.', 'Go', 'Junior', 'Reads the code.'];
const head = '---\nskill-assessment: 1\n---\n';

onSystem.each([
  ['a new log', {}, tick, 'Skill assessment.md'],
  ['a line more in the log', { 'Log.md': head }, tick, 'Log.md'],
  ['a log in a new folder', {}, ['summary', '.', '--out', 'New/Summary'], 'New/Summary.md'],
  ['a new summary', {}, ['summary', '.'], 'Skill progress.md'],
])('a vault without write permission refuses %s in one line', (_case, files, argv, path) => {
  const vault = lockedVault(files);
  const before = bytesOf(vault);
  expect(runAsNobody(vault, ...argv)).toEqual({
    status: 2,
    stdout: '',
    stderr: `“${path}” cannot be written (EACCES). Check the permissions of the vault.\n`,
  });
  expect(bytesOf(vault)).toEqual(before);
});

onSystem('a log without write permission is not replaced in a folder that has it', () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Log.md': head });
  chmodSync(vault, 0o777);
  chmodSync(join(vault, 'Log.md'), 0o444);
  expect(runAsNobody(vault, ...tick)).toMatchObject({ status: 2, stdout: '' });
  expect(bytesOf(vault).get('Log.md')).toBe(head);
});

onSystem('a locked vault is still read', () => {
  expect(runAsNobody(lockedVault({}), 'matrix', '.')).toMatchObject({ status: 0, stderr: '' });
});

onSystem('a note or folder without read permission is told, and the rest is read', () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Locked.md': goNote, 'Private/Rust.md': goNote });
  chmodSync(vault, 0o755);
  chmodSync(join(vault, 'Locked.md'), 0o000);
  chmodSync(join(vault, 'Private'), 0o000);
  const { status, stdout, stderr } = runAsNobody(vault, 'matrix', '.', '--json');
  chmodSync(join(vault, 'Private'), 0o755);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { skills: { path: string }[] }).skills.map(({ path }) => path)).toEqual([
    'Go.md',
  ]);
  expect(stderr).toBe(
    '“Private” cannot be read (EACCES). Check its permissions.\n“Locked.md” cannot be read (EACCES). Check its permissions.\n',
  );
});

onSystem('a note and a vault without read permission are refused', () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Private/Rust.md': goNote });
  chmodSync(vault, 0o755);
  chmodSync(join(vault, 'Go.md'), 0o000);
  chmodSync(join(vault, 'Private'), 0o000);
  const [note, folder] = [runAsNobody(vault, 'read', 'Go.md'), runAsNobody(vault, 'check', 'Private')];
  chmodSync(join(vault, 'Private'), 0o755);
  expect(note).toEqual({
    status: 2,
    stdout: '',
    stderr: '“Go.md” cannot be read (EACCES). Check its permissions.\n',
  });
  expect(folder).toMatchObject({ status: 2, stdout: '' });
  expect(folder.stderr).toMatch(/^“.*Private” cannot be read \(EACCES\)\. Check its permissions\.\n$/);
});
