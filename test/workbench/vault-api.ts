/** What the page may ask of the vault, by name; knows nothing of HTTP. Every call names the page it comes from. */
import type { CachedMetadata } from 'obsidian';
import { parseMetadata } from '../host/metadata-parse';
import type { StoredEntry } from '../host/storage';
import { isMemoryOfApp, VaultFault } from './vault-path';
import { noteRemoved, noteRenamed, noteWritten, VaultWatch } from './vault-watch';
import type { VaultFolder } from './vault-folder';

interface Call {
  page: string;
  path?: unknown;
  to?: unknown;
  text?: unknown;
  base64?: unknown;
}

/** In place of the app's database: what was found in a text once is known of it from then on. */
const known = new Map<string, CachedMetadata>();

function metadataOf({ path, text }: StoredEntry): CachedMetadata | undefined {
  if (text === undefined || !/\.md$/i.test(path)) return undefined;
  const before = known.get(text);
  if (before) return before;
  const metadata = parseMetadata(text);
  known.set(text, metadata);
  return metadata;
}

/** The calls `list`, `read`, `write`, `rename`, `remove` and `mkdir` on one vault. */
export class VaultApi {
  readonly watch: VaultWatch;

  constructor(
    private readonly vault: VaultFolder,
    private readonly memory: VaultFolder,
  ) {
    this.watch = new VaultWatch(vault);
  }

  close(): void {
    this.watch.close();
  }

  /** Runs one call with its JSON body. Throws a fault for an unknown name or a body without a page. */
  call(name: string, body: unknown): Promise<unknown> {
    if (typeof body !== 'object' || body === null || typeof (body as Call).page !== 'string') {
      throw new VaultFault(400, 'A call names its page.');
    }
    const call = body as Call;
    switch (name) {
      case 'list':
        return this.list(call);
      case 'read':
        return this.read(call);
      case 'write':
        return this.write(call);
      case 'rename':
        return this.rename(call);
      case 'remove':
        return this.remove(call);
      case 'mkdir':
        return this.makeFolder(call);
      default:
        throw new VaultFault(404, `There is no such call: ${name}`);
    }
  }

  private async list({ page }: Call) {
    const entries = await this.vault.listWithTexts();
    this.watch.show(page, entries);
    const notes = entries.map((entry) => ({ ...entry, metadata: metadataOf(entry) }));
    return { name: this.vault.name, entries: [...notes, ...(await this.memory.listWithTexts())] };
  }

  private read({ path, base64 }: Call) {
    const folder = isMemoryOfApp(path) ? this.memory : this.vault;
    return folder.read(path, base64 !== undefined);
  }

  /** What the app remembers for itself is kept outside the vault. */
  private write({ page, path, text, base64 }: Call) {
    const content = typeof text === 'string' ? { text } : typeof base64 === 'string' ? { base64 } : null;
    if (!content) throw new VaultFault(400, 'A text is needed.');
    if (isMemoryOfApp(path)) return this.memory.write(path, content);
    return this.watch.own(page, [String(path)], () => this.vault.write(path, content), noteWritten);
  }

  private rename({ page, path, to }: Call) {
    const work = () => this.vault.rename(path, to);
    const paths = [String(path), String(to)];
    return this.watch.own(page, paths, work, (seen, entry) => noteRenamed(seen, String(path), entry));
  }

  private remove({ page, path }: Call) {
    const work = () => this.vault.remove(path);
    return this.watch.own(page, [String(path)], work, (seen) => noteRemoved(seen, String(path)));
  }

  private makeFolder({ page, path }: Call) {
    return this.watch.own(page, [String(path)], () => this.vault.makeFolder(path), noteWritten);
  }
}
