import type { Article } from '../../article/article';
import { seldomReporting, utteredPromises } from '../../lexicon/en/cues';
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { attributeMarkedSpans, type Attribution, type AttributionRule } from './attribution';
import {
  attributionConfidence,
  headlineWordsConfidence,
  marksConfidence,
  mixedShare,
  namedBesideCueConfidence,
  reportConfidence,
  unspokenConfidence,
} from './confidences';
import { headlineSpeakers, type HeadlineWordRule } from './headlineWords';
import { Clause } from './clause';
import { Cue } from './cues';
import { cuesIn } from './cueTokens';
import { isNominal } from './nounPhrases';
import { subjectBefore } from './subjects';
import { pairMarks, type MarkedSpan } from './marks';
import { namedRole, namingSite } from './namingRules';
import { paragraphsOf } from './paragraphs';
import { reportsIn, type Report } from './reported';
import type { ReportRule } from './reportRules';
import { isDirect, unspokenRole } from './roles';
import { readSpeeches, type SpeechRule, type SpokenSpan } from './speeches';
import { SentenceMap } from './sentenceMap';

export type QuotationRole = 'direct' | 'mixed' | 'indirect' | 'scare' | 'title' | 'term';

/**
 * What a quotation was read by: a rule of attribution, a rule of reported speech, the words below a headline, a name that
 * the text introduces, marks beside which no speaker was found, marks alone in a language without rules, or the form of the file.
 */
export type QuotationRule =
  AttributionRule | ReportRule | SpeechRule | HeadlineWordRule | 'naming' | 'no-speaker' | 'marks';

/** What is attributed to somebody, or stands between marks without being spoken. */
export interface Quotation extends Span {
  readonly role: QuotationRole;
  /** The spans between quotation marks, marks included. */
  readonly marks: readonly Span[];
  /** What is attributed, without outer marks; for *mixed* the whole reported clause. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly rule: QuotationRule;
  /** Estimated share of right speakers of the rule, from 0 to 1; see `confidences`. */
  readonly confidence: number;
}

/** Whether marks hold what somebody said, wholly or in part. */
export function isSpoken({ role, marks }: Quotation): boolean {
  return marks.length > 0 && (role === 'direct' || role === 'mixed');
}

/** Quotations of an article in order of their start. English rules only where the article is English. */
export function findQuotations(article: Article): Quotation[] {
  const paragraphs = paragraphsOf(article);
  const speeches = readSpeeches(article, paragraphs).map(quotationOfSpeech);
  // Marks within a speech are the speaker's.
  const spans = pairMarks(article.shown, paragraphs).filter((span) => !meetsOne(speeches, span));
  const isEnglish = article.language === 'en' || article.language === 'und';
  if (!isEnglish) return inOrder([...speeches, ...spans.filter(hasContent).map(quotationOfMarks)]);
  const attributions = attributeMarkedSpans(article, paragraphs, spans);
  const reader = new QuotationReader(article, paragraphs, spans);
  reader.quotations.push(...speeches);
  for (const [index, span] of spans.entries()) if (hasContent(span)) reader.addMarked(span, attributions[index]);
  reader.addIndirect();
  reader.nameHeadlines();
  return inOrder(reader.quotations);
}

function meetsOne(speeches: readonly Quotation[], span: Span): boolean {
  const next = speeches.at(firstEndingAfter(speeches, span.start));
  return next !== undefined && overlaps(next, span);
}

function inOrder(quotations: Quotation[]): Quotation[] {
  return quotations.sort((a, b) => a.start - b.start || a.end - b.end);
}

function hasContent({ content }: MarkedSpan): boolean {
  return content.start < content.end;
}

function quotationOfSpeech({ start, end, content, ...told }: SpokenSpan): DraftQuotation {
  return { start, end, role: 'direct', marks: [{ start, end }], content: [content], ...told };
}

function quotationOfMarks(span: MarkedSpan): Quotation {
  return markedQuotation(span, 'direct', 'marks', marksConfidence);
}

/** A quotation to which further marks, speaker and cue are still added, where there are any. */
type DraftQuotation = { -readonly [Key in keyof Quotation]: Key extends 'marks' ? Span[] : Quotation[Key] };

/** A marked span by itself: the whole quotation. */
function markedQuotation(
  { start, end, content }: MarkedSpan,
  role: QuotationRole,
  rule: QuotationRule,
  confidence: number,
): DraftQuotation {
  return { start, end, role, marks: [{ start, end }], content: [content], rule, confidence };
}

/** Reads the quotations of an English article from its marked spans and its reports. */
class QuotationReader {
  readonly quotations: DraftQuotation[] = [];
  private readonly reports: SentenceMap<Report>;
  /** Reports whose clause is a quotation already. */
  private readonly used = new Set<Report>();

  /** Starts of the cues that lead to words between marks. */
  private readonly cuesOfMarks = new Set<number>();

  constructor(
    private readonly article: Article,
    private readonly paragraphs: readonly Span[],
    spans: readonly MarkedSpan[],
  ) {
    this.reports = readReports(article, spans);
  }

  addMarked(span: MarkedSpan, attribution: Attribution | undefined): void {
    const { article } = this;
    const report = this.reports.find(
      span,
      ({ content, rule }) => overlaps(content, span) && (attribution !== undefined || reportsWords(rule)),
    );
    const named = namedRole(namingSite(article, this.paragraphs[span.paragraph], span));
    if (named) {
      const confidence = attribution ? namedBesideCueConfidence : unspokenConfidence;
      this.quotations.push(markedQuotation(span, named, 'naming', confidence));
    } else if (attribution && isDirect(article, this.paragraphs[span.paragraph], span, attribution)) {
      const { speaker, cue, rule } = attribution;
      this.addSpoken(markedQuotation(span, 'direct', rule, attributionConfidence[rule]), speaker, cue);
    } else if (attribution) {
      this.addMixed(span, attribution, attributionConfidence[attribution.rule], report ?? this.reportOf(attribution));
    } else if (report) {
      this.addMixed(span, report, reportConfidence[report.rule], report);
    } else {
      const role = unspokenRole(article, span);
      this.quotations.push(markedQuotation(span, role, 'no-speaker', unspokenConfidence));
    }
  }

  private addSpoken(quotation: DraftQuotation, speaker: Span | undefined, cue: Span | undefined): void {
    if (cue) quotation.cue = cue;
    // What the sentence before reports stays its report.
    if (cue && quotation.marks.length > 0 && quotation.rule !== 'sentence-before') this.cuesOfMarks.add(cue.start);
    if (speaker) quotation.speaker = speaker;
    this.quotations.push(quotation);
  }

  /** The report of the cue that attributes a span. */
  private reportOf({ cue }: Attribution): Report | undefined {
    return cue && this.reports.find(cue, (report) => report.cue.start === cue.start);
  }

  /** The quoted part and the clause that reports it; several parts of one clause are one quotation. */
  private addMixed(
    span: MarkedSpan,
    { speaker, cue, rule }: Attribution | Report,
    speakerConfidence: number,
    report: Report | undefined,
  ): void {
    const marks = { start: span.start, end: span.end };
    const last = this.quotations.at(-1);
    if (report && this.used.has(report) && last?.role === 'mixed' && contains(last, marks)) {
      last.marks.push(marks);
      return;
    }
    if (report) this.used.add(report);
    const reported = report && overlaps(report.content, marks) ? cover(report.content, marks) : marks;
    // `Ruiz called it “a gift,” Reyl said`: who says all of it stands behind it.
    const isClosed = saysOnly(this.article, { start: marks.end, end: reported.end });
    const clause = isClosed ? { start: reported.start, end: marks.end } : reported;
    const before = report?.before && report.before.end <= clause.start ? report.before : undefined;
    const { end } = clause;
    const start = before?.start ?? clause.start;
    const content = [...(before ? [before] : []), trimOuterMarks(clause, span)];
    const confidence = speakerConfidence * mixedShare;
    this.addSpoken(
      { start, end, role: 'mixed', marks: [marks], content, rule, confidence },
      speaker,
      cue ?? report?.cue,
    );
  }

  /** Reports of words that no marked span belongs to. */
  addIndirect(): void {
    const { sentences } = this.article;
    const found = new SentenceMap<Span>(sentences);
    for (const quotation of this.quotations) found.add(quotation, quotation);
    for (const report of this.reports.all) {
      const { content, speaker, cue, rule } = report;
      if (this.used.has(report) || !(reportsWords(rule) || this.isPromise(report)) || this.isUnlikely(report)) continue;
      if (found.find(content, (quotation) => overlaps(quotation, content))) continue;
      const { end } = content;
      const confidence = reportConfidence[rule];
      const spans = report.before ? [report.before, content] : [content];
      this.addSpoken(
        { start: spans[0].start, end, role: 'indirect', marks: [], content: spans, rule, confidence },
        speaker,
        cue,
      );
    }
  }

  /** Marks of the headline that are cut from words below it are their speaker's. */
  nameHeadlines(): void {
    for (const { index, speaker, rule } of headlineSpeakers(this.article, this.quotations)) {
      const confidence = headlineWordsConfidence;
      Object.assign(this.quotations[index], { role: 'direct', speaker, rule, confidence } satisfies Partial<Quotation>);
    }
  }

  /** `vowed to appeal`: a promise is made with words, as a wish or a plan is not. */
  private isPromise({ cue, rule }: Report): boolean {
    return (
      rule === 'reported-infinitive' && utteredPromises.has(this.article.shown.slice(cue.start, cue.end).toLowerCase())
    );
  }

  /** Cues that seldom report, and those that lead to words between marks already: `“…,” he said in a letter to MPs`. */
  private isUnlikely({ cue, rule }: Report): boolean {
    // `The wall sank, geologists report.` is plain by its form.
    if (rule !== 'reported-final' && seldomReporting.has(this.article.shown.slice(cue.start, cue.end).toLowerCase()))
      return true;
    return rule === 'reported-clause' && this.cuesOfMarks.has(cue.start);
  }
}

/** A stance or promise reports no words by itself; only an attribution makes its object quoted. */
function reportsWords(rule: ReportRule): boolean {
  return rule !== 'reported-stance' && rule !== 'reported-infinitive';
}

/** Reports of the sentences that tell something; in `“I hope it holds”` the cue is the speaker's own. */
function readReports(article: Article, spans: readonly MarkedSpan[]): SentenceMap<Report> {
  const reports = new SentenceMap<Report>(article.sentences);
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block];
    if (kind === 'credit' || kind === 'dateline' || kind === 'byline') continue;
    for (const report of reportsIn(article, sentence)) {
      const mark = spans.at(firstEndingAfter(spans, report.cue.start));
      if (!mark || !contains(mark, report.cue)) reports.add(report, cover(report.content, report.cue));
    }
  }
  return reports;
}

function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Tokens of `, Omar Haddad told the board on Monday`, at most. By hand. */
const maxClosing = 9;

/** Whether what stands behind marks is nothing but somebody and a verb of speech. */
function saysOnly({ shown, tokens }: Article, behind: Span): boolean {
  const clause = Clause.of(shown, tokens, behind);
  if (clause.length > maxClosing) return false;
  const skipped = /^[,”"’']$/.test(clause.lower(0)) ? 1 : 0;
  const cue = cuesIn(clause).at(0);
  if (!cue || (cue.kinds & Cue.Strong) === 0) return false;
  const subject = subjectBefore(clause, cue.at);
  return subject !== undefined && subject.from <= skipped + 1 && isNominal(clause, subject);
}

/** A clause that is the quoted part and nothing else leaves the marks out; elsewhere both stand, or neither. */
function trimOuterMarks(clause: Span, { start, end, content }: MarkedSpan): Span {
  return clause.start === start && clause.end === end ? content : clause;
}
