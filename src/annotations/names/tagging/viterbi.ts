import { mayEnd, mayStart, predecessors, tags } from './tags';

/** A score below that of every sequence of tags that is allowed. */
const forbidden = -1e9;

/** By word and tag, the score of the best sequence up to it, and the tag before in that sequence; of one call. */
let scores = new Float32Array(0);
let backPointers = new Uint8Array(0);

/**
 * Best tag sequence of one segment by the Viterbi algorithm (Forney 1973) over a linear model
 * (Collins 2002, structured perceptron).
 * @param emissions `length × tags.length` scores
 * @param transitions `tags.length × tags.length` scores, a row for each tag before
 * @param sequence its first `length` items are set to indices of `tags`
 */
export function decode(emissions: Float32Array, length: number, transitions: Float32Array, sequence: Uint8Array): void {
  const count = tags.length;
  if (length === 1) {
    sequence[0] = bestOf(emissions, tagsAlone);
    return;
  }
  if (scores.length < length * count) {
    scores = new Float32Array(length * count * 2);
    backPointers = new Uint8Array(length * count * 2);
  }
  for (let tag = 0; tag < count; tag++) scores[tag] = mayStart[tag] ? emissions[tag] : forbidden;
  for (let i = 1; i < length; i++) {
    const row = i * count;
    for (let tag = 0; tag < count; tag++) {
      let best = -Infinity;
      let from = 0;
      for (const before of predecessors[tag]) {
        const score = scores[row - count + before] + transitions[before * count + tag];
        if (score > best) {
          best = score;
          from = before;
        }
      }
      scores[row + tag] = Math.max(forbidden, best + emissions[row + tag]);
      backPointers[row + tag] = from;
    }
  }
  let tag = bestLastTag((length - 1) * count);
  for (let i = length - 1; i >= 0; i--) {
    sequence[i] = tag;
    tag = backPointers[i * count + tag];
  }
}

/** The tags that a name or no name of a single word has. */
const tagsAlone: readonly number[] = tags.flatMap((_, tag) => (mayStart[tag] && mayEnd[tag] ? [tag] : []));

function bestOf(scores: Float32Array, allowed: readonly number[]): number {
  let best = allowed[0];
  for (const tag of allowed) if (scores[tag] > scores[best]) best = tag;
  return best;
}

function bestLastTag(row: number): number {
  let best = -Infinity;
  let last = 0;
  for (let tag = 0; tag < tags.length; tag++) {
    if (!mayEnd[tag] || scores[row + tag] <= best) continue;
    best = scores[row + tag];
    last = tag;
  }
  return last;
}
