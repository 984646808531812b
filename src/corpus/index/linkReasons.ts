import type { Annotated } from '../../annotations/annotate';
import { firstEndingAfter, type Span } from '../../text/span';
import { relatedPairsOf } from './vectors/sentenceAligner';
import type { RelatedStems } from './vectors/relatedStems';
import { normalisedTokensOf } from './normalisedTokens';
import { evidenceOf } from './pairEvidence';
import type { LinkReason, LinkReasonKind } from './parallel';
import { namedPronounsIn, sentenceProfileOf } from './sentenceProfiles';

/**
 * Figures first, then words by what they tell, then related words, nearest first; equal words that stand in a row in both
 * sentences are told as one, where the most telling of them stands: `Ada Kivi`, `prime minister`. A pronoun stands for the
 * name of whom it means.
 */
export function linkReasonsOf(
  a: Annotated,
  spanA: Span,
  b: Annotated,
  spanB: Span,
  related: RelatedStems,
): LinkReason[] {
  const [one, two] = [sentenceProfileOf(a, spanA), sentenceProfileOf(b, spanB)];
  const { words, figures } = evidenceOf(one, two);
  const reasons: LinkReason[] = [];
  for (let k = 0; k < figures.equal.length; k += 2) {
    const [ours, theirs] = [one.figures[figures.equal[k]], two.figures[figures.equal[k + 1]]];
    reasons.push({ a: a.figures[ours.figure], b: b.figures[theirs.figure], kind: 'figure' });
  }
  const [placesA, placesB] = [placesOfStems(a, spanA), placesOfStems(b, spanB)];
  const add = (kind: LinkReasonKind, wordA: number, wordB: number): void => {
    const pronouns = (wordA < one.written ? 0 : 1) + (wordB < two.written ? 0 : 1);
    // Of two pronouns nobody sees whom they have in common.
    if (pronouns > (kind === 'stem' ? 1 : 0)) return;
    const ours = placesA.get(one.stems[wordA]);
    const theirs = placesB.get(two.stems[wordB]);
    if (ours && theirs) reasons.push({ a: ours, b: theirs, kind });
  };
  const bitsOf = (match: { a: number; b: number }): number => Math.min(one.weights[match.a], two.weights[match.b]);
  for (const match of [...words].sort((left, right) => bitsOf(right) - bitsOf(left))) add(match.kind, match.a, match.b);
  for (const pair of relatedPairsOf(one, two, related)) add('meaning', pair.a, pair.b);
  return joined(withoutRepeats(reasons));
}

/** Where each content stem of a sentence first stands, or a pronoun for it. */
function placesOfStems(annotated: Annotated, span: Span): Map<string, Span> {
  const places = new Map<string, Span>();
  const { article } = annotated;
  const { tokens } = article;
  for (const { lexeme, first, last } of normalisedTokensOf(article, span))
    if (!places.has(lexeme.stem)) places.set(lexeme.stem, { start: tokens.start[first], end: tokens.end[last] });
  for (const { name, start, end } of namedPronounsIn(annotated, span))
    if (!places.has(name.stem)) places.set(name.stem, { start, end });
  return places;
}

/** A number is a word and a figure: it is told once, as the first of them. */
function withoutRepeats(reasons: readonly LinkReason[]): LinkReason[] {
  // What is told so far, in the order of the text: none of it overlaps.
  const places: Span[] = [];
  return reasons.filter(({ a }) => {
    const at = firstEndingAfter(places, a.start);
    if (at < places.length && places[at].start < a.end) return false;
    places.splice(at, 0, a);
    return true;
  });
}

/** Puts equal words of both sentences together that only a blank or a hyphen parts in either. */
function joined(reasons: readonly LinkReason[]): LinkReason[] {
  const byStart = new Map<number, LinkReason>();
  for (const reason of reasons) if (reason.kind === 'stem') byStart.set(reason.a.start, reason);
  const nextOf = ({ a, b }: LinkReason): LinkReason | undefined => {
    const next = byStart.get(a.end + 1);
    return next?.b.start === b.end + 1 ? next : undefined;
  };
  const follows = new Set<LinkReason>();
  for (const reason of byStart.values()) {
    const next = nextOf(reason);
    if (next) follows.add(next);
  }
  const rowOf = new Map<LinkReason, LinkReason>();
  for (const first of byStart.values()) {
    if (follows.has(first)) continue;
    const words = [first];
    for (let next = nextOf(first); next; next = nextOf(next)) words.push(next);
    const last = words[words.length - 1];
    const row: LinkReason = {
      a: { start: first.a.start, end: last.a.end },
      b: { start: first.b.start, end: last.b.end },
      kind: 'stem',
    };
    for (const word of words) rowOf.set(word, row);
  }
  return [...new Set(reasons.map((reason) => rowOf.get(reason) ?? reason))];
}
