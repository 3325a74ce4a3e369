/**
 * What the panel keeps of each note: what is open, how far it is scrolled, where the keyboard stands. It outlives a
 * redraw, another note and a restart; kept on this device, for the notes seen last.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { PanelHost } from '../panel-state';

/** What is kept of one note. */
export interface NoteMemory {
  /** Keys of `keys.ts` that a person has opened or closed. */
  openings: Map<string, boolean>;
  /** Keys of what was open when the panel first showed the note; null before that, and after a restart. */
  openAtFirst: ReadonlySet<string> | null;
  scrollTop: number;
  /** Key of the row that Tab comes to; null for the first. */
  stop: string | null;
}

/** A note or a folder has another path. */
export interface Rename {
  from: string;
  to: string;
}

export interface PanelMemory {
  onlyUnticked: boolean;
  of(path: string): NoteMemory;
  /** Keeps what is known of renamed notes under their new paths. */
  follow(rename: Rename): void;
  /** To be called after changes that come in rows, as a scroll does; writes once they rest. */
  keep(): void;
  /** Writes at once what a person has chosen: the app may be closed the moment after. */
  write(): void;
}

/** Milliseconds that changes rest before they are written. */
const rest = 500;
const longestMemory = 50;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function parseNote(value: Record<string, unknown>): NoteMemory {
  const pairs = listOf(value['openings']).filter(
    (pair): pair is [string, boolean] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'boolean',
  );
  const { scrollTop, stop } = value;
  return {
    openings: new Map(pairs),
    openAtFirst: null,
    scrollTop: typeof scrollTop === 'number' ? scrollTop : 0,
    stop: typeof stop === 'string' ? stop : null,
  };
}

/** Reads what was kept; what cannot be read is as if never kept. */
function parseNotes(saved: Record<string, unknown>): Map<string, NoteMemory> {
  const notes = listOf(saved['notes']).filter(
    (note): note is Record<string, unknown> & { path: string } =>
      isRecord(note) && typeof note['path'] === 'string',
  );
  return new Map(notes.map((note) => [note.path, parseNote(note)]));
}

/** `path` after a rename; keys of `keys.ts` begin with their note's path. */
function movedPath(path: string, { from, to }: Rename): string {
  const isMeant = path === from || path.startsWith(`${from}/`) || path.startsWith(`${from}\n`);
  return isMeant ? to + path.slice(from.length) : path;
}

function movedNote({ openings, openAtFirst, stop, scrollTop }: NoteMemory, rename: Rename): NoteMemory {
  return {
    openings: new Map([...openings].map(([key, isOpen]) => [movedPath(key, rename), isOpen])),
    openAtFirst: openAtFirst && new Set([...openAtFirst].map((key) => movedPath(key, rename))),
    stop: stop === null ? null : movedPath(stop, rename),
    scrollTop,
  };
}

const nothing = (): NoteMemory => ({ openings: new Map(), openAtFirst: null, scrollTop: 0, stop: null });

/** The memory over a store that keeps one plain value; `wait` puts the writing off. */
export function createMemory(store: PanelHost['memory'], wait: (write: () => void) => void): PanelMemory {
  const loaded = store.load();
  const saved = isRecord(loaded) ? loaded : {};
  const notes = parseNotes(saved);
  const memory = {
    onlyUnticked: saved['onlyUnticked'] === true,
    of(path: string) {
      const known = notes.get(path) ?? nothing();
      notes.delete(path);
      notes.set(path, known);
      return known;
    },
    follow(rename: Rename) {
      const moved = [...notes].filter(([path]) => movedPath(path, rename) !== path);
      for (const [path, note] of moved) {
        notes.delete(path);
        notes.set(movedPath(path, rename), movedNote(note, rename));
      }
      if (moved.length > 0) memory.keep();
    },
    keep: () => wait(() => memory.write()),
    write() {
      const kept = [...notes].slice(-longestMemory);
      store.save({
        onlyUnticked: memory.onlyUnticked,
        notes: kept.map(([path, { openings, scrollTop, stop }]) => ({
          path,
          openings: [...openings],
          scrollTop,
          stop,
        })),
      });
    },
  };
  return memory;
}

/** The memory of one panel, for as long as it lives; what is not written yet is written when it closes. */
export function useMemory({ memory: store }: PanelHost): PanelMemory {
  const timer = useRef(0);
  const wait = (write: () => void): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      write();
    }, rest);
  };
  const own = useRef<ReturnType<typeof createMemory>>(null);
  const memory = (own.current ??= createMemory(store, wait));
  useEffect(
    () => () => {
      if (timer.current !== 0) memory.write();
      window.clearTimeout(timer.current);
    },
    [],
  );
  return memory;
}
