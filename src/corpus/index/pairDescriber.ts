import type { SentenceAligner, WordAlignment } from './vectors/sentenceAligner';
import { coverageOf } from './vectors/sentenceAligner';
import { featuresOf, weighedSentence, type WeighedSentence } from './paraphraseScore';
import type { SentenceProfile, SentenceProfiles } from './sentenceProfiles';
import type { SparseFactor } from './sparseFactor';

// Factors by short id, which takes 16 bits, kept from call to call: what a call sets it takes back.
const factors = [new Float32Array(1 << 16).fill(1), new Float32Array(1 << 16).fill(1)] as const;

/** The sentences of two articles, their words weighed by the mean of both events. */
function weighedSentences(
  profiles: readonly [SentenceProfiles, SentenceProfiles],
  events: readonly [SparseFactor, SparseFactor],
): (WeighedSentence | undefined)[][] {
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

/** Describes pairs of sentences of two articles; the words of each are weighed once, by the mean of both events. */
export class PairDescriber {
  private readonly first: readonly (WeighedSentence | undefined)[];
  private readonly second: readonly (WeighedSentence | undefined)[];

  constructor(
    profiles: readonly [SentenceProfiles, SentenceProfiles],
    eventWeights: readonly [SparseFactor, SparseFactor],
    private readonly aligner: SentenceAligner,
  ) {
    [this.first, this.second] = weighedSentences(profiles, eventWeights);
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
