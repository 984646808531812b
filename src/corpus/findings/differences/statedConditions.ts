import { beForms } from '../../../lexicon/en/auxiliaries';
import {
  anonymityWords,
  conditionPrefixes,
  conditionWords,
  paymentWords,
  promisingWords,
} from '../../../lexicon/en/conditions';
import { askingWords } from '../../../lexicon/en/opposites';
import type { Annotated } from '../../../annotations/annotate';
import type { Span } from '../../../text/span';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { valueKey, type ComparedFigure } from './comparedFigures';
import { sideOf, type Difference } from './difference';
import { sameThing } from './differingValues';
import type { Teller } from './figureTellers';
import { isQuotedAt } from './quoted';
import { unlinkedPair, type SentencePair } from './sentencePair';

/** Sentences of an article that are read, the first ones. Not fitted. */
const maxSentences = 400;
/** Who states more conditions than so many makes no offer but a contract. Not fitted. */
const maxStated = 8;
/** Sums and counts from here on are hardly equal by chance. Not fitted. */
const minTellingValue = 100;

/** A place where a condition is stated, or that there is none: `with no strings attached`. */
interface Stated extends Span {
  readonly sentence: number;
}

interface StatedConditions {
  readonly conditions: readonly Stated[];
  readonly denials: readonly Stated[];
}

/**
 * An offer that one article says to be without conditions, and of which another gives one: the same sum, or a payment to the
 * same people. Linear in the sentences.
 * @returns differences seen from the first article
 */
export function conditionsDenied(ours: Teller, theirs: Teller): Difference[] {
  if (ours.first === theirs.first) return [];
  const [own, others] = [ours, theirs].map(({ compared }) => statedIn(compared.annotated));
  const found = (mine: readonly Stated[], yours: readonly Stated[]): Difference[] =>
    mine.flatMap((one) =>
      yours.flatMap((other) =>
        areOfOneOffer(ours, one, theirs, other) ? [differenceOf(ours, one, theirs, other)] : [],
      ),
    );
  const all = [...found(own.denials, others.conditions), ...found(own.conditions, others.denials)];
  // Which of several conditions is meant is not read.
  return all.length === 1 ? all : [];
}

function differenceOf(ours: Teller, one: Stated, theirs: Teller, other: Stated): Difference {
  return {
    kind: 'condition',
    rule: 'other-condition',
    a: sideOf({ uri: ours.compared.uri, sentence: one.sentence }, one),
    b: sideOf({ uri: theirs.compared.uri, sentence: other.sentence }, other),
    isSure: false,
  };
}

function areOfOneOffer(ours: Teller, one: Stated, theirs: Teller, other: Stated): boolean {
  const pair = unlinkedPair([ours.compared, one.sentence], [theirs.compared, other.sentence]);
  if (pair.haveUnknownNames) return false;
  return haveOneSum(pair) || (pay(pair.a.words) && pay(pair.b.words) && pair.sharedTelling > 0);
}

function haveOneSum({ a, b }: SentencePair): boolean {
  const isTelling = ({ figure: { value = 0 } }: ComparedFigure): boolean => value >= minTellingValue;
  const theirs = b.table.of(b.passage.sentence).filter(isTelling);
  return a.table
    .of(a.passage.sentence)
    .filter(isTelling)
    .some((one) => theirs.some((other) => valueKey(one) === valueKey(other) && sameThing(one, other) === 'named'));
}

function pay(words: readonly ComparedWord[]): boolean {
  return words.some(({ lower }) => paymentWords.has(lower));
}

const statedByArticle = new WeakMap<Annotated, StatedConditions>();

function statedIn(annotated: Annotated): StatedConditions {
  let stated = statedByArticle.get(annotated);
  if (!stated) statedByArticle.set(annotated, (stated = readStated(annotated)));
  return stated;
}

function readStated(annotated: Annotated): StatedConditions {
  const { article } = annotated;
  const conditions: Stated[] = [];
  const denials: Stated[] = [];
  const count = article.language === 'en' ? Math.min(maxSentences, article.sentences.length) : 0;
  for (let sentence = 0; sentence < count; sentence++) {
    const words = comparedWordsOf(article, sentence);
    const denial = spanOf(words, deniesCondition);
    if (denial && !isQuotedAt(annotated, denial)) denials.push({ sentence, ...denial });
    const condition = denial ? undefined : spanOf(words, statesCondition);
    if (condition)
      conditions.push({ sentence, start: condition.start, end: endOfClause(article.text, words, condition) });
  }
  return conditions.length > maxStated ? { conditions: [], denials } : { conditions, denials };
}

/** The words at the first place where some are read. @param read how many words they are, 0 for none */
function spanOf(
  words: readonly ComparedWord[],
  read: (words: readonly ComparedWord[], index: number) => number,
): Span | undefined {
  for (let index = 0; index < words.length; index++) {
    const length = read(words, index);
    if (length > 0) return { start: words[index].start, end: words[index + length - 1].end };
  }
  return undefined;
}

/** `without any conditions`, `no strings`, `unconditionally`. */
function deniesCondition(words: readonly ComparedWord[], index: number): number {
  const lowerAt = (at: number): string => words[at]?.lower ?? '';
  if (lowerAt(index - 1) === 'not' || lowerAt(index - 1) === 'cannot') return 0;
  const { lower } = words[index];
  if (lower === 'unconditional' || lower === 'unconditionally') return 1;
  if (lower !== 'without' && lower !== 'no') return 0;
  const noun = conditionPrefixes.has(lowerAt(index + 1)) ? index + 2 : index + 1;
  if (!conditionWords.has(lowerAt(noun))) return 0;
  return noun + (lowerAt(noun + 1) === 'attached' ? 2 : 1) - index;
}

/** `only if`, `if it`, `on condition that`, `provided that`, `must first`. */
function statesCondition(words: readonly ComparedWord[], index: number): number {
  const lowerAt = (at: number): string => words[at]?.lower ?? '';
  const next = lowerAt(index + 1);
  switch (words[index].lower) {
    case 'if':
      return next === '' || askingWords.has(lowerAt(index - 1)) || askingWords.has(lowerAt(index - 2)) ? 0 : 1;
    case 'unless':
      return 1;
    case 'provided':
      return next === 'that' || (promisingWords.has(next) && !beForms.has(lowerAt(index - 1))) ? 2 : 0;
    case 'must':
      return next === 'first' ? 2 : 0;
    case 'on':
      return next === 'condition' && !words.some(({ lower }) => anonymityWords.has(lower)) ? 2 : 0;
    default:
      return 0;
  }
}

/** The end of the clause that a condition opens. */
function endOfClause(text: string, words: readonly ComparedWord[], { start }: Span): number {
  let at = words.findIndex((word) => word.start === start);
  while (at + 1 < words.length && !/[,;:()–—“”"]/.test(text.slice(words[at].end, words[at + 1].start))) at++;
  return words[at].end;
}
