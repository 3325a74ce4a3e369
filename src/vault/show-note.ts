/** Brings a note to the screen, in the place where a person wants it. */
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
