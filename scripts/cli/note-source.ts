/** Makes a note of a file's text, as Obsidian would hand it to the plugin: with its properties and tags. */
import { parseDocument } from 'yaml';
import { frontmatterOf } from '../../src/core/markdown/frontmatter';
import { yamlFaultLine } from '../../src/core/markdown/yaml-fault';
import type { NoteSource } from '../../src/core/skill/parse';
import { tagsOf } from './note-tags';

interface Properties {
  values: Record<string, unknown> | null;
  /** 1-based line of the YAML at which it cannot be read. */
  faultLine: number | null;
}

const options = { logLevel: 'silent' } as const;
const isReadable = (yaml: string) => parseDocument(yaml, options).errors.length === 0;

/** The properties of `tags: [scripting]`; none and a line for what is no YAML. */
function parseProperties(text: string): Properties {
  const yaml = text.replace(/\r\n?/g, '\n');
  const document = parseDocument(yaml, options);
  const fault = document.errors[0];
  if (fault)
    return { values: null, faultLine: yamlFaultLine(yaml, isReadable, fault.linePos?.[0].line ?? 1) };
  try {
    const values: unknown = document.toJS();
    const isMap = typeof values === 'object' && values !== null && !Array.isArray(values);
    return { values: isMap ? { ...values } : null, faultLine: null };
  } catch {
    return { values: null, faultLine: 1 };
  }
}

/** The note at a vault path with the text of its file. */
export function noteSourceOf(path: string, text: string): NoteSource {
  const block = frontmatterOf(text);
  const { values, faultLine } = block ? parseProperties(block.text) : { values: null, faultLine: null };
  const source = { path, text, tags: tagsOf(values, text.slice(block?.bodyStart ?? 0)), frontmatter: values };
  return block && faultLine !== null
    ? { ...source, frontmatterFaultLine: Math.min(faultLine + 1, block.endLine) }
    : source;
}
