import { displayText } from '../../article/article';
import type { Span } from '../../text/span';
import { isSpoken } from '../../annotations/quotations/quotations';
import type { ArticleDetails, ArticleRow } from '../../protocol/articles';
import type { EntitiesParams, EntitiesResult, EntityKind, EntityRow, MentionGroup } from '../../protocol/entities';
import type { AtResult } from '../../protocol/passages';
import { evidenceLines } from '../wording/passageText';
import type { PositionContext } from './lookup';
import { mentionsOf } from './navigation';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';

/** In larger folders what articles share is worked out for the row that is looked at. */
const maxCompared = 100;
/** Claims and sentences that a tooltip lists. */
const maxListed = 6;

export function articleRows(session: Session): ArticleRow[] {
  const uris = session.corpus.uris();
  return uris.map((uri) => {
    const { title, words, published } = session.corpus.metadata(uri)!;
    if (uris.length > maxCompared)
      return { uri, title, words, ...(published ? { date: published.date, dateFrom: published.from } : {}) };
    const date = session.corpus.dateOf(uri);
    return { uri, title, words, ...sharedBy(session, uri), ...(date ? { date: date.date, dateFrom: date.from } : {}) };
  });
}

function sharedBy(session: Session, uri: string): { passages: number; shares: number } {
  const parallels = session.parallelsOf(uri);
  return {
    passages: new Set(parallels.map(({ a }) => a.sentence)).size,
    shares: new Set(parallels.map(({ b }) => b.uri)).size,
  };
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
    leavesOut: coverage.leavesOut
      .slice(0, maxListed)
      .map(({ label, articles }) => ({ label, articles: articles.length })),
    leavesOutCount: coverage.leavesOut.length,
    onlyHere: coverage.onlyHere.slice(0, maxListed).map(({ start, end }) => displayText(article, { start, end })),
    onlyHereCount: coverage.onlyHere.length,
    family: (family?.articles ?? []).filter((other) => other !== uri).map((other) => session.titleOf(other)),
    evidence: evidenceLines(
      session,
      (family?.evidence ?? []).filter(({ articles }) => articles.includes(uri)),
      (text) => text,
    ),
    ...(family?.earliest ? { earliest: session.titleOf(family.earliest) } : {}),
  };
}

/** Entities of a kind that a list shows: more than anybody scrolls through; others are found by the filter. */
const maxEntities = 3000;

export function entityRows(session: Session, { filter = '' }: EntitiesParams): EntitiesResult {
  const totals: Record<EntityKind, number> = { person: 0, place: 0, organisation: 0, other: 0 };
  const rows: EntityRow[] = [];
  for (const { id, name, kind, aliases, roles, mentions, articles, quotations } of session.corpus.entities()) {
    if (filter !== '' && ![name, ...aliases].some((form) => form.toLowerCase().includes(filter))) continue;
    if (++totals[kind] <= maxEntities) rows.push({ id, name, kind, aliases, roles, mentions, articles, quotations });
  }
  return { rows, totals };
}

/** The articles that mention an entity, most first; of one of them the mentions, each with the words around it. */
export function mentionGroups(session: Session, id: string, uri?: string): MentionGroup[] {
  const articles = session.corpus.articlesOf(id).filter((article) => uri === undefined || article.uri === uri);
  return articles.map((article) => ({
    uri: article.uri,
    title: session.titleOf(article.uri),
    count: article.mentions,
    mentions:
      uri === undefined
        ? []
        : Array.from(mentionsOf(session, id, new Set([uri])), ({ span }) => mentionRow(session, article.uri, span)),
  }));
}

function mentionRow(session: Session, uri: string, span: Span): MentionGroup['mentions'][number] {
  const { article } = session.corpus.get(uri)!;
  return {
    range: rangeOf(article, span),
    before: displayText(article, { start: Math.max(0, span.start - 30), end: span.start }),
    text: displayText(article, span),
    after: displayText(article, { start: span.end, end: Math.min(article.text.length, span.end + 50) }),
  };
}

/** What the views show of a spot. */
export function idsAt(session: Session, uri: string, context: PositionContext): AtResult {
  const { mention, quotation, quotationIndex } = context;
  const claim = session
    .claimsOf(session.eventOf(uri))
    .find(({ passages }) => passages.some((passage) => passage.uri === uri && passage.sentence === context.sentence));
  const entity = mention && session.corpus.entityId(uri, mention.entity);
  const speaker =
    quotation && isSpoken(quotation) ? (session.corpus.speakersOf(uri)[quotationIndex]?.entity ?? '') : undefined;
  return {
    ...(claim ? { claim: claim.id } : {}),
    ...(entity === undefined ? {} : { entity }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}
