import { sentenceFrom, type Article } from '../../article/article';
import { determiners, prepositions } from '../../lexicon/en/clauseWords';
import { tellingForms } from '../../lexicon/en/reportedClauses';
import { isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Clause } from './clause';
import { hasWords, type Continuation, type ContinuedReading } from './continuation';
import { Cue, cueKinds } from './cues';
import { cuesIn, type CueToken } from './cueTokens';
import { hasFinite } from './finiteClauses';
import { isNominal, type NounPhrase } from './nounPhrases';
import { cuedReading, readingOf, type Reading } from './reading';
import { reportsIn } from './reported';
import { lastClauseOf, type SpanContext } from './spanContext';
import { firstSubject, subjectBefore } from './subjects';

/** Shorter utterances may be a term or a title, in code units; by hand. */
const minUtterance = 12;

/** Whether what stands between the marks is an utterance of its own: a capital, and a mark at its end. */
function isUtterance({ article: { shown }, span: { content } }: SpanContext): boolean {
  const text = shown.slice(content.start, content.end);
  return text.length >= minUtterance && isUpper(text.charCodeAt(0)) && /[.!?,…]['’”)]?\s*$/.test(text);
}

/** `Rocha agreed. “…”`, `The dam holds, said Bello. “…”`: the sentence before, without marks, reports what she said. */
export function readSentenceBefore(continuation: Continuation): ContinuedReading | undefined {
  const { own, context, previousParagraph, paragraphBefore } = continuation;
  const { article, before, previous, hasLead } = context;
  if (own || hasLead || !isUtterance(context)) return undefined;
  if (hasWords(article, before)) return reporterIn(article, before);
  const isFirst = !previous && !paragraphBefore && previousParagraph;
  const isAlone = context.isFollowed || !hasWords(article, context.after);
  return isFirst && isAlone ? reporterIn(article, previousParagraph) : undefined;
}

/** Who speaks in the last sentence of a stretch, where the whole sentence stands in it. */
function reporterIn(article: Article, within: Span): ContinuedReading | undefined {
  const clause = lastClauseOf(article, within);
  const sentence = clause.length === 0 ? undefined : sentenceFrom(article, clause.start(clause.length - 1));
  if (!sentence || sentence.start < within.start || sentence.end > within.end) return undefined;
  if (clause.lower(clause.length - 1) === ':') return undefined;
  const report = reportsIn(article, sentence)
    .filter((each) => isSurelySpoken(article, each))
    .at(-1);
  if (report) return { ...readingOf(undefined, report.cue), ...pickSpeaker(report), isLeading: false };
  // Rocha agreed.
  const cue = cuesIn(clause).at(-1);
  if (cue && saysOnlyWhere(clause, cue)) {
    const speaker = subjectBefore(clause, cue.at);
    return speaker && isNominal(clause, speaker)
      ? { ...cuedReading(clause, speaker, cue), isLeading: false }
      : undefined;
  }
  if (!cue || cue.isAccording || cue.at < clause.length - 2 || clause.lower(cue.at).endsWith('s')) return undefined;
  const subject = subjectBefore(clause, cue.at);
  return subject && isNominal(clause, subject) ? { ...cuedReading(clause, subject, cue), isLeading: false } : undefined;
}

/** Tokens behind such a cue, at most: `said in a statement on Monday.` By hand. */
const maxWhere = 8;

/** `Rocha said in a statement.`, `Rocha told reporters on Monday.`: to whom and where, but not what. */
function saysOnlyWhere(clause: Clause, { at, kinds, isAccording }: CueToken): boolean {
  if (isAccording || (kinds & Cue.Strong) === 0 || clause.length - at > maxWhere) return false;
  const after = clause.lower(at + 1);
  if (!prepositions.has(after) && !(tellingForms.has(clause.lower(at)) && clause.isWord(at + 1))) return false;
  return !hasFinite(clause, at + 1, clause.length);
}

/** `said`, `added` with a speaker; what somebody wants or is refusing is no speech. */
function isSurelySpoken({ shown }: Article, { cue, speaker }: Reading): boolean {
  return speaker !== undefined && cue !== undefined && (cueKinds(shown.slice(cue.start, cue.end)) & Cue.Strong) !== 0;
}

function pickSpeaker({ speaker }: Reading): Pick<Reading, 'speaker'> {
  return speaker ? { speaker } : {};
}

/** Shorter utterances beside which no verb speaks may be anybody's, in code units; by hand. */
const minSentence = 24;

/** `Ana Rocha came down the stairs. “It is gone.”`: a whole utterance ends a paragraph in which one person acts. */
export function readSubjectBefore({ own, current, context }: Continuation): ContinuedReading | undefined {
  const { article, span, before, after, previous, isFollowed, hasLead } = context;
  if (own || current || previous || isFollowed || hasLead || !isUtterance(context)) return undefined;
  if (!hasWords(article, before) || hasWords(article, after)) return undefined;
  if (span.content.end - span.content.start < minSentence) return undefined;
  const clause = lastClauseOf(article, before);
  const subject = firstSubject(clause);
  if (!subject || !isNominal(clause, subject) || !namesPerson(clause, subject)) return undefined;
  return { ...readingOf(subject), isLeading: false };
}

/** Whether the words of a subject end in a name of two words, or are *he* or *she*. */
function namesPerson(clause: Clause, { from, to, isPronoun }: NounPhrase): boolean {
  if (isPronoun) return /^s?he$/.test(clause.lower(to));
  return (
    to > from && clause.isCapitalised(to) && clause.isCapitalised(to - 1) && !determiners.has(clause.lower(to - 1))
  );
}
