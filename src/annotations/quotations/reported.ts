import type { Article } from '../../article/article';
import { verbCoordinators } from '../../lexicon/en/clauseWords';
import { contrastives, cueCoordinators, stanceBoundaries } from '../../lexicon/en/reportedClauses';
import type { Span } from '../../text/span';
import { Clause } from './clause';
import { cuesIn, passiveOf, type CueToken } from './cueTokens';
import { cueSpan, isHearing, readingOf } from './reading';
import { reportRules, type ReportRule } from './reportRules';
import { isNominal, type NounPhrase } from './nounPhrases';
import { firstSubject, quotedAs, subjectAfter, subjectBefore } from './subjects';

/** A reported clause: what is said in somebody else's words, with its cue and speaker. */
export interface Report {
  readonly content: Span;
  /** The half before the cue where the cue stands inside: `The toll, the mayor said, will go.` */
  readonly before?: Span;
  readonly cue: Span;
  readonly speaker?: Span;
  readonly rule: ReportRule;
}

/** A shorter sentence has no room for a speaker, a cue and a clause. In tokens. */
const minSentence = 4;
/** Cues behind one that may end its report; further ones stand in it. By hand. */
const maxLaterCues = 4;
/** Shortest clause that a semicolon or a contrast may end, in tokens. By hand. */
const minClauseBeforeBreak = 3;

/**
 * Reported clauses of one sentence, in order. A cue reports what follows it from `that`, or from a subject and finite
 * verb; a closing `, X said` reports what stands before it; `according to X` whichever side holds the clause. Cues of
 * stance (`praised`) report what they take as object.
 */
export function reportsIn({ shown, tokens }: Pick<Article, 'shown' | 'tokens'>, sentence: Span): Report[] {
  const clause = Clause.of(shown, tokens, sentence);
  if (clause.length < minSentence) return [];
  const cues = cuesIn(clause);
  if (cues.length === 0) return [];
  const reports: Report[] = [];
  const last = lastReported(clause);
  let covered = -1;
  for (const [index, cue] of cues.entries()) {
    if (cue.at <= covered) continue;
    const later = cues.slice(index + 1, index + 1 + maxLaterCues);
    const found = readReport(clause, cue, index > 0 ? cues[index - 1] : undefined, later, last);
    if (!found) continue;
    reports.push(found.report);
    covered = found.until;
  }
  return reports;
}

/** Position of the last token that is no mark, or a mark that closes a quotation, a bracket or an amount. */
function lastReported(clause: Clause): number {
  let last = clause.length - 1;
  while (last > 0 && clause.isMark(last) && !/^[)%$€£’'”"]$/.test(clause.lower(last))) last--;
  return last;
}

function readReport(
  clause: Clause,
  cue: CueToken,
  earlier: CueToken | undefined,
  later: readonly CueToken[],
  last: number,
): { report: Report; until: number } | undefined {
  const passive = cue.isAccording ? undefined : passiveOf(clause, cue.at);
  const found = passive
    ? passive.agent
    : (quotedAs(clause, cue.at) ?? subjectOfParticiple(clause, cue, earlier) ?? subjectBefore(clause, cue.at));
  const subject = found && (isNominal(clause, found) ? found : subjectOfCoordinated(clause, found, cue));
  if (!found && !passive && !cue.isAccording) return undefined;
  const reporting = { clause, cue, last, subject, isPassive: passive !== undefined };
  for (const { id, read } of reportRules) {
    const range = read(reporting);
    if (!range || (!range.speaker && !passive && !cue.isAccording)) continue;
    const to = range.to ?? endOfReport(clause, range.from, id, later, last);
    const content = clause.span(range.from, to);
    const before = range.before && clause.span(range.before.from, range.before.to);
    const report = {
      ...readingOf(isHearing(clause, cue) ? undefined : range.speaker),
      content,
      ...(before ? { before } : {}),
      cue: cueSpan(clause, cue),
      rule: id,
    };
    return { report, until: range.until ?? to };
  }
  return undefined;
}

/** `The mayor closed the bridge, saying that …`: behind a comma a participle has the subject of the sentence. */
function subjectOfParticiple(clause: Clause, { at }: CueToken, earlier: CueToken | undefined): NounPhrase | undefined {
  if (clause.lower(at - 1) !== ',' || !clause.lower(at).endsWith('ing')) return undefined;
  // `“I am ashamed,” Ruiz said on Monday, adding that …`: the first subject is that of what is quoted.
  const isQuoted = /^[“"‘'`]+$/.test(clause.lower(0)) && earlier && !earlier.isAccording;
  const first = isQuoted ? subjectBeside(clause, earlier.at) : firstSubject(clause);
  return first && first.to < at - 1 && isNominal(clause, first) ? first : undefined;
}

/** The subject of a cue behind a quotation: `…,” Ruiz said`, `…,” said Ruiz`. */
function subjectBeside(clause: Clause, cue: number): NounPhrase | undefined {
  return /^[,”"’']+$/.test(clause.lower(cue - 1)) ? subjectAfter(clause, cue + 1) : subjectBefore(clause, cue);
}

/** `The mayor left and said …`: the subject finder ends on the conjunction, and the first subject speaks. */
function subjectOfCoordinated(clause: Clause, { from, to }: NounPhrase, cue: CueToken): NounPhrase | undefined {
  if (from < to || !verbCoordinators.has(clause.lower(from))) return undefined;
  const first = firstSubject(clause);
  return first && first.to < cue.at && isNominal(clause, first) ? first : undefined;
}

/** Position of the last token of a clause that follows its cue. */
function endOfReport(clause: Clause, from: number, rule: ReportRule, later: readonly CueToken[], last: number): number {
  // Later cues first: what they cut off is not looked at again and again.
  let end = last;
  for (const { at } of later) {
    if (at > end) break;
    if (at > from + 2) end = Math.min(end, endBeforeCue(clause, from, at, end));
  }
  if (rule === 'reported-stance') end = endBefore(clause, from + 2, end, endsObject);
  return endBefore(clause, from + minClauseBeforeBreak, end, isTurn);
}

/** The position before the first one from which `ends` holds, or `last`. */
function endBefore(clause: Clause, from: number, last: number, ends: (clause: Clause, at: number) => boolean): number {
  for (let at = from; at < last; at++) if (ends(clause, at)) return at - 1;
  return last;
}

/** A comma that ends the object of a verb of stance: `praised the crew, who …`, `…, adding`. */
function endsObject(clause: Clause, at: number): boolean {
  const after = clause.lower(at + 1);
  return clause.lower(at) === ',' && (after.endsWith('ing') || stanceBoundaries.has(after));
}

/** What follows a semicolon or a dash, or a turn of the writer's own, is no longer reported. */
function isTurn(clause: Clause, at: number): boolean {
  const mark = clause.lower(at);
  return mark === ';' || mark === '—' || (mark === ',' && contrastives.has(clause.lower(at + 1)));
}

/** A coordinated second cue ends the first clause: `…, adding that`, `… and said`. */
function endBeforeCue(clause: Clause, from: number, cue: number, end: number): number {
  const before = clause.lower(cue - 1);
  if (!cueCoordinators.has(before) && !(before === ',' && clause.lower(cue).endsWith('ing'))) return end;
  let at = cue - 1;
  while (at > from && cueCoordinators.has(clause.lower(at))) at--;
  return clause.lower(at) === ',' ? at - 1 : at;
}
