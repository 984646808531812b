import type { Corpus } from '../../corpus/corpus';
import { csvCell } from '../../server/wording/escape';
import type { Span } from '../../text/span';
import type {
  AnnotationDocument,
  ArticleAnnotations,
  ClaimAnnotation,
  FigureAnnotation,
  FindingAnnotation,
  ParallelAnnotation,
  PlaceAnnotation,
} from '../annotationDocument';
import { FilePlaces } from '../inFiles';
import type { PrintedNote } from '../notes';
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

/**
 * One row an annotation; of claims and findings one a passage, after those that articles and parallels have; notes at the
 * end.
 */
export function toCsv(document: AnnotationDocument, corpus: Corpus, notes: readonly PrintedNote[] = []): string {
  const rows = [
    head,
    ...document.articles.flatMap((article) => articleRows(corpus, article)),
    ...document.parallels.map((parallel) => parallelRow(corpus, parallel)),
    ...document.claims.flatMap((claim) => claimRows(corpus, claim)),
    ...document.findings.flatMap((finding, index) => findingRows(corpus, finding, index + 1)),
    ...notes.map(noteRow),
  ];
  return rows.map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

function articleRows(corpus: Corpus, { path, quotations, figures, mentions }: ArticleAnnotations): Row[] {
  const words = (span: Span): string => textIn(corpus, path, span).replace(/\s+/g, ' ');
  const places = new FilePlaces(corpus);
  const row = (what: string, kind: string, span: Span, detail: string): Row => {
    const { start, end } = places.spanOf(path, span);
    return [path, what, kind, start, end, words(span), detail, ...noOther];
  };
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
  const places = new FilePlaces(corpus);
  const [here, there] = [places.placeOf(a), places.placeOf(b)];
  return [a.path, 'parallel', kind, here.start, here.end, words, '', b.path, there.start, there.end, score];
}

/** The passages of a claim; the detail is equal in all: `the label (its id)`. */
function claimRows(corpus: Corpus, { id, label, passages }: ClaimAnnotation): Row[] {
  return passages.map((passage) => placeRow(corpus, 'claim', passage.form, passage, `${label.trim()} (${id})`));
}

/** The passages of each side: `finding 3, side 1: “£2.4m” in 3 articles, “£4.2m” in 1 (same-gap, sure)`. */
function findingRows(corpus: Corpus, { kind, sides, rule, reason, sure }: FindingAnnotation, number: number): Row[] {
  return sides.flatMap(({ passages }, side) => {
    const detail = `finding ${number}, side ${side + 1}: ${reason} (${rule}${sure ? ', sure' : ''})`;
    return passages.map((passage) => placeRow(corpus, 'finding', kind, passage, detail));
  });
}

/** A note with its answers; without a place where its words are lost. */
function noteRow({ first, replies, placement }: PrintedNote): Row {
  const { path, status, selectors } = first.note.about;
  const [start, end] = placement.state === 'lost' ? ['', ''] : [placement.span.start, placement.span.end];
  const told = [first, ...replies].map(({ note }) =>
    note.creator === undefined ? note.text : `${note.creator}: ${note.text}`,
  );
  const words = selectors.exact.replace(/\s+/g, ' ').trim();
  const detail = [...(placement.state === 'here' ? [] : [placement.state]), ...told].join(' | ');
  return [path, 'note', status, start, end, words, detail, ...noOther];
}

function placeRow(corpus: Corpus, what: string, kind: string, place: PlaceAnnotation, detail: string): Row {
  const { path, start, end } = new FilePlaces(corpus).placeOf(place);
  const words = textIn(corpus, path, place).replace(/\s+/g, ' ').trim();
  return [path, what, kind, start, end, words, detail, ...noOther];
}
