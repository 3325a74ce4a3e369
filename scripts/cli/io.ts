/** What a command touches of the world besides the disk: handed in, so that tests run commands in process. */

export interface Io {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
  /** The moment of the call; its local day is "today". */
  now: Date;
  /** The folder that relative paths start from. */
  cwd: string;
}
