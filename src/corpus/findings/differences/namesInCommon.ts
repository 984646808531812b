import type { ComparedArticle } from './sentencePair';

/** Names that two articles have in common where both tell of one event, and persons among them. Not fitted. */
const minNames = 3;
const minPersons = 1;

/**
 * Whether two articles that may have no sentence in common name the same persons and places: in a folder of one story, they
 * tell of one event.
 */
export function nameTheSame(ours: ComparedArticle, theirs: ComparedArticle): boolean {
  const others = new Set(namedBy(theirs).keys());
  const common = [...namedBy(ours)].filter(([id]) => others.has(id));
  return common.length >= minNames && common.filter(([, kind]) => kind === 'person').length >= minPersons;
}

/** The kinds of all that an article names, by the ids of the folder's entities. */
function namedBy({ annotated, entityId }: ComparedArticle): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [local, { kind }] of annotated.named.entities.entries()) {
    const id = entityId(local);
    if (id !== undefined) kinds.set(id, kind);
  }
  return kinds;
}
