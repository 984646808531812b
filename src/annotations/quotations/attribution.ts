import type { Article } from '../../article/article';
import type { Span } from '../../text/span';
import { afterRules, clauseBehind, type AfterRule } from './afterRules';
import { continuationRules, type ContinuationRule } from './continuationRules';
import { isPlanned, leadCue, leadCueRules, leadOf, mainClauseRules, type LeadCueRule } from './leadRules';
import { leadWithoutCueRules, type LeadWithoutCueRule } from './leadWithoutCueRules';
import type { MarkedSpan } from './marks';
import type { Reading } from './reading';
import { spanContext, type SpanContext } from './spanContext';

/** The rule of position by which a speaker was found. */
export type AttributionRule = AfterRule | LeadCueRule | LeadWithoutCueRule | ContinuationRule;

/** Who speaks a marked span, and by which rule that was found. */
export interface Attribution extends Reading {
  readonly rule: AttributionRule;
  /** The cue stands before the span in its own clause, so that the span may be part of a report. */
  readonly isLeading: boolean;
}

/**
 * Finds the speaker of each marked span from the text around it in its paragraph: the clause after it when the span
 * ends in a comma or a question, the clause before where that leads into it; otherwise the speaker goes on from the
 * span before, or from the paragraph before.
 * @param paragraphs see `paragraphsOf`
 * @param spans the marked spans of the article, in order
 * @returns one entry per span, `undefined` where nobody is found
 */
export function attributeMarkedSpans(
  article: Article,
  paragraphs: readonly Span[],
  spans: readonly MarkedSpan[],
): (Attribution | undefined)[] {
  const reader = new SpeakerReader(article, paragraphs);
  const found: (Attribution | undefined)[] = [];
  for (let from = 0; from < spans.length;) {
    const { paragraph } = spans[from];
    let to = from;
    while (to < spans.length && spans[to].paragraph === paragraph) to++;
    for (const attribution of reader.readParagraph(paragraph, spans.slice(from, to))) found.push(attribution);
    from = to;
  }
  return found;
}

/** Reads paragraphs in order and remembers who spoke last. */
class SpeakerReader {
  /** Speaker of the last span of the paragraph read last. */
  private last: { readonly attribution: Attribution; readonly paragraph: number; readonly isOpen: boolean } | undefined;

  constructor(
    private readonly article: Article,
    private readonly paragraphs: readonly Span[],
  ) {}

  readParagraph(paragraph: number, spans: readonly MarkedSpan[]): (Attribution | undefined)[] {
    const paragraphBefore = this.last?.paragraph === paragraph - 1 ? this.last.attribution : undefined;
    let current: Attribution | undefined;
    const found = spans.map((_, index) => {
      const context = spanContext(this.article, this.paragraphs[paragraph], spans, index);
      const attribution = this.attribute(context, current, paragraphBefore);
      // A guess does not go on.
      if (attribution && attribution.rule !== 'sentence-subject' && attribution.rule !== 'participle-before')
        current = attribution;
      return attribution;
    });
    if (current) this.last = { attribution: current, paragraph, isOpen: spans.at(-1)?.isUnclosed ?? false };
    return found;
  }

  private attribute(
    context: SpanContext,
    current: Attribution | undefined,
    paragraphBefore: Attribution | undefined,
  ): Attribution | undefined {
    const own = besides(context);
    const { paragraph } = context.span;
    const previousParagraph = paragraph > 0 ? this.paragraphs[paragraph - 1] : undefined;
    const paragraphIsOpen = this.last?.paragraph === paragraph - 1 && this.last.isOpen;
    const continuation = { context, own, current, paragraphBefore, paragraphIsOpen, previousParagraph };
    for (const { id, read } of continuationRules) {
      const reading = read(continuation);
      if (reading) return { ...reading, rule: id };
    }
    return own;
  }
}

/** The speaker whom the text beside a span names. */
function besides(context: SpanContext): Attribution | undefined {
  const { endsInComma, endsInQuestion, lead, hasLead } = context;
  if (endsInComma && lead === 'colon') return afterColon(context);
  if ((endsInComma || endsInQuestion) && lead !== 'colon') return afterComma(context);
  if (hasLead && lead !== 'other') return insideClause(context);
  return attributionBefore(context) ?? attributionAfter(context);
}

/** `…,” X said`: the clause behind governs, unless a cue right before does. */
function afterComma(context: SpanContext): Attribution | undefined {
  // `X said, “…,”` may go on with a second cue; the first one governs when it stands right before. A fragment that
  // starts small stands inside the clause before it: what leads in governs.
  const isInside = context.hasLead && context.startsLower;
  if (isInside || context.lead === 'comma') {
    const before = attributionBefore(context);
    if (before && (before.rule === 'cue-before' || (isInside && before.cue))) return before;
  }
  return attributionAfter(context) ?? attributionBefore(context);
}

/** A cue further behind a span that follows a colon does not belong to it. In code units; by hand. */
const maxCueDistanceAfterColon = 40;

/** `The line drew applause: “…,” she said.` */
function afterColon(context: SpanContext): Attribution | undefined {
  const after = attributionAfter(context);
  const isNear = after?.cue && after.cue.start - context.span.end < maxCueDistanceAfterColon;
  if (isNear && isCueAfter(after)) return after;
  return attributionBefore(context) ?? after;
}

/** A span into which a clause leads: `X called it “…”`. */
function insideClause(context: SpanContext): Attribution | undefined {
  const before = attributionBefore(context);
  if (before && before.rule !== 'sentence-subject') return before;
  return attributionAfter(context) ?? before;
}

function isCueAfter({ rule }: Attribution): boolean {
  return rule === 'cue-after' || rule === 'cue-after-inverted';
}

function attributionAfter(context: SpanContext): Attribution | undefined {
  const behind = clauseBehind(context);
  if (!behind) return undefined;
  for (const { id, read } of afterRules) {
    const reading = read(behind);
    if (reading) return closesOver(context, id, reading) ? { ...reading, rule: id, isLeading: false } : undefined;
  }
  return undefined;
}

/** Over a fragment in the middle of a clause only `…, X said` and `according to X` close. */
function closesOver(context: SpanContext, rule: AfterRule, { speaker }: Reading): boolean {
  if (!context.hasLead || context.endsInComma || context.endsInQuestion || rule === 'according-after') return true;
  if (!speaker) return false;
  const from = Math.max(context.span.end, speaker.start - 3);
  return /,\s*$/.test(context.article.shown.slice(from, speaker.start));
}

function attributionBefore(context: SpanContext): Attribution | undefined {
  const lead = context.hasLead ? leadOf(context) : undefined;
  if (!lead) return undefined;
  for (const { id, read } of mainClauseRules) {
    const reading = read(lead);
    if (reading) return { ...reading, rule: id, isLeading: true };
  }
  for (let index = lead.cues.length - 1; index >= 0; index--) {
    if (isPlanned(lead.clause, lead.cues[index])) continue;
    const cue = leadCue(lead, index);
    for (const { id, read } of leadCueRules) {
      const reading = read(cue);
      if (reading) return { ...reading, rule: id, isLeading: true };
    }
  }
  for (const { id, read } of leadWithoutCueRules) {
    const reading = read(lead);
    if (reading) return { ...reading, rule: id, isLeading: true };
  }
  return undefined;
}
