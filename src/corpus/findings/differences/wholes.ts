import { partsOfPlaces } from '../../../lexicon/en/differences';
import type { ComparedFigure } from './comparedFigures';
import type { ComparedWord } from './comparedWords';
import { isOfTime } from './figureDoubts';
import { isSameWordFamily } from '../wordFamilies';
import type { ComparedSentence, SentencePair } from './sentencePair';

/** `61 of the 118 seats`: `of` stands so many words before the whole at most. */
const maxWordsToWhole = 3;

/** The number of a whole, and the noun behind it. */
interface Whole {
  readonly count: string;
  readonly noun: ComparedWord;
}

/** Whether two figures count parts of one whole: so many of the same things, and as many of these. */
export function isPartOfOneWhole({ a, b }: SentencePair, one: ComparedFigure, other: ComparedFigure): boolean {
  const [ours, theirs] = [wholeOf(a, one), wholeOf(b, other)];
  return (
    ours !== undefined &&
    theirs !== undefined &&
    ours.count === theirs.count &&
    isSameWordFamily(ours.noun.stem, theirs.noun.stem)
  );
}

function wholeOf({ words }: ComparedSentence, { to }: ComparedFigure): Whole | undefined {
  if (words.at(to)?.lower !== 'of') return undefined;
  for (let index = to + 1; index < to + maxWordsToWhole && index + 1 < words.length; index++)
    if (/^\d/.test(words[index].stem)) return { count: words[index].stem, noun: words[index + 1] };
  return undefined;
}

/** Words between the parts of a sum at most: `12 grey seals and 11`. Chosen, not fitted. */
const maxBetweenParts = 4;

/** Whether a figure and one joined to it by `and` make up that of the other sentence: `12 Somalis and 11 Yemenis`, 23. */
export function isAddend(
  { table, passage, words }: ComparedSentence,
  part: ComparedFigure,
  whole: ComparedFigure,
): boolean {
  const rest = (whole.figure.value ?? 0) - (part.figure.value ?? 0);
  if (isOfTime(part) || rest <= 0) return false;
  return table.of(passage.sentence).some((each) => {
    if (each === part || each.figureClass !== part.figureClass || each.figure.value !== rest) return false;
    const between = words.slice(Math.min(each.to, part.to), Math.max(each.from, part.from));
    return between.length <= maxBetweenParts && between.some(({ lower }) => lower === 'and');
  });
}

/**
 * Whether only one sentence tells of a part of a place: the district votes otherwise than the country. `Turnout there` is that
 * of a place named before.
 */
export function isOfPartOnce({ a, b }: SentencePair): boolean {
  const isOfPart = ({ words }: ComparedSentence): boolean =>
    words.some(
      ({ lower }, index) => partsOfPlaces.has(lower) || (lower === 'there' && index > 0 && words[index - 1].isTelling),
    );
  return isOfPart(a) !== isOfPart(b);
}
