import type { Corpus } from '../corpus/corpus';
import { briefAs, type Brief } from '../server/features/brief';
import { Events } from '../server/workspace/events';
import type { BriefOptions } from './options';
import type { Progress } from './progress';

/** The brief of a folder's story; of a large folder that of the story that an article is on, else of the one with most articles. */
export function briefOfStory(
  corpus: Corpus,
  { uri, format, minScore }: Pick<BriefOptions, 'format' | 'minScore'> & { readonly uri: string | undefined },
  progress: Progress,
): Brief {
  const events = new Events(corpus);
  events.minScore = minScore;
  progress.report(`comparing ${corpus.size} articles`);
  const article = uri === undefined ? inLargestStory(corpus, events, progress) : corpus.documentsOf(uri).at(0);
  return briefAs({ corpus, events }, { ...(article === undefined ? {} : { uri: article }), format });
}

/** The first article of those that have a passage in common with most others; undefined where all are one story. */
function inLargestStory(corpus: Corpus, events: Events, progress: Progress): string | undefined {
  if (events.articlesOf(undefined).length === corpus.size) return undefined;
  let [best, most] = [corpus.uris().at(0), 0];
  for (const [done, uri] of corpus.uris().entries()) {
    progress.report('comparing articles', done, corpus.size);
    const count = events.around(uri).length;
    if (count > most) [best, most] = [uri, count];
  }
  return best;
}
