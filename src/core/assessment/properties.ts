/** What the properties of a log say: that it is one, and whose. Knows the YAML of one line, not all of YAML. */

/** What makes a note a log: `skill-assessment: 1`, or an archive of one: `skill-assessment-archive: 1`. */
export type LogKind = 'skill-assessment' | 'skill-assessment-archive';

/** Reads `skill-assessment: 1⏎person: Anna`; null when the note is no log of this kind. */
export function readLogProperties(yaml: string, kind: LogKind): { person: string | null } | null {
  const lines = yaml.split(/\r\n|\n|\r/);
  const valueOf = (key: string) => {
    const line = lines.find((each) => each.startsWith(`${key}:`));
    return line === undefined ? '' : scalarOf(line.slice(key.length + 1).trim());
  };
  return valueOf(kind) === '1' ? { person: valueOf('person').trim() || null } : null;
}

/** A plain or quoted YAML scalar on one line: `"Anna" # me` is `Anna`. */
function scalarOf(yaml: string): string {
  const [quoted] = /^"(?:[^"\\]|\\.)*"/.exec(yaml) ?? [];
  if (quoted !== undefined) return unquoted(quoted);
  const [single] = /^'(?:[^']|'')*'/.exec(yaml) ?? [];
  if (single !== undefined) return single.slice(1, -1).replaceAll("''", "'");
  const plain = yaml.replace(/(?:^|\s)#.*$/s, '').trim();
  return plain === '~' || plain === 'null' ? '' : plain;
}

/** YAML's double quotes are JSON's, but for escapes that nobody puts into a name: those stay as they are. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
