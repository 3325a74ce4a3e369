/**
 * The calls that the plugin makes to Obsidian, each counted by name, so that any one of them can fail or never answer,
 * before it has done its work or after. Only the plugin meets the faults: the stand-in itself stays sound.
 */
import type * as O from 'obsidian';

/** How one call goes wrong: it fails or hangs, and has done its work by then or not. */
export const faults = ['fails', 'hangs', 'fails late', 'hangs late'] as const;
export type CallFault = (typeof faults)[number];

export class HostCalls {
  /** How often each call was made. */
  readonly counts = new Map<string, number>();
  /** Those that may be kept waiting. */
  readonly slow = new Set<string>();
  /** Asked at each call, with its number from 1 on. */
  judge: (name: string, at: number) => CallFault | null = () => null;
  /** Called before and after each call that takes time: anything may happen there. */
  between: () => void = () => undefined;
  private readonly waiting = new Set<(error: Error) => void>();

  /** One call that answers in its own time. */
  async later<T>(name: string, run: () => T | Promise<T>): Promise<T> {
    this.slow.add(name);
    const fault = this.next(name);
    this.between();
    if (fault === 'fails') throw new Error(`${name} fails`);
    if (fault === 'hangs') return this.never();
    const answer = await run();
    this.between();
    if (fault === 'fails late') throw new Error(`${name} fails late`);
    return fault === 'hangs late' ? this.never() : answer;
  }

  /** One call that answers at once, and so can only fail. */
  now<T>(name: string, run: () => T): T {
    const fault = this.next(name);
    if (fault === 'fails') throw new Error(`${name} fails`);
    const answer = run();
    if (fault === 'fails late') throw new Error(`${name} fails late`);
    return answer;
  }

  next(name: string): CallFault | null {
    const at = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, at);
    return this.judge(name, at);
  }

  /** The run is over: what still waits for an answer will not get it, and need not be kept. */
  release(): void {
    for (const reject of this.waiting) reject(new Error('The app is gone.'));
    this.waiting.clear();
  }

  private never<T>(): Promise<T> {
    return new Promise((_resolve, reject) => this.waiting.add(reject));
  }
}

/** The object with some of its members replaced; the others work as they did. */
function withMembers<T extends object>(target: T, members: Record<string, unknown>): T {
  return new Proxy(target, {
    get(_target, key) {
      if (typeof key === 'string' && Object.hasOwn(members, key)) return members[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

type Call = (...given: never[]) => unknown;

/** The object with these calls of it counted. */
function counted<T extends object>(
  calls: HostCalls,
  target: T,
  names: { later?: string[]; now?: string[] },
): T {
  const replaced = (kind: 'later' | 'now') =>
    (names[kind] ?? []).map((name) => {
      const call = Reflect.get(target, name, target) as Call;
      return [name, (...given: never[]) => calls[kind](name, () => call.apply(target, given))] as const;
    });
  return withMembers(target, Object.fromEntries([...replaced('later'), ...replaced('now')]));
}

function editingView(calls: HostCalls, view: O.View & { editor?: O.Editor }): O.View {
  if (!view.editor) return view;
  const editor = counted(calls, view.editor, { now: ['getValue', 'offsetToPos', 'transaction'] });
  return withMembers(counted(calls, view as O.View & { save: Call }, { later: ['save'] }), { editor });
}

/**
 * The app as the plugin meets it: what goes to disk, device or editor can go wrong, what is looked up in memory cannot.
 * `isOver` tells when the run has ended: it then keeps nothing on the device.
 */
export function appWithCalls(app: O.App, calls: HostCalls, isOver: () => boolean): O.App {
  const vault = counted(calls, app.vault, {
    later: ['process', 'create', 'createFolder', 'read', 'cachedRead', 'modify'],
  });
  const getLeavesOfType = (type: string) =>
    app.workspace
      .getLeavesOfType(type)
      .map((leaf) =>
        type === 'markdown' ? withMembers(leaf, { view: editingView(calls, leaf.view) }) : leaf,
      );
  const workspace = withMembers(app.workspace, { getLeavesOfType });
  const device = counted(calls, app, { now: ['loadLocalStorage', 'saveLocalStorage'] });
  const saveLocalStorage = (key: string, value: unknown) => {
    if (!isOver()) device.saveLocalStorage(key, value);
  };
  return withMembers(device, { vault, workspace, saveLocalStorage });
}
