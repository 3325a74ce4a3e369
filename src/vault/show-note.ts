/** Brings a note or a view to the screen, in the place where a person wants it. */
import type { App, PaneType, TFile, WorkspaceLeaf } from 'obsidian';

/** The leaf that shows the note already, so that a click inside the panel opens no second copy. */
function leafShowing(app: App, file: TFile): WorkspaceLeaf | null {
  const leaves = app.workspace.getLeavesOfType('markdown');
  return leaves.find((leaf) => leaf.getViewState().state?.['file'] === file.path) ?? null;
}

/** Shows a note, at a 1-based line when one is given. */
export async function showNote(
  app: App,
  file: TFile,
  line: number | null,
  pane: PaneType | boolean,
): Promise<void> {
  const leaf = (pane === false ? leafShowing(app, file) : null) ?? app.workspace.getLeaf(pane);
  const place = line === null ? {} : { eState: { line: line - 1 } };
  await leaf.openFile(file, { active: true, ...place });
}

/** Shows the tab with a view of this type, a new one where there is none. */
export async function showTab({ workspace }: App, type: string): Promise<WorkspaceLeaf> {
  const open = workspace.getLeavesOfType(type)[0];
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  return leaf;
}

/** Shows a side panel where a person has put it, be that the left or a window of its own; else makes it on the right. */
export async function showSide({ workspace }: App, type: string, where: object): Promise<void> {
  const [known] = workspace.getLeavesOfType(type);
  const leaf = known ?? (await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true }));
  if (known) {
    await workspace.revealLeaf(known);
    workspace.setActiveLeaf(known, { focus: true });
  }
  leaf.setEphemeralState(where);
}
