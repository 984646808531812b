import type { SentenceAligner, WordAlignment } from './vectors/sentenceAligner';
import { coverageOf } from './vectors/sentenceAligner';
import type { EventWeight } from './eventWeights';
import { featuresOf, type WeighedSentence } from './paraphraseScore';
import type { SentenceProfiles } from './sentenceProfiles';

/** Describes pairs of sentences of two articles; the words of each are weighed once, by the mean of both events. */
export class PairDescriber {
  private readonly sentences: readonly (readonly (WeighedSentence | undefined)[])[];
  private focus = -1;

  constructor(
    profiles: readonly [SentenceProfiles, SentenceProfiles],
    [weight, otherWeight]: readonly [EventWeight, EventWeight],
    private readonly aligner: SentenceAligner,
  ) {
    const inBoth: EventWeight = (shortId) => (weight(shortId) + otherWeight(shortId)) / 2;
    this.sentences = profiles.map((ofArticle) =>
      ofArticle.map(
        (profile) =>
          profile && { profile, bits: profile.weights.map((bits, word) => bits * inBoth(profile.shortIds[word])) },
      ),
    );
  }

  /** @returns undefined where one of the two says too little to be compared */
  featuresOf(sentence: number, otherSentence: number): number[] | undefined {
    const [a, b] = [this.sentences[0][sentence], this.sentences[1][otherSentence]];
    if (!a || !b) return undefined;
    if (this.focus !== sentence) this.aligner.focus(a.profile);
    this.focus = sentence;
    const { nearestToA, nearestToB }: WordAlignment = this.aligner.alignWith(b.profile);
    return featuresOf(a, b, [coverageOf(a.bits, nearestToA), coverageOf(b.bits, nearestToB)]);
  }
}
