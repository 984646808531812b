import { oneDay, type Interval } from '../../../annotations/dates/intervals';
import { halfDayUnit, minutesOfHalfDay } from '../../../annotations/dates/reading';
import { cueKinds } from '../../../annotations/quotations/cues';
import type { Figure } from '../../../annotations/figures/figure';
import type { Article } from '../../../article/article';
import { isRunningText } from '../../../article/blocks/block';
import { weekdayNames } from '../../../lexicon/en/calendar';
import { parseIsoDate } from '../../../text/calendar';
import { addToList } from '../../../text/multimap';
import { contains, firstEndingAfter, overlaps, type Span } from '../../../text/span';
import { tokenAt, TokenKind } from '../../../text/tokens';
import { overlappingIn } from '../overlapping';
import type { Claim, ClaimSet } from '../claims/claims';
import type { Dispute } from '../differences/disputes';

/** What an article says of a time. */
export interface DatedStatement extends Span {
  readonly uri: string;
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** The time it tells of; half-open ISO dates or date-times. */
  readonly interval: Interval;
  /** Minutes since midnight, where the text gives the hour beside or without the day. */
  readonly minutes?: number;
  /** The words that date it; undefined where other articles on the claim do. */
  readonly date?: Span;
  /** Whether its words name the day, of which others tell the date. */
  readonly namesDay?: true;
  /** The claim that its words make. */
  readonly claim?: Claim;
}

/** An article whose statements are dated. */
export interface DatedArticle {
  readonly uri: string;
  readonly article: Article;
  /** In the order of its text, relative dates resolved as far as the folder knows. */
  readonly figures: readonly Figure[];
}

/** Tokens between a verb of saying and the date of what was said: `told Radio Kinn in his kitchen on Wednesday`. Not fitted. */
const maxTokensFromCue = 8;

/**
 * The statements of some articles that tell of a time: each part of a sentence with a date in it, and passages of claims
 * or sides of differences that others date, where no article disputes that time and theirs tells none of it.
 * @returns in the order of the articles and their texts; one a part of a sentence and time
 */
export function datedStatements(
  articles: readonly DatedArticle[],
  claims: ClaimSet,
  disputes: readonly Pick<Dispute, 'about' | 'sides'>[] = [],
): DatedStatement[] {
  const byUri = new Map(articles.map((each) => [each.uri, each]));
  const own = new Map(articles.map((each) => [each.uri, ownStatements(each, claims)]));
  const inferred = new Map<string, DatedStatement[]>();
  const disputed = new Map<string, Span[]>();
  for (const { sides } of disputes.filter(({ about }) => about === 'date'))
    for (const at of sides.flatMap(({ passages }) => passages)) addToList(disputed, at.uri, at);
  const isDisputed = (passages: readonly (Span & { readonly uri: string })[]): boolean =>
    passages.some((passage) => disputed.get(passage.uri)?.some((at) => overlaps(at, passage)) ?? false);
  const datePassages = (passages: readonly UndatedPassage[], interval: Interval | undefined, isSide = false): void => {
    if (!interval) return;
    for (const passage of passages) {
      const article = byUri.get(passage.uri);
      const known = [own, inferred].flatMap((lists) => lists.get(passage.uri) ?? []);
      if (!article || known.some((statement) => overlaps(statement, passage))) continue;
      const told = own.get(passage.uri)?.filter((statement) => isOwnTimeOf(statement, passage, article.article)) ?? [];
      // Words on a side are shown beside the others, though theirs tell that time in another sentence.
      if (told.some((each) => !isSide || each.sentence === passage.sentence || !meetIn(each.interval, interval)))
        continue;
      const statement = datedByOthers(article, passage, interval);
      if (statement) addToList(inferred, passage.uri, statement);
    }
  };
  const intervalsIn = (passage: Span & { readonly uri: string }): Interval[] => {
    const article = byUri.get(passage.uri);
    return (own.get(passage.uri) ?? [])
      .filter(({ date }) => date && contains(passage, date) && article && !isTimeOfSaying(article.article, date))
      .map(({ interval }) => interval);
  };
  // The same words say the same of the same time; others may say a part of it, or more.
  for (const claim of claims.claims) {
    if (isDisputed(claim.passages)) continue;
    datePassages(
      claim.passages.filter(({ form }) => form === 'same').map((passage) => ({ ...passage, claim })),
      commonTime(claim.passages.flatMap(intervalsIn)),
    );
  }
  for (const { about, sides } of disputes) {
    if (!isOfOneTime(about)) continue;
    const passages = sides
      .flatMap((side) => side.passages)
      .map((at) => partAround(at, byUri.get(at.uri)?.article, claims));
    if (!isDisputed(passages)) datePassages(passages, commonTime(passages.flatMap(intervalsIn)), true);
  }
  return articles.flatMap(({ uri }) =>
    [...(own.get(uri) ?? []), ...(inferred.get(uri) ?? [])].sort((one, next) => one.start - next.start),
  );
}

/** Whether the sides of a difference tell of one time: not where it is what differs, nor where they call somebody by titles. */
export function isOfOneTime(about: Dispute['about']): boolean {
  return about !== 'date' && about !== 'title';
}

/** Whether an article tells elsewhere, in the sentence or on the claim of some words, when that was. */
function isOwnTimeOf({ sentence, claim, date }: DatedStatement, passage: UndatedPassage, article: Article): boolean {
  if (!date || (sentence !== passage.sentence && (claim === undefined || claim !== passage.claim))) return false;
  return !isTimeOfSaying(article, date);
}

/**
 * The articles that tell of a claim themselves that it was at a time, or at a part of it; who says `Wednesday` does.
 * @param statements of all articles
 * @returns asks for a statement; none where it makes no claim
 */
export function tellersAmong(statements: readonly DatedStatement[]): (of: DatedStatement) => readonly string[] {
  const byClaim = new Map<Claim, DatedStatement[]>();
  for (const each of statements) if ((each.date ?? each.namesDay) && each.claim) addToList(byClaim, each.claim, each);
  const known = new Map<Claim, Map<string, readonly string[]>>();
  return ({ claim, interval }) => {
    if (!claim) return [];
    const ofClaim = known.get(claim) ?? new Map<string, readonly string[]>();
    known.set(claim, ofClaim);
    const key = interval.join('/');
    const within = (): readonly string[] => [
      ...new Set((byClaim.get(claim) ?? []).flatMap((each) => (isWithin(each.interval, interval) ? [each.uri] : []))),
    ];
    const tellers = ofClaim.get(key) ?? within();
    ofClaim.set(key, tellers);
    return tellers;
  };
}

/** Whether a time is another, or a part of it. */
export function isWithin([from, to]: Interval, [outerFrom, outerTo]: Interval): boolean {
  return timeOf(outerFrom) <= timeOf(from) && timeOf(to) <= timeOf(outerTo);
}

/** Words that others may date. */
interface UndatedPassage extends Span {
  readonly uri: string;
  readonly sentence: number;
  readonly claim?: Claim | undefined;
}

/** The part of the sentence in which the words of a side stand. */
function partAround(
  { uri, sentence, start, end }: UndatedPassage,
  article: Article | undefined,
  claims: ClaimSet,
): UndatedPassage {
  const part = claims.partAt(uri, start) ?? article?.sentences.at(sentence) ?? { start, end };
  return { uri, sentence, start: part.start, end: part.end, claim: claims.claimsAt(uri, start).at(0) };
}

/** Whether a date is that of what somebody said rather than of what happened: `the coastguard said Wednesday`. */
function isTimeOfSaying({ tokens, shown }: Article, date: Span): boolean {
  const at = tokenAt(tokens, date.start);
  for (let i = at - 1; i >= Math.max(0, at - maxTokensFromCue); i--) {
    if (tokens.kind[i] === TokenKind.Mark && '.;:,'.includes(shown[tokens.start[i]])) return false;
    if (tokens.kind[i] === TokenKind.Word && cueKinds(tokens.lower[i]) !== 0) return true;
  }
  return false;
}

/** Statements that an article dates itself; parts of a sentence with dates of one time are one. */
function ownStatements({ uri, article, figures }: DatedArticle, claims: ClaimSet): DatedStatement[] {
  const statements: DatedStatement[] = [];
  for (const figure of figures) {
    if ((figure.kind !== 'date' && figure.kind !== 'time') || figure.interval === undefined) continue;
    const sentence = firstEndingAfter(article.sentences, figure.start);
    const span = article.sentences.at(sentence);
    if (!span || !isRunningText(article.blocks[span.block].kind) || !overlaps(span, figure)) continue;
    const part = claims.partAt(uri, figure.start) ?? { start: span.start, end: span.end };
    const last = statements.at(-1);
    const isSame = last?.start === part.start && last.interval.join() === figure.interval.join();
    if (isSame) continue;
    const claim = claims.claimsAt(uri, figure.start).at(0);
    statements.push({
      uri,
      sentence,
      start: part.start,
      end: part.end,
      interval: figure.interval,
      date: { start: figure.start, end: figure.end },
      ...(claim ? { claim } : {}),
    });
  }
  return statements;
}

/** The narrowest of some times that all meet; undefined where they part, or there is none. */
function commonTime(intervals: readonly Interval[]): Interval | undefined {
  const from = intervals.map(([start]) => start).sort();
  const to = intervals.map(([, end]) => end).sort();
  // All meet where the latest begins before the first ends; dates sort as text, a day before its hours.
  if (intervals.length === 0 || from[from.length - 1] >= to[0]) return undefined;
  return intervals.reduce((best, interval) => (lengthOf(interval) < lengthOf(best) ? interval : best));
}

/** Whether two times have a moment in common. */
function meetIn([from, to]: Interval, [otherFrom, otherTo]: Interval): boolean {
  return timeOf(from) < timeOf(otherTo) && timeOf(otherFrom) < timeOf(to);
}

/** Length of an interval in milliseconds. */
export function lengthOf([from, to]: Interval): number {
  return timeOf(to) - timeOf(from);
}

/** An ISO date or date-time in milliseconds since 1970-01-01, without time zones. */
export function timeOf(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`);
}

/** A passage without a date of its own as a statement; undefined where its words speak against the claim's time. */
function datedByOthers(
  { article, figures }: DatedArticle,
  passage: UndatedPassage,
  interval: Interval,
): DatedStatement | undefined {
  const block = article.sentences.at(passage.sentence)?.block;
  if (block === undefined || !isRunningText(article.blocks[block].kind)) return undefined;
  const times = overlappingIn(figures, passage).filter(({ kind }) => kind === 'date' || kind === 'time');
  const clock = times.find(({ rule, value }) => rule === 'clock' && value !== undefined);
  const days = times.filter((figure) => figure !== clock);
  if (days.some((figure) => !isOwnDay(article, figure, interval))) return undefined;
  const minutes = clock === undefined ? [] : minutesOf(clock).filter((each) => holdsMinutes(interval, each));
  if (clock !== undefined && minutes.length === 0) return undefined;
  const { uri, sentence, start, end, claim } = passage;
  return {
    uri,
    sentence,
    start,
    end,
    // Who says `Wednesday` borrows the day alone, no hour of it.
    interval: days.length > 0 && clock === undefined ? dayAround(interval) : interval,
    ...(claim ? { claim } : {}),
    ...(days.length > 0 ? { namesDay: true as const } : {}),
    ...(minutes.length === 1 ? { minutes: minutes[0] } : {}),
  };
}

/** The day of some hours; a longer time stays. */
function dayAround(interval: Interval): Interval {
  const [from] = interval;
  const day = from.includes('T') ? parseIsoDate(from) : undefined;
  return day === undefined ? interval : oneDay(day);
}

/** Whether an unresolved `Wednesday` is the day on which a time begins. */
function isOwnDay({ shown }: Article, { start, end }: Span, [from]: Interval): boolean {
  // Weekday names begin with Monday, days of JavaScript with Sunday.
  return shown.slice(start, end).includes(weekdayNames[(new Date(timeOf(from)).getUTCDay() + 6) % 7]);
}

/** The minutes since midnight of a time of day, of both halves where the text leaves its half open. */
function minutesOf({ value = 0, unit }: Figure): number[] {
  return unit === halfDayUnit ? [value, value + minutesOfHalfDay] : [value];
}

/** Whether a time of day lies in an interval; of whole days it does. */
function holdsMinutes([from, to]: Interval, minutes: number): boolean {
  const at = timeOf(from.slice(0, 10)) + minutes * 60_000;
  return !from.includes('T') || (timeOf(from) <= at && at < timeOf(to));
}
