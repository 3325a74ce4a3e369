/** What an error says of itself, to be told a person with what failed by it. */

/** The message of whatever was thrown. */
export function faultText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
