/** Weights of the two stages, each in the order of its features, the last the intercept. */
export interface ScoreWeights {
  /** Of a pair by itself; see `featuresOf`. */
  readonly byItself: readonly number[];
  /** Of a pair in its event; see `eventFeaturesOf`. */
  readonly inEvent: readonly number[];
}

/**
 * Made by `npm run fit-scores -- FOLDER` on the training and development parts of the project's labelled news and the
 * even ECB+ development topics.
 */
export const scoreWeights: ScoreWeights = {
  byItself: [6.876, 0.07, 5.643, -0.554, 2.699, 2.147, -0.182, -2.767],
  inEvent: [
    0.212, 0.328, 0.341, 0.868, -1.583, 1.048, 1.784, 2.017, 2.671, 2.027, -0.859, 0.932, 0.867, -1.755, -0.506, -2.114,
    2.311, -0.973, 0.427, -2.795,
  ],
};
