/** Adds members to prototypes and globals without making them show in loops over keys. */

/** Adds methods and values; `this` inside them is the target's type. */
export function define<T extends object>(target: T, members: Partial<T> & ThisType<T>): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members)))
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
}

/** Adds a member that is worked out each time it is read. */
export function defineGetter<T extends object>(target: T, name: keyof T, read: (self: T) => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get(this: T) {
      return read(this);
    },
  });
}

/** Adds `instanceOf`, the type question that plugins ask of nodes and events. */
export function defineInstanceOf(target: object): void {
  const instanceOf = function (this: object, type: new () => unknown): boolean {
    return Function.prototype[Symbol.hasInstance].call(type, this);
  };
  define<object>(target, { instanceOf });
}
