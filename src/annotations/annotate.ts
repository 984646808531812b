import { readArticle, type Article } from '../article/article';
import type { DocumentFacts } from '../formats/fileDocument';
import { type Format } from '../formats/format';
import type { Reassigned } from '../article/blocks/reassign';
import type { Figure } from './figures/figure';
import { findFigures } from './figures/figures';
import { type Entities } from './names/entities';
import { resolveEntities } from './names/resolveEntities';
import { KeptNames } from './names/keptNames';
import { findNames } from './names/names';
import type { Tagger } from './names/tagger';
import { findQuotations, type Quotation } from './quotations/quotations';

/** An article and what it says by itself. */
export interface Annotated {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly named: Entities;
}

/** Of articles that were read again, what of their names may hold for the next reading. */
const keptNames = new WeakMap<Annotated, KeptNames>();

/**
 * Reads and annotates a text; the one way from characters to annotations. Never throws. The article
 * is read at once, each kind of annotation when it is first asked for: comparing two articles needs
 * no names of them.
 * @param reassigned spans of which the reader said whether they are boilerplate
 * @param facts what the file tells of the text
 * @param before the article as it was read before; what has not changed is not worked out again
 */
export function annotate(
  text: string,
  format: Format,
  tagger: Tagger,
  reassigned: readonly Reassigned[] = [],
  facts: DocumentFacts = {},
  before?: Annotated,
): Annotated {
  const article = readArticle(text, format, reassigned, facts);
  const kept = before && (keptNames.get(before)?.next() ?? new KeptNames());
  const annotated = new ReadAnnotations(article, (read) =>
    resolveEntities(read, findNames(read, tagger, undefined, kept)),
  );
  if (kept) keptNames.set(annotated, kept);
  return annotated;
}

/**
 * The same article by itself: what was worked out from it and is kept beside it is let go, which is many times as much as
 * its annotations.
 */
export function withoutWorkedOut(annotated: Annotated): Annotated {
  if (!(annotated instanceof ReadAnnotations)) return annotated;
  const copy = annotated.copy();
  const kept = keptNames.get(annotated);
  if (kept) keptNames.set(copy, kept);
  return copy;
}

/** Names that are found when they are first asked for. */
type NamesOf = (article: Article) => Entities;

/** An article and its annotations, each kind found when it is first asked for. */
class ReadAnnotations implements Annotated {
  private foundQuotations: readonly Quotation[] | undefined;
  private foundFigures: readonly Figure[] | undefined;
  private foundNames: Entities | undefined;

  constructor(
    readonly article: Article,
    private readonly namesOf: NamesOf,
  ) {}

  get quotations(): readonly Quotation[] {
    return (this.foundQuotations ??= findQuotations(this.article));
  }

  get figures(): readonly Figure[] {
    return (this.foundFigures ??= findFigures(this.article));
  }

  get named(): Entities {
    return (this.foundNames ??= this.namesOf(this.article));
  }

  /** The same in objects of their own; what is kept by those of this one does not hold for it. */
  copy(): ReadAnnotations {
    const copy = new ReadAnnotations({ ...this.article }, this.namesOf);
    copy.foundQuotations = this.foundQuotations && [...this.foundQuotations];
    copy.foundFigures = this.foundFigures && [...this.foundFigures];
    copy.foundNames = this.foundNames && { ...this.foundNames };
    return copy;
  }
}
