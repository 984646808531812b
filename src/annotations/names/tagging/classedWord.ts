import { type Classes, type WordClasses } from './wordClasses';
import { padding, type WordInfo } from './wordInfo';

/** A word form as one model sees it. */
export interface ClassedWord {
  readonly info: WordInfo;
  readonly classes: Classes;
  /** By slot (see `slotOf`), what the model makes of the form in that place; filled by the tagger. */
  readonly sums: (Float32Array | undefined)[];
}

/** The words of a model: one object a form. */
export class ClassedWords {
  private readonly words = new WeakMap<WordInfo, ClassedWord>();

  constructor(private readonly classes: WordClasses) {}

  /** Stands before the first and after the last word of a sentence. */
  get padding(): ClassedWord {
    return this.of(padding);
  }

  of(info: WordInfo): ClassedWord {
    let word = this.words.get(info);
    if (!word) this.words.set(info, (word = { info, classes: this.classes.of(info), sums: [] }));
    return word;
  }
}
