import { isHyphen } from '../../../text/characters';
import { featureKey as key } from './hashing';
import { type LineCase } from './lineCase';
import { flagCount } from './wordFlags';
import { padding, WordClass, type WordInfo } from './wordInfo';

// Ids, multipliers and bounds below are part of the format of `model.bin`: any others would do as well, for a model
// that was trained with them. The multipliers are odd or prime, so that two hashes do not cancel each other out.
const mix = Math.imul;
const positionMultiplier = 40503;
const flagsMultiplier = 8209;
const flagPairMultiplier = 4099;
const shapeMultiplier = 1009;

/** First ids of the features of a neighbour; each has `flagCount` + 4 of them. */
const enum NeighbourId {
  Previous = 100,
  Next = 120,
  BeforePrevious = 140,
  AfterNext = 160,
}
const flagOfNeighbour = 7;

/** Marks before the first word of a sentence. */
const opener = /^["“‘'(-]$/;

/**
 * Adds the features of the word at `index` that depend on its neighbours.
 * @param infos the words of the sentence
 * @param features hashed keys (see `featureKey`) are added at its end
 */
export function contextFeatures(
  infos: readonly WordInfo[],
  index: number,
  lineCase: LineCase,
  features: number[],
): void {
  const word = infos[index];
  const previous = infoAt(infos, index - 1);
  const next = infoAt(infos, index + 1);
  const beforePrevious = infoAt(infos, index - 2);
  const afterNext = infoAt(infos, index + 2);
  const initial = index === 0 || (index === 1 && opener.test(previous.lower));
  const position = (initial ? 1 : 0) | (lineCase << 1);
  features.push(
    key(4, word.hash ^ mix(position + 1, positionMultiplier)),
    key(5, word.shape ^ mix(position + 1, positionMultiplier)),
    key(6, position + 11),
    key(7, word.flags ^ mix(position + 1, flagsMultiplier)),
  );
  neighbourFeatures(previous, NeighbourId.Previous, features);
  closeNeighbourFeatures(previous, NeighbourId.Previous, features);
  neighbourFeatures(next, NeighbourId.Next, features);
  closeNeighbourFeatures(next, NeighbourId.Next, features);
  neighbourFeatures(beforePrevious, NeighbourId.BeforePrevious, features);
  neighbourFeatures(afterNext, NeighbourId.AfterNext, features);
  features.push(
    key(201, previous.hash ^ mix(word.hash, 31)),
    key(202, word.hash ^ mix(next.hash, 37)),
    key(203, previous.hash ^ mix(next.hash, 41)),
    key(204, previous.shape ^ mix(word.shape, 31) ^ mix(next.shape, shapeMultiplier)),
    key(206, word.shape ^ mix(next.shape, 31) ^ mix(afterNext.shape, shapeMultiplier)),
    key(207, previous.hash ^ mix(word.shape, 43)),
    key(208, next.hash ^ mix(word.shape, 47)),
    key(209, beforePrevious.hash ^ mix(previous.hash, 53) ^ mix(word.shape, 3)),
    key(210, next.hash ^ mix(afterNext.hash, 59) ^ mix(word.shape, 3)),
    key(211, word.flags ^ mix(next.flags, flagPairMultiplier)),
    key(212, previous.flags ^ mix(word.flags, flagPairMultiplier)),
    key(213, previous.flags ^ mix(word.shape, flagPairMultiplier)),
  );
  if (word.wordClass === WordClass.Capital) runFeatures(infos, index, features);
}

function infoAt(infos: readonly WordInfo[], index: number): WordInfo {
  return index >= 0 && index < infos.length ? infos[index] : padding;
}

function neighbourFeatures(info: WordInfo, id: NeighbourId, features: number[]): void {
  features.push(key(id, info.hash), key(id + 1, info.shape), key(id + 3, info.flags));
}

function closeNeighbourFeatures(info: WordInfo, id: NeighbourId, features: number[]): void {
  features.push(key(id + 2, info.suffix));
  for (let bit = 0; bit < flagCount; bit++)
    if (info.flags & (1 << bit)) features.push(key(id + 4 + bit, flagOfNeighbour));
}

/** Names are shorter; a longer run is a headline or noise, and looking on would cost its square. */
const maxRun = 12;

/** Features of the run of capitals around a word: its ends and what stands before and after it. */
function runFeatures(infos: readonly WordInfo[], index: number, features: number[]): void {
  let start = index;
  while (start > 0 && index - start < maxRun && isInRun(infos, start - 1, -1)) start--;
  let end = index;
  while (end + 1 < infos.length && end - index < maxRun && isInRun(infos, end + 1, 1)) end++;
  const first = infos[start];
  const last = infos[end];
  const before = infoAt(infos, start - 1);
  const after = infoAt(infos, end + 1);
  features.push(
    key(220, last.hash),
    key(221, first.hash),
    key(222, before.hash),
    key(223, after.hash),
    key(224, last.flags ^ mix(Math.min(end - index, 3) + 1, flagsMultiplier)),
    key(225, Math.min(end - start, 4) * 8 + Math.min(index - start, 4)),
    key(226, before.flags ^ mix(index - start + 1, flagsMultiplier)),
    key(227, after.flags ^ mix(end - index + 1, flagsMultiplier)),
    key(228, infoAt(infos, start - 2).hash ^ mix(before.hash, 61)),
    key(229, infoAt(infos, end + 2).hash ^ mix(after.hash, 61)),
    key(230, first.flags ^ mix(last.flags, flagPairMultiplier)),
    key(231, before.suffix ^ mix(Math.min(end - start, 3), 77)),
    key(232, after.suffix ^ mix(Math.min(end - start, 3), 77)),
  );
}

/** Words in lower case between two capitals of one run; hyphens and particles (`van`) may stand there as well. */
const runConnectors = new Set(['of', 'the', 'and', '&', 'for']);

/** Whether a word belongs to the run of capitals that it is met from. @param step 1 on the way forward, else -1 */
function isInRun(infos: readonly WordInfo[], index: number, step: 1 | -1): boolean {
  const { wordClass, lower, particle } = infos[index];
  if (wordClass === WordClass.Capital) return true;
  if (wordClass !== WordClass.Connector) return false;
  return (
    infoAt(infos, index + step).wordClass === WordClass.Capital &&
    (particle || runConnectors.has(lower) || isHyphen(lower.charCodeAt(0)))
  );
}
