/** The settings page of the plugin in the stand-in host: opens it, finds its rows and types into them. */
import type { App } from '../host/app';
import { startSession, type Session } from './plugin-in-host';

/** Where the settings lie. */
export const data = '.obsidian/plugins/skill-matrix/data.json';

/** Opens the page, anew where it is open. */
export function show({ setting }: App): void {
  setting.close();
  setting.open();
  setting.openTabById('skill-matrix');
}

/** A session with the page open; `saved` is what the file of settings says. */
export async function openSettings(
  files: Record<string, string> = {},
): Promise<Session & { saved: () => unknown }> {
  const session = await startSession(files);
  show(session.app);
  return { ...session, saved: () => JSON.parse(session.read(data) ?? 'null') as unknown };
}

/** The row of a setting. */
export function row(name: string): HTMLElement {
  const items = [...document.querySelectorAll<HTMLElement>('.modal .setting-item')];
  const found = items.find((item) => item.querySelector('.setting-item-name')?.textContent === name);
  if (!found) throw new Error(`There is no setting "${name}".`);
  return found;
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement {
  const field = row(name).querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!field) throw new Error(`There is no field in "${name}".`);
  return field;
}

/** Types into a field. */
export function type(name: string, text: string): void {
  const field = fieldOf(name);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses from a list. */
export function choose(name: string, value: string): void {
  const field = fieldOf(name);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Turns a switch over. */
export function flip(name: string): void {
  row(name).querySelector<HTMLElement>('.checkbox-container')?.click();
}

/** Clicks on a button by its name. */
export function clickOn(label: string): void {
  const button = document.querySelector<HTMLElement>(`.modal [aria-label="${label}"]`);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
}

/** What stands in a field. */
export const valueOf = (name: string): string => fieldOf(name).value;
