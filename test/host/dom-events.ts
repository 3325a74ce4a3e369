/** The event additions: listeners that hear for descendants, clicks of both buttons, insertion into the page. */
import { define, defineGetter, defineInstanceOf } from './define';

type Delegated = (event: Event, target: HTMLElement) => unknown;

interface Delegation {
  selector: string;
  listener: Delegated;
  callback: EventListener;
}

const delegations = new WeakMap<EventTarget, Map<string, Delegation[]>>();

function delegationsOf(target: EventTarget, type: string): Delegation[] {
  const byType = delegations.get(target) ?? new Map<string, Delegation[]>();
  delegations.set(target, byType);
  const known = byType.get(type) ?? [];
  byType.set(type, known);
  return known;
}

function listenBelow(
  home: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event): void => {
    const start = event.target instanceof Element ? event.target : null;
    const match = start?.closest<HTMLElement>(selector);
    if (match && home.contains(match)) listener.call(home, event, match);
  };
  delegationsOf(home, type).push({ selector, listener, callback });
  home.addEventListener(type, callback, options);
}

function stopListeningBelow(
  home: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegated,
  options?: boolean | AddEventListenerOptions,
): void {
  const known = delegationsOf(home, type);
  const at = known.findIndex((one) => one.selector === selector && one.listener === listener);
  const [found] = at < 0 ? [] : known.splice(at, 1);
  if (found) home.removeEventListener(type, found.callback, options);
}

const members = {
  on(
    this: HTMLElement | Document,
    type: string,
    selector: string,
    listener: Delegated,
    options?: boolean | AddEventListenerOptions,
  ): void {
    listenBelow(this, type, selector, listener, options);
  },
  off(
    this: HTMLElement | Document,
    type: string,
    selector: string,
    listener: Delegated,
    options?: boolean | AddEventListenerOptions,
  ): void {
    stopListeningBelow(this, type, selector, listener, options);
  },
};

/** Adds `on`, `off`, `onClickEvent` and the rest; the stand-in has one window, so nothing ever migrates. */
export function defineEventMembers(): void {
  define<object>(HTMLElement.prototype, members);
  define<object>(Document.prototype, members);
  define(HTMLElement.prototype, {
    onClickEvent(listener, options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener, once) {
      let wasConnected = this.isConnected;
      const observer = new MutationObserver(() => {
        if (this.isConnected && !wasConnected) {
          if (once) observer.disconnect();
          listener();
        }
        wasConnected = this.isConnected;
      });
      observer.observe(this.ownerDocument, { childList: true, subtree: true });
      return () => observer.disconnect();
    },
    onWindowMigrated() {
      return () => undefined;
    },
    trigger(eventType) {
      this.dispatchEvent(new Event(eventType, { bubbles: true, cancelable: true }));
    },
  });
  defineGetter(UIEvent.prototype, 'targetNode', (event) =>
    event.target instanceof Node ? event.target : null,
  );
  defineGetter(UIEvent.prototype, 'win', (event) => event.view ?? window);
  defineGetter(UIEvent.prototype, 'doc', (event) => (event.view ?? window).document);
  defineInstanceOf(UIEvent.prototype);
}
