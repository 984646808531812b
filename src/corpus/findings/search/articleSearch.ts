import { firstIndexWhere } from '../../../text/search';
import { firstEndingAfter } from '../../../text/span';
import { addToList } from '../../../text/multimap';
import type { Figure } from '../../../annotations/figures/figure';
import { isNumberStem } from '../../index/stems';
import { normalisedTokensOf } from '../../index/normalisedTokens';
import type { SearchedArticle, SearchTerm } from './searchTerms';
import { WordFamilies } from '../wordFamilies';
import { fieldsOfStem } from './wordFields';

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

/** The words, figures and entities of a whole article, boilerplate and captions included, by sentence. */
export class ArticleSearch {
  private readonly sentencesByStem = new Map<string, number[]>();
  private readonly sentencesByEntity = new Map<string, number[]>();
  private readonly stemsByField = new Map<number, string[]>();
  private readonly families: WordFamilies;
  private readonly values: Float64Array;
  private readonly intervals: ReadonlySet<string>;

  /** @param figures of the article, relative dates counted from the date that is known for it */
  constructor({ annotated: { article, named }, entityId }: SearchedArticle, figures: readonly Figure[]) {
    const values = new Set<number>();
    article.sentences.forEach((sentence, index) => {
      for (const { lexeme } of normalisedTokensOf(article, sentence)) {
        this.add(this.sentencesByStem, lexeme.stem, index);
        if (isNumberStem(lexeme.stem)) values.add(Number.parseFloat(lexeme.stem));
      }
    });
    for (const mention of named.mentions) {
      const entity = entityId(mention.entity);
      if (entity !== undefined)
        this.add(this.sentencesByEntity, entity, firstEndingAfter(article.sentences, mention.start));
    }
    for (const { value, low, high } of figures)
      for (const each of [value, low, high]) if (each !== undefined) values.add(each);
    this.families = new WordFamilies(this.sentencesByStem.keys());
    for (const stem of this.sentencesByStem.keys())
      for (const field of fieldsOfStem(stem)) addToList(this.stemsByField, field, stem);
    this.values = Float64Array.from(values).sort();
    this.intervals = new Set(figures.flatMap(({ interval }) => (interval ? [interval.join('/')] : [])));
  }

  private add(lists: Map<string, number[]>, key: string, sentence: number): void {
    if (lists.get(key)?.at(-1) !== sentence) addToList(lists, key, sentence);
  }

  /** How much of what is looked for stands in one sentence, and in two that are near each other. */
  coverOf(terms: readonly SearchTerm[]): Cover {
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return { inOne: 1, inTwo: 1 };
    const everywhere = terms.filter((term) => this.isCommon(term));
    const hits = this.hitsOf(everywhere.length > 0 ? terms.filter((term) => !everywhere.includes(term)) : terms);
    const common = everywhere.reduce((sum, { weight }) => sum + weight, 0);
    let inOne = 0;
    let inTwo = 0;
    for (const [sentence, own] of hits) {
      inOne = Math.max(inOne, weightOf(own));
      for (let next = sentence + 1; next <= sentence + maxSentencesApart; next++) {
        const beside = hits.get(next);
        if (beside) inTwo = Math.max(inTwo, jointWeightOf(own, beside));
      }
    }
    return { inOne: (common + inOne) / total, inTwo: (common + Math.max(inOne, inTwo)) / total };
  }

  private isCommon({ stem, entity }: SearchTerm): boolean {
    const isLong = (sentences: readonly number[] | undefined): boolean => (sentences?.length ?? 0) > maxPostings;
    return (
      isLong(this.sentencesByStem.get(stem)) ||
      (entity !== undefined && isLong(this.sentencesByEntity.get(entity))) ||
      this.relatedTo(stem).some((related) => isLong(this.sentencesByStem.get(related.stem)))
    );
  }

  /** Words of the article that may stand for a stem, with how much they count beside it. */
  private relatedTo(stem: string): { readonly stem: string; readonly share: number }[] {
    const related = this.families.relativesOf(stem).map((relative) => ({ stem: relative, share: relativeShare }));
    for (const field of fieldsOfStem(stem))
      for (const other of this.stemsByField.get(field) ?? []) related.push({ stem: other, share: fieldShare });
    return related;
  }

  /** By sentence, the weight with which it holds each term; terms that it lacks are left out. */
  private hitsOf(terms: readonly SearchTerm[]): Map<number, Map<number, number>> {
    const hits = new Map<number, Map<number, number>>();
    const hit = (sentences: readonly number[] | undefined, term: number, weight: number): void => {
      for (const sentence of sentences ?? []) {
        let own = hits.get(sentence);
        if (!own) hits.set(sentence, (own = new Map<number, number>()));
        own.set(term, Math.max(own.get(term) ?? 0, weight));
      }
    };
    terms.forEach(({ stem, weight, entity }, index) => {
      hit(this.sentencesByStem.get(stem), index, weight);
      if (entity !== undefined) hit(this.sentencesByEntity.get(entity), index, weight);
      for (const related of this.relatedTo(stem))
        hit(this.sentencesByStem.get(related.stem), index, related.share * weight);
    });
    return hits;
  }

  /** Whether a word or one that may stand for it stands in the article. */
  hasStem(stem: string): boolean {
    return this.sentencesByStem.has(stem) || this.relatedTo(stem).length > 0;
  }

  hasEntity(entity: string): boolean {
    return this.sentencesByEntity.has(entity);
  }

  hasInterval(interval: readonly [string, string]): boolean {
    return this.intervals.has(interval.join('/'));
  }

  /** Whether a figure stands in the article, exactly or rounded. */
  hasValue(value: number): boolean {
    const slack = Math.abs(value) > minRoundable ? roundingShare * Math.abs(value) : 0;
    const { values } = this;
    const from = firstIndexWhere(0, values.length, (index) => values[index] >= value - slack);
    return from < values.length && values[from] <= value + slack;
  }
}

function weightOf(hits: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of hits.values()) sum += weight;
  return sum;
}

function jointWeightOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = weightOf(one);
  for (const [term, weight] of other) sum += Math.max(0, weight - (one.get(term) ?? 0));
  return sum;
}
