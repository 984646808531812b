import type { Annotated } from '../../../annotations/annotate';
import { isSpoken, type Quotation } from '../../../annotations/quotations/quotations';
import { determiners } from '../../../lexicon/en/clauseWords';
import { firstIndexWhere } from '../../../text/search';
import type { Span } from '../../../text/span';
import { overlappingIn } from '../overlapping';
import type { ReadClauses } from './clauseCuts';
import type { SentenceWords, WordRange } from './sentenceWords';
import { isOfVerbGroup } from './wordForms';

/** Words of a sentence that somebody says, as a quotation of its article has them. */
export interface SaidWords extends WordRange {
  /** Whether they stand in the marks of one quotation, whole. */
  readonly isMarked: boolean;
  /** The mark that opens the quotation, empty without one. */
  readonly mark: string;
  /** The stretch of the quotation that they are of, in the article's text. */
  readonly content: Span;
  readonly quotation: Quotation;
  /** Who says them, where that stands in the sentence. */
  readonly speaker?: WordRange;
}

/** What is said in a sentence, and which of its words tell by whom. */
export interface SentenceSpeech {
  /** In the order of its words. */
  readonly said: readonly SaidWords[];
  /** 1 for a word that tells no more than who speaks: `said Hanna Reyl, the master of the port`. */
  readonly tellsSpeaker: Uint8Array;
}

/** Words on either side of a cue that are looked at: more tell of something else. Not fitted. */
const maxWordsAside = 24;

/** Reads who speaks in a sentence of an article. */
export function readSpeech(
  { article: { text }, quotations }: Pick<Annotated, 'article' | 'quotations'>,
  sentence: Span,
  words: SentenceWords,
  clauses: Pick<ReadClauses, 'gaps' | 'isVerb' | 'lower'>,
): SentenceSpeech {
  const tellsSpeaker = new Uint8Array(words.count);
  const said: SaidWords[] = [];
  const around = overlappingIn(quotations, sentence);
  for (const quotation of around)
    for (const content of quotation.content) {
      const range = wordsWithin(words, content);
      if (range.from >= range.to) continue;
      const speaker = quotation.speaker && wordsWithin(words, quotation.speaker);
      // What somebody says in a transcript stands in no marks.
      const isMarked =
        isSpoken(quotation) && quotation.role === 'direct' && quotation.start < quotation.content[0].start;
      const mark = text.slice(quotation.start, Math.min(quotation.start + 1, content.start));
      said.push({
        ...range,
        isMarked,
        mark,
        content,
        quotation,
        ...(speaker && speaker.from < speaker.to && { speaker }),
      });
    }
  const isSaid = new Uint8Array(words.count);
  for (const { from, to } of said) isSaid.fill(1, from, to);
  const read = new Set<number>();
  for (const { quotation } of said) {
    const cue = quotation.cue && wordsWithin(words, quotation.cue);
    if (!cue || cue.from >= cue.to || read.has(cue.from)) continue;
    read.add(cue.from);
    const told = speakerAround(cue, isSaid, words, clauses);
    if (told) tellsSpeaker.fill(1, told.from, told.to);
  }
  return { said, tellsSpeaker };
}

/** Words that lie in a stretch of text. */
function wordsWithin({ count, start, end }: SentenceWords, stretch: Span): WordRange {
  const from = firstIndexWhere(0, count, (index) => start[index] >= stretch.start);
  const to = firstIndexWhere(from, count, (index) => end[index] > stretch.end);
  return { from, to };
}

/** The words around a cue, outside of what is said, up to those that have a verb of their own: `who led the search`. */
function speakerAround(
  cue: WordRange,
  isSaid: Uint8Array,
  { count, isAttribution, isName }: SentenceWords,
  { gaps, isVerb, lower }: Pick<ReadClauses, 'gaps' | 'isVerb' | 'lower'>,
): WordRange | undefined {
  // `has also said`
  let verb = cue.from;
  while (verb > 0 && gaps[verb] === 'none' && isOfVerbGroup(lower[verb - 1])) verb--;
  const isOther = (index: number): boolean =>
    isSaid[index] === 1 || (isVerb[index] === 1 && isAttribution[index] === 0 && (index < verb || index >= cue.to));
  const [least, most] = [Math.max(0, cue.from - maxWordsAside), Math.min(count, cue.to + maxWordsAside)];
  // What stands between two marks belongs to the speaker or not as a whole.
  let from = cue.from;
  for (let i = cue.from; i >= least && !isOther(i); i--)
    if (i === 0 || gaps[i] !== 'none' || isSaid[i - 1] === 1) from = i;
  let to = cue.to;
  for (let i = cue.to; i < most && !isOther(i); i++)
    if (i + 1 === count || gaps[i + 1] !== 'none' || isSaid[i + 1] === 1) to = i + 1;
  const isWholeBefore = from === 0 || gaps[from] !== 'none' || isSaid[from - 1] === 1;
  const isWholeBehind = to === count || gaps[to] !== 'none' || isSaid[to] === 1;
  if (!isWholeBefore || !isWholeBehind) return undefined;
  // `…, the harbour's master, | Hanna Reyl, said`: the post of a speaker belongs to the name behind it.
  let post = from;
  if (from > 0 && isName[from] === 1 && gaps[from] === 'comma') {
    post--;
    while (post > 0 && gaps[post] === 'none' && isVerb[post] === 0) post--;
    if (post === 0 || gaps[post] !== 'comma' || isVerb[post] === 1 || !determiners.has(lower[post])) post = from;
  }
  return { from: post, to };
}
