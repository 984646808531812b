import { articles } from '../../lexicon/en/bounds';
import { prepositions } from '../../lexicon/en/clauseWords';
import { honorifics } from '../../lexicon/en/honorifics';
import { interviewNouns } from '../../lexicon/en/interviewPhrases';
import type { Rule } from '../../text/rule';
import type { Span } from '../../text/span';
import type { FileLine } from '../fileLines';
import {
  isOwner,
  maxLength,
  sentencesOf,
  spanOf,
  writtenIn,
  type Name,
  type Sentence,
  type Word,
} from './introductionSentences';
import { isPost, meetingsIn, type Meeting } from './meetings';

/** Who answers in an interview, and who asks where that is named too; offsets in the text. */
export interface Participants extends Named {
  /** The words of who answers, titles and marks left out: `Ada`, `Brook`. */
  readonly name: readonly string[];
  readonly rule: IntroductionRule;
}

interface Named {
  readonly asked: Span;
  readonly asker?: Span;
}

export type IntroductionRule =
  | 'headline-before-colon'
  | 'headline-at-start'
  | 'headline-with'
  | 'headline-label'
  | 'asked-by-writer'
  | 'asked-with-description'
  | 'described-meets'
  | 'pronoun-met'
  | 'pronoun-meets'
  | 'met-each-other'
  | 'answers-writer'
  | 'tells'
  | 'only-person';

/** Lines straight above the first question that are looked at beside the headline. */
const maxLines = 12;

type MeetingRule = Rule<IntroductionRule, (meeting: Meeting) => Named | undefined>;
type HeadlineRule = Rule<IntroductionRule, (headline: Sentence) => Name | undefined>;

/** What a headline alone tells; tried before the introduction. */
export const headlineRules: readonly HeadlineRule[] = [
  {
    id: 'headline-before-colon',
    example: '[Ada Brook]: “The quay is shut”',
    counterexample: 'The quay: who pays?',
    read: ({ words, names }) => names.find(({ from, to }) => from === 0 && words.at(to)?.text === ':'),
  },
  {
    id: 'headline-at-start',
    example: '[Ada Brook] on the quay, and what comes next',
    counterexample: 'Ada Brook’s brother on the quay',
    read: ({ words, names }) => names.find(({ from, to }) => from === 0 && aboutWords.has(words.at(to)?.lower ?? '')),
  },
  {
    id: 'headline-with',
    example: 'Ten minutes with [Ada Brook]',
    counterexample: 'A week with Ada Brook',
    read: ({ words, names }) => names.find(({ from }) => followsInterviewNoun(words, from)),
  },
  {
    id: 'headline-label',
    example: 'The last word: [Ada Brook]',
    counterexample: 'The quay: how Ada Brook left',
    read: ({ words, names }) =>
      names.find(
        ({ from, to }) =>
          words.at(to)?.lower === 'interviewed' || (to === words.length && from > 1 && words[from - 1].text === ':'),
      ),
  },
];

/** `Ada Brook on the quay`, `Ada Brook interviewed` */
const aboutWords = new Set(['on', 'interviewed', 'talks', 'answers', 'speaks']);

/** `a conversation with harbour master Ada Brook`, `Five questions for Ada Brook` */
function followsInterviewNoun(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && isPost(words[at])) at--;
  if (at < 1 || !['with', 'for'].includes(words[at].lower)) return false;
  return words.slice(Math.max(0, at - 2), at).some(({ lower }) => interviewNouns.has(lower));
}

/** What a sentence tells in which somebody is asked or answers. */
export const meetingRules: readonly MeetingRule[] = [
  {
    id: 'asked-by-writer',
    example: 'The quay is shut. We spoke to the harbour master, [Ada Brook].',
    counterexample: 'Tom Reyl spoke to Ada Brook.',
    read: ({ isAnswering, isSubjectWriter, subject, object, sentence }) =>
      !isAnswering && isSubjectWriter && object
        ? { asked: spanOf(sentence, object), ...(subject ? { asker: spanOf(sentence, subject) } : {}) }
        : undefined,
  },
  {
    id: 'answers-writer',
    example: 'The quay is shut. [Ada Brook] spoke to us at the gate.',
    counterexample: 'The quay is shut. They spoke to us at the gate.',
    read: ({ isAnswering, isTold, isObjectWriter, subject, sentence }) =>
      (isTold || !isAnswering) && isObjectWriter && subject ? { asked: spanOf(sentence, subject) } : undefined,
  },
  {
    id: 'tells',
    example: 'The quay is shut. [Ada Brook] answers questions from Tom Reyl.',
    counterexample: 'The quay is shut. A guard answers questions from Tom Reyl.',
    read: ({ isAnswering, isTold, subject, object, sentence }) =>
      isAnswering && !isTold && subject
        ? { asked: spanOf(sentence, subject), ...(object ? { asker: spanOf(sentence, object) } : {}) }
        : undefined,
  },
  {
    id: 'asked-with-description',
    example: 'Tom Reyl spoke to [Ada Brook], who runs the harbour.',
    counterexample: 'Tom Reyl spoke to Ada Brook.',
    read: ({ isAnswering, isSubjectDescribed, isSubjectPronoun, isObjectDescribed, subject, object, sentence }) =>
      !isAnswering && !isSubjectDescribed && !isSubjectPronoun && isObjectDescribed && subject && object
        ? { asked: spanOf(sentence, object), asker: spanOf(sentence, subject) }
        : undefined,
  },
  {
    id: 'described-meets',
    example: '[Ada Brook], the harbour master, spoke to Tom Reyl.',
    counterexample: 'Ada Brook, the harbour master, spoke to a colleague.',
    read: ({ isTold, isSubjectDescribed, isObjectDescribed, subject, object, sentence }) =>
      !isTold && isSubjectDescribed && !isObjectDescribed && subject && object
        ? { asked: spanOf(sentence, subject), asker: spanOf(sentence, object) }
        : undefined,
  },
  {
    id: 'pronoun-met',
    example: '[Ada Brook], the harbour master, has shut the quay. Tom Reyl met her at the gate.',
    counterexample: 'The harbour master has shut the quay. Tom Reyl met her at the gate.',
    read: ({ isAnswering, isObjectPronoun, isSubjectWriter, isSubjectPronoun, subject, sentence, before }) =>
      !isAnswering && isObjectPronoun && !isSubjectPronoun && before && (isSubjectWriter || subject)
        ? { asked: before, ...(subject ? { asker: spanOf(sentence, subject) } : {}) }
        : undefined,
  },
  {
    id: 'pronoun-meets',
    example: '[Ada Brook] has shut the quay. She talks to Tom Reyl about the cracks.',
    counterexample: 'The harbour master has shut the quay. She talks to Tom Reyl about the cracks.',
    read: ({ isAnswering, isTold, isSubjectPronoun, isObjectWriter, isObjectDescribed, object, sentence, before }) =>
      isSubjectPronoun &&
      before &&
      ((isAnswering && !isTold) || isObjectWriter || (!isTold && object && !isObjectDescribed))
        ? { asked: before, ...(object ? { asker: spanOf(sentence, object) } : {}) }
        : undefined,
  },
  {
    id: 'met-each-other',
    example: '[Ada Brook], 44, has shut the quay. We spoke on Tuesday, after the storm.',
    counterexample: 'Ada Brook and Tom Reyl have shut the quay. We spoke on Tuesday, after the storm.',
    read: ({ isMutual, before }) => (isMutual && before ? { asked: before } : undefined),
  },
];

/** Who is asked in an interview, by the lines with words above its first question; nothing where that is not plain. */
export function participantsIn(lines: readonly FileLine[]): Participants | undefined {
  const near = [...lines.slice(0, 1), ...lines.slice(1).slice(-maxLines)];
  const found = askedIn(near);
  const asker = found && !found.asker ? askerBeside(near, found) : undefined;
  return found && asker ? { ...found, asker } : found;
}

/** The other name of a line in which who is asked meets somebody: `Ada Brook talks to Tom Reyl`. */
function askerBeside(lines: readonly FileLine[], { name }: Participants): Span | undefined {
  const written = name.join(' ').toLowerCase();
  for (const sentence of lines.flatMap((line, index) => sentencesOf(line, index + 1)))
    for (const { isTold, subject, object, isSubjectWriter, isObjectWriter } of meetingsIn(
      sentence,
      undefined,
      new Set(),
    )) {
      if (isTold || !subject || !object || isSubjectWriter || isObjectWriter) continue;
      if (writtenIn(sentence, subject) === written) return spanOf(sentence, object);
      if (writtenIn(sentence, object) === written) return spanOf(sentence, subject);
    }
  return undefined;
}

function askedIn(near: readonly FileLine[]): Participants | undefined {
  // Where the file tells the title, the text may begin with the introduction.
  const firstLine = isProse(near.at(0)?.text ?? '') ? 1 : 0;
  const sentences = near.flatMap((line, index) => sentencesOf(line, index + firstLine));
  const headline = sentences.at(0);
  if (!headline) return undefined;
  for (const { id, read } of headlineRules) {
    const name = read(headline);
    if (name) return participants({ asked: spanOf(headline, name) }, sentences, id);
  }
  const asker = signedBy(near);
  // Above the headline the paper may stand.
  for (const sentence of sentences.filter(({ line }) => line === 1)) {
    const name = sentence.names.find(({ from }) => followsInterviewNoun(sentence.words, from));
    if (name)
      return participants({ asked: spanOf(sentence, name), ...(asker ? { asker } : {}) }, sentences, 'headline-with');
  }
  const writers = writersOf(near);
  // Who is asked stands straight before the questions; before that their story is told.
  for (let index = sentences.length - 1; index >= 0; index--) {
    const before = personBefore(sentences.slice(0, index), writers);
    for (const meeting of meetingsIn(sentences[index], before, writers))
      for (const { id, read } of meetingRules) {
        const found = read(meeting);
        if (found) return participants(found, sentences, id);
      }
  }
  // Of a text that calls itself an interview the one person named is asked.
  const isCalled =
    headline.words.some(({ lower }) => interviewNouns.has(lower)) ||
    near.some(({ text }) => calledInterview.test(text));
  const only = isCalled ? personBefore(sentences, writers) : undefined;
  return only && participants({ asked: only, ...(asker ? { asker } : {}) }, sentences, 'only-person');
}

/** A headline has no stop inside and none at its end. */
function isProse(line: string): boolean {
  return /\p{Ll}[.!?] +\p{Lu}[^\n]{3,}\.[*_]{0,2}\s*$/u.test(line.slice(0, maxLength));
}

/** The name in `Interview by Tom Reyl`. */
function signedBy(lines: readonly FileLine[]): Span | undefined {
  const line = lines.find(({ text }) => calledInterview.test(text));
  const name = line && signed.exec(line.text.slice(0, maxLength))?.groups?.name.trimEnd();
  if (!line || name === undefined) return undefined;
  const start = line.start + line.text.indexOf(name);
  return { start, end: start + name.length };
}

/** `Interview by Tom Reyl` */
const calledInterview = /^[\s*_]*interview(?:ed)?[ ]?(?:by|:)\s/i;

function participants(named: Named, sentences: readonly Sentence[], rule: IntroductionRule): Participants {
  const { start, end } = named.asked;
  const words = sentences.flatMap((sentence) =>
    sentence.words.filter((word) => word.start >= start && word.end <= end),
  );
  const name = words.filter((word) => word.isCapital && !honorifics.has(word.lower)).map(({ text }) => text);
  return { ...named, name, rule };
}

/** `By Tom Reyl`, `Interview by Tom Reyl`: who signs an interview asks. */
const signed = /^[\s*_]*(?:(?:interview(?:ed)?|words|text)[ ]?)?(?:by|:)\s+(?<name>\p{Lu}[^,|*_\n]{2,60})/iu;

function writersOf(lines: readonly FileLine[]): ReadonlySet<string> {
  const names = lines.map(({ text }) => signed.exec(text.slice(0, maxLength))?.groups?.name.trim().toLowerCase());
  return new Set(names.filter((name) => name !== undefined));
}

/** The one person named in sentences before; nothing where there are several. */
function personBefore(sentences: readonly Sentence[], writers: ReadonlySet<string>): Span | undefined {
  const named = sentences.flatMap((sentence) =>
    sentence.names
      .filter((name) => isPersonBySite(sentence, name) && !writers.has(writtenIn(sentence, name)))
      .map((name) => ({ sentence, name })),
  );
  const [first] = named;
  const isOne = new Set(named.map(({ sentence, name }) => writtenIn(sentence, name))).size === 1;
  return isOne ? spanOf(first.sentence, first.name) : undefined;
}

/** Places and bodies have an article or a preposition before them: `at Kinn Rua`, `the Kinn Trust`. */
function isPersonBySite({ words, line }: Sentence, { from, to }: Name): boolean {
  if (words.slice(from, to).some(({ lower }) => honorifics.has(lower))) return true;
  const before = words.at(from - 1)?.lower ?? '';
  // In a headline any word may be a capital.
  return line > 0 && (from === 0 || (!articles.has(before) && !prepositions.has(before) && !isOwner(words[from - 1])));
}
