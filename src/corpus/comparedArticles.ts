import { LRUCache } from 'lru-cache';
import type { Annotated } from '../annotations/annotate';
import type { ArticleDates } from './articleDates';
import type { Articles } from './articles';
import type { ComparedArticle } from './findings/differences/sentencePair';
import type { FolderEntities } from './folderEntities';

/** Articles of which it is kept in which state they were compared, a kilobyte or less each. Chosen, not fitted. */
const maxStates = 4096;

/** An article as it is compared with others. */
export interface ArticleState {
  readonly compared: ComparedArticle;
  /** URI of the first of the articles that are equal to it: its own, or that of the one whose copy it is. */
  readonly first: string;
  /** Equal numbers mean an equal article: its text, its date, and the entities of the folder that its own belong to. */
  readonly revision: number;
}

/** What makes an article another one to those that compare it. */
interface Known {
  readonly reading: number | undefined;
  readonly date: string | undefined;
  readonly isDatedByEvent: boolean;
  readonly entities: readonly (string | undefined)[];
  readonly first: string;
  readonly revision: number;
}

/**
 * The articles of a folder as they are compared. What is worked out of two of them holds while their revisions are equal,
 * whatever else changes in the folder: a keystroke in one article leaves all pairs of others as they were.
 */
export class ComparedArticles {
  private readonly known = new LRUCache<string, Known>({ max: maxStates });
  /** States that hold for the version that they were asked for at; they go with the annotations. */
  private readonly states = new WeakMap<Annotated, ArticleState & { readonly version: number }>();
  private revisions = 0;

  constructor(
    private readonly articles: Articles,
    private readonly dates: ArticleDates,
    private readonly entities: FolderEntities,
  ) {}

  /** An article in the state that it has now; undefined where it is not held. */
  get(uri: string): ArticleState | undefined {
    const annotated = this.articles.get(uri);
    if (!annotated) return undefined;
    const { version } = this.articles;
    const before = this.states.get(annotated);
    if (before?.version === version && before.compared.uri === uri) return before;
    const { revision, first, date, isDatedByEvent, entities } = this.knownOf(uri, annotated);
    const compared =
      before?.revision === revision && before.compared.uri === uri
        ? before.compared
        : {
            uri,
            annotated,
            figures: this.dates.figuresOf(uri),
            date,
            isDatedByEvent,
            entityId: (local: number) => entities[local],
          };
    const state = { version, first, revision, compared };
    this.states.set(annotated, state);
    return state;
  }

  private knownOf(uri: string, { named }: Annotated): Known {
    const reading = this.articles.readingOf(uri);
    const { date, from } = this.dates.dateOf(uri) ?? {};
    const isDatedByEvent = from === 'event';
    const entities = named.entities.map((_, local) => this.entities.idOf(uri, local));
    const told = { date, isDatedByEvent, entities };
    const first = this.articles.equalTexts.firstOf(uri);
    if (first !== uri) {
      const ofFirst = this.knownOf(first, this.articles.held(first));
      if (isToldAlike(ofFirst, told)) return ofFirst;
    }
    const known = this.known.get(uri);
    if (known && known.reading === reading && isToldAlike(known, told)) return known;
    const now = { reading, ...told, first: uri, revision: ++this.revisions };
    this.known.set(uri, now);
    return now;
  }
}

type ToldByFolder = Pick<Known, 'date' | 'isDatedByEvent' | 'entities'>;

/** Whether the folder tells the same of two articles. */
function isToldAlike(one: ToldByFolder, other: ToldByFolder): boolean {
  return (
    one.date === other.date && one.isDatedByEvent === other.isDatedByEvent && areEqual(one.entities, other.entities)
  );
}

function areEqual(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
