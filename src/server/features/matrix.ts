import { compareStrings } from '../../text/order';
import type { Claim } from '../../corpus/findings/claims';
import { isConflict } from '../../corpus/findings/figureValues';
import { isShorter } from '../../corpus/findings/drift';
import type { Parallel, ParallelKind, Passage } from '../../corpus/index/parallel';
import type { DisputeRow } from '../../protocol/claims';
import { matrixRequest, matrixTextRequest, type Matrix, type MatrixCell, type MatrixRow } from '../../protocol/matrix';
import { type CellKind } from '../../protocol/matrixCells';
import { addToList } from '../../text/multimap';
import { contains, firstEndingAfter } from '../../text/span';
import type { ServerContext, Sources } from '../context';
import { matrixText } from '../wording/matrixText';
import { idOf, parseId } from '../workspace/ids';
import { familiesOf, sourcesOf } from './claims';
import { disputesAmong } from './disputes';
import { maxRowText } from './passages';

export function registerMatrix({ connection, prepare, workspace }: ServerContext): void {
  connection.onRequest(matrixRequest, async ({ uri }, token) => {
    await prepare.event(uri, token);
    return matrixOf(workspace, uri);
  });
  connection.onRequest(matrixTextRequest, async ({ uri, rows, format }, token) => {
    await prepare.event(uri, token);
    return matrixText(matrixOf(workspace, uri), rows, format);
  });
}

/** A sentence of an article. */
type SentencePlace = Pick<Passage, 'uri' | 'sentence'>;

/** A sentence that drifts from or conflicts with another. */
interface SentenceFinding {
  readonly kind: 'conflict' | 'drift';
  /** Key of the other one. */
  readonly with: string;
}

/** What the rows of an event are made from. */
interface EventFindings {
  readonly event: readonly string[];
  readonly familyOf: ReadonlyMap<string, number>;
  readonly parallels: ReadonlyMap<string, readonly Parallel[]>;
  /** By key of the sentence. */
  readonly findings: ReadonlyMap<string, readonly SentenceFinding[]>;
}

/** Claims by articles: who carries what, in which form; disputes that no claim holds stand at the end. */
export function matrixOf(sources: Sources, uri: string | undefined): Matrix {
  const { corpus, articles, events } = sources;
  const event = events.articlesOf(uri);
  if (event.length === 0) return { articles: [], rows: [], ...(corpus.size > 0 ? { needsArticle: true } : {}) };
  const familyOf = familiesOf(sources, event);
  const findings: EventFindings = {
    event,
    familyOf,
    parallels: new Map(event.map((each) => [each, events.parallelsOf(each)])),
    findings: findingsBySentence(sources, event),
  };
  const claims = events.claimsOf(event).claims;
  return {
    articles: event.map((each, index) => ({
      uri: each,
      title: articles.titleOf(each),
      family: familyOf.get(each) ?? index,
    })),
    rows: [
      ...claims.map((claim) => claimRow(sources, claim, findings)),
      ...disputesAmong(sources, event)
        .filter((dispute) => !isWithinClaim(claims, sentencesOf(sources, dispute)))
        .map((dispute) => disputeRow(dispute, findings)),
    ],
  };
}

const absent: MatrixCell = { kind: 'absent', passages: [] };

function keyOf({ uri, sentence }: SentencePlace): string {
  return `${sentence} ${uri}`;
}

function sentencesOf({ articles }: Sources, { passages }: DisputeRow): SentencePlace[] {
  return passages.flatMap(({ id }) => {
    const place = parseId(id);
    const view = place && articles.get(place.uri);
    return view ? [{ uri: place.uri, sentence: firstEndingAfter(view.article.sentences, place.span.start) }] : [];
  });
}

function isWithinClaim(claims: readonly Claim[], places: readonly SentencePlace[]): boolean {
  return claims.some(({ passages }) => {
    const carried = new Set(passages.map(keyOf));
    return places.every((place) => carried.has(keyOf(place)));
  });
}

function disputeRow({ id, label, reason, kind, passages }: DisputeRow, { event, familyOf }: EventFindings): MatrixRow {
  const articles = [...new Set(passages.map(({ uri }) => uri))];
  const cell: CellKind = kind === 'drift' ? 'drift' : 'conflict';
  return {
    id,
    label: `${label} (${reason})`,
    articles: articles.length,
    sources: sourcesOf({ articles }, familyOf),
    disputed: true,
    entities: [],
    cells: event.map((uri): MatrixCell => {
      const own = passages.filter((passage) => passage.uri === uri).map(({ id, text }) => ({ id, text }));
      return own.length === 0 ? absent : { kind: cell, passages: own };
    }),
  };
}

/** By sentence: whether it drifts from or conflicts with another, and with which. */
function findingsBySentence({ events }: Sources, event: readonly string[]): Map<string, SentenceFinding[]> {
  const out = new Map<string, SentenceFinding[]>();
  const add = (place: SentencePlace, other: SentencePlace, kind: SentenceFinding['kind']): void =>
    addToList(out, keyOf(place), { kind, with: keyOf(other) });
  for (const uri of event) {
    for (const { a, b, verdict } of events.comparisonsOf(uri)) if (isConflict(verdict)) add(a, b, 'conflict');
    // Drift is told of the side that lost something, as in the problems.
    for (const drift of events.driftsOf(uri))
      if (drift.altersMeaning && isShorter(drift)) add(drift.b, drift.a, 'drift');
  }
  return out;
}

function claimRow(sources: Sources, claim: Claim, findings: EventFindings): MatrixRow {
  const members = new Set(claim.passages.map(keyOf));
  const cells = findings.event.map((uri): MatrixCell => {
    const own = claim.passages.filter((passage) => passage.uri === uri);
    const view = own.length > 0 ? sources.articles.get(uri) : undefined;
    if (!view) return absent;
    const passages = own.map((each) => ({ id: idOf(uri, each), text: view.textOf(each).slice(0, maxRowText) }));
    return { kind: cellKind(own, members, findings), passages };
  });
  return {
    id: claim.id,
    label: claim.label,
    articles: claim.articles.length,
    sources: sourcesOf(claim, findings.familyOf),
    disputed: cells.some(({ kind }) => kind === 'conflict' || kind === 'drift'),
    entities: namesIn(sources, claim),
    cells,
  };
}

/** A dispute within the claim counts more than how alike the words are. @param members keys of the claim's sentences */
function cellKind(
  own: readonly Passage[],
  members: ReadonlySet<string>,
  { parallels, findings }: EventFindings,
): CellKind {
  const found = own
    .flatMap((passage) => findings.get(keyOf(passage)) ?? [])
    .filter((finding) => members.has(finding.with))
    .map(({ kind }) => kind);
  if (found.length > 0) return found.includes('conflict') ? 'conflict' : 'drift';
  const links = own.flatMap((passage) =>
    (parallels.get(passage.uri) ?? [])
      .filter(({ a, b }) => a.sentence === passage.sentence && members.has(keyOf(b)))
      .map(({ kind }) => kind),
  );
  return closestOf(links);
}

function closestOf(links: readonly ParallelKind[]): CellKind {
  if (links.includes('verbatim')) return 'same';
  return links.includes('near') ? 'near' : 'paraphrase';
}

/** Names in the passages of a claim, as the folder calls them, most mentioned first. */
function namesIn({ articles }: Sources, { passages }: Claim): string[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const view = articles.get(passage.uri);
    for (const mention of view?.mentions ?? []) {
      if (mention.kind !== 'name' || !contains(passage, mention)) continue;
      const name = view?.entityOf(mention)?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).map(([name]) => name);
}
