/** Where the command line makes no note, whether a flag or a saved setting asks for it. */
import { en } from '../../src/i18n/en';
import { bytesOf, refusalOf, run, vaultOf } from '../support/command-line';
import { badPaths, standing } from '../support/security-paths';

const skill = '## Levels\n\n| Level | Criteria |\n| --- | --- |\n| Junior | Writes scripts. |\n';
const settingsFile = '.obsidian/plugins/skill-matrix/data.json';
const vault = (settings: object) =>
  vaultOf({
    'Python.md': skill,
    [settingsFile]: JSON.stringify(settings),
    ...Object.fromEntries(standing.map((path) => [path, 'Mine.\n'])),
  });
/** As it is told: on one line, without control characters. */
const told = (sentence: string) => sentence.replace(/\p{Cc}/gu, ' ');

test.each(badPaths)('the summary is refused at %j: %s', async (path, fault) => {
  const root = vault({});
  const before = bytesOf(root);
  expect(await refusalOf(root, ['summary', '.', '--out', path])).toBe(
    told(en.notices.pathFaults[fault](path)),
  );
  expect(bytesOf(root)).toEqual(before);
});

test.each(badPaths)(
  'a tick is refused where the saved settings put the log at %j: %s',
  async (path, fault) => {
    const root = vault({ logPath: path });
    const before = bytesOf(root);
    const line = await refusalOf(root, ['tick', '.', 'Python', 'Junior', 'Writes scripts.']);
    expect(line).toBe(told(en.notices.pathFaults[fault](path)));
    expect(bytesOf(root)).toEqual(before);
  },
);

test.each(['{', '[]', '"text"', '{"version":2,"logPath":"Elsewhere"}', '{"logPath":7}'])(
  'saved settings that say %s are told, not used and not touched',
  async (text) => {
    const root = vaultOf({ 'Python.md': skill, [settingsFile]: text });
    const { code, stderr } = await run(root, ['tick', '.', 'Python', 'Junior', 'Writes scripts.']);
    expect(code).toBe(0);
    expect(stderr).toContain(settingsFile);
    const after = bytesOf(root);
    expect(after.get(settingsFile)).toBe(text);
    expect([...after.keys()].sort()).toEqual([settingsFile, 'Python.md', 'Skill assessment.md'].sort());
  },
);
