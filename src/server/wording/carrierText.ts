import type { Annotated } from '../../annotations/annotate';
import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import { displayText, type Article } from '../../article/article';
import { compareWording, type WordChange, type Wording } from '../../corpus/findings/wording';
import type { Parallel } from '../../corpus/index/parallel';
import { overlaps, type Span } from '../../text/span';
import type { OtherCarrier, PassageFindings } from '../workspace/passageFindings';
import { driftText } from './driftText';
import { escapeHover } from './escape';
import { shorten } from './excerpt';
import { revealLink } from './links';
import { runsOf, wordSpans } from './runs';
import { translate } from './translate';

/** Characters of the other article that are shown, of a paraphrase and of near words. */
const maxParaphrase = 400;
const maxNear = 500;
/** Runs of lost words that are named. */
const maxLost = 3;

/** What is compared on both sides: a quotation with its counterpart, else the sentences. */
interface Compared {
  readonly ours: Span;
  readonly theirs: Span;
  /** What is shown of the other article: the whole quotation or sentence. */
  readonly shown: Span;
  readonly isQuotation: boolean;
}

/** `headline · verdict: exact words, changed ones in bold — speaker · without: lost ones`; drift says itself what changed. */
export function carrierLine(findings: PassageFindings, other: OtherCarrier, from: string): string {
  const { article } = findings.view;
  const { view, link, drift, differs } = other;
  const beside = view.article;
  const compared = comparedIn(findings, other);
  const title = revealLink(escapeHover(shorten(view.called, 70)), view.uri, compared.theirs, from);
  const head = differs ? `${title} · **${translate('differs')}**` : title;
  const speaker = speakerIn(view.annotated, compared.theirs);
  const said = speaker === '' ? '' : ` — ${escapeHover(speaker)}`;
  // In other words throughout, changed ones need no emphasis.
  if (!link || link.kind === 'paraphrase') {
    const text = escapeHover(shorten(displayText(beside, compared.shown).trim(), maxParaphrase));
    return `${head} · *${translate('paraphrase')}*: ${text}${said}`;
  }
  const wording = compareWording(article, compared.ours, beside, compared.theirs);
  const verdict = drift
    ? `**${translate('drift')}** (${driftText(article, beside, drift)})`
    : `*${verdictText(wording, link, compared)}*`;
  const without = drift || !compared.isQuotation ? '' : lostText(article, wording.missing);
  return `${head} · ${verdict}: ${emphasised(beside, compared.shown, wording.words)}${said}${without}`;
}

export function sentenceText(article: Article, index: number): string {
  return escapeHover(shorten(displayText(article, article.sentences[index]), 300));
}

function comparedIn(
  { view, sentence, focus }: PassageFindings,
  { view: other, passage, link }: OtherCarrier,
): Compared {
  const theirs = other.article.sentences[passage.sentence];
  const aligned = focus && link && alignedWith(view.article, focus, other.article, link);
  const mark = aligned && markAround(other.quotations, aligned);
  if (mark) return { ours: focus, theirs: mark, shown: mark, isQuotation: true };
  if (aligned) return { ours: focus, theirs: aligned, shown: theirs, isQuotation: true };
  return { ours: sentence, theirs, shown: theirs, isQuotation: false };
}

function verdictText({ verdict }: Wording, { kind }: Parallel, { isQuotation }: Compared): string {
  if (verdict === 'same') return translate('same words');
  if (verdict === 'spelling') return translate('same words, other spelling');
  return isQuotation ? translate('other words') : translate(kind);
}

function lostText(article: Article, missing: readonly Span[]): string {
  if (missing.length === 0) return '';
  const lost = runsOf(article, missing)
    .slice(0, maxLost)
    .map((run) => `“${escapeHover(shorten(displayText(article, run), 80))}”`);
  return ` · ${translate('without')}: ${lost.join(', ')}`;
}

/** Who speaks in a span, as the article says it; nothing where the span names the speaker itself. */
function speakerIn({ article, quotations }: Annotated, span: Span): string {
  for (const quotation of quotations) {
    const { speaker, marks } = quotation;
    if (!speaker || !isSpoken(quotation) || !marks.some((mark) => overlaps(mark, span))) continue;
    return overlaps(speaker, span) ? '' : shorten(displayText(article, speaker), 60);
  }
  return '';
}

/** The quoted span that holds most of a stretch; undefined where none touches it. */
function markAround(quotations: readonly Quotation[], stretch: Span): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const mark of quotations.flatMap(({ marks }) => marks)) {
    const common = Math.min(mark.end, stretch.end) - Math.max(mark.start, stretch.start);
    if (common <= most) continue;
    most = common;
    best = mark;
  }
  return best;
}

/** The words of the other article that are aligned with a span of ours, from the first to the last. */
function alignedWith(article: Article, focus: Span, other: Article, { shared }: Parallel): Span | undefined {
  let start = Infinity;
  let end = -1;
  for (const { a, b } of shared) {
    if (!overlaps(a, focus)) continue;
    // The words of an aligned stretch stand in the same order on both sides.
    const ours = wordSpans(article, a);
    const theirs = wordSpans(other, b);
    const paired = ours.length === theirs.length;
    for (const [index, word] of theirs.entries()) {
      if (paired && !overlaps(ours[index], focus)) continue;
      start = Math.min(start, word.start);
      end = Math.max(end, word.end);
    }
  }
  return end < 0 ? undefined : { start, end };
}

/** The words of a span, changed ones in bold; a run of changed words is one emphasis. @param words that are compared, in it */
function emphasised(article: Article, span: Span, words: readonly WordChange[]): string {
  const piece = (start: number, end: number): string => escapeHover(displayText(article, { start, end }));
  const limit = span.start + maxNear;
  const end = Math.min(span.end, limit);
  let text = '';
  let at = span.start;
  let run: { start: number; end: number } | undefined;
  const closeRun = (): void => {
    if (!run) return;
    text += piece(at, run.start) + `**${piece(run.start, run.end)}**`;
    at = run.end;
    run = undefined;
  };
  for (const { span: word, change } of words) {
    if (word.start >= limit) break;
    if (change === 'same') closeRun();
    else if (run) run.end = word.end;
    else run = { start: word.start, end: word.end };
  }
  closeRun();
  text += piece(at, end);
  return text.trim() + (span.end > limit ? '…' : '');
}
