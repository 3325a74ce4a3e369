/** Secrets by name, in memory only. */
import type * as O from 'obsidian';
import { Events } from './events';

/** What the app keeps for plugins that need a key. */
export class SecretStorage extends Events implements O.SecretStorage {
  private readonly secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    this.secrets.set(id, secret);
  }

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }
}
