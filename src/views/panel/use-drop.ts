/** Taking what is dropped on a row: a link, a note or an address, as text. */
import { useState } from 'preact/hooks';
import { useTools } from './tools';

export interface DropHandlers {
  /** True while something that can be dropped is held over the row. */
  'data-drop': boolean | undefined;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDrop: (event: DragEvent) => void;
}

/** `take` is given the text; nothing is taken while nothing can be written. */
export function useDrop(take: (text: string) => void): DropHandlers {
  const { ticks } = useTools();
  const [isOver, setIsOver] = useState(false);
  return {
    'data-drop': isOver || undefined,
    onDragOver: (event) => {
      if (ticks.isBlocked || event.dataTransfer?.types.includes('text/plain') !== true) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event) => {
      setIsOver(false);
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (ticks.isBlocked || text === '') return;
      event.preventDefault();
      take(text);
    },
  };
}
