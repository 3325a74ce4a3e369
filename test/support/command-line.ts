/** Runs the command line in process over vaults in temporary folders, which are removed after the tests of a file. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { main } from '../../scripts/cli/main';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A new empty folder. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  folders.push(folder);
  return folder;
}

/** A vault of these notes, by path; other files may be named as well. */
export function vaultOf(files: Record<string, string | Uint8Array>): string {
  const vault = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), content);
  }
  return vault;
}

/** A copy of a folder of notes. */
export function copyOf(folder: string): string {
  const vault = emptyFolder();
  cpSync(folder, vault, { recursive: true });
  return vault;
}

/** Every file below a folder with its bytes. */
export function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Noon of this day on the clock of this machine, whatever its time zone. */
export const noonOf = (day: string) => new Date(`${day}T12:00:00`);

/** Runs one command; today is 22 November 2026 unless another day is given. */
export async function run(cwd: string, argv: string[], today = '2026-11-22'): Promise<Outcome> {
  const outcome: Outcome = { code: -1, stdout: '', stderr: '' };
  const stdout = { write: (text: string) => (outcome.stdout += text) };
  const stderr = { write: (text: string) => (outcome.stderr += text) };
  outcome.code = await main(argv, { stdout, stderr, now: noonOf(today), cwd });
  return outcome;
}

/** Runs a command that must be refused: one line, exit code 2, nothing on standard output. Gives the line. */
export async function refusalOf(cwd: string, argv: string[], today?: string): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, argv, today);
  expect({ code, stdout, lines: stderr.split('\n').length - 1 }).toEqual({ code: 2, stdout: '', lines: 1 });
  return stderr.trimEnd();
}

export const sampleVault = join(__dirname, '..', 'sample-vault');

/** The folder of real notes; null, told once, when it is not there. */
export function sharedNotes(): string | null {
  const folder = resolve(__dirname, '../..', process.env.SHARED ?? '../shared', 'notes');
  if (existsSync(folder)) return folder;
  process.stdout.write(`Not run: the tests that read ${folder}, because it is not there.\n`);
  return null;
}
