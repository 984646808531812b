import { Cue, cueKinds } from '../../../annotations/quotations/cues';
import { growingEvents } from '../../../lexicon/en/events';
import { valueKey, type ComparedFigure } from './comparedFigures';
import { day } from './figureDoubts';
import type { FigurePair } from './figurePair';
import type { ComparedSentence } from './sentencePair';

/** Tolls of articles of which one has no date of its own may be of different days. */
export function isUndatedToll(pair: FigurePair): boolean {
  const { a, b } = pair.sentences;
  return [a, b].some(({ source }) => source.date === undefined || source.isDatedByEvent) && areTolls(pair);
}

function areTolls({ a, b }: FigurePair): boolean {
  return (
    a.figureClass === 'amount' &&
    [a, b].some(({ fate, fact }) => fate !== undefined || (fact.event !== undefined && growingEvents.has(fact.event)))
  );
}

/** Tolls that differ in articles of different days: they rise, or are corrected. */
export function isGrowingToll(pair: FigurePair): boolean {
  const { sentences } = pair;
  const [date, other] = [sentences.a.source.date, sentences.b.source.date];
  return date !== undefined && other !== undefined && date !== other && areTolls(pair) && !areOfOnePast(pair);
}

/** What happened so many milliseconds ago is counted for good. Chosen, not fitted. */
const longAgo = 365 * day;

/** The figures of a sentence that tell of a time long before its article was written: `the flood of 1987 killed`. */
function pastIn({ table, passage, source }: ComparedSentence): ComparedFigure[] {
  return table.of(passage.sentence).filter(({ figure: { interval } }) => {
    const { date } = source;
    return interval !== undefined && date !== undefined && Date.parse(date) - Date.parse(interval[1]) > longAgo;
  });
}

/** Whether both sentences date what they count to one time long before either was written. */
function areOfOnePast({ sentences: { a, b } }: FigurePair): boolean {
  const theirs = pastIn(b).map(valueKey);
  return pastIn(a).some((figure) => theirs.includes(valueKey(figure)));
}

/** Whether one toll is of long ago and the other is not: `21 died in November 2011, when another ferry sank`. */
export function isOfPastOnce(pair: FigurePair): boolean {
  const { a, b } = pair.sentences;
  return areTolls(pair) && pastIn(a).length > 0 !== pastIn(b).length > 0;
}

/** Words that may stand between a reporting verb and its day: `said on Saturday`, `said late Saturday`. */
const betweenReportAndDay: ReadonlySet<string> = new Set(['on', 'late', 'early', 'last']);

/** The days on which a sentence says that its facts were told: `the police said on Saturday`. */
function daysOfReport({ table, passage, words }: ComparedSentence): string[] {
  const isReport = (index: number): boolean =>
    index >= 0 && index < words.length && (cueKinds(words[index].lower) & Cue.Strong) !== 0;
  return table.of(passage.sentence).flatMap((figure) => {
    if (figure.figureClass !== 'date') return [];
    let before = figure.from - 1;
    while (before >= 0 && betweenReportAndDay.has(words[before].lower)) before--;
    const key = isReport(before) || isReport(figure.to) ? valueKey(figure) : undefined;
    return key === undefined ? [] : [key];
  });
}

/** Whether both sentences have their facts from one day, whenever their articles were written. */
export function areReportedOnOneDay({ sentences: { a, b } }: FigurePair): boolean {
  const theirs = daysOfReport(b);
  return daysOfReport(a).some((day) => theirs.includes(day));
}
