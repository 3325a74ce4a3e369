/** Reads one skill note. Never throws: a fault is a value with a line. */
import type { Diagnostic } from '../diagnostic';
import type { Frontmatter } from '../markdown/frontmatter';
import type { Outline } from '../markdown/outline';
import { vocabularyWith } from '../vocabulary';
import { isMarkedSkill, refusalOf } from './detection';
import type { NoteSource, ParseOptions } from './note-source';
import { NoteReader } from './note-reader';
import { NoteText } from './note-text';
import { aliasesOf, tagsOf } from './properties';
import { tileText, type TextRange } from './ranges';
import type { Reason } from './reason';
import type { Level, SkillNote } from './schema';
import type { SkillSketch } from './sketch';
import { bodyOf, longestNote, outlineOf } from './scan-note';
import { sectionsInModel } from './section';
import { noteNameOf } from '../vault-path';

export type { NoteSource, ParseOptions, TextRange };

/** What a note reads as. Exactly one of `note` and `reason` is null; a tagged note without levels has a note. */
export interface NoteReading {
  note: SkillNote | null;
  reason: Reason | null;
  /** Worked out when first asked for. */
  readonly ranges: TextRange[];
}

/** The parts of a note's text, its items among them unless it is refused. */
function rangesOf(source: NoteSource, options: ParseOptions): TextRange[] {
  const { path, text } = source;
  const body = bodyOf(text);
  const outline = outlineOf(text, body);
  const itemSpans: number[] = [];
  if (!refusalOf(source, options)) {
    const words = vocabularyWith(options.columnWords);
    const note = new NoteText(text, words, outline.definitions, itemSpans);
    new NoteReader(outline, note, isMarkedSkill(source, options), options, noteNameOf(path)).read();
  }
  return tileText(text.length, body.start, outline, itemSpans);
}

/** A reading whose ranges cost nothing until somebody asks for them. */
class Reading implements NoteReading {
  private tiles: TextRange[] | null = null;

  constructor(
    readonly note: SkillNote | null,
    readonly reason: Reason | null,
    private readonly source: NoteSource,
    private readonly options: ParseOptions,
  ) {}

  get ranges(): TextRange[] {
    return (this.tiles ??= rangesOf(this.source, this.options));
  }
}

/** True when there is more between the two lines than blanks and remarks. */
function hasProperties({ text }: Frontmatter): boolean {
  return text.split(/\r\n|\r|\n/u).some((line) => /^\s*[^\s#]/u.test(line));
}

function reportFaults(
  source: NoteSource,
  frontmatter: Frontmatter | null,
  outline: Outline,
  note: NoteText,
): void {
  const isCut = source.text.length > longestNote;
  if (isCut) note.report('note-too-long', 1, { characters: source.text.length, limit: longestNote });
  const isUnreadable = source.frontmatter === null && frontmatter !== null && hasProperties(frontmatter);
  if (isUnreadable || source.frontmatterFaultLine !== undefined)
    note.report('frontmatter-unreadable', source.frontmatterFaultLine ?? 1);
  if (!isCut) for (const line of outline.unclosedFences) note.report('fence-unclosed', line);
}

/** By line, each once. */
function settled(diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const unique = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort((a, b) => a.line - b.line);
}

/** A note that is about to be read: how, and what is made of its levels. */
interface Begun {
  reader: NoteReader;
  end: (levels: Level[]) => NoteReading;
}

function begin(source: NoteSource, options: ParseOptions, isSketch: boolean): Reading | Begun {
  const refusal = refusalOf(source, options);
  if (refusal) return new Reading(null, refusal, source, options);

  const { path, text } = source;
  const body = bodyOf(text);
  const outline = outlineOf(text, body);
  const words = vocabularyWith(options.columnWords);
  const noteText = new NoteText(text, words, outline.definitions, null, isSketch);
  const name = noteNameOf(path);
  const isMarked = isMarkedSkill(source, options);
  const reader = new NoteReader(outline, noteText, isMarked, options, name);
  const end = (levels: Level[]) => {
    if (levels.length === 0 && !isMarked) return new Reading(null, reader.reason(), source, options);
    if (!isSketch) reportFaults(source, body.frontmatter, outline, noteText);
    const ownTags = tagsOf(source.frontmatter);
    const note: SkillNote = {
      path,
      name,
      aliases: aliasesOf(source.frontmatter),
      tags: ownTags.length > 0 ? ownTags : source.tags,
      levels,
      businessValue: reader.businessValue,
      petProjects: reader.petProjects,
      relations: reader.relations,
      sections: isSketch ? [] : sectionsInModel(reader.sections),
      diagnostics: settled(noteText.diagnostics),
    };
    return new Reading(note, null, source, options);
  };
  return { reader, end };
}

function read(source: NoteSource, options: ParseOptions, isSketch: boolean): NoteReading {
  const begun = begin(source, options, isSketch);
  return begun instanceof Reading ? begun : begun.end(begun.reader.read());
}

/** Reads a note, as a sketch or whole, with a stop after each piece of a long table, so that others get their turn. */
export function* readInPieces(
  source: NoteSource,
  options: ParseOptions,
  isSketch: boolean,
): Generator<void, NoteReading> {
  const begun = begin(source, options, isSketch);
  if (begun instanceof Reading) return begun;
  yield;
  return begun.end(yield* begun.reader.readInPieces());
}

/**
 * Reads a note with levels such as
 * `| Level | Description | Key skills | Criteria |⏎| --- | --- | --- | --- |⏎| Junior | … | … | Writes scripts. |`,
 * or says why it is no skill.
 */
export function parseSkillNote(source: NoteSource, options: ParseOptions): NoteReading {
  return read(source, options, false);
}

/** Reads the same note in the same way, and passes over what a sketch has no place for; null when it is no skill. */
export function parseSkillSketch(source: NoteSource, options: ParseOptions): SkillSketch | null {
  return read(source, options, true).note;
}
