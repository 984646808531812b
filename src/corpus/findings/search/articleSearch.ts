import { firstIndexWhere } from '../../../text/search';
import { firstEndingAfter } from '../../../text/span';
import type { Figure } from '../../../annotations/figures/figure';
import { isNumberStem } from '../../index/stems';
import { forEachToken } from '../../index/normalisedTokens';
import type { SearchedArticle, SearchTerm } from './searchTerms';
import { WordFamilies } from '../wordFamilies';
import { FigureSearch } from './figureSearch';
import { fieldsOfStem, stemsOfField } from './wordFields';

/** How much a word of the same family counts beside the word itself. */
const relativeShare = 0.8;
/** How much a word of the same field counts: `custody` for `arrested`. Chosen, not fitted; see `fieldsByWord`. */
const fieldShare = 0.6;
/** Two sentences at most so many apart carry a statement together. */
const maxSentencesApart = 2;
/** Figures above `minRoundable` are found in any that differs by less than this share: `about 210` for 214. */
const roundingShare = 0.12;
const minRoundable = 20;

/**
 * A word that more sentences hold is no sign of any of them: it counts as held by all, which errs on the side of having
 * found it. Chosen, not fitted: it changes nothing on the labelled news.
 */
const maxPostings = 100;

/** Shares of what is looked for, by weight from 0 to 1, in the sentence and in the two sentences that hold most of it. */
export interface Cover {
  readonly inOne: number;
  readonly inTwo: number;
}

/** Sentences that hold a stem, or one that may stand for it. */
interface StemPlaces {
  readonly sentences: readonly number[];
  /** How much it counts beside the stem. */
  readonly share: number;
}

/** The words, figures and entities of a whole article, boilerplate and captions included, by sentence. */
export class ArticleSearch {
  private readonly sentencesByStem = new Map<string, number[]>();
  private readonly sentencesByEntity = new Map<string, number[]>();
  private readonly placesByStem = new Map<string, readonly StemPlaces[]>();
  private readonly families: WordFamilies;
  private readonly sentenceCount: number;
  private readonly values: Float64Array;
  private readonly intervals: ReadonlySet<string>;
  private readonly figures: FigureSearch;

  /** @param figures of the article, relative dates counted from the date that is known for it */
  constructor({ annotated: { article, named }, entityId }: SearchedArticle, figures: readonly Figure[]) {
    const values = new Set<number>();
    // A mention may begin behind the last sentence.
    this.sentenceCount = article.sentences.length + 1;
    article.sentences.forEach((sentence, index) => {
      forEachToken(article, sentence, ({ stem }) => {
        this.add(this.sentencesByStem, stem, index);
        if (isNumberStem(stem)) values.add(Number.parseFloat(stem));
      });
    });
    for (const mention of named.mentions) {
      const entity = entityId(mention.entity);
      if (entity !== undefined)
        this.add(this.sentencesByEntity, entity, firstEndingAfter(article.sentences, mention.start));
    }
    for (const { value, low, high } of figures)
      for (const each of [value, low, high]) if (each !== undefined) values.add(each);
    this.families = new WordFamilies(this.sentencesByStem.keys());
    this.values = Float64Array.from(values).sort();
    this.intervals = new Set(figures.flatMap(({ interval }) => (interval ? [interval.join('/')] : [])));
    this.figures = new FigureSearch(figures, article.sentences);
  }

  private add(lists: Map<string, number[]>, key: string, sentence: number): void {
    const sentences = lists.get(key);
    if (!sentences) lists.set(key, [sentence]);
    else if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence);
  }

  /** How much of what is looked for stands in one sentence, and in two that are near each other. */
  coverOf(terms: readonly SearchTerm[]): Cover {
    let total = 0;
    for (const { weight } of terms) total += weight;
    if (total === 0) return { inOne: 1, inTwo: 1 };
    let common = 0;
    const telling: SearchTerm[] = [];
    for (const term of terms) {
      if (this.isCommon(term)) common += term.weight;
      else telling.push(term);
    }
    const { inOne, inTwo } = this.mostHeld(telling);
    return { inOne: (common + inOne) / total, inTwo: (common + Math.max(inOne, inTwo)) / total };
  }

  private isCommon({ stem, entity }: SearchTerm): boolean {
    return (
      this.placesOf(stem).some(({ sentences }) => sentences.length > maxPostings) ||
      (entity !== undefined && (this.sentencesByEntity.get(entity)?.length ?? 0) > maxPostings)
    );
  }

  /** The sentences with a stem, and those with words that may stand for it. */
  private placesOf(stem: string): readonly StemPlaces[] {
    let places = this.placesByStem.get(stem);
    if (!places) this.placesByStem.set(stem, (places = this.findPlaces(stem)));
    return places;
  }

  private findPlaces(stem: string): StemPlaces[] {
    const places: StemPlaces[] = [];
    const add = (each: string, share: number): void => {
      const sentences = this.sentencesByStem.get(each);
      if (sentences) places.push({ sentences, share });
    };
    add(stem, 1);
    for (const relative of this.families.relativesOf(stem)) add(relative, relativeShare);
    for (const field of fieldsOfStem(stem)) for (const other of stemsOfField(field)) add(other, fieldShare);
    return places;
  }

  /** The weight of the terms that one sentence holds, and two that are near each other, where these hold most. */
  private mostHeld(terms: readonly SearchTerm[]): Cover {
    heldTerms.clear(this.sentenceCount, terms.length);
    terms.forEach(({ stem, weight, entity }, index) => {
      if (entity !== undefined) heldTerms.add(this.sentencesByEntity.get(entity) ?? [], index, weight);
      for (const { sentences, share } of this.placesOf(stem)) heldTerms.add(sentences, index, share * weight);
    });
    return heldTerms.most();
  }

  /** Whether a word or one that may stand for it stands in the article. */
  hasStem(stem: string): boolean {
    return this.placesOf(stem).length > 0;
  }

  hasEntity(entity: string): boolean {
    return this.sentencesByEntity.has(entity);
  }

  hasInterval(interval: readonly [string, string]): boolean {
    return this.intervals.has(interval.join('/'));
  }

  /** Whether the article may give a figure too, by what it measures and, where it has few digits, a word beside it. */
  hasFigure(figure: Figure, words: readonly SearchTerm[]): boolean {
    return this.figures.has(figure, (sentence) =>
      words.some(({ stem }) => this.placesOf(stem).some(({ sentences }) => holds(sentences, sentence))),
    );
  }

  /** Whether a figure stands in the article, exactly or rounded. */
  hasValue(value: number): boolean {
    const slack = Math.abs(value) > minRoundable ? roundingShare * Math.abs(value) : 0;
    const { values } = this;
    const from = firstIndexWhere(0, values.length, (index) => values[index] >= value - slack);
    return from < values.length && values[from] <= value + slack;
  }
}

/** @param sentences in order */
function holds(sentences: readonly number[], sentence: number): boolean {
  return sentences[firstIndexWhere(0, sentences.length, (index) => sentences[index] >= sentence)] === sentence;
}

/** Weights that are kept from search to search: more than the words of a sentence times the sentences of an article. */
const maxKeptWeights = 1 << 18;

/** By sentence, the weight with which it holds each of some terms; one for all searches, of which there are many. */
class HeldTerms {
  /** By sentence, its row counted from 1; 0 for one that holds none. */
  private rows = new Uint32Array(0);
  /** Sentences that hold any, by row. */
  private readonly sentences: number[] = [];
  private weights = new Float64Array(0);
  private terms = 0;

  clear(sentences: number, terms: number): void {
    for (const sentence of this.sentences) this.rows[sentence] = 0;
    this.sentences.length = 0;
    const rows = sentences + maxSentencesApart;
    if (this.rows.length < rows) this.rows = new Uint32Array(2 * rows);
    if (this.weights.length > maxKeptWeights) this.weights = new Float64Array(0);
    this.terms = terms;
  }

  add(sentences: readonly number[], term: number, weight: number): void {
    for (const sentence of sentences) {
      const row = this.rows[sentence] || this.addRow(sentence);
      const at = (row - 1) * this.terms + term;
      if (this.weights[at] < weight) this.weights[at] = weight;
    }
  }

  private addRow(sentence: number): number {
    const row = (this.rows[sentence] = this.sentences.push(sentence));
    const end = row * this.terms;
    if (this.weights.length < end) {
      const weights = new Float64Array(2 * end);
      weights.set(this.weights);
      this.weights = weights;
    }
    this.weights.fill(0, end - this.terms, end);
    return row;
  }

  most(): Cover {
    let inOne = 0;
    let inTwo = 0;
    for (const [index, sentence] of this.sentences.entries()) {
      const weight = this.weightOf(index + 1);
      inOne = Math.max(inOne, weight);
      for (let next = sentence + 1; next <= sentence + maxSentencesApart; next++) {
        const beside = this.rows[next];
        if (beside > 0) inTwo = Math.max(inTwo, this.jointWeightOf(index + 1, weight, beside));
      }
    }
    return { inOne, inTwo };
  }

  private weightOf(row: number): number {
    let sum = 0;
    for (let at = (row - 1) * this.terms; at < row * this.terms; at++) sum += this.weights[at];
    return sum;
  }

  /** @param weight of the first of the two rows */
  private jointWeightOf(row: number, weight: number, other: number): number {
    const [from, otherFrom] = [(row - 1) * this.terms, (other - 1) * this.terms];
    let sum = weight;
    for (let term = 0; term < this.terms; term++)
      sum += Math.max(0, this.weights[otherFrom + term] - this.weights[from + term]);
    return sum;
  }
}

const heldTerms = new HeldTerms();
