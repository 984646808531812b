import type { Lexeme } from './lexemes';
import type { NormalisedToken } from './normalisedTokens';
import { isAliasStem, isNumberStem } from './stems';

/** A word that says something, as it stands in a sentence. */
export interface ContentWord {
  readonly lexeme: Lexeme;
  /** Information content in bits, less inside a chain of names. */
  readonly weight: number;
  /** Whether it is written as a name. */
  readonly isNamed: boolean;
  /** Index of its first token in the article. */
  readonly token: number;
}

/**
 * A sentence with a larger share of capitalised words, and more words than the other bound, is in title case: capitals
 * tell no names.
 */
const maxCapitalisedShare = 0.6;
const maxWordsOfName = 3;
/** One letter alone is an initial or what is left of a clitic. */
const minLetters = 2;
/**
 * Weight of each word of a name after its first: `North Korean leader Kim Jong Un` is one thing said, not six. Set on
 * the ECB+ development topics with the first fit of the score; not fitted again.
 */
const chainedNameFactor = 0.6;

/** The words of a sentence that say something, in order: no stop words, but numbers and names of countries. */
export function contentWordsOf(sentence: readonly NormalisedToken[]): ContentWord[] {
  const words: ContentWord[] = [];
  const isTitleCase = isInTitleCase(sentence);
  let chain = 0;
  sentence.forEach(({ lexeme, isCapitalised, first }, index) => {
    const isAlias = isAliasStem(lexeme.stem);
    if (!isAlias && !isNumberStem(lexeme.stem) && (lexeme.stopWord || lexeme.stem.length < minLetters)) {
      chain = 0;
      return;
    }
    const isName = isCapitalised && !isTitleCase && index > 0;
    chain = isName ? chain + 1 : 0;
    const weight = chain > 1 ? lexeme.informationContent * chainedNameFactor : lexeme.informationContent;
    words.push({ lexeme, weight, isNamed: isName || isAlias, token: first });
  });
  return words;
}

function isInTitleCase(sentence: readonly NormalisedToken[]): boolean {
  const capitalised = sentence.filter(({ isCapitalised }) => isCapitalised).length;
  return sentence.length > maxWordsOfName && capitalised > sentence.length * maxCapitalisedShare;
}
