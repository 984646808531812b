import { readable } from '../article/article';
import { addTo } from '../article/tables';
import { isSpoken } from '../annotations/quotations';
import type { ArticleDetails, ArticleRow, AtResult, EntityRow, MentionGroup } from '../protocol/messages';
import { evidenceLines } from './passageText';
import type { Spot } from './lookup';
import { mentionsOf } from './navigation';
import { rangeOf } from './positions';
import type { Session } from './session';

/** In larger folders what articles share is worked out for the row that is looked at. */
const mostCompared = 100;
/** Claims and sentences that a tooltip lists. */
const mostListed = 6;

export function articleRows(session: Session): ArticleRow[] {
  const uris = session.corpus.uris();
  return uris.map((uri) => {
    const { title, words, published } = session.corpus.card(uri)!;
    if (uris.length > mostCompared) return { uri, title, words, ...(published ? { date: published.date, dateFrom: published.from } : {}) };
    const date = session.corpus.dateOf(uri);
    return { uri, title, words, ...sharedBy(session, uri), ...(date ? { date: date.date, dateFrom: date.from } : {}) };
  });
}

function sharedBy(session: Session, uri: string): { passages: number; shares: number } {
  const parallels = session.parallelsOf(uri);
  return { passages: new Set(parallels.map(({ a }) => a.sentence)).size, shares: new Set(parallels.map(({ b }) => b.uri)).size };
}

/** What is worked out for one article when its row is looked at. */
export function articleDetails(session: Session, uri: string): ArticleDetails | null {
  const coverage = session.coverageOf(uri);
  if (!coverage) return null;
  const around = session.corpus.around(uri, session.strictness);
  const family = session.corpus.families(around).find(({ articles }) => articles.includes(uri));
  const { article } = session.corpus.get(uri)!;
  return {
    ...sharedBy(session, uri),
    leavesOut: coverage.leavesOut.slice(0, mostListed).map(({ label, articles }) => ({ label, articles: articles.length })),
    leavesOutCount: coverage.leavesOut.length,
    onlyHere: coverage.onlyHere.slice(0, mostListed).map(({ start, end }) => readable(article, { start, end })),
    onlyHereCount: coverage.onlyHere.length,
    family: (family?.articles ?? []).filter((other) => other !== uri).map((other) => session.titleOf(other)),
    evidence: evidenceLines(session, (family?.evidence ?? []).filter(({ articles }) => articles.includes(uri)), (text) => text),
    ...(family?.earliest ? { earliest: session.titleOf(family.earliest) } : {}),
  };
}

export function entityRows(session: Session): EntityRow[] {
  return session.corpus.entities().map(({ id, name, kind, aliases, roles, mentions, articles, quotations }) => ({ id, name, kind, aliases, roles, mentions, articles, quotations }));
}

/** Mentions of an entity by article, each with the words around it. */
export function mentionGroups(session: Session, id: string): MentionGroup[] {
  const groups = new Map<string, { range: ReturnType<typeof rangeOf>; before: string; text: string; after: string }[]>();
  for (const { uri, span } of mentionsOf(session, id)) {
    const { article } = session.corpus.get(uri)!;
    const row = {
      range: rangeOf(article, span),
      before: readable(article, { start: Math.max(0, span.start - 30), end: span.start }),
      text: readable(article, span),
      after: readable(article, { start: span.end, end: span.end + 50 }),
    };
    addTo(groups, uri, row);
  }
  return [...groups].map(([uri, mentions]) => ({ uri, title: session.corpus.card(uri)!.title, mentions }));
}

/** What the views show of a spot. */
export function idsAt(session: Session, uri: string, spot: Spot): AtResult {
  const { mention, quotation, quotationIndex } = spot;
  const claim = session.claimsOf(session.eventOf(uri)).find(({ passages }) => passages.some((p) => p.uri === uri && p.sentence === spot.sentence));
  const entity = mention && session.corpus.entityId(uri, mention.entity);
  const speaker = quotation && isSpoken(quotation) ? session.corpus.speakersOf(uri)[quotationIndex]?.entity ?? '' : undefined;
  return { ...(claim ? { claim: claim.id } : {}), ...(entity === undefined ? {} : { entity }), ...(speaker === undefined ? {} : { speaker }) };
}
