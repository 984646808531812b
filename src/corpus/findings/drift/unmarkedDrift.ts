import type { Annotated } from '../../../annotations/annotate';
import { cueKinds } from '../../../annotations/quotations/cues';
import { paragraphsOf } from '../../../annotations/quotations/paragraphs';
import { firstPersonPronouns } from '../../../lexicon/en/pronouns';
import { isQuoteMark, isLetter } from '../../../text/characters';
import { firstEndingAfter, overlaps, type Span } from '../../../text/span';
import { tokenAt } from '../../../text/tokens';
import type { Parallel } from '../../index/parallel';
import { longestCommonSubsequence } from './alignment';
import { comparedWordsIn } from './comparedWords';
import { speechesOf, type Speech } from './speeches';
import { namesPerson, surePersonOf, type SurePerson } from './speakerNames';

/** Fewer words are a phrase or a name that nobody owns. Chosen in reading. */
const minUnmarkedWords = 8;
/** A quotation stands elsewhere without marks where this share of its words does, in one row. Chosen, not fitted. */
const minUnmarkedShare = 0.8;
/** Code units of a line that signs, at most: `By Ines Varga, chairwoman`. */
const maxSignature = 50;
/** Code units before a paragraph in which a mark may have been opened that holds it too. */
const openMarkReach = 1500;

/**
 * Where another article has nearly all words of a quotation in a row, as its own: the quoted words are a person's, and
 * no mark, cue or colon in that paragraph says that somebody speaks. @param ours one of the marks of `speech`
 */
export function unmarkedCounterpart(
  annotated: Annotated,
  speech: Speech,
  ours: Span,
  other: Annotated,
  { shared }: Pick<Parallel, 'shared'>,
): Span | undefined {
  const words = comparedWordsIn(annotated.article, ours).map(({ key }) => key);
  if (words.length < minUnmarkedWords) return undefined;
  for (const { a, b } of shared) {
    if (!overlaps(a, ours)) continue;
    const theirs = comparedWordsIn(other.article, b).map(({ key }) => key);
    if (longestCommonSubsequence(words, theirs).length < minUnmarkedShare * words.length) continue;
    const person = surePersonOf(annotated, speech);
    if (!person || isSignedBy(other, person) || isSaidBySomebody(other, b) || isMarkedElsewhere(other, words)) continue;
    return b;
  }
  return undefined;
}

/** Whether a line of an article is a person's name, with a post perhaps: who signs a letter quotes nobody. */
function isSignedBy(other: Annotated, person: SurePerson): boolean {
  return paragraphsOf(other.article).some(
    ({ start, end }) => end - start <= maxSignature && namesPerson(other, person, { start, end }),
  );
}

/** Whether anything in the paragraph says that its words are somebody's. */
function isSaidBySomebody({ article, quotations }: Annotated, span: Span): boolean {
  const { shown, tokens } = article;
  const paragraphs = paragraphsOf(article);
  const index = firstEndingAfter(paragraphs, span.start);
  const paragraph = paragraphs.at(index);
  if (!paragraph || quotations.some((quotation) => overlaps(quotation, paragraph))) return true;
  const text = shown.slice(paragraph.start, paragraph.end);
  const before = index > 0 ? shown.slice(paragraphs[index - 1].start, paragraphs[index - 1].end) : '';
  if (hasMark(text) || text.includes(':') || before.endsWith(':')) return true;
  if (hasOpenMark(shown.slice(Math.max(0, paragraph.start - openMarkReach), paragraph.start))) return true;
  const to = tokenAt(tokens, paragraph.end);
  for (let i = tokenAt(tokens, paragraph.start); i < to; i++)
    if (cueKinds(tokens.lower[i]) !== 0 || tokens.lower[i] === 'according') return true;
  // A statement that is set apart speaks of itself.
  return comparedWordsIn(article, paragraph).some(({ form }) => firstPersonPronouns.has(form));
}

/** A quotation mark that is no apostrophe inside a word. */
function hasMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isQuoteMark(text.charCodeAt(i))) continue;
    if (!isLetter(text.charCodeAt(i - 1)) || !isLetter(text.charCodeAt(i + 1))) return true;
  }
  return false;
}

/** Whether the last double mark of a text opens: a quotation of several paragraphs goes on. */
function hasOpenMark(text: string): boolean {
  const at = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'), text.lastIndexOf('"'));
  return at >= 0 && (text[at] === '“' || (text[at] === '"' && /^\S/.test(text.slice(at + 1))));
}

/** Whether the same words stand with marks elsewhere in an article. */
function isMarkedElsewhere(other: Annotated, words: readonly string[]): boolean {
  return speechesOf(other).some((speech) => {
    const theirs = speech.words.map(({ key }) => key);
    return longestCommonSubsequence(words, theirs).length >= minUnmarkedShare * words.length;
  });
}
