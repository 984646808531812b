import type { ComparedWord } from './comparedWords';
import type { ComparedSentence } from './sentencePair';

/** Lets what is read of a sentence be read once, however many others it is compared with. */
export function onceForWords<Value>(
  read: (sentence: ComparedSentence) => Value,
): (sentence: ComparedSentence) => Value {
  const values = new WeakMap<readonly ComparedWord[], { readonly value: Value }>();
  return (sentence) => {
    let known = values.get(sentence.words);
    if (!known) values.set(sentence.words, (known = { value: read(sentence) }));
    return known.value;
  };
}
