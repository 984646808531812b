import type { WordRange } from '../clauses/sentenceWords';
import type { Label } from './label';
import type { LinkedSentence } from './linkedParts';

/** The words of a label and a sentence that is linked to it. */
export interface LabelPair {
  readonly holder: LinkedSentence;
  readonly label: Label;
  readonly theirs: LinkedSentence;
}

/** All words of a sentence. */
export function wholeOf({ words: { count } }: LinkedSentence): WordRange {
  return { from: 0, to: count };
}

/** Reads something of a sentence once, which is held against many labels. */
export function onceForSentence<Read>(read: (sentence: LinkedSentence) => Read): (sentence: LinkedSentence) => Read {
  const known = new WeakMap<LinkedSentence, { readonly read: Read }>();
  return (sentence) => {
    let found = known.get(sentence);
    if (!found) known.set(sentence, (found = { read: read(sentence) }));
    return found.read;
  };
}
