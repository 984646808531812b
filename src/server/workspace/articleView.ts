import type { Position, Range } from 'vscode-languageserver-types';
import type { Annotated } from '../../annotations/annotate';
import type { Figure } from '../../annotations/figures/figure';
import type { Mention } from '../../annotations/names/entities';
import type { Quotation } from '../../annotations/quotations/quotations';
import { displayText, sentenceFrom, type Article } from '../../article/article';
import type { ArticleDate } from '../../corpus/articleDates';
import type { Corpus } from '../../corpus/corpus';
import { decodePath } from '../../corpus/folderPaths';
import type { Speaker } from '../../corpus/findings/drift';
import { namedSpeakerOf } from '../../corpus/findings/drift/articleSpeakers';
import type { Entity } from '../../corpus/index/mergeEntities';
import { isInText, placeOfLine } from '../../formats/offsetMap';
import type { Span } from '../../text/span';
import type { OpenDocuments } from './openDocuments';
import { holdsPosition, offsetAt, rangeOf } from './positions';

/** One reading of an article, and what the folder knows of it: all that a feature needs to answer about it. */
export class ArticleView {
  constructor(
    readonly uri: string,
    readonly annotated: Annotated,
    readonly title: string,
    private readonly corpus: Corpus,
  ) {}

  /** URI of the document that the editor opens: the file, which may hold several articles. */
  get file(): string {
    return this.corpus.fileOf(this.uri);
  }

  /** What it is called in hovers, views and tables: its tag. */
  get called(): string {
    return this.corpus.tagOf(this.uri);
  }

  /** Whether the article's text was read from where a position stands. */
  holds(position: Position): boolean {
    return holdsPosition(this.article, position);
  }

  get article(): Article {
    return this.annotated.article;
  }

  get quotations(): readonly Quotation[] {
    return this.annotated.quotations;
  }

  get mentions(): readonly Mention[] {
    return this.annotated.named.mentions;
  }

  /** Figures, relative dates counted from the date that the folder knows for the article. */
  get figures(): readonly Figure[] {
    return this.corpus.figuresOf(this.uri);
  }

  /** Who speaks each quotation, by its index. */
  get speakers(): readonly (Speaker | undefined)[] {
    return this.corpus.speakersOf(this.uri);
  }

  /** Name of the entity that speaks a quotation, by its index; undefined where none is known. */
  speakerNameOf(index: number): string | undefined {
    const speaker = this.speakers.at(index);
    return speaker && this.corpus.entity(speaker.entity)?.name;
  }

  /** The words that name the speaker of a quotation, by its index: a name, and what is said of it apart. */
  speakerWordsOf(index: number): { readonly name: string; readonly description?: string } | undefined {
    const { speaker } = this.quotations[index];
    if (!speaker) return undefined;
    const { name, description } = namedSpeakerOf(this.annotated, index) ?? { name: speaker };
    return { name: this.textOf(name), ...(description ? { description: this.textOf(description) } : {}) };
  }

  get date(): ArticleDate | undefined {
    return this.corpus.dateOf(this.uri);
  }

  /** Id of the entity that a mention names, by the reader's decisions; undefined where it is ignored. */
  entityIdOf({ entity }: Mention): string | undefined {
    return this.corpus.entityId(this.uri, entity);
  }

  entityOf(mention: Mention): Entity | undefined {
    const id = this.entityIdOf(mention);
    return id === undefined ? undefined : this.corpus.entity(id);
  }

  /** The words of a span as a reader sees them. */
  textOf(span: Span): string {
    return displayText(this.article, span);
  }

  /** The sentence that an offset stands in, or the next one after it. */
  sentenceFrom(offset: number): Span | undefined {
    return sentenceFrom(this.article, offset);
  }

  rangeOf(span: Span): Range {
    return rangeOf(this.article, span);
  }

  offsetAt(position: Position): number {
    return offsetAt(this.article, position);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  /** Line that an offset stands in, from zero. */
  lineOf(offset: number): number {
    return this.rangeOf({ start: offset, end: offset }).start.line;
  }
}

/** Looks articles up. */
export class ArticleViews {
  /** By document of the editor, the article in it that was asked about last. */
  private readonly lastAt = new Map<string, string>();

  constructor(
    private readonly corpus: Corpus,
    private readonly documents: Pick<OpenDocuments, 'update'>,
  ) {}

  /** An article as the corpus holds it; undefined for what is none. */
  get(uri: string): ArticleView | undefined {
    const annotated = this.corpus.get(uri);
    return annotated && new ArticleView(uri, annotated, this.titleOf(uri), this.corpus);
  }

  /** The same after its open document, if there is one, has been taken in. */
  current(uri: string): ArticleView | undefined {
    this.documents.update(this.corpus.fileOf(uri));
    return this.get(uri);
  }

  /** The article at a position of a document of the editor, after that has been taken in. */
  currentAt(uri: string, position: Position): ArticleView | undefined {
    this.documents.update(uri);
    return this.at(uri, position);
  }

  /** The articles of a document of the editor, in the order of its text, after it has been taken in. */
  inDocument(uri: string): ArticleView[] {
    this.documents.update(uri);
    return this.corpus.documentsOf(uri).flatMap((each) => this.get(each) ?? []);
  }

  /** The article that stands at a position of a document of the editor; undefined where none does. */
  at(uri: string, position: Position): ArticleView | undefined {
    for (const each of this.corpus.documentsOf(uri)) {
      const map = this.corpus.metadata(each)?.facts?.map;
      // Articles far from the position are not annotated for it.
      if (map && !isInText(map, placeOfLine(map, position))) continue;
      this.lastAt.set(uri, each);
      return this.get(each);
    }
    return undefined;
  }

  /**
   * The article of a document of the editor that the reader looks at: the one asked about last, else its first. An
   * article's own URI stays as it is.
   */
  inFront(uri: string): string {
    const uris = this.corpus.documentsOf(uri);
    const last = this.lastAt.get(uri);
    return last !== undefined && uris.includes(last) ? last : (uris.at(0) ?? uri);
  }

  /** Pairs what is said of articles with them; what is said of articles that are gone is left out. */
  pair<Item>(
    items: readonly Item[],
    uriOf: (item: Item) => string,
  ): { readonly item: Item; readonly view: ArticleView }[] {
    return items.flatMap((item) => {
      const view = this.get(uriOf(item));
      return view ? [{ item, view }] : [];
    });
  }

  /** What an article is called in hovers, views and tables: its tag. */
  calledOf(uri: string): string {
    return this.corpus.tagOf(uri);
  }

  /** Headline of an article, or the name of its file. */
  titleOf(uri: string): string {
    return this.corpus.metadata(uri)?.title || decodePath(uri.slice(uri.lastIndexOf('/') + 1));
  }
}
