/** Merges logs as sync programs do: with Google's diff-match-patch, as Obsidian Sync, and with the real git. */
import DiffMatchPatch from 'diff-match-patch';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const patcher = new DiffMatchPatch();
patcher.Diff_Timeout = 0;

/** What changed from `base` to `local` is put into `remote`. */
export function patchMerge(base: string, local: string, remote: string): string {
  return patcher.patch_apply(patcher.patch_make(base, local), remote)[0];
}

export type GitStyle = 'markers' | 'diff3' | 'union';

const flags: Record<GitStyle, string[]> = { markers: [], diff3: ['--diff3'], union: ['--union'] };

/** `git merge-file` in a folder of its own. */
export function gitMerge(
  folder: string,
  style: GitStyle,
  base: string,
  local: string,
  remote: string,
): string {
  const files = { local, base, remote };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['merge-file', '-p', ...flags[style], ...Object.keys(files)],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status === null || status < 0 || status > 127) throw new Error(`git merge-file: ${stderr}`);
  return stdout;
}
