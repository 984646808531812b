import { exportedDocuments } from './databaseExport';
import { decodeNamed } from './encodings';
import { type Imported, leftOf, Refused } from './imported';
import { oneLine, paragraphs, underHeadline } from './markdownText';
import { rtfTokens, type RtfToken } from './rtfTokens';
import { sourceOf } from './sourceFields';

/** A document of Word, WordPad or a press database as RTF. */
export function importRtf(bytes: Uint8Array): Imported {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  reader.endParagraph();
  const found = reader.paragraphs.filter(({ text }) => text.trim() !== '');
  const text = reader.paragraphs.map((each) => each.text.trim()).join('\n\n');
  if (!/\p{L}/u.test(text)) throw new Refused('noText');
  const exported = exportedDocuments(text);
  if (exported.length > 0) return { documents: exported, left: [] };
  const title = headline(found);
  return {
    documents: [{ source: sourceOf({ title }), markdown: underHeadline(title, paragraphs(text)) }],
    left: leftOf({ images: reader.images, notes: reader.notes, comments: reader.comments }),
  };
}

interface Paragraph {
  readonly text: string;
  readonly isBold: boolean;
  /** Half points. */
  readonly size: number;
}

/** Longer paragraphs are no headline. */
const maxHeadlineLength = 200;

/** A first paragraph that is short, no sentence, and bold or larger than what follows. */
function headline(found: readonly Paragraph[]): string | undefined {
  const [first, second] = [found.at(0), found.at(1)];
  if (!first || !second) return undefined;
  const words = oneLine(first.text);
  if (words.length > maxHeadlineLength || words.endsWith('.')) return undefined;
  return (first.isBold && !second.isBold) || first.size > second.size ? words : undefined;
}

interface State {
  readonly isSkipped: boolean;
  readonly isBold: boolean;
  readonly size: number;
  readonly font: number;
  /** Characters that follow a `\u` for readers without Unicode. */
  readonly substitutes: number;
  readonly inFonts: boolean;
}

/** Destinations whose text is none of the document's. */
const skipped: ReadonlySet<string> = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'fldinst',
  'object',
  'themedata',
  'datastore',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'shpinst',
  'tc',
  'xe',
]);
const characters: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', ' '],
  ['cell', ' '],
  ['nestcell', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['line', '\n'],
  ['~', '\u00A0'],
  ['_', '-'],
]);
const paragraphEnds: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'row', 'nestrow', 'column']);
/** Code pages of fonts by their character set. */
const pagesOfSets: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const namedPages: ReadonlyMap<number, string> = new Map([
  [10000, 'macintosh'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [65001, 'utf-8'],
]);

class RtfReader {
  readonly paragraphs: Paragraph[] = [];
  images = 0;
  notes = 0;
  comments = 0;
  private state: State = { isSkipped: false, isBold: false, size: 24, font: 0, substitutes: 1, inFonts: false };
  private readonly outer: State[] = [];
  private readonly pages = new Map<number, string>();
  private page = 'windows-1252';
  private bytes: number[] = [];
  private text = '';
  private boldLetters = 0;
  private letters = 0;
  private size = 0;
  /** Characters that still stand for the last `\u`. */
  private toSkip = 0;
  /** `\*`: the destination that follows may be passed over. */
  private isOptional = false;

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.toSkip > 0) this.toSkip--;
      else if (!this.state.isSkipped && !this.state.inFonts) this.bytes.push(token.byte);
      return;
    }
    if (token.kind !== 'word' || token.word !== 'u') this.flush();
    if (token.kind === 'open') {
      this.outer.push(this.state);
      this.toSkip = 0;
    } else if (token.kind === 'close') {
      this.state = this.outer.pop() ?? this.state;
      this.toSkip = 0;
    } else this.takeWord(token.word, token.number);
  }

  private takeWord(word: string, number: number | undefined): void {
    if (word === '*') {
      this.isOptional = true;
      return;
    }
    const isOptional = this.isOptional;
    this.isOptional = false;
    if (this.state.inFonts) this.takeFont(word, number);
    else if (isOptional || skipped.has(word) || this.isCounted(word)) this.state = { ...this.state, isSkipped: true };
    else if (this.toSkip > 0 && characters.has(word)) this.toSkip--;
    else if (!this.state.isSkipped) this.takeFormat(word, number);
  }

  /** Pictures, notes and comments are passed over and counted. */
  private isCounted(word: string): boolean {
    if (this.state.isSkipped) return false;
    if (word === 'pict') this.images++;
    else if (word === 'footnote') this.notes++;
    else if (word === 'annotation') this.comments++;
    else return false;
    return true;
  }

  private takeFont(word: string, number: number | undefined): void {
    if (word === 'f') this.state = { ...this.state, font: number ?? 0 };
    const page = word === 'fcharset' ? pagesOfSets.get(number ?? 0) : undefined;
    if (page !== undefined) this.pages.set(this.state.font, page);
  }

  private takeFormat(word: string, number: number | undefined): void {
    const character = characters.get(word);
    if (character !== undefined) this.add(character);
    else if (paragraphEnds.has(word)) this.endParagraph();
    else if (word === 'u' && number !== undefined) this.addUnit(number);
    else if (word === 'b') this.state = { ...this.state, isBold: number !== 0 };
    else if (word === 'fs') this.state = { ...this.state, size: number ?? 24 };
    else if (word === 'f') this.state = { ...this.state, font: number ?? 0 };
    else if (word === 'uc') this.state = { ...this.state, substitutes: number ?? 1 };
    else if (word === 'plain') this.state = { ...this.state, isBold: false, size: 24 };
    else if (word === 'fonttbl') this.state = { ...this.state, inFonts: true };
    else if (word === 'ansicpg') this.page = namedPages.get(number ?? 0) ?? `windows-${number ?? 1252}`;
    else if (word === 'mac') this.page = 'macintosh';
  }

  /** A unit of UTF-16 as a signed number; its substitutes follow. */
  private addUnit(number: number): void {
    this.flush();
    this.add(String.fromCharCode(number & 0xffff));
    this.toSkip = this.state.substitutes;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const page = this.pages.get(this.state.font) ?? this.page;
    this.add(decodeNamed(Uint8Array.from(this.bytes), page));
    this.bytes = [];
  }

  private add(text: string): void {
    this.text += text;
    const letters = /\S/.test(text) ? text.trim().length : 0;
    this.letters += letters;
    if (this.state.isBold) this.boldLetters += letters;
    if (letters > 0) this.size = Math.max(this.size, this.state.size);
  }

  endParagraph(): void {
    this.flush();
    this.paragraphs.push({
      text: this.text,
      isBold: this.letters > 0 && this.boldLetters === this.letters,
      size: this.size,
    });
    this.text = '';
    this.letters = 0;
    this.boldLetters = 0;
    this.size = 0;
  }
}
