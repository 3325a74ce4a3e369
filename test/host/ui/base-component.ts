/** What every control of the settings has in common: it can be switched off, and a valued one can be read and set. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';

/** A control that can be switched off. */
export abstract class BaseComponent implements Pub<O.BaseComponent> {
  disabled = false;

  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** A control with a value. */
export abstract class ValueComponent<T> extends BaseComponent implements Pub<O.ValueComponent<T>> {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}
