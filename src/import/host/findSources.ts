import { isImportable } from '../../text/importable';
import { stemOf } from '../fileNames';
import type { FileStore, Source } from './fileStore';

/** Folders inside each other that are looked into. */
const maxDepth = 30;

/** Files of a folder that can be imported, sorted; hidden folders, node_modules and what saved pages show are passed over. */
export async function findSources<Place>(store: FileStore<Place>, root: Place): Promise<Source<Place>[]> {
  const found: Source<Place>[] = [];
  const look = async (folder: Place, path: readonly string[]): Promise<void> => {
    const entries = [...(await store.list(folder))].sort((one, two) => (one.name < two.name ? -1 : 1));
    const stems = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => stemOf(name)));
    for (const { name, isFolder } of entries) {
      const place = store.join(folder, name);
      if (!isFolder) {
        if (isImportable(name)) found.push({ place, name, folder, path });
      } else if (path.length < maxDepth && !isPassedOver(name, stems)) await look(place, [...path, name]);
    }
  };
  await look(root, []);
  return found;
}

/** A saved page keeps its pictures and scripts in `NAME_files`, `NAME-Dateien`, `NAME_fichiers` … beside it. */
function isPassedOver(name: string, stems: ReadonlySet<string>): boolean {
  if (name.startsWith('.') || name === 'node_modules') return true;
  const sign = Math.max(name.lastIndexOf('_'), name.lastIndexOf('-'));
  return sign > 0 && /^\p{L}+$/u.test(name.slice(sign + 1)) && stems.has(name.slice(0, sign));
}
