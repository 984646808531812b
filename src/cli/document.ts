import type { BlockKind } from '../article/blocks';
import type { Span } from '../text/span';
import { readSpeakers } from '../annotations/quotations/speakers';
import type { Corpus } from '../corpus/corpus';
import { oneSided, type Drift } from '../corpus/findings/drift';
import type { Evidence } from '../corpus/findings/families';
import { isConflict } from '../corpus/findings/figureValues';

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** The JSON that `crossread annotate` prints; offsets are UTF-16 code units, end exclusive. */
export interface AnnotationDocument {
  crossread: 1;
  articles: {
    path: string;
    title: string;
    language: string;
    date?: string;
    dateFrom?: string;
    blocks: (Span & { kind: BlockKind })[];
    sentences: Span[];
    quotations: object[];
    figures: object[];
    mentions: (Span & { entity: string; kind: string })[];
    /** Claims that the other articles on its event share and it lacks, by id. */
    leavesOut: string[];
    /** Sentences that no other article has anything like. */
    onlyHere: Span[];
  }[];
  entities: { id: string; name: string; kind: string; aliases: string[]; roles: string[] }[];
  parallels: { a: Place; b: Place; shared: { a: Span; b: Span }[]; kind: string; score: number }[];
  claims: { id: string; label: string; passages: Place[]; articles: string[]; families: number }[];
  findings: { kind: 'conflict' | 'drift'; passages: Place[]; reason: string }[];
  families: { id: string; articles: string[]; evidence: Evidence[]; earliest?: string }[];
  skipped: Skipped[];
}

type Place = Span & { path: string };

const span = ({ start, end }: Span): Span => ({ start, end });

/** Everything a corpus knows, in the form of the headless contract. */
export function documentOf(corpus: Corpus, skipped: readonly Skipped[], minScore: number): AnnotationDocument {
  const claims = corpus.claims(minScore);
  const articles = corpus.uris().map((uri) => {
    const coverage = corpus.coverageOf(uri, minScore, claims)!;
    const { article, quotations, named } = corpus.get(uri)!;
    const date = corpus.dateOf(uri);
    const speakers = readSpeakers(article, quotations, named);
    return {
      path: uri,
      title: article.title,
      language: article.language,
      ...(date ? { date: date.date, dateFrom: date.from } : {}),
      blocks: article.blocks.map((block) => ({ ...span(block), kind: block.kind })),
      sentences: article.sentences.map(span),
      quotations: quotations.map((quotation, index) => {
        const { entity, role } = speakers[index];
        const id = entity === undefined ? undefined : corpus.entityId(uri, entity);
        return {
          ...span(quotation),
          role: quotation.role,
          marks: quotation.marks.map(span),
          content: quotation.content.map(span),
          ...(quotation.cue ? { cue: span(quotation.cue) } : {}),
          ...(quotation.speaker
            ? { speaker: { ...span(quotation.speaker), ...(id ? { entity: id } : {}), ...(role ? { role } : {}) } }
            : {}),
          rule: quotation.rule,
          confidence: quotation.confidence,
        };
      }),
      figures: corpus.figuresOf(uri).map((figure) => ({ ...figure })),
      mentions: named.mentions.map((mention) => ({
        ...span(mention),
        entity: corpus.entityId(uri, mention.entity)!,
        kind: mention.kind,
      })),
      leavesOut: coverage.leavesOut.map(({ id }) => id),
      onlyHere: coverage.onlyHere.map(span),
    };
  });
  const families = corpus.families();
  const familyOf = new Map(families.flatMap((family) => family.articles.map((uri) => [uri, family.id] as const)));
  const place = ({ uri, start, end }: Span & { uri: string }): Place => ({ path: uri, start, end });
  return {
    crossread: 1,
    articles,
    entities: corpus
      .entities()
      .map(({ id, name, kind, aliases, roles }) => ({ id, name, kind, aliases: [...aliases], roles: [...roles] })),
    parallels: corpus.allParallels(minScore).map(({ a, b, shared, kind, score }) => ({
      a: { path: a.uri, start: a.start, end: a.end },
      b: { path: b.uri, start: b.start, end: b.end },
      shared: shared.map((s) => ({ a: span(s.a), b: span(s.b) })),
      kind,
      score: Number(score.toFixed(3)),
    })),
    claims: claims.map((claim) => ({
      id: claim.id,
      label: claim.label,
      passages: claim.passages.map(place),
      articles: [...claim.articles],
      families: new Set(claim.articles.map((uri) => familyOf.get(uri))).size,
    })),
    findings: corpus.uris().flatMap((uri) => [
      ...corpus
        .comparisonsOf(uri, minScore)
        .filter(({ a, b, verdict }) => a.uri < b.uri && isConflict(verdict))
        .map(({ a, b, verdict }) => ({
          kind: 'conflict' as const,
          passages: [place(a), place(b)],
          reason: `${verdict === 'touching' ? 'times that only touch' : a.figure.interval ? 'other dates of one event' : 'other figures of one fact'}: ${textOf(corpus, a)} / ${textOf(corpus, b)}`,
        })),
      ...corpus
        .driftsOf(uri)
        .filter(({ a, b, kind }) => a.uri < b.uri || oneSided.has(kind))
        .map((drift) => ({
          kind: 'drift' as const,
          passages: [place({ ...drift.a, ...drift.ours }), place({ ...drift.b, ...drift.theirs })],
          reason: reasonOf(corpus, drift),
        })),
    ]),
    families: families
      .filter(({ articles: members }) => members.length > 1)
      .map(({ id, articles: members, evidence, earliest }) => ({
        id,
        articles: [...members],
        evidence: [...evidence],
        ...(earliest ? { earliest } : {}),
      })),
    skipped: [...skipped],
  };
}

function textOf(corpus: Corpus, { uri, start, end }: Span & { uri: string }): string {
  return `“${corpus.get(uri)!.article.text.slice(start, end).replace(/\s+/g, ' ')}”`;
}

/** What changed, in words: `dropped “some of”`. */
function reasonOf(corpus: Corpus, { a, b, kind, missing, added }: Drift): string {
  if (kind === 'unmarked') return 'the same words without quotation marks';
  if (kind === 'speaker') return 'the same words from another speaker';
  if (kind === 'unattributed') return 'the same words without a speaker';
  const translate = (uri: string, spans: readonly Span[]): string => {
    const { text } = corpus.get(uri)!.article;
    let out = '';
    let at = -1;
    for (const { start, end } of spans) {
      out += out === '' ? '' : /[\p{L}\p{N}]/u.test(text.slice(at, start)) ? ' … ' : ' ';
      out += text.slice(start, end);
      at = end;
    }
    return `“${out}”`;
  };
  if (kind === 'changed')
    return missing.length > 0
      ? `changed ${translate(a.uri, missing)} to ${translate(b.uri, added)}`
      : `added ${translate(b.uri, added)}`;
  return `${kind} ${translate(a.uri, missing)}`;
}
