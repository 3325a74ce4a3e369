/** How a command gives up: one line for standard error, and nothing written. */

/** Thrown from anywhere in a command and told in one place; the message is in the person's language. */
export class Refusal extends Error {}

/** The code of a system call that failed, such as `ENOENT`; empty for any other error. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** True when a call failed because nothing stands at the path, or because nothing can. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(systemCode(error));
}

/** A message on one line without control characters, whatever names and texts it quotes. */
export function oneLine(message: string): string {
  return message.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
