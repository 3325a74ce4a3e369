/** A text field for a date format, with a sample of what it gives. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { moment } from '../runtime';
import { TextComponent } from './text-components';

/** A date format. An empty field means the default format. */
export class MomentFormatComponent extends TextComponent implements Pub<O.MomentFormatComponent> {
  sampleEl: HTMLElement = document.createElement('span');
  private defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    const format = this.getValue() || this.defaultFormat;
    this.sampleEl.textContent = moment().format(format);
  }
}
