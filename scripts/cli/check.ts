/** `check VAULT`: what is wrong in the notes and in the logs of all people, one line each. */
import { diagnoseOthers } from '../../src/core/matrix/record/group-events';
import { notePath } from '../../src/core/vault-path';
import { matrixOf, openVault } from './vault';
import { renderDiagnostic, type Verb } from './verb';

export const check: Verb = {
  name: 'check',
  operands: ['VAULT'],
  flags: {},
  async run(call) {
    const vault = await openVault(call);
    const { logs, newLog, today } = vault;
    const others = diagnoseOthers(logs.others, notePath(newLog), today);
    const diagnostics = [...matrixOf(vault).diagnostics, ...others];
    for (const diagnostic of diagnostics) call.io.stdout.write(`${renderDiagnostic(diagnostic, call)}\n`);
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    if (vault.unread > 0) return 2;
    return hasErrors ? 1 : 0;
  },
};
