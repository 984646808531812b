import type { CancellationToken } from 'vscode-languageserver';
import { articleDetailsRequest, articlesRequest, type ArticleDetails, type ArticleRow } from '../../protocol/articles';
import type { ServerContext, Sources } from '../context';
import { asItIs, evidenceLines } from '../wording/evidenceText';
import { startOf } from '../workspace/positions';
import type { Slices } from '../workspace/slices';
import { factsThatDiffer } from './factsThatDiffer';

/** In larger folders what articles share is worked out for the row that is looked at. */
const maxCompared = 100;
/** Claims and sentences that a tooltip lists. */
const maxListed = 6;

/** Rows of the Articles view, and their details. */
export function registerArticles({ connection, prepare, workspace, slices }: ServerContext): void {
  connection.onRequest(articlesRequest, (_, token) => {
    prepare.articles(token);
    return articleRows(workspace, slices, token);
  });
  connection.onRequest(articleDetailsRequest, async ({ uri }, token) => {
    await prepare.event(uri, token);
    return articleDetails(workspace, uri);
  });
}

/** All articles in the order of their URIs. */
export async function articleRows(sources: Sources, slices: Slices, token: CancellationToken): Promise<ArticleRow[]> {
  const uris = sources.corpus.uris();
  const compared = uris.length <= maxCompared;
  const originOf = originsIn(sources);
  const rows: ArticleRow[] = [];
  for await (const uri of slices.over(uris, token)) {
    const metadata = sources.corpus.metadata(uri);
    if (!metadata) continue;
    const { title, words, published, facts } = metadata;
    const outlet = facts?.source?.outlet;
    const start = sources.corpus.fileOf(uri) === uri ? undefined : startOf(facts);
    const date = compared ? sources.corpus.dateOf(uri) : published;
    rows.push({
      uri,
      tag: sources.articles.calledOf(uri),
      title,
      words,
      ...(compared ? { ...sharedBy(sources, uri), differs: factsThatDiffer(sources, uri), origin: originOf(uri) } : {}),
      ...(start ? { start } : {}),
      ...(outlet === undefined ? {} : { outlet }),
      ...(date ? { date: date.date, dateFrom: date.from } : {}),
    });
  }
  return rows;
}

/** The first article of the source family of each; the families of one event are worked out once. */
function originsIn({ events }: Sources): (uri: string) => string {
  const byEvent = new Map<string, ReadonlyMap<string, string>>();
  return (uri) => {
    const event = events.articlesOf(uri);
    const key = event.join('\n');
    let origins = byEvent.get(key);
    if (!origins) {
      const families = events.familiesOf(event);
      origins = new Map(families.flatMap(({ articles }) => articles.map((each) => [each, articles[0]] as const)));
      byEvent.set(key, origins);
    }
    return origins.get(uri) ?? uri;
  };
}

/** Sentences that make a claim of other articles too, and articles that carry one of them. */
function sharedBy({ events }: Sources, uri: string): { passages: number; shares: number } {
  const claims = events.claimsOf(events.articlesOf(uri));
  return { passages: claims.sharedSentences(uri).length, shares: claims.sharingWith(uri).length };
}

/** What is worked out for one article when its row is looked at; null for what is no article. */
export function articleDetails(sources: Sources, uri: string): ArticleDetails | null {
  const { articles, events } = sources;
  const view = articles.get(uri);
  if (!view) return null;
  const { notFound, onlyHere } = events.coverageOf(uri);
  const family = events.familyOf(uri);
  const evidence = family?.evidence.filter((each) => each.articles.includes(uri)) ?? [];
  const nameOf = (other: string): string => articles.calledOf(other);
  return {
    ...sharedBy(sources, uri),
    notFound: notFound.slice(0, maxListed).map((claim) => ({ label: claim.label, articles: claim.articles.length })),
    notFoundCount: notFound.length,
    onlyHere: onlyHere.slice(0, maxListed).map((sentence) => view.textOf(sentence)),
    onlyHereCount: onlyHere.length,
    family: family?.articles.filter((other) => other !== uri).map(nameOf) ?? [],
    evidence: evidenceLines(evidence, nameOf, asItIs),
    ...(family?.earliest ? { earliest: nameOf(family.earliest) } : {}),
  };
}
