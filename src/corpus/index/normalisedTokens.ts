import { countryNames, demonyms } from '../../annotations/names/countries';
import type { Article } from '../../article/article';
import { longForms, numbersInWords, partsOfCountries, shortForms } from '../../lexicon/en/aliases';
import { isUpper } from '../../text/characters';
import { PhraseTable } from '../../text/phrases';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { lexemeOf, type Lexeme } from './lexemes';
import { stemOf } from './stems';

/** A word as it is compared, or a phrase that counts as one. */
export interface NormalisedToken {
  readonly lexeme: Lexeme;
  /** Index of its first and of its last token in the article. */
  readonly first: number;
  readonly last: number;
  readonly isCapitalised: boolean;
}

// Countries and their people are compared as equal: `Russia’s president`, `the Russian president`.
const countryAliases = [...countryNames, ...demonyms].map(
  ([name, { code }]) => [name, `~${code.toLowerCase()}`] as const,
);
const isPhrase = ([name]: readonly [string, string]): boolean => name.includes(' ');
const phrases = new PhraseTable<string>([...countryAliases.filter(isPhrase), ...longForms]);
const names = new Map([...countryAliases.filter((alias) => !isPhrase(alias)), ...shortForms]);

/**
 * Shorter names of countries and bodies are words as well (`us`, `who`) and count only where they are written in
 * capitals or with stops.
 */
const minUnambiguousName = 4;

const fullStop = 46;

/**
 * By token, the lexeme of a word by itself that opens no phrase: an article is read sentence by sentence for one purpose
 * after the other.
 */
const lexemesByArticle = new WeakMap<Article, (Lexeme | undefined)[]>();

function lexemesFor(article: Article): (Lexeme | undefined)[] {
  let lexemes = lexemesByArticle.get(article);
  if (!lexemes) lexemesByArticle.set(article, (lexemes = new Array<Lexeme | undefined>(article.tokens.count)));
  return lexemes;
}

/** Takes a word as it is compared; see `NormalisedToken`. */
export type TakeToken = (lexeme: Lexeme, first: number, last: number, isCapitalised: boolean) => void;

/**
 * The words and numbers of a span: numbers as digits, countries and their people as one, long names as their short
 * form.
 */
export function normalisedTokensOf(article: Article, span: Span): NormalisedToken[] {
  const normalised: NormalisedToken[] = [];
  forEachToken(article, span, (lexeme, first, last, isCapitalised) => {
    normalised.push({ lexeme, first, last, isCapitalised });
  });
  return normalised;
}

/** The same without an object for each. */
export function forEachToken(article: Article, span: Span, take: TakeToken): void {
  const { tokens, shown } = article;
  const lexemes = lexemesFor(article);
  const limit = tokenAt(tokens, span.end);
  for (let i = tokenAt(tokens, span.start); i < limit; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) continue;
    const start = tokens.start[i];
    const isCapitalised = isUpper(shown.charCodeAt(start));
    const known = lexemes[i];
    if (known) {
      take(known, i, i, isCapitalised);
      continue;
    }
    const lower = tokens.lower[i];
    const phrase = phrases.match(tokens, i, limit);
    if (phrase) {
      const last = i + phrase.length - 1;
      // `North Korea` is two words, of which it shares one with `South Korea`.
      const hasPart = partsOfCountries.has(lower);
      if (hasPart) take(lexemeOf(lower), i, i, isCapitalised);
      take(lexemeOf(phrase.value), hasPart ? i + 1 : i, last, isCapitalised);
      i = last;
      continue;
    }
    const name = isCapitalised ? nameOf(lower, shown.charCodeAt(start + 1)) : undefined;
    const lexeme = lexemeOf(name ?? numbersInWords.get(lower) ?? lower);
    if (!phrases.opensWith(lower)) lexemes[i] = lexeme;
    take(lexeme, i, i, isCapitalised);
  }
}

/** What a capitalised word is compared as where it names a country or a body. @param second its second character */
function nameOf(lower: string, second: number): string | undefined {
  const isUnambiguous = lower.length >= minUnambiguousName || isUpper(second) || second === fullStop;
  return isUnambiguous ? names.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) : undefined;
}

/** The stem that a word by itself is compared under when its capitals are not known: `~ke` for `kenyan`. */
export function comparedStemOf(lower: string): string {
  return stemOf(nameOf(lower, lower.charCodeAt(1)) ?? numbersInWords.get(lower) ?? lower);
}
