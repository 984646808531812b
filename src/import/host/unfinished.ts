import type { FileStore } from './fileStore';

const unfinished = /^import\.[0-9a-f]{8}-[0-9a-f-]{27}\.new$/;
/** Files that are written and not yet in place: those that are as old were left by an import that ended, in ms. */
const staleAfterMs = 10 * 60_000;

/** The name under which a file is written before it is put in place; no longer for a long name. */
export function unfinishedName(): string {
  return `import.${crypto.randomUUID()}.new`;
}

/** Removes from a folder what imports left there that ended while they wrote. */
export async function clearUnfinished<Place>(store: FileStore<Place>, folder: Place): Promise<void> {
  const entries = await store.list(folder).catch(() => []);
  for (const { name, isFolder } of entries) {
    if (isFolder || !unfinished.test(name)) continue;
    const file = store.join(folder, name);
    try {
      if (Date.now() - (await store.writtenAt(file)) > staleAfterMs) await store.remove(file);
    } catch {
      // Another import has removed it.
    }
  }
}
