import type { ComparedWord } from './comparedWords';

/** Lets what is read of a sentence be read once, however many others it is compared with. */
export function onceForWords<Sentence extends { readonly words: readonly ComparedWord[] }, Value>(
  read: (sentence: Sentence) => Value,
): (sentence: Sentence) => Value {
  const values = new WeakMap<readonly ComparedWord[], { readonly value: Value }>();
  return (sentence) => {
    let known = values.get(sentence.words);
    if (!known) values.set(sentence.words, (known = { value: read(sentence) }));
    return known.value;
  };
}
