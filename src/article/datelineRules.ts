import type { Rule } from '../text/rule';

export type DatelineRule =
  | 'dateline-dash'
  | 'dateline-capitals-dash'
  | 'dateline-agency'
  | 'dateline-colon'
  | 'dateline-places-colon'
  | 'dateline-capitals-colon';

/** What stands before the dash or colon that may close a dateline. */
export interface DatelineHead {
  readonly mark: 'dash' | 'colon' | 'bracket';
  /** Whether a month, a weekday or an agency in brackets stands there. */
  readonly hasEvidence: boolean;
  /** Capitalised words that are part of a place's name. */
  readonly names: number;
  /** Those of them that are in capitals throughout. */
  readonly allCaps: number;
  /** Whether the first word is in capitals throughout, and longer than a state's two letters. */
  readonly startsInCapitals: boolean;
  /** Parts between commas. */
  readonly parts: number;
  /** Whether a capitalised word follows, and more than a few tokens. */
  readonly opensText: boolean;
  /** Whether all that follows is in capitals, as in a headline. */
  readonly opensCapitals: boolean;
  /** Whether the line ends in a mark, as a sentence does and a headline does not. */
  readonly endsSentence: boolean;
}

type ReadHead = (head: DatelineHead) => boolean;

/** `SAN PEDRO DE MACORIS`; more names are a sentence in capitals. */
const maxPlaceNames = 4;
/** A colon follows headings and labels too: fewer names are taken for a place before it. */
const maxColonNames = 3;

/**
 * What closes a dateline, by the form of what stands before. Places as they are usually written need an
 * agency, a date or a second place, or every “Name – …” would count.
 */
export const datelineRules: readonly Rule<DatelineRule, ReadHead>[] = [
  {
    id: 'dateline-dash',
    example: 'Storm hits\n\n[Lagos, June 20 (Reuters) –] Rain fell on the coast.',
    counterexample: 'Storm hits\n\nLagos – Rain fell on the coast.',
    read: ({ mark, hasEvidence, names }) => mark === 'dash' && hasEvidence && names > 0,
  },
  {
    id: 'dateline-capitals-dash',
    example: 'Storm hits\n\n[FLORO, Norway —] Rain fell on the coast.',
    counterexample: 'Storm hits\n\nFLORO HOLDS — Live (closed)',
    read: ({ mark, names, allCaps, startsInCapitals, opensText, opensCapitals, endsSentence }) =>
      mark === 'dash' &&
      !opensCapitals &&
      (opensText || endsSentence) &&
      names <= maxPlaceNames &&
      allCaps > 0 &&
      (allCaps === names || startsInCapitals),
  },
  {
    id: 'dateline-agency',
    example: 'Storm hits\n\n[Lagos, June 20 (Reuters)] Rain fell on the coast all night.',
    counterexample: 'Storm hits\n\nLagos (Nigeria) Rain fell on the coast all night.',
    read: ({ mark, hasEvidence, opensText }) => mark === 'bracket' && hasEvidence && opensText,
  },
  {
    id: 'dateline-colon',
    example: 'Storm hits\n\n[Lagos, 20 June:] Rain fell on the coast.',
    counterexample: 'Storm hits\n\nLagos: rain fell on the coast.',
    read: ({ mark, hasEvidence }) => mark === 'colon' && hasEvidence,
  },
  {
    id: 'dateline-places-colon',
    example: 'Storm hits\n\n[Hanoi, Vietnam:] Rain fell on the coast.',
    counterexample: 'Storm hits\n\nHanoi, Hue, Vinh: Rain fell on the coast.',
    read: ({ mark, names, parts }) => mark === 'colon' && parts === 2 && names <= maxPlaceNames,
  },
  {
    id: 'dateline-capitals-colon',
    example: 'Storm hits\n\n[NEW DELHI:] Rain fell on the plain all day and night.',
    counterexample: 'Storm hits\n\nNEW DELHI: It rained.',
    read: ({ mark, names, allCaps, opensText, endsSentence }) =>
      mark === 'colon' && names <= maxColonNames && allCaps === names && opensText && endsSentence,
  },
];
