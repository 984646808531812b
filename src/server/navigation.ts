import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import type { Span } from '../article/span';
import type { ParallelRow } from '../protocol/messages';
import type { Spot } from './lookup';
import { rangeOf } from './positions';
import type { Session } from './session';

/** Mentions of an entity in all articles, in the order of URI and text. */
export function mentionsOf(session: Session, id: string): { uri: string; span: Span; kind: string }[] {
  const entity = session.corpus.entity(id);
  if (!entity) return [];
  const out: { uri: string; span: Span; kind: string }[] = [];
  for (const { uri } of session.corpus.articlesOf(id).sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const annotated = session.corpus.get(uri);
    for (const m of annotated?.named.mentions ?? []) {
      if (session.corpus.entityId(uri, m.entity) === entity.id) out.push({ uri, span: m, kind: m.kind });
    }
  }
  return out;
}

function rangeIn(session: Session, uri: string, span: Span): Range {
  return rangeOf(session.corpus.get(uri)!.article, span);
}

/** A name: its first full mention elsewhere; anything else: the sentence's best parallel. */
export function definitionAt(session: Session, uri: string, spot: Spot): LocationLink[] {
  const { article } = spot.annotated;
  if (spot.mention) {
    const id = session.corpus.entityId(uri, spot.mention.entity);
    const entity = id && session.corpus.entity(id);
    if (entity) {
      const elsewhere = mentionsOf(session, entity.id).filter((m) => m.uri !== uri && m.kind === 'name');
      const full = elsewhere.find((m) => m.span.end - m.span.start >= entity.name.length) ?? elsewhere[0];
      if (full) return [link(session, full.uri, full.span, rangeOf(article, spot.mention))];
    }
  }
  const best = spot.parallels[0];
  return best ? [link(session, best.b.uri, best.b, rangeOf(article, best.a))] : [];
}

function link(session: Session, uri: string, span: Span, origin: Range): LocationLink {
  const range = rangeIn(session, uri, span);
  return { targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange: origin };
}

/** A name: every mention; anything else: the sentence's parallels, itself first when asked. */
export function referencesAt(session: Session, uri: string, spot: Spot, itself: boolean): Location[] {
  if (spot.mention) {
    const id = session.corpus.entityId(uri, spot.mention.entity);
    if (id) {
      const all = mentionsOf(session, id);
      if (all.length > 1) return all.map((m) => ({ uri: m.uri, range: rangeIn(session, m.uri, m.span) }));
    }
  }
  if (spot.parallels.length === 0) return [];
  const out: Location[] = itself ? [{ uri, range: rangeOf(spot.annotated.article, spot.parallels[0].a) }] : [];
  for (const { b } of spot.parallels) out.push({ uri: b.uri, range: rangeIn(session, b.uri, b) });
  return out;
}

/** The sentence's parallels as rows to pick from. */
export function parallelRows(session: Session, spot: Spot): ParallelRow[] {
  return spot.parallels.map(({ b, kind, score }) => {
    const { article } = session.corpus.get(b.uri)!;
    return { uri: b.uri, title: article.title, range: rangeOf(article, b), text: article.text.slice(b.start, b.end).replace(/\s+/g, ' '), kind, score };
  });
}
