import type { Corpus } from '../../corpus/corpus';
import { withoutDevice } from '../../text/deviceNames';
import type { Span } from '../../text/span';
import type { AnnotationDocument, ArticleAnnotations } from '../annotationDocument';

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

/** Everything that is coded in an article, in the order of its text, longer stretches first; spans of its text. */
export function codedSpans(document: AnnotationDocument, article: ArticleAnnotations): CodedSpan[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const { path, quotations, figures, mentions } = article;
  const spans: CodedSpan[] = [
    ...quotations.flatMap(({ role, marks, content, speaker, cue }): CodedSpan[] => [
      ...(marks.length > 0 ? marks : content).map(({ start, end }) => ({
        kind: 'quotation' as const,
        detail: role,
        start,
        end,
      })),
      ...(speaker
        ? [
            {
              kind: 'speaker' as const,
              detail: entities.get(speaker.entity ?? '')?.name ?? '',
              start: speaker.start,
              end: speaker.end,
            },
          ]
        : []),
      ...(cue ? [{ kind: 'cue' as const, detail: '', start: cue.start, end: cue.end }] : []),
    ]),
    ...figures.map(({ kind, start, end }) => ({ kind: 'figure' as const, detail: kind, start, end })),
    ...mentions.flatMap(({ entity: id, start, end }): CodedSpan[] => {
      const entity = entities.get(id);
      return entity ? [{ kind: entity.kind, detail: entity.name, entity: id, start, end }] : [];
    }),
    ...document.claims.flatMap(({ label, passages }) =>
      passages
        .filter((passage) => passage.path === path)
        .map(({ start, end }) => ({ kind: 'claim' as const, detail: label.trim(), start, end })),
    ),
  ];
  return spans
    .filter(({ start, end }) => end > start)
    .sort((one, next) => one.start - next.start || next.end - one.end);
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
 */
export function fileNameOf(path: string, taken: Set<string>): string {
  const flat = path
    .replace(/\.(?:txt|md)(?=#|$)/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\.+/, '_')
    .slice(-maxNameLength)
    // A pair of surrogates is not parted.
    .replace(/^[\uDC00-\uDFFF]/, '');
  const plain = withoutDevice(flat);
  let name = plain;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
