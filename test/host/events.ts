/** The event emitter that vault, cache and workspace build on. Knows no event by name. */
import type * as O from 'obsidian';
import { reportFault } from './report-fault';

/** Any listener: what it takes depends on the event's name. */
type Listener = (...data: never[]) => unknown;

/** What `on` gives back, so that a component can take the listener off again. */
export interface HostEventRef extends O.EventRef {
  emitter: Events;
  name: string;
  callback: Listener;
  context: unknown;
}

/** Named events with listeners; a listener that throws does not keep the others from hearing. */
export class Events implements O.Events {
  private readonly listeners = new Map<string, HostEventRef[]>();

  on(name: string, callback: Listener, ctx?: unknown): HostEventRef {
    const ref: HostEventRef = { emitter: this, name, callback, context: ctx };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Listener): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: O.EventRef): void {
    this.keep((ref as HostEventRef).name, (known) => known !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(evt: O.EventRef, args: unknown[]): void {
    const { callback, context } = evt as HostEventRef;
    try {
      callback.apply(context, args as never[]);
    } catch (error) {
      reportFault(error);
    }
  }

  private keep(name: string, isKept: (ref: HostEventRef) => boolean): void {
    this.listeners.set(name, (this.listeners.get(name) ?? []).filter(isKept));
  }
}
