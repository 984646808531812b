import type { Annotated } from '../../annotations/annotate';
import { isTitleCaseBetween } from '../../text/capitalisation';
import { isSpoken, type Quotation } from '../../annotations/quotations/quotations';
import { overlaps, type Span } from '../../text/span';
import { TokenKind, tokenAt, countWords, wordIndicesIn } from '../../text/tokens';
import { lexemeOf } from '../index/lexemes';
import type { Parallel } from '../index/parallel';
import type { Passage } from '../index/parallel';
import { compareWording } from './wording';

/** The same quotation otherwise. */
export interface Drift {
  readonly a: Passage;
  readonly b: Passage;
  /** The stretches compared: ours is quoted. */
  readonly ours: Span;
  readonly theirs: Span;
  /**
   * `cut`: the beginning or end is missing; `dropped`: words inside are missing; `changed`: other
   * words stand in it; `unmarked`: the words stand there without marks; `speaker`: another speaker;
   * `unattributed`: quoted, but nobody is named.
   */
  readonly kind: 'cut' | 'dropped' | 'changed' | 'unmarked' | 'speaker' | 'unattributed';
  /** Words of ours that are missing, and of theirs that are new, as spans. */
  readonly missing: readonly Span[];
  readonly added: readonly Span[];
  /** Whether another is said to have spoken, or what is said reaches further or less far: a `some`, a `not`, an `if`, a number has come or gone. */
  readonly altersMeaning: boolean;
}

/** Kinds that are seen from the side of the fuller quotation alone; the others show from both. */
export const oneSided: ReadonlySet<Drift['kind']> = new Set(['unmarked', 'unattributed']);

/** Whether the second side is the one that lacks something: words, or a speaker; where words differ both do. */
export function isShorter({ kind, missing }: Drift): boolean {
  return kind !== 'changed' || missing.length > 0;
}

/** Who speaks: the entity of the folder, and whether it is a person. */
export interface Speaker {
  readonly entity: string;
  readonly person: boolean;
}

/** What drift needs to know of the articles. */
export interface Sources {
  get(uri: string): Annotated | undefined;
  /** Speakers of an article's quotations, by their index. */
  speakersOf(uri: string): readonly (Speaker | undefined)[];
}

const minWords = 5;

/**
 * Quotations of one article that stand in another in changed words, without their marks, or with
 * another speaker or none. Spelling, case and inflection are no drift. A counterpart is the marked
 * stretch that shares most with it, at least half of the shorter one.
 */
export function driftsOf(uri: string, parallels: readonly Parallel[], sources: Sources): Drift[] {
  const annotated = sources.get(uri);
  const known = new Map<string, readonly (Speaker | undefined)[]>();
  const speakersOf = (other: string): readonly (Speaker | undefined)[] => {
    let speakers = known.get(other);
    if (!speakers) known.set(other, (speakers = sources.speakersOf(other)));
    return speakers;
  };
  const once: Sources = { get: (other) => sources.get(other), speakersOf };
  const out: Drift[] = [];
  annotated?.quotations.forEach((quotation, index) => {
    if (!isSpoken(quotation)) return;
    for (const mark of quotation.marks) {
      for (const parallel of parallels) {
        if (!overlaps(parallel.a, mark)) continue;
        const drift = driftBetween(annotated, index, mark, parallel, once);
        // A quotation of several sentences is met once a sentence.
        if (
          drift &&
          !out.some(
            ({ ours, theirs, b }) => ours === mark && theirs.start === drift.theirs.start && b.uri === drift.b.uri,
          )
        )
          out.push(drift);
      }
    }
  });
  return out;
}

function driftBetween(
  annotated: Annotated,
  index: number,
  ours: Span,
  { a, b, shared }: Parallel,
  sources: Sources,
): Drift | undefined {
  const other = sources.get(b.uri);
  if (!other) return undefined;
  const found = counterpart({ a, b, shared }, ours, other.quotations);
  if (!found) {
    const theirs = unmarked(annotated, ours, other, shared);
    return theirs && { a, b, ours, theirs, kind: 'unmarked', missing: [], added: [], altersMeaning: false };
  }
  const theirs = found.mark;
  const wording = compareWording(annotated.article, ours, other.article, theirs);
  const kept = wording.words.filter((change) => change.change !== 'changed');
  const shorter = Math.min(wording.words.length, kept.length + wording.missing.length);
  if (shorter < minWords || kept.length * 2 < shorter) return undefined;
  const added = wording.words.filter((change) => change.change === 'changed').map((change) => change.span);
  // An article more or less is the copy editor's.
  const plain = (source: string, span: Span): boolean => /^(?:an?|the)$/i.test(source.slice(span.start, span.end));
  const same =
    wording.verdict !== 'drift' ||
    (wording.missing.every((span) => plain(annotated.article.text, span)) &&
      added.every((span) => plain(other.article.text, span)));
  if (!same) {
    // Where all of theirs stands in a row in ours, the rest was cut off, however the words could be paired.
    const cut = added.length === 0 ? runIn(annotated, ours, other, theirs) : undefined;
    const missing = cut ?? wording.missing;
    const lost = lackingIn(annotated, ours, missing);
    const come = lackingIn(other, theirs, added);
    const kind = added.length > 0 ? 'changed' : lost.inside.length === 0 ? 'cut' : 'dropped';
    // A part quoted in a clause of the reporter's has its bounds in that clause.
    const whole = annotated.quotations[index].role === 'direct' && other.quotations[found.index].role === 'direct';
    const altersMeaning =
      boundsIn(annotated.article, whole ? [...lost.inside, ...lost.ends] : lost.inside) !==
      boundsIn(other.article, whole ? [...come.inside, ...come.ends] : come.inside);
    return { a, b, ours, theirs, kind, missing, added, altersMeaning };
  }
  const who = sources.speakersOf(a.uri)[index];
  const they = sources.speakersOf(b.uri)[found.index];
  // What goes by a name of its own, in capitals, is a title rather than speech.
  if (
    isTitleCaseBetween(
      annotated.article.shown,
      annotated.article.tokens,
      tokenAt(annotated.article.tokens, ours.start),
      tokenAt(annotated.article.tokens, ours.end),
    )
  )
    return undefined;
  const between = { a, b, ours, theirs, missing: [], added: [] };
  // A body and the person who speaks for it are no two speakers.
  if (who && they && who.person && they.person && who.entity !== they.entity)
    return {
      ...between,
      kind: 'speaker',
      altersMeaning: isSurelyNamed(annotated, index) && isSurelyNamed(other, found.index),
    };
  if (
    who &&
    !they &&
    !other.quotations[found.index].speaker &&
    other.article.blocks[other.article.sentences[b.sentence].block].kind === 'paragraph'
  )
    return { ...between, kind: 'unattributed', altersMeaning: isSurelyNamed(annotated, index) };
  return undefined;
}

// Words that bound what is said: how many, whether at all, how surely, on what condition.
const qualifiers = new Set(
  'some many most few several all any every each none no not never nobody nothing neither nor cannot without only almost nearly barely hardly perhaps maybe possibly probably likely unlikely may might could if unless except until alleged allegedly reportedly apparently sometimes often rarely always less more least partly'.split(
    ' ',
  ),
);

/** The bounds and numbers among some words, denials in one form: `can’t` for `cannot` changes nothing. */
function boundsIn({ tokens: words }: Annotated['article'], spans: readonly Span[]): string {
  return spans
    .flatMap((span) => {
      const i = tokenAt(words, span.start);
      const lower = words.lower[i];
      if (lower === 'cannot' || lower.endsWith("n't")) return ['not'];
      return words.kind[i] === TokenKind.Number || qualifiers.has(lower) ? [lower] : [];
    })
    .sort()
    .join(' ');
}

/** Whether the speaker stands by name beside the quotation: a pronoun may mean another. */
function isSurelyNamed({ quotations, named }: Annotated, index: number): boolean {
  const { speaker, confidence } = quotations[index];
  return (
    speaker !== undefined &&
    confidence >= sureEnough &&
    named.mentions.some((mention) => mention.kind === 'name' && overlaps(mention, speaker))
  );
}
const sureEnough = 0.9;

/** Our words before and after theirs, where all of theirs stand in a row in ours. */
function runIn({ article }: Annotated, ours: Span, other: Annotated, theirs: Span): Span[] | undefined {
  const a = wordIndicesIn(article.tokens, ours);
  const b = wordIndicesIn(other.article.tokens, theirs);
  for (let at = 0; at + b.length <= a.length; at++) {
    if (
      !b.every(
        (word, k) => lexemeOf(article.tokens.lower[a[at + k]]).stem === lexemeOf(other.article.tokens.lower[word]).stem,
      )
    )
      continue;
    return [...a.slice(0, at), ...a.slice(at + b.length)].map((index) => ({
      start: article.tokens.start[index],
      end: article.tokens.end[index],
    }));
  }
  return undefined;
}

/** Where another article has nearly all words of a quotation in a row, without marks. */
function unmarked({ article }: Annotated, mark: Span, other: Annotated, shared: Parallel['shared']): Span | undefined {
  const own = wordsInSpan(article, mark);
  for (const { a, b } of shared) {
    const inside = { start: Math.max(a.start, mark.start), end: Math.min(a.end, mark.end) };
    const common = inside.start < inside.end ? wordsInSpan(article, inside) : 0;
    if (common < minWords || common < 0.8 * own) continue;
    if (!other.quotations.some((quotation) => quotation.marks.some((m) => overlaps(m, b)))) return b;
  }
  return undefined;
}

function wordsInSpan({ tokens: words }: Annotated['article'], span: Span): number {
  return countWords(words, tokenAt(words, span.start), tokenAt(words, span.end));
}

/** The quoted stretch of the other sentence that shares most with one of ours, and the index of its quotation. */
function counterpart(
  parallel: Pick<Parallel, 'a' | 'b' | 'shared'>,
  mark: Span,
  quotations: readonly Quotation[],
): { mark: Span; index: number } | undefined {
  let best: { mark: Span; index: number } | undefined;
  let most = 0;
  for (const [index, quotation] of quotations.entries()) {
    for (const other of quotation.marks) {
      if (!overlaps(other, parallel.b)) continue;
      let shared = 0;
      for (const { a, b } of parallel.shared)
        if (overlaps(a, mark) && overlaps(b, other))
          shared += Math.min(b.end, other.end) - Math.max(b.start, other.start);
      if (shared > most) {
        most = shared;
        best = { mark: other, index };
      }
    }
  }
  return best;
}

/** The words of one side that the other lacks, told apart by place. */
interface Lacking {
  /** At the beginning and the end, in the sentences that are kept in part. */
  readonly ends: readonly Span[];
  readonly inside: readonly Span[];
}

/** @param spans words of a quotation that the other side lacks, in order */
function lackingIn({ article }: Annotated, mark: Span, spans: readonly Span[]): Lacking {
  const between = (from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(article.text.slice(from, to));
  let head = 0;
  let from = mark.start;
  while (head < spans.length && !between(from, spans[head].start)) from = spans[head++].end;
  let tail = spans.length;
  let to = mark.end;
  while (tail > head && !between(spans[tail - 1].end, to)) to = spans[--tail].start;
  // A sentence that is left out whole takes nothing from the others.
  const apart = (start: number, end: number): boolean => /[.!?…]["'”’»)]*\s/.test(article.text.slice(start, end));
  while (from < mark.end && !between(from, from + 1)) from++;
  while (to > mark.start && !between(to - 1, to)) to--;
  const ends = [
    ...spans.slice(0, head).filter(({ end }) => !apart(end, from)),
    ...spans.slice(tail).filter(({ start }) => !apart(to, start)),
  ];
  return { ends, inside: spans.slice(head, tail) };
}
