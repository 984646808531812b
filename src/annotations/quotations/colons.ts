import { determiners } from '../../lexicon/en/clauseWords';
import { honorifics } from '../../lexicon/en/honorifics';
import { roles } from '../../lexicon/en/roles';
import { headlineLabels, speechRoles } from '../../lexicon/en/speechRoles';
import { firstEndingAfter } from '../../text/span';
import type { Clause } from './clause';
import type { Lead } from './lead';
import { isNominal, nounPhrase, phraseEndingAt } from './nounPhrases';
import { readingOf, type Reading } from './reading';
import type { SpanContext } from './spanContext';
import { firstSubject } from './subjects';

/** Who speaks behind a colon: `Rocha: “…”`, `Rocha on the Toll: …`, `The wall holds - Ines Rocha: “…”`. */

/** A speaker's name before the colon of a headline, in tokens: `Mayor of Kano: We Stay`. By hand. */
const maxHeadlineSpeaker = 5;
/** Whether a span stands in a headline or heading, where what precedes a colon may be the topic. */
export function isHeadline({ article, span }: SpanContext): boolean {
  const block = article.blocks.at(firstEndingAfter(article.blocks, span.start));
  return block?.kind === 'headline' || block?.kind === 'heading';
}

/** A name before the colon of a headline has so many words at most: `Coast Road Closure: ‘…’` is a topic. By hand. */
const maxHeadlineName = 2;

/** `Vell: ‘…’`, `Mayor of Kano: ‘…’`; in `Coast road closure: ‘…’` and `Watch: ‘…’` nobody is named. */
function namesSpeaker(clause: Clause, colon: number): boolean {
  const first = firstOfName(clause, colon);
  let capitals = 0;
  for (let at = 0; at < colon; at++) {
    const lower = clause.lower(at);
    if (roles.has(lower) || speechRoles.has(lower)) return true;
    if (at >= first && clause.isCapitalised(at)) capitals++;
  }
  const length = colon - first;
  // LEFT ALONE: ‘MY SON IS HERE’
  if (length > 1 && isAllCapitals(clause, first, colon)) return false;
  return length > 0 && capitals === length && length <= maxHeadlineName && !headlineLabels.has(clause.lower(first));
}

/** `Rocha: town needs to ‘get away from tolls’`: nothing but a name stands before the colon. */
function isBareName(clause: Clause, colon: number): boolean {
  const first = firstOfName(clause, colon);
  if (colon === first || colon - first > maxHeadlineName || headlineLabels.has(clause.lower(first))) return false;
  for (let at = first; at < colon; at++)
    if (!clause.isCapitalised(at) || determiners.has(clause.lower(at)) || !clause.isWord(at)) return false;
  return true;
}

/** Whether no small letter stands from one position up to another. */
function isAllCapitals(clause: Clause, from: number, to: number): boolean {
  return !/\p{Ll}/u.test(clause.text.slice(clause.start(from), clause.end(to - 1)));
}

/** Position behind a form of address: the name of `Dr. Ines Rocha: ‘…’`. */
function firstOfName(clause: Clause, colon: number): number {
  if (!honorifics.has(clause.lower(0))) return 0;
  return clause.lower(1) === '.' && colon > 1 ? 2 : 1;
}

export function readColon({ clause, context }: Lead): Reading | undefined {
  const last = clause.length - 1;
  if (clause.lower(last) !== ':' || (isHeadline(context) && !namesSpeaker(clause, last))) return undefined;
  const subject = firstSubject(clause);
  // From the report: “…”
  return subject && isNominal(clause, subject) ? readingOf(subject, clause.span(last, last)) : undefined;
}

/** Headlines: `Caddell: Voters Worried, It’s ‘in Their Heads’`. */
export function readHeadlineColon({ clause, context }: Lead): Reading | undefined {
  let colon = 0;
  while (colon <= maxHeadlineSpeaker && clause.lower(colon) !== ':') colon++;
  if (colon > maxHeadlineSpeaker) return undefined;
  const isNamed = namesSpeaker(clause, colon) && clause.isTitleCase();
  if (isHeadline(context) ? !isNamed && !isBareName(clause, colon) : !clause.isTitleCase()) return undefined;
  const subject = phraseEndingAt(clause, colon - 1);
  return subject && readingOf(subject, clause.span(colon, colon));
}

/** Longest name before *on*, and its topic, in tokens: `Ruiz on the Coast Road: ‘…’`. By hand. */
const maxHeadlineNameTokens = 3;
const maxTopic = 12;

/** Headlines: `Ruiz on the Toll: Rates Are ‘Terrifying’`. */
export function readHeadlineTopic({ clause, context }: Lead): Reading | undefined {
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

/** A headline that begins with a name and a colon tells the name's words, whatever verbs stand behind it. */
export function readHeadlineSpeaker(lead: Lead): Reading | undefined {
  const { clause } = lead;
  const colon = clause.lower(1) === ':' ? 1 : clause.lower(2) === ':' ? 2 : -1;
  const isNamed = colon > 0 && namesSpeaker(clause, colon) && !speechRoles.has(clause.lower(colon - 1));
  return isNamed && clause.isTitleCase() ? readHeadlineColon(lead) : undefined;
}

/** Tokens of a name between a dash and a colon, at most: `- Ines Rocha and Adam Osei: “…”`. By hand. */
const maxNameAtDash = 7;

/** `The wall holds - Ines Rocha: “…”`: a name between a dash and the colon says what a line of its own says before. */
export function readDashColon({ clause }: Lead): Reading | undefined {
  const last = clause.length - 1;
  if (clause.lower(last) !== ':') return undefined;
  let dash = last - 1;
  while (last - dash <= maxNameAtDash && isPartOfNames(clause, dash)) dash--;
  if (dash < 1 || dash === last - 1 || !clause.isDash(dash)) return undefined;
  return clause.isCapitalised(dash + 1)
    ? readingOf(nounPhrase(clause, dash + 1, last - 1), clause.span(last, last))
    : undefined;
}

function isPartOfNames(clause: Clause, at: number): boolean {
  return clause.isCapitalised(at) || clause.isAbbreviationStop(at) || clause.lower(at) === 'and';
}
