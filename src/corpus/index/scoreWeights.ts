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
  byItself: [6.854, -0.032, 5.066, -0.665, 2.507, 2.155, -2.676],
  inEvent: [0.45, 0.18, 0.327, 2.744, -1.445, 1.099, 1.821, 1.936, 0.147, -0.578, 0.663, 0.961, -1.566, -0.283, -1.187],
};
