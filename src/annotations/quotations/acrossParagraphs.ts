import type { Article } from '../../article/article';
import { isDash, isHyphen, isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import { Clause } from './clause';
import type { MarkedSpan } from './marks';
import { nameEndingAt, nounPhrase, type NounPhrase } from './nounPhrases';
import { readingOf, type Reading } from './reading';

/** A speaker whom the paragraph behind names, and by what. */
interface NamedBehind extends Reading {
  readonly rule: 'continued-paragraph' | 'dash';
  readonly isLeading: false;
}

/**
 * Names the speakers of marked spans that the paragraph behind names: an open mark goes on there, or a line there signs
 * what stands above it.
 * @param found one entry per span, `undefined` where the text beside it names nobody
 */
export function nameFromBehind<Named extends Reading>(
  article: Article,
  paragraphs: readonly Span[],
  spans: readonly MarkedSpan[],
  found: readonly (Named | undefined)[],
): (Named | NamedBehind | undefined)[] {
  const named: (Named | NamedBehind | undefined)[] = [...found];
  for (let index = spans.length - 1; index >= 0; index--) {
    if (named[index] || !isWholeParagraph(article, paragraphs, spans[index])) continue;
    const { paragraph, isUnclosed } = spans[index];
    const next = paragraphs.at(paragraph + 1);
    if (!next) continue;
    named[index] = isUnclosed
      ? goingOn(spans[index + 1], next, named[index + 1], paragraph)
      : signedBelow(article, next);
  }
  return named;
}

/** Whether nothing but marks and blanks stands beside a span in its paragraph. */
function isWholeParagraph(
  { shown }: Article,
  paragraphs: readonly Span[],
  { start, end, paragraph }: MarkedSpan,
): boolean {
  const within = paragraphs[paragraph];
  return start === within.start && !/[\p{L}\p{N}]/u.test(shown.slice(end, within.end));
}

/** `“Where was she?⏎⏎“Where was she in May?” he said.`: the same mouth. */
function goingOn(
  next: MarkedSpan | undefined,
  paragraph: Span,
  named: Reading | undefined,
  index: number,
): NamedBehind | undefined {
  if (next?.paragraph !== index + 1 || next.start !== paragraph.start || !named?.speaker) return undefined;
  const { speaker, cue } = named;
  return { speaker, ...(cue ? { cue } : {}), rule: 'continued-paragraph', isLeading: false };
}

/** Tokens of a signature, at most: `— Ana Ruiz, head of the board for the harbour, in May`. By hand. */
const maxSignature = 14;

/** `“We stay.”⏎⏎— Ana Ruiz, farmer`: a dash and a name on a line of its own. */
function signedBelow({ shown, tokens }: Article, { start, end }: Span): NamedBehind | undefined {
  const first = shown.charCodeAt(start);
  if (!isDash(first) && !isHyphen(first)) return undefined;
  const line = Clause.of(shown, tokens, { start: start + 1, end });
  if (line.length === 0 || line.length > maxSignature || !isUpper(shown.charCodeAt(line.start(0)))) return undefined;
  const speaker = nameAtHead(line);
  return speaker && { ...readingOf(speaker, { start, end: start + 1 }), rule: 'dash', isLeading: false };
}

/** The name with which a line begins, up to a comma or its end. */
function nameAtHead(line: Clause): NounPhrase | undefined {
  let comma = 0;
  while (comma < line.length && line.lower(comma) !== ',' && line.lower(comma) !== '(') comma++;
  const name = comma > 0 ? nameEndingAt(line, comma - 1) : undefined;
  return name?.from === 0 ? nounPhrase(line, 0, comma - 1) : undefined;
}
