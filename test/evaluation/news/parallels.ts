import { annotate } from '../../../src/annotations/annotate';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { Corpus } from '../../../src/corpus/corpus';
import { isConflict } from '../../../src/corpus/findings/figureValues';
import type { Parallel } from '../../../src/corpus/index/parallel';
import type { Span } from '../../../src/text/span';
import type { LabelledEvent, LabelledPassage } from '../../news/reader';
import { wordingBetween, type Wording } from '../../news/wording';
import { common, percent, Score, Share } from '../data';
import { countFamilies } from './families';
import { narrativeBlocks, touchesOneOf, where, type ErrorReport, type Row } from './report';
import { shippedVectors } from '../../fixtures/vectors';

/** Scores from which paraphrases are shown, for the rows of the table; the default of the setting is among them. */
export const thresholds = [0.9, 0.8, 0.75, 0.7, 0.6] as const;
/** The default of the setting `crossread.minScore`. */
export const defaultThreshold = 0.75;
/** From this score on a near link is as good as verbatim. */
const nearlyVerbatim = 0.99;

export class ThresholdFigures {
  /** Paraphrase links whose sentences stand in passages of one claim. */
  readonly links = new Share();
  /** Links on articles of another, similar event. */
  decoys = 0;
  /** Pairs of whole statements of one claim that are linked, by their wording. */
  readonly found: Readonly<Record<Wording, Share>> = {
    verbatim: new Share(),
    near: new Share(),
    paraphrase: new Share(),
  };

  constructor(readonly threshold: number) {}
}

export class ParallelFigures {
  readonly byThreshold = thresholds.map((threshold) => new ThresholdFigures(threshold));
  /** Verbatim and near links that join passages of one claim. */
  readonly sameWords = new Share();
  /** Equal sentences that no claim was made of. */
  outsideClaims = 0;
  onBoilerplate = 0;
  /** Conflicts raised that are right. */
  readonly conflicts = new Share();
  /** Passages in conflict that are told. */
  readonly conflictsTold = new Share();
  /** Pairs of articles of one source family. */
  readonly families = new Score();
}

export function measureParallels(
  events: readonly LabelledEvent[],
  tagger: Tagger,
  report: ErrorReport,
): ParallelFigures {
  const figures = new ParallelFigures();
  for (const event of events) new EventReading(event, tagger, figures, report).measure();
  return figures;
}

interface Stated extends LabelledPassage {
  readonly article: string;
}

/** Two whole statements of one claim in different articles, with the best link between them; -1 without one. */
interface WantedPair {
  readonly a: Stated;
  readonly b: Stated;
  readonly wording: Wording;
  readonly score: number;
}

/** One event, read as a folder of its own. */
class EventReading {
  private readonly corpus: Corpus;
  private readonly stated: readonly Stated[];
  private readonly links: readonly Parallel[];

  constructor(
    private readonly event: LabelledEvent,
    tagger: Tagger,
    private readonly figures: ParallelFigures,
    private readonly report: ErrorReport,
  ) {
    this.corpus = new Corpus(tagger, undefined, shippedVectors);
    for (const { id, text } of event.articles) this.corpus.put(id, annotate(text, 'plain', tagger));
    this.stated = event.articles.flatMap(({ id, passages }) =>
      passages.map((passage) => ({ ...passage, article: id })),
    );
    this.links = this.corpus.allParallels(0);
  }

  measure(): void {
    for (const link of this.links)
      if (link.kind !== 'paraphrase' && link.score >= thresholds[0]) this.countSameWords(link);
    const wanted = this.wantedPairs();
    for (const figures of this.figures.byThreshold) {
      for (const link of this.links)
        if (link.kind === 'paraphrase' && link.score >= figures.threshold) this.countParaphrase(link, figures);
      for (const pair of wanted) this.countWanted(pair, figures);
    }
    this.countConflicts();
    const families = this.corpus.families().map(({ articles }) => articles);
    countFamilies(this.event, families, this.figures.families, this.report);
  }

  private article(id: string): LabelledEvent['articles'][number] {
    const article = this.event.articles.find((each) => each.id === id);
    if (!article) throw new Error(`${this.event.name} has no article ${id}`);
    return article;
  }

  private show(article: string, span: Span, around: number): string {
    return where(this.article(article).text, span, around);
  }

  private words({ article, start, end }: Stated): string {
    return this.article(article).text.slice(start, end);
  }

  private statedAt(article: string, span: Span): Stated[] {
    return this.stated.filter((passage) => passage.article === article && common(passage, span) > 0);
  }

  /** Whether both ends stand in passages of one claim; a part of it is a link that a reader accepts. */
  private isRight({ a, b }: Parallel): boolean {
    const there = this.statedAt(b.uri, b);
    return this.statedAt(a.uri, a).some((one) => there.some((other) => one.claim === other.claim));
  }

  private wantedPairs(): WantedPair[] {
    const joins = (link: Parallel, a: Stated, b: Stated): boolean =>
      link.a.uri === a.article && link.b.uri === b.article && common(link.a, a) > 0 && common(link.b, b) > 0;
    const whole = this.stated.filter(({ differs }) => differs !== 'part');
    return whole.flatMap((a, index) =>
      whole
        .slice(index + 1)
        .filter((b) => a.article !== b.article && a.claim === b.claim)
        .map((b) => {
          const between = this.links.filter((link) => joins(link, a, b) || joins(link, b, a));
          const score = Math.max(-1, ...between.map((link) => link.score));
          return { a, b, wording: wordingBetween(this.words(a), this.words(b)), score };
        }),
    );
  }

  private describe(link: Parallel): string[] {
    return [
      link.score.toFixed(2),
      '\n  ',
      link.a.uri,
      this.show(link.a.uri, link.a, 0),
      '\n  ',
      link.b.uri,
      this.show(link.b.uri, link.b, 0),
    ];
  }

  /** Outlets repeat sentences that no claim was made of: equal words are right by themselves. */
  private countSameWords(link: Parallel): void {
    const isRight = this.figures.sameWords.count(this.isRight(link));
    if (!isRight && (link.kind === 'verbatim' || link.score >= nearlyVerbatim)) this.figures.outsideClaims++;
    const isNarrative = [link.a, link.b].every((end) => touchesOneOf(end, narrativeBlocks(this.article(end.uri))));
    if (!isNarrative) this.figures.onBoilerplate++;
    else if (link.kind === 'near' && !isRight) this.report('near', 'NEAR', this.event.name, ...this.describe(link));
  }

  private countParaphrase(link: Parallel, figures: ThresholdFigures): void {
    if (this.article(link.a.uri).decoy || this.article(link.b.uri).decoy) figures.decoys++;
    if (!figures.links.count(this.isRight(link)))
      this.report(`paraphrase${figures.threshold}`, 'WRONG', this.event.name, ...this.describe(link));
  }

  private countWanted({ a, b, wording, score }: WantedPair, figures: ThresholdFigures): void {
    if (figures.found[wording].count(score >= figures.threshold) || wording === 'paraphrase') return;
    const sides = [a, b].flatMap((side) => ['\n  ', side.article, JSON.stringify(this.words(side))]);
    this.report(`missed${figures.threshold}`, 'MISSED', wording, this.event.name, a.claim, ...sides);
  }

  /** A passage marked as in conflict stands against those of its claim that are not. */
  private countConflicts(): void {
    const { conflicts, conflictsTold } = this.figures;
    const raised = this.corpus
      .uris()
      .flatMap((uri) => this.corpus.comparisonsOf(uri, defaultThreshold))
      .filter(({ a, b, verdict }) => a.uri < b.uri && isConflict(verdict));
    const differ = (one: Stated, other: Stated): boolean =>
      one.claim === other.claim && (one.differs === 'conflict') !== (other.differs === 'conflict');
    for (const { a, b } of raised) {
      const there = this.statedAt(b.uri, b);
      if (!conflicts.count(this.statedAt(a.uri, a).some((one) => there.some((other) => differ(one, other))))) {
        const sides = [a, b].flatMap((side) => [side.uri, this.show(side.uri, side, 40)]);
        this.report('conflicts', 'RAISED', this.event.name, ...sides);
      }
    }
    for (const passage of this.stated.filter(({ differs }) => differs === 'conflict')) {
      const isTold = raised.some(({ a, b }) =>
        [a, b].some((side) => side.uri === passage.article && common(side, passage) > 0),
      );
      if (!conflictsTold.count(isTold))
        this.report('conflicts', 'UNTOLD', this.event.name, passage.claim, this.show(passage.article, passage, 0));
    }
  }
}

export function parallelRows(name: string, figures: ParallelFigures): Row[] {
  const { sameWords, conflicts, conflictsTold } = figures;
  return [
    [
      name,
      `verbatim and near links: ${sameWords.all}, in a claim ${sameWords.toString()}`,
      `other equal sentences ${figures.outsideClaims}${figures.onBoilerplate > 0 ? `, on boilerplate ${figures.onBoilerplate}` : ''}`,
    ],
    ...figures.byThreshold.map(({ threshold, links, found, decoys }): Row => [
      '',
      `paraphrase at ${threshold}: ${links.right} of ${links.all} right (${percent(links.right, links.all)})`,
      `found: verbatim ${found.verbatim.toString()}, near ${found.near.toString()}, paraphrase ${found.paraphrase.toString()}; on decoys ${decoys}`,
    ]),
    [
      '',
      `conflicts: ${conflicts.right} of ${conflicts.all} raised are right`,
      `${conflictsTold.right} of ${conflictsTold.all} passages in conflict are told`,
    ],
    ['', 'source families, pairs of articles', figures.families.toString()],
  ];
}
