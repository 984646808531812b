import { prepositions, verbGroupWords } from '../../lexicon/en/clauseWords';
import { tellingForms } from '../../lexicon/en/reportedClauses';
import { timesBesideCue } from './circumstances';
import type { Clause } from './clause';
import { Cue, cueKinds } from './cues';
import { isFinite } from './finiteClauses';
import type { ReportedRange, ReportingCue } from './reporting';

/** Tokens between a cue and its `that`, at most. By hand. */
const maxThatDistance = 14;

/** Whether a cue is of those that report a clause. */
export function reportsClause({ cue }: ReportingCue): boolean {
  return !cue.isAccording && (cue.kinds & (Cue.Speech | Cue.Thought)) !== 0;
}

/** `Mr Osei told the council that the gates stay shut.` */
export function readThat(reporting: ReportingCue): ReportedRange | undefined {
  const { clause, cue, subject } = reporting;
  const that = reportsClause(reporting) ? thatAfter(clause, cue.at) : undefined;
  return that === undefined ? undefined : { from: that, speaker: subject };
}

/** Position of `that` near behind a cue, with no clause of its own between them. */
function thatAfter(clause: Clause, cue: number): number | undefined {
  const isDistant = mayStandBeforeThat(clause, cue);
  const reach = cue + (isDistant ? maxThatDistance : 1);
  for (let at = cue + 1; at <= reach; at++) {
    const lower = clause.lower(at);
    // `more than that.`, `in his speech that night.`, `in a film that showed …`
    // `said at that time`
    if (lower === 'that' && at > cue + 1 && prepositions.has(clause.lower(at - 1))) continue;
    // `heard from Ruiz, who said that …`
    if (at > cue + 1 && isStrong(clause, at)) return undefined;
    // `reminds me of a film that …`
    if (lower === 'of' && /^remind/.test(clause.lower(cue))) return undefined;
    if (lower === 'that')
      return at + 2 < clause.length && !(at > cue + 1 && isFinite(clause.lower(at + 1))) ? at : undefined;
    if (/^[;:—“"]$/.test(lower) || (at > cue + 1 && isFinite(lower))) return undefined;
  }
  return undefined;
}

/** Whether a cue stands there that reports what follows it. */
function isStrong(clause: Clause, at: number): boolean {
  return (cueKinds(clause.lower(at)) & Cue.Strong) !== 0 && /^(?:who|which)$/.test(clause.lower(at - 1));
}

/**
 * Whether words may stand between a cue and its `that`: who is told, when and where. In `mentions policies that failed`
 * they are the object, and `that` opens a relative clause.
 */
function mayStandBeforeThat(clause: Clause, cue: number): boolean {
  const first = clause.lower(cue + 1);
  const isCircumstance =
    prepositions.has(first) || timesBesideCue.has(first) || verbGroupWords.has(first) || first.endsWith('ly');
  return isCircumstance || first === ',' || first === 'to' || tellingForms.has(clause.lower(cue));
}
