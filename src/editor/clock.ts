/** When the evaluation of the bundle began, in milliseconds; imported before anything else. */
export const loadedAt = performance.now();
