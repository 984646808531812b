import { sideOf, type Difference, type DifferenceSide } from './difference';
import { figureTableOf, type ComparedFigure } from './comparedFigures';
import { comparedWordsOf, type ComparedWord } from './comparedWords';
import { minTellers, type FigureTellers, type Teller } from './figureTellers';
import type { ComparedLink } from './sentencePair';
import type { Passage } from '../../index/parallel';

/** Words between the two counts of a vote: `27 votes to 22`, `27 for and 22 against`. */
const betweenCounts: ReadonlySet<string> = new Set(['to', 'against', 'and']);
const maxBetween = 3;

/** A sentence of an article. */
interface Told {
  readonly teller: Teller;
  readonly passage: Passage;
}

/**
 * A vote that one of two linked sentences gives as a score and the other in two counts, of which one is the same: `28-22`,
 * `27 votes to 22`.
 * @returns the count that is another and the score, seen from the first article
 */
export function voteDifferences(
  ours: Teller,
  theirs: Teller,
  link: ComparedLink,
  tellers: FigureTellers,
): Difference[] {
  const [own, other] = [
    { teller: ours, passage: link.a },
    { teller: theirs, passage: link.b },
  ];
  return [
    ...scoreBeside(own, other, tellers),
    ...scoreBeside(other, own, tellers).map(({ a, b, ...rest }): Difference => ({ a: b, b: a, ...rest })),
  ];
}

/** @returns differences seen from the article that gives the score */
function scoreBeside(ours: Told, theirs: Told, tellers: FigureTellers): Difference[] {
  const scores = figuresOf(ours).filter(({ figureClass }) => figureClass === 'score');
  if (scores.length !== 1) return [];
  const [score] = scores;
  const counts = countsOfVote(figuresOf(theirs), wordsOf(theirs));
  const rest = counts.filter(({ figure: { value } }) => value !== score.figure.low && value !== score.figure.high);
  if (counts.length !== 2 || rest.length !== 1 || tellers.countOf(rest[0]) < minTellers) return [];
  if (tellers.gives(ours.teller, rest[0])) return [];
  return [{ kind: 'figure', rule: 'likely-one', a: sideIn(ours, score), b: sideIn(theirs, rest[0]), isSure: false }];
}

/** The two counts of a vote that stand side by side; none where there are none or several. */
function countsOfVote(figures: readonly ComparedFigure[], words: readonly ComparedWord[]): readonly ComparedFigure[] {
  const counts = figures.filter(({ figureClass }) => figureClass === 'amount');
  const pairs = counts.slice(1).flatMap((second, index) => {
    const between = words.slice(counts[index].to, second.from);
    const areOfOne = between.length <= maxBetween && between.some(({ lower }) => betweenCounts.has(lower));
    return areOfOne ? [[counts[index], second]] : [];
  });
  return pairs.length === 1 ? pairs[0] : [];
}

function figuresOf({ teller: { compared }, passage }: Told): readonly ComparedFigure[] {
  return figureTableOf(compared.annotated, compared.figures).of(passage.sentence);
}

function wordsOf({ teller: { compared }, passage }: Told): readonly ComparedWord[] {
  return comparedWordsOf(compared.annotated.article, passage.sentence);
}

function sideIn({ passage }: Told, { figure }: ComparedFigure): DifferenceSide {
  return { ...sideOf(passage, figure), figure };
}
