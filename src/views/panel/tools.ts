/** What every part of the panel is handed: the doors to act through and what the panel remembers. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Drawing } from '../drawing';
import type { PanelHost } from '../panel-state';
import type { PanelMemory } from './memory';
import type { Openings } from './openings';
import type { Ticks } from './ticks';
import type { Reveal } from './use-reveal';
import type { Visit } from './visit';
import { useUniqueId } from '../unique-id';

export interface PanelTools extends Drawing {
  host: PanelHost;
  openings: Openings;
  ticks: Ticks;
  visit: Visit;
  memory: PanelMemory;
  reveal: Reveal;
  /** Goes to the next gap after the row where the keyboard stands. */
  goToGap: () => void;
  /** Tells the ids of this panel from those of another one in the same window. */
  idPrefix: string;
}

export const ToolsContext = createContext<PanelTools | null>(null);

/** Id of the head that a list stands under, which names it. */
export const HeadContext = createContext<string | undefined>(undefined);

/** The tools of the panel that a part is drawn in. */
export function useTools(): PanelTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A part of the panel is drawn outside of it.');
  return tools;
}

/** An id for `aria-` references, the same at every redraw. */
export function usePanelId(): string {
  return `${useTools().idPrefix}-${useUniqueId()}`;
}
