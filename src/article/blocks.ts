import { agencies } from '../lexicon/en/agencies';
import { dateLineWords } from '../lexicon/en/calendar';
import { closesPage, isBoilerplate, isBoilerplateLine, boilerplateEvidence } from './boilerplate';
import { shareOfCapitals } from '../text/capitalisation';
import { isBlank, isDigit, isLetter, isLineEnd, isLower, isUpper, trimSpan } from '../text/characters';
import { readDateline, readFullDate } from './dateline';
import { isMarkdownHeading } from '../formats/markdown';
import { PhraseTable } from '../text/phrases';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { TokenKind, tokenAt, countWords, type Tokens } from '../text/tokens';
import type { Format } from '../formats/format';

export type BlockKind =
  'headline' | 'standfirst' | 'byline' | 'dateline' | 'paragraph' | 'heading' | 'caption' | 'credit' | 'boilerplate';

/** A stretch of an article with one role. Blocks tile the text; blanks belong to the block before. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A stretch of which a reader said that it is boilerplate, or that it is not. */
export interface Reassigned extends Span {
  readonly boilerplate: boolean;
}

/** Blocks with some stretches told apart otherwise; of stretches that overlap the last one counts. */
export function reassign(blocks: readonly Block[], stretches: readonly Reassigned[]): Block[] {
  let out = [...blocks];
  for (const { start, end, boilerplate } of stretches) {
    out = out.flatMap((block) => {
      const from = Math.max(block.start, start);
      const to = Math.min(block.end, end);
      if (from >= to) return [block];
      const kind = boilerplate ? 'boilerplate' : block.kind === 'boilerplate' ? 'paragraph' : block.kind;
      const parts: Block[] = [
        { ...block, end: from },
        { start: from, end: to, kind },
        { ...block, start: to },
      ];
      return parts.filter((part) => part.start < part.end);
    });
  }
  return out;
}

/** A line, or the lines of one wrapped paragraph, without its surrounding blanks. */
interface Unit extends Span {
  readonly blankBefore: boolean;
  /** Word range. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

interface Piece {
  start: number;
  end: number;
  kind: BlockKind;
}

/**
 * Splits an article into blocks. A unit (line or wrapped paragraph) is first cut where its role
 * changes inside the line (dateline, photo credit, furniture glued to a sentence); what is left
 * is told apart by position and form: headline, standfirst, byline, heading, caption, paragraph.
 */
export function readBlocks(
  text: string,
  shown: string,
  words: Tokens,
  language: string,
  format: Format,
): { blocks: Block[]; wrapped: boolean } {
  const lines = splitLines(text, shown, words, format);
  const wrapped = format === 'markdown' || isHardWrapped(shown, lines);
  const units = wrapped ? joinLines(shown, lines) : lines;
  const english = language === 'en' || language === 'und';
  const pieces: Piece[] = [];
  const unitPieces: Piece[][] = units.map((unit) => cutUnit(shown, words, unit, english, wrapped));
  if (english) {
    smoothBoilerplate(shown, words, units, unitPieces, wrapped);
    closeWithBoilerplate(shown, words, units, unitPieces);
  }
  nameUnits(shown, words, units, unitPieces, english);
  for (const list of unitPieces) pieces.push(...list);
  return { blocks: tile(pieces, text.length), wrapped };
}

function tile(pieces: Piece[], length: number): Block[] {
  if (pieces.length === 0) return length > 0 ? [{ start: 0, end: length, kind: 'paragraph' }] : [];
  const blocks: { start: number; end: number; kind: BlockKind }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    blocks.push({
      start: i === 0 ? 0 : pieces[i].start,
      end: i + 1 < pieces.length ? pieces[i + 1].start : length,
      kind: pieces[i].kind,
    });
  }
  return blocks;
}

function splitLines(text: string, shown: string, words: Tokens, format: Format): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let blankBefore = true;
  let word = 0;
  const length = shown.length;
  for (let i = 0; i <= length; i++) {
    if (i < length && !isLineEnd(shown.charCodeAt(i))) continue;
    const span = trimSpan(shown, start, i);
    if (span.end > span.start) {
      while (word < words.count && words.start[word] < span.start) word++;
      const from = word;
      while (word < words.count && words.start[word] < span.end) word++;
      const level = format === 'markdown' ? isMarkdownHeading(text, start) : 0;
      units.push({ ...span, blankBefore, from, to: word, level });
      blankBefore = false;
    } else if (i > start || !(i > 0 && shown.charCodeAt(i) === 10 && shown.charCodeAt(i - 1) === 13)) {
      blankBefore = true;
    }
    start = i + 1;
  }
  return units;
}

/** Text broken at a fixed width: most lines are nearly full and the next goes on in lower case. */
function isHardWrapped(text: string, lines: readonly Unit[]): boolean {
  let full = 0;
  let goesOn = 0;
  let longest = 0;
  for (let i = 0; i < lines.length; i++) {
    const length = lines[i].end - lines[i].start;
    if (length > longest) longest = length;
    if (length > 100) return false;
    if (length >= 50) {
      full++;
      if (i + 1 < lines.length && !lines[i + 1].blankBefore && !endsLikeSentence(text, lines[i])) goesOn++;
    }
  }
  return lines.length >= 6 && longest <= 100 && full >= lines.length * 0.5 && goesOn >= full * 0.5;
}

function joinLines(text: string, lines: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  let width = 0;
  for (const line of lines) width = Math.max(width, Math.min(100, line.end - line.start));
  for (const line of lines) {
    const last = out[out.length - 1];
    const list = /^[-*•–]\s|^\d+[.)]\s/.test(text.slice(line.start, line.start + 6));
    const joins =
      last !== undefined &&
      !line.blankBefore &&
      line.level === 0 &&
      last.level === 0 &&
      !list &&
      (isLower(text.charCodeAt(line.start)) || !endsLikeSentence(text, last) || lines.length > 1);
    // A short line that starts with a capital after another short one is a line of its own.
    const short = last !== undefined && last.end - last.start < width * 0.5 && endsLikeSentence(text, last);
    if (joins && !short) {
      out[out.length - 1] = { ...last, end: line.end, to: line.to };
    } else out.push(line);
  }
  return out;
}

function endsLikeSentence(text: string, span: Span): boolean {
  let i = span.end - 1;
  while (i > span.start && /["'”’»)\]]/.test(text[i])) i--;
  return /[.!?…:]/.test(text[i]);
}

// Credits: who wrote or photographed, as agencies and papers print it.
const creditOpeners = new PhraseTable<'credit'>(
  `photograph :|photographs :|photo :|photos :|photo by|photo credit|picture :|pictures :|image :|images :|image credit|image source|photo courtesy|picture credit|credit :|credits :|illustration :|graphic :|video :|source :|sources :|additional reporting|reporting by|additional writing|writing by|editing by|compiled by|edited by|written by|with inputs from|with input from|with reporting by|with additional reporting|with agencies|with files from|with agency inputs|this report was`
    .split('|')
    .map((phrase) => [phrase, 'credit'] as const),
);
const creditLines = new Set(
  'agencies|agency|with agencies|staff and agencies|staff and agency|wire reports|news agencies|from wire services'.split(
    '|',
  ),
);

/** Tokens of the longest name of an agency, `the` before it included. */
const maxAgencyTokens = 5;

/** `The Associated Press contributed …` */
function agencyContributed(text: string, words: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i <= from + maxAgencyTokens; i++) {
    if (words.lower[i] === 'contributed') return isAgency(text.slice(words.start[from], words.end[i - 1]));
  }
  return false;
}

function isAgency(name: string): boolean {
  return agencies.has(name.toLowerCase().replace(/^the /, ''));
}

function isCredit(text: string, words: Tokens, from: number, to: number): boolean {
  // Wires put theirs in brackets: `(Reporting by …; Editing by …)`
  const bracket = words.kind[from] === TokenKind.Mark && '(['.includes(text[words.start[from]]);
  const opening = bracket ? from + 1 : from;
  if (creditOpeners.match(words, opening, to)) return true;
  if (agencyContributed(text, words, opening, to)) return true;
  if (to - from > 40) return false;
  // … contributed to this report / story / article
  for (let i = from; i + 2 < to; i++) {
    if (
      (words.lower[i] === 'contributed' || words.lower[i] === 'contributing') &&
      (words.lower[i + 1] === 'to' || words.lower[i + 1] === 'reporting')
    ) {
      if (words.lower[i + 1] === 'reporting' || words.lower[i + 2] === 'this') return true;
    }
  }
  const folded = text
    .slice(words.start[from], words.end[to - 1])
    .toLowerCase()
    .replace(/[()[\].]/g, '')
    .trim();
  return creditLines.has(folded) || isAgency(folded);
}

/** Cuts a unit into pieces by cues inside it; a piece that shows none is a paragraph for now. */
function cutUnit(text: string, words: Tokens, unit: Unit, english: boolean, wrapped: boolean): Piece[] {
  const { from, to } = unit;
  if (from >= to) return [{ start: unit.start, end: unit.end, kind: 'boilerplate' }]; // only symbols that are no words
  if (
    isAddressOnly(words, from, to) ||
    isBoilerplateLine(text.slice(unit.start, Math.min(unit.end, unit.start + 60)))
  ) {
    if (unit.end - unit.start <= 60 || isAddressOnly(words, from, to))
      return [{ start: unit.start, end: unit.end, kind: 'boilerplate' }];
  }
  if (unit.level > 0) return [{ start: unit.start, end: unit.end, kind: 'heading' }];
  const pieces: Piece[] = [];
  let start = unit.start;
  let word = from;
  const prefix = crawlerPrefix(text, words, from, to);
  if (prefix > word) {
    pieces.push({ start, end: words.end[prefix - 1], kind: 'boilerplate' });
    if (prefix >= to) return pieces;
    word = prefix;
    start = words.start[word];
  }
  const dateline = readDateline(text, words, word, to);
  if (dateline) {
    pieces.push({ start, end: words.end[dateline.next - 1], kind: 'dateline' });
    if (dateline.next >= to) return pieces;
    word = dateline.next;
    start = words.start[word];
  } else if (isDateLine(text, words, word, to)) {
    pieces.push({ start, end: unit.end, kind: 'dateline' });
    return pieces;
  }
  if (!english) {
    pieces.push({ start, end: unit.end, kind: 'paragraph' });
    return pieces;
  }
  if (pieces.length === 0 && isCredit(text, words, word, to) && to - word <= 60) {
    pieces.push({ start, end: unit.end, kind: 'credit' });
    return pieces;
  }
  // Sentence by sentence: furniture and credits may start or end inside the line.
  let current: Piece | undefined;
  for (const sentence of splitSentences(text, words, { start, end: unit.end }, wrapped)) {
    const a = tokenAt(words, sentence.start);
    const b = tokenAt(words, sentence.end);
    let kind: BlockKind = 'paragraph';
    if (isBoilerplate(boilerplateEvidence(words, a, b)) || isAddressOnly(words, a, b)) kind = 'boilerplate';
    else if (isPhotoCredit(words, a, b)) kind = 'credit';
    if (current && current.kind === kind) current.end = sentence.end;
    else {
      current = { start: sentence.start, end: sentence.end, kind };
      pieces.push(current);
    }
  }
  return pieces;
}

function isPhotoCredit(words: Tokens, from: number, to: number): boolean {
  const lower = words.lower[from];
  if (to - from > 25) return false;
  const colon = words.lower[from + 1] === ':';
  return (
    (colon && /^(photograph|photo|picture|image|photos|images|pictures|credit|illustration|composite)$/.test(lower)) ||
    ((lower === 'photo' || lower === 'image' || lower === 'picture') && words.lower[from + 1] === 'by')
  );
}

function isAddressOnly(words: Tokens, from: number, to: number): boolean {
  let address = false;
  for (let i = from; i < to; i++) {
    if (words.kind[i] === TokenKind.Address) address = true;
    else if (words.kind[i] !== TokenKind.Mark) return false;
  }
  return address;
}

/** `date 2024-06-20`, `url …`, as crawlers put before the text. Word index after it. */
function crawlerPrefix(text: string, words: Tokens, from: number, to: number): number {
  if (!/^(date|published|pubdate|publish_date|timestamp|url|updated)$/.test(words.lower[from] ?? '')) return from;
  let i = from + 1;
  if (words.lower[i] === ':') i++;
  if (i < to && words.kind[i] === TokenKind.Address) return i + 1;
  if (
    i < to &&
    words.kind[i] === TokenKind.Number &&
    words.lower[i].length === 4 &&
    /^\d{4}-\d\d-\d\d/.test(text.slice(words.start[i], words.start[i] + 10))
  ) {
    const date = words.start[i] + 10;
    while (i < to && words.start[i] < date) i++;
    // a time glued on: T12:30:00Z
    while (i < to && words.start[i] === words.end[i - 1]) i++;
    return i;
  }
  return from;
}

/** `Published 3 May 2021 at 10:00`, `Thursday, June 20, 2024`, `Updated: …`: a date and little else. */
function isDateLine(text: string, words: Tokens, from: number, to: number): boolean {
  if (to - from > 24 || readFullDate(text, words, from, to) === undefined) return false;
  let others = 0;
  for (let i = from; i < to; i++) {
    if (words.kind[i] !== TokenKind.Word) continue;
    if (!dateLineWords.has(words.lower[i])) others++;
  }
  return others <= 1;
}

/** Lines between two pieces of furniture, in the publisher's own voice, are furniture too. */
function smoothBoilerplate(
  text: string,
  words: Tokens,
  units: readonly Unit[],
  unitPieces: Piece[][],
  wrapped: boolean,
): void {
  const isAll = (index: number): boolean => unitPieces[index].every((piece) => piece.kind === 'boilerplate');
  const starts = (index: number): boolean => unitPieces[index][0]?.kind === 'boilerplate';
  let last = -1;
  for (let i = 0; i < units.length; i++) {
    if (!starts(i)) continue;
    if (last >= 0 && i - last > 1 && i - last <= 7) {
      let voiced = true;
      for (let k = last + 1; k < i && voiced; k++) {
        const furniture = boilerplateEvidence(words, units[k].from, units[k].to);
        voiced = furniture.voice && furniture.weight >= 1;
      }
      if (voiced)
        for (let k = last + 1; k < i; k++)
          unitPieces[k] = [{ start: units[k].start, end: units[k].end, kind: 'boilerplate' }];
    }
    last = isAll(i) ? i : -1;
  }
  // Within one line, a sentence between furniture in the publisher's voice.
  for (const pieces of unitPieces) {
    for (let k = 1; k + 1 < pieces.length; k++) {
      if (
        pieces[k].kind !== 'paragraph' ||
        pieces[k - 1].kind !== 'boilerplate' ||
        pieces[k + 1].kind !== 'boilerplate'
      )
        continue;
      const furniture = boilerplateEvidence(words, tokenAt(words, pieces[k].start), tokenAt(words, pieces[k].end));
      if (furniture.voice || furniture.weight >= 1) pieces[k].kind = 'boilerplate';
    }
    // … and a short one right behind it: `Please give what you can.`
    for (let k = 1; k < pieces.length; k++) {
      if (pieces[k].kind !== 'paragraph' || pieces[k - 1].kind !== 'boilerplate') continue;
      const [first] = splitSentences(text, words, pieces[k], wrapped);
      const furniture = boilerplateEvidence(words, tokenAt(words, first.start), tokenAt(words, first.end));
      if (!furniture.voice || furniture.words > 8) continue;
      if (first.end === pieces[k].end) pieces[k].kind = 'boilerplate';
      else {
        pieces.splice(k, 0, { start: first.start, end: first.end, kind: 'boilerplate' });
        let next = first.end;
        while (next < pieces[k + 1].end && isBlank(text.charCodeAt(next))) next++;
        pieces[k + 1].start = next;
      }
    }
    for (let k = pieces.length - 1; k > 0; k--) {
      if (pieces[k].kind === pieces[k - 1].kind && pieces[k].kind === 'boilerplate') {
        pieces[k - 1].end = pieces[k].end;
        pieces.splice(k, 1);
      }
    }
  }
}

/** Lines below the last paragraph, up to the first that tells something. */
function closeWithBoilerplate(text: string, words: Tokens, units: readonly Unit[], unitPieces: Piece[][]): void {
  // The first lines are headline and opening, whatever they say.
  for (let i = units.length - 1; i > 1; i--) {
    const { start, end, from, to } = units[i];
    if (unitPieces[i].every(({ kind }) => kind === 'boilerplate' || kind === 'credit')) continue;
    const line = text.slice(start, Math.min(end, start + 300));
    // A row of a table has figures between its bars, a row of buttons has not.
    const buttons = /\d/.test(line) ? 1 : line.split('|').length;
    if (/["“”«]/.test(line) || !closesPage(boilerplateEvidence(words, from, to), buttons)) return;
    unitPieces[i] = [{ start, end, kind: 'boilerplate' }];
  }
}

const bylineWords =
  /^(?:and|in|for|at|with|of|from|by|our|own|the|a|an|special|writer|editors|agency|de|van|von|der|den|al|bin|del|la|le)$/;
const bylineTrade =
  /^(?:staff|reporter|reporters|correspondent|correspondents|writers|editor|bureau|desk|agencies|newsroom)$/;

/**
 * A short line right below the headline that names who wrote: `Staff Reporter`, `With agencies`, `Ana Ruiz, Lima`,
 * `Northern Wire`. A heading cannot stand there, for nothing stands above it yet.
 */
function isLeadByline(text: string, words: Tokens, unit: Unit, apart: boolean): boolean {
  const last = text[unit.end - 1];
  if (/[.!?:;]/.test(last) || unit.to - unit.from > 14) return false;
  let capitals = 0;
  let trade = false;
  let count = 0;
  for (let i = unit.from; i < unit.to; i++) {
    if (words.kind[i] === TokenKind.Number) return false;
    if (words.kind[i] !== TokenKind.Word) {
      if (!/^[,.&/’'-]$/.test(words.lower[i])) return false;
      continue;
    }
    count++;
    const ofTrade = bylineTrade.test(words.lower[i]);
    if (ofTrade) trade = true;
    if (isUpper(text.charCodeAt(words.start[i]))) capitals++;
    else if (!ofTrade && !bylineWords.test(words.lower[i])) return false;
  }
  if (capitals === 0) return false;
  const opener = /^(?:from|with|by)$/.test(words.lower[unit.from]);
  // A name alone has a blank line below it; a word right above its text is a heading.
  return trade || opener ? count <= 12 : apart && count <= 5;
}

function isByline(text: string, words: Tokens, unit: Unit): boolean {
  const count = unit.to - unit.from;
  if (count < 2 || count > 22) return false;
  const first = words.lower[unit.from];
  const second = unit.from + 1;
  if (endsLikeSentence(text, unit) && text[unit.end - 1] === '.' && count > 8) return false;
  if (first === 'by' && isUpper(text.charCodeAt(words.start[second]))) {
    // `By Anna Kolo and Ben Osei in Accra`; not `By Monday the river had …`
    let lower = 0;
    for (let i = second; i < unit.to; i++) {
      if (
        words.kind[i] === TokenKind.Word &&
        isLower(text.charCodeAt(words.start[i])) &&
        !/^(and|in|for|at|with|of|de|van|von|al|bin|the|our)$/.test(words.lower[i])
      )
        lower++;
    }
    return lower <= 1;
  }
  return (first === 'from' || first === 'words' || first === 'story') && words.lower[second] === 'by';
}

/** Short, and closed like a title rather than a sentence. */
function looksLikeTitle(text: string, words: Tokens, unit: Unit, most: number): boolean {
  const count = countWords(words, unit.from, unit.to);
  if (count === 0 || count > most) return false;
  const last = text[unit.end - 1];
  if (last === '.' && !/\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end)))
    return false;
  if (last === ':' || last === ',' || last === ';' || last === '…') return false;
  const first = text.charCodeAt(unit.start);
  return isUpper(first) || isDigit(first) || (!isLower(first) && !isLetter(first)) || !isLetter(first);
}

function nameUnits(text: string, words: Tokens, units: readonly Unit[], unitPieces: Piece[][], english: boolean): void {
  const plain = (index: number): boolean =>
    index < units.length && unitPieces[index].length === 1 && unitPieces[index][0].kind === 'paragraph';
  const set = (index: number, kind: BlockKind): void => {
    unitPieces[index][0].kind = kind;
  };
  const foldedStart = (span: Span, length: number): string => text.slice(span.start, span.start + length);

  // Captions: alternative text that the next line repeats, and lines that end in a photo credit.
  for (let i = 0; i < units.length; i++) {
    const pieces = unitPieces[i];
    const last = pieces[pieces.length - 1];
    if (pieces.length === 2 && pieces[0].kind === 'paragraph' && last.kind === 'credit') {
      pieces[0].kind = 'caption';
      const length = pieces[0].end - pieces[0].start;
      const before = i > 0 ? unitPieces[i - 1] : undefined;
      if (before?.length === 1 && before[0].kind === 'paragraph') {
        const earlier = before[0];
        const size = earlier.end - earlier.start;
        if (size > 12 && size <= length && foldedStart(earlier, size) === foldedStart(pieces[0], size))
          before[0].kind = 'caption';
      }
    } else if (
      plain(i) &&
      /^(file photo|file -|file picture|photo|image|caption|pictured|video)\s?[:–—-]/i.test(foldedStart(units[i], 16))
    ) {
      set(i, 'caption');
    }
  }
  for (let i = 0; i + 1 < units.length; i++) {
    // The same short text on two lines in a row, without a full stop: alternative text and caption.
    if (!plain(i) || i === 0) continue;
    const size = units[i].end - units[i].start;
    if (
      size > 20 &&
      size < 300 &&
      plain(i + 1) &&
      !units[i + 1].blankBefore &&
      foldedStart(units[i], size) === foldedStart(units[i + 1], size) &&
      units[i + 1].end - units[i + 1].start < size + 80
    ) {
      set(i, 'caption');
      set(i + 1, 'caption');
    }
  }

  const lead = units.findIndex((_, index) => unitPieces[index].some((piece) => piece.kind !== 'boilerplate'));
  if (lead < 0) return;
  let body = lead;
  const more = (index: number): boolean => index + 1 < units.length;
  const markdownTitle = units.findIndex((unit) => unit.level > 0);

  // Headline
  let headline = -1;
  if (markdownTitle >= 0 && markdownTitle <= lead + 2) {
    headline = markdownTitle;
  } else if (plain(lead) && more(lead) && looksLikeTitle(text, words, units[lead], 32)) {
    headline = lead;
  } else if (
    plain(lead) &&
    plain(lead + 1) &&
    more(lead + 1) &&
    looksLikeTitle(text, words, units[lead + 1], 25) &&
    shareOfCapitals(text, words, units[lead + 1].from, units[lead + 1].to) > 0.6 &&
    repeatsLater(lead)
  ) {
    // An excerpt of the first paragraph that a site prints above the headline
    set(lead, 'standfirst');
    headline = lead + 1;
  }
  if (headline >= 0) {
    set(headline, 'headline');
    body = headline + 1;
  }

  // Between headline and body: bylines, date lines, standfirst
  let standfirst = false;
  for (let i = body; i < Math.min(units.length, body + 6); i++) {
    if (!plain(i)) {
      if (unitPieces[i].every((piece) => piece.kind !== 'paragraph')) continue;
      break;
    }
    if (
      isByline(text, words, units[i]) ||
      (english && headline >= 0 && more(i) && isLeadByline(text, words, units[i], units[i + 1].blankBefore))
    ) {
      set(i, 'byline');
      continue;
    }
    if (headline < 0 || standfirst || !more(i)) break;
    const count = countWords(words, units[i].from, units[i].to);
    const untitled = looksLikeTitle(text, words, units[i], 45) && count > 4;
    const opensBody = followedBy(i, 3);
    if ((untitled && plainBodyFollows(i)) || (count <= 70 && opensBody) || repeatsLater(i)) {
      set(i, 'standfirst');
      standfirst = true;
      continue;
    }
    break;
  }

  // Headings in the body
  const start = Math.max(body, 1);
  for (let i = start; i < units.length; i++) {
    if (!plain(i)) continue;
    if (
      english &&
      isByline(text, words, units[i]) &&
      countWords(words, units[i].from, units[i].to) <= 8 &&
      (i > units.length - 4 || i < body + 6)
    ) {
      set(i, 'byline');
      continue;
    }
    if (!more(i) || !looksLikeTitle(text, words, units[i], 12)) continue;
    if (/["“”‘]/.test(text[units[i].start]) || /[!]/.test(text[units[i].end - 1])) continue;
    // Items of lists and rows of tables stand on lines of their own as well.
    if (/^[-*•–] /.test(foldedStart(units[i], 2)) || text.slice(units[i].start, units[i].end).includes(' | ')) continue;
    const next = nextText(i);
    // A heading stands over a longer text; list items stand over more of their kind.
    if (next !== undefined && countWords(words, units[next].from, units[next].to) > 12 && next - i <= 2)
      set(i, 'heading');
  }
  // Under an address, a site's line or a date, the first heading of a text without a headline is the headline.
  if (headline < 0) {
    const first = unitPieces.findIndex((pieces) => pieces.length === 1 && pieces[0].kind === 'heading');
    const told = (index: number): boolean =>
      plain(index) && /[.!?]["'”’]?$/.test(text.slice(units[index].start, units[index].end).trimEnd().slice(-2));
    if (first >= 0 && first <= lead + 2 && !units.slice(lead, first).some((_, k) => told(lead + k)))
      set(first, 'headline');
  }

  function nextText(index: number): number | undefined {
    for (let k = index + 1; k < units.length; k++)
      if (unitPieces[k].some((piece) => piece.kind === 'paragraph')) return k;
    return undefined;
  }
  function plainBodyFollows(index: number): boolean {
    return nextText(index) !== undefined;
  }
  function followedBy(index: number, within: number): boolean {
    for (let k = index + 1; k < Math.min(units.length, index + 1 + within); k++) {
      if (unitPieces[k][0].kind === 'dateline') return true;
      if (plain(k)) return isByline(text, words, units[k]);
    }
    return false;
  }
  /** Whether the unit's first sentence opens one of the next units word for word. */
  function repeatsLater(index: number): boolean {
    const unit = units[index];
    const size = Math.min(unit.end - unit.start, 400);
    if (size < 40) return false;
    const opening = text.slice(unit.start, unit.start + size);
    for (let k = index + 1; k < Math.min(units.length, index + 6); k++) {
      if (text.startsWith(opening, units[k].start)) return true;
    }
    return false;
  }
}
