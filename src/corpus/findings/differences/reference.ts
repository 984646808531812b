import type { Dispute, DisputeSide } from './disputes';

/** What tells which of several articles the others are measured by. */
export interface ReferenceSources {
  /** ISO date of an article, as far as it is known. */
  readonly dateOf: (uri: string) => string | undefined;
  /** Groups of some articles that draw on one origin; those that stand alone may be left out. */
  readonly familiesAmong: (uris: readonly string[]) => readonly (readonly string[])[];
  /** Whether an article names the outlet of another as its source. */
  readonly credits: (uri: string, source: string) => boolean;
}

/**
 * The side by which the others are measured: of a quotation that was cut the whole one; else that of the article which others
 * name as their source; else the one that more sources take than any other, copies of one article being one source; else
 * of a quotation that lost words the fuller, and of other words what was written first, where every side is dated. Without
 * such a ground nobody dropped or added anything.
 * @returns its index among the sides
 */
export function referenceOf(
  { kind, rule, sides }: Pick<Dispute, 'kind' | 'rule' | 'sides'>,
  { dateOf, familiesAmong, credits }: ReferenceSources,
): number | undefined {
  const isShortened = kind === 'drift' && (rule === 'cut' || rule === 'dropped');
  const longest = onlyGreatest(sides.map(({ says }) => says.length));
  if (isShortened && rule === 'cut') return longest;
  const credited = creditedSide(sides, credits);
  if (credited !== undefined) return credited;
  const most = onlyGreatest(sides.map((side) => articlesOn(side).length));
  const sources = most === undefined ? undefined : onlyGreatest(sides.map((side) => sourcesOn(side, familiesAmong)));
  if (sources !== undefined) return sources;
  return isShortened ? longest : earliestSide(sides, dateOf);
}

function articlesOn({ passages }: DisputeSide): string[] {
  return [...new Set(passages.map(({ uri }) => uri))];
}

/** How many articles stand on a side, copies of one counted once. */
function sourcesOn(side: DisputeSide, familiesAmong: ReferenceSources['familiesAmong']): number {
  const articles = articlesOn(side);
  if (articles.length === 1) return 1;
  const copies = familiesAmong(articles).reduce((sum, family) => sum + family.length - 1, 0);
  return articles.length - copies;
}

/** Index of the only side with an article that one on another side names as its source. */
function creditedSide(sides: readonly DisputeSide[], credits: ReferenceSources['credits']): number | undefined {
  const articles = sides.map(articlesOn);
  const isCredited = (own: readonly string[]): boolean =>
    articles.some(
      (others) => others !== own && others.some((uri) => own.some((source) => uri !== source && credits(uri, source))),
    );
  const credited = articles.map(isCredited);
  const first = credited.indexOf(true);
  return first >= 0 && !credited.includes(true, first + 1) ? first : undefined;
}

/** Index of the greatest of some numbers; undefined where two are equally great. */
function onlyGreatest(numbers: readonly number[]): number | undefined {
  const greatest = Math.max(...numbers);
  const first = numbers.indexOf(greatest);
  return numbers.indexOf(greatest, first + 1) < 0 ? first : undefined;
}

/** Index of the side with the earliest article; undefined where one is not dated, or two are of one day. */
export function earliestSide(sides: readonly DisputeSide[], dateOf: ReferenceSources['dateOf']): number | undefined {
  const times = sides.map(({ passages }) => {
    const dates = passages.map(({ uri }) => dateOf(uri));
    return dates.every((date) => date !== undefined) ? Math.min(...dates.map((date) => Date.parse(date))) : undefined;
  });
  return times.every((time) => time !== undefined) ? onlyGreatest(times.map((time) => -time)) : undefined;
}
