import type { AttributionRule } from './attribution';
import type { ReportRule } from './reportRules';

/** Share of speakers that a rule of position names rightly, measured on the training part of PolNeAR. */
export const attributionConfidence: Readonly<Record<AttributionRule, number>> = {
  'cue-after-inverted': 0.98,
  'cue-after': 0.99,
  'according-after': 0.9,
  dash: 0.97,
  'cue-before': 0.92,
  'according-before': 0.85,
  'participle-before': 0.62,
  colon: 0.8,
  'colon-line': 0.8,
  continued: 0.98,
  'continued-paragraph': 0.81,
  'sentence-subject': 0.5,
};

export const reportConfidence: Readonly<Record<ReportRule, number>> = {
  'reported-that': 0.9,
  'reported-clause': 0.8,
  'reported-final': 0.9,
  'reported-inset': 0.85,
  'reported-according': 0.85,
  'reported-stance': 0.6,
  'reported-infinitive': 0.6,
};

/** For *mixed* the clause around the marks must be right as well as the speaker. */
export const mixedShare = 0.8;
/** Marks that nobody is found to speak, or that the text introduces as a name. */
export const unspokenConfidence = 0.6;
/** A name that stands beside a cue, as in `the rule is called “X”`. */
export const namedBesideCueConfidence = 0.7;
/** Marks in an article whose language has no rules of its own. */
export const marksConfidence = 0.5;
