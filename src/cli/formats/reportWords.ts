import type { Corpus } from '../../corpus/corpus';
import { escapeMarkdown } from '../../server/wording/escape';
import { shorten } from '../../server/wording/excerpt';
import { firstEndingAfter, type Span } from '../../text/span';
import type { AnnotationDocument, PlaceAnnotation } from '../annotationDocument';
import { textIn } from '../texts';

/** Characters of a title by which an article is called: the first sentence of one without a headline is long. */
const maxTitle = 80;

/** Things of articles of one origin that say the same. */
export interface Told<Item> {
  readonly first: Item;
  /** Names of the articles, in the order of the things, each once. */
  readonly who: string;
}

/** What the lines of a report are made of: names of articles, their words, what copies say twice. Escaped. */
export class ReportWords {
  private readonly names = new Map<string, string>();
  private readonly sentences: ReadonlyMap<string, readonly Span[]>;
  private readonly origins: ReadonlyMap<string, string>;

  constructor(
    { articles, families }: AnnotationDocument,
    private readonly corpus: Corpus,
  ) {
    const counts = new Map<string, number>();
    for (const { title } of articles) counts.set(nameKey(title), (counts.get(nameKey(title)) ?? 0) + 1);
    for (const { path, title, tag, source } of articles) {
      const isAlone = title !== '' && counts.get(nameKey(title)) === 1;
      const name =
        source?.outlet !== undefined
          ? tag
          : title === ''
            ? path
            : isAlone
              ? shorten(title, maxTitle)
              : `${shorten(title, maxTitle)} (${path})`;
      this.names.set(path, escapeMarkdown(name));
    }
    this.sentences = new Map(articles.map(({ path, sentences }) => [path, sentences]));
    this.origins = new Map(families.flatMap((family) => family.articles.map((path) => [path, family.id] as const)));
  }

  /** What an article is called: its tag where its outlet is known, else its title, with the path where others have the same. */
  name(path: string): string {
    return this.names.get(path) ?? escapeMarkdown(path);
  }

  words(path: string, span: Span): string {
    return escapeMarkdown(textIn(this.corpus, path, span));
  }

  /** In quotation marks, unless the words begin with one. */
  quote({ path, start, end }: PlaceAnnotation): string {
    const words = this.words(path, { start, end });
    return /^["“„«‘]/.test(words) ? words : `“${words}”`;
  }

  /** The whole sentence or sentences in which a place stands. */
  sentence(place: PlaceAnnotation): string {
    const sentences = this.sentences.get(place.path) ?? [];
    const first = sentences.at(firstEndingAfter(sentences, place.start));
    const last = sentences.at(firstEndingAfter(sentences, Math.max(place.start, place.end - 1)));
    const start = Math.min(place.start, first?.start ?? place.start);
    return this.quote({ path: place.path, start, end: Math.max(place.end, last?.end ?? place.end) });
  }

  /** The family of an article, or itself. */
  origin(path: string): string {
    return this.origins.get(path) ?? path;
  }

  /**
   * Puts together what articles of one origin say in the same words.
   * @param wordsOf what is said, letter case aside
   */
  together<Item>(
    items: readonly Item[],
    pathOf: (item: Item) => string,
    wordsOf: (item: Item) => string,
  ): Told<Item>[] {
    const told = new Map<string, { first: Item; paths: Set<string> }>();
    for (const item of items) {
      const key = `${this.origin(pathOf(item))}\n${wordsOf(item).toLowerCase()}`;
      const known = told.get(key) ?? { first: item, paths: new Set<string>() };
      told.set(key, known);
      known.paths.add(pathOf(item));
    }
    return [...told.values()].map(({ first, paths }) => ({
      first,
      who: [...paths].map((path) => this.name(path)).join('; '),
    }));
  }
}

function nameKey(title: string): string {
  return shorten(title, maxTitle).toLowerCase();
}
