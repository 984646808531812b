import type { Dispute, DisputeSide } from './disputes';

/**
 * The side by which the others are measured: of a quotation that was cut the whole one; else the one that more articles
 * take than any other; else of a quotation that lost words the fuller, and of other words what was written first, where
 * every side is dated. Without such a ground nobody dropped or added anything.
 * @param dateOf ISO date of an article, as far as it is known
 * @returns its index among the sides
 */
export function referenceOf(
  { kind, rule, sides }: Pick<Dispute, 'kind' | 'rule' | 'sides'>,
  dateOf: (uri: string) => string | undefined,
): number | undefined {
  const isShortened = kind === 'drift' && (rule === 'cut' || rule === 'dropped');
  const longest = onlyGreatest(sides.map(({ says }) => says.length));
  if (isShortened && rule === 'cut') return longest;
  const articles = onlyGreatest(sides.map(articlesOn));
  if (articles !== undefined) return articles;
  return isShortened ? longest : earliest(sides, dateOf);
}

function articlesOn({ passages }: DisputeSide): number {
  return new Set(passages.map(({ uri }) => uri)).size;
}

/** Index of the greatest of some numbers; undefined where two are equally great. */
function onlyGreatest(numbers: readonly number[]): number | undefined {
  const greatest = Math.max(...numbers);
  const first = numbers.indexOf(greatest);
  return numbers.indexOf(greatest, first + 1) < 0 ? first : undefined;
}

/** Index of the side with the earliest article; undefined where one is not dated, or two are of one day. */
function earliest(sides: readonly DisputeSide[], dateOf: (uri: string) => string | undefined): number | undefined {
  const times = sides.map(({ passages }) => {
    const dates = passages.map(({ uri }) => dateOf(uri));
    return dates.every((date) => date !== undefined) ? Math.min(...dates.map((date) => Date.parse(date))) : undefined;
  });
  return times.every((time) => time !== undefined) ? onlyGreatest(times.map((time) => -time)) : undefined;
}
