import { displayText } from '../../article/article';
import type { Claim } from '../../corpus/findings/claims';
import { isConflict } from '../../corpus/findings/figureValues';
import { isShorter } from '../../corpus/findings/drift';
import type { Parallel, ParallelKind } from '../../corpus/index/parallel';
import type { CellKind, Matrix, MatrixCell, MatrixRow, MatrixTextParams } from '../../protocol/matrix';
import { familiesOf, sourcesOf } from './claims';
import { firstEndingAfter } from '../../text/span';
import { addToList } from '../../text/multimap';
import { disputesAmong } from './disputes';
import { idOf, parseId } from './links';
import type { Session } from '../workspace/session';
import { cellNames, cellSigns, csvCell, escapeMarkdown, translate } from '../wording/text';

/** Claims by articles: who carries what, in which form; disputes that no claim holds stand at the end. */
export function matrixOf(session: Session, uri: string | undefined): Matrix {
  const event = session.eventOf(uri);
  if (event.length === 0) return { articles: [], rows: [], ...(session.corpus.size > 0 ? { needsArticle: true } : {}) };
  const familyOf = familiesOf(session, event);
  const findings = findingsBySentence(session, event);
  const parallels = new Map(event.map((each) => [each, session.parallelsOf(each)]));
  const claims = session.claimsOf(event);
  const rows = claims.map((claim) => rowOf(session, claim, event, familyOf, parallels, findings));
  for (const dispute of disputesAmong(session, event)) {
    const places = dispute.passages.map(({ id, uri: at }) => ({
      uri: at,
      sentence: firstEndingAfter(session.corpus.get(at)!.article.sentences, parseId(id)!.span.start),
    }));
    if (sameClaim(claims, places)) continue;
    const kind: CellKind = dispute.kind === 'drift' ? 'drift' : 'conflict';
    rows.push({
      id: dispute.id,
      label: `${dispute.label} (${dispute.reason})`,
      articles: new Set(places.map((p) => p.uri)).size,
      sources: new Set(places.map((p) => familyOf.get(p.uri))).size,
      disputed: true,
      entities: [],
      cells: event.map((each) => {
        const own = dispute.passages.filter((p) => p.uri === each);
        return own.length === 0 ? absent : { kind, passages: own.map(({ id, text }) => ({ id, text })) };
      }),
    });
  }
  return {
    articles: event.map((each) => ({ uri: each, title: session.titleOf(each), family: familyOf.get(each)! })),
    rows,
  };
}

const absent: MatrixCell = { kind: 'absent', passages: [] };

function sameClaim(claims: readonly Claim[], places: readonly { uri: string; sentence: number }[]): boolean {
  return claims.some(({ passages }) =>
    places.every((place) =>
      passages.some((passage) => passage.uri === place.uri && passage.sentence === place.sentence),
    ),
  );
}

/** By sentence and article: whether it drifts from or conflicts with another, and with which. */
function findingsBySentence(
  session: Session,
  event: readonly string[],
): Map<string, { kind: 'conflict' | 'drift'; with: string }[]> {
  const out = new Map<string, { kind: 'conflict' | 'drift'; with: string }[]>();
  type Place = { readonly uri: string; readonly sentence: number };
  const add = (x: Place, y: Place, kind: 'conflict' | 'drift'): void =>
    addToList(out, `${x.sentence} ${x.uri}`, { kind, with: `${y.sentence} ${y.uri}` });
  for (const uri of event) {
    for (const { a, b, verdict } of session.comparisonsOf(uri)) if (isConflict(verdict)) add(a, b, 'conflict');
    // Drift is told of the side that lost something, as in the problems.
    for (const drift of session.corpus.driftsOf(uri))
      if (drift.altersMeaning && isShorter(drift)) add(drift.b, drift.a, 'drift');
  }
  return out;
}

function rowOf(
  session: Session,
  claim: Claim,
  event: readonly string[],
  familyOf: ReadonlyMap<string, number>,
  parallels: ReadonlyMap<string, readonly Parallel[]>,
  findings: ReadonlyMap<string, { kind: 'conflict' | 'drift'; with: string }[]>,
): MatrixRow {
  const members = new Set(claim.passages.map((passage) => `${passage.sentence} ${passage.uri}`));
  const names = new Map<string, number>();
  let disputed = false;
  const cells = event.map((uri): MatrixCell => {
    const own = claim.passages.filter((passage) => passage.uri === uri);
    if (own.length === 0) return absent;
    const { article, named } = session.corpus.get(uri)!;
    let kind: CellKind = 'paraphrase';
    for (const passage of own) {
      for (const mention of named.mentions) {
        if (mention.start < passage.start || mention.end > passage.end || mention.kind !== 'name') continue;
        const id = session.corpus.entityId(uri, mention.entity);
        const name = id === undefined ? undefined : session.corpus.entity(id)?.name;
        if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
      }
      for (const { a, b, kind: link } of parallels.get(uri) ?? [])
        if (a.sentence === passage.sentence && members.has(`${b.sentence} ${b.uri}`)) kind = stronger(kind, link);
    }
    const found = own
      .flatMap((passage) => findings.get(`${passage.sentence} ${passage.uri}`) ?? [])
      .filter((finding) => members.has(finding.with));
    if (found.length > 0) {
      disputed = true;
      kind = found.some((finding) => finding.kind === 'conflict') ? 'conflict' : 'drift';
    }
    return {
      kind,
      passages: own.map((passage) => ({ id: idOf(uri, passage), text: displayText(article, passage).slice(0, 600) })),
    };
  });
  const entities = [...names].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name);
  return {
    id: claim.id,
    label: claim.label,
    articles: claim.articles.length,
    sources: sourcesOf(claim, familyOf),
    disputed,
    entities,
    cells,
  };
}

function stronger(kind: CellKind, link: ParallelKind): CellKind {
  if (link === 'verbatim') return 'same';
  return link === 'near' && kind === 'paraphrase' ? 'near' : kind;
}

/** The matrix as a Markdown document, which screen readers read as lists, or as CSV. */
export function matrixText(session: Session, { uri, rows: wanted, format }: MatrixTextParams): string {
  const { articles, rows: all } = matrixOf(session, uri);
  const byId = new Map(all.map((row) => [row.id, row]));
  const rows = wanted ? wanted.flatMap((id) => byId.get(id) ?? []) : all;
  if (format === 'csv') {
    const table = [
      [translate('Claim'), translate('Articles'), translate('Sources'), ...articles.map(({ title }) => title)],
      ...rows.map((row) => [
        row.label,
        row.articles,
        row.sources,
        ...row.cells.map((cell) =>
          cell.kind === 'absent'
            ? ''
            : `${translate(cellNames[cell.kind])}: ${cell.passages.map(({ text }) => text).join(' … ')}`,
        ),
      ]),
    ];
    return table.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
  }
  const out = [`# ${translate('Coverage of {0} claims in {1} articles', rows.length, articles.length)}`, ''];
  out.push(
    `| ${translate('Claim')} | ${translate('Sources')} | ${articles.map((_, index) => `${index + 1}`).join(' | ')} |`,
    `| --- | ---: |${' --- |'.repeat(articles.length)}`,
  );
  for (const row of rows)
    out.push(
      `| ${escapeMarkdown(row.label)} | ${row.sources} | ${row.cells.map(({ kind }) => `${cellSigns[kind]} ${translate(cellNames[kind])}`).join(' | ')} |`,
    );
  out.push('', ...articles.map(({ title }, index) => `${index + 1}. ${escapeMarkdown(title)}`));
  for (const row of rows) {
    out.push(
      '',
      `## ${escapeMarkdown(row.label)}`,
      '',
      translate('{0} of {1} articles, about {2} independent sources', row.articles, articles.length, row.sources),
      '',
    );
    row.cells.forEach((cell, index) => {
      if (cell.kind === 'absent')
        out.push(`- ${escapeMarkdown(articles[index].title)}: ${translate(cellNames.absent)}`);
      for (const { text } of cell.passages)
        out.push(
          `- ${escapeMarkdown(articles[index].title)} (${translate(cellNames[cell.kind])}): ${escapeMarkdown(text)}`,
        );
    });
  }
  return out.join('\n') + '\n';
}
