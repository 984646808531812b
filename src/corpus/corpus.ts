import { annotate, formatOf, type Annotated } from '../annotations/annotate';
import type { Format } from '../article/article';
import { findFigures, type Figure } from '../annotations/figures';
import type { Tagger } from '../annotations/names/tagger';
import { readSpeakers } from '../annotations/speakers';
import { claimsFrom, type Claim } from './claims';
import { comparisonsOf, type Comparison } from './conflicts';
import { coverageOf, type Coverage } from './coverage';
import type { NamedEntity } from './decisions';
import { digestOf, textOf, type Digest } from './digest';
import { driftsOf, type Drift, type Speaker } from './drift';
import { EntityIndex, type Entity } from './entities';
import { factsOf, type Fact } from './facts';
import { evidenceBetween, familiesAmong, type Credits, type Evidence, type Family } from './families';
import { inReadingOrder, ParallelIndex, type Parallel } from './parallels';
import { leastScore, ParaphraseIndex } from './paraphrases';
import { withoutFurniture } from './repetition';
import { RuledEntities, Rulings } from './rulings';
import { Shelf, type Card } from './shelf';
import { tokensOf } from './tokens';

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
  private readonly shelf: Shelf;
  private readonly parallelIndex = new ParallelIndex((uri) => this.shelf.get(uri));
  private readonly paraphraseIndex = new ParaphraseIndex(
    (uri) => this.shelf.get(uri),
    (uri) => this.parallelIndex.sequences(uri),
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

  private rulings = new Rulings();
  private readonly ruled = new RuledEntities(this.entityIndex, this.rulings);
  private ruledAt = 0;

  constructor(private readonly tagger: Tagger) {
    this.shelf = new Shelf((uri, text, format) => this.annotate(uri, text, format));
  }

  /** Annotates a text as the article that it is or will be, with what the reader decided about it. */
  annotate(uri: string, text: string, format: Format = formatOf(uri)): Annotated {
    return annotate(text, format, this.tagger, this.rulings.reassigns(uri) ? this.rulings.reassigned(uri, text) : []);
  }

  /** Reads a text in. */
  read(uri: string, text: string): void {
    this.put(uri, this.annotate(uri, text));
  }

  /** Takes the reader's decisions instead of those before; articles in which other stretches are boilerplate are read again. */
  rule(rulings: Rulings): void {
    const before = this.rulings;
    this.rulings = rulings;
    this.ruledAt = -1;
    this.changes++;
    for (const uri of this.uris()) {
      if (!before.reassigns(uri) && !rulings.reassigns(uri)) continue;
      const card = this.card(uri)!;
      if (before.readingOf(uri) !== rulings.readingOf(uri))
        this.put(uri, this.annotate(uri, textOf(card), card.format));
    }
  }

  /** Entities as they were decided to be; worked out anew when articles have changed, since a name may have come. */
  private get entitiesRuled(): RuledEntities {
    if (this.ruledAt !== this.changes) {
      this.ruled.rule(this.rulings);
      this.ruledAt = this.changes;
    }
    return this.ruled;
  }

  /** Whether an article is read otherwise by decision than it would be by itself; what is kept of it says so too. */
  isReassigned(uri: string): boolean {
    return this.rulings.reassigns(uri);
  }

  /** Path by which decisions name an article. */
  pathOf(uri: string): string {
    return this.rulings.pathOf(uri);
  }

  get size(): number {
    return this.shelf.size;
  }

  /** Grows with every change; equal numbers mean equal answers. */
  get version(): number {
    return this.changes;
  }

  uris(): string[] {
    return this.shelf.uris();
  }

  has(uri: string): boolean {
    return this.shelf.has(uri);
  }

  get(uri: string): Annotated | undefined {
    return this.shelf.get(uri);
  }

  /** Title, length and date of an article, without reading it again. */
  card(uri: string): Card | undefined {
    return this.shelf.card(uri);
  }

  put(uri: string, annotated: Annotated): void {
    this.putDigest(uri, digestOf(annotated), annotated);
  }

  /** Takes an article in by its digest; @param annotated the article itself where it has just been read */
  putDigest(uri: string, digest: Digest, annotated?: Annotated): void {
    this.shelf.put(uri, digest, annotated);
    this.parallelIndex.put(uri, digest.sentences);
    this.paraphraseIndex.put(uri, digest.terms);
    this.entityIndex.put(uri, digest.entities);
    this.figureCache.delete(uri);
    this.changes++;
  }

  /** To be called when many articles have come and no more are coming: their indexes take less room then. */
  settle(): void {
    this.parallelIndex.trim();
    this.paraphraseIndex.trim();
  }

  /** What was kept of an article, to be stored. */
  digest(uri: string): Digest | undefined {
    const card = this.card(uri);
    return (
      card && {
        ...card,
        sentences: this.parallelIndex.sequences(uri),
        terms: this.paraphraseIndex.termsOf(uri),
        entities: this.entityIndex.entitiesOf(uri),
      }
    );
  }

  remove(uri: string): boolean {
    if (!this.shelf.remove(uri)) return false;
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
      withoutFurniture(
        this.parallelIndex.parallelsOf(uri),
        this.kinshipBeside(uri),
        (other) => this.paraphraseIndex.termsOf(other).ids.length,
      ),
    );
  }

  /** Parallels of every kind of one article in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.cached(this.parallelCache, uri, () => this.parallelsAbove(uri, leastScore));
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
    const card = this.card(uri);
    return card !== undefined && textOf(card) === text;
  }

  private cached<T>(cache: Cache<T>, uri: string, work: () => T): T {
    const known = cache.get(uri);
    if (known?.changes === this.changes) return known.answer;
    const answer = work();
    // Only what is looked at is kept: a few articles at a time, the oldest goes.
    cache.delete(uri);
    cache.set(uri, { changes: this.changes, answer });
    if (cache.size > mostCached)
      for (const oldest of cache.keys()) {
        cache.delete(oldest);
        break;
      }
    return answer;
  }

  /** Every parallel once, `a` before `b` by URI; @param floor least score of a paraphrase, 0 for all that were scored */
  allParallels(floor = leastScore): Parallel[] {
    return this.uris().flatMap((uri) =>
      (floor < leastScore ? this.parallelsAbove(uri, floor) : this.parallelsOf(uri)).filter(
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
  private kinshipBeside(uri: string): (sentence: number, other: string) => number {
    const own = new Map<number, ReadonlySet<number>>();
    return (sentence, other) => {
      let ids = own.get(sentence);
      if (!ids) {
        const { article } = this.get(uri)!;
        own.set(
          sentence,
          (ids = new Set(tokensOf(article, article.sentences[sentence]).map(({ lexeme }) => lexeme.id))),
        );
      }
      return this.paraphraseIndex.kinship(uri, other, ids);
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
      : this.claims(minScore, around.slice(0, mostAround));
    return coverageOf(
      uri,
      annotated,
      this.parallelsOf(uri),
      (sentence) => this.repeatsOf(uri, sentence)[0] < sentence,
      claims,
    );
  }

  /** Source families among some articles, or all. */
  families(uris: readonly string[] = this.uris()): Family[] {
    return familiesAmong(
      uris.filter((uri) => this.has(uri)),
      this.creditsOf,
      (uri) => new Set(this.nearOf(uri).map(({ b }) => b.uri)),
      (a, b) => this.evidenceFor(a, b),
    );
  }

  private readonly creditsOf = (uri: string): Credits => {
    const { agencies, published } = this.card(uri)!;
    return { agencies, ...(published ? { date: published.date } : {}) };
  };

  private evidenceFor(a: string, b: string): readonly Evidence[] {
    if (this.evidenceCache.changes !== this.changes) this.evidenceCache = { changes: this.changes, pairs: new Map() };
    const key = `${a}\n${b}`;
    let evidence = this.evidenceCache.pairs.get(key);
    if (!evidence) {
      const between = this.nearOf(a).filter((parallel) => parallel.b.uri === b);
      this.evidenceCache.pairs.set(
        key,
        (evidence = evidenceBetween(a, b, between, () => this.get(a)!, this.creditsOf)),
      );
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
    }).filter(({ a, b }) => !this.areApart(a, b));
  }

  /** Whether the reader said that the sentences of two places are not comparable. */
  private areApart(a: { uri: string; sentence: number }, b: { uri: string; sentence: number }): boolean {
    return (
      this.rulings.setsApart &&
      this.rulings.areApart({ uri: a.uri, text: this.sentenceText(a) }, { uri: b.uri, text: this.sentenceText(b) })
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
      this.around(uri, minScore).slice(0, mostAround),
      {
        get: (other) => this.get(other),
        factsOf: (other) => this.factsOf(other),
        entityId: (other, local) => this.entityId(other, local),
        dateOf: (other) => this.dateOf(other)?.date,
      },
    );
    const comparisons = all.filter(({ a, b }) => !this.areApart(a, b));
    if (this.comparisonCache.size > mostCached) this.comparisonCache.clear();
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
      this.entityCache = { changes: this.changes, entities: this.entitiesRuled.all() };
    return this.entityCache.entities;
  }

  entity(id: string): Entity | undefined {
    return this.entitiesRuled.entity(id);
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): { uri: string; mentions: number }[] {
    return this.entitiesRuled.articlesOf(id);
  }

  /** Other names that stand together under an entity: short forms, acronyms, what was merged. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    return this.entitiesRuled.formsOf(id);
  }

  /** Name and kind by which decisions call an entity. */
  nameOf(id: string): NamedEntity | undefined {
    return this.entitiesRuled.nameOf(id);
  }

  /** Id of the entity that an article's local entity belongs to. */
  entityId(uri: string, local: number): string | undefined {
    const entity = this.get(uri)?.named.entities[local];
    return entity && this.entitiesRuled.idIn(uri, entity.key);
  }

  dateOf(uri: string): ArticleDate | undefined {
    const own = this.card(uri)?.published;
    if (own) return own;
    let date: string | undefined;
    for (const parallel of this.nearOf(uri)) {
      const other = this.card(parallel.b.uri)?.published;
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
    if (this.figureCache.size > mostCached) this.figureCache.clear();
    this.figureCache.set(uri, { date, figures });
    return figures;
  }
}

const mostCached = 128;
/** Articles beside which one is held: more than a reader compares. */
const mostAround = 20;
