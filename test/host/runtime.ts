/** What the stand-in says of itself: version, language, and a network that refuses and remembers who asked. */
import moment from 'moment/moment';
import 'moment/locale/ru';
import type * as O from 'obsidian';

/** The version of the API that the stand-in follows. */
export const apiVersion = '1.13.1';

/** True when the stand-in follows that version of the API or a later one. */
export function requireApiVersion(version: string): boolean {
  return apiVersion.localeCompare(version, 'en', { numeric: true }) >= 0;
}

const state = { language: 'en' };

/** The language of the interface. */
export function getLanguage(): string {
  return state.language;
}

/** Sets the language of the interface; a page or test does so before the app starts. */
export function setLanguage(language: string): void {
  state.language = language;
  moment.locale(language);
}

/** The addresses that plugins asked for. None is ever fetched. */
export const refusedRequests: string[] = [];

/** Refuses, and keeps the address in `refusedRequests`. */
export function requestUrl(request: O.RequestUrlParam | string): O.RequestUrlResponsePromise {
  const url = typeof request === 'string' ? request : request.url;
  refusedRequests.push(url);
  const refused = Promise.reject<never>(new Error(`The stand-in has no network: ${url}`));
  return Object.assign(refused, { arrayBuffer: refused, json: refused, text: refused });
}

/** Refuses like `requestUrl`. */
export function request(request: O.RequestUrlParam | string): Promise<string> {
  return requestUrl(request).text;
}

export { moment };
