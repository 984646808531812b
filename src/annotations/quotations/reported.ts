import { fullWeekdays } from '../../lexicon/en/calendar';
import type { Sentence } from '../../article/article';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';
import { ClauseReader, type Clause, type CueWord, type Subject } from './clause';
import { Cue } from './cues';

/** A reported clause: what is said in somebody else's words, with its cue and speaker. */
export interface Report {
  readonly content: Span;
  readonly cue: Span;
  readonly speaker?: Span;
  readonly rule:
    | 'reported-that'
    | 'reported-clause'
    | 'reported-final'
    | 'reported-inset'
    | 'reported-according'
    | 'reported-stance'
    | 'reported-infinitive';
}

const finite =
  /^(is|are|was|were|will|would|had|has|have|can|could|should|may|might|did|does|do|must|isn't|wasn't|won't|wouldn't|didn't|doesn't|don't|cannot|can't|'s|remains|seems|needs|wants|shows|makes|takes)$/;
const bareClause =
  /^(believe[sd]?|think[s]?|thought|claim(s|ed|ing)?|suggest(s|ed|ing)?|alleg(es|ed|ing)|hope[sd]?|fear(s|ed)|know|knows|knew|indicate[sd]?|estimate[sd]?|admit(s|ted)|acknowledge[sd]?|confirm(s|ed)|insist(s|ed))$/;
/** An opener whose comma ends an adverbial, so that the subject after it belongs to the main clause. */
const subordinate =
  /^(in|as|while|since|asked|shortly|moments|when|after|before|during|on|at|earlier|later|meanwhile|speaking|although|though|last|for)$/;
const timeWords = new Set([
  ...fullWeekdays.keys(),
  ...'yesterday today earlier later in on last this week month year also at late early'.split(' '),
]);

/**
 * Reported clauses of one sentence, in order. A cue reports what follows it from `that`, or from a
 * subject and finite verb; a closing `, X said` reports what stands before it; `according to X`
 * whichever side holds the clause. Stance cues (`praised`) report what they take as object.
 */
export function reportsIn(text: string, words: Tokens, sentence: Sentence): Report[] {
  const reader = new ClauseReader(text, words);
  const clause: number[] = [];
  for (let i = tokenAt(words, sentence.start); i < words.count && words.start[i] < sentence.end; i++) clause.push(i);
  const out: Report[] = [];
  if (clause.length < 4) return out;
  const cues = reader.cues(clause);
  const last = lastContentWord(reader, clause);
  let covered = -1;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c];
    if (cue.at <= covered) continue;
    const report = readReport(reader, clause, cue, cues[c + 1], last);
    if (!report) continue;
    out.push(report.report);
    covered = report.until;
  }
  return out;
}

function lastContentWord(reader: ClauseReader, clause: Clause): number {
  let last = clause.length - 1;
  while (last > 0 && reader.isMark(clause, last) && !/^[)%$€£’'”"]$/.test(reader.lower(clause, last))) last--;
  return last;
}

function readReport(
  reader: ClauseReader,
  clause: Clause,
  cue: CueWord,
  next: CueWord | undefined,
  last: number,
): { report: Report; until: number } | undefined {
  const at = cue.at;
  if (cue.according) {
    const speaker = reader.subjectAfter(clause, at + 2);
    if (!speaker) return undefined;
    if (at <= 1) {
      // `According to X, a fellow at Y, the river rose`: the clause starts after the speaker's comma.
      let comma = speaker.to + 1;
      while (comma < clause.length && reader.lower(clause, comma) !== ',') comma++;
      const after = nextComma(reader, clause, comma + 1);
      if (
        after > 0 &&
        after - comma < 14 &&
        !reader.capital(clause, comma + 1) &&
        !startsClause(reader, clause, comma + 1)
      )
        comma = after;
      return comma + 1 <= last
        ? report(reader, clause, comma + 1, last, cue, speaker, 'reported-according')
        : undefined;
    }
    let end = at - 1;
    while (end > 0 && reader.isMark(clause, end)) end--;
    return report(reader, clause, 0, end, cue, speaker, 'reported-according', last);
  }
  const passive = reader.passive(clause, at);
  const subject = passive ? passive.agent : reader.subjectBefore(clause, at);
  if (!subject && !passive) return undefined;
  const strong = (cue.kinds & Cue.Strong) !== 0;
  // `But to be safe, Mr Osei said, the gates stay shut.`
  if (
    strong &&
    subject &&
    reader.lower(clause, at + 1) === ',' &&
    reader.lower(clause, subject.from - 1) === ',' &&
    subject.from >= 3 &&
    last - at >= 4 &&
    subject.to - subject.from < 6
  ) {
    return report(reader, clause, at + 2, last, cue, subject, 'reported-inset');
  }
  // `…, Mr Osei said.`
  if (strong && subject && last - at <= 7 && !reader.lower(clause, at).endsWith('ing')) {
    const comma = subject.from - 1;
    if (
      reader.lower(clause, comma) === ',' &&
      comma > 3 &&
      !hasThat(reader, clause, at + 1, last) &&
      !subordinate.test(reader.lower(clause, 0))
    ) {
      let end = comma - 1;
      while (end > 0 && reader.isMark(clause, end) && !/[”"’']/.test(reader.lower(clause, end))) end--;
      return report(reader, clause, 0, end, cue, subject, 'reported-final', last);
    }
  }
  let from = -1;
  let rule: Report['rule'] = 'reported-clause';
  if (cue.kinds & (Cue.Speech | Cue.Thought)) {
    const that = findThat(reader, clause, at);
    if (that > 0) {
      from = that;
      rule = 'reported-that';
    } else {
      let j = at + 1;
      while (j - at < 4 && timeWords.has(reader.lower(clause, j))) j++;
      // Without `that`, only verbs that hardly take another object report a clause.
      const lower = reader.lower(clause, at);
      const takesClause = strong || bareClause.test(lower);
      // *Say* hardly takes any other object, so what follows needs no verb that is known by its form.
      const starts = /^(said|says?|saying)$/.test(lower)
        ? startsPhrase(reader, clause, j)
        : startsClause(reader, clause, j);
      if (takesClause && reader.isWord(clause, j) && starts && last - j >= 2) from = j;
    }
  }
  if (from < 0 && cue.kinds & Cue.Promise) {
    for (let j = at + 1; j < Math.min(clause.length, at + 8); j++) {
      if (reader.lower(clause, j) === 'to') {
        from = at + 1;
        rule = 'reported-infinitive';
        break;
      }
      if (reader.isMark(clause, j)) break;
    }
  }
  if (
    from < 0 &&
    cue.kinds & Cue.Stance &&
    at + 1 <= last &&
    reader.isWord(clause, at + 1) &&
    !/^(by|to|and|off|in|at|on|for|of)$/.test(reader.lower(clause, at + 1))
  ) {
    from = at + 1;
    rule = 'reported-stance';
  }
  if (from < 0 || from > last) return undefined;
  let end = last;
  if (rule === 'reported-stance') {
    for (let j = from + 2; j < last; j++) {
      if (
        reader.lower(clause, j) === ',' &&
        /ing$|^(who|which|while|but|and|although|though|after|as)$/.test(reader.lower(clause, j + 1))
      ) {
        end = j - 1;
        break;
      }
    }
  }
  // What follows a semicolon or a dash, or a turn of the writer's own, is no longer reported.
  for (let j = from + 3; j < end; j++) {
    const mark = reader.lower(clause, j);
    if (
      mark === ';' ||
      mark === '—' ||
      (mark === ',' && /^(but|while|although|though|whereas)$/.test(reader.lower(clause, j + 1)))
    ) {
      end = j - 1;
      break;
    }
  }
  // A coordinated second cue ends the first clause: `…, adding that`, `… and said`
  if (next && next.at > from + 2 && next.at <= end) {
    let j = next.at - 1;
    while (j > from && /^(and|also|then|but|later)$/.test(reader.lower(clause, j))) j--;
    const coordinated =
      /^(and|but|also|then|later)$/.test(reader.lower(clause, next.at - 1)) ||
      (/ing$/.test(reader.lower(clause, next.at)) && reader.lower(clause, next.at - 1) === ',');
    if (coordinated) end = reader.lower(clause, j) === ',' ? j - 1 : j;
  }
  return end >= from ? report(reader, clause, from, end, cue, subject, rule) : undefined;
}

function nextComma(reader: ClauseReader, clause: Clause, from: number): number {
  for (let k = from; k < clause.length; k++) if (reader.lower(clause, k) === ',') return k;
  return -1;
}

function hasThat(reader: ClauseReader, clause: Clause, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (reader.lower(clause, k) === 'that') return true;
  return false;
}

/** `that` within nine words of the cue, with no clause of its own between them. */
function findThat(reader: ClauseReader, clause: Clause, at: number): number {
  for (let k = at + 1; k < Math.min(clause.length, at + 10); k++) {
    const lower = reader.lower(clause, k);
    if (lower === 'that') return k;
    if (/^[;:—“"]$/.test(lower)) return -1;
    if (k > at + 1 && finite.test(lower)) return -1;
  }
  return -1;
}

/** Whether a subject can start at `from`. */
function startsPhrase(reader: ClauseReader, clause: Clause, from: number): boolean {
  return (
    !/^(of|to|by|with|for|about|and|or|but|as|from|into|over|during|after|before|when|while|through|via|so|it|nothing|something|anything|much|more|goodbye|hello|yes|no|not|under|at|if|how|what|who|why|where)$/.test(
      reader.lower(clause, from),
    ) || startsClause(reader, clause, from)
  );
}

/** Whether a subject and, soon, a finite verb start at `from`. */
function startsClause(reader: ClauseReader, clause: Clause, from: number): boolean {
  const first = reader.lower(clause, from);
  if (/^(of|to|by|with|for|about|and|or|as|from|into|over)$/.test(first)) return false;
  const limit = Math.min(clause.length, from + 16);
  for (let k = from + 1; k < limit; k++) {
    const lower = reader.lower(clause, k);
    if (finite.test(lower)) return true;
    if (
      reader.words.kind[clause[k]] === TokenKind.Word &&
      !reader.capital(clause, k) &&
      k > from &&
      /[a-z]{3}ed$/.test(lower)
    )
      return true;
    if (/^[;:,“"]$/.test(lower)) return false;
  }
  return false;
}

function report(
  reader: ClauseReader,
  clause: Clause,
  from: number,
  to: number,
  cue: CueWord,
  subject: Subject | undefined,
  rule: Report['rule'],
  until = to,
): { report: Report; until: number } {
  const content = { start: reader.start(clause, from), end: reader.end(clause, to) };
  const cueSpan = {
    start: reader.start(clause, cue.at),
    end: reader.end(clause, cue.according ? Math.min(cue.at + 1, clause.length - 1) : cue.at),
  };
  return {
    report: {
      content,
      cue: cueSpan,
      ...(subject ? { speaker: { start: subject.start, end: subject.end } } : {}),
      rule,
    },
    until,
  };
}
