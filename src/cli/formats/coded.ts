import type { Corpus } from '../../corpus/corpus';
import { withoutDevice } from '../../text/deviceNames';
import { addToList } from '../../text/multimap';
import type { Span } from '../../text/span';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  EntityAnnotation,
  QuotationAnnotation,
} from '../annotationDocument';

/** What a stretch of an article is, for programs that code texts. */
export type CodeKind =
  'quotation' | 'speaker' | 'cue' | 'figure' | 'person' | 'place' | 'organisation' | 'other' | 'claim';

/** A stretch with what it is. */
export interface CodedSpan extends Span {
  readonly kind: CodeKind;
  /** What it is more closely: the role of a quotation, the kind of a figure, the name of an entity, the label of a claim. */
  readonly detail: string;
  /** Id of the entity that is named. */
  readonly entity?: string;
}

/** Everything that is coded in the articles of a document. */
export class CodedSpans {
  private readonly entities: ReadonlyMap<string, EntityAnnotation>;
  /** Passages of claims by the path of their article. */
  private readonly claims = new Map<string, CodedSpan[]>();

  constructor({ entities, claims }: Pick<AnnotationDocument, 'entities' | 'claims'>) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { label, passages } of claims)
      for (const { path, start, end } of passages)
        addToList(this.claims, path, { kind: 'claim', detail: label.trim(), start, end });
  }

  /** In the order of the article's text, longer stretches first; spans of its text. */
  of({ path, quotations, figures, mentions }: ArticleAnnotations): CodedSpan[] {
    const spans: CodedSpan[] = [
      ...quotations.flatMap((quotation) => this.quotation(quotation)),
      ...figures.map(({ kind, start, end }) => ({ kind: 'figure' as const, detail: kind, start, end })),
      ...mentions.flatMap(({ entity: id, start, end }): CodedSpan[] => {
        const entity = this.entities.get(id);
        return entity ? [{ kind: entity.kind, detail: entity.name, entity: id, start, end }] : [];
      }),
      ...(this.claims.get(path) ?? []),
    ];
    return spans
      .filter(({ start, end }) => end > start)
      .sort((one, next) => one.start - next.start || next.end - one.end);
  }

  private quotation({ role, marks, content, speaker, cue }: QuotationAnnotation): CodedSpan[] {
    const coded = (kind: CodeKind, detail: string, { start, end }: Span): CodedSpan => ({ kind, detail, start, end });
    return [
      ...(marks.length > 0 ? marks : content).map((part) => coded('quotation', role, part)),
      ...(speaker ? [coded('speaker', this.entities.get(speaker.entity ?? '')?.name ?? '', speaker)] : []),
      ...(cue ? [coded('cue', '', cue)] : []),
    ];
  }
}

/** Text of an article. */
export function textOfArticle(corpus: Corpus, { path }: ArticleAnnotations): string {
  return corpus.get(path)?.article.text ?? '';
}

/** UTF-16 units of a name without ending: 255 bytes are the limit of most file systems, and a letter has up to 3. */
const maxNameLength = 80;

/**
 * A name of a file for an article, safe on every system: `news_export.txt_2`. Each path has one of its own, also where case
 * makes no difference; of a long one its end is left.
 * @param taken names in lower case that files have, each with the number that the next of its name gets
 */
export function fileNameOf(path: string, taken: Map<string, number>): string {
  const flat = path
    .replace(/\.(?:txt|md)(?=#|$)/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '_')
    .slice(-maxNameLength)
    // A pair of surrogates is not parted.
    .replace(/^[\uDC00-\uDFFF]/, '');
  const plain = withoutDevice(flat);
  let name = plain;
  let number = taken.get(plain.toLowerCase()) ?? 2;
  for (; taken.has(name.toLowerCase()); number++) name = `${plain}_${number}`;
  taken.set(plain.toLowerCase(), number);
  if (name !== plain) taken.set(name.toLowerCase(), 2);
  return name;
}
