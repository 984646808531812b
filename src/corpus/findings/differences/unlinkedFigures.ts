import { areOneValue, figureTableOf, isOfTable, type ComparedFigure, type FigureTable } from './comparedFigures';
import type { FigureDifferenceRule } from './difference';
import { findingOf, type FigureFinding } from './figureDifferences';
import { FigurePair } from './figurePair';
import { figureRules } from './figureRules';
import { figureVetoes } from './figureVetoes';
import { unlinkedPair, type ComparedArticle } from './sentencePair';

/** Of figures of one article with the same digits, or of one kind, so many are compared, the first ones. Not fitted. */
const maxOfOne = 24;
/**
 * Figures of two articles on one story that differ, wherever they stand: amounts with the same digits in another order, a
 * slip of the keys, and the only figures of one kind. Linear in the figures.
 * @param mayBeOneStory else only slips are looked for: the others are told within one story alone
 */
export function unlinkedFigures(
  ours: ComparedArticle,
  theirs: ComparedArticle,
  mayBeOneStory: boolean,
): FigureFinding[] {
  const [a, b] = [ours, theirs].map((source) => figureTableOf(source.annotated, source.figures));
  const findings: FigureFinding[] = [];
  const compare = (figures: readonly ComparedFigure[], others: readonly ComparedFigure[], rule: UnlinkedRule): void => {
    const theirFigures = comparedOf(b, others);
    for (const one of comparedOf(a, figures))
      for (const other of theirFigures) {
        const pair = pairOf([ours, one], [theirs, other]);
        if (pair && readsUnlinked(pair, rule)) findings.push(findingOf(pair, rule));
      }
  };
  for (const [figures, others] of underOneKey(a.byDigits, b.byDigits)) compare(figures, others, 'transposed-digits');
  if (!mayBeOneStory) return findings;
  for (const [figures, others] of underOneKey(a.byKind, b.byKind))
    if (areOneValue(figures) && areOneValue(others)) compare(figures, others, 'only-one');
  for (const [figures, others] of underOneKey(a.byProperty, b.byProperty))
    if (areOneValue(figures) && areOneValue(others)) compare(figures, others, 'same-property');
  for (const [figures, others] of underOneKey(a.byDeed, b.byDeed))
    if (areOneValue(figures) && areOneValue(others)) compare(figures, others, 'same-deed');
  return findings;
}

type FiguresByKey = ReadonlyMap<string, readonly ComparedFigure[]>;

/** The figures of two articles that stand under one key. */
export function* underOneKey(
  ours: FiguresByKey,
  theirs: FiguresByKey,
): Iterable<readonly [readonly ComparedFigure[], readonly ComparedFigure[]]> {
  for (const [key, figures] of ours) {
    const others = theirs.get(key);
    if (others) yield [figures, others];
  }
}

type UnlinkedRule = FigureDifferenceRule & ('transposed-digits' | 'only-one' | 'same-property' | 'same-deed');

function pairOf(
  [ours, one]: readonly [ComparedArticle, ComparedFigure],
  [theirs, other]: readonly [ComparedArticle, ComparedFigure],
): FigurePair | undefined {
  // Figures of one value do not differ, and most of two articles on one story are: their sentences are not looked at.
  if (areOneValue([one, other])) return undefined;
  const sentences = unlinkedPair([ours, one.fact.sentence], [theirs, other.fact.sentence]);
  const [first, second] = sentences.a.source === ours ? [one, other] : [other, one];
  return FigurePair.of(sentences, first, second);
}

function readsUnlinked(pair: FigurePair, rule: UnlinkedRule): boolean {
  if (!pair.isSpecific) return false;
  return figureRules.some(({ id, read }) => id === rule && read(pair)) && !figureVetoes.some(({ read }) => read(pair));
}

/** What is compared of figures: none of a table. */
function comparedOf(table: FigureTable, figures: readonly ComparedFigure[]): ComparedFigure[] {
  return figures.filter((figure) => !isOfTable(table, figure)).slice(0, maxOfOne);
}
