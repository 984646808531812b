import type { Annotated } from '../annotations/annotate';
import type { Figure } from '../annotations/figures/figure';
import type { Tagger } from '../annotations/names/tagger';
import type { Format } from '../formats/format';
import { ArticleDates, type ArticleDate } from './articleDates';
import { Articles } from './articles';
import type { ReadInClusters } from './clusters/readInClusters';
import type { DecisionIndex } from './decisions/decisionIndex';
import type { NamedEntity } from './decisions/decisions';
import { FolderFindings } from './folderFindings';
import type { ClaimSet } from './findings/claims/claims';
import type { Comparison } from './findings/comparisons';
import type { Difference } from './findings/differences/difference';
import type { Dispute } from './findings/differences/disputes';
import type { Coverage, Searched } from './findings/coverage';
import type { Drift, Speaker } from './findings/drift';
import type { Fact } from './findings/facts';
import type { Family } from './findings/families';
import { FolderEntities } from './folderEntities';
import { FolderStories } from './folderStories';
import type { ArticleMetadata } from './index/articleStore';
import type { ArticleMentions } from './index/entityIndex';
import type { IndexRecord } from './index/indexRecord';
import type { Entity } from './index/mergeEntities';
import type { Parallel, Passage } from './index/parallel';
import { Links } from './links';
import { Origins } from './origins';
import { Stepwise } from './stepwise';
import type { VectorSource } from './index/vectors/vectorSource';

/**
 * What the articles of a folder say together: one place to ask, each answer from the part that works it out. Articles
 * come and go by URI; every answer depends on the articles held now and not on the order in which they came. Of most
 * articles only records are held; one that is asked for is annotated again.
 */
export class Corpus {
  private readonly articles: Articles;
  private readonly links: Links;
  private readonly dates: ArticleDates;
  private readonly folderEntities: FolderEntities;
  private readonly findings: FolderFindings;
  private readonly origins: Origins;
  readonly credits: Pick<FolderEntities, 'credited' | 'creditedId'>;
  readonly stepwise: Stepwise;
  readonly stories: FolderStories;
  readonly clusters: ReadInClusters;

  /**
   * @param keptCharacters of the articles that are kept annotated; a folder that is worked out whole is faster with more
   * @param vectors of words, by which links in other words are found; without them fewer are
   */
  constructor(tagger: Tagger, keptCharacters?: number, vectors: VectorSource = () => undefined) {
    this.articles = new Articles(tagger, keptCharacters);
    this.clusters = this.articles.clusters;
    this.links = new Links(this.articles, vectors);
    this.dates = new ArticleDates(this.articles, this.links);
    this.credits = this.folderEntities = new FolderEntities(this.articles);
    this.origins = new Origins(this.articles, this.links);
    const { articles, links, dates, folderEntities, origins } = this;
    this.stories = new FolderStories(articles, links, folderEntities);
    this.findings = new FolderFindings(articles, links, dates, folderEntities, vectors, origins);
    this.stepwise = new Stepwise({ links, findings: this.findings, origins });
  }

  /** Annotates a text as the article that it is or will be, with what the reader decided about it. */
  annotate(uri: string, text: string, format?: Format): Annotated {
    return this.articles.annotate(uri, text, format);
  }

  /** Reads a file and takes in each of its documents. */
  read(file: string, text: string): void {
    this.articles.readFile(file, text);
  }

  put(uri: string, annotated: Annotated): void {
    this.articles.put(uri, annotated);
  }

  /** Takes an article in by its record. @param annotated the article itself where it has just been read */
  putRecord(uri: string, record: IndexRecord, annotated?: Annotated): void {
    this.articles.putRecord(uri, record, annotated);
  }

  /** What is kept of the articles of a file, to be stored. */
  recordsOfFile(file: string): IndexRecord[] {
    return this.articles.recordsOfFile(file);
  }

  /** Takes in the articles of a file by their records. */
  putRecordsOfFile(file: string, records: readonly IndexRecord[]): void {
    this.articles.putRecordsOfFile(file, records);
  }

  /** The articles that a file holds, in the order of its text; none where it is not held. */
  documentsOf(file: string): readonly string[] {
    return this.articles.documentsOf(file);
  }

  /** The file that an article stands in: its own URI where the file holds nothing else. */
  fileOf(uri: string): string {
    return this.articles.fileOf(uri);
  }

  get fileCount(): number {
    return this.articles.fileCount;
  }

  record(uri: string): IndexRecord | undefined {
    return this.articles.record(uri);
  }

  /** @param uri of a file, or of one of its articles: all of the file goes. @returns whether it was held */
  remove(uri: string): boolean {
    return this.articles.remove(uri);
  }

  /** To be called when many articles have come and no more are coming: their indexes take less room then. */
  compact(): void {
    this.articles.compact();
  }

  get size(): number {
    return this.articles.size;
  }

  /** Grows with every change. */
  get version(): number {
    return this.articles.version;
  }

  get arrivals(): number {
    return this.articles.arrivals;
  }

  /** In alphabetical order. */
  uris(): string[] {
    return this.articles.uris();
  }

  /** @param uri of an article, or of a file that holds several */
  has(uri: string): boolean {
    return this.articles.has(uri);
  }

  get(uri: string): Annotated | undefined {
    return this.articles.get(uri);
  }

  /** Title, length, date and text of an article, without reading it again. */
  metadata(uri: string): ArticleMetadata | undefined {
    return this.articles.metadata(uri);
  }

  /** What an article is called everywhere: see `tagsOf`. */
  tagOf(uri: string): string {
    return this.articles.tags.tagOf(uri);
  }

  /** Whether a file is held with this very text. */
  holds(file: string, text: string): boolean {
    return this.articles.holds(file, text);
  }

  /** Takes the reader's decisions instead of those before; articles in which other spans are boilerplate are read again. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    this.articles.applyDecisions(decisionIndex);
  }

  /** Whether an article is read otherwise by decision; what is kept of it says so too. */
  isReassigned(uri: string): boolean {
    return this.articles.decisions.reassignsBoilerplate(uri);
  }

  pathOf(uri: string): string {
    return this.articles.decisions.pathOf(uri);
  }

  /** Verbatim and near parallels of one article in the order of its text, best first within a sentence. */
  nearOf(uri: string): readonly Parallel[] {
    return this.links.nearOf(uri);
  }

  /** Parallels of every kind of one article in the order of its text, best first within a sentence. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.links.parallelsOf(uri);
  }

  isWorkedOut(uri: string): boolean {
    return this.links.isWorkedOut(uri);
  }

  /** Every parallel once, `a` before `b` by URI. @param minScore of links, 0 for all that can be scored */
  allParallels(minScore?: number): Parallel[] {
    return this.links.allParallels(minScore);
  }

  /** Sentences of an article that it has word for word more than once, by index: a caption, the lede as standfirst. */
  repeatsOf(uri: string, sentence: number): number[] {
    return this.links.repeatsOf(uri, sentence);
  }

  /** An article and those that have a passage of at least this score in common with it, most in common first. */
  around(uri: string, minScore: number): string[] {
    return this.links.around(uri, minScore);
  }

  dateOf(uri: string): ArticleDate | undefined {
    return this.dates.dateOf(uri);
  }

  /** Figures of an article, relative dates counted from the date that the folder knows for it. */
  figuresOf(uri: string): readonly Figure[] {
    return this.dates.figuresOf(uri);
  }

  /** Claims that parallels of at least this score make among some articles, or all. */
  claims(minScore: number, uris: readonly string[] = this.uris()): ClaimSet {
    return this.findings.claims(minScore, uris);
  }

  /** What was not found in an article and what only it has. @param allClaims those of all articles, where at hand */
  coverageOf(uri: string, minScore: number, allClaims?: ClaimSet): Coverage | undefined {
    return this.findings.coverageOf(uri, minScore, allClaims);
  }

  isOnlyHere(words: Passage, event: readonly string[]): boolean {
    return this.findings.isOnlyHere(words, event);
  }

  areSetApart(a: Passage, b: Passage): boolean {
    return this.findings.areSetApart(a, b);
  }

  /** What was searched for to tell that, and what the searches came to. */
  searchedFor(uri: string, minScore: number, allClaims?: ClaimSet): Searched | undefined {
    return this.findings.searchedFor(uri, minScore, allClaims);
  }

  /** Source families among some articles, or all. */
  families(uris: readonly string[] = this.uris()): Family[] {
    return this.origins.families(uris);
  }

  /** Quotations of an article that stand elsewhere in changed words, without marks, or with another speaker or none. */
  driftsOf(uri: string): readonly Drift[] {
    return this.findings.driftsOf(uri);
  }

  factsOf(uri: string): readonly Fact[] {
    return this.findings.factsOf(uri);
  }

  /** What the articles around one give for the same facts; see `FolderFindings.comparisonsOf`. */
  comparisonsOf(uri: string, minScore: number): readonly Comparison[] {
    return this.findings.comparisonsOf(uri, minScore);
  }

  /** What some articles, or all, say otherwise than others of them; see `FolderFindings.disputes`. */
  disputes(minScore: number, uris: readonly string[] = this.uris(), onArticle?: (done: number) => void): Dispute[] {
    return this.findings.disputes(minScore, uris, onArticle);
  }

  /** Where the wordings of an article and of those around it part on a fact, in the order of its text. */
  differencesOf(uri: string, minScore: number): readonly Difference[] {
    return this.findings.differencesOf(uri, minScore);
  }

  /** All entities, most mentioned first, ties by name. */
  entities(): readonly Entity[] {
    return this.folderEntities.all();
  }

  entity(id: string): Entity | undefined {
    return this.folderEntities.entity(id);
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): ArticleMentions[] {
    return this.folderEntities.articlesOf(id);
  }

  /** Other names that stand together under an entity: short forms, acronyms, what was merged. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    return this.folderEntities.formsOf(id);
  }

  nameOf(id: string): NamedEntity | undefined {
    return this.folderEntities.nameOf(id);
  }

  /** Id of the entity that an article's entity belongs to. @param local index among the article's entities */
  entityId(uri: string, local: number): string | undefined {
    return this.folderEntities.idOf(uri, local);
  }

  /** Who speaks each quotation of an article, as entities of the folder. */
  speakersOf(uri: string): readonly (Speaker | undefined)[] {
    return this.folderEntities.speakersOf(uri);
  }
}
