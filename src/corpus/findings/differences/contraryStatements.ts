import { hedges, turnWords } from '../../../lexicon/en/contraries';
import { quantifiers, additions } from '../../../lexicon/en/differences';
import { isNumberStem } from '../../index/stems';
import { contraryPlaces } from '../clauses/contraries';
import { readSentence, type ReadSentence } from '../clauses/readSentence';
import type { WordRange } from '../clauses/sentenceWords';
import { haveEqualTimes, haveOtherTimes } from './equalTimes';
import { onceForWords } from './onceForWords';
import type { WordFinding, WordRule } from './pairRule';
import type { ComparedSentence } from './sentencePair';

// The bounds below were chosen on invented pairs, and kept where nothing false was told on the labelled news.

/** Share of the content of the lighter clause, in bits, that the other clause has too. */
const minInCommon = 0.6;
/** Content words in common at least, beside the contrary ones: `no crack was found` alone may be of any wall. */
const minWordsInCommon = 2;
/** Links in other words below this score are no reason to compare. */
const minScore = 0.6;

/** A sentence as contraries are looked for in it. */
interface Statement {
  readonly read: ReadSentence;
  /** Whether it leaves open what is so, or tells of one state after another. */
  readonly isOpen: boolean;
}

export const contraryStatements: WordRule = {
  id: 'contrary',
  kind: 'bound',
  readsFaint: true,
  example: [
    '[Divers of the harbour board found no leak in the hull of the ferry Senja].',
    '[A leak was found in the hull of the ferry Senja by divers of the harbour board].',
  ],
  counterexample: [
    'Divers of the harbour board found no leak in the hull of the ferry Senja.',
    'A leak was found in the mast of the ferry Brik, divers of the harbour board said.',
  ],
  read: (pair) => {
    const { a, b } = pair;
    if (!(pair.isNear || pair.reaches(minScore)) || pair.haveOwnNames) return [];
    const [ours, theirs] = [statementOf(a), statementOf(b)];
    if (ours.isOpen || theirs.isOpen) return [];
    const places = contraryPlaces(whole(ours), whole(theirs));
    if (!places) return [];
    const [one, other] = [clauseAround(ours.read, places.one), clauseAround(theirs.read, places.other)];
    if (!areOfOneThing(ours.read, one, theirs.read, other, places)) return [];
    if (haveOtherTimes(pair)) return [];
    const isLone = !isAttributed(ours.read) && !isAttributed(theirs.read) && haveEqualTimes(pair);
    return [{ a: spanOf(ours.read, one), b: spanOf(theirs.read, other), isLone } satisfies WordFinding];
  },
};

const statementOf = onceForWords(readStatement);

function readStatement({ source, passage }: ComparedSentence): Statement {
  const read = readSentence(source.annotated, passage.sentence);
  const isOpen =
    read.shown.includes('?') ||
    read.lower.some((word) => hedges.has(word) || turnWords.has(word) || quantifiers.has(word) || additions.has(word));
  return { read, isOpen };
}

function whole({ read: { words } }: Statement): WordRange & Pick<ReadSentence, 'words'> {
  return { words, from: 0, to: words.count };
}

function clauseAround({ clauses }: ReadSentence, index: number): WordRange {
  return clauses.find(({ from, to }) => from <= index && index < to) ?? { from: index, to: index + 1 };
}

/** Whether two clauses have nearly the same content, and no number that the other has not. */
function areOfOneThing(
  ours: ReadSentence,
  one: WordRange,
  theirs: ReadSentence,
  other: WordRange,
  places: { readonly one: number; readonly other: number },
): boolean {
  const [mine, yours] = [contentOf(ours, one, places.one), contentOf(theirs, other, places.other)];
  const common = [...mine.bits].filter(([id]) => yours.bits.has(id));
  if (common.length < minWordsInCommon) return false;
  if (
    mine.numbers.some((id) => !theirs.words.id.includes(id)) ||
    yours.numbers.some((id) => !ours.words.id.includes(id))
  )
    return false;
  const lighter = Math.min(sumOf([...mine.bits.values()]), sumOf([...yours.bits.values()]));
  return sumOf(common.map(([, bits]) => bits)) >= minInCommon * lighter;
}

/** What a clause says beside the contrary word and who speaks: bits by id of the word; and its numbers. */
function contentOf({ words }: ReadSentence, { from, to }: WordRange, except: number) {
  const bits = new Map<number, number>();
  const numbers: number[] = [];
  for (let i = from; i < to; i++) {
    if (isNumberStem(words.stems[i])) numbers.push(words.id[i]);
    if (i !== except && words.bits[i] > 0 && words.isAttribution[i] === 0) bits.set(words.id[i], words.bits[i]);
  }
  return { bits, numbers };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function isAttributed({ words }: ReadSentence): boolean {
  return words.isAttribution.includes(1);
}

function spanOf({ words }: ReadSentence, { from, to }: WordRange) {
  return { start: words.start[from], end: words.end[to - 1] };
}
