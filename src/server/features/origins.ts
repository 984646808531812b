import { compareStrings } from '../../text/order';
import type { Evidence, Family } from '../../corpus/findings/families';
import { originsRequest, type OriginRow } from '../../protocol/articles';
import type { Span } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { asItIs, evidenceText } from '../wording/evidenceText';
import { idOf } from '../workspace/ids';

/** A common sentence, or passage in the same order, counts as much as so many equal words in a row. */
const wordsPerPassage = 10;

export function registerOrigins({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(originsRequest, async ({ uri }, token) => {
    return originRows(workspace, await prepare.event(uri, token));
  });
}

/** The articles of an article's source family, with the evidence between them; the surest first. */
export function originRows(sources: Sources, uri: string): OriginRow[] {
  const family = sources.events.familyOf(uri);
  if (!family) return [];
  return family.articles
    .filter((other) => other !== uri)
    .flatMap((other) => weighedRow(sources, uri, other, family))
    .sort((a, b) => b.weight - a.weight || compareStrings(a.row.uri, b.row.uri))
    .map(({ row }) => row);
}

/** Empty for an article that is of the family by others alone. */
function weighedRow(
  sources: Sources,
  uri: string,
  other: string,
  { evidence: all, earliest }: Family,
): { readonly weight: number; readonly row: OriginRow }[] {
  const evidence = all.filter(({ articles }) => articles.includes(uri) && articles.includes(other));
  const common = evidence.length > 0 ? longestInCommon(sources, uri, other, evidence) : undefined;
  if (!common) return [];
  const date = sources.corpus.dateOf(other)?.date;
  const row: OriginRow = {
    uri: other,
    tag: sources.articles.calledOf(other),
    title: sources.articles.titleOf(other),
    ...(date === undefined ? {} : { date }),
    evidence: evidence.map((each) => evidenceText(each, asItIs)),
    earliest: earliest === other,
    id: idOf(other, common.there),
    from: idOf(uri, common.here),
  };
  return [{ weight: evidence.reduce((sum, each) => sum + weightOf(each), 0), row }];
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
