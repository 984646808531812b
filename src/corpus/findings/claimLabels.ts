import { displayText } from '../../article/article';
import { finiteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { determiners, prepositions, subordinators } from '../../lexicon/en/clauseWords';
import { endWithout } from '../../text/trim';
import type { LinkedSentence, Part } from './linkedParts';
import type { WordRange } from './sentenceWords';

/** Words of a sentence that may stand for a claim: a whole sentence, or a clause that stands alone. */
export interface Label extends WordRange {
  /** The subject, where it stands apart from them. */
  readonly subject?: WordRange;
}

/** Clauses of a part that are looked at: more is no label. Not fitted. */
const maxClauses = 4;

/**
 * What may stand for a part: each run of its clauses that makes a statement of its own, else its sentence up to its end,
 * else the whole sentence.
 * @example `The pilots met the mayor | after the storm had passed`: both, the first, the second without `after`
 */
export function labelsOf({ sentence, from, to }: WordRange & Pick<Part, 'sentence'>): Label[] {
  const { clauses, words } = sentence;
  const own = clauses.filter((clause) => clause.from >= from && clause.to <= to).slice(0, maxClauses);
  const labels: Label[] = from === 0 && to === words.count ? [{ from, to }] : [];
  for (const [index, { statement }] of own.entries())
    for (const last of own.slice(index)) {
      if (!statement || statement.verb >= last.to || (index === 0 && from === 0 && last.to === words.count)) continue;
      if (last.to < words.count && !endsWhole(sentence, last.to)) continue;
      labels.push({ from: statement.from, to: last.to, ...(statement.subject && { subject: statement.subject }) });
    }
  if (labels.length > 0) return labels;
  const opening = clauses.at(0)?.statement;
  return [{ from: 0, to: opening && opening.verb < to && endsWhole(sentence, to) ? to : words.count }];
}

/** Whether the words before an index can end a statement: not `often referred to as`, `said that the crew had been`. */
function endsWhole({ words }: LinkedSentence, to: number): boolean {
  const last = words.stems[to - 1];
  return !(
    prepositions.has(last) ||
    determiners.has(last) ||
    subordinators.has(last) ||
    finiteAuxiliaries.has(last) ||
    last === 'be' ||
    last === 'been'
  );
}

/** Marks that open a quotation, with those that close it. */
const closingMarks: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '(': ')' };
const openingMarks: ReadonlySet<string> = new Set(['"', ...Object.keys(closingMarks)]);

/** The words of a label as a reader sees them, without the marks between it and its neighbours. */
export function labelText(sentence: LinkedSentence, { from, to, subject }: Label): string {
  const { words, passage } = sentence;
  const isWhole = from === 0 && to === words.count;
  const start = from === 0 ? passage.start : openedAt(sentence, words.start[from], words.end[from - 1]);
  const end = to === words.count ? passage.end : words.start[to];
  const text = shownText(sentence, start, end).trim();
  if (isWhole) return text;
  const inner = withBothMarks(text.slice(0, endWithout(text, /[\s,;:–—"“„‘«(-]/)).replace(/^[\s,;:–—-]+/, ''));
  if (!subject) return inner;
  return `${shownText(sentence, words.start[subject.from], words.end[subject.to - 1])} … ${inner}`;
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
  const straight = text.split('"').length - 1;
  if (straight !== 1) return closed;
  return text.startsWith('"') ? `${closed}"` : `"${closed}`;
}
