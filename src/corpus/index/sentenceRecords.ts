import { isRunningText, type Article } from '../../article/article';
import type { Annotated } from '../../annotations/annotate';
import { hashOf } from './lexemes';
import { normalisedTokensOf, type NormalisedToken } from './normalisedTokens';

/** The sentences of an article as sequences of stems, without the article. */
export interface SentenceRecords {
  /** Ids of all stems (see `Lexeme.short`); those of sentence i stand from offsets[i] to offsets[i + 1]. */
  readonly stems: Uint16Array;
  readonly offsets: Uint32Array;
  /** Stretches of stems that are whole quotations: flat triples of sentence, from, to, counted within the sentence. */
  readonly quoted: Uint32Array;
  /** Start and end of each sentence in the text, in turn. */
  readonly spans: Uint32Array;
  /** Hash of each sentence's words as they are written but for case: where stems are equal, it tells verbatim from near. */
  readonly hashes: Uint32Array;
}

const minWords = 4;
/** Words of a quotation that make a link by themselves. */
const minQuoted = 5;

/** The words of each sentence of an article; boilerplate and the like have none. */
export function normalisedSentencesOf(article: Article): (readonly NormalisedToken[])[] {
  return article.sentences.map((sentence) =>
    isRunningText(article.blocks[sentence.block].kind) ? normalisedTokensOf(article, sentence) : [],
  );
}

/** @param tokens the words of each of the article's sentences; sentences of hardly a word get no stems */
export function sentenceRecordsOf(
  { article, quotations }: Annotated,
  tokens: readonly (readonly NormalisedToken[])[],
): SentenceRecords {
  const { tokens: words, sentences } = article;
  const stems: number[] = [];
  const offsets = new Uint32Array(sentences.length + 1);
  const quoted: number[] = [];
  const spans = new Uint32Array(2 * sentences.length);
  const hashes = new Uint32Array(sentences.length);
  let q = 0;
  sentences.forEach((sentence, index) => {
    const own = tokens[index];
    spans.set([sentence.start, sentence.end], 2 * index);
    if (own.length >= minWords) {
      for (const { lexeme } of own) stems.push(lexeme.shortId);
      hashes[index] = hashOf(
        own.map(({ first: at, last: until }) => words.lower.slice(at, until + 1).join(' ')).join(' '),
      );
      while (q < quotations.length && quotations[q].end <= sentence.start) q++;
      for (let k = q; k < quotations.length && quotations[k].start < sentence.end; k++) {
        for (const mark of quotations[k].marks) {
          const from = own.findIndex(({ first: at }) => words.start[at] >= mark.start);
          if (from < 0) continue;
          let to = from;
          while (to < own.length && words.end[own[to].last] <= mark.end) to++;
          if (to - from >= minQuoted) quoted.push(index, from, to);
        }
      }
    }
    offsets[index + 1] = stems.length;
  });
  return { stems: Uint16Array.from(stems), offsets, quoted: Uint32Array.from(quoted), spans, hashes };
}
