/**
 * The model of one skill note: plain JSON, exactly what `read --json` prints.
 * All texts are visible plain text on one line; all lines are 1-based lines of the note.
 */
import * as v from 'valibot';
import { severities, type Diagnostic, type DiagnosticCode } from '../diagnostic';

const text = v.string();
const line = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const extra = v.record(v.string(), v.string());

/** Here and not beside the list of codes, because only what is read back as JSON needs it: the plugin does not. */
const diagnosticSchema: v.GenericSchema<Diagnostic> = v.object({
  code: v.picklist(Object.keys(severities) as DiagnosticCode[]),
  severity: v.picklist(['error', 'warning', 'hint']),
  line,
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});

/** One thing a person can tick in a level. `required` items decide the level, the others support it. */
export const itemSchema = v.object({
  text,
  required: v.boolean(),
  line,
  /** The first cell of its row, where levels are columns. */
  group: v.optional(text),
  /** True when the note states no criteria and the level's description stands in for one. */
  inferred: v.optional(v.boolean()),
});

export const levelSchema = v.object({
  label: text,
  description: text,
  criteria: v.array(itemSchema),
  keySkills: v.array(itemSchema),
  extra,
  line,
});

export const applicationSchema = v.object({
  name: text,
  description: text,
  benefits: text,
  recommendations: text,
  extra,
  line,
});

/** A named technology or skill; `target` is the link path of a wikilink, null for plain text. */
export const skillRefSchema = v.object({ label: text, target: v.nullable(text), line });

/** An entry of a links column; plain text there has neither `url` nor `target`. */
export const linkSchema = v.object({ text, url: v.nullable(text), target: v.nullable(text), line });

export const petProjectSchema = v.object({
  /** The ladder's own label, or the cell's text where the ladder has no such level; null for an empty cell. */
  level: v.nullable(text),
  title: text,
  description: text,
  technologies: v.array(skillRefSchema),
  successCriterion: text,
  links: v.array(linkSchema),
  extra,
  line,
});

export const relationSchema = v.object({ skills: v.array(skillRefSchema), interaction: text, line });

export const sectionKindSchema = v.picklist(['levels', 'businessValue', 'petProjects', 'relations']);

export const sectionSchema = v.object({
  heading: text,
  /** 1 to 6. */
  depth: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(6)),
  line,
  kind: v.nullable(sectionKindSchema),
});

export const skillNoteSchema = v.object({
  path: text,
  name: text,
  aliases: v.array(text),
  tags: v.array(text),
  levels: v.array(levelSchema),
  businessValue: v.array(applicationSchema),
  petProjects: v.array(petProjectSchema),
  relations: v.array(relationSchema),
  sections: v.array(sectionSchema),
  diagnostics: v.array(diagnosticSchema),
});

export type Item = v.InferOutput<typeof itemSchema>;
export type Level = v.InferOutput<typeof levelSchema>;
export type Application = v.InferOutput<typeof applicationSchema>;
export type SkillRef = v.InferOutput<typeof skillRefSchema>;
export type Link = v.InferOutput<typeof linkSchema>;
export type PetProject = v.InferOutput<typeof petProjectSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type SectionKind = v.InferOutput<typeof sectionKindSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type SkillNote = v.InferOutput<typeof skillNoteSchema>;
