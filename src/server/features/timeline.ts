import type { CancellationToken } from 'vscode-languageserver';
import {
  datedStatements,
  isOfOneTime,
  tellersAmong,
  type DatedStatement,
} from '../../corpus/findings/timeline/statements';
import { columnsOf, firstDayBefore } from '../../corpus/findings/timeline/columns';
import { ClaimSet } from '../../corpus/findings/claims/claims';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import {
  timelineRequest,
  type Timeline,
  type TimelineDifference,
  type TimelineLane,
  type TimelineStatement,
} from '../../protocol/timeline';
import { compareStrings } from '../../text/order';
import { meets } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { aboutNames } from '../wording/aboutNames';
import { commonYear, countsText, publishedText } from '../wording/pictureText';
import { columnHead, timeText } from '../wording/timelineText';
import { translate } from '../wording/translate';
import type { ArticleView } from '../workspace/articleView';
import { idOf } from '../workspace/ids';
import type { Slices } from '../workspace/slices';
import { familiesOf, sourcesOf } from './claims';
import { headingOf } from './disputes';
import { markedStretch, partText } from './shownText';
import { differenceSides } from './timelineSides';

/** Articles of a large folder that are shown without one to start from: more than that is no picture. */
const maxArticles = 300;
/** Its columns are more, since they are on several events: months of some years. */
const maxFolderColumns = 60;

export function registerTimeline({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(timelineRequest, async ({ uri, isWholeFolder }, token) => {
    const timeline = timelineOf(workspace, await prepare.event(uri, token));
    return timeline.needsArticle && isWholeFolder ? timelineOfFolder(workspace, slices, token) : timeline;
  });
}

const nothing: Timeline = { lanes: [], columns: [], statements: [], differences: [] };

/** What the articles of an event say, by the time they tell of. */
export function timelineOf(sources: Sources, uri: string | undefined): Timeline {
  const { corpus, events } = sources;
  const event = events.articlesOf(uri);
  if (event.length === 0) return { ...nothing, ...(corpus.size > 0 ? { needsArticle: true } : {}) };
  return timelineAmong(sources, event, { claims: events.claimsOf(event), disputes: events.disputesOf(event) });
}

/** The same of a large folder up to a bound, by the times that each article tells of itself. */
export async function timelineOfFolder(sources: Sources, slices: Slices, token: CancellationToken): Promise<Timeline> {
  const all = sources.corpus.uris();
  const wanted = all.slice(0, maxArticles);
  // Dates that are counted from others are looked up here, a slice at a time.
  for await (const uri of slices.over(wanted, token)) sources.corpus.figuresOf(uri);
  const dates = wanted.flatMap((uri) => sources.corpus.dateOf(uri)?.date ?? []);
  const timeline = timelineAmong(sources, wanted, {
    claims: new ClaimSet([], new Map()),
    disputes: [],
    firstDay: firstDayBefore(dates),
    maxColumns: maxFolderColumns,
  });
  return { ...timeline, isWholeFolder: true, left: all.length - wanted.length };
}

/** What is known of some articles together. */
interface Findings {
  readonly claims: ClaimSet;
  readonly disputes: readonly Dispute[];
  /** Where they are on several events, the first day that is none before them, in milliseconds. */
  readonly firstDay?: number | undefined;
  readonly maxColumns?: number;
}

function timelineAmong(sources: Sources, event: readonly string[], findings: Findings): Timeline {
  const familyOf = familiesOf(sources, event);
  const countsOf = counter(event, familyOf);
  const views = inOrderOfPublication(sources, event, familyOf);
  const dated = datedStatements(
    views.map((view) => ({ uri: view.uri, article: view.article, figures: view.figures })),
    findings.claims,
    findings.disputes,
  );
  const { columns, columnOf } = columnsOf(dated, findings.firstDay, findings.maxColumns);
  const tellersOf = tellersAmong(dated);
  const year = commonYear(views.flatMap(({ date }) => date?.date ?? []));
  const laneOf = new Map(views.map((view, index) => [view.uri, index]));
  const told = dated.map((statement, index) => ({
    statement,
    lane: laneOf.get(statement.uri) ?? 0,
    column: columnOf[index],
  }));
  const disputes = findings.disputes.filter(({ sides }) => told.some((each) => isOnSide(each.statement, sides)));
  const tellingText = (statement: DatedStatement): string => {
    const tellers = tellersOf(statement);
    return (statement.claim?.articles.length ?? 0) > 1 && tellers.length > 0 ? countsOf(tellers) : '';
  };
  return {
    lanes: views.map((view): TimelineLane => ({
      uri: view.uri,
      tag: view.called,
      title: view.title,
      published: publishedText(view.date, year),
      family: familyOf.get(view.uri) ?? 0,
    })),
    columns: columns.map(({ interval, isEarlier, isAfterGap }) => ({
      ...columnHead(interval, year),
      isEarlier,
      isAfterGap,
    })),
    statements: told
      .sort(
        (one, next) => one.lane - next.lane || one.column - next.column || one.statement.start - next.statement.start,
      )
      .flatMap((each) => statementRow(views[each.lane], each, disputes, tellingText(each.statement))),
    differences: disputes.map((dispute) => differenceRow(sources, dispute, { dated, event, countsOf })),
  };
}

/** Says how many articles and sources carry something. */
type Counter = (articles: readonly string[]) => string;

function counter(event: readonly string[], familyOf: ReadonlyMap<string, number>): Counter {
  return (articles) => countsText(articles.length, event.length, sourcesOf({ articles }, familyOf));
}

/** By date, those of one origin together where the first of them stands, undated ones behind the dated. */
function inOrderOfPublication(
  { articles }: Sources,
  event: readonly string[],
  familyOf: ReadonlyMap<string, number>,
): ArticleView[] {
  const views = event.flatMap((uri) => articles.get(uri) ?? []);
  const dateOf = (view: ArticleView): string => view.date?.date ?? '9999';
  const firstOfFamily = new Map<number | undefined, string>();
  for (const view of views) {
    const family = familyOf.get(view.uri);
    const first = firstOfFamily.get(family);
    if (first === undefined || dateOf(view) < first) firstOfFamily.set(family, dateOf(view));
  }
  const keyOf = (view: ArticleView): string => firstOfFamily.get(familyOf.get(view.uri)) ?? '';
  return views.sort(
    (one, next) =>
      compareStrings(keyOf(one), keyOf(next)) ||
      (familyOf.get(one.uri) ?? 0) - (familyOf.get(next.uri) ?? 0) ||
      compareStrings(dateOf(one), dateOf(next)) ||
      compareStrings(one.uri, next.uri),
  );
}

function isOnSide(statement: DatedStatement, sides: Dispute['sides']): boolean {
  return sides.some(({ passages }) => passages.some((at) => at.uri === statement.uri && meets(statement, at)));
}

function statementRow(
  view: ArticleView,
  { statement, lane, column }: { readonly statement: DatedStatement; readonly lane: number; readonly column: number },
  disputes: readonly Dispute[],
  counts: string,
): TimelineStatement {
  const { start, end, interval, minutes, date } = statement;
  const own = disputes.flatMap(({ sides }, index) => {
    const at = sides
      .flatMap(({ passages }) => passages)
      .find((each) => each.uri === view.uri && meets(statement, each));
    return at ? [{ index, at }] : [];
  });
  const text = partText(view, statement);
  return {
    id: idOf(view.uri, { start, end }),
    uri: view.file,
    range: view.rangeOf({ start, end }),
    lane,
    column,
    time: timeText(interval, minutes),
    isInferred: date === undefined,
    words: text.words,
    marks: own.flatMap(({ at }) => markedStretch(view, text, at, true)),
    differences: own.map(({ index }) => index),
    counts,
  };
}

function differenceRow(
  sources: Sources,
  dispute: Dispute,
  {
    dated,
    event,
    countsOf,
  }: { readonly dated: readonly DatedStatement[]; readonly event: readonly string[]; readonly countsOf: Counter },
): TimelineDifference {
  const [first] = dispute.sides[0].passages;
  // Where the time itself is what differs, no side's stands for all; one that others lend is not the first to tell it.
  const statement = isOfOneTime(dispute.about)
    ? dated.find((each) => each.date && isOnSide(each, dispute.sides))
    : undefined;
  const sides = differenceSides(sources, dispute, event);
  return {
    id: `dispute ${idOf(first.uri, first)} ${dispute.about}`,
    title: headingOf(sources, dispute),
    about: translate(aboutNames[dispute.about]),
    time: statement ? timeText(statement.interval, statement.minutes) : '',
    counts: countsOf([...new Set(sides.flatMap(({ uris }) => uris))]),
    sides: sides.map(({ row }) => row),
  };
}
