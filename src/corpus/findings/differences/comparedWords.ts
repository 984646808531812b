import type { Article } from '../../../article/article';
import type { Span } from '../../../text/span';
import { hashOf } from '../../index/lexemes';
import { normalisedTokensOf } from '../../index/normalisedTokens';
import { isNumberStem } from '../../index/stems';
import { familyPrefix } from '../wordFamilies';

/** A word or number of a sentence as it is compared with those of another. */
export interface ComparedWord extends Span {
  readonly stem: string;
  /** Hash of what its family begins with: words of one family have one, others seldom. */
  readonly familyHash: number;
  /** Lower case, as it is written. */
  readonly lower: string;
  /** Whether it says something: no function word, no number. */
  readonly isTelling: boolean;
  readonly isCapitalised: boolean;
}

/** A letter that is left of an initial or a clitic tells nothing. */
const minTellingLength = 2;

const wordsByArticle = new WeakMap<Article, Map<number, readonly ComparedWord[]>>();

/** The words and numbers of a sentence, read once for each article. @param sentence its index */
export function comparedWordsOf(article: Article, sentence: number): readonly ComparedWord[] {
  let bySentence = wordsByArticle.get(article);
  if (!bySentence) wordsByArticle.set(article, (bySentence = new Map<number, readonly ComparedWord[]>()));
  let words = bySentence.get(sentence);
  if (!words) bySentence.set(sentence, (words = readWords(article, article.sentences[sentence])));
  return words;
}

function readWords(article: Article, span: Span): ComparedWord[] {
  const { tokens } = article;
  return normalisedTokensOf(article, span).map(({ lexeme, first, last, isCapitalised }) => ({
    start: tokens.start[first],
    end: tokens.end[last],
    stem: lexeme.stem,
    familyHash: familyHashOf(lexeme.stem),
    lower: tokens.lower[first],
    isTelling: !lexeme.stopWord && !isNumberStem(lexeme.stem) && lexeme.stem.length >= minTellingLength,
    isCapitalised,
  }));
}

/** See `ComparedWord.familyHash`. */
export function familyHashOf(stem: string): number {
  return hashOf(familyPrefix(stem));
}
