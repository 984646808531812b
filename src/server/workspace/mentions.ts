import type { Mention } from '../../annotations/names/entities';
import type { Corpus } from '../../corpus/corpus';
import type { ArticleView, ArticleViews } from './articleView';

/** A mention of an entity. */
export interface MentionPlace {
  readonly view: ArticleView;
  readonly mention: Mention;
}

/** Mentions of an entity that is not ignored, in all articles, or some, in the order of URI and text; each article is annotated when its turn comes. */
export function* mentionsOf(
  { corpus, articles }: { readonly corpus: Corpus; readonly articles: ArticleViews },
  id: string,
  only?: ReadonlySet<string>,
): Generator<MentionPlace, void, undefined> {
  const entity = corpus.entity(id);
  if (!entity) return;
  const uris = corpus
    .articlesOf(id)
    .map(({ uri }) => uri)
    .filter((uri) => only === undefined || only.has(uri))
    .sort();
  for (const uri of uris) {
    const view = articles.get(uri);
    for (const mention of view?.mentions ?? []) if (view?.entityIdOf(mention) === entity.id) yield { view, mention };
  }
}
