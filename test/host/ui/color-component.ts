/** The colour picker: a colour as `#rrggbb`, as red, green and blue, or as hue, saturation and lightness. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { ValueComponent } from './base-component';

function parseHex(hex: O.HexString): O.RGB {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { r: part(1), g: part(3), b: part(5) };
}

function renderHex({ r, g, b }: O.RGB): O.HexString {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function hslOf({ r, g, b }: O.RGB): O.HSL {
  const max = Math.max(r, g, b) / 255;
  const min = Math.min(r, g, b) / 255;
  const span = max - min;
  const l = (max + min) / 2;
  if (span === 0) return { h: 0, s: 0, l: l * 100 };
  const sector =
    max === r / 255
      ? (g - b) / 255 / span
      : max === g / 255
        ? (b - r) / 255 / span + 2
        : (r - g) / 255 / span + 4;
  return { h: (sector * 60 + 360) % 360, s: (span / (1 - Math.abs(2 * l - 1))) * 100, l: l * 100 };
}

function rgbOf({ h, s, l }: O.HSL): O.RGB {
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (shift: number): number => {
    const step = (shift + h / 30) % 12;
    return 255 * (l / 100 - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}

/** A colour. */
export class ColorComponent extends ValueComponent<string> implements Pub<O.ColorComponent> {
  private readonly inputEl: HTMLInputElement;
  private changeCallback: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl('input', { type: 'color' });
    this.inputEl.addEventListener('input', () => this.changeCallback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): O.HexString {
    return this.inputEl.value;
  }

  getValueRgb(): O.RGB {
    return parseHex(this.getValue());
  }

  getValueHsl(): O.HSL {
    return hslOf(this.getValueRgb());
  }

  setValue(value: O.HexString): this {
    this.inputEl.value = value;
    return this;
  }

  setValueRgb(rgb: O.RGB): this {
    return this.setValue(renderHex(rgb));
  }

  setValueHsl(hsl: O.HSL): this {
    return this.setValueRgb(rgbOf(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}
