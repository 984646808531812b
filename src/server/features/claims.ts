import type { Claim } from '../../corpus/findings/claims/claims';
import { claimsRequest, type ClaimRow, type ClaimsResult } from '../../protocol/claims';
import type { ServerContext, Sources } from '../context';
import { disputesAmong } from './disputes';
import { passageRows, wholeSentences } from './passages';

export function registerClaims({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(claimsRequest, async ({ uri }, token) => {
    return claimsResult(workspace, await prepare.event(uri, token));
  });
}

/** The claims of an event as one article stands to them; @param uri without it, those of the whole folder where it is small */
export function claimsResult(sources: Sources, uri: string | undefined): ClaimsResult {
  const { corpus, articles, events } = sources;
  const own = uri !== undefined && corpus.has(uri) ? uri : undefined;
  const event = events.articlesOf(own);
  if (event.length === 0)
    return {
      of: corpus.size,
      shared: [],
      missing: [],
      onlyHere: [],
      disputed: [],
      ...(corpus.size > 0 ? { needsArticle: true } : {}),
    };
  const rows = claimRows(sources, event);
  const coverage = own === undefined ? undefined : events.coverageOf(own);
  const missing = new Set(coverage?.notFound.map(({ id }) => id));
  return {
    ...(own === undefined ? {} : { uri: own, tag: articles.calledOf(own) }),
    of: event.length,
    shared: rows.filter(({ passages }) => own === undefined || passages.some((passage) => passage.uri === own)),
    missing: rows.filter(({ id }) => missing.has(id)),
    onlyHere: passageRows(sources, coverage?.onlyHere ?? []),
    disputed: disputesAmong(sources, event),
  };
}

/** The claims among some articles, most carried first, each with the number of families that carry it. */
function claimRows(sources: Sources, event: readonly string[]): ClaimRow[] {
  const familyOf = familiesOf(sources, event);
  return sources.events.claimsOf(event).claims.map((claim) => ({
    id: claim.id,
    label: claim.label,
    articles: claim.articles.length,
    sources: sourcesOf(claim, familyOf),
    passages: passageRows(sources, wholeSentences(sources, claim.passages)),
  }));
}

/** Number of the source family of each article. */
export function familiesOf({ events }: Sources, event: readonly string[]): Map<string, number> {
  return new Map(
    events.familiesOf(event).flatMap(({ articles }, index) => articles.map((uri) => [uri, index] as const)),
  );
}

/** About how many of the articles that carry a claim are independent. */
export function sourcesOf({ articles }: Pick<Claim, 'articles'>, familyOf: ReadonlyMap<string, number>): number {
  return new Set(articles.map((uri) => familyOf.get(uri) ?? uri)).size;
}
