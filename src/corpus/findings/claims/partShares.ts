import type { WordVectors } from '../../index/vectors/wordVectors';
import { labelsOf } from './claimLabels';
import type { Label } from './label';
import { CoverMeter, type LabelWords, type SearchedWords } from './labelCover';
import type { LinkedSentence, PartGraph } from './linkedParts';

/** Articles of an event as the labelled news has them. */
const fewArticles = 6;

/** Tells of parts how much of them some words hold, and among how many articles they stand. */
export class PartShares {
  readonly meter: CoverMeter;
  /** By part, what is looked for of it: one is held against the words of many others. */
  private readonly words = new Map<number, { readonly words: LabelWords | undefined }>();
  /** By part, what may stand for it. */
  private readonly labels = new Map<number, readonly Label[]>();
  /** By article, those that any link joins it to. */
  private readonly neighbours = new Map<number, Set<number>>();
  /** By two articles, as `pairKey` has them, the sentences of the first that a link that is shown leads from to the second. */
  private readonly shared = new Map<string, Set<LinkedSentence>>();

  constructor(
    private readonly graph: PartGraph,
    vectors: WordVectors | undefined,
  ) {
    const { parts, links } = graph;
    this.meter = new CoverMeter(new Set(parts.map(({ sentence }) => sentence)), vectors);
    for (const { a, b, strength } of links) {
      this.addNeighbour(a, b);
      this.addNeighbour(b, a);
      if (strength !== 'shown') continue;
      this.addShared(a, b);
      this.addShared(b, a);
    }
  }

  private addShared(a: number, b: number): void {
    const key = pairKey(this.articleOf(a), this.articleOf(b));
    const known = this.shared.get(key) ?? new Set<LinkedSentence>();
    this.shared.set(key, known.add(this.graph.parts[a].sentence));
  }

  /** How much two articles have in common, 0 to 1: the geometric mean of the shares of their sentences that are linked. */
  likenessOf(one: number, other: number): number {
    const shareOf = (a: number, b: number): number =>
      (this.shared.get(pairKey(a, b))?.size ?? 0) / Math.max(1, this.graph.sentenceCounts[a]);
    return Math.sqrt(shareOf(one, other) * shareOf(other, one));
  }

  private addNeighbour(a: number, b: number): void {
    const [own, other] = [this.articleOf(a), this.articleOf(b)];
    const known = this.neighbours.get(own) ?? new Set<number>();
    this.neighbours.set(own, known.add(other));
  }

  /** The number of the article that a part stands in. */
  articleOf(part: number): number {
    return this.graph.parts[part].sentence.article;
  }

  /** The words of the sentences that parts of one article stand in, since two parts may say together what a label says. */
  searched(parts: readonly number[]): SearchedWords {
    const sentences = [...new Set(parts.map((part) => this.graph.parts[part].sentence))];
    return this.meter.searched(sentences.map((sentence) => ({ sentence, from: 0, to: sentence.words.count })));
  }

  /** How often the number of articles that one is compared with doubles that of a small event. */
  doublings(article: number): number {
    return Math.log2(Math.max(1, (1 + (this.neighbours.get(article)?.size ?? 0)) / fewArticles));
  }

  /** What may stand for a part; see `labelsOf`. */
  labelsOf(part: number): readonly Label[] {
    let labels = this.labels.get(part);
    if (!labels) this.labels.set(part, (labels = labelsOf(this.graph.parts[part])));
    return labels;
  }

  /** How much of a part some words hold, 0 to 1; nothing of what tells no more than who speaks. */
  held(part: number, said: SearchedWords): number {
    const own = this.wordsOf(part);
    return own ? this.meter.coverOf(own, said).all : 0;
  }

  private wordsOf(part: number): LabelWords | undefined {
    let known = this.words.get(part);
    if (!known) {
      const { sentence, from, to } = this.graph.parts[part];
      this.words.set(part, (known = { words: this.meter.wordsOfPart(sentence, { from, to }) }));
    }
    return known.words;
  }
}

function pairKey(one: number, other: number): string {
  return `${one} ${other}`;
}
