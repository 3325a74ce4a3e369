/** Decides from path, properties and tags whether a note may be a skill at all. Does not look at its tables. */
import { frontmatterOf } from '../markdown/frontmatter';
import type { NoteSource, ParseOptions } from './note-source';
import { bearsTag, isAssessmentLog, skillMark } from './properties';
import type { Reason, ReasonCode } from './reason';

const summaryBegin = '%% skill-matrix:begin %%';

function refusal(code: ReasonCode, line: number | null = null, params: Reason['params'] = {}): Reason {
  return { code, line, params };
}

function isSummary(text: string): boolean {
  // The lone sign, which most notes lack, is found in a fraction of the time.
  const at = text.includes('%') ? text.indexOf(summaryBegin) : -1;
  if (at === -1) return false;
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return before.trim() === '';
}

/** Line of a property in the note; 1 when it is not found as written. */
function lineOf(property: string, text: string): number {
  const lines = (frontmatterOf(text)?.text ?? '').split(/\r\n|\r|\n/u);
  const at = lines.findIndex((line) =>
    line
      .toLowerCase()
      .replace(/["'\s]/gu, '')
      .startsWith(`${property}:`),
  );
  return at === -1 ? 1 : at + 2;
}

function folderOf(path: string, folders: readonly string[]): string | null {
  const inside = (folder: string) => path.startsWith(`${folder.replace(/\/+$/u, '')}/`);
  return folders.find((folder) => folder.replace(/\/+$/u, '') !== '' && inside(folder)) ?? null;
}

function hasMarkedTag(source: NoteSource, { skillTags }: ParseOptions): boolean {
  return skillTags.length > 0 && bearsTag(source.tags, skillTags);
}

/** True when the note says itself that it is a skill: `skill: true`, or one of the skill tags. */
export function isMarkedSkill(source: NoteSource, options: ParseOptions): boolean {
  return skillMark(source.frontmatter) === true || hasMarkedTag(source, options);
}

/** Why a note is not even looked at, or null. */
export function refusalOf(source: NoteSource, options: ParseOptions): Reason | null {
  const { path, text, frontmatter } = source;
  if (isAssessmentLog(frontmatter)) return refusal('assessment-log');
  if (isSummary(text)) return refusal('summary-note');
  if (skillMark(frontmatter) === false) return refusal('marked-false', lineOf('skill', text));
  if (options.ignoredNotes.includes(path)) return refusal('ignored-note');
  const folder = folderOf(path, options.ignoredFolders);
  if (folder !== null) return refusal('ignored-folder', null, { folder });
  if (options.skillTags.length > 0 && !isMarkedSkill(source, options))
    return refusal('tag-missing', null, { tags: options.skillTags.join(', ') });
  return null;
}
