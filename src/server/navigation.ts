import { readable } from '../article/article';
import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import { overlaps, type Span } from '../article/span';
import { longestRising } from '../corpus/alignment';
import type { Parallel } from '../corpus/parallels';
import type { OriginRow, ParallelRow } from '../protocol/messages';
import { idOf } from './links';
import { evidenceText } from './passageText';
import type { Spot } from './lookup';
import { rangeOf } from './positions';
import type { Session } from './session';

/** Mentions of an entity in all articles, or one, in the order of URI and text. */
export function mentionsOf(session: Session, id: string, only?: string): { uri: string; span: Span; kind: string }[] {
  const entity = session.corpus.entity(id);
  if (!entity) return [];
  const out: { uri: string; span: Span; kind: string }[] = [];
  for (const { uri } of session.corpus.articlesOf(id).filter((article) => only === undefined || article.uri === only).sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
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
  return spot.parallels.map(({ a, b, kind, score }) => {
    const { article } = session.corpus.get(b.uri)!;
    return { id: idOf(b.uri, b), from: idOf(a.uri, a), uri: b.uri, title: article.title, range: rangeOf(article, b), text: readable(article, b).replace(/\s+/g, ' '), kind, score };
  });
}

/** Lines of two articles that say the same, as pairs that rise on both sides, flat. */
export function alignedLines(session: Session, uri: string, other: string): number[] {
  const best = new Map<number, Parallel>();
  for (const parallel of session.parallelsOf(uri)) {
    if (parallel.b.uri !== other) continue;
    const known = best.get(parallel.a.sentence);
    if (!known || parallel.score > known.score) best.set(parallel.a.sentence, parallel);
  }
  const left = session.corpus.get(uri)?.article;
  const right = session.corpus.get(other)?.article;
  if (!left || !right) return [];
  const rising = longestRising([...best.values()].sort((x, y) => x.a.start - y.a.start), ({ b }) => b.start);
  return rising.flatMap(({ a, b }) => [rangeOf(left, a).start.line, rangeOf(right, b).start.line]);
}

/** The articles of one's source family, with the evidence between them; the surest first. */
export function originRows(session: Session, uri: string): OriginRow[] {
  const family = session.corpus.families(session.corpus.around(uri, session.strictness)).find(({ articles }) => articles.includes(uri));
  const rows = (family?.articles ?? []).flatMap((other) => {
    const evidence = (family?.evidence ?? []).filter(({ articles }) => articles.includes(uri) && articles.includes(other) && other !== uri);
    if (evidence.length === 0) return [];
    const date = session.corpus.dateOf(other)?.date;
    const run = evidence.find((each) => each.kind === 'run');
    const best = session.corpus.nearOf(uri).filter(({ b }) => b.uri === other).sort((x, y) => y.run - x.run)[0];
    const [there, here] = run ? (run.articles[0] === other ? [run.a, run.b] : [run.b, run.a]) : [best?.b, best?.a];
    if (!there || !here) return [];
    const weight = evidence.reduce((sum, each) => sum + (each.kind === 'run' ? each.words : each.kind === 'agency' ? 1 : 10 * each.count), 0);
    return [{ weight, row: { uri: other, title: session.titleOf(other), ...(date ? { date } : {}), evidence: evidence.map((each) => evidenceText(each, (text) => text)), earliest: family?.earliest === other, id: idOf(other, there), from: idOf(uri, here) } }];
  });
  return rows.sort((x, y) => y.weight - x.weight || (x.row.uri < y.row.uri ? -1 : 1)).map(({ row }) => row);
}

/** What a passage has in common with the one that one comes from. */
export function litBetween(session: Session, from: { uri: string; span: Span }, to: { uri: string; span: Span }): Range[] {
  const article = session.corpus.get(to.uri)!.article;
  for (const { a, b, shared } of session.parallelsOf(from.uri)) {
    if (b.uri !== to.uri || !overlaps(a, from.span) || !overlaps(b, to.span)) continue;
    return shared.map((stretch) => rangeOf(article, stretch.b));
  }
  return [];
}
