/** An entry of a decisions file as it stands there. */
export interface EntryText {
  /** Blanks before it. */
  readonly before: string;
  /** Its JSON, of whatever it is. */
  readonly json: string;
}

/** A decisions file around its list of entries, to be put together again with other entries. */
export interface DecisionsText {
  /** All up to the bracket that opens the list, it included. */
  readonly head: string;
  readonly entries: readonly EntryText[];
  /** Blanks before the bracket that closes the list. */
  readonly after: string;
  /** All from that bracket on. */
  readonly tail: string;
}

/** A file without decisions, as it is made where there is none. */
export const emptyFile: DecisionsText = {
  head: '{\n  "crossread": 1,\n  "decisions": [',
  entries: [],
  after: '',
  tail: ']\n}\n',
};

/** Blanks before an entry of a list that has none to go by. */
const ownIndent = '\n    ';

/**
 * Takes a decisions file apart without changing a character but blanks before a comma: what a newer version or another program wrote, numbers that
 * are too large, and the order of keys stand in it as before when it is written again.
 * @param text JSON that holds a list `decisions`; blank where there is no file
 */
export function splitDecisions(text: string): DecisionsText {
  if (text.replace(/^\ufeff/, '').trim() === '') return emptyFile;
  const { from, to, commas } = findList(text);
  const bounds = [from - 1, ...commas, to];
  const entries: EntryText[] = [];
  let after = '';
  for (let i = 1; i < bounds.length; i++) {
    const piece = text.slice(bounds[i - 1] + 1, bounds[i]);
    const json = piece.trim();
    const before = piece.slice(0, piece.length - piece.trimStart().length);
    if (json !== '') entries.push({ before, json });
    if (i === bounds.length - 1) after = json === '' ? piece : piece.slice(piece.trimEnd().length);
  }
  return { head: text.slice(0, from), entries, after, tail: text.slice(to) };
}

/** Puts a decisions file together. */
export function joinDecisions({ head, entries, after, tail }: DecisionsText): string {
  return head + entries.map(({ before, json }) => before + json).join(',') + after + tail;
}

/** A file with other entries, the last decision last. */
export function withEntryTexts(file: DecisionsText, entries: readonly EntryText[]): DecisionsText {
  if (entries.length === 0) return { ...file, entries, after: '' };
  const isOnLines = entries[entries.length - 1].before.includes('\n');
  return { ...file, entries, after: file.entries.length === 0 && isOnLines ? '\n  ' : file.after };
}

/** An entry as it is added to a file: on lines of its own, unless the file has its entries on one. */
export function entryText(entry: unknown, entries: readonly EntryText[]): EntryText {
  const before = entries.at(-1)?.before ?? ownIndent;
  if (!before.includes('\n')) return { before, json: JSON.stringify(entry) };
  const lineStart = before.slice(before.lastIndexOf('\n'));
  return { before, json: JSON.stringify(entry, undefined, 2).replaceAll('\n', lineStart) };
}

interface FoundList {
  /** Behind the bracket that opens the list. */
  readonly from: number;
  /** At the bracket that closes it. */
  readonly to: number;
  /** Between its entries. */
  readonly commas: readonly number[];
}

/** Where the list of decisions stands: the last of its name, as JSON.parse takes it. */
function findList(text: string): FoundList {
  let found: FoundList = { from: text.length, to: text.length, commas: [] };
  let depth = 0;
  let key = '';
  let open: { from: number; commas: number[] } | undefined;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        if (depth === 1) key = text.slice(at, end);
        at = end - 1;
        break;
      }
      case '{':
      case '[':
        depth++;
        if (depth === 2 && text[at] === '[' && isDecisionsKey(key)) open = { from: at + 1, commas: [] };
        break;
      case '}':
      case ']':
        if (depth === 2 && open) {
          found = { ...open, to: at };
          open = undefined;
        }
        depth--;
        break;
      case ',':
        if (depth === 2) open?.commas.push(at);
        else if (depth === 1) key = '';
        break;
    }
  }
  return found;
}

/** A key may be written with escapes. */
function isDecisionsKey(key: string): boolean {
  return key !== '' && JSON.parse(key) === 'decisions';
}

/** Behind the closing mark of a string. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}
