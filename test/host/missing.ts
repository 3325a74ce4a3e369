/** Notes what a plugin asks of the stand-in and does not get, so that a test can fail for it. */

/** Names that tools ask of any module; they say nothing about the plugin. */
const asked = new Set(['then', 'default', '__esModule', 'toJSON']);

/** The module as plugins get it: a name that is not there is noted in `missing` and gives undefined. */
export function recordMissing<T extends object>(module: T, id: string, missing: Set<string>): T {
  return new Proxy(module, {
    get(target, name, receiver): unknown {
      if (typeof name === 'string' && !(name in target) && !asked.has(name)) missing.add(`${id}.${name}`);
      return Reflect.get(target, name, receiver);
    },
  });
}
