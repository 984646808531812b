import {
  claimVerbs,
  factVerbs,
  loadedWords,
  oppositesByWord,
  ordinalWords,
  strengths,
} from '../../../lexicon/en/opposites';
import { valueKey, type ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { isSameWordFamily } from '../wordFamilies';
import type { Gap } from './gap';
import { gapsOf, isLone, isReworded, spanOf } from './gaps';
import type { ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { articleWordsOf } from './articleWords';

/** Aligned words in a row on both sides of two words that stand for each other. Chosen on the training news. */
const minAround = 3;
/** A word that stands for another has so many beside it in the gap: `attack [on]`, `invasion [of]`. */
const maxGapWords = 3;

/** Whether two words that stand in one place differ in the way of a rule. */
type Differ = (one: ComparedWord, other: ComparedWord) => boolean;

/** Rules that read one word in the place of another, where two sentences are equal around them. */
export const gapRules: readonly WordRule[] = [
  {
    id: 'opposite-word',
    kind: 'bound',
    example: [
      'Ines Varga, the agent of the ferry company, said the bank of Tulm had offered slightly [more].',
      'Ines Varga, the agent of the ferry company, said the bank of Tulm had offered slightly [less].',
    ],
    counterexample: [
      'The shares of the ferry company of Tulm rose by 2 percent on the exchange in Norrick.',
      'The shares of the ferry company of Tulm fell by 3 percent on the exchange in Norrick.',
    ],
    read: (pair) => (haveEqualFigures(pair) ? substituted(pair, areOpposite) : []),
  },
  {
    id: 'claim-as-fact',
    kind: 'bound',
    example: [
      'The mayor of Tulm had [alleged] that the boxes were opened at night by the harbour board.',
      'The mayor of Tulm had [proved] that the boxes were opened at night by the harbour board.',
    ],
    counterexample: [
      'The mayor of Tulm had alleged that the boxes were opened at night by the harbour board.',
      'The mayor of Tulm had claimed that the boxes were opened at night by the harbour board.',
    ],
    read: (pair) =>
      substituted(
        pair,
        eitherWay((one, other) => claimVerbs.has(one.lower) && factVerbs.has(other.lower)),
      ),
  },
  {
    id: 'other-ordinal',
    kind: 'figure',
    example: [
      'It was the [first] visit of an envoy of Tulm to the outer islands since the storm of 1996.',
      'It was the [second] visit of an envoy of Tulm to the outer islands since the storm of 1996.',
    ],
    counterexample: [
      'It was the first visit of an envoy of Tulm to the outer islands since the storm of 1996.',
      'It was the second visit of an envoy of Tulm to the outer islands since the storm of 2006.',
    ],
    read: (pair) =>
      haveEqualFigures(pair)
        ? substituted(
            pair,
            (one, other) => ordinalWords.has(one.lower) && ordinalWords.has(other.lower) && one.stem !== other.stem,
          )
        : [],
  },
  {
    id: 'other-unit',
    kind: 'figure',
    example: [
      'The animal in the harbour of Tulm was about [nine metres] long, the rangers of the island said.',
      'The animal in the harbour of Tulm was about [nine feet] long, the rangers of the island said.',
    ],
    counterexample: [
      'The animal in the harbour of Tulm was about nine metres long, the rangers of the island said.',
      'The animal in the harbour of Tulm was about 9 m long, the rangers of the island said.',
    ],
    read: otherUnits,
  },
  {
    id: 'loaded-word',
    kind: 'wording',
    example: [
      'The outer islands have abstained from condemning the [attack] on Tulm by the mainland.',
      'The outer islands have abstained from condemning the [invasion] of Tulm by the mainland.',
    ],
    counterexample: [
      'The outer islands have abstained from condemning the attack on Tulm by the mainland.',
      'The outer islands have abstained from condemning the attacks on Tulm by the mainland.',
    ],
    // Told where neither writer knows the word of the other.
    read: (pair) =>
      substituted(pair, (one, other) => {
        const kind = loadedWords.get(one.lower);
        return kind !== undefined && kind === loadedWords.get(other.lower) && !isSameWordFamily(one.stem, other.stem);
      }).filter(({ a, b }) => !isUsedIn(pair.b, pair.a, a.start) && !isUsedIn(pair.a, pair.b, b.start)),
  },
  {
    id: 'lost-strength',
    kind: 'wording',
    example: [
      'The new berth fee of the harbour board has drawn [sharp] criticism from the crews of Tulm.',
      'The new berth fee of the harbour board has drawn []criticism from the crews of Tulm.',
    ],
    counterexample: [
      'The new berth fee of the harbour board has drawn sharp criticism from the crews of Tulm.',
      'The new berth fee of the harbour board has drawn fierce criticism from the crews of Tulm.',
    ],
    read: lostStrength,
  },
];

/** Measures of one number and other units, of which neither sentence gives another. */
function otherUnits(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  const measuresOf = ({ table, passage }: ComparedSentence): readonly ComparedFigure[] =>
    table.of(passage.sentence).filter(({ figureClass }) => figureClass === 'measure');
  const [ours, theirs] = [measuresOf(a), measuresOf(b)];
  if (ours.length !== 1 || theirs.length !== 1) return [];
  if (!pair.isNear && !isReworded(pair)) return [];
  const [[one], [other]] = [ours, theirs];
  const isOne = one.unit === other.unit || one.figure.value === undefined || one.figure.value !== other.figure.value;
  if (isOne || !pair.pairs.some(([i, j]) => i === one.from && j === other.from)) return [];
  return [{ a: one.figure, b: other.figure, isLone: false }];
}

function eitherWay(differ: Differ): Differ {
  return (one, other) => differ(one, other) || differ(other, one);
}

const negativePrefixes = ['un', 'dis', 'non'];
/** Shorter words only look as if they had a prefix: `cover`, `discover`. */
const minUnprefixed = 6;

function areOpposite({ lower: one }: ComparedWord, { lower: other }: ComparedWord): boolean {
  if (oppositesByWord.get(one)?.includes(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= minUnprefixed && negativePrefixes.some((prefix) => long === prefix + short);
}

/** Words that stand in one place of two sentences, where nothing else is said there. */
function substituted(pair: SentencePair, differ: Differ): WordFinding[] {
  const gaps = gapsOf(pair);
  // Of others in like words other things are said.
  if (gaps.length === 0 || pair.haveOwnNames) return [];
  return gaps.flatMap((gap): WordFinding[] => {
    if (gap.before + gap.behind < minAround || gap.ours.length > maxGapWords || gap.theirs.length > maxGapWords)
      return [];
    for (const one of gap.ours) {
      const other = gap.theirs.find((each) => differ(one, each));
      if (!other) continue;
      if (!gap.ours.every((word) => word === one || isPlain(word))) return [];
      if (!gap.theirs.every((word) => word === other || isPlain(word))) return [];
      return [{ a: one, b: other, isLone: isLone(pair, gap) }];
    }
    return [];
  });
}

function isPlain({ isTelling, stem }: ComparedWord): boolean {
  return !isTelling && !/\d/.test(stem);
}

/** Whether all figures of either sentence stand in the other: no form that is filled in anew. */
function haveEqualFigures(pair: SentencePair): boolean {
  if (gapsOf(pair).length === 0) return false;
  const { a, b } = pair;
  const [ours, theirs] = [a, b].map(({ table, passage }) =>
    table
      .of(passage.sentence)
      .map((figure) => valueKey(figure))
      .filter((key) => key !== undefined)
      .sort(),
  );
  return ours.join(' ') === theirs.join(' ');
}

/** Whether an article uses the word that stands at an offset of another's sentence. */
function isUsedIn({ source }: ComparedSentence, { words }: ComparedSentence, start: number): boolean {
  const word = words.find((each) => each.start === start);
  return word !== undefined && articleWordsOf(source.annotated.article).hasStem(word.stem);
}

function lostStrength(pair: SentencePair): WordFinding[] {
  const { a, b } = pair;
  return gapsOf(pair).flatMap((gap): WordFinding[] => {
    if (gap.before + gap.behind < minAround || gap.before === 0) return [];
    const [inOurs, inTheirs] = [loneStrength(gap, 'ours'), loneStrength(gap, 'theirs')];
    const word = inOurs ?? inTheirs;
    if (!word) return [];
    const [without, from] = inOurs ? [b, gap.from[1]] : [a, gap.from[0]];
    const noun = without.words.at(from);
    if (!noun?.isTelling || isStrongIn(without, noun.stem)) return [];
    const lost = spanOf([], without.words, from);
    return [{ a: inOurs ? word : lost, b: inOurs ? lost : word, isLone: isLone(pair, gap) }];
  });
}

/** The word of a gap, where it is the only one and says how strong something was. */
function loneStrength(gap: Gap, side: 'ours' | 'theirs'): ComparedWord | undefined {
  const [words, others] = side === 'ours' ? [gap.ours, gap.theirs] : [gap.theirs, gap.ours];
  return words.length === 1 && others.length === 0 && strengths.has(words[0].lower) ? words[0] : undefined;
}

/** Whether an article gives a noun a strength somewhere. */
function isStrongIn({ source }: ComparedSentence, noun: string): boolean {
  return articleWordsOf(source.annotated.article).someStem(
    noun,
    'strength',
    ({ words, index }) => index > 0 && strengths.has(words[index - 1].lower),
  );
}
