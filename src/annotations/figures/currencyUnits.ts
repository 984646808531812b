import { ambiguousCurrencyNouns, currencyAdjectives, currencyNouns } from '../../lexicon/en/currencies';
import { currencyCodeAt } from './currencyCodes';
import { singular } from './singular';
import type { Unit, UnitCandidate, UnitRow } from './unit';

/** Currencies after an amount, in the order in which they are tried. */
export const currencyUnits: readonly UnitRow[] = [
  {
    id: 'pence',
    example: 'A stamp costs 85[p] today.',
    counterexample: 'See 85 p today.',
    read({ tokens, word, index, inDigits }) {
      const isPence = word === 'p' && inDigits && tokens.noSpaceBefore(index);
      return isPence ? { next: index + 1, kind: 'money', unit: 'penny' } : undefined;
    },
  },
  {
    id: 'currency-code',
    example: 'A loan of 34 million [EUR] was signed.',
    counterexample: 'A loan of 34 million eur was signed.',
    read({ tokens, index }) {
      const code = currencyCodeAt(tokens, index);
      return code === undefined ? undefined : { next: index + 1, kind: 'money', unit: code };
    },
  },
  {
    id: 'currency-adjective',
    example: 'It cost 40 [Hong Kong dollars] then.',
    counterexample: 'It employed 40 Hong Kong workers then.',
    read: currencyWithAdjective,
  },
  {
    id: 'currency-noun',
    example: 'It cost 40 [euros] then.',
    counterexample: 'Of the 40 won last year, most were lost.',
    read: currencyNoun,
  },
  {
    id: 'pounds',
    example: 'It cost 5 million [pounds] then.',
    counterexample: 'It weighed 5 pounds then.',
    read: pounds,
  },
];

const firstWordsOfAdjectives: ReadonlySet<string> = new Set(
  [...currencyAdjectives.keys()].map((adjective) => adjective.split(' ', 1)[0]),
);

/** `Australian dollars`, `Hong Kong dollars`, `British pounds`. */
function currencyWithAdjective({ tokens, word, after, index }: UnitCandidate): Unit | undefined {
  if (!firstWordsOfAdjectives.has(word)) return undefined;
  const ofTwoWords = currencyAdjectives.get(`${word} ${after}`);
  if (ofTwoWords !== undefined && currencyNouns.has(singular(tokens.lower(index + 2))))
    return { next: index + 3, kind: 'money', unit: ofTwoWords };
  const code = currencyAdjectives.get(word);
  if (code === undefined) return undefined;
  const isPounds = after === 'pounds' && (code === 'GBP' || code === 'EGP');
  return isPounds || currencyNouns.has(singular(after)) ? { next: index + 2, kind: 'money', unit: code } : undefined;
}

/** `euros`, `cents`; a noun that is a common word too, such as `won`, only after a scale; `real` only as `reals`. */
function currencyNoun({ tokens, word, index, isScaled }: UnitCandidate): Unit | undefined {
  // `4.50 crowns`: two decimals are a price
  const isPrice = isScaled || /\.\d\d$/.test(tokens.lower(index - 1));
  const isName = word === 'rand' && tokens.isCapitalised(index);
  if (word === 'real' || isName || (!isPrice && ambiguousCurrencyNouns.has(word))) return undefined;
  const currency = currencyNouns.get(word) ?? currencyNouns.get(singular(word));
  return currency === undefined ? undefined : { next: index + 1, kind: 'money', unit: currency };
}

/** `5 million pounds` is money, `5 pounds` may be weight: news in sterling writes £ for small sums. */
function pounds({ tokens, word, after, index, isScaled }: UnitCandidate): Unit | undefined {
  if (word !== 'pounds') return undefined;
  if (after === 'sterling') return { next: index + 2, kind: 'money', unit: 'GBP' };
  // ($1 = 0.7731 pounds)
  const isRate = tokens.lower(index - 2) === '=';
  return isScaled || isRate ? { next: index + 1, kind: 'money', unit: 'GBP' } : undefined;
}
