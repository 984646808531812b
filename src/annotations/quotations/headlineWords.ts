import type { Article } from '../../article/article';
import { firstEndingAfter, type Span } from '../../text/span';
import { wordIndicesIn } from '../../text/tokens';
import type { Rule } from '../../text/rule';
import { isSureOfSpeaker } from './confidences';

/** Words between the marks of a headline, and words that somebody says below it; both in lower case. */
export interface RepeatedWords {
  readonly headline: readonly string[];
  readonly said: readonly string[];
}

/** Fewer words come again by chance. By hand. */
const minWords = 3;
/** The same where words were left out. By hand. */
const minWordsOfShortened = 4;
/** Words that a headline leaves out between its first and last, at most: `We had (no more than) four minutes`. By hand. */
const maxLeftOut = 4;
/** Marks of a headline and what stands right below it that are looked at: there are seldom two. */
const maxMarks = 4;
/** No headline has more words between marks. */
const maxWords = 30;

/** Rules for marks in a headline that name nobody: it cuts its words from what is said below. */
export const headlineWordRules = [
  {
    id: 'headline-words',
    example: '‘It rained all night’\n\nThe road is gone. “It rained all night and then it froze,” [Ana Ruiz] said.',
    counterexample: '‘It rained all night’\n\nThe road is gone. “It rained all day and then it froze,” Ana Ruiz said.',
    read: ({ headline, said }: RepeatedWords) =>
      headline.length >= minWords && extent(headline, said) === headline.length,
  },
  {
    id: 'headline-words',
    example: '‘WE SAW FOUR BOATS’\n\nThe road is gone. “We saw no more than four boats,” [Ana Ruiz] said.',
    counterexample: '‘WE SAW BOATS’\n\nThe road is gone. “We saw no more than four boats,” Ana Ruiz said.',
    read: ({ headline, said }: RepeatedWords) =>
      headline.length >= minWordsOfShortened && extent(headline, said) <= headline.length + maxLeftOut,
  },
] as const satisfies readonly Rule<string, (words: RepeatedWords) => boolean>[];

export type HeadlineWordRule = (typeof headlineWordRules)[number]['id'];

/** Words from the first to the last of some words where they come in their order, at the least; infinite where they do not. */
function extent(words: readonly string[], text: readonly string[]): number {
  let least = Infinity;
  for (let from = text.indexOf(words[0]); from >= 0; from = text.indexOf(words[0], from + 1)) {
    let at = from;
    let next = 1;
    const end = Math.min(text.length, from + words.length + maxLeftOut);
    while (next < words.length && ++at < end) if (text[at] === words[next]) next++;
    if (next === words.length) least = Math.min(least, at - from + 1);
  }
  return least;
}

/** A quotation as far as the headline’s marks are compared with it. */
interface Saying extends Span {
  readonly marks: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** Who speaks marks of the headline, and the rule that tells it. */
interface HeadlineSpeaker {
  /** Index of the quotation in the headline. */
  readonly index: number;
  readonly speaker: Span;
  readonly rule: HeadlineWordRule;
}

/** The speakers of marks in the headline that are cut from words said below it, where those have one speaker. */
export function headlineSpeakers(article: Article, quotations: readonly Saying[]): HeadlineSpeaker[] {
  const unnamed = quotations.flatMap((quotation, index) => (isUnnamedInHeadline(article, quotation) ? [index] : []));
  if (unnamed.length === 0) return [];
  const sayings = quotations.flatMap(({ content, marks, speaker, confidence }) =>
    speaker && marks.length > 0 && isSureOfSpeaker({ confidence })
      ? [{ speaker, said: wordsOf(article, content) }]
      : [],
  );
  return unnamed.slice(0, maxMarks).flatMap((index): HeadlineSpeaker[] => {
    const headline = wordsOf(article, quotations[index].content);
    if (headline.length > maxWords) return [];
    for (const { id, read } of headlineWordRules) {
      const speakers = sayings.filter(({ said }) => read({ headline, said })).map(({ speaker }) => speaker);
      if (speakers.length === 0) continue;
      const [speaker] = speakers;
      const isOne = new Set(speakers.map(({ start, end }) => article.shown.slice(start, end))).size === 1;
      return isOne ? [{ index, speaker, rule: id }] : [];
    }
    return [];
  });
}

function isUnnamedInHeadline({ blocks }: Article, { start, speaker, cue, rule }: Saying): boolean {
  const kind = blocks.at(firstEndingAfter(blocks, start))?.kind;
  return rule === 'no-speaker' && !speaker && !cue && (kind === 'headline' || kind === 'standfirst');
}

/** Words and numbers, in lower case. */
function wordsOf({ tokens }: Article, spans: readonly Span[]): string[] {
  return spans.flatMap((span) => wordIndicesIn(tokens, span).map((index) => tokens.lower[index]));
}
