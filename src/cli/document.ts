import type { BlockKind } from '../article/blocks';
import type { Span } from '../article/span';
import { readSpeakers } from '../annotations/speakers';
import type { Corpus } from '../corpus/corpus';

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
  }[];
  entities: { id: string; name: string; kind: string; aliases: string[]; roles: string[] }[];
  parallels: { a: Place; b: Place; shared: { a: Span; b: Span }[]; kind: string; score: number }[];
  claims: object[];
  findings: object[];
  families: object[];
  skipped: Skipped[];
}

type Place = Span & { path: string };

const span = ({ start, end }: Span): Span => ({ start, end });

/** Everything a corpus knows, in the form of the headless contract. */
export function documentOf(corpus: Corpus, skipped: readonly Skipped[], minScore: number): AnnotationDocument {
  const articles = corpus.uris().map((uri) => {
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
      quotations: quotations.map((q, i) => {
        const { entity, role } = speakers[i];
        const id = entity === undefined ? undefined : corpus.entityId(uri, entity);
        return {
          ...span(q),
          role: q.role,
          marks: q.marks.map(span),
          content: q.content.map(span),
          ...(q.cue ? { cue: span(q.cue) } : {}),
          ...(q.speaker ? { speaker: { ...span(q.speaker), ...(id ? { entity: id } : {}), ...(role ? { role } : {}) } } : {}),
          rule: q.rule,
          confidence: q.confidence,
        };
      }),
      figures: corpus.figuresOf(uri).map((figure) => ({ ...figure })),
      mentions: named.mentions.map((m) => ({ ...span(m), entity: corpus.entityId(uri, m.entity)!, kind: m.kind })),
    };
  });
  return {
    crossread: 1,
    articles,
    entities: corpus.entities().map(({ id, name, kind, aliases, roles }) => ({ id, name, kind, aliases: [...aliases], roles: [...roles] })),
    parallels: corpus
      .allParallels()
      .filter(({ score }) => score >= minScore)
      .map(({ a, b, shared, kind, score }) => ({
        a: { path: a.uri, start: a.start, end: a.end },
        b: { path: b.uri, start: b.start, end: b.end },
        shared: shared.map((s) => ({ a: span(s.a), b: span(s.b) })),
        kind,
        score: Number(score.toFixed(3)),
      })),
    claims: [],
    findings: [],
    families: [],
    skipped: [...skipped],
  };
}
