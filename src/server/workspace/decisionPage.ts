import { decisionsAmong, formatDecisions, parseDecisions, type Decision } from '../../corpus/decisions/decisions';
import type { DecisionFile } from '../../protocol/decisions';

/** What a decisions file holds, and what is kept elsewhere because the file cannot be written. */
export interface DecisionPage {
  /** The text of the file. */
  readonly text: string;
  /** How often each entry stands in the file itself, by its JSON. */
  readonly inFile: ReadonlyMap<string, number>;
  /** Everything, also what another version of the program wrote. */
  readonly entries: readonly unknown[];
  readonly decisions: readonly Decision[];
  /** The file is none: it is neither applied nor written. */
  readonly isBroken: boolean;
}

/** Entries that the file does not hold; undefined where it holds some that are to go, which it alone can tell. */
export function entriesBesideFile({ entries, inFile }: DecisionPage): unknown[] | undefined {
  const left = new Map(inFile);
  const beside = entries.filter((entry) => {
    const json = toJson(entry);
    const count = left.get(json) ?? 0;
    left.set(json, count - 1);
    return count <= 0;
  });
  return [...left.values()].some((count) => count > 0) ? undefined : beside;
}

/** A page with other entries, as it is when its file has been written; what the file holds now is kept. */
export function withEntries(page: DecisionPage, entries: readonly unknown[]): DecisionPage {
  const text = formatDecisions(entries);
  return { ...page, text, entries, decisions: decisionsAmong(entries) };
}

export function readPage({ text, stored = '' }: DecisionFile): DecisionPage {
  try {
    const { entries } = parseDecisions(text);
    const inFile = countsOf(entries);
    const added = storedEntries(stored).filter((entry) => !inFile.has(toJson(entry)));
    const all = [...entries, ...added];
    return { text, inFile, entries: all, decisions: decisionsAmong(all), isBroken: false };
  } catch {
    return { text, inFile: new Map(), entries: [], decisions: [], isBroken: true };
  }
}

/** How often each entry stands in a list, by its JSON. */
export function countsOf(entries: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const json of entries.map(toJson)) counts.set(json, (counts.get(json) ?? 0) + 1);
  return counts;
}

/** What is kept elsewhere; a file that is none adds nothing, and is written anew. */
function storedEntries(stored: string): unknown[] {
  try {
    return parseDecisions(stored).entries;
  } catch {
    return [];
  }
}

export function toJson(entry: unknown): string {
  return JSON.stringify(entry);
}
