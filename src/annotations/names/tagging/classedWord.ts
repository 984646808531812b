import { type Classes, type WordClasses } from './wordClasses';
import { isKept, padding, type WordInfo } from './wordInfo';

/** A word form as one model sees it. */
export interface ClassedWord {
  readonly info: WordInfo;
  readonly classes: Classes;
}

/** So many forms, a power of two, are kept: more than a folder of news has. Others take the place of older ones. */
const maxKept = 1 << 16;

/** The words of a model: one object a form. */
export class ClassedWords {
  /** By the last bits of the number of their info. */
  private readonly words: (ClassedWord | undefined)[] = [];

  constructor(private readonly classes: WordClasses) {}

  /** Stands before the first and after the last word of a sentence. */
  get padding(): ClassedWord {
    return this.of(padding);
  }

  of(info: WordInfo): ClassedWord {
    const at = info.number & (maxKept - 1);
    const known = this.words[at];
    if (known?.info === info) return known;
    const word = { info, classes: this.classes.of(info) };
    if (isKept(info)) this.words[at] = word;
    return word;
  }
}
