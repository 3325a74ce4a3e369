/** Controls that show a place in a range or on a scale: slider, progress bar, and a row's value in words. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { ValueComponent } from './base-component';
import { setIcon } from './icons';

/** A number picked by dragging; its value stands beside it. */
export class SliderComponent extends ValueComponent<number> implements Pub<O.SliderComponent> {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private instant = true;
  private format = (value: number): string => String(value);
  private changeCallback: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.moved(this.instant));
    this.sliderEl.addEventListener('change', () => this.moved(!this.instant));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.min = String(min ?? '');
    this.sliderEl.max = String(max ?? '');
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.valueEl.setText(this.getValuePretty());
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.valueEl.setText(this.getValuePretty());
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changeCallback = callback;
    return this;
  }

  private moved(tell: boolean): void {
    this.valueEl.setText(this.getValuePretty());
    if (tell) this.changeCallback?.(this.getValue());
  }
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements Pub<O.ProgressBarComponent> {
  private readonly barEl: HTMLElement;
  private readonly innerEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.innerEl = this.barEl.createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.max(0, Math.min(100, value));
    this.barEl.setAttr('aria-valuenow', this.value);
    this.innerEl.style.setProperty('width', `${this.value}%`);
    return this;
  }
}

/** A value in words on a row that leads to the page where it is edited. */
export class DisplayValueComponent implements Pub<O.DisplayValueComponent> {
  readonly valueEl: HTMLElement;
  private readonly statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.statusEl = containerEl.createSpan('setting-item-status');
    this.valueEl = containerEl.createSpan('setting-item-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.statusEl.empty();
    if (status === 'warning') setIcon(this.statusEl, 'triangle-alert');
    return this;
  }
}
