import { negations } from '../../../lexicon/en/differences';
import { epistemicModals, openWords, plainAuxiliaries } from '../../../lexicon/en/modality';
import type { Span } from '../../../text/span';
import { tellsWho } from '../tellers';
import type { ComparedWord } from './comparedWords';
import { haveOtherTimes } from './equalTimes';
import { onceForWords } from './onceForWords';
import type { WordFinding, WordRule } from './pairRule';
import { countSharedTelling, type ComparedSentence, type SentencePair } from './sentencePair';

/** Links in other words below this score are no reason to compare. Chosen, not fitted. */
const minScore = 0.75;
/** Words before a verb among which its auxiliaries stand: `may well have been deliberately sunk`. */
const auxiliaryReach = 5;
/** Telling words that both sentences have, and their share of those of the shorter one, who tells it aside. Not fitted. */
const minShared = 3;
const minShare = 0.6;

/** How surely a verb is told. `past` may have been, `future` may be. */
type Modality = 'maybe-past' | 'maybe' | 'past' | 'present' | 'future';

/** Assertions of which the first word leaves open whether they hold. */
const assertions: Partial<Record<Modality, ReadonlySet<Modality>>> = {
  'maybe-past': new Set<Modality>(['past', 'present']),
  maybe: new Set<Modality>(['future', 'present']),
};

/** A verb or what is said with `be`, with its auxiliaries. */
interface Predicate extends Span {
  readonly word: ComparedWord;
  readonly modality: Modality;
}

export const lostModality: WordRule = {
  id: 'lost-modality',
  kind: 'bound',
  example: [
    'The leak in the ferry Senja [may have been caused] by ice, divers said.',
    'The leak in the ferry Senja [was caused] by ice, divers said.',
  ],
  counterexample: [
    'The leak in the ferry Senja may have been caused by ice, divers said.',
    'The leak in the ferry Senja was caused by ice, divers believe.',
  ],
  read: (pair) => {
    if ((!pair.isNear && !pair.reaches(minScore)) || pair.haveOwnNames) return [];
    return [...lossesIn(pair, 'a'), ...lossesIn(pair, 'b')].slice(0, 1);
  },
};

/** What a sentence leaves open and the other tells for sure. @param side the sentence that leaves it open */
function lossesIn(pair: SentencePair, side: 'a' | 'b'): WordFinding[] {
  const [open, sure] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  const predicates = predicatesOf(open).filter(({ modality }) => assertions[modality]);
  if (predicates.length === 0 || isOpen(sure) || !shareMost(pair) || haveOtherTimes(pair)) return [];
  for (const predicate of predicates) {
    const assertion = predicatesOf(sure).find(
      ({ word, modality }) =>
        word.stem === predicate.word.stem && assertions[predicate.modality]?.has(modality) === true,
    );
    if (!assertion) continue;
    const [own, other] = [predicate, assertion].map(({ start, end }) => ({ start, end }));
    return [side === 'a' ? { a: own, b: other, isLone: false } : { a: other, b: own, isLone: false }];
  }
  return [];
}

/** Whether a sentence leaves something open in its own way, or asks. */
const isOpen = onceForWords(
  ({ words, source, passage: { start, end } }: ComparedSentence): boolean =>
    words.some((word) => openWords.has(word.lower) || isModal(word)) ||
    source.annotated.article.text.slice(start, end).includes('?'),
);

/** The telling words of a sentence without those for who tells it. */
const toldWords = onceForWords(({ source: { annotated }, words }: ComparedSentence): readonly ComparedWord[] =>
  words.filter(({ isTelling, start }) => isTelling && !tellsWho(annotated, start)),
);

function shareMost({ a, b }: SentencePair): boolean {
  const [ours, theirs] = [toldWords(a), toldWords(b)];
  const shared = countSharedTelling(ours, theirs);
  return shared >= minShared && shared >= minShare * Math.min(ours.length, theirs.length);
}

const predicatesOf = onceForWords(({ words }: ComparedSentence): readonly Predicate[] =>
  words.flatMap((word, index) => (word.isTelling ? (readPredicate(words, index) ?? []) : [])),
);

/** The word at an index with the auxiliaries before it; undefined where there are none, or one denies. */
function readPredicate(words: readonly ComparedWord[], index: number): Predicate | undefined {
  let from = index;
  while (from > 0 && index - from < auxiliaryReach && isBesideVerb(words[from - 1])) from--;
  const group = words.slice(from, index);
  const first = group.findIndex((word) => isModal(word) || plainAuxiliaries.has(word.lower));
  if (first < 0 || group.some(({ lower }) => negations.has(lower) || lower.endsWith("n't"))) return undefined;
  const auxiliaries = group.slice(first);
  return { start: group[first].start, end: words[index].end, word: words[index], modality: modalityOf(auxiliaries) };
}

/** Whether a word leaves open whether its verb holds: `may`, not `May`. */
function isModal({ lower, isCapitalised }: ComparedWord): boolean {
  return epistemicModals.has(lower) && !isCapitalised;
}

function isBesideVerb(word: ComparedWord): boolean {
  const { lower } = word;
  return (
    isModal(word) ||
    plainAuxiliaries.has(lower) ||
    negations.has(lower) ||
    lower.endsWith("n't") ||
    lower.endsWith('ly') ||
    besideVerbs.has(lower)
  );
}

const besideVerbs = new Set(['also', 'well', 'now', 'then', 'still', 'soon', 'even', 'be', 'been', 'being', 'have']);

function modalityOf(auxiliaries: readonly ComparedWord[]): Modality {
  const [{ lower: first }] = auxiliaries;
  if (auxiliaries.some(isModal)) return auxiliaries.some(({ lower }) => lower === 'have') ? 'maybe-past' : 'maybe';
  if (first === 'will') return 'future';
  return first === 'is' || first === 'are' ? 'present' : 'past';
}
