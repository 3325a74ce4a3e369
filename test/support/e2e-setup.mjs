/**
 * Runs once before the end-to-end tests: finds the browser, builds page and plugin, and tells the tests where. Each run
 * has a folder of its own, so that two runs at once do not meet; it goes when the run ends.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipped } from '../../esbuild.config.mjs';
import { buildConformance, buildPage, buildPlugin } from '../workbench/build.mjs';
import { findBrowser } from './browser.mjs';

export default async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), 'skill-matrix-built-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [page, plugin, conformance] = ['page', 'plugin', 'conformance'].map((name) => join(folder, name));
  const builds = [
    buildPage(page),
    buildPlugin(plugin, process.env.FULL ? shipped : undefined),
    buildConformance(conformance),
  ];
  const [browser] = await Promise.all([findBrowser(), ...builds]);
  process.env.WORKBENCH = JSON.stringify({ browser, page, plugin, conformance });
}
