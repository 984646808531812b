import type { Clause } from './clause';
import type { CueToken } from './cueTokens';
import type { NounPhrase } from './nounPhrases';

/** A cue of a sentence with what the rules ask of it. */
export interface ReportingCue {
  /** The whole sentence. */
  readonly clause: Clause;
  readonly cue: CueToken;
  /** Position of the last token that may be reported: marks that end the sentence are left out. */
  readonly last: number;
  /** Missing where the cue is passive without an agent. */
  readonly subject: NounPhrase | undefined;
  readonly isPassive: boolean;
}

/** A reported clause by the positions of its first and last token. */
export interface ReportedRange {
  readonly from: number;
  /** Missing where the clause follows its cue and may run on to the end of the sentence. */
  readonly to?: number;
  readonly speaker: NounPhrase | undefined;
  /** Positions of the half before the cue, where the cue stands inside the report. */
  readonly before?: { readonly from: number; readonly to: number };
  /** Later cues up to this position are inside the report; the same as `to` where it is missing. */
  readonly until?: number;
}
