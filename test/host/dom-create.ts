/** Makes elements from the short descriptions that `createEl` and its like take. */

/** The window a node lives in. */
export function windowOf(node: Node): Window {
  return (node.ownerDocument ?? (node as Document)).defaultView ?? window;
}

type Parent = Node | undefined;

function place(el: Element, o: { parent?: Node; prepend?: boolean }, parent: Parent): void {
  const home = o.parent ?? parent;
  if (!home) return;
  if (o.prepend) home.insertBefore(el, home.firstChild);
  else home.appendChild(el);
}

function setClasses(el: Element, cls: string | string[] | undefined): void {
  const names = [cls ?? []].flat().flatMap((name) => name.split(' '));
  el.classList.add(...names.filter(Boolean));
}

const asProperties = ['title', 'value', 'type', 'placeholder', 'href'] as const;

/** An HTML element as `o` describes it; a bare string is its classes. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  o: DomElementInfo | string = {},
  callback?: (el: HTMLElementTagNameMap[K]) => void,
  parent?: Node,
): HTMLElementTagNameMap[K] {
  const info = typeof o === 'string' ? { cls: o } : o;
  const el = (parent?.ownerDocument ?? document).createElement(tag);
  setClasses(el, info.cls);
  if (info.text !== undefined) el.setText(info.text);
  if (info.attr) el.setAttrs(info.attr);
  for (const name of asProperties) if (info[name] !== undefined) Reflect.set(el, name, info[name]);
  callback?.(el);
  place(el, info, parent);
  return el;
}

/** An SVG element as `o` describes it. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  o: SvgElementInfo | string = {},
  callback?: (el: SVGElementTagNameMap[K]) => void,
  parent?: Node,
): SVGElementTagNameMap[K] {
  const info = typeof o === 'string' ? { cls: o } : o;
  const el = (parent?.ownerDocument ?? document).createElementNS('http://www.w3.org/2000/svg', tag);
  setClasses(el, info.cls);
  if (info.attr) el.setAttrs(info.attr);
  callback?.(el);
  place(el, info, parent);
  return el;
}
