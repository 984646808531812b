import type { Annotated } from '../../annotations/annotate';
import type { Corpus } from '../../corpus/corpus';
import type { ArticleMetadata } from '../../corpus/index/articleStore';
import { EarlierAnswers, type KnownEvent } from './earlierAnswers';
import type { EventAnswers } from './eventAnswers';

/** What was known of events before articles were edited, until it is known as it is now. */
export class EarlierEvents {
  private known: readonly KnownEvent[] = [];
  private minScore = 0;
  /** See `Corpus.arrivals`. */
  private arrivals = -1;
  /** The articles that were read again since, as they were then. */
  private readings = new Map<string, Annotated>();
  /** By article of the events what was held of it then: an article of which that is another was read again. */
  private held = new Map<string, ArticleMetadata | undefined>();
  /** Answers for the corpus as it is now, by event; undefined for one of which not all is known. */
  private answers = new Map<KnownEvent, EarlierAnswers | undefined>();
  private version = -1;

  constructor(private readonly corpus: Corpus) {}

  /**
   * To be called before an article is read again.
   * @param known what is known of events as they are; where that is nothing, what was known before is kept
   */
  keep(uri: string, minScore: number, known: readonly KnownEvent[]): void {
    if (known.length > 0) {
      this.known = known;
      this.minScore = minScore;
      this.arrivals = this.corpus.arrivals;
      this.readings = new Map();
      const uris = known.flatMap(({ event }) => event);
      this.held = new Map(uris.map((each) => [each, this.corpus.metadata(each)]));
    }
    if (this.known.length === 0) return;
    for (const each of this.corpus.documentsOf(uri)) {
      const annotated = this.readings.has(each) ? undefined : this.corpus.get(each);
      if (annotated) this.readings.set(each, annotated);
    }
  }

  /** What was known of a place, where all of that still holds. @param offset in the article as it is now */
  answersAt(uri: string, offset: number, minScore: number): EventAnswers | undefined {
    const { version, arrivals, size } = this.corpus;
    if (this.minScore !== minScore || this.arrivals !== arrivals) return undefined;
    if (this.version !== version) this.answers = new Map();
    this.version = version;
    // In a large folder an event is that of its first article.
    const known = this.known.find(({ event }) => event.at(0) === uri || (event.length === size && event.includes(uri)));
    if (!known) return undefined;
    if (!this.answers.has(known)) this.answers.set(known, this.answersOf(known));
    const answers = this.answers.get(known);
    return answers?.covers(uri, offset) ? answers : undefined;
  }

  private answersOf(known: KnownEvent): EarlierAnswers | undefined {
    const isKnown = (uri: string): boolean =>
      this.readings.has(uri) || this.held.get(uri) === this.corpus.metadata(uri);
    return known.event.every(isKnown) ? new EarlierAnswers(known, this.readings, this.corpus) : undefined;
  }
}
