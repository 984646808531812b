import { applied, isDecision, parseDecisions, type Decision } from '../../corpus/decisions/decisions';
import {
  emptyFile,
  entryText,
  joinDecisions,
  splitDecisions,
  withEntryTexts,
  type DecisionsText,
  type EntryText,
} from '../../corpus/decisions/decisionsText';
import type { DecisionFile } from '../../protocol/decisions';

/** An entry of a decisions file. */
export interface Entry {
  /** As it stands in the file. */
  readonly text: EntryText;
  /** Its JSON without blanks: what the same entry is known by wherever it stands. */
  readonly key: string;
  /** Undefined for what another version of the program wrote. */
  readonly decision: Decision | undefined;
  /** Whether the file itself holds it. */
  readonly isInFile: boolean;
}

/** What a decisions file holds, and what is kept elsewhere because the file cannot be written. */
export interface DecisionPage {
  /** The text of the file. */
  readonly text: string;
  /** The file around its entries. */
  readonly file: DecisionsText;
  /** How many entries the file itself holds. */
  readonly inFile: number;
  /** Everything, also what another version of the program wrote. */
  readonly entries: readonly Entry[];
  readonly decisions: readonly Decision[];
  /** The file is none: it is neither applied nor written. */
  readonly isBroken: boolean;
}

/**
 * A file with the entries that the file of a page does not hold; undefined where that holds some that are to go, which it
 * alone can tell.
 */
export function fileBeside({ entries, inFile }: DecisionPage): string | undefined {
  const beside = entries.filter((entry) => !entry.isInFile);
  if (entries.length - beside.length < inFile) return undefined;
  const texts = beside.map(({ text }) => text);
  return joinDecisions(withEntryTexts(emptyFile, texts));
}

/** A page with other entries, as it is when its file has been written; what the file holds now is kept. */
export function withEntries(page: DecisionPage, entries: readonly Entry[]): DecisionPage {
  const texts = entries.map(({ text }) => text);
  return { ...page, text: joinDecisions(withEntryTexts(page.file, texts)), entries, decisions: decisionsOf(entries) };
}

/** A page whose file has been written: it holds all entries. */
export function asWritten(page: DecisionPage): DecisionPage {
  const entries = page.entries.map((entry) => (entry.isInFile ? entry : { ...entry, isInFile: true }));
  const texts = entries.map(({ text }) => text);
  return { ...page, file: withEntryTexts(page.file, texts), inFile: entries.length, entries };
}

export function readPage({ text, stored = '' }: DecisionFile): DecisionPage {
  try {
    const own = entriesIn(text, true);
    const file = splitDecisions(text);
    const all = [...own, ...storedEntries(stored, own)];
    return { text, file, inFile: own.length, entries: all, decisions: decisionsOf(all), isBroken: false };
  } catch {
    return { text, file: emptyFile, inFile: 0, entries: [], decisions: [], isBroken: true };
  }
}

/** A decision as an entry of a page that its file does not hold yet. */
export function newEntry(decision: Decision, { file }: DecisionPage): Entry {
  return { text: entryText(decision, file.entries), key: JSON.stringify(decision), decision, isInFile: false };
}

/** @throws for what is no decisions file */
function entriesIn(text: string, isInFile: boolean): Entry[] {
  const { entries } = parseDecisions(text);
  const texts = splitDecisions(text).entries;
  return entries.map((value, index) => ({
    text: texts[index],
    key: keyOf(value, texts[index]),
    decision: isDecision(value) ? value : undefined,
    isInFile,
  }));
}

/** What is nested too deeply to be written is known by the words in the file. */
function keyOf(value: unknown, { json }: EntryText): string {
  try {
    return JSON.stringify(value);
  } catch {
    return json;
  }
}

/** What is kept elsewhere and not in the file; a file that is none adds nothing, and is written anew. */
function storedEntries(stored: string, own: readonly Entry[]): Entry[] {
  if (stored === '') return [];
  try {
    const known = new Set(own.map(({ key }) => key));
    return entriesIn(stored, false).filter(({ key }) => !known.has(key));
  } catch {
    return [];
  }
}

function decisionsOf(entries: readonly Entry[]): Decision[] {
  return applied(entries).flatMap(({ decision }) => decision ?? []);
}
