/**
 * What can be told of a skill without the texts of its note: its levels with how many items each has, and the notes that
 * it names. A whole `SkillNote` tells it too.
 */

/** A named skill or link; `target` is the link path of a note. */
interface Naming {
  target: string | null;
}

interface SketchedItem {
  required: boolean;
}

interface SketchedLevel {
  label: string;
  line: number;
  criteria: readonly SketchedItem[];
  keySkills: readonly SketchedItem[];
}

export interface SkillSketch {
  path: string;
  name: string;
  aliases: readonly string[];
  tags: readonly string[];
  levels: readonly SketchedLevel[];
  petProjects: readonly { level: string | null; technologies: readonly Naming[]; links: readonly Naming[] }[];
  businessValue: { length: number };
  relations: readonly { skills: readonly Naming[] }[];
}
