import type { Article } from '../../article/article';
import { phrasalCueVerbs } from '../../lexicon/en/cues';
import type { Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import { nameFromBehind } from './acrossParagraphs';
import { afterRules, clauseBehind, type AfterRule } from './afterRules';
import { cueKinds } from './cues';
import { continuationRules, isSameSentence, type ContinuationRule } from './continuationRules';
import { inscriptionIn, withoutThing, type InscriptionRule } from './inscriptions';
import { leadOf } from './lead';
import { isMeant, isPlanned, leadCue, leadCueRules, type LeadCueRule } from './leadRules';
import { leadWithoutCueRules, type LeadWithoutCueRule } from './leadWithoutCueRules';
import { mainClauseRules, type MainClauseRule } from './mainClauseRules';
import type { MarkedSpan } from './marks';
import type { Reading } from './reading';
import { spanContext, type SpanContext } from './spanContext';

/** The rule of position by which a speaker was found. */
export type AttributionRule =
  AfterRule | MainClauseRule | LeadCueRule | LeadWithoutCueRule | ContinuationRule | InscriptionRule;

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
  return nameFromBehind(article, paragraphs, spans, found);
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
    let guess: Attribution | undefined;
    const found = spans.map((_, index) => {
      const context = spanContext(this.article, this.paragraphs[paragraph], spans, index);
      const attribution = this.spoken(this.attribute(context, current, paragraphBefore));
      // A guess does not go on, but for what stands in its sentence: `calling it a “sham” and a “farce”`.
      if (!attribution && guess && isSameSentence(context)) return { ...guess, isLeading: true };
      guess = attribution?.rule === 'participle-before' ? attribution : undefined;
      if (attribution && !isGuess(attribution)) current = attribution;
      return attribution;
    });
    if (current) this.last = { attribution: current, paragraph, isOpen: spans.at(-1)?.isUnclosed ?? false };
    return found;
  }

  /** Words on a thing have a verb and nobody who says them. */
  private spoken(attribution: Attribution | undefined): Attribution | undefined {
    const rule = attribution && inscriptionIn(this.article, attribution);
    return rule ? { ...withoutThing(attribution), rule } : attribution;
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

/** What goes on over no span behind it. */
function isGuess({ rule }: Attribution): boolean {
  return rule === 'sentence-subject' || rule === 'participle-before' || rule === 'inscription';
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
  if (isInside || context.lead === 'comma' || isBehindVerb(context)) {
    const before = attributionBefore(context);
    const isBeside = isInside || context.lead === 'comma' || isCuedRightBefore(context, before);
    const governs = isBeside && before && (before.rule === 'cue-before' || (isInside && before.cue));
    if (governs && !((isInside || context.previous) && isFarFrom(context, before) && isRightBehind(context)))
      return before;
  }
  return attributionAfter(context) ?? attributionBefore(context);
}

/** Whether the word right before a span may be a verb of speech. */
function isBehindVerb({ article: { tokens }, lead, span }: SpanContext): boolean {
  const last = tokenAt(tokens, span.start) - 1;
  return lead === 'word' && last >= 0 && cueKinds(tokens.lower[last]) !== 0;
}

/** `When the boy cries “Stay!”, nobody coughs.`: nothing stands between the verb and the marks, or no verb of speech behind. */
function isCuedRightBefore(context: SpanContext, before: Attribution | undefined): boolean {
  const isBeside = before?.cue !== undefined && context.span.start - before.cue.end <= maxGapBehind;
  return isBeside && !isRightBehind(context);
}

/** A cue further before a span than this leads into something else where another follows it. In code units; by hand. */
const maxCueDistanceBefore = 16;

/** `“…,” she said, but despite the noise, “…,” said X`: the cue before belongs to the span before. */
function isFarFrom({ span }: SpanContext, { cue }: Attribution): boolean {
  return cue !== undefined && span.start - cue.end > maxCueDistanceBefore;
}

/** Whether the clause right behind a span attributes it. */
function isRightBehind(context: SpanContext): boolean {
  const after = attributionAfter(context);
  return after !== undefined && isCueAfter(after) && beginsAt(after) - context.span.end <= maxGapBehind;
}

/** Where the words begin that name who speaks. */
function beginsAt({ speaker, cue }: Attribution): number {
  return Math.min(speaker?.start ?? Infinity, cue?.start ?? Infinity);
}

/** A blank, and a comma or mark, between a span and who says it. In code units; by hand. */
const maxGapBehind = 3;

/** A cue further behind a span that follows a colon does not belong to it. In code units; by hand. */
const maxCueDistanceAfterColon = 40;

/** `The line drew applause: “…,” she said.` */
function afterColon(context: SpanContext): Attribution | undefined {
  const after = attributionAfter(context);
  const isNear = after?.cue && after.cue.start - context.span.end < maxCueDistanceAfterColon;
  if (isNear && isCueAfter(after)) return after;
  // `…: “…,” Ines Rocha, an analyst at the weir, wrote in a note.`
  if (after?.cue && isCueAfter(after) && beginsAt(after) - context.span.end <= maxGapBehind) return after;
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
    if (!reading) continue;
    const isAttributed = closesOver(context, id, reading) && !endsFragment(context, reading);
    return isAttributed ? { ...reading, rule: id, isLeading: false } : undefined;
  }
  return undefined;
}

/** `A self-styled “shy kid,” Ruiz changed his name.`: no verb of speech, and a comma of the writer's own. */
function endsFragment({ article: { shown }, lead, startsLower }: SpanContext, { cue }: Reading): boolean {
  if (lead !== 'word' || !startsLower || !cue) return false;
  const written = shown.slice(cue.start, cue.end).toLowerCase();
  return cueKinds(written) === 0 && !phrasalCueVerbs.has(written) && !/\s/.test(written);
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
    if (isPlanned(lead.clause, lead.cues[index]) || isMeant(lead, index)) continue;
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
