/**
 * Runs before `npm start` and `npm test`: installs what the lock file asks for when it is not there.
 * Uses Node alone, because nothing else may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(`Node 20 or later is needed; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}

const root = new URL('..', import.meta.url);

/** The packages of a lock file that must be there, by path; null when the file cannot be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** True when every package the lock file asks for lies in node_modules in the same version. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing: clone the project again.');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.integrity === entry.integrity,
  );
}

if (!isInstalled()) {
  process.stderr.write('Installing the packages of package-lock.json …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  process.exit(result.status ?? 1);
}
