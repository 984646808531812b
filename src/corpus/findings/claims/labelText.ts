import { displayText } from '../../../article/article';
import { clauseConnectives, clauseOpeners } from '../../../lexicon/en/clauseWords';
import { endWithout } from '../../../text/trim';
import type { Label } from './label';
import type { WordRange } from '../clauses/sentenceWords';
import { isOfVerbGroup } from '../clauses/wordForms';
import type { SaidWords } from '../clauses/speech';
import type { LinkedSentence } from './linkedParts';

/** Marks that open a quotation, with those that close it. */
const closingMarks: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '(': ')' };
const openingMarks: ReadonlySet<string> = new Set(['"', ...Object.keys(closingMarks)]);

/** The words of a label as a reader sees them, without the marks between it and its neighbours. */
export function labelText(sentence: LinkedSentence, { from, to, subject }: Label): string {
  const { words, passage, speech } = sentence;
  const quoted = speech.said.find((said) => said.isMarked && said.from <= from && to <= said.to);
  if (quoted && !subject) return quotedText(sentence, { from, to }, quoted);
  const isWhole = from === 0 && to === words.count;
  const start = from === 0 ? passage.start : openedAt(sentence, words.start[from], words.end[from - 1]);
  const end = to === words.count ? passage.end : words.start[to];
  const text = shownText(sentence, start, end).trim();
  if (isWhole) return withBothMarks(text);
  const inner = withBothMarks(text.slice(0, endWithoutOpening(text)).replace(/^[\s,;:–—-]+/, ''));
  if (!subject) return inner;
  // `Twelve of the divers who used the lamp complained`: the relative clause belongs to the subject of what is said.
  if (opensSubject(sentence, { from, to, subject })) {
    const whole = shownText(sentence, words.start[subject.from], end).trim();
    return withBothMarks(whole.slice(0, endWithoutOpening(whole)));
  }
  return `${shownText(sentence, words.start[subject.from], words.end[subject.to - 1])} … ${inner}`;
}

/** Whether a label begins with a relative clause, without a mark before it, behind which the verb of its subject follows. */
function opensSubject({ gaps, isVerb, lower }: LinkedSentence, { from, to, subject }: Label): boolean {
  if (!subject || from - subject.to !== 1 || gaps[subject.to] !== 'none' || gaps[from] !== 'none') return false;
  // It begins with its verb: `who [was not] involved`.
  let rest = from;
  while (rest < to && isOfVerbGroup(lower[rest])) rest++;
  for (let i = rest + 1; i < to; i++) {
    if (gaps[i] !== 'none' || clauseConnectives.has(lower[i]) || clauseOpeners.has(lower[i])) return false;
    if (isVerb[i] === 1) return true;
  }
  return false;
}

/** Words of a quotation between its marks, without the comma before who says it. */
function quotedText(sentence: LinkedSentence, { from, to }: WordRange, said: SaidWords): string {
  const { words, passage } = sentence;
  const start = from === said.from ? Math.max(passage.start, said.content.start) : words.start[from];
  const end = to === said.to ? Math.min(passage.end, said.content.end) : words.end[to - 1];
  const text = shownText(sentence, start, end).trim();
  const opening = said.mark in closingMarks ? said.mark : '"';
  return `${opening}${text.slice(0, endWithout(text, /[\s,"“”]/))}${closingMarks[opening] ?? '"'}`;
}

/** Where a text ends without the marks before what follows it: `Reyl told the Echo: '`, but not `the divers'`. */
function endWithoutOpening(text: string): number {
  const end = text.endsWith("'") && /\s/.test(text.charAt(text.length - 2)) ? text.length - 1 : text.length;
  return endWithout(text.slice(0, end), /[\s,;:–—"“„‘«(-]/);
}

function shownText({ shown, format, passage }: LinkedSentence, start: number, end: number): string {
  return displayText({ shown, format }, { start: start - passage.start, end: end - passage.start });
}

/** Where a word begins with the marks that open it. */
function openedAt({ shown, passage }: LinkedSentence, start: number, after: number): number {
  let opened = start;
  while (opened > after && openingMarks.has(shown[opened - passage.start - 1])) opened--;
  return opened;
}

/** Words that a cut left with one of two marks get the other: `“We will look at every hour` is closed. */
function withBothMarks(text: string): string {
  let closed = text;
  for (const [opening, closing] of Object.entries(closingMarks)) {
    if (opening === '‘') continue;
    const [first, last] = [text.lastIndexOf(opening), text.lastIndexOf(closing)];
    if (opening !== '„' && first > last) closed += closing;
    else if (opening === '“' && last > first && first < 0) closed = opening + closed;
  }
  if (text.split('"').length !== 2) return closed;
  // `described her as "the face of an era`: it opens what follows.
  return /(?:^|[\s(])"\S/.test(text) ? `${closed}"` : `"${closed}`;
}
