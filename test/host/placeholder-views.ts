/** The views that stand in a leaf when there is nothing else to show there. */
import type * as O from 'obsidian';
import { View } from './view';

/** A new tab. */
export class EmptyView extends View {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.containerEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
  }
}

/** What is kept of a view that is not there. */
export interface KeptView extends O.ViewState {
  icon?: string;
  title?: string;
}

/** Keeps the state of a view that is not there: not yet (deferred), or no longer (its plugin is off). */
abstract class KeepingView extends View {
  constructor(
    leaf: O.WorkspaceLeaf,
    readonly kept: KeptView,
  ) {
    super(leaf);
    this.icon = kept.icon ?? 'ghost';
  }

  getViewType(): string {
    return this.kept.type;
  }

  getDisplayText(): string {
    return this.kept.title ?? this.kept.type;
  }

  override getState(): Record<string, unknown> {
    return this.kept.state ?? {};
  }
}

/** A view that waits until its leaf is looked at. */
export class DeferredView extends KeepingView {}

/** A view whose plugin is off: it says so, and gives way when the plugin is back. */
export class MissingView extends KeepingView {
  protected override async onOpen(): Promise<void> {
    this.containerEl.createDiv({ cls: 'view-content' }).createDiv({
      cls: 'empty-state',
      text: 'The plugin that made this view is no longer active.',
    });
  }
}
