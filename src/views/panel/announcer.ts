/** What is said to a screen reader: one polite message at a time, the last one wins. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SkillProgress } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';

export interface News {
  text: string;
  /** Rises with each message, so that the same words are said again. */
  count: number;
}

/** The last message, and the way to say another. */
export function useNews(): [News, (text: string) => void] {
  const [news, setNews] = useState<News>({ text: '', count: 0 });
  return [news, (text) => setNews(({ count }) => ({ text, count: count + 1 }))];
}

/** Says how many ticks are without a criterion when an edit of the shown note, or a choice of the person, changes that. */
export function useLostTicks(
  skill: SkillProgress | null,
  words: Words['panel'],
  say: (text: string) => void,
): void {
  const before = useRef<{ path: string; count: number } | null>(null);
  const path = skill?.path ?? null;
  const count = skill?.unattached.length ?? 0;
  useEffect(() => {
    const seen = before.current;
    before.current = path === null ? null : { path, count };
    if (seen !== null && seen.path === path && count !== seen.count) say(words.unattachedCount(count));
  }, [path, count]);
}
