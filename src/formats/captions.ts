import type { Draft } from './draft';
import { isEmptyLine, linesFrom, type FileLine } from './fileLines';
import { MappedText, type Part } from './mappedText';

const timing = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** One line of times may be quoted in a text on subtitles. */
const minCues = 2;
/** Lines above the first times: a head, a note. */
const maxHead = 40;
/** A paragraph of subtitles without names ends with a sentence after so many characters. */
const longParagraph = 400;
const tag = /<[^<>\n]{0,200}>/g;
const voice = /^<v(?:\.[\w.]{1,40})?\s+([^<>\n]{1,80})>/;

/** Subtitles (SRT, WebVTT) as the text that they show: a paragraph a turn, the name of who speaks before it. */
export function readCaptions(file: string): Draft | undefined {
  if (!file.includes('-->')) return undefined;
  const lines = linesFrom(file);
  const times = lines.flatMap(({ text }, index) => (timing.test(text) ? [index] : []));
  if (times.length < minCues || times[0] > maxHead || hasTextAbove(lines, times[0])) return undefined;
  const builder = new CaptionBuilder();
  times.forEach((from, index) => {
    const to = times.at(index + 1) ?? lines.length;
    for (let i = from + 1; i < to && !isEmptyLine(lines[i]); i++)
      if (i + 1 < to || !/^\s*\d+\s*$/.test(lines[i].text)) builder.add(lines[i]);
  });
  if (builder.parts.length === 0) return undefined;
  return { text: MappedText.of(file).assemble(builder.parts), source: { kind: 'transcript' }, roles: [] };
}

/** A text on subtitles has sentences above the first times; a file of them has a head, notes and styles. */
function hasTextAbove(lines: readonly FileLine[], first: number): boolean {
  const [head] = lines;
  if (head.text.startsWith('WEBVTT')) return false;
  return lines.slice(0, first).some(({ text }) => /\p{L}/u.test(text));
}

class CaptionBuilder {
  readonly parts: Part[] = [];
  private last: string | undefined;
  private speaker: string | undefined;
  private length = 0;
  private isOpen = false;

  /** Takes a line of a cue. Automatic captions show each line again above the next. */
  add({ start, text }: FileLine): void {
    const words = text.replace(tag, '').trim();
    if (words === '' || words === this.last) return;
    this.last = words;
    const spoken = voice.exec(text);
    const isNamed = spoken !== null && spoken[1] !== this.speaker;
    const opensTurn = isNamed || /^(?:-|–|>>)\s|^\p{Lu}[\p{L} .'’]{1,40}:\s/u.test(words);
    if (this.parts.length > 0) this.join(opensTurn || (!this.isOpen && this.length > longParagraph));
    if (isNamed) {
      const from = start + text.indexOf(spoken[1]);
      this.parts.push({ start: from, end: from + spoken[1].length });
      this.parts.push({ start: from + spoken[1].length, end: from + spoken[1].length, text: ': ' });
      [, this.speaker] = spoken;
    }
    this.addWords(start, text);
    this.isOpen = !/[.!?…]["”’)]*$/.test(words);
  }

  /** A blank, or the break before a paragraph. */
  private join(isParagraph: boolean): void {
    const end = this.parts.at(-1)?.end ?? 0;
    this.parts.push({ start: end, end, text: isParagraph ? '\n\n' : ' ' });
    if (isParagraph) this.length = 0;
  }

  /** What stands between the tags of a line, without the dash of a turn. */
  private addWords(start: number, text: string): void {
    let at = text.length - text.trimStart().length;
    const dash = /^(?:-|–|>>)\s*/.exec(text.slice(at));
    if (dash) at += dash[0].length;
    const end = text.trimEnd().length;
    for (const { 0: found, index } of text.matchAll(tag)) {
      if (index > at) this.parts.push({ start: start + at, end: start + index });
      at = Math.max(at, index + found.length);
    }
    if (end > at) this.parts.push({ start: start + at, end: start + end });
    this.length += end;
  }
}
