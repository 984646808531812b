import { articleFeatures } from './articleFeatures';
import { isHyphen } from '../../../text/characters';
import { type ClassedWord } from './classedWord';
import { featureKey as key } from './hashing';
import { Place } from './placeFeatures';
import { type FeatureSink, type Run, type TaggedLine } from './taggedLine';
import { Scheme } from './wordClasses';
import { WordClass } from './wordInfo';

// Ids, multipliers and bounds below are part of the format of `model.bin`, see `placeFeatures`.
const mix = Math.imul;
const flagsMultiplier = 8209;
const flagPairMultiplier = 4099;
const shapeMultiplier = 1009;

/** Marks before the first word of a sentence. */
const openers = new Set(['"', '“', '‘', "'", '(', '-']);

/** Features of the word at an index. */
export function wordFeatures(line: TaggedLine, index: number, sink: FeatureSink): void {
  const { words, lineCase } = line;
  const word = words[index];
  const previous = wordAt(line, index - 1);
  const isInitial = index === 0 || (index === 1 && openers.has(previous.info.lower));
  sink.form(Place.Here, (isInitial ? 1 : 0) | (lineCase << 1), word);
  sink.form(Place.Previous, 0, previous);
  sink.form(Place.Next, 0, wordAt(line, index + 1));
  sink.form(Place.BeforePrevious, 0, wordAt(line, index - 2));
  sink.form(Place.AfterNext, 0, wordAt(line, index + 2));
  pairFeatures(line, index, sink);
  const run = runAround(words, index);
  if (word.info.wordClass === WordClass.Capital) runFeatures(line, index, run, sink);
  if (line.uses) articleFeatures(line.uses, line, index, run, isInitial, sink);
}

function wordAt({ words, padding }: TaggedLine, index: number): ClassedWord {
  return index >= 0 && index < words.length ? words[index] : padding;
}

/** Features of a word together with its neighbours. */
function pairFeatures(line: TaggedLine, index: number, sink: FeatureSink): void {
  const { info: word, classes } = line.words[index];
  const { info: previous, classes: classesBefore } = wordAt(line, index - 1);
  const { info: next, classes: classesAfter } = wordAt(line, index + 1);
  const { info: beforePrevious } = wordAt(line, index - 2);
  const { info: afterNext } = wordAt(line, index + 2);
  sink.add(key(201, previous.hash ^ mix(word.hash, 31)));
  sink.add(key(202, word.hash ^ mix(next.hash, 37)));
  sink.add(key(203, previous.hash ^ mix(next.hash, 41)));
  sink.add(key(204, previous.shape ^ mix(word.shape, 31) ^ mix(next.shape, shapeMultiplier)));
  sink.add(key(206, word.shape ^ mix(next.shape, 31) ^ mix(afterNext.shape, shapeMultiplier)));
  sink.add(key(207, previous.hash ^ mix(word.shape, 43)));
  sink.add(key(208, next.hash ^ mix(word.shape, 47)));
  sink.add(key(209, beforePrevious.hash ^ mix(previous.hash, 53) ^ mix(word.shape, 3)));
  sink.add(key(210, next.hash ^ mix(afterNext.hash, 59) ^ mix(word.shape, 3)));
  sink.add(key(211, word.flags ^ mix(next.flags, flagPairMultiplier)));
  sink.add(key(212, previous.flags ^ mix(word.flags, flagPairMultiplier)));
  sink.add(key(213, previous.flags ^ mix(word.shape, flagPairMultiplier)));
  const before = classesBefore[Scheme.Types];
  const here = classes[Scheme.Types];
  const after = classesAfter[Scheme.Types];
  sink.add(key(300, here ^ (before << 16)));
  sink.add(key(301, here ^ (after << 16)));
  sink.add(key(302, before ^ (after << 16)));
}

/** Names are shorter; a longer run is a headline or noise, and looking on would cost its square. */
const maxRun = 12;
/** Runs of more words besides one, and words that are further from the end, count the same. */
const maxLength = 4;
const maxLeft = 3;

/** Features of the run of capitals around a word: its ends and what stands before and after it. */
function runFeatures(line: TaggedLine, index: number, { start, end }: Run, sink: FeatureSink): void {
  const first = line.words[start];
  const last = line.words[end];
  const before = wordAt(line, start - 1);
  const after = wordAt(line, end + 1);
  const length = Math.min(end - start, maxLength);
  const position = Math.min(index - start, maxLength);
  const left = Math.min(end - index, maxLeft);
  sink.form(Place.First, 0, first);
  sink.form(Place.Last, left, last);
  sink.form(Place.Before, length, before);
  sink.form(Place.After, length, after);
  sink.add(key(225, length * 8 + position));
  sink.add(key(226, before.info.flags ^ mix(index - start + 1, flagsMultiplier)));
  sink.add(key(227, after.info.flags ^ mix(end - index + 1, flagsMultiplier)));
  sink.add(key(228, wordAt(line, start - 2).info.hash ^ mix(before.info.hash, 61)));
  sink.add(key(229, wordAt(line, end + 2).info.hash ^ mix(after.info.hash, 61)));
  sink.add(key(230, first.info.flags ^ mix(last.info.flags, flagPairMultiplier)));
  const here = line.words[index].classes[Scheme.Types];
  const [ofFirst, ofLast] = [first.classes[Scheme.Types], last.classes[Scheme.Types]];
  const [ofBefore, ofAfter] = [before.classes[Scheme.Types], after.classes[Scheme.Types]];
  sink.add(key(303, ofFirst ^ (ofLast << 16)));
  sink.add(key(304, ofBefore ^ (ofAfter << 16)));
  sink.add(key(305, here ^ ((position * 8 + left + 1) << 20)));
  sink.add(key(306, ofBefore ^ (here << 16)));
  sink.add(key(307, ofAfter ^ (here << 16)));
  sink.add(key(308, ofLast ^ (ofBefore << 16)));
  sink.add(key(309, ofLast ^ (ofAfter << 16)));
}

function runAround(words: readonly ClassedWord[], index: number): Run {
  let start = index;
  let end = index;
  if (words[index].info.wordClass !== WordClass.Capital) return { start, end };
  while (start > 0 && index - start < maxRun && isInRun(words, start - 1, -1)) start--;
  while (end + 1 < words.length && end - index < maxRun && isInRun(words, end + 1, 1)) end++;
  return { start, end };
}

/** Words in lower case between two capitals of one run; hyphens and particles (`van`) may stand there as well. */
const runConnectors = new Set(['of', 'the', 'and', '&', 'for']);

/** Whether a word belongs to the run of capitals that it is met from. @param step 1 on the way forward, else -1 */
function isInRun(words: readonly ClassedWord[], index: number, step: 1 | -1): boolean {
  const { wordClass, lower, particle } = words[index].info;
  if (wordClass === WordClass.Capital) return true;
  if (wordClass !== WordClass.Connector) return false;
  const beyond = index + step;
  return (
    beyond >= 0 &&
    beyond < words.length &&
    words[beyond].info.wordClass === WordClass.Capital &&
    (particle || runConnectors.has(lower) || isHyphen(lower.charCodeAt(0)))
  );
}
