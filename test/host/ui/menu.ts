/**
 * Context menus. Items are put together by section, the way the app does it, and the menu is worked by mouse or keys
 * while the focus stays where it was.
 */
import type * as O from 'obsidian';
import { Component } from '../component';
import { Scope } from '../keymap';
import type { Pub } from '../pub';
import { currentApp } from './current-app';
import { MenuItem, MenuSeparator } from './menu-item';
import { placeAt } from './place';

const sectionOrder = ['title', 'open', 'action-primary', 'action', 'info', 'view', 'system', '', 'danger'];
const menuOfEvent = new WeakMap<Event, Menu>();

type Line = MenuItem | MenuSeparator;

/** A menu: filled, shown once, and thrown away. */
export class Menu extends Component implements Pub<O.Menu> {
  readonly dom: HTMLElement = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly scope = new Scope();
  private lines: Line[] = [];
  private selected: MenuItem | null = null;
  private parentEl: HTMLElement | null = null;
  private opener: HTMLElement | null = null;
  private readonly hideCallbacks: (() => unknown)[] = [];

  constructor() {
    super();
    this.registerKeys();
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.parentEl = el;
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.lines.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.lines.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.view?.document);
  }

  showAtPosition(position: O.MenuPositionDef, doc: Document = document): this {
    this.hide();
    this.opener = doc.activeElement instanceof HTMLElement ? doc.activeElement : null;
    this.draw();
    doc.body.append(this.dom);
    const { width } = this.dom.getBoundingClientRect();
    placeAt(this.dom, position.left ? position.x - width : position.x, position.y, doc.defaultView ?? window);
    this.parentEl?.addClass('has-active-menu');
    this.load();
    currentApp()?.keymap.pushScope(this.scope);
    this.registerDomEvent(doc, 'pointerdown', (evt) => this.closeFromOutside(evt), true);
    this.registerDomEvent(doc, 'mousedown', (evt) => this.keepFocus(evt), true);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    currentApp()?.keymap.popScope(this.scope);
    this.unload();
    this.dom.remove();
    this.parentEl?.removeClass('has-active-menu');
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === null) this.opener?.focus();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  /** The menu of an event: whoever hears the event may add to it, and it is shown when all have heard. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const known = menuOfEvent.get(evt);
    if (known) return known;
    const menu = new Menu();
    menuOfEvent.set(evt, menu);
    evt.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(evt));
    return menu;
  }

  private get items(): MenuItem[] {
    return this.lines.filter((line) => line instanceof MenuItem);
  }

  private draw(): void {
    this.lines = inSections(this.lines);
    this.dom.replaceChildren(...this.lines.map((line) => line.dom));
    for (const item of this.items) {
      item.dom.onmouseenter = () => this.select(item);
      item.dom.onclick = (evt) => this.choose(item, evt);
    }
  }

  private registerKeys(): void {
    const on = (key: string, act: (evt: KeyboardEvent) => void): void => {
      this.scope.register(null, key, (evt) => {
        act(evt);
        return false;
      });
    };
    on('ArrowDown', () => this.step(1));
    on('ArrowUp', () => this.step(-1));
    on('Home', () => this.select(this.choosable.at(0) ?? null));
    on('End', () => this.select(this.choosable.at(-1) ?? null));
    for (const key of ['Escape', 'Tab']) on(key, () => this.hide());
    for (const key of ['Enter', ' ']) on(key, (evt) => this.selected && this.choose(this.selected, evt));
  }

  private get choosable(): MenuItem[] {
    return this.items.filter((item) => item.isChoosable);
  }

  private step(by: 1 | -1): void {
    const all = this.choosable;
    const at = this.selected ? all.indexOf(this.selected) : by === 1 ? -1 : 0;
    this.select(all.at((at + by) % all.length) ?? null);
  }

  private select(item: MenuItem | null): void {
    this.selected?.setSelected(false);
    this.selected = item;
    item?.setSelected(true);
  }

  private choose(item: MenuItem, evt: MouseEvent | KeyboardEvent): void {
    if (!item.isChoosable) return;
    this.hide();
    item.handleEvent(evt);
  }

  private closeFromOutside(evt: Event): void {
    if (!this.dom.contains(evt.target as Node)) this.hide();
  }

  private keepFocus(evt: Event): void {
    if (this.dom.contains(evt.target as Node)) evt.preventDefault();
  }
}

/** Where any item has a section, items stand section by section with a line between; else as they were added. */
function inSections(lines: readonly Line[]): Line[] {
  if (!lines.some((line) => line.section)) return [...lines];
  const bySection = new Map<string, Line[]>();
  for (const line of lines) {
    if (line instanceof MenuItem) bySection.set(line.section, [...(bySection.get(line.section) ?? []), line]);
  }
  const known = sectionOrder.filter((name) => bySection.has(name));
  const own = [...bySection.keys()].filter((name) => !sectionOrder.includes(name));
  const danger = known.includes('danger') ? known.splice(known.indexOf('danger'), 1) : [];
  const groups = [...known, ...own, ...danger].map((name) => bySection.get(name) ?? []);
  return groups.flatMap((group, at) => (at === 0 ? group : [new MenuSeparator(), ...group]));
}
