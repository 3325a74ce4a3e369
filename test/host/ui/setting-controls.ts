/** The control of a declared setting: shows the stored value, and stores a new one unless `validate` objects. */
import type * as O from 'obsidian';
import { FileSuggest, FolderSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { TextAreaComponent, TextComponent } from './text-components';

/** Where the values of declared settings come from and go to. */
export interface ControlStore {
  readonly app: O.App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
}

type Commit = (value: unknown) => Promise<void>;
type Verdict = string | undefined;

/** Puts a control on a row. */
export function drawControl(setting: Setting, control: O.SettingControl, store: ControlStore): void {
  const stored = store.getControlValue(control.key) ?? control.defaultValue;
  const validate = control.validate as ((candidate: unknown) => Verdict | Promise<Verdict>) | undefined;
  const check = latestOnly(async (value) => (await validate?.(value)) || null);
  const commit: Commit = async (value) => {
    const objection = await check(value);
    if (objection === outdated) return;
    setting.setErrorMessage(objection);
    if (objection !== null) return;
    await store.setControlValue(control.key, value);
    store.refreshDomState();
  };
  place(setting, control, stored, commit, store.app);
  if (stored === undefined || stored === null) return;
  void check(stored).then((objection) => {
    if (objection !== outdated && objection !== null) setting.setErrorMessage(objection);
  });
}

const outdated = Symbol('a newer value is being checked');

/** Answers `outdated` for a call that was overtaken by a later one. */
function latestOnly<T>(
  ask: (value: unknown) => Promise<T>,
): (value: unknown) => Promise<T | typeof outdated> {
  let latest = 0;
  return async (value) => {
    const mine = ++latest;
    const answer = await ask(value);
    return mine === latest ? answer : outdated;
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function place(
  setting: Setting,
  control: O.SettingControl,
  stored: unknown,
  commit: Commit,
  app: O.App,
): void {
  const text = (field: TextComponent | TextAreaComponent, placeholder = ''): void => {
    field.setPlaceholder(placeholder).setValue(asText(stored)).onChange(commit);
  };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(commit));
      break;
    case 'text':
      setting.addText((field) => text(field, control.placeholder));
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        text(area, control.placeholder);
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      break;
    case 'number':
      setting.addText((field) => {
        text(field, control.placeholder);
        asNumberField(field, control, commit);
      });
      break;
    case 'dropdown':
      setting.addDropdown((list) =>
        list.addOptions(control.options).setValue(asText(stored)).onChange(commit),
      );
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(stored)).onChange(commit);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(asText(stored)).onChange(commit));
      break;
    case 'file':
    case 'folder':
      setting.addText((field) => {
        text(field, control.placeholder);
        const suggest =
          control.type === 'file'
            ? new FileSuggest(app, field.inputEl, control)
            : new FolderSuggest(app, field.inputEl, control);
        suggest.onPick(() => field.onChanged());
      });
  }
}

/** An empty or half-typed number is not stored. */
function asNumberField(field: TextComponent, control: O.SettingNumberControl, commit: Commit): void {
  field.inputEl.type = 'number';
  for (const limit of ['min', 'max', 'step'] as const) {
    if (control[limit] !== undefined) field.inputEl[limit] = String(control[limit]);
  }
  field.onChange(() => {
    const value = field.inputEl.valueAsNumber;
    return Number.isNaN(value) ? undefined : commit(value);
  });
}
