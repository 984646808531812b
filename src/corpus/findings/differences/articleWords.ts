import type { Article } from '../../../article/article';
import { addToList } from '../../../text/multimap';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { familyPrefix, isSameWordFamily } from '../wordFamilies';

/** Where a word stands: in the words of a sentence, by its index. */
export interface WordPlace {
  readonly sentence: number;
  readonly words: readonly ComparedWord[];
  readonly index: number;
}

/** The words of a whole article, to be asked for without reading it again for each one. */
export class ArticleWords {
  /** Whether somebody is called `ex-` something. */
  readonly hasFormer: boolean;
  private readonly lowers = new Map<string, WordPlace[]>();
  private readonly stems = new Map<string, WordPlace[]>();
  /** Stems by the letters that one family begins with. */
  private readonly families = new Map<string, string[]>();
  private readonly sentences = new Map<string, ReadonlySet<number>>();
  private readonly answers = new Map<string, boolean>();

  constructor(article: Article) {
    for (let sentence = 0; sentence < article.sentences.length; sentence++) {
      const words = comparedWordsOf(article, sentence);
      words.forEach(({ stem, lower }, index) => {
        if (!this.stems.has(stem)) addToList(this.families, familyPrefix(stem), stem);
        const place = { sentence, words, index };
        addToList(this.lowers, lower, place);
        addToList(this.stems, stem, place);
      });
    }
    this.hasFormer = [...this.lowers.keys()].some((lower) => lower.startsWith('ex-'));
  }

  hasLower(lower: string): boolean {
    return this.lowers.has(lower);
  }

  hasStem(stem: string): boolean {
    return this.stems.has(stem);
  }

  /** Whether a word of the same family stands in the article. */
  hasAlike(stem: string): boolean {
    return this.stems.has(stem) || this.alikeTo(stem).length > 0;
  }

  /** Whether a word in lower case stands somewhere as a condition has it. The answer to a question is kept. */
  someLower(lower: string, question: string, holds: (place: WordPlace) => boolean): boolean {
    return this.answer(`${question} ${lower}`, this.lowers.get(lower), holds);
  }

  /** Whether a stem stands somewhere as a condition has it. The answer to a question is kept. */
  someStem(stem: string, question: string, holds: (place: WordPlace) => boolean): boolean {
    return this.answer(`${question} ${stem}`, this.stems.get(stem), holds);
  }

  /** The sentences that hold a word of the same family, by index. */
  sentencesAlikeTo(stem: string): ReadonlySet<number> {
    let sentences = this.sentences.get(stem);
    if (!sentences) this.sentences.set(stem, (sentences = this.findSentences(stem)));
    return sentences;
  }

  private findSentences(stem: string): Set<number> {
    const sentences = new Set<number>();
    for (const alike of this.alikeTo(stem))
      for (const { sentence } of this.stems.get(alike) ?? []) sentences.add(sentence);
    return sentences;
  }

  private alikeTo(stem: string): string[] {
    return (this.families.get(familyPrefix(stem)) ?? []).filter((each) => isSameWordFamily(each, stem));
  }

  private answer(key: string, places: readonly WordPlace[] | undefined, holds: (place: WordPlace) => boolean): boolean {
    let answer = this.answers.get(key);
    if (answer === undefined) this.answers.set(key, (answer = places?.some(holds) ?? false));
    return answer;
  }
}

const wordsByArticle = new WeakMap<Article, ArticleWords>();

/** The words of an article, read once. */
export function articleWordsOf(article: Article): ArticleWords {
  let words = wordsByArticle.get(article);
  if (!words) wordsByArticle.set(article, (words = new ArticleWords(article)));
  return words;
}
