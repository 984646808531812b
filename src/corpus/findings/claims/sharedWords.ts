import { isNumberStem } from '../../index/stems';
import { alignedWords } from '../clauses/sentenceWords';
import { areAkin } from './akinWords';
import type { LabelPair } from './labelPair';
import type { LinkedSentence } from './linkedParts';

/** Content words that two sentences have in common, or of which one may stand for the other, by index; names where there is nothing else. */
export type SharedWords = readonly (readonly [ours: number, theirs: number])[];

/** A label and a sentence with the words that both have. */
export interface ReadPair extends LabelPair {
  readonly shared: SharedWords;
}

const sharedBySentence = new WeakMap<LinkedSentence, WeakMap<LinkedSentence, SharedWords>>();

/** Content words that two sentences have in common or that are akin; read once, since labels within a sentence are many. */
export function sharedWords(one: LinkedSentence, other: LinkedSentence): SharedWords {
  let known = sharedBySentence.get(one);
  if (!known) sharedBySentence.set(one, (known = new WeakMap<LinkedSentence, SharedWords>()));
  let shared = known.get(other);
  if (!shared) known.set(other, (shared = readShared(one, other)));
  return shared;
}

function readShared(one: LinkedSentence, other: LinkedSentence): SharedWords {
  const { a, b } = alignedWords(one.words, other.words, 'paraphrase');
  const shared = a.flatMap((ours, index): (readonly [number, number])[] =>
    one.words.isPlain[ours] === 1 || isNumberStem(one.words.stems[ours]) ? [[ours, b[index]]] : [],
  );
  const [ours, theirs] = [new Set(a), new Set(b)];
  for (let i = 0; i < one.words.count; i++) {
    if (one.words.isPlain[i] === 0 || ours.has(i)) continue;
    const akin = other.words.stems.findIndex(
      (stem, at) => other.words.isPlain[at] === 1 && !theirs.has(at) && areAkin(one.words.stems[i], stem),
    );
    if (akin < 0) continue;
    theirs.add(akin);
    shared.push([i, akin]);
  }
  // Of two that have names alone in common, these tell of what both speak.
  return shared.length > 0 ? shared : a.map((each, index): readonly [number, number] => [each, b[index]]);
}
