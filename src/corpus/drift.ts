import type { Annotated } from '../annotations/annotate';
import type { Quotation } from '../annotations/quotations';
import { overlaps, type Span } from '../article/span';
import type { Parallel, Passage } from './parallels';
import { compareWording } from './wording';

/** The same quotation in other words. */
export interface Drift {
  readonly a: Passage;
  readonly b: Passage;
  /** The quoted stretches compared. */
  readonly ours: Span;
  readonly theirs: Span;
  /**
   * `cut`: the beginning or end is missing; `dropped`: words inside are missing; `changed`: other
   * words stand in it.
   */
  readonly kind: 'cut' | 'dropped' | 'changed';
  /** Words of ours that are missing, and of theirs that are new, as spans. */
  readonly missing: readonly Span[];
  readonly added: readonly Span[];
}

const leastWords = 5;

/**
 * Quotations of one article whose counterpart in another stands in changed words. Spelling, case and
 * inflection are no drift. A counterpart is the marked stretch that shares most with it, at least
 * half of the shorter one.
 */
export function driftsOf(annotated: Annotated, parallels: readonly Parallel[], get: (uri: string) => Annotated | undefined): Drift[] {
  const out: Drift[] = [];
  for (const quotation of annotated.quotations) {
    if (quotation.role !== 'direct' && quotation.role !== 'mixed') continue;
    for (const mark of quotation.marks) {
      for (const parallel of parallels) {
        if (!overlaps(parallel.a, mark)) continue;
        const other = get(parallel.b.uri);
        const theirs = other && counterpart(parallel, mark, other.quotations);
        if (!theirs) continue;
        const wording = compareWording(annotated.article, mark, other.article, theirs);
        if (wording.verdict !== 'drift') continue;
        const kept = wording.words.filter((w) => w.change !== 'changed');
        const shorter = Math.min(wording.words.length, kept.length + wording.missing.length);
        if (shorter < leastWords || kept.length * 2 < shorter) continue;
        // An article more or less is the copy editor's.
        const { text } = annotated.article;
        const plain = (source: string, span: Span): boolean => /^(?:an?|the)$/i.test(source.slice(span.start, span.end));
        if (wording.missing.every((span) => plain(text, span)) && wording.words.every((w) => w.change !== 'changed' || plain(other.article.text, w.span))) continue;
        const added = wording.words.filter((w) => w.change === 'changed').map((w) => w.span);
        out.push({ a: parallel.a, b: parallel.b, ours: mark, theirs, kind: added.length > 0 ? 'changed' : isCut(annotated, mark, wording.missing) ? 'cut' : 'dropped', missing: wording.missing, added });
      }
    }
  }
  return out;
}

function counterpart(parallel: Parallel, mark: Span, quotations: readonly Quotation[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const quotation of quotations) {
    for (const other of quotation.marks) {
      if (!overlaps(other, parallel.b)) continue;
      let shared = 0;
      for (const { a, b } of parallel.shared) if (overlaps(a, mark) && overlaps(b, other)) shared += Math.min(b.end, other.end) - Math.max(b.start, other.start);
      if (shared > most) {
        most = shared;
        best = other;
      }
    }
  }
  return best;
}

/** Whether all missing words stand at the beginning or the end. */
function isCut({ article }: Annotated, mark: Span, missing: readonly Span[]): boolean {
  if (missing.length === 0) return false;
  const between = (from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(article.text.slice(from, to));
  let head = 0;
  let at = mark.start;
  while (head < missing.length && !between(at, missing[head].start)) at = missing[head++].end;
  let tail = missing.length;
  at = mark.end;
  while (tail > head && !between(missing[tail - 1].end, at)) at = missing[--tail].start;
  return head >= tail;
}
