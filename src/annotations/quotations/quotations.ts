import type { Article, Sentence } from '../../article/article';
import { areLongWordsCapitalised } from '../../text/capitalisation';
import { isLower, isUpper } from '../../text/characters';
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { TokenKind, tokenAt } from '../../text/tokens';
import { attributeMarkedSpans, type Attribution, type AttributionRule } from './attribution';
import { Cue, cueKinds } from './cues';
import { pairMarks, type MarkedSpan } from './marks';
import { reportsIn, type Report } from './reported';

export type QuotationRole = 'direct' | 'mixed' | 'indirect' | 'scare' | 'title' | 'term';

/** What is attributed to somebody, or stands between marks without being spoken. */
export interface Quotation extends Span {
  readonly role: QuotationRole;
  /** Quoted stretches with their marks. */
  readonly marks: readonly Span[];
  /** What is attributed, without outer marks; for *mixed* the whole reported clause. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly rule: string;
  /** Share of right speakers that the rule had on labelled news; 0–1. */
  readonly confidence: number;
}

// Share of speakers found right by rule, measured on PolNeAR's training part.
const confidences: Record<AttributionRule, number> = {
  'cue-after-inverted': 0.98,
  'cue-after': 0.99,
  'according-after': 0.9,
  dash: 0.97,
  'cue-before': 0.92,
  'according-before': 0.85,
  'participle-before': 0.62,
  colon: 0.8,
  'colon-line': 0.8,
  continued: 0.98,
  'continued-paragraph': 0.81,
  'sentence-subject': 0.5,
};
const reportConfidence: Record<Report['rule'], number> = {
  'reported-that': 0.9,
  'reported-clause': 0.8,
  'reported-final': 0.9,
  'reported-inset': 0.85,
  'reported-according': 0.85,
  'reported-stance': 0.6,
  'reported-infinitive': 0.6,
};

/** Whether marks hold what somebody said, wholly or in part. */
export function isSpoken({ role, marks }: Quotation): boolean {
  return marks.length > 0 && (role === 'direct' || role === 'mixed');
}

/** Quotations of an article in order of their start. English rules only where the article is English. */
export function findQuotations(article: Article): Quotation[] {
  const { shown, tokens: words } = article;
  const stretches = pairMarks(shown);
  const english = article.language === 'en' || article.language === 'und';
  const attributions = english ? attributeMarkedSpans(shown, words, stretches) : stretches.map(() => undefined);
  const out: Quotation[] = [];
  const reports = english ? readReports(article) : new BySentence<Report>(article.sentences);
  const used = new Set<Report>();

  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    const marks = { start: stretch.start, end: stretch.end };
    const inner = { start: stretch.contentStart, end: stretch.contentEnd };
    if (inner.end <= inner.start) continue;
    const attribution = attributions[i];
    const report = reports.find(
      marks,
      (report) => overlaps(report.content, marks) && (attribution !== undefined || reportsWords(report)),
    );
    const named = naming(article, stretch);
    if (!attribution && !(report && !named)) {
      out.push({
        ...marks,
        role: english ? unspoken(article, stretch, named) : 'direct',
        marks: [marks],
        content: [inner],
        rule: named ? 'naming' : english ? 'no-speaker' : 'marks',
        confidence: english ? 0.6 : 0.5,
      });
      continue;
    }
    if (named) {
      out.push({
        ...marks,
        role: unspoken(article, stretch, named),
        marks: [marks],
        content: [inner],
        rule: 'naming',
        confidence: 0.7,
      });
      continue;
    }
    if (attribution && isDirect(article, stretch, attribution)) {
      out.push({
        ...marks,
        role: 'direct',
        marks: [marks],
        content: [inner],
        ...(attribution.cue ? { cue: attribution.cue } : {}),
        ...(attribution.speaker ? { speaker: attribution.speaker } : {}),
        rule: attribution.rule,
        confidence: confidences[attribution.rule],
      });
      continue;
    }
    // Mixed: the quoted part and the clause that reports it; several parts of one clause are one quotation.
    const cueOf = attribution?.cue;
    const governing = report ?? (cueOf ? reports.find(cueOf, (report) => report.cue.start === cueOf.start) : undefined);
    const before = out[out.length - 1];
    if (governing && used.has(governing) && before?.role === 'mixed' && contains(before, marks)) {
      out[out.length - 1] = { ...before, marks: [...before.marks, marks] };
      continue;
    }
    const clause = governing && overlaps(governing.content, marks) ? cover(governing.content, marks) : marks;
    if (governing) used.add(governing);
    const cue = attribution?.cue ?? governing?.cue;
    const speaker = attribution ? attribution.speaker : governing?.speaker;
    out.push({
      start: Math.min(clause.start, marks.start),
      end: Math.max(clause.end, marks.end),
      role: 'mixed',
      marks: [marks],
      content: [clause === marks ? inner : trimOuterMarks(clause, marks, inner)],
      ...(cue ? { cue } : {}),
      ...(speaker ? { speaker } : {}),
      rule: attribution?.rule ?? governing!.rule,
      confidence: attribution ? confidences[attribution.rule] * 0.8 : reportConfidence[governing!.rule] * 0.8,
    });
  }
  const found = new BySentence<Span>(article.sentences);
  for (const quotation of out) found.add(quotation, quotation);
  for (const report of reports.all) {
    if (used.has(report)) continue;
    if (found.find(report.content, (q) => overlaps(q, report.content))) continue;
    if (!reportsWords(report)) continue;
    out.push({
      ...report.content,
      role: 'indirect',
      marks: [],
      content: [report.content],
      cue: report.cue,
      ...(report.speaker ? { speaker: report.speaker } : {}),
      rule: report.rule,
      confidence: reportConfidence[report.rule],
    });
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Items by the sentences they touch, so that a search looks at one place of a long article only. */
class BySentence<T> {
  readonly all: T[] = [];
  private readonly buckets = new Map<number, T[]>();

  constructor(private readonly sentences: readonly Sentence[]) {}

  add(item: T, at: Span): void {
    this.all.push(item);
    for (const index of this.touched(at)) {
      const bucket = this.buckets.get(index);
      if (bucket) bucket.push(item);
      else this.buckets.set(index, [item]);
    }
  }

  find(at: Span, test: (item: T) => boolean): T | undefined {
    for (const index of this.touched(at)) {
      const item = this.buckets.get(index)?.find(test);
      if (item !== undefined) return item;
    }
    return undefined;
  }

  private *touched(at: Span): Generator<number> {
    for (
      let index = firstEndingAfter(this.sentences, at.start);
      index < this.sentences.length && this.sentences[index].start < at.end;
      index++
    )
      yield index;
  }
}

/** A stance or promise reports no words by itself; only an attribution makes its object quoted. */
function reportsWords({ rule }: Report): boolean {
  return rule !== 'reported-stance' && rule !== 'reported-infinitive';
}

function readReports(article: Article): BySentence<Report> {
  const out = new BySentence<Report>(article.sentences);
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block].kind;
    if (kind === 'credit' || kind === 'dateline' || kind === 'byline') continue;
    for (const report of reportsIn(article.shown, article.tokens, sentence))
      out.add(report, cover(report.content, report.cue));
  }
  return out;
}

function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A clause that begins or ends with the quoted part leaves the mark itself out. */
function trimOuterMarks(clause: Span, marks: Span, inner: Span): Span {
  return {
    start: clause.start === marks.start ? inner.start : clause.start,
    end: clause.end === marks.end ? inner.end : clause.end,
  };
}

/** Whole utterance rather than a fragment inside somebody's clause. */
function isDirect(article: Article, stretch: MarkedSpan, attribution: Attribution): boolean {
  const { shown } = article;
  const first = firstLetter(shown, stretch.contentStart, stretch.contentEnd);
  const before = shown.slice(Math.max(0, stretch.start - 12), stretch.start);
  const opensSentence = /(?:^|[\n.!?…:]['"’”)]*)\s*$/.test(before);
  const introduced = /[:,—–]\s*$/.test(before);
  const capital = isUpper(first);
  switch (attribution.rule) {
    case 'continued':
    case 'continued-paragraph':
    case 'dash':
    case 'colon-line':
      return opensSentence || capital || !isLower(first);
    case 'cue-after':
    case 'cue-after-inverted':
    case 'according-after':
      return opensSentence || (introduced && capital);
    case 'colon':
      return true;
    default:
      break;
  }
  if (/:\s*$/.test(before)) return true;
  if (introduced && !isLower(first)) return true;
  // said “No …” without a comma: a capital and some length make it an utterance.
  const cueNear = attribution.cue !== undefined && stretch.start - attribution.cue.end <= 2;
  const speech =
    attribution.cue !== undefined &&
    (cueKinds(shown.slice(attribution.cue.start, attribution.cue.end).toLowerCase()) & Cue.Speech) !== 0;
  return capital && cueNear && speech && countWords(article, stretch) >= 3;
}

function firstLetter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLower(unit) || isUpper(unit)) return unit;
  }
  return NaN;
}

function countWords(article: Article, stretch: MarkedSpan): number {
  let count = 0;
  for (
    let i = tokenAt(article.tokens, stretch.start);
    i < article.tokens.count && article.tokens.start[i] < stretch.end;
    i++
  ) {
    if (article.tokens.kind[i] === TokenKind.Word) count++;
  }
  return count;
}

const works = new Set(
  'film movie documentary book novel memoir song album single show series programme program podcast episode play musical opera poem essay article column report paper study exhibition game painting hymn anthem video sitcom magazine blog speech film festival headline'.split(
    ' ',
  ),
);
const titling = new Set('titled entitled headlined'.split(' '));

/** A name or term that the text introduces as such, so that nobody is quoted. */
function naming(article: Article, stretch: MarkedSpan): 'title' | 'term' | undefined {
  const { tokens: words } = article;
  const at = tokenAt(words, stretch.start);
  const back = (k: number): string =>
    at - k >= 0 && stretch.start - words.start[at - k] < 60 ? words.lower[at - k] : '';
  const skip = back(1) === ',' || back(1) === ':' ? 2 : 1;
  const one = back(skip);
  const two = back(skip + 1);
  const three = back(skip + 2);
  if (titling.has(one)) return 'title';
  if (
    one === 'called' ||
    one === 'named' ||
    one === 'dubbed' ||
    one === 'nicknamed' ||
    one === 'known' ||
    one === 'labelled' ||
    one === 'labeled'
  ) {
    // `a policy called “X”`, `was dubbed “X”`; not `he called “X”`
    if (works.has(two)) return 'title';
    if (/^(is|are|was|were|been|being|be|often|so|also|popularly|informally|officially|widely|now|commonly)$/.test(two))
      return 'term';
    return undefined;
  }
  if (
    one === 'as' &&
    /^(known|dubbed|described|called|labelled|labeled|to)$/.test(two) &&
    (two !== 'to' || three === 'referred')
  ) {
    const subject = back(skip + (two === 'to' ? 3 : 2));
    const active = back(skip + (two === 'to' ? 3 : 2) + 0);
    if (two === 'known') return 'term';
    if (two === 'to' && /^(often|is|are|was|were|be|been|commonly|sometimes|popularly|also|,|widely)$/.test(active))
      return 'term';
    if (two === 'dubbed' || /^(is|are|was|were|been|often)$/.test(subject)) return 'term';
    return undefined;
  }
  if (/^(word|words|term|terms|phrase|expression|label|nickname|slogan|hashtag)$/.test(one)) return 'term';
  if (one === 'so' || (one === 'called' && two === '-')) return 'term';
  if (works.has(one) && isTitleCase(article, stretch)) return 'title';
  const kindAfter = tokenAt(words, stretch.end);
  if (
    kindAfter < words.count &&
    words.start[kindAfter] - stretch.end <= 2 &&
    works.has(words.lower[kindAfter]) &&
    isTitleCase(article, stretch)
  )
    return 'title';
  return undefined;
}

function isTitleCase({ shown, tokens }: Article, stretch: MarkedSpan): boolean {
  return areLongWordsCapitalised(shown, tokens, tokenAt(tokens, stretch.start), tokenAt(tokens, stretch.end));
}

function unspoken(article: Article, stretch: MarkedSpan, named: 'title' | 'term' | undefined): QuotationRole {
  if (named) return named;
  const length = countWords(article, stretch);
  if (length <= 8 && isTitleCase(article, stretch) && (stretch.family === 'single' || length >= 2)) return 'title';
  // A whole sentence between marks is somebody's words even where nobody is named.
  const content = article.shown.slice(stretch.contentStart, stretch.contentEnd);
  if (
    length >= 6 &&
    (/[.!?,…]\s*$/.test(content) || stretch.open) &&
    isUpper(firstLetter(article.shown, stretch.contentStart, stretch.contentEnd))
  )
    return 'direct';
  return 'scare';
}
