import { flagCount } from './wordFlags';
import { FeatureId, featureKey as key, hashOf, HashSeed } from './hashing';
import { type ClassedWord } from './classedWord';
import { schemeCount } from './wordClasses';
import { type WordInfo } from './wordInfo';

// Ids, multipliers and bounds are part of the format of `model.bin`: any others would do as well, for a model that was
// trained with them. The multipliers are odd or prime, so that two hashes do not cancel each other out.
const mix = Math.imul;
const positionMultiplier = 40503;
const flagsMultiplier = 8209;
const shapeMultiplier = 31;
const lengthMultiplier = 77;
const flagOfNeighbour = 7;

/** First id of the features by class, plus the `Place`; each scheme has so many. */
const firstClassId = 1000;
const classIds = 40;
const shapeOfClass = 20;

/** First ids of the features of a neighbour; each has `flagCount` + 4 of them. */
const enum NeighbourId {
  Previous = 100,
  Next = 120,
  BeforePrevious = 140,
  AfterNext = 160,
}

/** Where a word stands, seen from the word that is tagged. What a form says in a place is summed once. */
export const enum Place {
  /** Variant: where in the line and in what line, see `wordFeatures`. */
  Here = 0,
  /** What of `Here` depends on its variant; no place of its own. */
  InLine,
  Previous,
  Next,
  BeforePrevious,
  AfterNext,
  /** Of the run of capitals. */
  First,
  /** Variant: how many words of the run go between, 3 at most. */
  Last,
  /** Before the run; variant: how many words the run has besides one, 4 at most. */
  Before,
  After,
}

/** By `Place`, how many variants there are, in the order of their slots. */
const variants: readonly number[] = [6, 0, 1, 1, 1, 1, 1, 4, 5, 5];
const firstSlots = variants.map((_, place) => variants.slice(0, place).reduce((sum, count) => sum + count, 0));

/** How many places and variants there are. */
export const slotCount = variants.reduce((sum, count) => sum + count, 0);

/** The number of a place and variant, from 0. */
export function slotOf(place: Place, variant: number): number {
  return firstSlots[place] + variant;
}

/** Takes hashed features one by one, see `featureKey`. */
export interface FeatureList {
  push(feature: number): void;
}

/** Adds the features of a form in a place. */
export function placeFeatures(place: Place, variant: number, word: ClassedWord, features: FeatureList): void {
  if (place === Place.Here) {
    partFeatures(Place.Here, 0, word, features);
    partFeatures(Place.InLine, variant, word, features);
  } else partFeatures(place, variant, word, features);
}

function partFeatures(place: Place, variant: number, word: ClassedWord, features: FeatureList): void {
  formFeatures(place, variant, word, features);
  classFeatures(place, variant, word, features);
}

/** Features of the form itself. */
function formFeatures(place: Place, variant: number, { info }: ClassedWord, features: FeatureList): void {
  const { hash, shape, flags, suffix } = info;
  switch (place) {
    case Place.Here:
      ownFeatures(info, features);
      break;
    case Place.InLine:
      features.push(key(4, hash ^ mix(variant + 1, positionMultiplier)));
      features.push(key(5, shape ^ mix(variant + 1, positionMultiplier)));
      features.push(key(6, variant + 11));
      features.push(key(7, flags ^ mix(variant + 1, flagsMultiplier)));
      break;
    case Place.Previous:
      closeNeighbourFeatures(info, NeighbourId.Previous, features);
      break;
    case Place.Next:
      closeNeighbourFeatures(info, NeighbourId.Next, features);
      break;
    case Place.BeforePrevious:
      neighbourFeatures(info, NeighbourId.BeforePrevious, features);
      break;
    case Place.AfterNext:
      neighbourFeatures(info, NeighbourId.AfterNext, features);
      break;
    case Place.First:
      features.push(key(221, hash));
      break;
    case Place.Last:
      features.push(key(220, hash));
      features.push(key(224, flags ^ mix(variant + 1, flagsMultiplier)));
      break;
    case Place.Before:
      features.push(key(222, hash));
      features.push(key(231, suffix ^ mix(variant, lengthMultiplier)));
      break;
    case Place.After:
      features.push(key(223, hash));
      features.push(key(232, suffix ^ mix(variant, lengthMultiplier)));
      break;
  }
}

/** Lengths beyond it are one feature: such words are rare. */
const maxLengthFeature = 10;
/** Prefixes and suffixes of up to so many letters are features of every word … */
const maxAffix = 4;
/** … and a suffix of five, of words that are longer than that. */
const longSuffix = 5;

/** The value of a feature that says only that a flag is set. */
const flagValue = 3;

/** Features of the form that is tagged. */
function ownFeatures({ written, lower, hash, shape, flags }: WordInfo, features: FeatureList): void {
  const { length } = lower;
  features.push(key(FeatureId.Lower, hash));
  features.push(key(FeatureId.Written, hashOf(written, HashSeed.Written)));
  features.push(key(FeatureId.Shape, shape));
  features.push(key(FeatureId.Flags, flags));
  features.push(key(FeatureId.Length, Math.min(written.length, maxLengthFeature)));
  for (let affix = 1; affix <= Math.min(maxAffix, length); affix++) {
    features.push(key(FeatureId.Prefix + affix, hashOf(lower, HashSeed.Prefix, 0, affix)));
    features.push(key(FeatureId.Suffix + affix, hashOf(lower, HashSeed.Suffix, length - affix)));
  }
  if (length > longSuffix)
    features.push(key(FeatureId.Suffix + longSuffix, hashOf(lower, HashSeed.Suffix, length - longSuffix)));
  for (let bit = 0; bit < flagCount; bit++)
    if (flags & (1 << bit)) features.push(key(FeatureId.OneFlag + bit, flagValue));
}

function neighbourFeatures({ hash, shape, flags }: WordInfo, id: NeighbourId, features: FeatureList): void {
  features.push(key(id, hash));
  features.push(key(id + 1, shape));
  features.push(key(id + 3, flags));
}

function closeNeighbourFeatures(info: WordInfo, id: NeighbourId, features: FeatureList): void {
  neighbourFeatures(info, id, features);
  features.push(key(id + 2, info.suffix));
  for (let bit = 0; bit < flagCount; bit++)
    if (info.flags & (1 << bit)) features.push(key(id + 4 + bit, flagOfNeighbour));
}

/** Features of the form's classes. */
function classFeatures(place: Place, variant: number, { info, classes }: ClassedWord, features: FeatureList): void {
  for (let scheme = 0; scheme < schemeCount; scheme++) {
    const id = firstClassId + scheme * classIds + place;
    features.push(key(id, classes[scheme] ^ (variant << 18)));
    if (place === Place.Here) features.push(key(id + shapeOfClass, classes[scheme] ^ mix(info.shape, shapeMultiplier)));
  }
}
