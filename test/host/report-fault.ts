/** What to do with a fault of plugin code that must not stop the stand-in. */

/** Throws the fault where nothing catches it, so that a page or a test sees it and fails. */
export function reportFault(error: unknown): void {
  window.setTimeout(() => {
    throw error;
  });
}
