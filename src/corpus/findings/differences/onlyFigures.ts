import { valueKey, type ComparedFigure } from './comparedFigures';
import { kindKey } from './figureKinds';
import type { ComparedWord } from './comparedWords';
import type { FigurePair } from './figurePair';
import { clauseMark } from './properties';
import type { ComparedSentence } from './sentencePair';

/** Whether neither article gives another value of the same kind anywhere. */
export function isOnlyOne({ sentences, a, b }: FigurePair): boolean {
  const key = kindKey(a);
  if (key === undefined || key !== kindKey(b)) return false;
  return isOnlyValue(sentences.a, a, key) && isOnlyValue(sentences.b, b, key);
}

/** Whether neither article gives another value of the same property anywhere, and none of another year: the debts, the turnout. */
export function areOnlyOfProperty({ sentences: { a: ours, b: theirs }, a, b }: FigurePair): boolean {
  const { property } = a;
  if (property === undefined || property !== b.property) return false;
  const isOnly = ({ table }: ComparedSentence, figure: ComparedFigure): boolean =>
    table.withProperty(property).every((each) => valueKey(each) === valueKey(figure));
  return isOnly(ours, a) && isOnly(theirs, b) && yearBeside(ours, a) === yearBeside(theirs, b);
}

/** The year that a clause gives beside a figure: `in 2019 turnout was 71 per cent`. */
function yearBeside({ table, passage, source }: ComparedSentence, { figure }: ComparedFigure): string | undefined {
  const { text } = source.annotated.article;
  const year = table.of(passage.sentence).find(({ figure: other }) => {
    const between = text.slice(Math.min(other.end, figure.end), Math.max(other.start, figure.start));
    return other.rule === 'year' && !clauseMark.test(between);
  });
  return year?.figure.interval?.[0];
}

function isOnlyValue({ table, words }: ComparedSentence, figure: ComparedFigure, key: string): boolean {
  const value = valueKey(figure);
  return isCounted(words, figure) && (table.byKind.get(key) ?? []).every((each) => valueKey(each) === value);
}

/** Words behind a number among which the counted noun stands. Chosen, not fitted. */
const nounReach = 5;

/** Whether a number counts the noun behind it, which then is a plural: not `a magnitude 5.2 quake`. */
function isCounted(words: readonly ComparedWord[], { figureClass, figure, unit, to }: ComparedFigure): boolean {
  if (figureClass !== 'amount' || figure.value === 1) return true;
  return !words.slice(to, to + nounReach).some(({ lower }) => lower === unit);
}
