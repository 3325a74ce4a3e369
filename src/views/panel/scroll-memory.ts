/** Where each note's panel was scrolled to, so that coming back to it moves nothing. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelMemory } from './memory';

/**
 * Keeps the scroll position of `holder` for the note at `path`; gives the handler that notes it. A rise of `shown`
 * says that the panel came back to the screen, where a hidden element may have lost its place. Most panels stand at
 * their top and stay there: then the element is not asked, because its answer needs the layout of the whole page.
 */
export function useScrollMemory(
  holder: RefObject<HTMLElement | null>,
  memory: PanelMemory,
  path: string | null,
  shown: number,
): () => void {
  const heard = useRef(0);
  useLayoutEffect(() => {
    const wanted = path === null ? 0 : memory.of(path).scrollTop;
    if (holder.current === null || (wanted === 0 && heard.current === 0)) return;
    holder.current.scrollTop = wanted;
    heard.current = wanted;
  }, [path]);
  useLayoutEffect(() => {
    const wanted = path === null ? 0 : memory.of(path).scrollTop;
    if (wanted > 0 && holder.current?.scrollTop === 0) holder.current.scrollTop = wanted;
  }, [shown]);
  return () => {
    if (holder.current === null) return;
    const { scrollTop, clientHeight } = holder.current;
    heard.current = scrollTop;
    if (path === null || (scrollTop === 0 && clientHeight === 0)) return;
    memory.of(path).scrollTop = scrollTop;
    memory.keep();
  };
}
