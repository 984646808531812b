import { addToList } from '../../../text/multimap';
import { figureTableOf, isOfTable, valueKey, type ComparedFigure, type FigureTable } from './comparedFigures';
import { differ, sameThing } from './differingValues';
import type { ComparedArticle } from './sentencePair';

/** A figure with the article that gives it. */
interface Told {
  /** The same for articles of one text, which count as one. */
  readonly teller: string;
  readonly figure: ComparedFigure;
}

/** An article with the URI of the first one of its text. */
export interface Teller {
  readonly compared: ComparedArticle;
  readonly first: string;
}

/** Articles that give a value where one gives another: two may copy each other, but are no slip of one. */
export const minTellers = 2;
/** An article with more figures is a table: which of its figures says what is not read, and nothing is told. Not fitted. */
const maxOfArticle = 500;
/** Things of one value that are kept, the first ones. Not fitted. */
const maxThings = 100;

/** Which articles of a small folder give which figures: what several give, and what one alone gives. */
export class FigureTellers {
  private readonly byValue = new Map<string, Told[]>();

  /** @param articles one of each text */
  constructor(articles: readonly Teller[]) {
    for (const { compared, first } of articles) this.addFigures(first, tableOf(compared).all.slice(0, maxOfArticle));
  }

  private addFigures(teller: string, figures: readonly ComparedFigure[]): void {
    const met = new Set<string>();
    for (const figure of figures) {
      const key = valueKey(figure);
      if (key === undefined) continue;
      const thing = `${key} ${figure.unit} ${figure.figure.currency ?? ''} ${figure.fate ?? ''}`;
      if (met.has(thing) || (this.byValue.get(key)?.length ?? 0) >= maxThings) continue;
      met.add(thing);
      addToList(this.byValue, key, { teller, figure });
    }
  }

  /**
   * Whether one article alone gives a figure, of a thing of which others, several, give another figure that this article
   * does not give, nor that other article its own.
   * @param own the article and its figure, @param others one of the others and its figure
   */
  isOddBeside(own: TellerOfFigure, others: TellerOfFigure): boolean {
    const tellers = this.tellersOf(others.figure);
    return (
      tellers.size >= minTellers &&
      !tellers.has(own.first) &&
      [...this.tellersOf(own.figure)].every((teller) => teller === own.first) &&
      this.areApart(own, others)
    );
  }

  /** How many articles give a value for what may be the same thing. */
  countOf(figure: ComparedFigure): number {
    return this.tellersOf(figure).size;
  }

  /** Whether an article gives a figure somewhere, or what is compatible with it. */
  gives({ compared }: Teller, figure: ComparedFigure): boolean {
    return gives(compared, figure);
  }

  /** Whether neither of two articles gives the figure of the other, nor what is compatible with it. */
  areApart(own: TellerOfFigure, others: TellerOfFigure): boolean {
    return !gives(own.compared, others.figure) && !gives(others.compared, own.figure);
  }

  /** The articles that give the value of a figure for what may be the same thing. */
  private tellersOf(figure: ComparedFigure): Set<string> {
    const told = this.byValue.get(valueKey(figure) ?? '') ?? [];
    return new Set(told.filter((each) => sameThing(each.figure, figure)).map(({ teller }) => teller));
  }
}

/** An article and one of its figures. */
export interface TellerOfFigure extends Teller {
  readonly figure: ComparedFigure;
}

function tableOf({ annotated, figures }: ComparedArticle): FigureTable {
  return figureTableOf(annotated, figures);
}

/**
 * Whether an article gives, or may give, somewhere what is compatible with a figure: rounded, within a bound, as another day
 * of the week.
 */
function gives(article: ComparedArticle, figure: ComparedFigure): boolean {
  const table = tableOf(article);
  if (table.all.length > maxOfArticle) return true;
  return table.all.some(
    (each) =>
      sameThing(each, figure) !== undefined &&
      differ(each, figure) === undefined &&
      (figure.figureClass !== 'date' || isWithin(each, figure)) &&
      !isOfTable(table, each),
  );
}

/** Whether a date lies within another; its year alone does not say the day. */
function isWithin({ figure: { interval } }: ComparedFigure, { figure: { interval: other } }: ComparedFigure): boolean {
  // Days alone: hours of a day lie in it.
  return (
    interval !== undefined &&
    other !== undefined &&
    dayOf(interval[0]) >= dayOf(other[0]) &&
    dayOf(interval[1]) <= dayOf(other[1])
  );
}

function dayOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DD'.length);
}
