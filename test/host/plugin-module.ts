/** Runs a plugin's `main.js`, which asks for the modules of the app by name. */
import { recordMissing } from './missing';

/** A plugin's `main.js`, wrapped by whoever serves it. */
export type ModuleFunction = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: object,
) => void;

/**
 * What the plugin's file exports. Modules that are not given are undefined, as on mobile, and noted in `missing`; so
 * is each name that a given module lacks.
 */
export function runModule(
  run: ModuleFunction,
  modules: Readonly<Record<string, object>>,
  missing: Set<string>,
): unknown {
  const require = (id: string): unknown => {
    const found = modules[id];
    if (!found) missing.add(id);
    return found && recordMissing(found, id, missing);
  };
  const module: { exports: unknown } = { exports: {} };
  run(require, module, module.exports as object);
  return module.exports;
}
