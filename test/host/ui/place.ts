/** Where a floating element goes: beside a point or a box, and never over the edge of the window. */

interface Size {
  width: number;
  height: number;
}

/** Puts a floating element at a point of the window, pushed back where it would stick out. */
export function placeAt(el: HTMLElement, x: number, y: number, view: Window): void {
  const box: Size = el.getBoundingClientRect();
  const left = Math.max(4, Math.min(x, view.innerWidth - box.width - 4));
  const top = Math.max(4, Math.min(y, view.innerHeight - box.height - 4));
  el.style.setProperty('left', `${left}px`);
  el.style.setProperty('top', `${top}px`);
}

/** Puts a floating element below a box, or above it where there is no room below. */
export function placeUnder(el: HTMLElement, anchor: DOMRect, view: Window, gap = 4): void {
  const { height } = el.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const fits = below + height <= view.innerHeight || anchor.top < height + gap;
  placeAt(el, anchor.left, fits ? below : anchor.top - gap - height, view);
}
