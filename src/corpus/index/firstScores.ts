import type { Steps } from '../steps';
import { minFirstScore, type PairByItself } from './eventFeatures';
import { scoreTable, type ScoredPair, type ScoreTable } from './sparseScores';
import type { Earlier } from './weighedPairs';

/** Scores of the first stage for the pairs of sentences of two articles that were worth comparing. */
export interface FirstScores {
  readonly table: ScoreTable;
  /** Pairs whose score was too low to be held: the sentence of the first article and of the second, in turn. */
  readonly rejected: Uint32Array;
}

/** Pairs of sentences that are compared between two steps, some microseconds each. Chosen, not fitted. */
export const pairsPerStep = 256;

/**
 * Scores of the first stage for two articles, in steps.
 * @param candidates by sentence of the first article, those of the second that are worth comparing
 * @param earlier those that were worked out before, where they hold in part
 */
export function* firstScoreSteps(
  candidates: readonly (readonly number[])[],
  byItself: (sentence: number, otherSentence: number) => PairByItself | undefined,
  earlier: Earlier<FirstScores> | undefined,
): Steps<FirstScores> {
  const scores = new FirstScoresBuilder();
  const known = earlier && new EarlierScores(earlier);
  let scored = 0;
  for (const [sentence, others] of candidates.entries()) {
    for (const otherSentence of others) {
      if (known?.copy(sentence, otherSentence, scores)) continue;
      const pair = byItself(sentence, otherSentence);
      if (!pair) continue;
      if (pair.score >= minFirstScore) scores.hold({ sentence, otherSentence, score: pair.score, extent: pair });
      else scores.reject(sentence, otherSentence);
      if (++scored % pairsPerStep === 0) yield;
    }
  }
  yield;
  return scores.build();
}

/** Gathers first scores. */
class FirstScoresBuilder {
  private readonly held: ScoredPair[] = [];
  private readonly rejected: number[] = [];

  hold(pair: ScoredPair): void {
    this.held.push(pair);
  }

  reject(sentence: number, otherSentence: number): void {
    this.rejected.push(sentence, otherSentence);
  }

  build(): FirstScores {
    return { table: scoreTable(this.held), rejected: Uint32Array.from(this.rejected) };
  }
}

/** How many numbers of any size below make one: an article has fewer sentences. */
const maxSentences = 2 ** 26;

/** First scores that were worked out before, asked for by sentences as they are now. */
class EarlierScores {
  private readonly rejected = new Set<number>();

  constructor(private readonly earlier: Earlier<FirstScores>) {
    const { rejected } = earlier.value;
    for (let i = 0; i < rejected.length; i += 2) this.rejected.add(rejected[i] * maxSentences + rejected[i + 1]);
  }

  /** @returns whether the pair was scored before and would be scored alike now; it is given to a builder then */
  copy(sentence: number, otherSentence: number, scores: FirstScoresBuilder): boolean {
    const { first, second, value } = this.earlier;
    const [then, otherThen] = [first[sentence], second[otherSentence]];
    if (then < 0 || otherThen < 0) return false;
    const { forward } = value.table;
    const at = forward.indexOf(then, otherThen);
    if (at >= 0) scores.hold({ sentence, otherSentence, score: forward.scoreAt(at), extent: forward.extentAt(at) });
    else if (this.rejected.has(then * maxSentences + otherThen)) scores.reject(sentence, otherSentence);
    else return false;
    return true;
  }
}
