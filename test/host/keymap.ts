/** Keyboard: scopes of key handlers, the stack that decides which scope hears a key, and the modifier questions. */
import type * as O from 'obsidian';
import { Platform } from './platform';

/** One registered key. */
export class KeyHandler implements O.KeymapEventHandler {
  readonly modifiers: string | null;

  constructor(
    readonly scope: Scope,
    modifiers: O.Modifier[] | null,
    readonly key: string | null,
    readonly func: O.KeymapEventListener,
  ) {
    this.modifiers = modifiers && modifiers.map(asPhysical).sort().join(',');
  }

  matches(modifiers: string, key: string): boolean {
    const isKey = this.key === null || this.key.toLowerCase() === key.toLowerCase();
    return isKey && (this.modifiers === null || this.modifiers === modifiers);
  }
}

function asPhysical(modifier: O.Modifier): string {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

/** Key handlers that live and go together; what a scope does not handle goes to its parent. */
export class Scope implements O.Scope {
  private readonly handlers: KeyHandler[] = [];

  constructor(readonly parent?: O.Scope) {}

  register(modifiers: O.Modifier[] | null, key: string | null, func: O.KeymapEventListener): KeyHandler {
    const handler = new KeyHandler(this, modifiers, key, func);
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: O.KeymapEventHandler): void {
    const at = this.handlers.findIndex((known) => known === handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Hands a key to the first handler that wants it; `false` from a handler means the key is used up. */
  handleKey(event: KeyboardEvent): unknown {
    const modifiers = modifiersOf(event);
    const context: O.KeymapContext = { modifiers, key: event.key, vkey: event.key };
    for (const handler of this.handlers)
      if (handler.matches(modifiers, event.key)) return handler.func(event, context) as unknown;
    return this.parent instanceof Scope ? this.parent.handleKey(event) : undefined;
  }
}

function modifiersOf(event: KeyboardEvent): string {
  const held = [
    event.altKey && 'Alt',
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.shiftKey && 'Shift',
  ];
  return held.filter(Boolean).join(',');
}

/** The stack of scopes: the newest hears keys first and alone; without one, the active view's, else the app's. */
export class Keymap implements O.Keymap {
  /** The scope of the active view, where it has one. */
  scopeOfView: () => O.Scope | null = () => null;
  private readonly scopes: O.Scope[] = [];

  constructor(private readonly root: Scope) {}

  /** Starts listening to the keys of a window; gives back how to stop. */
  listenTo(win: Window): () => void {
    const listener = (event: KeyboardEvent): void => {
      const scope = this.scopes.at(-1) ?? this.scopeOfView() ?? this.root;
      if (scope instanceof Scope && scope.handleKey(event) === false) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    win.addEventListener('keydown', listener, true);
    return () => win.removeEventListener('keydown', listener, true);
  }

  pushScope(scope: O.Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: O.Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: O.Modifier): boolean {
    const name = asPhysical(modifier);
    if (name === 'Ctrl') return evt.ctrlKey;
    if (name === 'Meta') return evt.metaKey;
    return name === 'Shift' ? evt.shiftKey : evt.altKey;
  }

  static isModEvent(evt?: O.UserEvent | null): O.PaneType | boolean {
    if (!evt) return false;
    if ('button' in evt && evt.button === 1) return 'tab';
    if (!Keymap.isModifier(evt, 'Mod')) return false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}
