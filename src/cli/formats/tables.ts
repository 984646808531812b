import type { Corpus } from '../../corpus/corpus';
import { namedSpeakerOf } from '../../corpus/findings/drift/articleSpeakers';
import { speakerAt } from '../../corpus/statements';
import { csvCell } from '../../server/wording/escape';
import { addToList } from '../../text/multimap';
import { meets, type Span } from '../../text/span';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  ClaimPassageAnnotation,
  PlaceAnnotation,
} from '../annotationDocument';
import { FileLines } from '../fileLines';
import { textIn, type FileTexts } from '../texts';

export const tableNames = ['quotations', 'figures', 'claims', 'differences', 'mentions'] as const;
export type TableName = (typeof tableNames)[number];

type Cell = string | number | undefined;
/** A row by the names of its columns. */
type Row = Readonly<Record<string, Cell>>;

/** A table as CSV (RFC 4180), one row each; every row tells file, line, outlet and date of its article. */
export function toTable(name: TableName, document: AnnotationDocument, corpus: Corpus, files: FileTexts): string {
  const tables = new Tables(document, corpus, files);
  const rows: readonly Row[] = tables[name]();
  const columns = headsOf[name];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const place = ['file', 'line', 'outlet', 'date'];

const headsOf: Readonly<Record<TableName, readonly string[]>> = {
  quotations: [...place, 'role', 'words', 'speaker', 'entity', 'cue', 'claim', 'rule', 'confidence', 'described'],
  figures: [
    ...place,
    'kind',
    'words',
    'value',
    'low',
    'high',
    'unit',
    'currency',
    'from',
    'to',
    'of',
    'speaker',
    'claim',
    'rule',
    'confidence',
  ],
  claims: ['claim', 'id', 'articles', 'sources', ...place, 'form', 'words', 'speaker'],
  differences: ['number', 'kind', 'rule', 'reason', 'sure', 'side', 'says', ...place, 'words', 'speaker'],
  mentions: [...place, 'words', 'mention', 'entity', 'kind', 'claim'],
};

class Tables implements Record<TableName, () => readonly Row[]> {
  private readonly articles: ReadonlyMap<string, ArticleAnnotations>;
  private readonly entities: ReadonlyMap<string, AnnotationDocument['entities'][number]>;
  private readonly passages = new Map<string, (ClaimPassageAnnotation & { readonly label: string })[]>();
  private readonly lines: FileLines;

  constructor(
    private readonly document: AnnotationDocument,
    private readonly corpus: Corpus,
    files: FileTexts,
  ) {
    this.articles = new Map(document.articles.map((article) => [article.path, article]));
    this.entities = new Map(document.entities.map((entity) => [entity.id, entity]));
    this.lines = new FileLines(corpus, files);
    for (const { label, passages } of document.claims)
      for (const passage of passages) addToList(this.passages, passage.path, { ...passage, label });
  }

  quotations(): readonly Row[] {
    return this.each('quotations', (path, quotation, index) => {
      const { speaker, cue, role, marks, content, rule, confidence } = quotation;
      const annotated = this.corpus.get(path);
      const named = annotated && namedSpeakerOf(annotated, index);
      const words = (marks.length > 0 ? marks : content).map((span) => this.words(path, span));
      return {
        role,
        words: words.join(' … '),
        speaker: speaker && this.words(path, named?.name ?? speaker),
        described: named?.description && this.words(path, named.description),
        entity: speaker?.entity === undefined ? undefined : this.entities.get(speaker.entity)?.name,
        cue: cue && this.words(path, cue),
        claim: this.claimAt(path, content.at(0) ?? quotation),
        rule,
        confidence,
      };
    });
  }

  figures(): readonly Row[] {
    return this.each('figures', (path, figure) => ({
      ...figure,
      words: this.words(path, figure),
      from: figure.interval?.[0],
      to: figure.interval?.[1],
      of: figure.head,
      interval: undefined,
      speaker: this.speakerAt(path, figure),
      claim: this.claimAt(path, figure),
    }));
  }

  mentions(): readonly Row[] {
    return this.each('mentions', (path, mention) => {
      const entity = this.entities.get(mention.entity);
      return {
        words: this.words(path, mention),
        mention: mention.kind,
        entity: entity?.name,
        kind: entity?.kind,
        claim: this.claimAt(path, mention),
      };
    });
  }

  claims(): readonly Row[] {
    return this.document.claims.flatMap(({ id, label, articles, families, passages }) =>
      passages.map((passage) => ({
        claim: label.trim(),
        id,
        articles: articles.length,
        sources: families,
        form: passage.form,
        ...this.placed(passage),
      })),
    );
  }

  differences(): readonly Row[] {
    return this.document.findings.flatMap(({ kind, rule, reason, sure, sides }, index) =>
      sides.flatMap(({ says, passages }, side) =>
        passages.map((passage) => ({
          number: index + 1,
          kind,
          rule,
          reason,
          sure: String(sure),
          side: side + 1,
          says,
          ...this.placed(passage),
        })),
      ),
    );
  }

  private each<Name extends 'quotations' | 'figures' | 'mentions'>(
    name: Name,
    rowOf: (path: string, item: ArticleAnnotations[Name][number], index: number) => Readonly<Record<string, unknown>>,
  ): readonly Row[] {
    return this.document.articles.flatMap((article) =>
      article[name].map((item, index) => ({
        ...(rowOf(article.path, item, index) as Row),
        ...this.articleOf({ path: article.path, start: item.start, end: item.end }),
      })),
    );
  }

  private placed(passage: PlaceAnnotation): Row {
    const speaker = this.speakerAt(passage.path, passage);
    return { ...this.articleOf(passage), words: this.words(passage.path, passage), speaker };
  }

  private articleOf({ path, start }: PlaceAnnotation): Row {
    const article = this.articles.get(path);
    return {
      file: path,
      line: this.lines.lineOf(path, start),
      outlet: article?.source?.outlet ?? article?.tag,
      date: article?.date,
    };
  }

  private words(path: string, span: Span): string {
    return textIn(this.corpus, path, span).replace(/\s+/g, ' ').trim();
  }

  private speakerAt(path: string, span: Span): string | undefined {
    return speakerAt(this.corpus, path, span).speaker;
  }

  private claimAt(path: string, span: Span): string | undefined {
    return this.passages
      .get(path)
      ?.find((passage) => meets(passage, span))
      ?.label.trim();
  }
}
