/**
 * What a person may give as evidence for an item: finished projects, the open note, what proves other items already,
 * other notes and their headings, an address. Offers only; writes nothing.
 */
import { prepareSimpleSearch, type App, type TFile } from 'obsidian';
import { evidenceTo, proofKey } from '../core/assessment/evidence';
import { parseEvidence } from '../core/assessment/link';
import type { Evidence } from '../core/assessment/schema';
import type { ItemAddress, ItemProgress, SkillProgress } from '../core/matrix/schema';
import { itemsOf } from '../core/matrix/items';
import { finishedProjectsFor, itemsProvenBy } from '../core/matrix/evidence';
import type { SkillBook } from './skills/skill-book';
import { itemAt } from './log/tick-edit';
import { withoutEnding } from '../core/vault-path';

/** One thing to choose. */
export interface EvidenceOffer {
  evidence: Evidence;
  kind: 'open' | 'project' | 'known' | 'note' | 'heading' | 'address';
  /** How many other items it proves already. */
  proves: number;
}

/** What offers are made of. */
export interface EvidencePlace {
  app: App;
  book: SkillBook;
  /** The log that the link is written to. */
  logPath: string;
}

/** The most notes that are offered at once. */
const mostNotes = 50;

function linkTo({ book, logPath }: EvidencePlace, path: string, heading: string | null): Evidence | null {
  return evidenceTo(path, heading, logPath, (link, from) => book.resolve(link, from));
}

/** A note as evidence; null when no link from the log can mean it. */
export function evidenceOfNote(place: EvidencePlace, path: string): Evidence | null {
  return linkTo(place, path, null);
}

/** What two links have in common that prove with the same, however the note is written in them. */
function placeKey({ book, logPath }: EvidencePlace, evidence: Evidence): string {
  const [link = '', ...heading] = evidence.target?.split('#') ?? [];
  const path = link === '' ? null : book.resolve(link, logPath);
  if (path === null) return proofKey(evidence);
  return JSON.stringify([path, ...heading, heading.length > 0 ? evidence.text : '']);
}

/** The links of all ticked items, each once, with how many items they prove. */
function knownEvidence(place: EvidencePlace): { evidence: Evidence; proves: number }[] {
  const { book } = place;
  const known = new Map<string, { evidence: Evidence; proves: number }>();
  for (const evidence of book
    .standings()
    .skills.flatMap(itemsOf)
    .flatMap((item) => item.evidence)) {
    const key = placeKey(place, evidence);
    known.set(key, { evidence, proves: (known.get(key)?.proves ?? 0) + 1 });
  }
  return [...known.values()].sort((a, b) => b.proves - a.proves);
}

/** A project as a link to the heading of the skill note that it stands under; null when no link can mean it. */
function projectAsEvidence(
  place: EvidencePlace,
  path: string,
  { text, line }: ItemProgress,
): Evidence | null {
  const file = place.app.vault.getFileByPath(path);
  const headings = (file && place.app.metadataCache.getFileCache(file)?.headings) ?? [];
  const above = headings.filter(({ position }) => position.start.line < line).at(-1);
  const evidence = linkTo(place, path, above?.heading ?? null);
  return evidence && { ...evidence, text: text.replace(/[[\]|]+/gu, ' ') };
}

function has(place: EvidencePlace, { evidence }: ItemProgress, one: Evidence): boolean {
  const key = placeKey(place, one);
  return evidence.some((each) => placeKey(place, each) === key);
}

/** The finished projects of the item's level that do not prove it yet. */
export function projectOffers(place: EvidencePlace, address: ItemAddress): Evidence[] {
  const skill = place.book.skillAt(address.path);
  const item = skill && itemAt(skill, address);
  if (!skill || !item) return [];
  const projects = finishedProjectsFor(skill, item);
  return projects
    .flatMap((project) => projectAsEvidence(place, skill.path, project) ?? [])
    .filter((evidence) => !has(place, item, evidence));
}

/** The items that a finished project may prove and does not yet, with the link to it; null when there are none. */
export function projectItems(
  place: EvidencePlace,
  address: ItemAddress,
): { evidence: Evidence; items: ItemProgress[] } | null {
  const skill = place.book.skillAt(address.path);
  const project = skill && itemAt(skill, address);
  const evidence = project && projectAsEvidence(place, skill.path, project);
  if (!evidence) return null;
  const items = itemsProvenBy(skill, project).filter((item) => !has(place, item, evidence));
  return items.length === 0 ? null : { evidence, items };
}

function headingOffers(place: EvidencePlace, file: TFile, query: string): Evidence[] {
  const headings = place.app.metadataCache.getFileCache(file)?.headings ?? [];
  const matches = query === '' ? () => true : prepareSimpleSearch(query);
  return headings.flatMap(({ heading }) =>
    matches(heading) ? (linkTo(place, file.path, heading) ?? []) : [],
  );
}

/** Notes by name, the last opened first; what we write ourselves proves nothing. */
function noteOffers(place: EvidencePlace, query: string): EvidenceOffer[] {
  const { app, book } = place;
  const [name = '', heading] = query.split('#');
  const recent = app.workspace.getLastOpenFiles();
  const rank = ({ path }: TFile) => (recent.includes(path) ? recent.indexOf(path) : recent.length);
  const matches = name.trim() === '' ? () => true : prepareSimpleSearch(name);
  const files = app.vault
    .getMarkdownFiles()
    .filter(({ path }) => !book.hasLog(path) && matches(path) !== null)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostNotes);
  return files.flatMap((file): EvidenceOffer[] => {
    if (heading !== undefined)
      return headingOffers(place, file, heading.trim()).map((evidence) => ({
        evidence,
        kind: 'heading',
        proves: 0,
      }));
    const evidence = linkTo(place, file.path, null);
    return evidence ? [{ evidence, kind: 'note', proves: 0 }] : [];
  });
}

/** What a person has typed or pasted as it stands: an address or a link. */
function typedOffers(query: string): EvidenceOffer[] {
  const isLink = /^(?:https?:\/\/|\[)/i.test(query);
  const evidence = isLink ? parseEvidence(query) : null;
  return evidence ? [{ evidence, kind: 'address', proves: 0 }] : [];
}

/** What is likely to prove an item, whatever is typed. */
function likelyOffers(place: EvidencePlace, skill: SkillProgress, item: ItemProgress): EvidenceOffer[] {
  const { app } = place;
  const file = app.workspace.getActiveFile();
  const open = file?.extension === 'md' && file.path !== skill.path ? linkTo(place, file.path, null) : null;
  return [
    ...projectOffers(place, item.address).map(
      (evidence) => ({ evidence, kind: 'project', proves: 0 }) as const,
    ),
    ...(open ? [{ evidence: open, kind: 'open', proves: 0 } as const] : []),
    ...knownEvidence(place).map((one) => ({ ...one, kind: 'known' }) as const),
  ];
}

/**
 * What fits typed words, the likeliest first; without words all that is likely. What the item has is left out. What
 * is known is gathered once, for all words that are typed.
 */
export function offersFor(place: EvidencePlace, address: ItemAddress): (query: string) => EvidenceOffer[] {
  const skill = place.book.skillAt(address.path);
  const item = skill && itemAt(skill, address);
  if (!skill || !item) return () => [];
  const likely = likelyOffers(place, skill, item);
  return (text) => {
    const query = text.trim();
    const matches = query === '' ? () => true : prepareSimpleSearch(query);
    const fits = ({ evidence }: EvidenceOffer) =>
      matches(`${evidence.text} ${evidence.target ?? evidence.url ?? ''}`) !== null;
    const all = [...typedOffers(query), ...likely.filter(fits), ...noteOffers(place, query)];
    const taken = new Set(item.evidence.map((one) => placeKey(place, one)));
    return all.filter(({ evidence }) => {
      const key = placeKey(place, evidence);
      return !taken.has(key) && taken.add(key).has(key);
    });
  };
}

/**
 * What was dropped on an item, as evidence: several files are dragged as addresses, one a line. Empty for what is no
 * link.
 */
export function evidenceDropped(place: EvidencePlace, text: string): Evidence[] {
  const lines = text.trim().split(/[\r\n]+/);
  const areAddresses = lines.every((line) => /^(?:obsidian|https?):\/\//i.test(line));
  const links = (areAddresses ? lines : [text.trim()]).map((line) => linkDropped(place, line.trim()));
  const found = links.filter((evidence) => evidence !== null);
  return found.length === links.length ? found : [];
}

/** A note's link, the app's own address of a note, or a web address. */
function linkDropped(place: EvidencePlace, dropped: string): Evidence | null {
  const own = /^obsidian:\/\/open\?\S*\bfile=([^&\s]+)/i.exec(dropped)?.[1];
  if (own === undefined) return parseEvidence(dropped);
  const file = place.app.metadataCache.getFirstLinkpathDest(decodedPath(own), '');
  return file && linkTo(place, file.path, null);
}

function decodedPath(text: string): string {
  try {
    return withoutEnding(decodeURIComponent(text));
  } catch {
    return text;
  }
}
