import type { Articles } from './articles';

/** A sentence of an article, by its index. */
interface Place {
  readonly uri: string;
  readonly sentence: number;
}

/** Which places the reader said not to be comparable; passages are known by their words, places by their sentences. */
export class IncomparablePlaces {
  constructor(private readonly articles: Articles) {}

  /** Whether there are any. */
  get areThere(): boolean {
    return this.articles.decisions.hasIncomparablePassages;
  }

  /** Whether the reader said that the sentences of two places are not comparable. */
  has(a: Place, b: Place): boolean {
    if (!this.areThere) return false;
    const { decisions } = this.articles;
    return decisions.areIncomparable({ uri: a.uri, text: this.textOf(a) }, { uri: b.uri, text: this.textOf(b) });
  }

  private textOf({ uri, sentence }: Place): string {
    const { article } = this.articles.held(uri);
    const { start, end } = article.sentences[sentence];
    return article.text.slice(start, end);
  }
}
