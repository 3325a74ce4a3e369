/** A button that answers and goes, such as "Restore" or "Retry", leaves the focus on what it has led to. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** To be called at each redraw of `holder`; `path` is the note shown, since another note takes no focus. */
export function useFocusKept(holder: RefObject<HTMLElement | null>, path: string | null): void {
  const shown = useRef(path);
  /** True while what the button has led to has nothing yet that could take the focus, as a note that is being read. */
  const isOwed = useRef(false);
  const active = holder.current?.ownerDocument.activeElement ?? null;
  const hadFocus =
    holder.current?.contains(active) === true || (isOwed.current && active?.nodeName === 'BODY');
  const isSameNote = shown.current === path;
  useLayoutEffect(() => {
    shown.current = path;
    isOwed.current = false;
    const now = holder.current;
    if (!hadFocus || !isSameNote || now === null) return;
    const { activeElement, body } = now.ownerDocument;
    if (activeElement !== body) return;
    const next = now.querySelector<HTMLElement>('.skill-matrix-why-row') ?? now.querySelector('button');
    next?.focus();
    isOwed.current = next === null;
  });
}
