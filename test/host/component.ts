/** Lifetimes: what is registered while loaded is undone on unload, last first. */
import type * as O from 'obsidian';
import type { HostEventRef } from './events';

/** A thing that is loaded and unloaded, with its children. */
export class Component implements O.Component {
  /** What `onload` gave back: a plugin's is a promise. */
  protected loading: unknown;
  private loaded = false;
  private readonly children: O.Component[] = [];
  private readonly cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    this.loading = this.onload();
    for (const child of [...this.children]) child.load();
  }

  onload(): void {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (const child of this.children.splice(0)) child.unload();
    for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends O.Component>(component: T): T {
    this.children.push(component);
    if (this.loaded) component.load();
    return component;
  }

  removeChild<T extends O.Component>(component: T): T {
    const at = this.children.indexOf(component);
    if (at >= 0) {
      this.children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: O.EventRef): void {
    this.register(() => (eventRef as HostEventRef).emitter.offref(eventRef));
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: (this: HTMLElement, event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
