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
  byItself: [6.848, 0.221, 5.174, -0.571, 2.769, 2.14, -0.122, -2.838],
  inEvent: [
    0.574, 0.471, 0.271, 1.702, -1.348, 1.007, 2.24, 1.71, 1.415, -0.934, 0.84, 0.848, -1.92, -0.521, -2.628, 2.034,
    -1.003, 0.549, -0.604,
  ],
};
