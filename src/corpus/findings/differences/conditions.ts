import { conditionNouns, conditionOpeners } from '../../../lexicon/en/differences';
import type { Span } from '../../../text/span';
import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import { onceForWords } from './onceForWords';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';

/** A condition and what it is a condition of. */
interface Condition extends Span {
  readonly words: readonly ComparedWord[];
  /** The last telling word before it. */
  readonly of: ComparedWord;
}

/** Longer conditions are seldom told apart from the same one in other words. Chosen on ECB+ topics. */
const maxConditionWords = 6;
/** Telling words that two sentences with other conditions share at least, the one before the condition among them. */
const minShared = 2;

export const otherConditions: WordRule = {
  id: 'other-condition',
  kind: 'condition',
  readsFaint: true,
  example: [
    'The harbour pact binds both islands to send aid [if one of them is attacked], the envoy of Tulm said.',
    'The envoy of Tulm said the harbour pact of the islands pledges aid [in the event of war].',
  ],
  counterexample: [
    'The harbour pact binds both islands to send aid if one of them is attacked, the envoy of Tulm said.',
    'The envoy of Tulm said the harbour pact of the islands pledges aid in the event of an attack.',
  ],
  read: (pair) => {
    const ours = conditionOf(pair.a);
    const theirs = ours && conditionOf(pair.b);
    return ours && theirs && differ(pair, ours, theirs)
      ? [{ a: ours, b: theirs, isLone: false } satisfies WordFinding]
      : [];
  },
};

function differ({ a, b, sharedTelling }: SentencePair, ours: Condition, theirs: Condition): boolean {
  if (sharedTelling < minShared || !isSameWordFamily(ours.of.stem, theirs.of.stem)) return false;
  const [one, other] = [ours, theirs].map(({ words }) => words.filter(({ isTelling }) => isTelling));
  if (one.length === 0 || other.length === 0) return false;
  const standIn = (words: readonly ComparedWord[], sentence: ComparedSentence): boolean =>
    words.some(({ stem }) => sentence.words.some((word) => isSameWordFamily(stem, word.stem)));
  return !standIn(one, b) && !standIn(other, a);
}

/** The only condition of a sentence; undefined where there is none, or several. */
const conditionOf = onceForWords(readCondition);

function readCondition({ words, source }: ComparedSentence): Condition | undefined {
  const { text } = source.annotated.article;
  const openers = words.flatMap((_, index) => (isOpener(words, index) ? [index] : []));
  if (openers.length !== 1) return undefined;
  const [from] = openers;
  const of = words
    .slice(0, from)
    .filter(({ isTelling }) => isTelling)
    .at(-1);
  if (!of) return undefined;
  let to = from + 1;
  while (to < words.length && !/[,;:.()–—]/.test(text.slice(words[to - 1].end, words[to].start))) to++;
  if (to - from > maxConditionWords) return undefined;
  return {
    start: words[from].start,
    end: words[to - 1].end,
    words: words.slice(from + 1, to).filter(({ lower }) => !conditionNouns.has(lower)),
    of,
  };
}

function isOpener(words: readonly ComparedWord[], index: number): boolean {
  if (conditionOpeners.has(words[index].lower))
    return words[index - 1]?.lower !== 'as' && words[index - 1]?.lower !== 'even';
  return (
    words[index].lower === 'in' &&
    words
      .slice(index + 1, index + 3)
      .some(({ lower }, offset) => conditionNouns.has(lower) && words[index + 2 + offset]?.lower === 'of')
  );
}
