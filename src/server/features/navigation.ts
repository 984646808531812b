import { displayText } from '../../article/article';
import type { Location, LocationLink, Range } from 'vscode-languageserver-types';
import { overlaps, type Span } from '../../text/span';
import { longestIncreasingSubsequence } from '../../corpus/index/longestIncreasingSubsequence';
import type { Parallel } from '../../corpus/index/parallel';
import type { OriginRow } from '../../protocol/articles';
import type { ParallelRow } from '../../protocol/passages';
import { idOf } from './links';
import { evidenceText } from '../wording/passageText';
import type { PositionContext } from './lookup';
import { rangeOf } from '../workspace/positions';
import type { Session } from '../workspace/session';

/** Where an entity is mentioned. */
interface Mentioned {
  readonly uri: string;
  readonly span: Span;
  readonly kind: string;
}

/** Articles of which a list of references shows mentions, those with most, and articles in which a full name is looked for. */
const maxReferred = 60;
const maxSearched = 20;

/** Mentions of an entity in all articles, or some, in the order of URI and text; each article is read when its turn comes. */
export function* mentionsOf(session: Session, id: string, only?: ReadonlySet<string>): Iterable<Mentioned> {
  const entity = session.corpus.entity(id);
  if (!entity) return;
  for (const { uri } of session.corpus
    .articlesOf(id)
    .filter((article) => only === undefined || only.has(article.uri))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const annotated = session.corpus.get(uri);
    for (const mention of annotated?.named.mentions ?? []) {
      if (session.corpus.entityId(uri, mention.entity) === entity.id) yield { uri, span: mention, kind: mention.kind };
    }
  }
}

function rangeIn(session: Session, uri: string, span: Span): Range {
  return rangeOf(session.corpus.get(uri)!.article, span);
}

/** A name: its first full mention elsewhere; anything else: the sentence's best parallel. */
export function definitionAt(session: Session, uri: string, context: PositionContext): LocationLink[] {
  const { article } = context.annotated;
  if (context.mention) {
    const id = session.corpus.entityId(uri, context.mention.entity);
    const entity = id && session.corpus.entity(id);
    if (entity) {
      const full = firstFull(session, entity, uri);
      if (full) return [link(session, full.uri, full.span, rangeOf(article, context.mention))];
    }
  }
  const best = context.parallels[0];
  return best ? [link(session, best.b.uri, best.b, rangeOf(article, best.a))] : [];
}

/** The first mention in another article that is as full as the name; else the first by name. */
function firstFull(
  session: Session,
  { id, name }: { id: string; name: string },
  besides: string,
): Mentioned | undefined {
  let first: Mentioned | undefined;
  const searched = new Set<string>();
  for (const m of mentionsOf(session, id)) {
    if (m.uri === besides || m.kind !== 'name') continue;
    if (m.span.end - m.span.start >= name.length) return m;
    first ??= m;
    if (searched.add(m.uri).size > maxSearched) break;
  }
  return first;
}

function link(session: Session, uri: string, span: Span, origin: Range): LocationLink {
  const range = rangeIn(session, uri, span);
  return { targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange: origin };
}

/** A name: every mention; anything else: the sentence's parallels, itself first when asked. */
export function referencesAt(session: Session, uri: string, context: PositionContext, itself: boolean): Location[] {
  if (context.mention) {
    const id = session.corpus.entityId(uri, context.mention.entity);
    if (id) {
      const referred = new Set([
        uri,
        ...session.corpus
          .articlesOf(id)
          .slice(0, maxReferred)
          .map((article) => article.uri),
      ]);
      const all = [...mentionsOf(session, id, referred)];
      if (all.length > 1) return all.map((m) => ({ uri: m.uri, range: rangeIn(session, m.uri, m.span) }));
    }
  }
  if (context.parallels.length === 0) return [];
  const out: Location[] = itself ? [{ uri, range: rangeOf(context.annotated.article, context.parallels[0].a) }] : [];
  for (const { b } of context.parallels) out.push({ uri: b.uri, range: rangeIn(session, b.uri, b) });
  return out;
}

/** The sentence's parallels as rows to pick from. */
export function parallelRows(session: Session, context: PositionContext): ParallelRow[] {
  return context.parallels.map(({ a, b, kind, score }) => {
    const { article } = session.corpus.get(b.uri)!;
    return {
      id: idOf(b.uri, b),
      from: idOf(a.uri, a),
      uri: b.uri,
      title: article.title,
      range: rangeOf(article, b),
      text: displayText(article, b),
      kind,
      score,
    };
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
  const rising = longestIncreasingSubsequence(
    [...best.values()].sort((x, y) => x.a.start - y.a.start),
    ({ b }) => b.start,
  );
  return rising.flatMap(({ a, b }) => [rangeOf(left, a).start.line, rangeOf(right, b).start.line]);
}

/** The articles of one's source family, with the evidence between them; the surest first. */
export function originRows(session: Session, uri: string): OriginRow[] {
  const family = session.corpus
    .families(session.corpus.around(uri, session.strictness))
    .find(({ articles }) => articles.includes(uri));
  const rows = (family?.articles ?? []).flatMap((other) => {
    const evidence = (family?.evidence ?? []).filter(
      ({ articles }) => articles.includes(uri) && articles.includes(other) && other !== uri,
    );
    if (evidence.length === 0) return [];
    const date = session.corpus.dateOf(other)?.date;
    const run = evidence.find((each) => each.kind === 'run');
    const best = session.corpus
      .nearOf(uri)
      .filter(({ b }) => b.uri === other)
      .sort((x, y) => y.run - x.run)[0];
    const [there, here] = run ? (run.articles[0] === other ? [run.a, run.b] : [run.b, run.a]) : [best?.b, best?.a];
    if (!there || !here) return [];
    const weight = evidence.reduce(
      (sum, each) => sum + (each.kind === 'run' ? each.words : each.kind === 'agency' ? 1 : 10 * each.count),
      0,
    );
    return [
      {
        weight,
        row: {
          uri: other,
          title: session.titleOf(other),
          ...(date ? { date } : {}),
          evidence: evidence.map((each) => evidenceText(each, (text) => text)),
          earliest: family?.earliest === other,
          id: idOf(other, there),
          from: idOf(uri, here),
        },
      },
    ];
  });
  return rows.sort((x, y) => y.weight - x.weight || (x.row.uri < y.row.uri ? -1 : 1)).map(({ row }) => row);
}

/** What a passage has in common with the one that one comes from. */
export function highlightsBetween(
  session: Session,
  from: { uri: string; span: Span },
  to: { uri: string; span: Span },
): Range[] {
  const article = session.corpus.get(to.uri)!.article;
  for (const { a, b, shared } of session.parallelsOf(from.uri)) {
    if (b.uri !== to.uri || !overlaps(a, from.span) || !overlaps(b, to.span)) continue;
    return shared.map((stretch) => rangeOf(article, stretch.b));
  }
  return [];
}
