/** A button that answers and goes, such as "Restore" or "Insert template", leaves the focus on what it has led to. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** To be called at each redraw of `holder`; `path` is the note shown, since another note takes no focus. */
export function useFocusKept(holder: RefObject<HTMLElement | null>, path: string | null): void {
  const shown = useRef(path);
  const active = holder.current?.ownerDocument.activeElement ?? null;
  const hadFocus = holder.current?.contains(active) === true && shown.current === path;
  useLayoutEffect(() => {
    shown.current = path;
    const now = holder.current;
    if (!hadFocus || now === null || active?.isConnected === true) return;
    const { activeElement, body } = now.ownerDocument;
    if (activeElement !== body) return;
    (now.querySelector<HTMLElement>('.skill-matrix-why-row') ?? now.querySelector('button'))?.focus();
  });
}
