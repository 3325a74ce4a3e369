/** Builds what the panel shows from what is known of one note. Knows no Obsidian and no words of the screen. */
import { normalForm } from '../core/item-key';
import type { ItemAddress, SkillProgress, SkillTotals } from '../core/matrix/schema';
import { isUnproved } from '../core/matrix/evidence';
import type { LogStatus } from '../core/matrix/guard/log-status';
import type { Reason } from '../core/skill/reason';
import type { SkillNote, SkillRef } from '../core/skill/schema';
import type { SkillNames } from '../core/skill/skill-names';
import { allDiagnostics } from '../core/skill/unlinked';
import { itemsOf } from '../core/matrix/items';
import type { PanelState, PendingTick, RelatedSkill } from './panel-state';
import { noteNameOf } from '../core/vault-path';

/** What a note read as, without its text ranges. */
export interface PanelReading {
  note: SkillNote | null;
  reason: Reason | null;
}

/** What the panel asks of the vault. */
export interface PanelSource {
  /** Null while the note is not read yet. */
  readingOf(path: string): PanelReading | null;
  /** Null when the note is no skill with levels, or is not read yet. */
  skillAt(path: string): SkillProgress | null;
  /** True for a note whose text could not be had. */
  isUnreadable(path: string): boolean;
  /** The figures of any skill with levels; null for other notes. */
  totalsAt(path: string): SkillTotals | null;
  /** True until all notes are read. */
  isReading(): boolean;
  /** True when all notes are read and none is a skill. */
  hasNoSkills(): boolean;
  /** True for a career stage. */
  isStage(path: string): boolean;
  resolve(linkPath: string, sourcePath: string): string | null;
  /** The names of all skills, for the plain names among relations and technologies. */
  skillNames(): SkillNames;
  progress(): { done: number; total: number };
  /** The ticks of all skills that the log has refused. */
  pending(): PendingTick[];
  /** What is to be said about the log. */
  logStatus(): LogStatus;
  /** True when levels reached without evidence are marked. */
  marksUnproved(): boolean;
}

/** Those of one skill that are still wanted: what the log says by now is wanted no more. */
function pendingIn(skill: SkillProgress, pending: PendingTick[]): PendingTick[] {
  const isOpen = ({ address, to }: PendingTick) =>
    !itemsOf(skill).some((item) => isSameItem(item.address, address) && item.state === to);
  return pending.filter((tick) => tick.address.path === skill.path && isOpen(tick));
}

const isSameItem = (a: ItemAddress, b: ItemAddress) =>
  a.path === b.path && a.group === b.group && a.item === b.item;

/** Relations first, then the projects' technologies that no relation names; the skill itself is left out. */
function buildRelated(note: SkillNote, source: PanelSource): RelatedSkill[] {
  const seen = new Set([note.path]);
  const related: RelatedSkill[] = [];
  const add = (named: SkillRef, interaction: string | null, project: string | null) => {
    const { label, line } = named;
    const target = named.target ?? label;
    const path = source.resolve(target, note.path);
    const key = path ?? normalForm(target);
    if (seen.has(key)) return;
    seen.add(key);
    const skill = path === null ? null : source.totalsAt(path);
    const level = skill?.level ?? null;
    related.push({ label, target, path, isSkill: skill !== null, level, interaction, project, line });
  };
  for (const { skills, interaction } of note.relations)
    for (const skill of skills) add(skill, interaction, null);
  for (const { technologies, title } of note.petProjects)
    for (const technology of technologies) if (technology.target !== null) add(technology, null, title);
  return related;
}

/** The skill with the hints that only the whole vault can give among its diagnostics. */
function withHints(skill: SkillProgress, names: SkillNames): SkillProgress {
  const diagnostics = allDiagnostics(skill.note, names);
  return diagnostics === skill.note.diagnostics ? skill : { ...skill, note: { ...skill.note, diagnostics } };
}

/**
 * The state for the note at `path`, or for no note. `indexing` means that the note itself is still unread, or that none
 * is open and the skills to choose from are not all known.
 */
export function buildPanelState(path: string | null, isPinned: boolean, source: PanelSource): PanelState {
  const emptiness = () => (source.hasNoSkills() ? { isEmpty: true } : {});
  const pin = isPinned ? { isPinned } : {};
  const indexing = () => ({ kind: 'indexing' as const, ...source.progress(), ...pin });
  if (path === null) return source.isReading() ? indexing() : { kind: 'no-note', ...emptiness() };
  const reading = source.readingOf(path);
  const name = noteNameOf(path);
  if (!reading)
    return source.isUnreadable(path) ? { kind: 'unreadable', path, name, ...pin } : { ...indexing(), path };
  const known = source.skillAt(path);
  if (known) {
    const skill = withHints(known, source.skillNames());
    const related = buildRelated(skill.note, source);
    const pending = pendingIn(skill, source.pending());
    const unproved = source.marksUnproved()
      ? skill.levels.flatMap((level) => (isUnproved(skill, level) ? [level.label] : []))
      : [];
    return { kind: 'skill', skill, related, isPinned, pending, log: source.logStatus(), unproved };
  }
  if (source.isStage(path)) return { kind: 'stage', path, name, ...pin };
  if (reading.reason)
    return { kind: 'not-skill', path, name, reason: reading.reason, ...emptiness(), ...pin };
  return { kind: 'no-levels', path, name, note: reading.note, ...pin };
}
