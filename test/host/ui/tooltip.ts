/**
 * Tooltips. As in the app, whatever has an `aria-label` shows it under the pointer, and under the keyboard's focus.
 */
import type * as O from 'obsidian';
import { placeAt } from './place';

const gapOf = new WeakMap<HTMLElement, O.TooltipOptions>();

/** Gives an element its tooltip, which is its accessible name as well. */
export function setTooltip(el: HTMLElement, tooltip: string, options: O.TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  if (options.placement !== undefined) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
  gapOf.set(el, options);
}

let shown: HTMLElement | null = null;

function hideTooltip(): void {
  shown?.remove();
  shown = null;
}

function corner(target: DOMRect, tip: DOMRect, placement: string | null, gap: number): [number, number] {
  const middle = target.left + (target.width - tip.width) / 2;
  const centre = target.top + (target.height - tip.height) / 2;
  if (placement === 'top') return [middle, target.top - tip.height - gap];
  if (placement === 'left') return [target.left - tip.width - gap, centre];
  if (placement === 'right') return [target.right + gap, centre];
  return [middle, target.bottom + gap];
}

/** Shows a tooltip beside an element at once. */
export function displayTooltip(
  newTargetEl: HTMLElement,
  content: string | DocumentFragment,
  options: O.TooltipOptions = gapOf.get(newTargetEl) ?? {},
): void {
  hideTooltip();
  const doc = newTargetEl.ownerDocument;
  const tip = doc.createElement('div');
  tip.classList.add('tooltip', ...(options.classes ?? []));
  tip.append(content);
  doc.body.append(tip);
  shown = tip;
  const placement = options.placement ?? newTargetEl.getAttribute('data-tooltip-position');
  const [x, y] = corner(
    newTargetEl.getBoundingClientRect(),
    tip.getBoundingClientRect(),
    placement,
    options.gap ?? 6,
  );
  placeAt(tip, x, y, doc.defaultView ?? window);
}

function labelled(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[aria-label]:not([aria-label=""])') : null;
}

/** Makes every `aria-label` of a window a tooltip; gives back the switch that ends it. */
export function startTooltips(doc: Document): () => void {
  let timer = 0;
  let current: HTMLElement | null = null;
  const leave = (): void => {
    window.clearTimeout(timer);
    current = null;
    hideTooltip();
  };
  const enter = (target: HTMLElement | null): void => {
    if (target === current) return;
    leave();
    current = target;
    if (target === null || doc.body.classList.contains('is-mobile')) return;
    const show = (): void => {
      if (target.isConnected) displayTooltip(target, target.getAttribute('aria-label') ?? '');
    };
    timer = window.setTimeout(show, Number(target.getAttribute('data-tooltip-delay') ?? 120));
  };
  const gate = new AbortController();
  const listen = (type: keyof DocumentEventMap, handler: (evt: Event) => void): void =>
    doc.addEventListener(type, handler, { capture: true, signal: gate.signal });
  listen('pointerover', (evt) => enter(labelled(evt.target)));
  listen('focusin', (evt) => {
    if (evt.target instanceof Element && evt.target.matches(':focus-visible')) enter(labelled(evt.target));
  });
  for (const type of ['focusout', 'pointerdown', 'keydown', 'scroll'] as const) listen(type, leave);
  return () => {
    gate.abort();
    leave();
  };
}
