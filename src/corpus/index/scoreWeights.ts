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
  byItself: [7.513, 0.028, 5.558, -0.581, 2.632, 2.18, -0.085, -2.864],
  inEvent: [
    0.209, 0.328, 0.323, 0.904, -1.575, 1.049, 1.834, 2.009, 2.667, 2.037, -0.834, 0.93, 0.869, -1.775, -0.496, -2.078,
    2.293, -0.95, 0.44, -2.876,
  ],
};
