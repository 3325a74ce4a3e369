/** The additions to arrays, strings, numbers and objects that plugins lean on, as the stand-in gives them. */
import { define } from './define';

function defineArrayMembers(): void {
  type Added = Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'>;
  const members: Added & ThisType<unknown[]> = {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target) {
      return this.includes(target);
    },
    remove(target) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    shuffle() {
      for (let last = this.length - 1; last > 0; last--) {
        const other = Math.floor(Math.random() * (last + 1));
        [this[last], this[other]] = [this[other], this[last]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  };
  define<object>(Array.prototype, members);
  define<object>(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
}

/** Makes built-in classes ready for plugins. Call it once, before any plugin code. */
export function installBuiltinPrelude(): void {
  defineArrayMembers();
  define<object>(String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (match, at: string) => args[Number(at)] ?? match);
    },
  });
  define<object>(String, { isString: (value: unknown) => typeof value === 'string' });
  define<object>(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define<object>(Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  define<object>(Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each(value: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void) {
      return Object.entries(value).every(([key, one]) => callback(one, key) !== false);
    },
  });
}
