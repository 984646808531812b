import type { SentenceAligner, WordAlignment } from './vectors/sentenceAligner';
import { coverageOf } from './vectors/sentenceAligner';
import { featuresOf, weighedSentence, type WeighedSentence } from './paraphraseScore';
import type { SentenceProfile, SentenceProfiles } from './sentenceProfiles';
import type { SparseFactor } from './sparseFactor';

// Factors by short id, which takes 16 bits, kept from call to call: what a call sets it takes back.
const factors = [new Float32Array(1 << 16).fill(1), new Float32Array(1 << 16).fill(1)] as const;

/** By sentence of an article; undefined for one that says too little to be compared. */
type WeighedSentences = readonly (WeighedSentence | undefined)[];

/** The sentences of articles as they were weighed last by one event alone. */
const weighedLast = new WeakMap<
  SentenceProfiles,
  { readonly event: SparseFactor; readonly weighed: WeighedSentences }
>();

/** The sentences of an article, their words weighed by one event: around the articles of one story there is mostly one. */
function weighedInEvent(profiles: SentenceProfiles, event: SparseFactor): WeighedSentences {
  const last = weighedLast.get(profiles);
  if (last?.event === event) return last.weighed;
  const [weighed] = weighedByMean([profiles], [event, event]);
  weighedLast.set(profiles, { event, weighed });
  return weighed;
}

/** The sentences of articles, their words weighed by the mean of two events. */
function weighedByMean(
  profiles: readonly SentenceProfiles[],
  events: readonly [SparseFactor, SparseFactor],
): WeighedSentences[] {
  const [one, other] = factors;
  events.forEach(({ keys, factors: values }, side) => {
    for (let i = 0; i < keys.length; i++) factors[side][keys[i]] = values[i];
  });
  const bitsOf = ({ weights, shortIds }: SentenceProfile): number[] =>
    weights.map((bits, word) => bits * ((one[shortIds[word]] + other[shortIds[word]]) / 2));
  const weighed = profiles.map((ofArticle) =>
    ofArticle.map((profile) => profile && weighedSentence(profile, bitsOf(profile))),
  );
  events.forEach(({ keys }, side) => {
    for (let i = 0; i < keys.length; i++) factors[side][keys[i]] = 1;
  });
  return weighed;
}

/** Describes pairs of sentences of two articles; the words of each are weighed by the mean of both events. */
export class PairDescriber {
  private readonly first: WeighedSentences;
  private readonly second: WeighedSentences;

  constructor(
    profiles: readonly [SentenceProfiles, SentenceProfiles],
    eventWeights: readonly [SparseFactor, SparseFactor],
    private readonly aligner: SentenceAligner,
  ) {
    const [event, otherEvent] = eventWeights;
    [this.first, this.second] =
      event === otherEvent
        ? profiles.map((ofArticle) => weighedInEvent(ofArticle, event))
        : weighedByMean(profiles, eventWeights);
  }

  /** @returns undefined where one of the two says too little to be compared */
  featuresOf(sentence: number, otherSentence: number): number[] | undefined {
    const a = this.first[sentence];
    const b = this.second[otherSentence];
    if (!a || !b) return undefined;
    this.aligner.focus(a.profile);
    const { nearestToA, nearestToB }: WordAlignment = this.aligner.alignWith(b.profile);
    return featuresOf(a, b, [coverageOf(a.bits, nearestToA), coverageOf(b.bits, nearestToB)]);
  }
}
