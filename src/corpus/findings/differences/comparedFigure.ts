import type { Figure } from '../../../annotations/figures/figure';
import type { Fact } from '../facts';

/** What two figures must both be to be compared at all. */
export type FigureClass = 'money' | 'percent' | 'amount' | 'measure' | 'duration' | 'date' | 'clock' | 'age' | 'score';

/** A figure of a sentence with what is compared of it, worked out once for each article. */
export interface ComparedFigure {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly figureClass: FigureClass;
  /** Lower case; empty for a bare number. */
  readonly unit: string;
  /** The unit in which lengths of time are compared, `month` for years, and how many of it one of the figure's own unit is. */
  readonly base: string;
  readonly scale: number;
  /** What happened to those who are counted, by the nearest word that tells: `die`, `injure`. */
  readonly fate: string | undefined;
  /** Words of an aside between commas behind its noun, which take no room: `two men, aged 34 and 41, were held`. */
  readonly aside: number;
  /** What a thing has once that the figure gives, with its measure: `turnout percent`, `debt money GEL`. */
  readonly property: string | undefined;
  /** What a date says when it happened: `find boat`. See `deedBefore`. */
  readonly deed: string | undefined;
  /** Its words among those of its sentence: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}
