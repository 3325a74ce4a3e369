/** Which view types there are, and which opens which kind of file. */
import type * as O from 'obsidian';
import { Events } from './events';

/** View creators by type, view types by file extension. Fires `view-registered` and `view-unregistered`. */
export class ViewRegistry extends Events {
  private readonly creators = new Map<string, O.ViewCreator>();
  private readonly typeByExtension = new Map<string, string>();

  registerView(type: string, creator: O.ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    this.creators.delete(type);
    this.trigger('view-unregistered', type);
  }

  getViewCreatorByType(type: string): O.ViewCreator | undefined {
    return this.creators.get(type);
  }

  registerExtensions(extensions: string[], type: string): void {
    const taken = extensions.find((extension) => this.typeByExtension.has(extension));
    if (taken !== undefined) throw new Error(`Attempting to register an existing file extension "${taken}"`);
    for (const extension of extensions) this.typeByExtension.set(extension, type);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.typeByExtension.delete(extension);
  }

  getTypeByExtension(extension: string): string | undefined {
    return this.typeByExtension.get(extension);
  }
}
