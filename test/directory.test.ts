/** What the community directory looks at before it lists a plugin: manifest, licence, release, linter, disclosures. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import manifest from '../manifest.json';
import versions from '../versions.json';
import { buildAnew } from './support/built';

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const project = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the manifest', () => {
  test('has the keys that the directory knows, and no other', () => {
    const keys = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
    expect(Object.keys(manifest)).toEqual(keys);
    expect(manifest.isDesktopOnly).toBe(false);
  });

  test('has an id of small letters and hyphens', () => {
    expect(manifest.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(manifest.id).not.toMatch(/plugin$/);
  });

  test('has a short name in Basic Latin', () => {
    expect(manifest.name).toMatch(/^[A-Za-z0-9 ()+-]{1,40}$/);
  });

  test('has a description that begins with what the plugin does and ends with a full stop', () => {
    const { description } = manifest;
    expect(description).toMatch(/^[A-Z][a-z]+ /);
    expect(description).not.toMatch(/^(A|An|The|This|It|Skill|Plugin)\b/);
    expect(description).toMatch(/^[A-Za-z0-9\s.,!?'"-]+\.$/);
    expect(description.length).toBeLessThanOrEqual(250);
  });

  test.each(['id', 'name', 'description'] as const)(
    'names neither the app nor the kind of thing in its %s',
    (key) => {
      expect(manifest[key]).not.toMatch(/obsidian|obsi|sidian|plugin/i);
    },
  );

  test('has the version of the package and a line in the list of versions', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(project.version).toBe(manifest.version);
    const lines = Object.entries(versions);
    expect(
      lines.every(([version, app]) => /^\d+\.\d+\.\d+$/.test(version) && /^\d+\.\d+\.\d+$/.test(app)),
    ).toBe(true);
    expect(lines.at(-1)?.[1]).toBe(manifest.minAppVersion);
  });
});

describe('the licence', () => {
  test('is the MIT text, word for word', () => {
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    const [title, , holder, ...rest] = read('LICENSE').split('\n');
    expect(title).toBe('MIT License');
    expect(holder).toMatch(/^Copyright \(c\) 20\d\d \S.*\S$/);
    // The licence of a package that is under the same one, as it was published.
    const published = readFileSync(join(root, 'node_modules/preact/LICENSE'), 'utf8').split('\n');
    expect(words(rest.join('\n'))).toBe(words(published.slice(4).join('\n')));
  });
});

describe('a release', () => {
  const release = parse(read('.github/workflows/release.yml')) as Workflow;
  const check = parse(read('.github/workflows/ci.yml')) as Workflow;
  interface Workflow {
    on: { push: { tags?: string[]; branches?: string[] } };
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
  }
  const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
  const commandsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run }) => run ?? []);
  const files = ['main.js', 'manifest.json', 'styles.css'];

  test('is made for a tag that is the version alone', () => {
    expect(release.on.push).toEqual({ tags: ['[0-9]+.[0-9]+.[0-9]+'] });
    expect(
      commandsOf(release).some((line) => line.includes('$GITHUB_REF_NAME') && line.includes('manifest.json')),
    ).toBe(true);
  });

  test('is built from the lock file, checked, and attested', () => {
    expect(release.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
    expect(commandsOf(release)).toEqual(expect.arrayContaining(['npm ci', 'npm run check', 'npm run build']));
    const attest = stepsOf(release).find(({ uses }) => uses?.startsWith('actions/attest@'));
    expect(String(attest?.with?.['subject-path']).trim().split('\n')).toEqual(files);
  });

  test('is a draft of the three files that are loaded, and of nothing else', () => {
    const create = commandsOf(release).find((line) => line.includes('gh release create')) ?? '';
    expect(create).toContain('--draft');
    expect(create.trim().endsWith(files.join(' '))).toBe(true);
  });

  test('comes after checks that may write nothing', () => {
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(commandsOf(check)).toEqual(['npm ci', 'npm run check']);
  });

  test('has its line in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  test('can be built again: two builds in two folders are the same, byte for byte', () => {
    expect(buildAnew('a-')).toEqual(buildAnew('another-and-a-much-longer-name-'));
  });

  test('is no part of the sources, and everything it is built with is pinned', () => {
    expect(read('.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['main.js', 'dist/', 'node_modules/']),
    );
    const packages = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(packages.map(([name]) => name)).not.toContain('builtin-modules');
    expect(existsSync(join(root, 'package-lock.json'))).toBe(true);
  });
});

describe('the linter', () => {
  /** Asks ESLint itself, in a process of its own, because it loads its settings as a module. */
  const script = `
    import { ESLint } from 'eslint';
    import obsidianmd from 'eslint-plugin-obsidianmd';
    const eslint = new ESLint();
    const rulesFor = async (path) => (await eslint.calculateConfigForFile(path)).rules;
    const manifest = ${JSON.stringify(read('manifest.json'))};
    const faultsOf = async (text) => (await eslint.lintText(text, { filePath: 'manifest.json' }))[0].messages.length;
    const recommended = obsidianmd.configs.recommendedWithLocalesEn.map(({ rules = {} }) => rules);
    console.log(JSON.stringify({
      recommended: Object.assign({}, ...recommended),
      source: await rulesFor('src/views/panel.tsx'),
      words: await rulesFor('src/i18n/en.ts'),
      good: await faultsOf(manifest),
      bad: await faultsOf(manifest.replace('"name": "', '"helpUrl": "x", "name": "Obsidian ')),
    }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  type Rules = Record<string, [severity: number] | string | number>;
  const told = JSON.parse(stdout || JSON.stringify({ failed: stderr })) as Record<
    'recommended' | 'source' | 'words',
    Rules
  > &
    Record<'good' | 'bad', number>;
  const isOff = (setting: unknown) => [0, 'off'].includes([setting].flat()[0] as string | number);
  const ours = (rules: Rules) => Object.entries(rules).filter(([name]) => name.startsWith('obsidianmd/'));

  test('has every rule of the recommended set on in our sources', () => {
    const wanted = ours(told.recommended).filter(
      ([name, setting]) => !isOff(setting) && !name.includes('sentence-case-'),
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(([name]) => isOff(told.source[name] ?? 'off')).map(([name]) => name)).toEqual([]);
  });

  test('judges the words on screen', () => {
    expect(isOff(told.words['obsidianmd/ui/sentence-case-locale-module'] ?? 'off')).toBe(false);
  });

  test('judges the manifest', () => {
    expect(told.good).toBe(0);
    expect(told.bad).toBeGreaterThan(1);
  });

  test('is silenced nowhere', () => {
    const silencer = new RegExp(['eslint', 'disable'].join('-'));
    const folders = ['src', 'scripts', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    );
    const files = folders.filter(
      (name) => /\.(tsx?|mjs|css)$/.test(name) && name !== 'test/security/bundle.test.ts',
    );
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((name) => silencer.test(read(name)))).toEqual([]);
  });

  test('runs with all other checks by one command', () => {
    const commands = ['types', 'lint', 'lint:style', 'format', 'build'].map((name) => `npm run ${name} &&`);
    for (const command of commands) expect(`${project.scripts['check']} &&`).toContain(command);
    expect(project.scripts['check']).toMatch(/npm test$/);
    expect(project.scripts['lint']).toBe('eslint --max-warnings 0 .');
  });
});

describe('the README', () => {
  const text = read('README.md');

  test.each([
    ['network', /no network request/],
    ['account and payment', /no account, no payment/i],
    ['telemetry', /no telemetry/],
    ['advertising', /no advertising/],
    ['which files it writes', /writes these files by itself and no other/],
    ['what it keeps on the device', /local storage/],
    ['why it walks the list of notes', /list of notes/],
    ['the clipboard', /clipboard/],
  ])('discloses: %s', (_, words) => {
    expect(text).toMatch(words);
  });

  test('says what it is for, how it is used, and under which licence', () => {
    for (const heading of ['## Use', '## Install in Obsidian', '## Privacy', '## Licence'])
      expect(text).toContain(heading);
  });

  test('every file that it links is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => decodeURI(path ?? ''));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
