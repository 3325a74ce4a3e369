/**
 * The additions to DOM classes that plugins lean on, as the stand-in gives them. Non-enumerable, so that nothing that
 * walks an object's keys meets them.
 */
import { createElement, createSvgElement, windowOf } from './dom-create';
import { define, defineGetter, defineInstanceOf } from './define';
import { defineEventMembers } from './dom-events';

function defineNodeMembers(): void {
  define(Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other) {
      return Array.from(this.childNodes).indexOf(other as ChildNode);
    },
    setChildrenInPlace(children) {
      const kept = new Set(children);
      for (const child of Array.from(this.childNodes)) if (!kept.has(child)) this.removeChild(child);
      children.forEach((child, at) => {
        if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
      });
    },
    appendText(val) {
      this.appendChild(this.doc.createTextNode(val));
    },
    createEl(tag, o, callback) {
      return createElement(tag, o, callback, this);
    },
    createDiv(o, callback) {
      return createElement('div', o, callback, this);
    },
    createSpan(o, callback) {
      return createElement('span', o, callback, this);
    },
    createSvg(tag, o, callback) {
      return createSvgElement(tag, o, callback, this);
    },
  });
  defineGetter(Node.prototype, 'doc', (node) => node.ownerDocument ?? node);
  defineGetter(Node.prototype, 'win', windowOf);
  defineGetter(Node.prototype, 'constructorWin', () => window);
  defineInstanceOf(Node.prototype);
}

function defineElementMembers(): void {
  define(Element.prototype, {
    getText() {
      return this.textContent;
    },
    setText(val) {
      if (typeof val === 'string') this.textContent = val;
      else this.replaceChildren(val);
    },
    addClass(...classes) {
      this.addClasses(classes);
    },
    addClasses(classes) {
      this.classList.add(...classes.filter(Boolean));
    },
    removeClass(...classes) {
      this.removeClasses(classes);
    },
    removeClasses(classes) {
      this.classList.remove(...classes.filter(Boolean));
    },
    toggleClass(classes, value) {
      if (value) this.addClasses([classes].flat());
      else this.removeClasses([classes].flat());
    },
    hasClass(cls) {
      return this.classList.contains(cls);
    },
    setAttr(name, value) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(obj) {
      for (const [name, value] of Object.entries(obj)) this.setAttr(name, value);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
    matchParent(selector, lastParent) {
      if (this.matches(selector)) return this;
      return this === lastParent ? null : (this.parentElement?.matchParent(selector, lastParent) ?? null);
    },
    getCssPropertyValue(property, pseudoElement) {
      return windowOf(this).getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll<HTMLElement>(selector));
    },
    findAllSelf(selector: string) {
      const below = Array.from(this.querySelectorAll<HTMLElement>(selector));
      return this.matches(selector) ? [this as HTMLElement, ...below] : below;
    },
  });
}

const styleMembers: Partial<HTMLElement> & ThisType<HTMLElement> = {
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },
  setCssProps(props) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

function paddings(el: HTMLElement, ...sides: string[]): number {
  const style = windowOf(el).getComputedStyle(el);
  return sides.reduce((sum, side) => sum + (parseFloat(style.getPropertyValue(`padding-${side}`)) || 0), 0);
}

function defineHtmlMembers(): void {
  define(HTMLElement.prototype, styleMembers);
  define(SVGElement.prototype as unknown as HTMLElement, styleMembers);
  define(HTMLElement.prototype, {
    show() {
      this.setCssProps({ display: '' });
    },
    hide() {
      this.setCssProps({ display: 'none' });
    },
    toggle(show) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      this.setCssProps({ visibility: visible ? '' : 'hidden' });
    },
    isShown() {
      if (!this.isConnected || windowOf(this).getComputedStyle(this).display === 'none') return false;
      return this.parentElement?.isShown() ?? true;
    },
  });
  defineGetter(HTMLElement.prototype, 'innerWidth', (el) => el.clientWidth - paddings(el, 'left', 'right'));
  defineGetter(HTMLElement.prototype, 'innerHeight', (el) => el.clientHeight - paddings(el, 'top', 'bottom'));
  define(DocumentFragment.prototype, {
    find(selector) {
      return this.querySelector(selector) as HTMLElement;
    },
    findAll(selector) {
      return Array.from(this.querySelectorAll<HTMLElement>(selector));
    },
  });
}

function defineGlobals(): void {
  const globals = {
    createEl: createElement,
    createDiv: (o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
      createElement('div', o, callback),
    createSpan: (o?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
      createElement('span', o, callback),
    createSvg: createSvgElement,
    createFragment(callback?: (fragment: DocumentFragment) => void) {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector<HTMLElement>(selector),
    fishAll: (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector)),
    isBoolean: (value: unknown) => typeof value === 'boolean',
    ready(callback: () => unknown) {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
      else callback();
    },
    sleep: (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => window.requestAnimationFrame(resolve)),
    activeWindow: window,
    activeDocument: document,
  };
  define<object>(window, globals);
}

/** Makes a window ready for plugins: DOM members and globals. Call it once, before any plugin code. */
export function installDomPrelude(): void {
  defineNodeMembers();
  defineElementMembers();
  defineHtmlMembers();
  defineEventMembers();
  defineGlobals();
}
