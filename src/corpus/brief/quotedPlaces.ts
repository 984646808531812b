import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import { overlaps, type Span } from '../../text/span';
import { overlappingIn } from '../findings/overlapping';

/** Stretches of an article's quotations, each list in the order of its starts. */
interface QuotedSpans {
  /** Cues and speakers. */
  readonly attributions: readonly Span[];
  readonly contents: readonly Span[];
  readonly marks: readonly Span[];
  /** Those of the marks in which somebody speaks. */
  readonly spokenMarks: readonly Span[];
}

const spansByQuotations = new WeakMap<readonly Quotation[], QuotedSpans>();

function spansOf(quotations: readonly Quotation[]): QuotedSpans {
  let spans = spansByQuotations.get(quotations);
  if (!spans) {
    const inOrder = (stretches: (quotation: Quotation) => readonly Span[], of = quotations): Span[] =>
      of.flatMap(stretches).sort((one, other) => one.start - other.start);
    spans = {
      attributions: inOrder(({ cue, speaker }) => [...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]),
      contents: inOrder(({ content }) => content),
      marks: inOrder(({ marks }) => marks),
      spokenMarks: inOrder(({ marks }) => marks, quotations.filter(isSpoken)),
    };
    spansByQuotations.set(quotations, spans);
  }
  return spans;
}

/** Whether a part of a sentence tells who says the rest, and when: `the coastguard said on Wednesday`. */
export function tellsWhoSpeaks(quotations: readonly Quotation[], part: Span): boolean {
  const { attributions, contents } = spansOf(quotations);
  return overlappingIn(attributions, part).length > 0 && overlappingIn(contents, part).length === 0;
}

/** Whether a place stands in the marks of a quotation, or tells when somebody spoke: `he said on Wednesday`. */
export function isOfSpeaking(quotations: readonly Quotation[], place: Span): boolean {
  if (overlappingIn(spansOf(quotations).marks, place).length > 0) return true;
  return overlappingIn(quotations, place).some(
    ({ start, end, content }) =>
      start <= place.start && place.end <= end && !content.some((each) => overlaps(each, place)),
  );
}

/** The marks within a sentence in which somebody speaks. */
export function spokenMarksIn(quotations: readonly Quotation[], sentence: Span): readonly Span[] {
  return overlappingIn(spansOf(quotations).spokenMarks, sentence);
}
