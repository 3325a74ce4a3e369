/** Paths at which no note of ours may be made, each with the fault that it has. Data only. */
import type { PathFault } from '../../src/core/vault-path';

/** Notes that are in the vault already, for the twins. */
export const standing = ['log.md', 'reports/Old.md'];

/** A path as a person or a broken setting may give it. */
export const badPaths: [path: string, fault: PathFault][] = [
  ['../Log.md', 'outside'],
  ['Logs/../../Log.md', 'outside'],
  ['./Log.md', 'outside'],
  ['/tmp/Log.md', 'outside'],
  ['\\\\server\\share\\Log.md', 'outside'],
  ['C:\\Log.md', 'outside'],
  ['.obsidian/Log.md', 'hidden'],
  ['.Obsidian/plugins/Log.md', 'hidden'],
  ['.trash/Log.md', 'hidden'],
  ['NUL.md', 'reserved'],
  ['Logs/com1/Log.md', 'reserved'],
  ['a|b.md', 'reserved'],
  ['C#.md', 'reserved'],
  ['Lo\u0007g.md', 'reserved'],
  ['Logs /Log.md', 'reserved'],
  [`${'x'.repeat(298)}.md`, 'too-long'],
  ['data.json', 'not-markdown'],
  ['Logs/Log.txt', 'not-markdown'],
  ['Logs//Log.md', 'empty'],
  ['Log.md', 'case-twin'],
  ['Reports/Log.md', 'case-twin'],
];
