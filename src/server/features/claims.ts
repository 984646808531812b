import type { Claim } from '../../corpus/findings/claims';
import type { ClaimRow, ClaimsResult } from '../../protocol/claims';
import { disputesAmong, passageRow } from './disputes';
import type { Session } from '../workspace/session';

/** The claims of an event as one article stands to them; @param uri without it, those of the whole folder where it is small */
export function claimsResult(session: Session, uri: string | undefined): ClaimsResult {
  const own = uri !== undefined && session.corpus.has(uri) ? uri : undefined;
  const event = session.eventOf(own);
  if (event.length === 0)
    return {
      of: session.corpus.size,
      shared: [],
      missing: [],
      onlyHere: [],
      disputed: [],
      ...(session.corpus.size > 0 ? { needsArticle: true } : {}),
    };
  const rows = claimRows(session, event);
  const coverage = own === undefined ? undefined : session.coverageOf(own);
  const carried = (row: ClaimRow): boolean => own === undefined || row.passages.some((passage) => passage.uri === own);
  const missing = new Set(coverage?.leavesOut.map(({ id }) => id));
  return {
    ...(own === undefined ? {} : { uri: own, title: session.titleOf(own) }),
    of: event.length,
    shared: rows.filter(carried),
    missing: rows.filter(({ id }) => missing.has(id)),
    onlyHere: (coverage?.onlyHere ?? []).map((passage) => passageRow(session, passage)),
    disputed: disputesAmong(session, event),
  };
}

/** The claims among some articles, most carried first, each with the number of families that carry it. */
function claimRows(session: Session, event: readonly string[]): ClaimRow[] {
  const familyOf = familiesOf(session, event);
  return session.claimsOf(event).map((claim) => ({
    id: claim.id,
    label: claim.label,
    articles: claim.articles.length,
    sources: sourcesOf(claim, familyOf),
    passages: claim.passages.map((passage) => passageRow(session, passage)),
  }));
}

/** Number of the source family of each article. */
export function familiesOf(session: Session, event: readonly string[]): Map<string, number> {
  return new Map(
    session.corpus.families(event).flatMap(({ articles }, index) => articles.map((uri) => [uri, index] as const)),
  );
}

export function sourcesOf({ articles }: Claim, familyOf: ReadonlyMap<string, number>): number {
  return new Set(articles.map((uri) => familyOf.get(uri) ?? uri)).size;
}
