import type { Diagnostic } from 'vscode-languageserver-types';
import type { Corpus } from '../../corpus/corpus';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import { addToList } from '../../text/multimap';
import type { Sources } from '../context';
import { problemsOf } from '../features/problems';
import { ArticleViews } from '../workspace/articleView';
import { Events } from '../workspace/events';

/** A problem as the editor shows it, with the words that it stands under. */
export interface FolderProblem {
  /** URI of the file. */
  readonly file: string;
  readonly words: string;
  readonly diagnostic: Diagnostic;
}

/** In a folder of many stories what differs is worked out once for all articles, and not around each anew. */
class WholeFolder extends Events {
  private byArticle: ReadonlyMap<string, readonly Dispute[]> | undefined;

  constructor(private readonly folder: Corpus) {
    super(folder);
  }

  override disputesIn(uri: string): readonly Dispute[] {
    this.byArticle ??= this.disputesByArticle();
    return this.byArticle.get(uri) ?? [];
  }

  private disputesByArticle(): ReadonlyMap<string, readonly Dispute[]> {
    const byArticle = new Map<string, Dispute[]>();
    for (const dispute of this.folder.disputes(this.minScore))
      for (const uri of new Set(dispute.sides.flatMap(({ passages }) => passages.map((passage) => passage.uri))))
        addToList(byArticle, uri, dispute);
    return byArticle;
  }
}

/** The problems of a folder by the rules of the editor, in the order of files and lines. @param onArticle called before each article, with how many are done */
export function folderProblems(corpus: Corpus, minScore: number, onArticle?: (done: number) => void): FolderProblem[] {
  const events = new WholeFolder(corpus);
  events.minScore = minScore;
  const articles = new ArticleViews(corpus, { update: () => undefined });
  const sources: Sources = { corpus, articles, events };
  return corpus.uris().flatMap((uri, done) => {
    onArticle?.(done);
    const view = articles.get(uri);
    if (!view) return [];
    return problemsOf(sources, view)
      .map((diagnostic) => ({
        file: view.file,
        words: view.article.text.slice(view.offsetAt(diagnostic.range.start), view.offsetAt(diagnostic.range.end)),
        diagnostic,
      }))
      .sort((one, next) => compareStarts(one.diagnostic, next.diagnostic));
  });
}

function compareStarts({ range: one }: Diagnostic, { range: next }: Diagnostic): number {
  return one.start.line - next.start.line || one.start.character - next.start.character;
}
