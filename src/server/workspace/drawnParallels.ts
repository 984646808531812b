import type { Corpus } from '../../corpus/corpus';
import { inReadingOrder, type Parallel } from '../../corpus/index/parallel';
import { addToList } from '../../text/multimap';
import type { ArticleView } from './articleView';
import type { Events } from './events';

const nothing: ReadonlyMap<string, readonly Parallel[]> = new Map();

/**
 * Parallels to be drawn in open articles. Paraphrases take longest to find: right after a keystroke the
 * unchanged sentences keep those that they had.
 */
export class DrawnParallels {
  /** Paraphrases last drawn, by article and by the words of the sentence. */
  private readonly drawn = new Map<string, ReadonlyMap<string, readonly Parallel[]>>();

  constructor(
    private readonly corpus: Corpus,
    private readonly events: Events,
    /** Whether what links an article is worked out, or nobody types. */
    private readonly isSettled: (uri: string) => boolean,
  ) {}

  /** Exact where they are worked out or nobody types, in the order of the text. */
  of({ uri, article }: ArticleView): readonly Parallel[] {
    const before = this.isSettled(uri) ? undefined : (this.drawn.get(uri) ?? nothing);
    if (!before) {
      const parallels = this.events.sharedParallelsOf(uri);
      const paraphrases = new Map<string, Parallel[]>();
      for (const parallel of parallels)
        if (parallel.kind === 'paraphrase')
          addToList(paraphrases, article.text.slice(parallel.a.start, parallel.a.end), parallel);
      this.drawn.set(uri, paraphrases);
      return parallels;
    }
    const near = this.corpus.nearOf(uri);
    const linked = new Set(near.map(({ a, b }) => `${a.sentence} ${b.uri}`));
    const carried = article.sentences.flatMap(({ start, end }, sentence) =>
      (before.get(article.text.slice(start, end)) ?? [])
        .filter(({ b }) => !linked.has(`${sentence} ${b.uri}`))
        .map(({ b, kind, score, run, shared }) => ({ a: { uri, sentence, start, end }, b, kind, score, run, shared })),
    );
    return [...near, ...carried].sort(inReadingOrder);
  }

  /** The article is open no longer. */
  forget(uri: string): void {
    this.drawn.delete(uri);
  }
}
