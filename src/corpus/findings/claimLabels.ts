import { displayText } from '../../article/article';
import { finiteAuxiliaries } from '../../lexicon/en/auxiliaries';
import { statementBounds } from '../../lexicon/en/bounds';
import {
  conditionWords,
  determiners,
  memberOpeners,
  phraseOpeners,
  prepositions,
  subordinators,
  unstatedOpeners,
} from '../../lexicon/en/clauseWords';
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
  for (const [index, { from: opening, statement }] of own.entries()) {
    // `when the tide is high`: that is not said.
    if (statement && statement.from > opening && unstatedOpeners.has(words.stems[opening])) continue;
    for (const last of own.slice(index)) {
      if (!statement || statement.verb >= last.to || (index === 0 && from === 0 && last.to === words.count)) continue;
      if (last.to < words.count && !endsWhole(sentence, last.to)) continue;
      labels.push({ from: statement.from, to: last.to, ...(statement.subject && { subject: statement.subject }) });
    }
  }
  if (labels.length > 0) return labels;
  const opening = clauses.at(0)?.statement;
  return [{ from: 0, to: opening && opening.verb < to && endsWhole(sentence, to) ? to : words.count }];
}

/** Phrases behind which a label may end, the first ones: what says more says too much for one. Not fitted. */
const maxShorter = 8;

/**
 * A label without what its statement goes on with: `The ferry struck a reef | near the island | at about 10:40 p.m.`, each
 * with fewer phrases. What is left has a subject, its verb and at least one telling word more.
 */
export function shorterLabels(sentence: LinkedSentence, label: Label): Label[] {
  const { clauses, words } = sentence;
  const verb = clauses.find(({ statement }) => statement && statement.verb >= label.from && statement.verb < label.to)
    ?.statement?.verb;
  const isConditional = words.stems.slice(label.from, label.to).some((stem) => conditionWords.has(stem));
  if (verb === undefined || isConditional) return [];
  const shorter: Label[] = [];
  let told = 0;
  const end = Math.min(label.to, firstBound(words, label));
  for (let i = verb + 1; i < end && shorter.length < maxShorter; i++) {
    if (told > 0 && (phraseOpeners.has(words.stems[i]) || isBehindComma(sentence, i)) && endsTelling(sentence, i))
      shorter.push({ ...label, to: i });
    if (words.bits[i] > 0 && words.isAttribution[i] === 0) told++;
  }
  return shorter;
}

/** Index behind the first word that bounds what words say, past them without one: `no rule was ignored | by the crew` is told whole. */
function firstBound({ stems, isNegator }: LinkedSentence['words'], { from, to }: WordRange): number {
  for (let i = from; i < to; i++) if (isNegator[i] === 1 || statementBounds.has(stems[i])) return i + 1;
  return to + 1;
}

/** Whether the word before an index tells something and may stand last. */
function endsTelling(sentence: LinkedSentence, to: number): boolean {
  const { words } = sentence;
  return words.bits[to - 1] > 0 && words.isAttribution[to - 1] === 0 && endsWhole(sentence, to);
}

function isBehindComma({ shown, passage, words }: LinkedSentence, index: number): boolean {
  return shown.slice(words.end[index - 1] - passage.start, words.start[index] - passage.start).includes(',');
}

/** Whether the words before an index can end a statement: not `often referred to as`, `said that the crew had been`. */
function endsWhole({ words, shown, passage }: LinkedSentence, to: number): boolean {
  const last = words.stems[to - 1];
  const [start, end] = [words.start[to - 1] - passage.start, words.end[to - 1] - passage.start];
  // `praised Vietnam’s | “balanced” position`
  const isPossessive = /[’']s$/.test(shown.slice(start, end)) || /^[’']s?\s/.test(shown.slice(end, end + 3));
  return !(
    isPossessive ||
    memberOpeners.has(shown.slice(start, end).toLowerCase()) ||
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
