import type { Corpus } from '../../corpus/corpus';
import type { DocumentInParts } from '../document';
import { FilePlaces } from '../inFiles';

/**
 * The JSON of a document in pieces, offsets in files: of a large folder it is longer than a string may be, and an article is
 * let go of when it is written.
 */
export function* toJson(document: DocumentInParts, corpus: Corpus): Generator<string> {
  const places = new FilePlaces(corpus);
  const { crossread, articles: _, ...lists } = places.documentOf({ ...document, articles: [] });
  yield `{"crossread":${crossread},"articles":`;
  yield* listOf(document.articles, (article) => places.articleOf(article));
  for (const [name, list] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:`;
    yield* listOf<object>(list, (item) => item);
  }
  yield '}\n';
}

function* listOf<Item>(items: Iterable<Item>, written: (item: Item) => object): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before + JSON.stringify(written(item));
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
