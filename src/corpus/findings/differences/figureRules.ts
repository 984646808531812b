import { isSameFact } from '../sameFact';
import type { FigureDifferenceRule } from './difference';
import { digitsKey } from './comparedFigures';
import type { FigurePair } from './figurePair';

/** A rule by which two differing figures of linked sentences are taken for one fact, with two sentences each. */
export interface PairRule<Id extends string, Read> {
  readonly id: Id;
  /** Two sentences, the differing words in square brackets. */
  readonly example: readonly [string, string];
  /** Two sentences between which the rule tells nothing. */
  readonly counterexample: readonly [string, string];
  readonly read: Read;
}

/** Score from which a link in other words surely is one statement, so that the place of a figure tells. Prototype D. */
const minSureScore = 0.85;
/** Score from which what figures say of themselves, beside what their clauses share, may tell. */
const minClauseScore = 0.75;
const minCloseScore = Number(process.env.CLOSE ?? 0.7);
/** Digits in another order are no chance: a link that is likely rather than not is enough. Prototype D. */
const minTransposedScore = Number(process.env.TRANS ?? 0.4);
/** Aligned telling words beside the gap in which two figures stand. Prototype D. */
const minTellingInGap = 1;
const minTellingInGapReworded = 2;
/** The same for figures that do not say what they count. Prototype D. */
const minTellingBesideBare = 2;
/** Aligned words around two figures that stand in other gaps, and telling ones among them. Prototype D. */
const minWordsAround = 4;
const minTellingAround = 2;
const minTellingAroundReworded = 3;
/** Words in common near two figures, and in their sentences, where no other figure could be meant. Chosen on the training news. */
const minSharedNearAlone = 3;
const minSharedTellingAlone = 4;
/** Two accounts of one amount are seldom further apart than these, by how much the sentences share. Prototype D. */
const closeRatio = 1.5;
const looseRatio = 2.2;
const minSharedTellingLoose = 3;
const minSharedNearLoose = 2;
/** Small numbers are close to each other by chance. Prototype D. */
const maxSmall = 10;
/** Score from which sentences are one but for a few words; see `comparisons`. */
const minCopyScore = 0.95;

export interface FigureRule extends PairRule<FigureDifferenceRule, (pair: FigurePair) => boolean> {
  /** Links in other words below this score are no reason to try the rule. */
  readonly minScore: number;
}

/** Tried in this order; the first that reads a pair names the difference. */
export const figureRules: readonly FigureRule[] = [
  {
    id: 'same-gap',
    minScore: minSureScore,
    example: [
      'The council paid [£2.4m] for the old mill on Harrow Street last year.',
      'The council paid [£4.2m] for the old mill on Harrow Street last year.',
    ],
    counterexample: [
      'The council paid £2.4m for the old mill on Harrow Street last year.',
      'The council paid £2.4 million for the old mill on Harrow Street last year.',
    ],
    read: (pair) => {
      const { place, sentences, thing } = pair;
      if (!place.isSameGap) return false;
      if (thing !== 'named') return sentences.isNear && place.telling >= minTellingBesideBare;
      return place.telling >= (sentences.isNear ? minTellingInGap : minTellingInGapReworded);
    },
  },
  {
    id: 'same-surroundings',
    minScore: minSureScore,
    example: [
      'The new bridge at Orlen will carry [12,000] cars across the river each day, engineers told the council.',
      'Engineers told the council that each day [15,000] cars will cross by the new bridge at Orlen.',
    ],
    counterexample: [
      'The new bridge at Orlen will carry 12,000 cars across the river each day, engineers told the council.',
      'Engineers told the council that 15,000 trees were felled for the new bridge at Orlen.',
    ],
    read: ({ place, sentences, thing, isAlone, sharedNear }) => {
      if (thing !== 'named') return false;
      if (isAlone && sharedNear >= minSharedNearAlone && sentences.sharedTelling >= minSharedTellingAlone) return true;
      const minTelling = sentences.isNear ? minTellingAround : minTellingAroundReworded;
      return place.words >= minWordsAround && place.telling >= minTelling;
    },
  },
  {
    id: 'same-clause',
    minScore: minClauseScore,
    example: [
      'The flood killed [12] people near Veltra, the interior ministry said on Tuesday.',
      'Near Veltra, the flood killed [15] people, according to the interior ministry.',
    ],
    counterexample: [
      'The flood killed 12 people near Veltra, the interior ministry said on Tuesday.',
      'Near Veltra, the flood injured 15 people, according to the interior ministry.',
    ],
    read: ({ sentences, a, b, isAlone }) => {
      const near = sentences.isNear && sentences.score >= minCopyScore;
      const subjects = [[sentences.a, a] as const, [sentences.b, b] as const].map(([{ source }, { fact }]) =>
        fact.subject === undefined ? undefined : nameOf(source.entityId(fact.subject)),
      );
      const sameSubject = subjects.includes(undefined) || subjects[0] === subjects[1];
      return isSameFact(a.fact, b.fact, { crowded: !isAlone, near, sameSubject });
    },
  },
  {
    id: 'transposed-digits',
    minScore: minTransposedScore,
    example: [
      'Rangers counted [1,283] seals on the sandbanks off Norrick this spring, the park said.',
      'This spring the park’s rangers found [1,328] seals on the Norrick sandbanks.',
    ],
    counterexample: [
      'Rangers counted 1,283 seals on the sandbanks off Norrick this spring, the park said.',
      'This spring the park’s rangers found 1,328 nests on the Norrick sandbanks.',
    ],
    read: (pair) => isOfOneKind(pair) && areTransposed(pair) && pair.sentences.sharedTelling >= 1,
  },
  {
    id: 'close-values',
    minScore: minCloseScore,
    example: [
      'The harbour fire in Tresk destroyed [240] boats before dawn, the coastguard said.',
      'Before dawn [260] boats were lost to the harbour fire in Tresk, said the coastguard.',
    ],
    counterexample: [
      'The harbour fire in Tresk destroyed 240 boats before dawn, the coastguard said.',
      'Before dawn 900 boats were lost to the harbour fire in Tresk, said the coastguard.',
    ],
    read: (pair) => {
      const [a, b] = [valueOf(pair.a), valueOf(pair.b)];
      if (!isOfOneKind(pair) || pair.a.figureClass === 'percent') return false;
      if (isSmall(pair)) return false;
      const ratio = Math.max(a, b) / Math.min(a, b);
      const { sharedTelling } = pair.sentences;
      if (ratio <= closeRatio) return pair.sharedNear >= 1 && sharedTelling >= 1;
      return ratio <= looseRatio && pair.sharedNear >= minSharedNearLoose && sharedTelling >= minSharedTellingLoose;
    },
  },
];

/** Whether a link is a reason to try any of the rules. */
export function isCompared({ kind, score }: { readonly kind: string; readonly score: number }): boolean {
  return kind !== 'verbatim' && (kind !== 'paraphrase' || score >= minTransposedScore);
}

/** By name: articles may disagree on whether a town or its government acts. */
function nameOf(entityId: string | undefined): string | undefined {
  return entityId?.replace(/^[^:]*:/, '');
}

function valueOf({ figure }: FigurePair['a']): number {
  return figure.value ?? figure.low ?? NaN;
}

/** Whether both are the only figures of their kind, of which they say what they are: place need not tell. */
function isOfOneKind(pair: FigurePair): boolean {
  return pair.isAlone && pair.isSpecific && pair.a.figureClass !== 'date' && pair.a.figureClass !== 'clock';
}

function isSmall({ a, b }: FigurePair): boolean {
  return (a.figureClass === 'amount' || a.figureClass === 'duration') && Math.max(valueOf(a), valueOf(b)) <= maxSmall;
}

function areTransposed({ a, b }: FigurePair): boolean {
  const key = digitsKey(a);
  return key !== undefined && key === digitsKey(b);
}
