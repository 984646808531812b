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
  let quotations: readonly Quotation[] | undefined;
  let figures: readonly Figure[] | undefined;
  let named: Entities | undefined;
  const kept = before && (keptNames.get(before)?.next() ?? new KeptNames());
  const annotated: Annotated = {
    article,
    get quotations() {
      return (quotations ??= findQuotations(article));
    },
    get figures() {
      return (figures ??= findFigures(article));
    },
    get named() {
      return (named ??= resolveEntities(article, findNames(article, tagger, undefined, kept)));
    },
  };
  if (kept) keptNames.set(annotated, kept);
  return annotated;
}
