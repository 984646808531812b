import { isBlank, isLineEnd, isLower, isUpper } from '../../text/characters';
import { nounLikeCueForms } from '../../lexicon/en/cues';
import { subjectPronouns } from '../../lexicon/en/pronouns';
import type { Span } from '../../text/span';
import { TokenKind, tokenAt, type Tokens } from '../../text/tokens';
import { ClauseReader, type Clause, type CueWord, type Subject } from './clause';
import { Cue, cueKinds } from './cues';
import type { MarkedSpan } from './marks';

/** Who speaks a stretch between marks, and by which rule of position that was found. */
export interface Attribution {
  /** Missing where the cue is passive without an agent: `Minister accused of “…”`. */
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly rule: AttributionRule;
  /** The cue stands before the stretch in its own clause, so the stretch may be part of a report. */
  readonly leading: boolean;
}

export type AttributionRule =
  | 'cue-after-inverted' // “…,” said X
  | 'cue-after' // “…,” X said
  | 'according-after'
  | 'dash' // “…” — X
  | 'cue-before' // X said: “…”
  | 'according-before'
  | 'participle-before' // X did this, saying “…”
  | 'colon' // X: “…”
  | 'colon-line' // X said:⏎“…”
  | 'continued' // “…,” X said. “…”
  | 'continued-paragraph'
  | 'sentence-subject';

interface Gap {
  readonly start: number;
  readonly end: number;
}

interface LastSpeaker {
  readonly attribution: Attribution;
  readonly paragraph: number;
}

/**
 * Finds the speaker of each marked stretch from the text around it in its paragraph: the clause
 * after it when the stretch ends in a comma or the clause before leads into it; otherwise the
 * speaker goes on from the stretch before, or from the paragraph before.
 * @returns one entry per stretch, `undefined` where nobody is found
 */
export function attributeMarkedSpans(
  text: string,
  words: Tokens,
  stretches: readonly MarkedSpan[],
): (Attribution | undefined)[] {
  const reader = new ClauseReader(text, words);
  const out = new Array<Attribution | undefined>(stretches.length).fill(undefined);
  let paragraph = -1;
  let last: LastSpeaker | undefined;
  let previous: Gap | undefined;
  let at = 0;
  let start = 0;
  while (start < text.length && at < stretches.length) {
    while (start < text.length && isBlank(text.charCodeAt(start))) start++;
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    if (end > start) paragraph++;
    const first = at;
    while (at < stretches.length && stretches[at].start < end) at++;
    if (at > first) {
      last = attributeParagraph(reader, stretches, out, first, at, { start, end }, paragraph, last, previous);
    }
    previous = { start, end };
    start = end + 1;
  }
  return out;
}

function attributeParagraph(
  reader: ClauseReader,
  stretches: readonly MarkedSpan[],
  out: (Attribution | undefined)[],
  from: number,
  to: number,
  paragraph: Gap,
  index: number,
  last: LastSpeaker | undefined,
  previous: Gap | undefined,
): LastSpeaker | undefined {
  const { text } = reader;
  const gapBefore = (k: number): Gap => ({
    start: k === from ? paragraph.start : stretches[k - 1].end,
    end: stretches[k].start,
  });
  const gapAfter = (k: number): Gap => ({
    start: stretches[k].end,
    end: k + 1 < to ? stretches[k + 1].start : paragraph.end,
  });
  let current: Attribution | undefined;

  for (let k = from; k < to; k++) {
    const stretch = stretches[k];
    const lead = gapBefore(k);
    const leadText = text.slice(Math.max(lead.start, lead.end - 24), lead.end);
    const hasLead = /[\p{L}\p{N}]/u.test(text.slice(lead.start, lead.end)) && !/[.!?]['"’”)\]]*\s*$/.test(leadText);
    const endsComma =
      /[,—–-]\s*$/.test(text.slice(stretch.contentStart, stretch.contentEnd)) || text.charCodeAt(stretch.end) === 44;
    const endsQuestion = /[?!]\s*$/.test(text.slice(stretch.contentStart, stretch.contentEnd));
    const leadsIn = /[,:]\s*$/.test(leadText) || /\b\p{L}+\s*$/u.test(leadText);
    let found: Attribution | undefined;
    const after = (): Attribution | undefined => {
      const found = cueAfter(reader, gapAfter(k), stretch, k + 1 < to);
      // A fragment in the middle of a clause: only `…, X said` and `according to X` close over it.
      if (!found || !hasLead || endsComma || endsQuestion || found.rule === 'according-after') return found;
      return found.speaker &&
        /,\s*$/.test(text.slice(Math.max(stretch.end, found.speaker.start - 3), found.speaker.start))
        ? found
        : undefined;
    };
    const before = (): Attribution | undefined => (hasLead ? cueBefore(reader, lead, stretch) : undefined);
    const colonLead = /:\s*$/.test(leadText);
    if ((endsComma || endsQuestion) && !colonLead) {
      // `X said, “…,”` may go on with a second cue; the first one governs when it stands right before.
      // A fragment that starts small stands inside the clause before it: what leads in governs.
      const inside = hasLead && isLower(text.charCodeAt(stretch.contentStart));
      const b = hasLead && (inside || /,\s*$/.test(leadText)) ? before() : undefined;
      if (b && (b.rule === 'cue-before' || (inside && b.cue))) found = b;
      else found = after() ?? before();
    } else if (endsComma && colonLead) {
      // `The line drew applause: “…,” she said.`
      const a = after();
      found =
        a?.cue && (a.rule === 'cue-after' || a.rule === 'cue-after-inverted') && a.cue.start - stretch.end < 40
          ? a
          : (before() ?? a);
    } else if (hasLead && leadsIn) {
      found = before();
      if (!found || found.rule === 'sentence-subject') {
        const a = after();
        if (a && (a.rule === 'cue-after' || a.rule === 'cue-after-inverted' || a.rule === 'according-after' || !found))
          found = a;
      }
    } else {
      found = before() ?? after();
    }
    if (!found && current && !hasLead) found = { ...current, rule: 'continued', leading: false };
    // Further parts of the same sentence are the same speaker's: `said it was “big” because “all came”`,
    // `called it “fine” and praised its “calm”`.
    const sameSentence =
      current !== undefined &&
      k > from &&
      hasLead &&
      !/[.!?]\s/.test(text.slice(lead.start, lead.end)) &&
      !/[.!?]\s*$/.test(text.slice(stretches[k - 1].contentStart, stretches[k - 1].contentEnd));
    if (found && sameSentence && found.leading && isConjunction(text, found.speaker))
      found = { ...found, ...(current!.speaker ? { speaker: current!.speaker } : {}), rule: 'continued' };
    if (!found && sameSentence) found = { ...current!, rule: 'continued', leading: true };
    if (!found && k === from && !hasLead && last && last.paragraph === index - 1) {
      found = { ...last.attribution, rule: 'continued-paragraph', leading: false };
    }
    if (!found && k === from && !hasLead && previous) found = fromColonLine(reader, previous);
    out[k] = found;
    if (found) current = found;
  }
  return current ? { attribution: current, paragraph: index } : last;
}

/** Where a coordinated verb has no subject of its own, the subject finder ends on the conjunction. */
function isConjunction(text: string, speaker: Span | undefined): boolean {
  return speaker === undefined || /^(?:and|but|or|who|then|also)$/i.test(text.slice(speaker.start, speaker.end));
}

/** Words of the gap as a clause; at most one sentence, the first or the last. */
function gapClause(reader: ClauseReader, gap: Gap, which: 'first' | 'last'): { clause: number[]; closed: boolean } {
  const { words, text } = reader;
  const from = tokenAt(words, gap.start);
  const to = tokenAt(words, gap.end);
  const sentences: number[][] = [[]];
  let closed = false;
  const budget = which === 'first' ? Math.min(to, from + 90) : to;
  for (let i = which === 'last' ? Math.max(from, to - 140) : from; i < budget; i++) {
    const current = sentences[sentences.length - 1];
    current.push(i);
    closed = false;
    if (words.kind[i] === TokenKind.Mark && /^[.!?]$/.test(words.lower[i])) {
      const before = i - 1;
      const abbreviation =
        words.lower[i] === '.' &&
        before >= from &&
        words.end[before] === words.start[i] &&
        isUpper(text.charCodeAt(words.start[before])) &&
        (words.end[before] - words.start[before] <= 1 ||
          /^(mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|st|jr|sr|rev|prof|hon|adm|capt|maj|sens|reps|inc|corp|co|fla|ill|ariz|pa|va|md|minn|mich|wis|tex|tenn|ga|ala|colo|ore|wash|mo|ky|la|conn|mass|calif|aug|sept|oct|nov|dec|jan|feb)$/.test(
            words.lower[before],
          ));
      if (abbreviation) continue;
      closed = true;
      if (which === 'first') break;
      sentences.push([]);
    }
  }
  if (which === 'first') return { clause: sentences[0], closed };
  const clause = sentences[sentences.length - 1];
  return clause.length > 0
    ? { clause, closed: false }
    : { clause: sentences[sentences.length - 2] ?? [], closed: true };
}

function attribution(
  reader: ClauseReader,
  clause: Clause,
  subject: Subject | undefined,
  cue: CueWord | undefined,
  rule: AttributionRule,
  leading: boolean,
): Attribution {
  const speaker = subject && { start: subject.start, end: subject.end };
  if (!cue) return { ...(speaker ? { speaker } : {}), rule, leading };
  const last = cue.according ? cue.at + 1 : cue.at;
  return {
    ...(speaker ? { speaker } : {}),
    cue: { start: reader.start(clause, cue.at), end: reader.end(clause, Math.min(last, clause.length - 1)) },
    rule,
    leading,
  };
}

/** What may stand between a quotation and its inverted cue: `“…,” later said X`. */
const invertedAdverbs = new Set(
  'also then later once further again has had recently reportedly famously angrily quietly jokingly'.split(' '),
);

function withMark(reader: ClauseReader, clause: Clause, at: number, found: Attribution): Attribution {
  return { ...found, cue: { start: reader.start(clause, at), end: reader.end(clause, at) } };
}

/** Most words between `how` or `as` and its verb: `as the supervisor, Daniela Ibarra, put it`. */
const mannerReach = 12;

/** `“…” is how X put it`, `“…,” as X puts it`: the verb need not be one of speech. */
function mannerClause(reader: ClauseReader, clause: Clause): Attribution | undefined {
  const first = reader.lower(clause, 0);
  const how = (first === 'is' || first === 'was') && reader.lower(clause, 1) === 'how';
  if (!how && first !== 'as') return undefined;
  const rest = clause.slice(how ? 2 : 1);
  for (let at = 1; at < Math.min(rest.length, mannerReach); at++) {
    const lower = reader.lower(rest, at);
    const putsIt = /^(?:puts?|phrase[ds]?|sums|summed)$/.test(lower) || (how && lower === 'describes');
    if (!putsIt && !(cueKinds(lower) & (Cue.Speech | Cue.Stance) && !nounLikeCueForms.has(lower))) continue;
    const subject = reader.subjectBefore(rest, at);
    if (!subject || !hasLetter(reader.text, subject)) return undefined;
    return attribution(reader, rest, subject, { at, kinds: Cue.Speech, according: false }, 'cue-after', false);
  }
  return undefined;
}

/** The clause right after a stretch: `said X`, `X said`, `according to X`, `— X`. */
function cueAfter(reader: ClauseReader, gap: Gap, stretch: MarkedSpan, followed: boolean): Attribution | undefined {
  const { text } = reader;
  const content = text.slice(Math.max(stretch.contentStart, stretch.contentEnd - 2), stretch.contentEnd);
  const open = /[,?!—–-]\s*$/.test(content) || text.charCodeAt(stretch.end) === 44 || !/[.…]\s*$/.test(content);
  const { clause: whole } = gapClause(reader, gap, 'first');
  let skip = 0;
  while (skip < whole.length && /^[,”"’'.)]$/.test(reader.lower(whole, skip))) skip++;
  const clause = whole.slice(skip);
  if (clause.length === 0) return undefined;
  if (/^[―—–]$/.test(reader.lower(clause, 0)) && reader.capital(clause, 1)) {
    const subject = reader.subjectAfter(clause, 1);
    // The mark that attributes is the cue where no word is.
    if (subject) return withMark(reader, clause, 0, attribution(reader, clause, subject, undefined, 'dash', false));
  }
  const manner = open ? mannerClause(reader, clause) : undefined;
  if (manner) return manner;
  const cues = reader.cues(clause);
  if (open) {
    const beside = verbBeside(reader, clause, cues[0]);
    if (beside) return beside;
  }
  if (cues.length === 0) return undefined;
  const cue = cues[0];
  if (cue.according) {
    const subject = reader.subjectAfter(clause, cue.at + 2);
    return subject && cue.at < 8 ? attribution(reader, clause, subject, cue, 'according-after', false) : undefined;
  }
  let inverted = 0;
  while (inverted < cue.at && invertedAdverbs.has(reader.lower(clause, inverted))) inverted++;
  if (inverted === cue.at && !reader.lower(clause, cue.at).endsWith('ing')) {
    const subject = reader.subjectAfter(clause, cue.at + 1);
    if (!subject) return undefined;
    const word = text.slice(subject.start, subject.end).toLowerCase();
    if (word === 'that' || word === 'him' || word === 'her' || word === 'them' || word === 'me' || word === 'us')
      return undefined;
    if (!(cue.kinds & (Cue.Speech | Cue.Thought)) && !reader.capital(clause, subject.from)) return undefined;
    return attribution(reader, clause, subject, cue, 'cue-after-inverted', false);
  }
  // “…” He said … : a full stop inside the marks closed the sentence; the clause leads elsewhere.
  if (!open) return undefined;
  for (const candidate of cues) {
    if (candidate.according || candidate.at > 60) break;
    const subject = reader.subjectBefore(clause, candidate.at);
    if (!subject || !hasLetter(text, subject)) continue;
    if (!(candidate.kinds & (Cue.Speech | Cue.Thought)) && subject.from > 0) continue;
    if (followed && candidate.at > 25) break;
    return attribution(reader, clause, subject, candidate, 'cue-after', false);
  }
  return undefined;
}

/**
 * Any verb right beside an open quotation is a cue, known or not: `“…,” Gorka urged`, `“…!” beamed
 * Mr Hartley`. Past tense and third person are told by their endings.
 */
function verbBeside(reader: ClauseReader, clause: Clause, known: CueWord | undefined): Attribution | undefined {
  const verbal = (at: number): boolean => {
    const lower = reader.lower(clause, at);
    return (
      !reader.capital(clause, at) &&
      lower.length > 3 &&
      /(?:ed|[^s]s)$/.test(lower) &&
      !/(?:ous|ics|ness|ways|wards|times|always|perhaps)$/.test(lower) &&
      reader.isWord(clause, at)
    );
  };
  const cueAt = (at: number): CueWord => ({ at, kinds: Cue.Speech, according: false });
  if (verbal(0) && !(known && known.at === 0) && reader.capital(clause, 1)) {
    const subject = reader.subjectAfter(clause, 1);
    if (subject) return attribution(reader, clause, subject, cueAt(0), 'cue-after-inverted', false);
  }
  let verb = -1;
  if (isPronoun(reader.lower(clause, 0)) && verbal(1)) verb = 1;
  else if (reader.capital(clause, 0)) {
    let k = 1;
    while (
      k < clause.length &&
      k < 6 &&
      (reader.capital(clause, k) || (reader.lower(clause, k) === '.' && k + 1 < clause.length))
    )
      k++;
    if (verbal(k)) verb = k;
  }
  if (verb < 0 || (known && known.at <= verb)) return undefined;
  const subject = reader.subjectBefore(clause, verb);
  return subject && attribution(reader, clause, subject, cueAt(verb), 'cue-after', false);
}

function hasLetter(text: string, span: Span): boolean {
  return /\p{L}/u.test(text.slice(span.start, span.end));
}

/** The clause that leads into a stretch. */
function cueBefore(reader: ClauseReader, gap: Gap, stretch: MarkedSpan): Attribution | undefined {
  const { text } = reader;
  const { clause, closed } = gapClause(reader, gap, 'last');
  if (clause.length === 0 || closed) return undefined;
  const cues = reader.cues(clause);
  const colon = reader.lower(clause, clause.length - 1) === ':';
  // A fragment inside a reported clause belongs to who reports it, not to a verb inside the clause:
  // `X says it underscores that Y called him “unfit”` is X's.
  if (
    cues.length > 1 &&
    /\p{L}\s*$/u.test(text.slice(gap.start, gap.end)) &&
    (!isUpper(text.charCodeAt(stretch.contentStart)) || reader.lower(clause, clause.length - 1) === 'that')
  ) {
    const first = cues.find(
      (cue) =>
        cue.according || (cue.kinds & (Cue.Speech | Cue.Strong) && !reader.lower(clause, cue.at).endsWith('ing')),
    );
    const subject =
      first && (first.according ? reader.subjectAfter(clause, first.at + 2) : reader.subjectBefore(clause, first.at));
    if (
      first &&
      subject &&
      (subject.pronoun || reader.capital(clause, subject.from) || subject.from === 0) &&
      hasLetter(text, subject)
    ) {
      return attribution(reader, clause, subject, first, first.according ? 'according-before' : 'cue-before', true);
    }
  }
  for (let k = cues.length - 1; k >= 0; k--) {
    const cue = cues[k];
    if (cue.according) {
      const subject = reader.subjectAfter(clause, cue.at + 2);
      if (subject) return attribution(reader, clause, subject, cue, 'according-before', true);
      continue;
    }
    // `is set to discuss “…”`: planned, not said
    if (reader.lower(clause, cue.at - 1) === 'to' && !(cue.kinds & Cue.Strong) && !reader.capital(clause, cue.at))
      continue;
    const passive = reader.passive(clause, cue.at);
    if (passive) return attribution(reader, clause, passive.agent, cue, 'cue-before', true);
    const subject = reader.subjectBefore(clause, cue.at);
    const form = reader.lower(clause, cue.at);
    const participle = form.endsWith('ing');
    const weak =
      !subject ||
      (!subject.pronoun &&
        !reader.capital(clause, subject.from) &&
        !/^(the|a|an|his|her|their|its|one|some|many|several|two|three|another|other|most|each|our|my)$/.test(
          reader.lower(clause, subject.from),
        ));
    // `footage of X saying`: the participle's own subject stands right before it.
    const own =
      participle &&
      subject !== undefined &&
      subject.to === cue.at - 1 &&
      (subject.pronoun || reader.capital(clause, subject.to));
    if (own)
      return attribution(
        reader,
        clause,
        reader.nameEndingAt(clause, cue.at - 1) ?? subject,
        cue,
        'participle-before',
        true,
      );
    if (participle || weak) {
      // `X did this, saying “…”`, `X rose and said “…”`: the subject of the verb before.
      const earlier = firstCueWithSubject(reader, clause, cues, k);
      if (earlier) return attribution(reader, clause, earlier, cue, 'participle-before', true);
      const first = reader.firstSubject(clause);
      if (first && first.to < cue.at) return attribution(reader, clause, first, cue, 'participle-before', true);
    }
    if (subject && hasLetter(text, subject)) return attribution(reader, clause, subject, cue, 'cue-before', true);
  }
  if (colon) {
    const first = reader.firstSubject(clause);
    if (first)
      return withMark(reader, clause, clause.length - 1, attribution(reader, clause, first, undefined, 'colon', true));
  }
  // Headlines: `Caddell: Voters Worried, It’s ‘in Their Heads’`
  const split = clause.findIndex((_, at) => reader.lower(clause, at) === ':');
  if (split > 0 && split <= 5 && reader.isTitle(clause)) {
    const named = reader.phraseEndingAt(clause, split - 1);
    if (named) return withMark(reader, clause, split, attribution(reader, clause, named, undefined, 'colon', true));
  }
  // No cue: only a whole utterance points to the sentence's subject; fragments are left to scare marks.
  const content = text.slice(stretch.contentStart, stretch.contentEnd);
  if (/[,:]\s*$/.test(text.slice(gap.start, gap.end)) && isUpper(content.charCodeAt(0)) && content.length > 20) {
    const first = reader.firstSubject(clause);
    if (first) return attribution(reader, clause, first, undefined, 'sentence-subject', true);
  }
  return undefined;
}

function firstCueWithSubject(
  reader: ClauseReader,
  clause: Clause,
  cues: readonly CueWord[],
  before: number,
): Subject | undefined {
  for (let j = 0; j < before; j++) {
    if (cues[j].according) continue;
    const subject = reader.subjectBefore(clause, cues[j].at);
    if (
      subject &&
      hasLetter(reader.text, subject) &&
      (subject.pronoun || reader.capital(clause, subject.from) || j === 0)
    )
      return subject;
  }
  return undefined;
}

/** A paragraph that opens with a mark after one that ends in a colon: `X said:` and the line after it. */
function fromColonLine(reader: ClauseReader, previous: Gap): Attribution | undefined {
  const { clause } = gapClause(reader, previous, 'last');
  if (clause.length === 0 || clause.length < 3) return undefined;
  if (reader.lower(clause, clause.length - 1) !== ':') return undefined;
  const cues = reader.cues(clause);
  const cue = cues[cues.length - 1];
  const subject = cue
    ? cue.according
      ? reader.subjectAfter(clause, cue.at + 2)
      : reader.subjectBefore(clause, cue.at)
    : undefined;
  if (subject && hasLetter(reader.text, subject)) {
    return attribution(reader, clause, subject, cue, 'colon-line', false);
  }
  const first = reader.firstSubject(clause);
  return first ? attribution(reader, clause, first, undefined, 'colon-line', false) : undefined;
}

export function isPronoun(lower: string): boolean {
  return subjectPronouns.has(lower);
}
