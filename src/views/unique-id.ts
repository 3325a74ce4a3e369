/** Ids of elements that name one another. Preact's own begin anew in each view, and in what a view draws later on. */
import { useState } from 'preact/hooks';

let last = 0;

/** An id that no other element of this plugin has, for as long as the part is drawn. */
export function useUniqueId(): string {
  const [id] = useState(() => `skill-matrix-id-${++last}`);
  return id;
}
