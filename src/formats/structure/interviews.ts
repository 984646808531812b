import { addressWords, selfWords } from '../../lexicon/interviewWords';
import type { Span } from '../../text/span';
import type { RoleSpan, Speech } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';
import type { Format } from '../format';
import { participantsIn, type Participants } from './introductions';
import type { Structure } from './structure';

/** What a form of question looks like: a whole line, with its words in `words`, and who asks in `label` where that is said. */
interface QuestionForm {
  readonly line: RegExp;
  /** Nothing but its mark at the end tells it from another line. */
  readonly isPlain: boolean;
  readonly formats: readonly Format[];
}

/** `Q: `, `Harbour Weekly: `, `TR: `: at the head of a question. */
const label = String.raw`(?:(?<label>Q|\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3}):[ \t]+)?`;

const questionForms: readonly QuestionForm[] = [
  {
    line: new RegExp(String.raw`^(?<marks>\*\*|__)${label}(?<words>[^*_\n]{3,600}[?.!…]["”’]?)(?:\*\*|__)[ \t]*$`, 'u'),
    isPlain: false,
    formats: ['markdown'],
  },
  {
    line: new RegExp(String.raw`^(?<marks>\*|_)${label}(?<words>[^*_\n]{3,600}[?.!…]["”’]?)(?:\*|_)[ \t]*$`, 'u'),
    isPlain: false,
    formats: ['markdown'],
  },
  {
    line: /^(?<marks>#{2,6} )(?<label>Q: )?(?<words>[^*_\n]{3,600}\?["”’]?)[ \t]*$/u,
    isPlain: true,
    formats: ['markdown'],
  },
  {
    line: /^(?<words>\p{Lu}[^\n]{3,600}\?["”’]?)[ \t]*$/u,
    isPlain: true,
    formats: ['plain', 'markdown'],
  },
];

/** `A: `, `**BROOK:** `, `Ada Brook: `: at the head of an answer. */
const answerLabel =
  /^(?<marks>\*\*|__)?(?<name>A|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}):(?:\*\*|__)?[ \t]+(?=\S)/u;

/** Fewer questions are an article's headings. */
const minQuestions = 3;
/** In so many of the answers somebody speaks of himself: an article that asks its own questions has none. By hand. */
const minSelfShare = 0.5;
/** Where the introduction says who is asked, or each answer is labelled. By hand. */
const minSelfShareIntroduced = 0.25;
/** Share of plain questions that address somebody, from which on they are put to who is introduced. By hand. */
const minAddressed = 0.5;

/** A question and the lines below it that answer. */
interface Exchange {
  readonly question: FileLine;
  readonly match: RegExpExecArray;
  readonly answer: readonly FileLine[];
}

const nothing: Structure = { roles: [], speeches: [] };

/**
 * The questions of an interview and the answers below them, as turns; nothing for other texts. An article may ask
 * its reader (*Who pays?*) and answer itself: in an interview questions address somebody, and the answers say *I*.
 */
export function readMarkedInterview(lines: readonly FileLine[], format: Format): Structure {
  return readForms(
    lines,
    questionForms.filter(({ isPlain, formats }) => !isPlain && formats.includes(format)),
  );
}

/** The same where questions are plain lines or headings: then the introduction must say who is asked. */
export function readPlainInterview(lines: readonly FileLine[], format: Format): Structure {
  return readForms(
    lines,
    questionForms.filter(({ isPlain, formats }) => isPlain && formats.includes(format)),
  );
}

function readForms(lines: readonly FileLine[], forms: readonly QuestionForm[]): Structure {
  const filled = lines.filter((line) => !isEmptyLine(line));
  for (const form of forms) {
    const found = exchangesIn(filled, form);
    if (found.length === 0) continue;
    const participants = participantsIn(filled.slice(0, filled.indexOf(found[0].question)));
    if (isInterview(found, form, participants)) return structureOf(withStatements(found, form), participants);
  }
  return nothing;
}

function exchangesIn(filled: readonly FileLine[], { line }: QuestionForm): Exchange[] {
  const matches = filled.map((each, index) => (index === 0 ? null : line.exec(each.text)));
  const asked = matches.flatMap((match, index) => (match && isAsked(match) ? [index] : []));
  if (asked.length < minQuestions) return [];
  // Between the first and the last question a statement in the same print is the interviewer's too.
  const [first] = asked;
  const last = asked[asked.length - 1];
  const starts = matches.flatMap((match, index) =>
    match && index >= first && index <= last ? [{ match, index }] : [],
  );
  return starts.map(({ match, index }, at) => ({
    question: filled[index],
    match,
    answer: answerBelow(filled, index, starts.at(at + 1)?.index ?? filled.length),
  }));
}

/** So many exchanges of one paragraph each show that question and answer change from line to line. By hand. */
const minAlternating = 4;

/** A longer line is an answer. In code units; by hand. */
const maxStatement = 120;

/**
 * Where plain questions and answers change from line to line, the second of three paragraphs below a question, the
 * second and fourth of five and so on are what the interviewer says without asking: *Some say that the quay is safe.*
 */
function withStatements(exchanges: readonly Exchange[], { isPlain }: QuestionForm): readonly Exchange[] {
  const alternating = exchanges.filter(({ answer }) => answer.length === 1).length;
  if (!isPlain || alternating < minAlternating || alternating < exchanges.length - 2) return exchanges;
  return exchanges.flatMap((exchange): readonly Exchange[] => {
    const { answer } = exchange;
    const statements = answer.filter((_, at) => at % 2 === 1);
    if (answer.length < 3 || answer.length % 2 === 0 || !areStatements(statements, answer)) return [exchange];
    return [
      { ...exchange, answer: [answer[0]] },
      ...statements.flatMap((question, at): Exchange[] => {
        const match = /^(?<words>.+)$/u.exec(question.text.trim());
        return match ? [{ question, match, answer: [answer[2 * at + 2]] }] : [];
      }),
    ];
  });
}

/** Whether none of some paragraphs speaks of himself; of several each is short, and shorter than the answer below it. */
function areStatements(statements: readonly FileLine[], paragraphs: readonly FileLine[]): boolean {
  return statements.every(({ text }, at) => {
    const isShort = text.length <= maxStatement && text.length < paragraphs[2 * at + 2].text.length;
    return !speaksOfSelf(text) && (statements.length === 1 || isShort);
  });
}

function isAsked({ groups }: RegExpExecArray): boolean {
  return groups?.label === 'Q' || /\?["”’]?$/.test(groups?.words ?? '');
}

function isInterview(
  exchanges: readonly Exchange[],
  { isPlain }: QuestionForm,
  participants: Participants | undefined,
): boolean {
  if (isPlain && !participants) return false;
  const answers = exchanges.map(({ answer }) => answer);
  // Two questions without an answer between them stand in a text that only asks.
  if (isPlain && answers.some(({ length }) => length === 0)) return false;
  const isLabelled =
    exchanges.every(({ match }) => match.groups?.label === 'Q') ||
    answers.every((answer) => answer.length > 0 && answerLabel.test(answer[0].text));
  const addressed = exchanges.filter(({ question }) => hasWord(question.text, addressWords)).length;
  if (!isLabelled && addressed === 0) return false;
  const own = answers.filter((answer) => answer.some(({ text }) => speaksOfSelf(text))).length;
  // Plain questions that mostly say *you* to somebody who is introduced are put to him.
  const isPut = !isPlain || addressed >= exchanges.length * minAddressed;
  const isIntroduced = isLabelled || (participants !== undefined && isPut);
  return own >= exchanges.length * (isIntroduced ? minSelfShareIntroduced : minSelfShare);
}

function structureOf(exchanges: readonly Exchange[], participants: Participants | undefined): Structure {
  const roles: RoleSpan[] = [];
  const speeches: Speech[] = [];
  for (const [index, { question, match, answer }] of exchanges.entries()) {
    const words = wordsOf(question, match);
    const labelled = match.groups?.label === undefined ? undefined : labelOf(question, match.groups.label);
    if (labelled) roles.push({ start: question.start, end: words.start, role: 'byline' });
    const isAskerNamed = isName(labelled) && !initials.test(match.groups?.label ?? '');
    speeches.push(turn(words, isAskerNamed ? labelled : participants?.asker));
    const isLast = index === exchanges.length - 1;
    let speaker = participants?.asked;
    for (const line of isLast ? withoutAfterword(answer, participants) : answer) {
      const name = answerLabel.exec(line.text);
      const start = line.start + (name ? name[0].length : line.text.length - line.text.trimStart().length);
      if (name) {
        roles.push({ start: line.start, end: start, role: 'byline' });
        speaker = speakerOf(line, name.groups?.name ?? '', participants);
      }
      const end = line.start + line.text.trimEnd().length;
      if (start < end) speeches.push(turn({ start, end }, speaker));
    }
  }
  return { roles, speeches };
}

function turn({ start, end }: Span, speaker: Span | undefined): Speech {
  return { start, end, kind: 'turn', ...(speaker ? { speaker } : {}) };
}

/** A label that is a name; who is asked, behind *A* or their initials. */
function speakerOf(line: FileLine, label: string, participants: Participants | undefined): Span | undefined {
  if (label.length > 1 && !initials.test(label)) return labelOf(line, label);
  return label === 'A' || areInitials(label, participants?.name ?? []) ? participants?.asked : undefined;
}

const initials = /^\p{Lu}{2,3}$/u;

/** `AB` of `Ada Brook`. */
function areInitials(label: string, name: readonly string[]): boolean {
  return name.map(([first]) => first).join('') === label;
}

/** A last paragraph that names who was asked speaks of them: *Ada Brook’s book is out in May.* */
function withoutAfterword(answer: readonly FileLine[], participants: Participants | undefined): readonly FileLine[] {
  const last = answer.at(-1);
  const familyName = participants?.name.at(-1);
  if (!last || !familyName || answer.length < 2 || speaksOfSelf(last.text)) return answer;
  return last.text.includes(familyName) ? answer.slice(0, -1) : answer;
}

const endsAnswer = /^\s*(?:[#>]|!\[|[-*_]{3}|[-*+] )/;
/** A whole line in bold or italics. */
const setApart = /^(?:\*{1,2}[^*]+\*{1,2}|_{1,2}[^_]+_{1,2})\s*$/;

/** The paragraphs of an answer: a heading, a picture, a rule or an item ends it. */
function answerBelow(filled: readonly FileLine[], from: number, to: number): readonly FileLine[] {
  let end = from + 1;
  while (end < to && !endsAnswer.test(filled[end].text) && !setApart.test(filled[end].text)) end++;
  return filled.slice(from + 1, end);
}

/** The words of a question, without label and marks. */
function wordsOf({ start }: FileLine, match: RegExpExecArray): Span {
  const words = match.groups?.words ?? '';
  const from = start + match[0].indexOf(words, (match.groups?.marks ?? '').length + (match.groups?.label ?? '').length);
  return { start: from, end: from + words.length };
}

function labelOf({ start, text }: FileLine, name: string): Span {
  const from = start + text.indexOf(name);
  return { start: from, end: from + name.length };
}

/** Letters of an interview say who asks and who answers, not who that is. */
function isName(span: Span | undefined): span is Span {
  return span !== undefined && span.end - span.start > 1;
}

/** Whether somebody speaks of himself; what he quotes is another’s. */
function speaksOfSelf(text: string): boolean {
  return hasWord(text.replace(/[“"„][^“”"\n]{0,600}[”"“]/g, ' '), selfWords);
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}
