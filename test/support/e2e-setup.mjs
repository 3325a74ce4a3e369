/** Runs once before the end-to-end tests: finds the browser, builds page and plugin, and tells the tests where. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildConformance, buildPage, buildPlugin } from '../workbench/build.mjs';
import { findBrowser } from './browser.mjs';

const folder = resolve(import.meta.dirname, '../../node_modules/.cache/skill-matrix-e2e');

export default async function setUp() {
  await rm(folder, { recursive: true, force: true });
  const [page, plugin, conformance] = ['page', 'plugin', 'conformance'].map((name) => join(folder, name));
  const builds = [buildPage(page), buildPlugin(plugin), buildConformance(conformance)];
  const [browser] = await Promise.all([findBrowser(), ...builds]);
  process.env.WORKBENCH = JSON.stringify({ browser, page, plugin, conformance });
}
