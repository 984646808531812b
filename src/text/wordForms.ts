/** A token as it is written: one object for all places where it stands, of whatever text, while it is kept. */
export interface WordForm {
  /** No other form has it, ever. */
  readonly number: number;
  /** Hash of `written`. */
  readonly hash: number;
  readonly written: string;
  /** See `Tokens.lower`. */
  readonly lower: string;
  /** What the names of all texts know of the form, once they were asked; see `infoOf`. */
  nameInfo: unknown;
}

/** What a form takes up in memory besides its letters, in bytes: the object, two strings, its slot, what names know of it. */
const bytesPerForm = 280;
/** So many bytes of forms are kept, some 60,000 of news: about what a folder of a thousand articles has. */
const maxBytes = 18_000_000;
/** Longer forms are in no dictionary, and seldom stand twice; in code units. */
export const maxKeptLength = 40;
/** Slots at first, a power of two; at least half of them are free. */
const firstSlots = 1 << 12;

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) of the code units from `start` up to `end`; its high bits are mixed into the low ones. */
function hashBetween(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash ^ (hash >>> 15);
}

/** How many forms there have been. */
let count = 0;

/** Forms by what is written, found without a string being made of it: a hash table with open addressing. */
export class WordForms {
  private slots: (WordForm | undefined)[] = [];
  private kept = 0;
  private bytes = 0;

  /** @param maxBytes beyond it the table starts afresh */
  constructor(private readonly maxBytes: number) {
    this.clear();
  }

  /**
   * The form of the letters of `text` from `start` up to `end`.
   * @param fold how it is compared; the same for all places where the form stands
   */
  of(text: string, start: number, end: number, fold: (written: string) => string): WordForm {
    if (end - start > maxKeptLength) return newForm(copyOf(text.slice(start, end)), fold);
    const hash = hashBetween(text, start, end);
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let form = slots[slot]; form !== undefined; form = slots[slot]) {
      if (form.hash === hash && isWritten(form.written, text, start, end)) return form;
      slot = (slot + 1) & mask;
    }
    const form = newForm(copyOf(text.slice(start, end)), fold);
    this.keep(form);
    return form;
  }

  private keep(form: WordForm): void {
    if (this.bytes >= this.maxBytes) this.clear();
    else if (this.kept * 2 >= this.slots.length) this.grow();
    this.put(form);
    this.kept++;
    this.bytes += bytesPerForm + 2 * (form.written.length + form.lower.length);
  }

  private put(form: WordForm): void {
    const mask = this.slots.length - 1;
    let slot = form.hash & mask;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.slots[slot] = form;
  }

  private clear(): void {
    this.resize(firstSlots);
    this.kept = 0;
    this.bytes = 0;
  }

  private resize(length: number): void {
    this.slots = new Array<WordForm | undefined>(length).fill(undefined);
  }

  private grow(): void {
    const { slots } = this;
    this.resize(slots.length * 2);
    for (const form of slots) if (form !== undefined) this.put(form);
  }
}

/** The forms of all texts. */
export const wordForms = new WordForms(maxBytes);

/** A form that is not kept. */
export function newForm(written: string, fold: (written: string) => string): WordForm {
  return {
    number: count++,
    hash: hashBetween(written, 0, written.length),
    written,
    lower: fold(written),
    nameInfo: undefined,
  };
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same letters in a string of their own: a slice of thirteen letters and more (V8) holds its whole text in memory. */
function copyOf(slice: string): string {
  return (' ' + slice).slice(1);
}
