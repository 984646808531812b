import { type Corpus } from '../../corpus/corpus';
import type { Sources } from '../context';
import { ArticleViews } from '../workspace/articleView';
import { Events } from '../workspace/events';

/** What questions are answered from. */
export interface AnswerSources extends Sources {
  /** A folder without articles, in which words that are no article are compared with some that are. */
  readonly emptyCorpus: () => Corpus;
}

/** The same answers as the editor's, from a folder that no editor has open. @param minScore paraphrases with a lower score are left out */
export function folderSources(corpus: Corpus, minScore: number): Sources {
  const events = new Events(corpus);
  events.minScore = minScore;
  return { corpus, articles: new ArticleViews(corpus, { update: () => undefined }), events };
}
