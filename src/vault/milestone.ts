/** Something that happens once, and that others wait for. */
export class Milestone {
  reach: () => void = () => undefined;
  readonly reached = new Promise<void>((end) => (this.reach = end));
}
