import { attachedMeasures, countedMeasures, dimensionWords, measures, spacedMeasures } from '../../lexicon/en/units';
import { TokenKind } from '../../text/tokens';
import { singular } from './singular';
import type { Unit, UnitCandidate, UnitRow } from './unit';

/** A plural of two letters and an s is a word of its own: the phone 11 has, 12 is. */
const minPlural = 4;

const measureOf = (word: string): string | undefined =>
  measures.get(word) ?? (word.length < minPlural ? undefined : measures.get(singular(word)));

/** Units of measure after a number, in the order in which they are tried. */
export const measureUnits: readonly UnitRow[] = [
  {
    id: 'square',
    example: 'The park covers 40 [square kilometres] of forest.',
    counterexample: 'The town has 40 square houses.',
    read({ word, after, index }) {
      if (word !== 'square' && word !== 'sq' && word !== 'cubic') return undefined;
      const base = measureOf(after);
      if (base === undefined) return undefined;
      return { next: index + 2, kind: 'measure', unit: `${word === 'cubic' ? 'cubic' : 'square'} ${base}` };
    },
  },
  {
    id: 'nautical-mile',
    example: 'It lay 12 [nautical miles] off the coast.',
    counterexample: 'It sold 12 nautical charts.',
    read({ word, after, index }) {
      const isMile = word === 'nautical' && (after === 'mile' || after === 'miles');
      return isMile ? { next: index + 2, kind: 'measure', unit: 'nautical mile' } : undefined;
    },
  },
  {
    id: 'light-year',
    example: 'It lies 40 [light years] from us.',
    counterexample: 'It had 40 light rains a year.',
    read({ tokens, word, index }) {
      const at = tokens.isInfixHyphen(index + 1) ? index + 2 : index + 1;
      const isYear = word === 'light' && /^years?$/.test(tokens.lower(at));
      return isYear ? { next: at + 1, kind: 'measure', unit: 'light year' } : undefined;
    },
  },
  {
    id: 'speed',
    example: 'Winds reached 90 [miles per hour] on the coast.',
    counterexample: 'They drove 90 miles per day.',
    read: speed,
  },
  {
    id: 'degrees',
    example: 'It was 40 [degrees Celsius] in the shade.',
    counterexample: 'It turned 40 degrees to the left.',
    read: degrees,
  },
  {
    id: 'degree-letter',
    example: 'It was minus 5[C] at dawn.',
    counterexample: 'It was a 5c coin.',
    read: degreeLetter,
  },
  {
    id: 'measure',
    example: 'It lies 40 [km] from the border.',
    counterexample: 'There were 40 m who left.',
    read: measure,
  },
];

function speed({ tokens, word, after, index }: UnitCandidate): Unit | undefined {
  const isKilometres = word === 'kilometres' || word === 'kilometers' || word === 'km';
  if (!isKilometres && word !== 'miles') return undefined;
  // The hour is the only unit of time that news puts after `miles an`.
  if (after !== 'an' && !(after === 'per' && tokens.lower(index + 2) === 'hour')) return undefined;
  return { next: index + 3, kind: 'measure', unit: isKilometres ? 'kilometre per hour' : 'mile per hour' };
}

function degrees({ word, after, index }: UnitCandidate): Unit | undefined {
  if (word !== 'degrees') return undefined;
  if (after === 'celsius' || after === 'c') return { next: index + 2, kind: 'measure', unit: 'celsius' };
  if (after === 'fahrenheit' || after === 'f') return { next: index + 2, kind: 'measure', unit: 'fahrenheit' };
  return undefined;
}

/** `5C`, `-8F`: a capital right after the digits. */
function degreeLetter({ tokens, word, index, inDigits }: UnitCandidate): Unit | undefined {
  if ((word !== 'c' && word !== 'f') || !inDigits || !tokens.noSpaceBefore(index)) return undefined;
  if (!tokens.isCapitalised(index) || tokens.isInfixHyphen(index + 1)) return undefined;
  return { next: index + 1, kind: 'measure', unit: word === 'c' ? 'celsius' : 'fahrenheit' };
}

function measure(candidate: UnitCandidate): Unit | undefined {
  const { tokens, word, index, inDigits } = candidate;
  const unit = measureOf(word);
  if (unit === undefined) return undefined;
  if (attachedMeasures.has(word) && !(inDigits && (tokens.noSpaceBefore(index) || isLength(candidate))))
    return undefined;
  if (spacedMeasures.has(word) && !inDigits) return undefined;
  // a 5G network
  if (word === 'g' && tokens.isCapitalised(index)) return undefined;
  return isCountedThing(candidate) ? undefined : { next: index + 1, kind: 'measure', unit };
}

/** `400 m.`, `3 m deep`, `30 m from the road`: metres behind a blank, where no noun follows that they would count. */
function isLength({ tokens, word, after, index }: UnitCandidate): boolean {
  if (word !== 'm' || tokens.isCapitalised(index) || !tokens.isSameLine(index)) return false;
  return tokens.kind(index + 1) === TokenKind.Mark || dimensionWords.has(after);
}

/** `one point`, `a degree`: counted unless a hyphen joins them (`40-pound`) or digits stand before another word. */
function isCountedThing({ tokens, word, index, inDigits }: UnitCandidate): boolean {
  return (
    countedMeasures.has(word) &&
    !tokens.isHyphenToken(index - 1) &&
    !(inDigits && tokens.kind(index + 1) === TokenKind.Word)
  );
}
