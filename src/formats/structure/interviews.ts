import { addressWords, selfWords } from '../../lexicon/interviewWords';
import type { Span } from '../../text/span';
import type { Speech } from '../fileDocument';
import { isEmptyLine, type FileLine } from '../fileLines';

/** `**How was it?**`, a line with nothing else: who asks is not named. */
const question = /^(?<marks>\*\*|__)(?<words>[^*_\n]{3,600}\?)["”’]?(?:\*\*|__)[ \t]*$/;
/** `# Ada Brook: “The quay is shut”`: who is asked. */
const asked = /^(?:#+ )?(?<name>(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+): /u;

/** Fewer questions in bold are an article's headings. */
const minQuestions = 3;
/** In so many of the answers somebody speaks of himself: an article that asks its own questions has none. By hand. */
const minSelfShare = 0.5;

/**
 * The questions in bold of an interview and the answers below them, as turns; nothing for other texts. An article may ask
 * its reader (*Who pays?*) and answer itself: in an interview questions address somebody, and the answers say *I*.
 */
export function readInterview(lines: readonly FileLine[]): Speech[] {
  const filled = lines.filter((line) => !isEmptyLine(line));
  const questions = filled.flatMap((line, index) => (question.test(line.text) ? [index] : []));
  if (questions.length < minQuestions || !questions.some((index) => hasWord(filled[index].text, addressWords)))
    return [];
  const answers = questions.map((from, index) => answerBelow(filled, from, questions.at(index + 1) ?? filled.length));
  const own = answers.filter((answer) => answer.some(({ text }) => hasWord(text, selfWords))).length;
  if (own < questions.length * minSelfShare) return [];
  const speaker = askedIn(filled[0]);
  return questions.flatMap((index, at): Speech[] => [
    { ...wordsOf(filled[index]), kind: 'turn' },
    ...answers[at].map(({ start, text }): Speech => ({
      start: start + text.length - text.trimStart().length,
      end: start + text.trimEnd().length,
      kind: 'turn',
      ...(speaker ? { speaker } : {}),
    })),
  ]);
}

const endsAnswer = /^\s*(?:[#>]|!\[|[-*_]{3}|[-*+] )|^\*[^*]+\*\s*$/;

/** The paragraphs of an answer: a heading, a picture, a rule or an item ends it. */
function answerBelow(filled: readonly FileLine[], from: number, to: number): readonly FileLine[] {
  let end = from + 1;
  while (end < to && !endsAnswer.test(filled[end].text)) end++;
  return filled.slice(from + 1, end);
}

function wordsOf({ start, text }: FileLine): Span {
  const match = question.exec(text);
  const from = start + (match?.groups?.marks.length ?? 0);
  return { start: from, end: from + (match?.groups?.words.length ?? 0) };
}

function askedIn({ start, text }: FileLine): Span | undefined {
  const match = asked.exec(text);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const from = start + match[0].indexOf(name);
  return { start: from, end: from + name.length };
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}
