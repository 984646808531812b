import { annotate, type Annotated } from '../annotations/annotate';
import { formatOf } from '../formats/format';
import type { Format } from '../formats/format';
import { findFigures, type Figure } from '../annotations/figures/figures';
import type { Tagger } from '../annotations/names/tagger';
import { readSpeakers } from '../annotations/quotations/speakers';
import { claimsFrom, type Claim } from './findings/claims';
import { comparisonsOf, type Comparison } from './findings/comparisons';
import { coverageOf, type Coverage } from './findings/coverage';
import type { NamedEntity } from './decisions/decisions';
import { indexRecordOf, textOf, type IndexRecord } from './index/indexRecord';
import { driftsOf, type Drift, type Speaker } from './findings/drift';
import { EntityIndex, type Entity } from './index/entityIndex';
import { factsOf, type Fact } from './findings/facts';
import { evidenceBetween, familiesAmong, type Credits, type Evidence, type Family } from './findings/families';
import { NearParallelIndex } from './index/nearParallelIndex';
import { inReadingOrder } from './index/parallel';
import { type Parallel } from './index/parallel';
import { minParaphraseScore, ParaphraseIndex } from './index/paraphraseIndex';
import { withoutBoilerplate } from './index/repeatedBoilerplate';
import { DecisionIndex } from './decisions/decisionIndex';
import { EntityOverrides } from './decisions/entityOverrides';
import { ArticleStore, type ArticleMetadata } from './index/articleStore';
import { normalisedTokensOf } from './index/normalisedTokens';

/** Publication date of an article as far as the folder knows it. */
export interface ArticleDate {
  /** ISO date. */
  readonly date: string;
  /** `event`: the one date on which the dated articles linked to it agree. */
  readonly from: 'dateline' | 'line' | 'event';
}

/** Answers about articles, each with the state of the corpus that it holds for. */
type Cache<T> = Map<string, { readonly changes: number; readonly answer: T }>;

/**
 * What the articles of a folder say together. Articles come and go by URI; every answer depends on
 * the articles held now and not on the order in which they came. Of most articles only digests are
 * held; one that is asked for is annotated again.
 */
export class Corpus {
  private readonly store: ArticleStore;
  private readonly parallelIndex = new NearParallelIndex((uri) => this.store.get(uri));
  private readonly paraphraseIndex = new ParaphraseIndex(
    (uri) => this.store.get(uri),
    (uri) => this.parallelIndex.sentencesOf(uri),
  );
  private readonly entityIndex = new EntityIndex();
  /** Counts changes; answers computed for another count are stale. */
  private changes = 0;
  private readonly nearCache: Cache<readonly Parallel[]> = new Map();
  private readonly parallelCache: Cache<readonly Parallel[]> = new Map();
  private readonly driftCache: Cache<readonly Drift[]> = new Map();
  private readonly figureCache = new Map<string, { date: string | undefined; figures: readonly Figure[] }>();
  private readonly comparisonCache = new Map<
    string,
    { changes: number; minScore: number; comparisons: readonly Comparison[] }
  >();
  private evidenceCache = { changes: -1, pairs: new Map<string, readonly Evidence[]>() };
  private entityCache: { changes: number; entities: readonly Entity[] } | undefined;

  private decisionIndex = new DecisionIndex();
  private readonly entityOverrides = new EntityOverrides(this.entityIndex, this.decisionIndex);
  private overridesVersion = 0;

  constructor(private readonly tagger: Tagger) {
    this.store = new ArticleStore((uri, text, format) => this.annotate(uri, text, format));
  }

  /** Annotates a text as the article that it is or will be, with what the reader decided about it. */
  annotate(uri: string, text: string, format: Format = formatOf(uri)): Annotated {
    return annotate(
      text,
      format,
      this.tagger,
      this.decisionIndex.reassignsBoilerplate(uri) ? this.decisionIndex.reassignedSpans(uri, text) : [],
    );
  }

  /** Reads a text in. */
  read(uri: string, text: string): void {
    this.put(uri, this.annotate(uri, text));
  }

  /** Takes the reader's decisions instead of those before; articles in which other stretches are boilerplate are read again. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    const before = this.decisionIndex;
    this.decisionIndex = decisionIndex;
    this.overridesVersion = -1;
    this.changes++;
    for (const uri of this.uris()) {
      if (!before.reassignsBoilerplate(uri) && !decisionIndex.reassignsBoilerplate(uri)) continue;
      const metadata = this.metadata(uri)!;
      if (before.readingKeyOf(uri) !== decisionIndex.readingKeyOf(uri))
        this.put(uri, this.annotate(uri, textOf(metadata), metadata.format));
    }
  }

  /** Entities as they were decided to be; worked out anew when articles have changed, since a name may have come. */
  private get currentOverrides(): EntityOverrides {
    if (this.overridesVersion !== this.changes) {
      this.entityOverrides.applyDecisions(this.decisionIndex);
      this.overridesVersion = this.changes;
    }
    return this.entityOverrides;
  }

  /** Whether an article is read otherwise by decision than it would be by itself; what is kept of it says so too. */
  isReassigned(uri: string): boolean {
    return this.decisionIndex.reassignsBoilerplate(uri);
  }

  /** Path by which decisions name an article. */
  pathOf(uri: string): string {
    return this.decisionIndex.pathOf(uri);
  }

  get size(): number {
    return this.store.size;
  }

  /** Grows with every change; equal numbers mean equal answers. */
  get version(): number {
    return this.changes;
  }

  uris(): string[] {
    return this.store.uris();
  }

  has(uri: string): boolean {
    return this.store.has(uri);
  }

  get(uri: string): Annotated | undefined {
    return this.store.get(uri);
  }

  /** Title, length and date of an article, without reading it again. */
  metadata(uri: string): ArticleMetadata | undefined {
    return this.store.metadata(uri);
  }

  put(uri: string, annotated: Annotated): void {
    this.putRecord(uri, indexRecordOf(annotated), annotated);
  }

  /** Takes an article in by its digest; @param annotated the article itself where it has just been read */
  putRecord(uri: string, record: IndexRecord, annotated?: Annotated): void {
    this.store.put(uri, record, annotated);
    this.parallelIndex.put(uri, record.sentences);
    this.paraphraseIndex.put(uri, record.terms);
    this.entityIndex.put(uri, record.entities);
    this.figureCache.delete(uri);
    this.changes++;
  }

  /** To be called when many articles have come and no more are coming: their indexes take less room then. */
  compact(): void {
    this.parallelIndex.trim();
    this.paraphraseIndex.trim();
  }

  /** What was kept of an article, to be stored. */
  record(uri: string): IndexRecord | undefined {
    const metadata = this.metadata(uri);
    return (
      metadata && {
        ...metadata,
        sentences: this.parallelIndex.sentencesOf(uri),
        terms: this.paraphraseIndex.termsOf(uri),
        entities: this.entityIndex.entitiesOf(uri),
      }
    );
  }

  remove(uri: string): boolean {
    if (!this.store.remove(uri)) return false;
    this.parallelIndex.remove(uri);
    this.paraphraseIndex.remove(uri);
    this.entityIndex.remove(uri);
    this.figureCache.delete(uri);
    this.nearCache.delete(uri);
    this.parallelCache.delete(uri);
    this.changes++;
    return true;
  }

  /** Verbatim and near parallels of one article in the order of its text, best first within a sentence. */
  nearOf(uri: string): readonly Parallel[] {
    return this.cached(this.nearCache, uri, () =>
      withoutBoilerplate(
        this.parallelIndex.parallelsOf(uri),
        this.topicSimilarityBeside(uri),
        (other) => this.paraphraseIndex.termsOf(other).ids.length,
      ),
    );
  }

  /** Parallels of every kind of one article in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.cached(this.parallelCache, uri, () => this.parallelsAbove(uri, minParaphraseScore));
  }

  private parallelsAbove(uri: string, floor: number): Parallel[] {
    const near = this.nearOf(uri);
    const linked = new Set(near.map(({ a, b }) => `${a.sentence} ${b.sentence} ${b.uri}`));
    const paraphrases = this.paraphraseIndex.paraphrasesOf(
      uri,
      (sentence, other, otherSentence) => linked.has(`${sentence} ${otherSentence} ${other}`),
      floor,
    );
    return [...near, ...paraphrases].sort(inReadingOrder);
  }

  /** Whether the parallels of an article are worked out already. */
  isWorkedOut(uri: string): boolean {
    return this.parallelCache.get(uri)?.changes === this.changes;
  }

  /** Whether an article is held with this very text. */
  holds(uri: string, text: string): boolean {
    const metadata = this.metadata(uri);
    return metadata !== undefined && textOf(metadata) === text;
  }

  private cached<T>(cache: Cache<T>, uri: string, work: () => T): T {
    const known = cache.get(uri);
    if (known?.changes === this.changes) return known.answer;
    const answer = work();
    // Only what is looked at is kept: a few articles at a time, the oldest goes.
    cache.delete(uri);
    cache.set(uri, { changes: this.changes, answer });
    if (cache.size > maxCached)
      for (const oldest of cache.keys()) {
        cache.delete(oldest);
        break;
      }
    return answer;
  }

  /** Every parallel once, `a` before `b` by URI; @param floor least score of a paraphrase, 0 for all that were scored */
  allParallels(floor = minParaphraseScore): Parallel[] {
    return this.uris().flatMap((uri) =>
      (floor < minParaphraseScore ? this.parallelsAbove(uri, floor) : this.parallelsOf(uri)).filter(
        ({ a, b, score }) => a.uri < b.uri && score >= floor,
      ),
    );
  }

  /** Claims that parallels of at least this score make among some articles, or all; most carried first. */
  claims(minScore: number, uris: readonly string[] = this.uris()): Claim[] {
    const wanted = new Set(uris);
    const parallels = uris.flatMap((uri) =>
      this.parallelsOf(uri).filter(({ a, b }) => a.uri < b.uri && wanted.has(b.uri)),
    );
    return claimsFrom(parallels, minScore, (uri) => this.get(uri));
  }

  /** How far another article is about the same as one, a sentence of that one aside. */
  private topicSimilarityBeside(uri: string): (sentence: number, other: string) => number {
    const own = new Map<number, ReadonlySet<number>>();
    return (sentence, other) => {
      let ids = own.get(sentence);
      if (!ids) {
        const { article } = this.get(uri)!;
        own.set(
          sentence,
          (ids = new Set(normalisedTokensOf(article, article.sentences[sentence]).map(({ lexeme }) => lexeme.id))),
        );
      }
      return this.paraphraseIndex.topicSimilarity(uri, other, ids);
    };
  }

  /** Sentences of an article that it has word for word more than once, by index: a caption, the lede as standfirst. */
  repeatsOf(uri: string, sentence: number): number[] {
    return this.parallelIndex.repeatsOf(uri, sentence);
  }

  /** An article and those that have a passage of at least this score in common with it, most in common first. */
  around(uri: string, minScore: number): string[] {
    const counts = new Map<string, number>();
    for (const { b, score } of this.parallelsOf(uri))
      if (score >= minScore) counts.set(b.uri, (counts.get(b.uri) ?? 0) + 1);
    return [uri, ...[...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([other]) => other)];
  }

  /** What an article leaves out and what only it has, beside the articles around it; @param all the claims of all articles, where they are at hand */
  coverageOf(uri: string, minScore: number, all?: readonly Claim[]): Coverage | undefined {
    const annotated = this.get(uri);
    if (!annotated) return undefined;
    const around = this.around(uri, minScore);
    const beside = new Set(around);
    const claims = all
      ? all.filter(({ articles }) => articles.some((other) => beside.has(other)))
      : this.claims(minScore, around.slice(0, maxAround));
    return coverageOf(uri, annotated, {
      parallels: this.parallelsOf(uri),
      isRepeat: (sentence) => this.repeatsOf(uri, sentence)[0] < sentence,
      claims,
    });
  }

  /** Source families among some articles, or all. */
  families(uris: readonly string[] = this.uris()): Family[] {
    return familiesAmong(
      uris.filter((uri) => this.has(uri)),
      {
        creditsOf: this.creditsOf,
        sharedBy: (uri) => new Set(this.nearOf(uri).map(({ b }) => b.uri)),
        evidenceFor: (a, b) => this.evidenceFor(a, b),
      },
    );
  }

  private readonly creditsOf = (uri: string): Credits => {
    const { agencies, published } = this.metadata(uri)!;
    return { agencies, ...(published ? { date: published.date } : {}) };
  };

  private evidenceFor(a: string, b: string): readonly Evidence[] {
    if (this.evidenceCache.changes !== this.changes) this.evidenceCache = { changes: this.changes, pairs: new Map() };
    const key = `${a}\n${b}`;
    let evidence = this.evidenceCache.pairs.get(key);
    if (!evidence) {
      const parallels = this.nearOf(a).filter((parallel) => parallel.b.uri === b);
      evidence = evidenceBetween({ a, b, parallels, read: () => this.get(a) }, this.creditsOf);
      this.evidenceCache.pairs.set(key, evidence);
    }
    return evidence;
  }

  /** Quotations of an article that stand elsewhere in changed words, without marks, or with another speaker or none. */
  driftsOf(uri: string): readonly Drift[] {
    return this.cached(this.driftCache, uri, () => this.findDrifts(uri));
  }

  private findDrifts(uri: string): Drift[] {
    return driftsOf(uri, this.nearOf(uri), {
      get: (other) => this.get(other),
      speakersOf: (other) => this.speakersOf(other),
    }).filter(({ a, b }) => !this.areIncomparable(a, b));
  }

  /** Whether the reader said that the sentences of two places are not comparable. */
  private areIncomparable(a: { uri: string; sentence: number }, b: { uri: string; sentence: number }): boolean {
    return (
      this.decisionIndex.hasIncomparablePassages &&
      this.decisionIndex.areIncomparable(
        { uri: a.uri, text: this.sentenceText(a) },
        { uri: b.uri, text: this.sentenceText(b) },
      )
    );
  }

  private sentenceText({ uri, sentence }: { uri: string; sentence: number }): string {
    const { article } = this.get(uri)!;
    return article.text.slice(article.sentences[sentence].start, article.sentences[sentence].end);
  }

  /** What an article states in figures and dates. */
  factsOf(uri: string): readonly Fact[] {
    const annotated = this.get(uri);
    return annotated ? factsOf(annotated, this.figuresOf(uri)) : [];
  }

  /** What the articles around one give for the same facts, in the order of its figures; links below `minScore` are no reason to compare. */
  comparisonsOf(uri: string, minScore: number): readonly Comparison[] {
    const known = this.comparisonCache.get(uri);
    if (known?.changes === this.changes && known.minScore === minScore) return known.comparisons;
    const all = comparisonsOf(
      uri,
      this.parallelsOf(uri).filter(({ score }) => score >= minScore),
      this.around(uri, minScore).slice(0, maxAround),
      {
        get: (other) => this.get(other),
        factsOf: (other) => this.factsOf(other),
        entityId: (other, local) => this.entityId(other, local),
        dateOf: (other) => this.dateOf(other)?.date,
      },
    );
    const comparisons = all.filter(({ a, b }) => !this.areIncomparable(a, b));
    if (this.comparisonCache.size > maxCached) this.comparisonCache.clear();
    this.comparisonCache.set(uri, { changes: this.changes, minScore, comparisons });
    return comparisons;
  }

  /** Who speaks each quotation of an article, as entities of the folder. */
  speakersOf(uri: string): readonly (Speaker | undefined)[] {
    const annotated = this.get(uri);
    if (!annotated) return [];
    const { article, quotations, named } = annotated;
    return readSpeakers(article, quotations, named).map(({ entity }) => {
      const id = entity === undefined ? undefined : this.entityId(uri, entity);
      return id === undefined ? undefined : { entity: id, person: named.entities[entity!].kind === 'person' };
    });
  }

  entities(): readonly Entity[] {
    if (this.entityCache?.changes !== this.changes)
      this.entityCache = { changes: this.changes, entities: this.currentOverrides.all() };
    return this.entityCache.entities;
  }

  entity(id: string): Entity | undefined {
    return this.currentOverrides.entity(id);
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): { uri: string; mentions: number }[] {
    return this.currentOverrides.articlesOf(id);
  }

  /** Other names that stand together under an entity: short forms, acronyms, what was merged. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    return this.currentOverrides.formsOf(id);
  }

  /** Name and kind by which decisions call an entity. */
  nameOf(id: string): NamedEntity | undefined {
    return this.currentOverrides.nameOf(id);
  }

  /** Id of the entity that an article's local entity belongs to. */
  entityId(uri: string, local: number): string | undefined {
    const entity = this.get(uri)?.named.entities[local];
    return entity && this.currentOverrides.idIn(uri, entity.key);
  }

  dateOf(uri: string): ArticleDate | undefined {
    const own = this.metadata(uri)?.published;
    if (own) return own;
    let date: string | undefined;
    for (const parallel of this.nearOf(uri)) {
      const other = this.metadata(parallel.b.uri)?.published;
      if (!other) continue;
      if (date !== undefined && date !== other.date) return undefined;
      date = other.date;
    }
    return date === undefined ? undefined : { date, from: 'event' };
  }

  /** Figures of an article, relative dates counted from the date that the folder knows for it. */
  figuresOf(uri: string): readonly Figure[] {
    const annotated = this.get(uri);
    if (!annotated) return [];
    const date = this.dateOf(uri)?.date;
    if (date === annotated.article.published?.date) return annotated.figures;
    const cached = this.figureCache.get(uri);
    if (cached && cached.date === date) return cached.figures;
    const figures = findFigures(annotated.article, date);
    if (this.figureCache.size > maxCached) this.figureCache.clear();
    this.figureCache.set(uri, { date, figures });
    return figures;
  }
}

const maxCached = 128;
/** Articles beside which one is held: more than a reader compares. */
const maxAround = 20;
