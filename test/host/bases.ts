/** Views for Bases, as far as a plugin can see when it registers one. The stand-in runs no Bases. */
import type * as O from 'obsidian';
import { Component } from './component';
import type { Pub } from './pub';

/** What plugins have registered, by view id. */
export class BasesRegistry {
  readonly views = new Map<string, O.BasesViewRegistration>();
  /** False as when the core plugin is off. */
  isEnabled = true;

  register(id: string, registration: O.BasesViewRegistration): boolean {
    if (!this.isEnabled) return false;
    this.views.set(id, registration);
    return true;
  }

  unregister(id: string): void {
    this.views.delete(id);
  }
}

/** The class that plugins extend; a test hands it config and data itself. */
export abstract class BasesView extends Component implements Pub<O.BasesView> {
  abstract type: string;
  declare app: O.App;
  declare config: O.BasesViewConfig;
  declare data: O.BasesQueryResult;
  allProperties: O.BasesPropertyId[] = [];

  protected constructor(readonly controller: O.QueryController) {
    super();
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return Promise.reject(new Error('The stand-in runs no Bases.'));
  }
}
