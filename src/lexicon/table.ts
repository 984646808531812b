/** What every list of words says of itself. */
export interface LexiconNote {
  /** What the list is used for, in one line. */
  readonly use: string;
  /** Where its words come from: a published list, a count, or the project's own reading. */
  readonly source: string;
}

/** A list of words or phrases, lower case, with its use and source. */
export class WordSet extends Set<string> implements LexiconNote {
  readonly use: string;
  readonly source: string;

  constructor(
    { use, source }: LexiconNote,
    /** As they were written, to be checked for words that stand twice. */
    readonly written: readonly string[],
  ) {
    super(written);
    this.use = use;
    this.source = source;
  }
}

/** A value for each word or phrase, with the table's use and source. */
export class WordTable<Value> extends Map<string, Value> implements LexiconNote {
  readonly use: string;
  readonly source: string;

  constructor({ use, source }: LexiconNote, entries: Iterable<readonly [string, Value]>) {
    super(entries);
    this.use = use;
    this.source = source;
  }
}

/** A list of single words. @param words separated by white space */
export function wordSet(note: LexiconNote, words: string): WordSet {
  return new WordSet(note, words.trim().split(/\s+/));
}

/** A list of phrases or words. @param phrases separated by `|` or line ends */
export function phraseSet(note: LexiconNote, phrases: string): WordSet {
  return new WordSet(
    note,
    phrases
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** A value for each word. @param entries by word, or one after the other, which is quicker for thousands */
export function wordTable<Value>(
  note: LexiconNote,
  entries: Readonly<Record<string, Value>> | Iterable<readonly [string, Value]>,
): WordTable<Value> {
  return new WordTable(note, Symbol.iterator in entries ? entries : Object.entries<Value>(entries));
}
