/**
 * `npm run deploy -- VAULT [--config-folder NAME]`: puts the built plugin into a real vault, for people who have
 * Obsidian. Touches nothing there but the plugin's own three files.
 */
import { access, constants, copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { plugin } from '../esbuild.config.mjs';

const root = resolve(import.meta.dirname, '..');
const usage = 'Usage: npm run deploy -- VAULT [--config-folder NAME]';

/** What a person gave wrongly: a sentence, no stack. */
class Refusal extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'config-folder': { type: 'string', default: '.obsidian' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1) throw new Refusal(usage);
    const configFolder = values['config-folder'];
    if (basename(configFolder) !== configFolder || configFolder.startsWith('..')) {
      throw new Refusal(`A config folder is a name, not a path: ${configFolder}`);
    }
    return { vault: resolve(positionals[0]), configFolder };
  } catch (error) {
    throw new Refusal(error instanceof Refusal ? error.message : `${error.message.split('\n')[0]} ${usage}`);
  }
}

async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function deploy() {
  const { vault, configFolder } = readArguments();
  if (!(await isFolder(vault))) throw new Refusal(`There is no such folder: ${vault}`);
  const config = join(vault, configFolder);
  if (!(await isFolder(config))) {
    throw new Refusal(
      `${vault} has no ${configFolder} folder: open it in Obsidian once, or name --config-folder.`,
    );
  }
  const { id } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const target = join(config, 'plugins', id);
  try {
    await mkdir(target, { recursive: true });
    await access(target, constants.W_OK);
  } catch {
    throw new Refusal(`${target} cannot be written: give yourself permission and try again.`);
  }
  await esbuild.build({ ...plugin, outfile: join(target, 'main.js') });
  for (const file of ['manifest.json', 'styles.css']) await copyFile(join(root, file), join(target, file));
  process.stdout.write(`Written to ${target}. Enable the plugin under Settings → Community plugins.\n`);
}

try {
  await deploy();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
