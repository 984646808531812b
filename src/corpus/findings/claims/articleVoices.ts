import type { Figure } from '../../../annotations/figures/figure';
import { addToList } from '../../../text/multimap';
import { overlappingIn } from '../overlapping';
import type { Telling } from './labelCounterparts';
import type { LinkedSentence, PartGraph } from './linkedParts';
import type { PartShares } from './partShares';

/** From this likeness of two articles on they have enough in common that what is alike is seldom so by chance. See `unrelatedArticles`. */
const minLikeness = 0.2;

/** What an article says of a claim. */
export interface Voice extends Telling {
  readonly article: number;
  readonly parts: readonly number[];
  /** How far its article is from having enough in common with another of the claim, 0 to 1; see `unrelatedArticles`. */
  readonly unrelatedness: number;
}

/** Gathers what each article of a claim says of it. */
export class ArticleVoices {
  constructor(
    private readonly graph: PartGraph,
    private readonly shares: PartShares,
  ) {}

  /** What each article says of a claim. */
  of(parts: readonly number[]): Voice[] {
    const byArticle = new Map<number, number[]>();
    for (const part of parts) addToList(byArticle, this.shares.articleOf(part), part);
    const unrelatednessOf = (article: number): number => {
      const likenesses = [...byArticle.keys()].map((other) =>
        other === article ? 0 : this.shares.likenessOf(article, other),
      );
      return 1 - Math.min(1, Math.max(...likenesses) / minLikeness);
    };
    return [...byArticle].map(([article, own]) =>
      this.withParts({ article, unrelatedness: unrelatednessOf(article) }, own),
    );
  }

  /** The same article with some of its parts. */
  withParts({ article, unrelatedness }: Pick<Voice, 'article' | 'unrelatedness'>, parts: readonly number[]): Voice {
    const sentences = [...new Set(parts.map((part) => this.graph.parts[part].sentence))];
    return {
      article,
      unrelatedness,
      parts,
      sentences,
      words: this.shares.searched(parts),
      figures: sentences.flatMap(({ figures }) => figures),
      beside: sentences.flatMap(figuresAround),
    };
  }
}

/** Figures of a sentence and of those right before and behind it. */
function figuresAround({ annotated: { article, figures }, passage }: LinkedSentence): Figure[] {
  const { sentences } = article;
  const [first, last] = [Math.max(0, passage.sentence - 1), Math.min(sentences.length - 1, passage.sentence + 1)];
  return overlappingIn(figures, { start: sentences[first].start, end: sentences[last].end });
}
