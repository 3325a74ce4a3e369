/** Where each note's panel was scrolled to, so that coming back to it moves nothing. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps the scroll position of `holder` for each key; gives the handler that notes it. */
export function useScrollMemory(holder: RefObject<HTMLElement | null>, key: string): () => void {
  const places = useRef(new Map<string, number>()).current;
  useLayoutEffect(() => {
    if (holder.current !== null) holder.current.scrollTop = places.get(key) ?? 0;
  }, [key]);
  return () => {
    if (holder.current !== null) places.set(key, holder.current.scrollTop);
  };
}
