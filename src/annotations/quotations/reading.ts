import type { Span } from '../../text/span';
import type { Clause } from './clause';
import type { CueToken } from './cueTokens';
import type { NounPhrase } from './nounPhrases';

/** Who speaks, and the words or the mark that say so. */
export interface Reading {
  /** Missing where the cue is passive without an agent: `Minister accused of “…”`. */
  readonly speaker?: Span;
  readonly cue?: Span;
}

/** The reading of a speaker without a cue, or with a mark in its place. */
export function readingOf(speaker: NounPhrase | undefined, cue?: Span): Reading {
  const reading: { speaker?: Span; cue?: Span } = {};
  if (speaker) reading.speaker = { start: speaker.start, end: speaker.end };
  if (cue) reading.cue = cue;
  return reading;
}

/** The reading of a speaker and the cue beside it. */
export function cuedReading(clause: Clause, speaker: NounPhrase | undefined, cue: CueToken): Reading {
  return readingOf(isHearing(clause, cue) ? undefined : speaker, cueSpan(clause, cue));
}

/** `The jury heard that the dam “held”`: who hears does not speak. */
export function isHearing(clause: Clause, { at }: CueToken): boolean {
  return /^hear(?:d|s|ing)?$/.test(clause.lower(at));
}

/** The words of a cue: one token, or the two of `according to`. */
export function cueSpan(clause: Clause, { at, isAccording }: CueToken): Span {
  return clause.span(at, isAccording ? at + 1 : at);
}
