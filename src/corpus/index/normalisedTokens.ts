import type { Article } from '../../article/article';
import { isUpper } from '../../text/characters';
import { PhraseTable } from '../../text/phrases';
import type { Span } from '../../text/span';
import { longForms, partsOfCountries, shortForms } from '../../lexicon/en/aliases';
import { pairsOf } from '../../text/tables';
import { TokenKind, tokenAt } from '../../text/tokens';
import { countryNames, demonyms } from '../../annotations/names/countries';
import { lexemeOf, type Lexeme } from './lexemes';

/** A word as it is compared, or a phrase that counts as one. */
export interface NormalisedToken {
  readonly lexeme: Lexeme;
  /** First and last word in the article. */
  readonly first: number;
  readonly last: number;
  readonly isCapitalised: boolean;
}

const numberWords = new Map(
  pairsOf(
    'one:1|two:2|three:3|four:4|five:5|six:6|seven:7|eight:8|nine:9|ten:10|eleven:11|twelve:12|dozen:12|twenty:20|thirty:30|forty:40|fifty:50|hundred:100',
    '|',
  ),
);

// Countries and their people are one thing said: `Russia’s president`, `the Russian president`.
const peoples = [...countryNames, ...demonyms].map(([name, { code }]) => [name, `~${code.toLowerCase()}`] as const);
const phrases = new PhraseTable<string>([...peoples.filter(([name]) => name.includes(' ')), ...longForms]);
const names = new Map([...peoples.filter(([name]) => !name.includes(' ')), ...shortForms]);

/** The words of a span; numbers as digits, countries and their people as one, long names as their short form. */
export function normalisedTokensOf({ tokens: words, shown }: Article, span: Span): NormalisedToken[] {
  const out: NormalisedToken[] = [];
  const limit = tokenAt(words, span.end);
  for (let i = tokenAt(words, span.start); i < limit; i++) {
    const kind = words.kind[i];
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) continue;
    const lower = words.lower[i];
    const capital = isUpper(shown.charCodeAt(words.start[i]));
    const phrase = phrases.match(words, i, limit);
    if (phrase) {
      const last = i + phrase.length - 1;
      // `North Korea` is two words that `South Korea` shares one of.
      if (partsOfCountries.has(lower))
        out.push({ lexeme: lexemeOf(lower), first: i, last: i++, isCapitalised: capital });
      out.push({ lexeme: lexemeOf(phrase.value), first: i, last, isCapitalised: capital });
      i = last;
      continue;
    }
    // `US` is a country in capitals only
    const name = capital ? names.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) : undefined;
    const named =
      name !== undefined &&
      (lower.length > 3 ||
        isUpper(shown.charCodeAt(words.start[i] + 1)) ||
        shown.charCodeAt(words.start[i] + 1) === 46);
    out.push({
      lexeme: lexemeOf(named ? name : (numberWords.get(lower) ?? lower)),
      first: i,
      last: i,
      isCapitalised: capital,
    });
  }
  return out;
}
