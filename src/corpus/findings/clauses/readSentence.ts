import type { Annotated } from '../../../annotations/annotate';
import type { Article } from '../../../article/article';
import { attributionTokens } from '../../index/attributionTokens';
import { RecentCache } from '../../../text/recentCache';
import { readClauses, startOfPart, type ReadClauses } from './clauseCuts';
import { sentenceWordsOf, type SentenceWords } from './sentenceWords';
import { readSpeech, type SentenceSpeech } from './speech';

/** A sentence as claims compare it: its words and the clauses that it is cut into. */
export interface ReadSentence extends ReadClauses {
  readonly words: SentenceWords;
  readonly speech: SentenceSpeech;
  /** Where the text of each clause begins. */
  readonly clauseStarts: readonly number[];
  /** Its text as a reader sees it, and how that is marked up. */
  readonly shown: string;
  readonly format: Article['format'];
  /** Whether it is running text, no headline or caption. */
  readonly isProse: boolean;
}

/**
 * Articles whose sentences are kept, a few kilobytes a sentence: those of an event, which claims are made of again after
 * each keystroke. Chosen, not fitted.
 */
const maxArticles = 48;

/** The sentences of an article that were asked for. */
class ArticleSentences {
  private readonly sentences = new Map<number, ReadSentence>();
  private readonly isAttribution: Uint8Array;

  constructor(private readonly annotated: Annotated) {
    this.isAttribution = attributionTokens(annotated);
  }

  get(sentence: number): ReadSentence {
    let read = this.sentences.get(sentence);
    if (!read) this.sentences.set(sentence, (read = this.read(sentence)));
    return read;
  }

  private read(sentence: number): ReadSentence {
    const { article } = this.annotated;
    const { start, end, block } = article.sentences[sentence];
    const words = sentenceWordsOf(article, { start, end }, this.isAttribution);
    const read = readClauses(article, words);
    return {
      words,
      ...read,
      speech: readSpeech(this.annotated, { start, end }, words, read),
      clauseStarts: read.clauses.map(({ from }) => (from === 0 ? start : startOfPart(article, words, from))),
      shown: article.shown.slice(start, end),
      format: article.format,
      isProse: article.blocks[block].kind === 'paragraph',
    };
  }
}

const articles = new RecentCache<Annotated, ArticleSentences>(maxArticles);

/** Reads a sentence of an article, by its index. */
export function readSentence(annotated: Annotated, sentence: number): ReadSentence {
  return articles.get(annotated, (each) => new ArticleSentences(each)).get(sentence);
}
