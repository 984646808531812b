import { addToList } from '../text/multimap';
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

  /** The pairs of some places that are not comparable, each once. Linear in the places and in such pairs. */
  among(places: readonly Place[]): (readonly [Place, Place])[] {
    const { decisions } = this.articles;
    const byKey = new Map<string, Place[]>();
    for (const place of places)
      addToList(byKey, decisions.passageKey({ uri: place.uri, text: this.textOf(place) }), place);
    const pairs: (readonly [Place, Place])[] = [];
    for (const [key, ones] of byKey)
      for (const other of decisions.incomparableWith(key))
        if (key < other) for (const one of ones) for (const place of byKey.get(other) ?? []) pairs.push([one, place]);
    return pairs;
  }

  private textOf({ uri, sentence }: Place): string {
    const { article } = this.articles.held(uri);
    const { start, end } = article.sentences[sentence];
    return article.text.slice(start, end);
  }
}
