import type { Corpus } from '../../corpus/corpus';
import { csvCell } from '../../server/wording/escape';
import type { Span } from '../../text/span';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  FigureAnnotation,
  ParallelAnnotation,
} from '../annotationDocument';
import { textIn } from '../texts';

type Row = readonly (string | number)[];

const head: Row = [
  'path',
  'what',
  'kind',
  'start',
  'end',
  'text',
  'detail',
  'other path',
  'other start',
  'other end',
  'score',
];
/** Columns that parallels alone have. */
const noOther: Row = ['', '', '', ''];

/** One row an annotation. */
export function toCsv(document: AnnotationDocument, corpus: Corpus): string {
  const rows = [
    head,
    ...document.articles.flatMap((article) => articleRows(corpus, article)),
    ...document.parallels.map((parallel) => parallelRow(corpus, parallel)),
  ];
  return rows.map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

function articleRows(corpus: Corpus, { path, quotations, figures, mentions }: ArticleAnnotations): Row[] {
  const words = (span: Span): string => textIn(corpus, path, span).replace(/\s+/g, ' ');
  const row = (what: string, kind: string, span: Span, detail: string): Row => [
    path,
    what,
    kind,
    span.start,
    span.end,
    words(span),
    detail,
    ...noOther,
  ];
  return [
    ...quotations.map((each) => row('quotation', each.role, each, each.speaker ? words(each.speaker) : '')),
    ...figures.map((each) => row('figure', each.kind, each, figureDetail(each))),
    ...mentions.map((each) => row('mention', each.kind, each, each.entity)),
  ];
}

function figureDetail({ value, currency, unit, interval }: FigureAnnotation): string {
  return [value, currency ?? unit, interval?.join('/')].filter((part) => part !== undefined).join(' ');
}

function parallelRow(corpus: Corpus, { a, b, kind, score }: ParallelAnnotation): Row {
  const words = textIn(corpus, a.path, a).replace(/\s+/g, ' ');
  return [a.path, 'parallel', kind, a.start, a.end, words, '', b.path, b.start, b.end, score];
}
