/**
 * The model of one skill note: plain JSON, exactly what `read --json` prints.
 * All texts are visible plain text on one line; all lines are 1-based lines of the note.
 */
import * as z from 'zod/mini';
import { diagnosticSchema } from '../diagnostic';

const text = z.string();
const line = z.int().check(z.positive());
const extra = z.record(z.string(), z.string());

/** One thing a person can tick in a level. `required` items decide the level, the others support it. */
export const itemSchema = z.object({
  text,
  required: z.boolean(),
  line,
  /** The first cell of its row, where levels are columns. */
  group: z.optional(text),
  /** True when the note states no criteria and the level's description stands in for one. */
  inferred: z.optional(z.boolean()),
});

export const levelSchema = z.object({
  label: text,
  description: text,
  criteria: z.array(itemSchema),
  keySkills: z.array(itemSchema),
  extra,
  line,
});

export const applicationSchema = z.object({
  name: text,
  description: text,
  benefits: text,
  recommendations: text,
  extra,
  line,
});

/** A named technology or skill; `target` is the link path of a wikilink, null for plain text. */
export const skillRefSchema = z.object({ label: text, target: z.nullable(text), line });

/** An entry of a links column; plain text there has neither `url` nor `target`. */
export const linkSchema = z.object({ text, url: z.nullable(text), target: z.nullable(text), line });

export const petProjectSchema = z.object({
  /** The ladder's own label, or the cell's text where the ladder has no such level; null for an empty cell. */
  level: z.nullable(text),
  title: text,
  description: text,
  technologies: z.array(skillRefSchema),
  successCriterion: text,
  links: z.array(linkSchema),
  extra,
  line,
});

export const relationSchema = z.object({ skills: z.array(skillRefSchema), interaction: text, line });

export const sectionKindSchema = z.enum(['levels', 'businessValue', 'petProjects', 'relations']);

export const sectionSchema = z.object({
  heading: text,
  /** 1 to 6. */
  depth: z.int(),
  line,
  kind: z.nullable(sectionKindSchema),
});

export const skillNoteSchema = z.object({
  path: text,
  name: text,
  aliases: z.array(text),
  tags: z.array(text),
  levels: z.array(levelSchema),
  businessValue: z.array(applicationSchema),
  petProjects: z.array(petProjectSchema),
  relations: z.array(relationSchema),
  sections: z.array(sectionSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type Item = z.infer<typeof itemSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Application = z.infer<typeof applicationSchema>;
export type SkillRef = z.infer<typeof skillRefSchema>;
export type Link = z.infer<typeof linkSchema>;
export type PetProject = z.infer<typeof petProjectSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type SectionKind = z.infer<typeof sectionKindSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SkillNote = z.infer<typeof skillNoteSchema>;
