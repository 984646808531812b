import { roles } from '../../lexicon/en/roles';
import { headlineLabels, speechRoles } from '../../lexicon/en/speechRoles';
import type { Rule } from '../../text/rule';
import { firstEndingAfter } from '../../text/span';
import type { Clause } from './clause';
import { readPredicative, readStatementNoun } from './leadPhrases';
import type { Lead } from './leadRules';
import { phraseEndingAt } from './nounPhrases';
import { readingOf, type Reading } from './reading';
import type { SpanContext } from './spanContext';
import { firstSubject } from './subjects';

type ReadLead = (lead: Lead) => Reading | undefined;

/** A speaker's name before the colon of a headline, in tokens: `Mayor of Kano: We Stay`. By hand. */
const maxHeadlineSpeaker = 5;
/** Shorter words between marks may be a term or a title, so that nobody need speak them. In code units; by hand. */
const maxFragmentLength = 20;

/** Whether a span stands in a headline or heading, where what precedes a colon may be the topic. */
function isHeadline({ article, span }: SpanContext): boolean {
  const block = article.blocks.at(firstEndingAfter(article.blocks, span.start));
  return block?.kind === 'headline' || block?.kind === 'heading';
}

/** A name before the colon of a headline has so many words at most: `Coast Road Closure: ‘…’` is a topic. By hand. */
const maxHeadlineName = 2;

/** `Vell: ‘…’`, `Mayor of Kano: ‘…’`; in `Coast road closure: ‘…’` and `Watch: ‘…’` nobody is named. */
function namesSpeaker(clause: Clause, colon: number): boolean {
  let capitals = 0;
  for (let at = 0; at < colon; at++) {
    const lower = clause.lower(at);
    if (roles.has(lower) || speechRoles.has(lower)) return true;
    if (clause.isCapitalised(at)) capitals++;
  }
  return capitals === colon && colon <= maxHeadlineName && !headlineLabels.has(clause.lower(0));
}

function readColon({ clause, context }: Lead): Reading | undefined {
  const last = clause.length - 1;
  if (clause.lower(last) !== ':' || (isHeadline(context) && !namesSpeaker(clause, last))) return undefined;
  const subject = firstSubject(clause);
  return subject && readingOf(subject, clause.span(last, last));
}

/** Headlines: `Caddell: Voters Worried, It’s ‘in Their Heads’`. */
function readHeadlineColon({ clause, context }: Lead): Reading | undefined {
  let colon = 0;
  while (colon <= maxHeadlineSpeaker && clause.lower(colon) !== ':') colon++;
  if (colon > maxHeadlineSpeaker || !clause.isTitleCase()) return undefined;
  if (isHeadline(context) && !namesSpeaker(clause, colon)) return undefined;
  const subject = phraseEndingAt(clause, colon - 1);
  return subject && readingOf(subject, clause.span(colon, colon));
}

/** Longest name before *on*, and its topic, in tokens: `Ruiz on the Coast Road: ‘…’`. By hand. */
const maxHeadlineNameTokens = 3;
const maxTopic = 12;

/** Headlines: `Ruiz on the Toll: Rates Are ‘Terrifying’`. */
function readHeadlineTopic({ clause, context }: Lead): Reading | undefined {
  let on = 0;
  while (on <= maxHeadlineNameTokens && clause.lower(on) !== 'on') on++;
  let colon = on;
  while (colon - on <= maxTopic && clause.lower(colon) !== ':') colon++;
  if (on === 0 || clause.lower(on) !== 'on' || clause.lower(colon) !== ':') return undefined;
  if (!isHeadline(context) && !clause.isTitleCase()) return undefined;
  for (let at = 0; at < on; at++) if (!clause.isCapitalised(at)) return undefined;
  const subject = phraseEndingAt(clause, on - 1);
  return subject && readingOf(subject, clause.span(colon, colon));
}

/** No cue: only a whole utterance points to the sentence's subject; fragments are left to the other roles of marks. */
function readSentenceSubject({ clause, context, startsUpper }: Lead): Reading | undefined {
  const { start, end } = context.span.content;
  const isIntroduced = context.lead === 'comma' || context.lead === 'colon' || clause.isDash(clause.length - 1);
  if (!isIntroduced || !startsUpper || end - start <= maxFragmentLength) return undefined;
  // A topic before the colon of a headline speaks no more here than it does for `colon`.
  if (context.lead === 'colon' && isHeadline(context)) return undefined;
  const subject = firstSubject(clause);
  return subject && readingOf(subject);
}

/** Rules for a clause in which no cue was read. */
export const leadWithoutCueRules = [
  {
    id: 'noun-before',
    example: 'The board regretted [Ana Ruiz]’s remark that it was “a gift to nobody”.',
    counterexample: 'The board regretted the remark that it was “a gift to nobody”.',
    read: readStatementNoun,
  },
  {
    id: 'as-before',
    example: '[Ana Ruiz] has been pounding the toll as a “gift to nobody”.',
    counterexample: 'Ana Ruiz was once known in the town as a “gift to nobody”.',
    read: readPredicative,
  },
  {
    id: 'colon',
    example: '[Ana Ruiz] on the Toll: Rates Are ‘a Gift to Nobody’',
    counterexample: 'Ana Ruiz on Monday paid a toll of the kind that was called ‘gift’ before',
    read: readHeadlineTopic,
  },
  {
    id: 'colon',
    example: '[Ana Ruiz]: “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz left, “The gate stays shut until autumn.”',
    read: readColon,
  },
  {
    id: 'colon',
    example: '[Ruiz]: Town Needs Roads, Not a ‘Gift to Nobody’',
    counterexample: 'The town has one choice: a toll of the kind that was called ‘gift’ before',
    read: readHeadlineColon,
  },
  {
    id: 'sentence-subject',
    example: '[Ana Ruiz] turned to the crowd, “The gate stays shut until autumn.”',
    counterexample: 'Ana Ruiz turned to the crowd, “the gate”.',
    read: readSentenceSubject,
  },
] as const satisfies readonly Rule<string, ReadLead>[];

export type LeadWithoutCueRule = (typeof leadWithoutCueRules)[number]['id'];
