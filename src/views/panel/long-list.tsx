/**
 * A list of rows. A long one is cut into pages, and only those near what is seen are drawn; the others keep their
 * height, so that nothing moves. A page with the focus in it stays.
 */
import type { RefObject, VNode } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawnOnChange } from '../matrix/same-props';
import { HeadContext, useTools } from './tools';

const pageLength = 20;
/** Lists up to this length are drawn whole. */
const shortLength = 120;
/** How high a row that was never drawn is taken to be, in least heights of a row. */
const likelyHeight = 1.7;

interface LongListProps<T> {
  rows: readonly T[];
  /** The row's `data-row`. */
  keyOf: (row: T) => string;
  draw: (row: T, index: number) => VNode;
  class?: string;
  /** Id of the list's name; without it, the head that it stands under. */
  labelledBy?: string;
}

/** Any list of the panel. */
export function LongList<T>({ class: name = '', labelledBy, ...rest }: LongListProps<T>): VNode {
  const list = useRef<HTMLUListElement>(null);
  const head = useContext(HeadContext);
  return (
    <ul role="list" class={`skill-matrix-list ${name}`} aria-labelledby={labelledBy ?? head} ref={list}>
      {rest.rows.length > shortLength ? <Pages {...rest} list={list} /> : rest.rows.map(rest.draw)}
    </ul>
  );
}

interface PageProps {
  at: number;
  draw: (at: number) => VNode;
}

/** A page that stays near is not drawn again when another comes. */
const Page = drawnOnChange(({ at, draw }: PageProps): VNode => draw(at));

function Pages<T>({
  rows,
  keyOf,
  draw,
  list,
}: LongListProps<T> & { list: RefObject<HTMLElement | null> }): VNode {
  const { reveal } = useTools();
  const count = Math.ceil(rows.length / pageLength);
  const { near, heights } = useNearPages(list, count);
  const wanted = useMemo(() => {
    const isWanted = (row: T) => keyOf(row) === reveal.key;
    return reveal.key === null ? -1 : Math.floor(rows.findIndex(isWanted) / pageLength);
  }, [rows, reveal.key]);
  const drawPage = useCallback(
    (at: number): VNode => {
      const first = at * pageLength;
      const page = rows.slice(first, first + pageLength);
      return <ul role="none">{page.map((row, index) => draw(row, first + index))}</ul>;
    },
    [rows, draw],
  );
  const pages = Array.from({ length: count }, (_, at) => {
    if (near.has(at) || at === wanted)
      return (
        <li role="none" key={at} data-page={at}>
          <Page at={at} draw={drawPage} />
        </li>
      );
    const height = heights.get(at);
    const length = Math.min(pageLength, rows.length - at * pageLength);
    const likely = `calc(${length * likelyHeight} * var(--skill-matrix-row))`;
    return (
      <li
        role="none"
        key={at}
        data-page={at}
        style={{ blockSize: height === undefined ? likely : `${height}px` }}
      />
    );
  });
  return <>{pages}</>;
}

interface NearPages {
  near: ReadonlySet<number>;
  /** Of pages that were drawn, in pixels. */
  heights: ReadonlyMap<number, number>;
}

/** Which of the pages in `list` stand within one screen of what is seen. */
function useNearPages(list: RefObject<HTMLElement | null>, count: number): NearPages {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  const heights = useRef(new Map<number, number>()).current;
  const observe = (entries: IntersectionObserverEntry[]): void => {
    setNear((before) => {
      const after = new Set(before);
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const at = Number((target as HTMLElement).dataset['page']);
        const isGone = boundingClientRect.height > 0 && !target.contains(target.ownerDocument.activeElement);
        if (isIntersecting) after.add(at);
        else if (isGone && after.delete(at)) heights.set(at, boundingClientRect.height);
      }
      return after;
    });
  };
  useEffect(() => {
    const element = list.current;
    const win = element?.ownerDocument.defaultView;
    if (!element || !win) return;
    const root = element.closest('.skill-matrix-content');
    const observer = new win.IntersectionObserver(observe, { root, rootMargin: '100% 0px' });
    for (const page of element.children) observer.observe(page);
    return () => observer.disconnect();
  }, [list.current?.ownerDocument, count]);
  return { near, heights };
}
