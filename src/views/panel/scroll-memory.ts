/** Where each note's panel was scrolled to, so that coming back to it moves nothing. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PanelMemory } from './memory';

/**
 * Keeps the scroll position of `holder` for the note at `path`; gives the handler that notes it. A rise of `shown`
 * says that the panel came back to the screen, where a hidden element may have lost its place.
 */
export function useScrollMemory(
  holder: RefObject<HTMLElement | null>,
  memory: PanelMemory,
  path: string | null,
  shown: number,
): () => void {
  useLayoutEffect(() => {
    if (holder.current !== null) holder.current.scrollTop = path === null ? 0 : memory.of(path).scrollTop;
  }, [path]);
  useLayoutEffect(() => {
    if (path !== null && holder.current?.scrollTop === 0)
      holder.current.scrollTop = memory.of(path).scrollTop;
  }, [shown]);
  return () => {
    if (holder.current === null || path === null) return;
    const { scrollTop, clientHeight } = holder.current;
    if (scrollTop === 0 && clientHeight === 0) return;
    memory.of(path).scrollTop = scrollTop;
    memory.keep();
  };
}
