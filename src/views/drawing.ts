/** What everything drawn by this plugin is handed, whichever view it stands in. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actions } from '../actions';
import type { Words } from '../i18n/en';
import type { DrawingHost } from './panel-state';

export interface Drawing {
  actions: Actions;
  host: DrawingHost;
  words: Words;
}

export const DrawingContext = createContext<Drawing | null>(null);

/** The doors of the view that a part is drawn in. */
export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (drawing === null) throw new Error('A part is drawn outside of any view.');
  return drawing;
}
