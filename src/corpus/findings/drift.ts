import type { Annotated } from '../../annotations/annotate';
import { isSpoken } from '../../annotations/quotations/quotations';
import { articles } from '../../lexicon/en/bounds';
import { isTitleCaseBetween } from '../../text/capitalisation';
import { overlaps, type Span } from '../../text/span';
import { tokenAt } from '../../text/tokens';
import type { Parallel, Passage } from '../index/parallel';
import { counterpartOf, minQuotedWords, unmarkedCounterpart, type QuotedSpan } from './counterparts';
import { boundsAmong, cutWords, placeMissingWords } from './missingWords';
import { compareWording, type Wording } from './wording';

/** The same quotation otherwise. */
export interface Drift {
  readonly a: Passage;
  readonly b: Passage;
  /** The spans compared: ours is quoted. */
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
export const oneSided: ReadonlySet<Drift['kind']> = new Set<Drift['kind']>(['unmarked', 'unattributed']);

/** Whether the second side is the one that lacks something: words, or a speaker; where words differ both do. */
export function isShorter({ kind, missing }: Pick<Drift, 'kind' | 'missing'>): boolean {
  return kind !== 'changed' || missing.length > 0;
}

/** Who speaks: the entity of the folder, and whether it is a person. */
export interface Speaker {
  readonly entity: string;
  readonly person: boolean;
}

/** What drift needs to know of the articles. */
export interface DriftSources {
  get(uri: string): Annotated | undefined;
  /** Speakers of an article's quotations, by their index. */
  speakersOf(uri: string): readonly (Speaker | undefined)[];
}

/** Attributions of at least this confidence name their speaker; see the rules of attribution. */
const minSpeakerConfidence = 0.9;

/**
 * Quotations of one article that stand in another in changed words, without their marks, or with
 * another speaker or none. Spelling, case and inflection are no drift. A counterpart is the marked
 * span that shares most with it, at least half of the shorter one.
 */
export function driftsOf(uri: string, parallels: readonly Parallel[], sources: DriftSources): Drift[] {
  const annotated = sources.get(uri);
  if (!annotated) return [];
  const speakersByUri = new Map<string, readonly (Speaker | undefined)[]>();
  const speakersOf = (other: string): readonly (Speaker | undefined)[] => {
    let speakers = speakersByUri.get(other);
    if (!speakers) speakersByUri.set(other, (speakers = sources.speakersOf(other)));
    return speakers;
  };
  const drifts: Drift[] = [];
  annotated.quotations.forEach((quotation, index) => {
    if (!isSpoken(quotation)) return;
    for (const mark of quotation.marks) {
      for (const parallel of parallels) {
        if (!overlaps(parallel.a, mark)) continue;
        const other = sources.get(parallel.b.uri);
        if (!other) continue;
        const pair: QuotationPair = { annotated, ours: { mark, quotation: index }, other, parallel, speakersOf };
        const drift = driftBetween(pair);
        // A quotation of several sentences is met once a sentence.
        const isKnown = drifts.some(
          ({ ours, theirs, b }) => ours === mark && theirs.start === drift?.theirs.start && b.uri === parallel.b.uri,
        );
        if (drift && !isKnown) drifts.push(drift);
      }
    }
  });
  return drifts;
}

/** A quoted span of one article and a linked sentence of another. */
interface QuotationPair {
  readonly annotated: Annotated;
  readonly ours: QuotedSpan;
  readonly other: Annotated;
  readonly parallel: Parallel;
  readonly speakersOf: DriftSources['speakersOf'];
}

function driftBetween(pair: QuotationPair): Drift | undefined {
  const { annotated, ours, other, parallel } = pair;
  const { a, b, shared } = parallel;
  const theirs = counterpartOf(parallel, ours.mark, other.quotations);
  const unchanged = { a, b, ours: ours.mark, missing: [], added: [] };
  if (!theirs) {
    const span = unmarkedCounterpart(annotated, ours.mark, other, shared);
    return span && { ...unchanged, theirs: span, kind: 'unmarked', altersMeaning: false };
  }
  const wording = compareWording(annotated.article, ours.mark, other.article, theirs.mark);
  if (!sharesHalf(wording)) return undefined;
  if (!isSameWording(pair, wording)) return wordingDrift(pair, theirs, wording);
  const speaker = speakerDrift(pair, theirs);
  return speaker && { ...unchanged, theirs: theirs.mark, ...speaker };
}

/** Whether two quoted spans have at least half of the shorter one in common, and enough words to be one quotation. */
function sharesHalf({ words, missing }: Wording): boolean {
  const kept = words.filter(({ change }) => change !== 'changed').length;
  const shorter = Math.min(words.length, kept + missing.length);
  return shorter >= minQuotedWords && kept * 2 >= shorter;
}

function addedWords({ words }: Wording): Span[] {
  return words.filter(({ change }) => change === 'changed').map(({ span }) => span);
}

/** Whether the words are the same but for spelling and for articles, which are the copy editor's. */
function isSameWording({ annotated, other }: QuotationPair, wording: Wording): boolean {
  const isArticleIn = ({ article: { text } }: Annotated): ((span: Span) => boolean) => {
    return ({ start, end }) => articles.has(text.slice(start, end).toLowerCase());
  };
  return (
    wording.verdict !== 'drift' ||
    (wording.missing.every(isArticleIn(annotated)) && addedWords(wording).every(isArticleIn(other)))
  );
}

function wordingDrift(
  { annotated, ours, other, parallel }: QuotationPair,
  theirs: QuotedSpan,
  wording: Wording,
): Drift {
  const added = addedWords(wording);
  // Where all of theirs stands in a row in ours, the rest was cut off, however the words could be paired.
  const cut = added.length === 0 ? cutWords(annotated, ours.mark, other, theirs.mark) : undefined;
  const missing = cut ?? wording.missing;
  const lost = placeMissingWords(annotated.article, ours.mark, missing);
  const gained = placeMissingWords(other.article, theirs.mark, added);
  // A part quoted in a clause of the reporter's has its bounds in that clause.
  const isWhole =
    annotated.quotations[ours.quotation].role === 'direct' && other.quotations[theirs.quotation].role === 'direct';
  const ourBounds = boundsAmong(annotated.article, isWhole ? [...lost.inside, ...lost.ends] : lost.inside);
  const theirBounds = boundsAmong(other.article, isWhole ? [...gained.inside, ...gained.ends] : gained.inside);
  return {
    a: parallel.a,
    b: parallel.b,
    ours: ours.mark,
    theirs: theirs.mark,
    kind: added.length > 0 ? 'changed' : lost.inside.length === 0 ? 'cut' : 'dropped',
    missing,
    added,
    altersMeaning: ourBounds !== theirBounds,
  };
}

/** How the speakers of equal words differ, where they do. */
function speakerDrift(
  { annotated, ours, other, parallel: { a, b }, speakersOf }: QuotationPair,
  theirs: QuotedSpan,
): Pick<Drift, 'kind' | 'altersMeaning'> | undefined {
  // What goes by a name of its own, in capitals, is a title rather than speech.
  if (isTitle(annotated, ours.mark)) return undefined;
  const speaker = speakersOf(a.uri)[ours.quotation];
  if (!speaker) return undefined;
  const otherSpeaker = speakersOf(b.uri)[theirs.quotation];
  const isNamed = isSurelyNamed(annotated, ours.quotation);
  // A body and the person who speaks for it are no two speakers.
  if (otherSpeaker?.person && speaker.person && speaker.entity !== otherSpeaker.entity)
    return { kind: 'speaker', altersMeaning: isNamed && isSurelyNamed(other, theirs.quotation) };
  const { blocks, sentences } = other.article;
  if (
    !otherSpeaker &&
    !other.quotations[theirs.quotation].speaker &&
    blocks[sentences[b.sentence].block].kind === 'paragraph'
  )
    return { kind: 'unattributed', altersMeaning: isNamed };
  return undefined;
}

function isTitle({ article: { shown, tokens } }: Annotated, { start, end }: Span): boolean {
  return isTitleCaseBetween(shown, tokens, tokenAt(tokens, start), tokenAt(tokens, end));
}

/** Whether the speaker stands by name beside the quotation: a pronoun may mean another. */
function isSurelyNamed({ quotations, named }: Annotated, index: number): boolean {
  const { speaker, confidence } = quotations[index];
  return (
    speaker !== undefined &&
    confidence >= minSpeakerConfidence &&
    named.mentions.some((mention) => mention.kind === 'name' && overlaps(mention, speaker))
  );
}
