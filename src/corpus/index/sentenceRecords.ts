import type { Annotated } from '../../annotations/annotate';
import type { Quotation } from '../../annotations/quotations/quotations';
import type { Article } from '../../article/article';
import { isRunningText } from '../../article/blocks/block';
import { firstIndexWhere } from '../../text/search';
import type { Tokens } from '../../text/tokens';
import { hashOf } from './lexemes';
import { normalisedTokensOf, type NormalisedToken } from './normalisedTokens';

/** The sentences of an article as sequences of stems, without the article. */
export interface SentenceRecords {
  /** Short ids of all stems (see `Lexeme.shortId`); those of sentence i stand from offsets[i] to offsets[i + 1]. */
  readonly stems: Uint16Array;
  /** One more than there are sentences. */
  readonly offsets: Uint32Array;
  /** Stems that are a whole quotation: flat triples of sentence, from, to (exclusive), counted within the sentence. */
  readonly quoted: Uint32Array;
  /** Start and end of each sentence in the text, in turn. */
  readonly spans: Uint32Array;
  /**
   * Hash of each sentence's words as they are written but for case: where stems are equal, it tells verbatim from near.
   */
  readonly hashes: Uint32Array;
}

/** Sentences of fewer words are not linked: they are said of anything (`He declined.`). Chosen, not fitted. */
const minWords = 4;
/** Quotations of fewer words make no link by themselves: five words in a row are seldom equal by chance. Not fitted. */
const minQuotedWords = 5;

/** The normalised tokens of each sentence of an article; those of boilerplate and the like are left out. */
export function normalisedSentencesOf(article: Article): (readonly NormalisedToken[])[] {
  return article.sentences.map((sentence) =>
    isRunningText(article.blocks[sentence.block].kind) ? normalisedTokensOf(article, sentence) : [],
  );
}

/** @param sentences the normalised tokens of each of the article's sentences; those of hardly a word get no stems */
export function sentenceRecordsOf(
  { article, quotations }: Annotated,
  sentences: readonly (readonly NormalisedToken[])[],
): SentenceRecords {
  const { tokens } = article;
  const count = article.sentences.length;
  const stems: number[] = [];
  const offsets = new Uint32Array(count + 1);
  const quoted: number[] = [];
  const spans = new Uint32Array(2 * count);
  const hashes = new Uint32Array(count);
  let firstQuotation = 0;
  article.sentences.forEach(({ start, end }, index) => {
    const sentence = sentences[index];
    spans.set([start, end], 2 * index);
    if (sentence.length >= minWords) {
      for (const { lexeme } of sentence) stems.push(lexeme.shortId);
      hashes[index] = hashOf(writtenWords(tokens, sentence));
      while (firstQuotation < quotations.length && quotations[firstQuotation].end <= start) firstQuotation++;
      for (let i = firstQuotation; i < quotations.length && quotations[i].start < end; i++)
        for (const [from, to] of quotedStems(tokens, sentence, quotations[i])) quoted.push(index, from, to);
    }
    offsets[index + 1] = stems.length;
  });
  return { stems: Uint16Array.from(stems), offsets, quoted: Uint32Array.from(quoted), spans, hashes };
}

/** The words of a sentence in lower case, without the marks between them. */
function writtenWords(tokens: Tokens, sentence: readonly NormalisedToken[]): string {
  return sentence.map(({ first, last }) => tokens.lower.slice(first, last + 1).join(' ')).join(' ');
}

/** The ranges of a sentence's words that stand within marks of a quotation and are long enough to make a link. */
function quotedStems(
  tokens: Tokens,
  sentence: readonly NormalisedToken[],
  { marks }: Quotation,
): (readonly [from: number, to: number])[] {
  return marks
    .map(({ start, end }) => {
      const from = firstIndexWhere(0, sentence.length, (index) => tokens.start[sentence[index].first] >= start);
      const to = firstIndexWhere(from, sentence.length, (index) => tokens.end[sentence[index].last] > end);
      return [from, to] as const;
    })
    .filter(([from, to]) => to - from >= minQuotedWords);
}
