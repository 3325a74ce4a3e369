/** `check VAULT`: what is wrong in the notes and in the logs of all people, one line each. */
import { chooseLogs } from '../../src/core/assessment/select';
import { diagnoseLogs } from '../../src/core/matrix/group-events';
import { notePath } from '../../src/core/vault-path';
import { matrixOf, openVault, type Vault } from './vault';
import type { Verb } from './verb';

/** What is to be said about the logs of the people whose ticks are not looked at. */
function faultsOfOthers({ logs: { others }, newLog, today }: Vault): ReturnType<typeof diagnoseLogs> {
  const people = new Set(others.map(({ person }) => person));
  return [...people].flatMap((person) =>
    diagnoseLogs(chooseLogs(others, { person, path: notePath(newLog) }).mine, today),
  );
}

export const check: Verb = {
  name: 'check',
  operands: ['VAULT'],
  flags: {},
  async run(call) {
    const vault = await openVault(call);
    const diagnostics = [...matrixOf(vault).diagnostics, ...faultsOfOthers(vault)];
    for (const { path, line, severity, code, params } of diagnostics) {
      const text = call.words.diagnostics[code](params);
      call.io.stdout.write(`${path}:${line}: ${severity} ${code}: ${text}\n`);
    }
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    return hasErrors || vault.unread > 0 ? 1 : 0;
  },
};
