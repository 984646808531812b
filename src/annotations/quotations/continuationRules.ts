import { sentenceFrom, type Article } from '../../article/article';
import { linkingWords, openingAdverbs, verbCoordinators } from '../../lexicon/en/clauseWords';
import { statementNouns } from '../../lexicon/en/speechRoles';
import type { Rule } from '../../text/rule';
import { isLower, isUpper, trimSpan } from '../../text/characters';
import { hasWords, type Continuation, type ContinuedReading } from './continuation';
import { cuesIn } from './cueTokens';
import { readWordsOf } from './leadPhrases';
import { hasLetter } from './nounPhrases';
import { isTitleCase } from './namingRules';
import { cuedReading, readingOf, type Reading } from './reading';
import { readSentenceBefore, readSubjectBefore } from './sentencesBefore';
import { lastClauseOf, type SpanContext } from './spanContext';
import { firstSubject, subjectAfter, subjectBefore } from './subjects';

type ReadContinuation = (continuation: Continuation) => ContinuedReading | undefined;

function readNextSpan({ own, current, context }: Continuation): ContinuedReading | undefined {
  if (own || !current || context.hasLead || isSpokenOf(context)) return undefined;
  return { ...current, isLeading: false };
}

/** `“…,” X said. But “…”`, `Instead, “…”`: nothing but a linking word leads into what goes on. */
function readLinked({ own, current, context }: Continuation): ContinuedReading | undefined {
  if (own || !current || !context.hasLead) return undefined;
  const clause = lastClauseOf(context.article, context.before);
  const words = clause.lower(clause.length - 1) === ',' ? clause.length - 1 : clause.length;
  if (words !== 1 || !(linkingWords.has(clause.lower(0)) || openingAdverbs.has(clause.lower(0)))) return undefined;
  return { ...current, isLeading: false };
}

/** Longest word or term of which a sentence speaks, in code units: `“Top secret” is the highest grade.` By hand. */
const maxTerm = 24;

/** Whether what stands between the marks is the subject of the writer's sentence. */
function isSpokenOf({ article: { shown }, span, after }: SpanContext): boolean {
  const { start, end } = span.content;
  if (end - start > maxTerm || /[.,!?…]$/.test(shown.slice(start, end))) return false;
  return /^\s(?:is|was|are|were|means)\b/.test(shown.slice(span.end, Math.min(after.end, span.end + maxTerm)));
}

/** Whether the sentence of the span before goes on up to this one: `said it was “big” because “all came”`. */
export function isSameSentence({ article, before, hasLead, previous }: SpanContext): boolean {
  if (!previous || !hasLead) return false;
  // `declared “What a night!” and said …`: behind a mark of its own a sentence goes on in lower case.
  const goesOn = isLower(article.shown.charCodeAt(trimSpan(article.shown, before.start, before.end).start));
  const isStopped = /[.!?]$/.test(article.shown.slice(previous.content.start, previous.content.end).trimEnd());
  if (isStopped && !goesOn) return false;
  return (sentenceFrom(article, before.start)?.end ?? 0) >= before.end;
}

/** `called it “fine” and praised its “calm”`: a verb that shares the subject of the verb before. */
function readSharedSubject({ own, current, context }: Continuation): ContinuedReading | undefined {
  if (!own?.isLeading || !current || hasSubject(context.article, own)) return undefined;
  if (!isSameSentence(context) && !opensWithParticiple(context, own)) return undefined;
  return { ...own, ...(current.speaker ? { speaker: current.speaker } : {}) };
}

/** `X said it “holds.” Adding, “…”`: a participle at the head of a sentence without a subject. */
function opensWithParticiple({ article: { shown }, before }: SpanContext, { cue }: Reading): boolean {
  if (!cue || !shown.slice(cue.start, cue.end).endsWith('ing')) return false;
  return cue.start === trimSpan(shown, before.start, before.end).start && isUpper(shown.charCodeAt(cue.start));
}

/** Where a verb has no subject of its own, the subject finder ends on the conjunction before it. */
function hasSubject({ shown }: Article, { speaker }: Reading): boolean {
  return speaker !== undefined && !verbCoordinators.has(shown.slice(speaker.start, speaker.end).toLowerCase());
}

function readSameSentence({ own, current, context }: Continuation): ContinuedReading | undefined {
  return !own && current && isSameSentence(context) ? { ...current, isLeading: true } : undefined;
}

/** `‘Coal Was Never the Villain.’`, `‘Thieves in the night’` on a line of its own: a heading between what is said. */
function isHeading({ article, span, after, isFollowed }: SpanContext): boolean {
  const { start, end } = span.content;
  if (end - start > maxHeading) return false;
  const words = article.shown.slice(start, end);
  const hasNoStop =
    !isFollowed && article.shown.slice(after.start, after.end).trim() === '' && /[\p{L}\p{N}]$/u.test(words);
  return hasNoStop || (/\s\p{Lu}\p{Ll}{2}/u.test(words) && isTitleCase(article, span));
}

/** In code units; by hand. */
const maxHeading = 60;

function readNextParagraph({
  own,
  context,
  paragraphBefore,
  paragraphIsOpen,
}: Continuation): ContinuedReading | undefined {
  if (own || context.previous || context.hasLead || !paragraphBefore) return undefined;
  // Words of the writer's beside the marks lead away from who spoke before, unless the mark before stayed open.
  const isAlone =
    !isHeading(context) &&
    !hasWords(context.article, context.before) &&
    (context.isFollowed || !hasWords(context.article, context.after));
  return paragraphIsOpen || isAlone ? { ...paragraphBefore, isLeading: false } : undefined;
}

/** A shorter line before a colon is a label, not a sentence. In tokens; by hand. */
const minColonLine = 3;

/** A paragraph that opens with a mark after one that ends in a colon. */
function readColonLine({ own, context, previousParagraph }: Continuation): ContinuedReading | undefined {
  if (own || context.previous || context.hasLead || !previousParagraph) return undefined;
  const clause = lastClauseOf(context.article, previousParagraph);
  if (clause.length < minColonLine || clause.lower(clause.length - 1) !== ':') return undefined;
  const cue = cuesIn(clause).at(-1);
  if (cue) {
    const subject = cue.isAccording ? subjectAfter(clause, cue.at + 2) : subjectBefore(clause, cue.at);
    if (subject && hasLetter(clause, subject)) return { ...cuedReading(clause, subject, cue), isLeading: false };
  }
  // Statement by Governor Ty Lund:
  const words = readWordsOf({ clause });
  if (words) return { ...words, isLeading: false };
  const isStatement = statementNouns.has(clause.lower(0)) && /^(?:by|from)$/.test(clause.lower(1));
  const first = isStatement ? subjectAfter(clause, 2) : firstSubject(clause);
  return first && { ...readingOf(first), isLeading: false };
}

/** Rules for spans whose speaker was named before, in the order in which they are asked; at most one reads. */
export const continuationRules = [
  {
    id: 'sentence-before',
    example: 'The dam is safe, said [Aisha Bello] in May. “It always was a strong dam.”',
    counterexample: 'The dam is safe, as far as is known in May. “It always was a strong dam.”',
    read: readSentenceBefore,
  },
  {
    id: 'sentence-before',
    example: 'The engineer came and [Aisha Bello] agreed.\n\n“It always was a strong dam.”',
    counterexample: 'The engineer came and Aisha Bello left.\n\n“It always was a strong dam.”',
    read: readSentenceBefore,
  },
  {
    id: 'sentence-before',
    example: '[Aisha Bello] said in a statement. “It always was a strong dam.”',
    counterexample: 'Aisha Bello said nothing in her statement. “It always was a strong dam.”',
    read: readSentenceBefore,
  },
  {
    id: 'subject-before',
    example: '[The keeper Aisha Bello] came down to the gate. “It always was a strong dam.”',
    counterexample: 'The keeper of the dam came down to the gate. “It always was a strong dam.”',
    read: readSubjectBefore,
  },
  {
    id: 'continued',
    example: '“It holds,” said [Aisha Bello]. “It always did.”',
    counterexample: '“It holds,” said Aisha Bello. The town calls it “the wall”.',
    read: readNextSpan,
  },
  {
    id: 'continued',
    example: '“It holds,” said [Aisha Bello]. “Safe for now.”',
    counterexample: '“Go,” the siren wailed. “Top secret” is the highest grade.',
    read: readNextSpan,
  },
  {
    id: 'continued',
    example: '“It holds,” said [Aisha Bello]. Then, “I would not say more.”',
    counterexample: '“It holds,” said Aisha Bello. Then the siren, “a long wail”.',
    read: readLinked,
  },
  {
    id: 'continued',
    example: '[The mayor] called it “fine” and praised its “calm”.',
    counterexample: 'The mayor called it “fine” and Ana Ruiz praised its “calm”.',
    read: readSharedSubject,
  },
  {
    id: 'continued',
    example: '[Ana Ruiz] said that the dam was “in order.” Adding, “Now, like all such dams, it leaks.”',
    counterexample: 'Ana Ruiz said that the dam was “in order.” Osei, adding, “Now, like all such dams, it leaks.”',
    read: readSharedSubject,
  },
  {
    id: 'continued',
    example: 'Ana Ruiz was [accused] of “open theft” and of “fraud”.',
    counterexample: 'Ana Ruiz was accused of “open theft”. It was late when “fraud” was found.',
    read: readSameSentence,
  },
  {
    id: 'continued-paragraph',
    example: '“We came by night,” said [Omar Haddad].\n\n“Nobody told us where to go.”',
    counterexample: '“We came by night,” said Omar Haddad.\n\nThe road was gone.\n\n“Nobody told us where to go.”',
    read: readNextParagraph,
  },
  {
    id: 'continued-paragraph',
    example: '“We came by night,” said [Omar Haddad]. “The road was gone.\n\n“Nobody told us.” It was late.',
    counterexample: '“Lies,” the banner read.\n\n“The Old Weir” is the local name of it.',
    read: readNextParagraph,
  },
  {
    id: 'continued-paragraph',
    example: '“We came by night,” said [Omar Haddad].\n\n“Nobody told us”.',
    counterexample: '“We came by night,” said Omar Haddad.\n\n“Nobody told us”\n\nThe road was gone.',
    read: readNextParagraph,
  },
  {
    id: 'colon-line',
    example: '[Omar Haddad] said this in May:\n\n“Nobody told us where to go.”',
    counterexample: 'Omar Haddad left in May.\n\n“Nobody told us where to go.”',
    read: readColonLine,
  },
] as const satisfies readonly Rule<string, ReadContinuation>[];

export type ContinuationRule = (typeof continuationRules)[number]['id'];
