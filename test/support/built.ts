/** Builds both programs in a fresh folder, as whoever checks a release would, and hands out what was built. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sources = ['src', 'scripts', 'esbuild.config.mjs', 'package.json', 'tsconfig.json'];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * What `npm run build` makes of the sources in a folder of its own, in brief without `FULL=1`. `prefix` names the
 * folder.
 */
export function buildAnew(prefix = 'skill-matrix-build-'): { plugin: string; commandLine: string } {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['esbuild.config.mjs', ...(process.env.FULL ? [] : ['--brief'])],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { plugin: read('main.js'), commandLine: read('dist/skill-matrix.mjs') };
}
