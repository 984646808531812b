import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import { compareStrings } from '../../text/order';
import type { Span } from '../../text/span';
import type { Parallel } from '../index/parallel';
import { compareAcross, type FactSource } from './differences/eventDates';
import { factsIn, type Fact } from './facts';
import { compareValues, isAgreement, isComparable, timesOf, type Verdict } from './figureValues';
import { areDatedApart, countOtherThings, isSameFact } from './sameFact';
import { maxFigures } from './differences/comparedFigures';

/** A figure of an article, by the article's URI. */
export interface FigurePlace extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
  readonly figure: Figure;
}

export interface Comparison {
  readonly a: FigurePlace;
  readonly b: FigurePlace;
  readonly verdict: Verdict;
}

/** What comparing needs to know of the articles. */
export interface FactSources {
  get(uri: string): Annotated | undefined;
  factsOf(uri: string): readonly Fact[];
  /** Id of the entity of the folder that a local one belongs to. */
  entityId(uri: string, local: number): string | undefined;
  /** ISO date of an article, as far as it is known. */
  dateOf(uri: string): string | undefined;
}

/** Score from which two sentences are one but for a few words. Chosen on the test sentences. */
const minNearScore = 0.95;

/**
 * Figures of other articles that agree with those of one, where the facts are surely the same: in linked sentences equal
 * ones, or one that is rounder or wider than the other of the same event or between the same words; anywhere, the age of
 * one person and the date of an event that happens once to somebody. What differs is told by the rules of differences.
 * @param parallels of the article, verbatim or surely alike, @param others the articles on its event
 * @returns in the order of the article's text, each pair of figures once
 */
export function agreementsOf(
  uri: string,
  parallels: readonly Parallel[],
  others: readonly string[],
  sources: FactSources,
): Comparison[] {
  if (sources.factsOf(uri).length === 0) return [];
  const comparer = new FactComparer(uri, sources);
  for (const parallel of parallels) comparer.compareLinked(parallel);
  for (const other of others) if (other !== uri) comparer.compareAcross(other);
  return comparer.agreements.sort(inReadingOrder);
}

/** Orders comparisons of one article by its text, then by the other article and its text. */
export function inReadingOrder(one: Comparison, other: Comparison): number {
  return one.a.start - other.a.start || compareStrings(one.b.uri, other.b.uri) || one.b.start - other.b.start;
}

function placeOf(uri: string, { figure, sentence }: Fact): FigurePlace {
  return { uri, sentence, start: figure.start, end: figure.end, figure };
}

/** Compares the facts of one article with those of others and collects those that agree. */
class FactComparer {
  readonly agreements: Comparison[] = [];
  private readonly seen = new Set<string>();
  private readonly facts: readonly Fact[];

  constructor(
    private readonly uri: string,
    private readonly sources: FactSources,
  ) {
    this.facts = sources.factsOf(uri);
  }

  private addAgreement(ours: Fact, other: string, theirs: Fact, verdict: Verdict): void {
    if (!isAgreement(verdict)) return;
    const key = `${ours.figure.start} ${theirs.figure.start} ${other}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.agreements.push({ a: placeOf(this.uri, ours), b: placeOf(other, theirs), verdict });
  }

  /** Compares the figures of two linked sentences. */
  compareLinked(parallel: Parallel): void {
    const other = parallel.b.uri;
    const ours = factsIn(this.facts, parallel.a.sentence);
    if (ours.length === 0) return;
    const theirs = factsIn(this.sources.factsOf(other), parallel.b.sentence);
    if (Math.max(ours.length, theirs.length) > maxFigures) return;
    const crowded = ours.length > 1 || theirs.length > 1;
    const near = parallel.kind !== 'paraphrase' && parallel.score >= minNearScore;
    for (const fact of ours) {
      const rivals = theirs.filter((rival) => isComparable(fact.figure, rival.figure));
      const equal = rivals.find(
        ({ figure }) => compareValues(fact.figure, figure) === 'same' && !countOtherThings(fact.figure, figure),
      );
      if (equal) {
        this.addAgreement(fact, other, equal, 'same');
        continue;
      }
      for (const rival of rivals) {
        const verdict = compareValues(fact.figure, rival.figure);
        if (verdict !== 'compatible' || this.isOtherFact(fact, other, rival, ours, theirs)) continue;
        const sameSubject = this.haveSameSubject(fact, other, rival);
        if (isSameFact(fact, rival, { crowded, near, sameSubject })) this.addAgreement(fact, other, rival, verdict);
      }
    }
  }

  /** Whether a figure of the other sentence belongs to another fact, whatever the clauses say. */
  private isOtherFact(fact: Fact, other: string, rival: Fact, ours: readonly Fact[], theirs: readonly Fact[]): boolean {
    // Theirs is the counterpart of another figure of ours.
    const isTaken = ours.some(
      (candidate) =>
        candidate !== fact &&
        isComparable(candidate.figure, rival.figure) &&
        compareValues(candidate.figure, rival.figure) === 'same',
    );
    if (isTaken) return true;
    // Copied with its sentence, `on Tuesday` means the day it meant there; amounts of other years or days are others.
    return timesOf(fact.figure)
      ? this.wordsOf(this.uri, fact) === this.wordsOf(other, rival)
      : areDatedApart(ours, theirs);
  }

  private wordsOf(uri: string, { figure }: Fact): string {
    return this.sources.get(uri)?.article.text.slice(figure.start, figure.end).toLowerCase() ?? '';
  }

  /** By name: articles may disagree on whether a town or its government acts. */
  private haveSameSubject(ours: Fact, other: string, theirs: Fact): boolean {
    if (ours.subject === undefined || theirs.subject === undefined) return true;
    return this.subjectName(this.uri, ours.subject) === this.subjectName(other, theirs.subject);
  }

  private subjectName(uri: string, local: number): string | undefined {
    return this.sources.entityId(uri, local)?.replace(/^[^:]*:/, '');
  }

  /** Compares ages of one person and dates of an event that happens once, wherever they stand. */
  compareAcross(other: string): void {
    const [ours, theirs] = [this.sourceOf(this.uri), this.sourceOf(other)];
    if (!ours || !theirs) return;
    for (const { a, b, verdict } of compareAcross(ours, theirs)) this.addAgreement(a, other, b, verdict);
  }

  private sourceOf(uri: string): FactSource | undefined {
    const annotated = this.sources.get(uri);
    return (
      annotated && {
        annotated,
        facts: this.sources.factsOf(uri),
        date: this.sources.dateOf(uri),
        entityId: (local) => this.sources.entityId(uri, local),
      }
    );
  }
}
