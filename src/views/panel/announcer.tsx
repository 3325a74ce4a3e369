/** What is said to a screen reader: one polite message at a time, the last one wins. */
import type { RefObject, VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SkillProgress } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';

type Say = (text: string) => void;

/** The way to say something, and the ear of the `News` that hears it. */
export function useNews(): [ear: RefObject<Say | null>, say: Say] {
  const ear = useRef<Say | null>(null);
  return [ear, useCallback((text) => ear.current?.(text), [])];
}

/** What was said last. It is drawn by itself: news change nothing else in the panel. */
export function News({ ear }: { ear: RefObject<Say | null> }): VNode {
  // The count rises with each message, so that the same words are said again.
  const [{ text, count }, setNews] = useState({ text: '', count: 0 });
  ear.current = (next) => setNews((last) => ({ text: next, count: last.count + 1 }));
  return (
    <div class="skill-matrix-hidden" role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </div>
  );
}

/**
 * Says how many ticks are without a criterion when an edit of the shown note, or a choice of the person, changes that.
 */
export function useLostTicks(skill: SkillProgress | null, words: Words['panel'], say: Say): void {
  const before = useRef<{ path: string; count: number } | null>(null);
  const path = skill?.path ?? null;
  const count = skill?.unattached.length ?? 0;
  useEffect(() => {
    const seen = before.current;
    before.current = path === null ? null : { path, count };
    if (seen !== null && seen.path === path && count !== seen.count) say(words.unattachedCount(count));
  }, [path, count]);
}
