import { findQuotations, type Quotation } from '../../../src/annotations/quotations/quotations';
import { readArticle } from '../../../src/article/article';
import type { Span } from '../../../src/text/span';
import { quoteMarks, type LabelledArticle, type LabelledEvent, type LabelledQuotation } from '../../news/reader';
import { bare, common, overlapShare, Score, Share } from '../data';
import { labelledBlocks, liesInOneOf, touchesOneOf, where, type ErrorReport, type Row } from './report';

export class QuotationFigures {
  /** Direct quotations whose words are found exactly. */
  readonly exact = new Share();
  readonly speakers = new Share();
  readonly cues = new Share();
  readonly mixedSpeakers = new Share();
  /** Marks without speech: scare quotes, titles, terms. */
  readonly unspoken = new Score();
  /** Reported clauses, overlap of four fifths or more. */
  readonly reported = new Score();
}

/** A marked stretch that the engine found. */
interface Marked {
  readonly quotation: Quotation;
  readonly span: Span;
}

export function measureQuotations(events: readonly LabelledEvent[], report: ErrorReport): QuotationFigures {
  const figures = new QuotationFigures();
  for (const article of events.flatMap(({ articles }) => articles)) {
    const quotations = findQuotations(readArticle(article.text));
    const marked = quotations
      .flatMap((quotation) =>
        quotation.marks.map(({ start, end }) => ({ quotation, span: bare(article.text, start, end) })),
      )
      .filter(({ span }) => span.end > span.start && liesInOneOf(span, labelledBlocks(article)));
    for (const labelled of article.quotations)
      if (labelled.role === 'direct' || labelled.role === 'mixed')
        countSpoken(labelled, article, marked, figures, report);
    countUnspoken(article, marked, figures.unspoken, report);
    countReported(article, quotations, figures.reported, report);
  }
  return figures;
}

/** Whether two spans touch, or stand in apposition: labels name a speaker by the name alone. */
function beside(text: string, a: Span, b: Span): boolean {
  if (common(a, b) > 0) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start) === ', ';
}

function isRightSpeaker(found: Span | undefined, labelled: LabelledQuotation, article: LabelledArticle): boolean {
  if (!found) return false;
  if (labelled.speaker) return beside(article.text, found, labelled.speaker);
  return article.mentions.some((mention) => mention.entity === labelled.by && common(mention, found) > 0);
}

function countSpoken(
  labelled: LabelledQuotation,
  article: LabelledArticle,
  marked: readonly Marked[],
  figures: QuotationFigures,
  report: ErrorReport,
): void {
  const { text, id } = article;
  for (const [position, segment] of labelled.segments.entries()) {
    if (!quoteMarks.test(text[segment.start]) && labelled.role === 'direct') continue; // a line of a transcript
    const span = bare(text, segment.start, segment.end);
    const hit = marked
      .map((each) => ({ ...each, shared: common(each.span, span) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared)
      .at(0);
    const speaker = hit?.quotation.speaker;
    const named = speaker && text.slice(speaker.start, speaker.end);
    const isRight = isRightSpeaker(speaker, labelled, article);
    if (labelled.role === 'mixed') {
      if (labelled.speaker && !figures.mixedSpeakers.count(isRight))
        report('mixed', 'MIXED', where(text, span), 'got', named);
      continue;
    }
    if (!figures.exact.count(hit?.span.start === span.start && hit.span.end === span.end))
      report('direct', 'DIRECT', id, where(text, span), 'got', hit && where(text, hit.span, 5));
    if ((labelled.speaker || (labelled.by && labelled.by !== '?')) && !figures.speakers.count(isRight)) {
      const wanted = labelled.by ?? (labelled.speaker && where(text, labelled.speaker, 0));
      report('speakers', 'SPEAKER', id, wanted, 'got', hit?.quotation.rule, named, where(text, span, 80));
    }
    if (labelled.cue && position === 0) {
      const cue = hit?.quotation.cue;
      if (!figures.cues.count(cue !== undefined && common(cue, labelled.cue) > 0))
        report('cues', 'CUE', where(text, labelled.cue), 'got', cue && where(text, cue, 5));
    }
  }
}

function countUnspoken(article: LabelledArticle, marked: readonly Marked[], score: Score, report: ErrorReport): void {
  const segmentsOf = (...roles: readonly string[]): Span[] =>
    article.quotations.filter(({ role }) => roles.includes(role)).flatMap(({ segments }) => segments);
  const spoken = segmentsOf('direct', 'mixed', 'indirect');
  const unspoken = segmentsOf('scare', 'title', 'term');
  score.labelled += unspoken.length;
  for (const { quotation, span } of marked) {
    if (quotation.speaker || quotation.cue) continue;
    score.found++;
    if (touchesOneOf(span, unspoken)) score.right++;
    else if (touchesOneOf(span, spoken)) report('nobody', 'NOBODY', quotation.role, where(article.text, span));
  }
}

/** Overlap of a reported clause with the labelled one from which it counts as found. */
const minOverlap = 0.8;

function countReported(
  article: LabelledArticle,
  quotations: readonly Quotation[],
  score: Score,
  report: ErrorReport,
): void {
  const { text } = article;
  const whole = (spans: readonly Span[]): Span => bare(text, spans[0].start, spans[spans.length - 1].end);
  const isReported = (role: string): boolean => role === 'indirect' || role === 'mixed';
  const labelled = article.quotations
    .filter(({ role, cue }) => isReported(role) && cue)
    .map(({ segments }) => whole(segments));
  const found = quotations
    .filter(({ role, content }) => isReported(role) && liesInOneOf(content[0], labelledBlocks(article)))
    .map(({ content }) => whole(content));
  score.labelled += labelled.length;
  score.found += found.length;
  const matches = (span: Span, others: readonly Span[]): boolean =>
    others.some((other) => overlapShare(other, span) >= minOverlap);
  for (const span of labelled) {
    if (matches(span, found)) score.right++;
    else {
      const instead = found.filter((other) => common(other, span) > 0).map((other) => where(text, other, 0));
      report('reported', 'REPORTED', where(text, span, 60), 'got', instead.join(' | '));
    }
  }
  for (const span of found) if (!matches(span, labelled)) report('reported', 'EXTRA', where(text, span, 60));
}

export function quotationRows(name: string, figures: QuotationFigures): Row[] {
  return [
    [name, 'direct span, exact recall', figures.exact.toString()],
    ['', 'direct: speaker overlaps', figures.speakers.toString()],
    ['', 'direct: cue', figures.cues.toString()],
    ['', 'mixed: speaker', figures.mixedSpeakers.toString()],
    ['', 'marks that nobody speaks', figures.unspoken.toString()],
    ['', 'indirect + mixed with a speech cue, overlap ≥ 0.8', figures.reported.toString()],
  ];
}
