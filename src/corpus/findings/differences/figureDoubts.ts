import { relativeRules } from '../../../annotations/dates/reading';
import { cueKinds } from '../../../annotations/quotations/cues';
import { timeZones, weekdays } from '../../../lexicon/en/calendar';
import { additions, anchors, stateChanges } from '../../../lexicon/en/differences';
import { areOneLength, compareValues } from '../figureValues';
import { inBase, valueKey, type ComparedFigure } from './comparedFigures';
import { differ, sameThing } from './differingValues';
import type { FigurePair } from './figurePair';
import { isReworded } from './gaps';
import type { ComparedSentence } from './sentencePair';

export const day = 86_400_000;

/** From here a value is told apart by itself, whatever is counted. Prototype D. */
const minTellingValue = 100;

/** What is said of a figure that stands for another thing: words looked at before and behind it. Prototype D. */
const additionReach = 2;

/** Relative days are compared between articles of so many days. Prototype D. */
const maxDaysApart = 3;

/** Words before a date among which the verb of saying stands that it belongs to. */
const statementReach = 3;

const determiners = new Set(['a', 'an', 'the', 'this', 'his', 'her', 'their', 'its']);

/** Cues that tell as often what happened: `the evacuation began on Monday`. */
const events = new Set([
  'began',
  'begins',
  'begin',
  'started',
  'starts',
  'opened',
  'continued',
  'known',
  'went',
  'confirmed',
]);

export function isOfStatement({ words }: ComparedSentence, { figureClass, deed, from }: ComparedFigure): boolean {
  // `The boat was found in October` tells no finding of somebody's.
  if (figureClass !== 'date' || deed !== undefined) return false;
  const first = Math.max(0, from - statementReach);
  // Behind an article it is a noun: `destroyed by a fire on Tuesday`.
  return words
    .slice(first, from)
    .some(
      ({ lower }, index) =>
        cueKinds(lower) !== 0 && !events.has(lower) && !determiners.has(words.at(first + index - 1)?.lower ?? ''),
    );
}

/** Whether a bare number is joined to others by a slash. */
export function isPartOfCode({ source }: ComparedSentence, { figure: { kind, start, end } }: ComparedFigure): boolean {
  const { text } = source.annotated.article;
  return (
    kind === 'number' &&
    (/^\s?\//.test(text.slice(end, end + 2)) || /\/\s?$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** Powers of ten by which a slip of the keys puts a figure out at most: `6 people`, `6,000 people`. */
const maxMagnitudes = 3;

/** Whether two figures have the same digits and another size: 612 and 6,120. */
export function isOtherMagnitude(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [a, b].map((each) => inBase(each.figure.value ?? 0, each));
  if (one <= 0 || other <= 0 || isOfTime(a) || a.figureClass === 'age') return false;
  const powers = Math.log10(Math.max(one, other) / Math.min(one, other));
  return powers > 0.5 && powers < maxMagnitudes + 0.5 && Math.abs(powers - Math.round(powers)) < 1e-6;
}

/** The word right behind a figure or its noun that counts from a point, or compares: `five rounds sooner`, `39 days left`. */
export function anchorOf({ words }: ComparedSentence, figure: ComparedFigure): string | undefined {
  if (isOfTime(figure)) return undefined;
  return words.slice(figure.to, figure.to + 2).find(({ lower }) => anchors.has(lower))?.lower;
}

/** Words beside figures that belong to one survey, exit polls among them: those of another have other ones. */
const surveyWords = new Set([
  'margin',
  'sampling',
  'subsample',
  'respondents',
  'surveyed',
  'majorities',
  'exit',
  'pollster',
  'pollsters',
]);

export function isOfSurvey({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  return words.slice(Math.max(0, from - surveyReach), to + surveyReach).some(({ lower }) => surveyWords.has(lower));
}

/** Words around a figure among which its survey is named. */
const surveyReach = 8;

/** Whether figures change from hour to hour, and their articles may be of other hours: votes, delegates. */
export function hasMovedOn({ sentences: { a, b }, a: one, b: other }: FigurePair): boolean {
  const isCounting = ({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean =>
    words.slice(from, to + 2).some(({ lower }) => runningCounts.has(lower));
  return a.source.date !== b.source.date || a.source.date === undefined
    ? isCounting(a, one) || isCounting(b, other)
    : false;
}

const runningCounts = new Set(['delegates', 'delegate', 'views', 'followers', 'subscribers', 'likes']);

/** Words before `to` among which the verb of change stands: `extended the state of emergency for the ferries to 12`. Not fitted. */
const changeReach = 9;

/** Whether a figure is what something came to by a change: `extended to 12 harbours`. */
export function isChangedTo({ words }: ComparedSentence, figure: ComparedFigure): boolean {
  const { from } = figure;
  if (isOfTime(figure) || from === 0 || words[from - 1].lower !== 'to') return false;
  return words.slice(Math.max(0, from - 1 - changeReach), from - 1).some(({ lower }) => stateChanges.has(lower));
}

const plans = new Set([
  'due',
  'scheduled',
  'expected',
  'set',
  'plans',
  'planned',
  'supposed',
  'postponed',
  'originally',
]);

/** Whether only one sentence tells of a plan. */
export function isPlannedOnce({ sentences: { a, b } }: FigurePair): boolean {
  const isPlan = ({ words }: ComparedSentence): boolean => words.some(({ lower }) => plans.has(lower));
  return isPlan(a) !== isPlan(b);
}

export function isOfTime({ figureClass }: ComparedFigure): boolean {
  return figureClass === 'date' || figureClass === 'clock';
}

export function isVague({ value, low, high }: ComparedFigure['figure']): boolean {
  return value === undefined && (low === undefined || high === undefined);
}

export function wordsOf({ source }: ComparedSentence, { figure: { start, end } }: ComparedFigure): string {
  return source.annotated.article.text.slice(start, end).toLowerCase();
}

/** Whether two dates name one day of the week, or all words of one stand in the other: `Tuesday` and `Tuesday night`. */
export function isPartOf(one: string, other: string): boolean {
  const words = new Set(dateWords(other));
  const own = dateWords(one);
  return own.some((word) => weekdayKeys.has(word) && words.has(word)) || own.every((word) => words.has(word));
}

/** The words of a date, those of days and months by three letters: `Oct 3rd`, `October 3`. */
function dateWords(date: string): string[] {
  return date
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\d/.test(word) ? word.replace(/\D+$/, '') : word.slice(0, 3)));
}

const weekdayKeys: ReadonlySet<string> = new Set([...weekdays.keys()].map((day) => day.slice(0, 3)));

/** Whether one of some figures says the same as a figure: it is its counterpart. */
export function isAmong(figure: ComparedFigure, others: readonly ComparedFigure[]): boolean {
  return others.some((other) => {
    if (figure.figureClass !== other.figureClass) return false;
    if (figure.figureClass !== 'date')
      return valueKey(figure) === valueKey(other) || areOneLength(figure.figure, other.figure) === true;
    return (
      figure.figure.interval !== undefined && other.figure.interval !== undefined && differ(figure, other) === undefined
    );
  });
}

/** Whether an article has a figure of another somewhere, for what may be the same thing. */
export function isGivenIn({ table }: ComparedSentence, figure: ComparedFigure): boolean {
  const key = valueKey(figure);
  if (key === undefined) return false;
  return table.withKey(key).some((other) => {
    // A day has room for many things.
    if (figure.figureClass === 'date' && !sharesContext(figure, other)) return false;
    const thing = sameThing(figure, other);
    return thing === 'named' || (thing !== undefined && (figure.figure.value ?? 0) >= minTellingValue);
  });
}

function sharesContext({ fact: one }: ComparedFigure, { fact: other }: ComparedFigure): boolean {
  return [...one.context].some((stem) => other.context.has(stem));
}

/** Whether a date is counted from the day of writing, and not only its year: `Monday`, `last year`, `yesterday`. */
export function isRelative({ figure: { rule } }: ComparedFigure): boolean {
  return relativeRules.has(rule) && rule !== 'day-month' && rule !== 'month';
}

/** Whether two articles are known to be of other days, or one is not dated. */
export function areWrittenApart({ sentences: { a, b } }: FigurePair): boolean {
  const [date, other] = [a.source.date, b.source.date];
  if (date === undefined || other === undefined) return date !== other;
  return Math.abs(Date.parse(date) - Date.parse(other)) > maxDaysApart * day;
}

/** Whether a copied sentence names another day of the week: whenever it was written, it tells of one day. */
export function areOtherWeekdays(pair: FigurePair): boolean {
  const { a, b } = pair;
  const { sentences } = pair;
  return (
    a.figure.rule === 'weekday' &&
    b.figure.rule === 'weekday' &&
    isCopiedAround(pair) &&
    !isOwner(sentences.a, a) &&
    !isOwner(sentences.b, b)
  );
}

/** Whether a day has something: `Monday’s vote` is another than Tuesday’s. */
export function isOwner({ source }: ComparedSentence, { figure: { end } }: ComparedFigure): boolean {
  return /^[’']s/i.test(source.annotated.article.text.slice(end, end + 2));
}

/** Whether two figures stand in one place of sentences that are one but for a few words. */
export function isCopiedAround({ sentences, place }: FigurePair): boolean {
  return (
    place.isSameGap && (sentences.isNear || isReworded(sentences)) && sentences.alignedShareOfLonger >= minCopiedShare
  );
}

/** Share of both sentences that is aligned where only the day was changed. Chosen on the training news. */
const minCopiedShare = 0.75;

export function isAddition({ words }: ComparedSentence, { from, to }: ComparedFigure): boolean {
  const first = Math.max(0, from - additionReach);
  return words.slice(first, to + additionReach).some(({ lower }, index) => {
    // `more than 50 boats` are all of them.
    const isBound = lower === 'more' && words.at(first + index + 1)?.lower === 'than';
    return additions.has(lower) && !isBound;
  });
}

/** Whether both sentences are dated, and to other times: amounts of other years or days. */
export function areDatedApart(a: ComparedSentence, b: ComparedSentence): boolean {
  const dates = ({ table, passage }: ComparedSentence): ComparedFigure[] =>
    table.of(passage.sentence).filter(({ figureClass, figure }) => figureClass === 'date' && figure.interval);
  const [ours, theirs] = [dates(a), dates(b)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((one) => theirs.some((other) => mayBeOne(one, other)));
}

/** Whether two dates overlap, or are hours that meet; a year and the next are two. */
function mayBeOne({ figure: one }: ComparedFigure, { figure: other }: ComparedFigure): boolean {
  if (compareValues(one, other) === 'touching') return true;
  const [[from, to], [otherFrom, otherTo]] = [one.interval ?? ['', ''], other.interval ?? ['', '']];
  return from < otherTo && otherFrom < to;
}

/** Words around an age among which its bearer is named. Prototype D. */
const nameReach = 5;

export function haveNameInCommon(
  a: ComparedSentence,
  one: ComparedFigure,
  b: ComparedSentence,
  other: ComparedFigure,
): boolean {
  const names = ({ words }: ComparedSentence, { from, to }: ComparedFigure): Set<string> =>
    new Set(
      words
        .slice(Math.max(0, from - nameReach), to + nameReach)
        .filter(({ isCapitalised, isTelling }) => isCapitalised && isTelling)
        .map(({ stem }) => stem),
    );
  const theirs = names(b, other);
  return [...names(a, one)].some((name) => theirs.has(name));
}

/** The zone in which a time of day is given, in the two words at and after it; undefined where it says none. */
export function zoneOf({ words }: ComparedSentence, { figureClass, from, to }: ComparedFigure): string | undefined {
  if (figureClass !== 'clock' && figureClass !== 'date') return undefined;
  return words.slice(from, to + 1).find(({ lower }) => timeZones.has(lower))?.lower;
}
