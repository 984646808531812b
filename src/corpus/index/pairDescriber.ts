import type { SentenceAligner, WordAlignment } from './vectors/sentenceAligner';
import { coverageOf } from './vectors/sentenceAligner';
import type { EventWeight } from './eventWeights';
import { featuresOf, weighedSentence, type WeighedSentence } from './paraphraseScore';
import type { SentenceProfile, SentenceProfiles } from './sentenceProfiles';

/** Describes pairs of sentences of two articles; the words of each are weighed once, by the mean of both events. */
export class PairDescriber {
  /** Of either article, by sentence, those that were described. */
  private readonly weighed: readonly [WeighedSentence[], WeighedSentence[]] = [[], []];

  constructor(
    private readonly profiles: readonly [SentenceProfiles, SentenceProfiles],
    private readonly eventWeights: readonly [EventWeight, EventWeight],
    private readonly aligner: SentenceAligner,
  ) {}

  private weighedSentence(side: 0 | 1, sentence: number): WeighedSentence | undefined {
    const profile = this.profiles[side][sentence];
    if (!profile) return undefined;
    const weighed = this.weighed[side];
    return (weighed[sentence] ??= weighedSentence(profile, this.bitsOf(profile)));
  }

  private bitsOf({ weights, shortIds }: SentenceProfile): number[] {
    const [weight, otherWeight] = this.eventWeights;
    return weights.map((bits, word) => bits * ((weight(shortIds[word]) + otherWeight(shortIds[word])) / 2));
  }

  /** @returns undefined where one of the two says too little to be compared */
  featuresOf(sentence: number, otherSentence: number): number[] | undefined {
    const a = this.weighedSentence(0, sentence);
    const b = this.weighedSentence(1, otherSentence);
    if (!a || !b) return undefined;
    this.aligner.focus(a.profile);
    const { nearestToA, nearestToB }: WordAlignment = this.aligner.alignWith(b.profile);
    return featuresOf(a, b, [coverageOf(a.bits, nearestToA), coverageOf(b.bits, nearestToB)]);
  }
}
