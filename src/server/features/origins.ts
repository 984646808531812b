import { compareStrings } from '../../text/order';
import type { Evidence, Family } from '../../corpus/findings/families';
import { originsRequest, type OriginRow } from '../../protocol/articles';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { addToList } from '../../text/multimap';
import { shorten, withoutMarks } from '../wording/excerpt';
import { translate } from '../wording/translate';
import { creditsOf } from '../../corpus/brief/briefCredits';
import type { BriefPlace } from '../../corpus/brief/briefSources';
import { asItIs, evidenceText } from '../wording/evidenceText';
import { idOf } from '../workspace/ids';

/** A common sentence, or passage in the same order, counts as much as so many equal words in a row. */
const wordsPerPassage = 10;
/** Characters of the words of a credit. */
const maxCredit = 80;

export function registerOrigins({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(originsRequest, async ({ uri }, token) => {
    return originRows(workspace, await prepare.event(uri, token));
  });
}

/**
 * The articles of an article's source family, and those that credit it or that it credits, with the evidence between them;
 * the surest first.
 */
export function originRows(sources: Sources, uri: string): OriginRow[] {
  const family = sources.events.familyOf(uri);
  const credits = creditLines(sources, uri);
  const others = new Set([...(family?.articles ?? []), ...credits.keys()]);
  others.delete(uri);
  return [...others]
    .flatMap((other) => weighedRow(sources, uri, other, { family, credits: credits.get(other) ?? [] }))
    .sort((a, b) => b.weight - a.weight || compareStrings(a.row.uri, b.row.uri))
    .map(({ row }) => row);
}

/** A credit between an article and another one. */
interface CreditLine {
  readonly text: string;
  /** Where it stands. */
  readonly place: BriefPlace;
}

/** Who credits whom, of an article and each other on its event: as the brief tells it. */
function creditLines({ corpus, articles, events }: Sources, uri: string): Map<string, CreditLine[]> {
  const lines = new Map<string, CreditLine[]>();
  for (const { source, place } of creditsOf({ event: events.articlesOf(uri), corpus })) {
    if (source !== uri && place.uri !== uri) continue;
    const view = articles.get(place.uri);
    const words = view ? shorten(withoutMarks(view.textOf(place)), maxCredit) : '';
    const text = translate(
      '{0} credits {1}: {2}',
      articles.calledOf(place.uri),
      articles.calledOf(source),
      `“${words}”`,
    );
    addToList(lines, source === uri ? place.uri : source, { text, place });
  }
  return lines;
}

/** Empty for an article that is of the family by others alone. */
function weighedRow(
  sources: Sources,
  uri: string,
  other: string,
  { family, credits }: { readonly family: Family | undefined; readonly credits: readonly CreditLine[] },
): { readonly weight: number; readonly row: OriginRow }[] {
  const evidence = (family?.evidence ?? []).filter(
    ({ articles }) => articles.includes(uri) && articles.includes(other),
  );
  const common =
    (evidence.length > 0 ? longestInCommon(sources, uri, other, evidence) : undefined) ??
    credits.map(({ place }) => credited(uri, place)).at(0);
  if (!common) return [];
  const date = sources.corpus.dateOf(other)?.date;
  const row: OriginRow = {
    uri: other,
    tag: sources.articles.calledOf(other),
    title: sources.articles.titleOf(other),
    ...(date === undefined ? {} : { date }),
    evidence: [...credits.map(({ text }) => text), ...evidence.map((each) => evidenceText(each, asItIs))],
    earliest: family?.earliest === other,
    id: idOf(other, common.there),
    from: idOf(uri, common.here),
  };
  return [{ weight: evidence.reduce((sum, each) => sum + weightOf(each), 0), row }];
}

/** Where a credit is followed to: its words on one side, the head of the article on the other. */
function credited(uri: string, place: BriefPlace): { readonly there: Span; readonly here: Span } {
  const head = { start: 0, end: 0 };
  return place.uri === uri ? { here: place, there: head } : { here: head, there: place };
}

function weightOf(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'run':
    case 'words':
      return evidence.words;
    case 'agency':
    case 'outlet':
    case 'address':
      return 1;
    case 'sentences':
    case 'order':
      return wordsPerPassage * evidence.count;
  }
}

/** The longest run of equal words, or else the parallel with the longest. */
function longestInCommon(
  { corpus }: Sources,
  uri: string,
  other: string,
  evidence: readonly Evidence[],
): { readonly there: Span; readonly here: Span } | undefined {
  const run = evidence.find((each) => each.kind === 'run');
  if (run) return run.articles[0] === other ? { there: run.a, here: run.b } : { there: run.b, here: run.a };
  const [best] = corpus
    .nearOf(uri)
    .filter(({ b }) => b.uri === other)
    .sort((x, y) => y.run - x.run)
    .map(({ a, b }) => ({ there: b, here: a }));
  return best;
}
