/** A Lucide icon, drawn by the host. It says nothing to a screen reader: the word stands beside it or in the name. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDrawing } from '../drawing';

interface IconProps {
  id: string;
  class?: string;
}

/** An icon of the size of its text line's icon column. */
export function Icon({ id, class: name }: IconProps): VNode {
  const { host } = useDrawing();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) host.setIcon(element.current, id);
  }, [host, id]);
  return <span class={`skill-matrix-icon ${name ?? ''}`} aria-hidden="true" ref={element} />;
}
