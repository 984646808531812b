import { seasons } from '../../lexicon/en/calendar';
import { beforeDefiniteSeason, beforeSeason } from '../../lexicon/en/dateContexts';
import { civilDate } from '../../text/calendar';
import type { TokenReader } from '../../text/tokenReader';
import { seasonOf } from './intervals';
import { fromReference, type Anchor, type DateReading, type DateRow } from './reading';
import { stepAt, stepWords } from './steps';
import { yearValue } from './years';

/** `spring 2023`, `in summer`, `next winter`. */
export const seasonRows: readonly DateRow[] = [
  {
    id: 'season-year',
    example: 'Work began in the [autumn of 2021].',
    counterexample: 'Work began in the autumn of his life.',
    opensWith: [...seasons.keys()],
    read: readSeasonOfYear,
  },
  {
    id: 'season',
    example: 'Work began in [spring] at the dam.',
    counterexample: 'Work began near a hot spring at the dam.',
    opensWith: [...seasons.keys()],
    read: readSeason,
  },
  {
    id: 'season',
    example: 'Work begins [next winter].',
    counterexample: 'Work begins the same winter.',
    opensWith: stepWords,
    read: readDeicticSeason,
  },
];

function readSeasonOfYear(tokens: TokenReader, index: number): DateReading | undefined {
  const at = tokens.lower(index + 1) === 'of' ? index + 2 : index + 1;
  const year = yearValue(tokens, at);
  if (year === undefined || !tokens.isSameLine(at)) return undefined;
  const interval = seasonOf(year, tokens.lower(index));
  return { from: index, next: at + 1, kind: 'date', interval, rule: 'season-year' };
}

function readSeason(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const season = tokens.lower(index);
  const before = tokens.lower(index - 1);
  const isDefinite = before === 'the' && beforeDefiniteSeason.has(tokens.lower(index - 2));
  if (!isDefinite && !beforeSeason.has(before)) return undefined;
  // `a fall in prices`, `a fall`: the American season has its article.
  if (season === 'fall' && before !== 'the') return undefined;
  if (tokens.lower(index + 1) === 'of' || tokens.noSpaceBefore(index + 1)) return undefined;
  const year = anchor.narrativeYear ?? fromReference(anchor, (reference) => civilDate(reference).year);
  return {
    from: index,
    next: index + 1,
    kind: 'date',
    interval: year === undefined ? undefined : seasonOf(year, season),
    rule: 'season',
  };
}

function readDeicticSeason(tokens: TokenReader, index: number, anchor: Anchor): DateReading | undefined {
  const season = tokens.lower(index + 1);
  if (!seasons.has(season)) return undefined;
  const step = stepAt(tokens, index);
  return {
    from: index,
    next: index + 2,
    kind: 'date',
    interval: fromReference(anchor, (reference) => seasonOf(civilDate(reference).year + step, season)),
    rule: 'season',
  };
}
