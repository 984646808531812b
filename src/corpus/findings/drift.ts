import type { Annotated } from '../../annotations/annotate';
import { overlaps, type Span } from '../../text/span';
import type { Parallel, Passage } from '../index/parallel';
import {
  areOthers,
  haveOneName,
  losesSpeaker,
  otherSpeakers,
  type OtherSpeakers,
  type SpeechIn,
} from './drift/speakerDrift';
import { speechesAt, type Speech, type SpokenWord } from './drift/speeches';
import { unmarkedCounterpart } from './drift/unmarkedDrift';
import { piecesAlike } from './drift/piecesAlike';
import {
  compareSpeeches,
  driftOfAWord,
  minQuotedWords,
  type SpeechComparison,
  type WordingDrift,
} from './drift/wordingDrift';

/** The same quotation otherwise. */
export interface Drift {
  readonly a: Passage;
  readonly b: Passage;
  /** What is compared: whole quoted spans, from the first piece to the last where `he said` stands between them; ours is quoted. */
  readonly ours: Span;
  readonly theirs: Span;
  /**
   * `cut`: the beginning or end of a sentence is missing; `dropped`: words inside are missing; `changed`: other words
   * stand in it; `unmarked`: the words stand there without marks; `speaker`: another speaker; `unattributed`: quoted,
   * but nobody is named.
   */
  readonly kind: 'cut' | 'dropped' | 'changed' | 'unmarked' | 'speaker' | 'unattributed';
  /** The side that has what the other lacks: words, marks, a speaker; undefined where each has something of its own. */
  readonly fuller: 'ours' | 'theirs' | undefined;
  /** Words of ours that are missing, and of theirs that are new, as spans. */
  readonly missing: readonly Span[];
  readonly added: readonly Span[];
  /** Of `speaker`: the names by which the two articles call who speaks. */
  readonly speakers?: OtherSpeakers;
  /** Whether it is told as a problem: another or no speaker, or a bound of what is said (`some`, `not`, `if`, a number) that came, went or changed in kept text. */
  readonly isSure: boolean;
}

/** Speeches of one sentence that are compared with those of another: more than a writer puts into one. Not fitted. */
const maxSpeeches = 8;

/** Kinds that are seen from the side of the quotation alone; the others show from both. */
export const oneSided: ReadonlySet<Drift['kind']> = new Set<Drift['kind']>(['unmarked']);

/** Whether the second side lacks something, or differs from the first as much as the first from it. */
export function isShorter({ fuller }: Pick<Drift, 'fuller'>): boolean {
  return fuller !== 'theirs';
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
  /** Articles on what may be the same event. */
  neighboursOf(uri: string): Iterable<string>;
}

/**
 * Quotations of one article that stand in another in changed words, without their marks, or with another speaker or none.
 * Told only after the pieces of a quotation were joined, words aligned and the whole other article searched for what is
 * missing. Seen from either article a drift is the same, turned round, but for the kinds that are `oneSided`.
 * @param parallels links of the article to sentences of others
 */
export function driftsOf(uri: string, parallels: readonly Parallel[], sources: DriftSources): Drift[] {
  const annotated = sources.get(uri);
  if (!annotated) return [];
  const drifts: Drift[] = [];
  const compared = new Map<Speech, Set<Speech>>();
  for (const parallel of parallels) {
    const speeches = speechesAt(annotated, parallel.a.sentence).slice(0, maxSpeeches);
    if (speeches.length === 0) continue;
    const other = sources.get(parallel.b.uri);
    if (!other) continue;
    const others = speechesAt(other, parallel.b.sentence).slice(0, maxSpeeches);
    for (const speech of speeches) {
      const ours = { uri, annotated, speech };
      if (others.length === 0) for (const drift of unmarkedDrifts(ours, other, parallel)) drifts.push(drift);
      const known = compared.get(speech) ?? new Set<Speech>();
      compared.set(speech, known);
      for (const theirs of others) {
        // A quotation of several sentences is met once a sentence.
        if (known.has(theirs)) continue;
        known.add(theirs);
        const side = { uri: parallel.b.uri, annotated: other, speech: theirs };
        for (const drift of driftsBetween(ours, side, parallel, sources)) drifts.push(drift);
      }
    }
  }
  for (const drift of driftsOfAWord({ uri, annotated }, parallels, sources, drifts)) drifts.push(drift);
  return drifts;
}

/**
 * Quoted stretches of one speaker that are equal but for a word, in articles that links or an event join, wherever they stand there.
 * @param told drifts that are told already
 */
function* driftsOfAWord(
  { uri, annotated }: Pick<Side, 'uri' | 'annotated'>,
  parallels: readonly Parallel[],
  sources: DriftSources,
  told: readonly Drift[],
): Iterable<Drift> {
  for (const otherUri of new Set([...parallels.map(({ b }) => b.uri), ...sources.neighboursOf(uri)])) {
    const other = sources.get(otherUri);
    if (!other) continue;
    for (const { ours, theirs } of piecesAlike(annotated, other)) {
      const side = { uri, annotated, speech: ours };
      const otherSide = { uri: otherUri, annotated: other, speech: theirs };
      if (!haveOneSpeaker(side, otherSide, sources) && !haveOneName(side, otherSide)) continue;
      const isTurned = uri > otherUri;
      const drift = isTurned ? ofAWord(otherSide, side) : ofAWord(side, otherSide);
      if (!drift) continue;
      const found = wordingDrift(side, otherSide, isTurned ? turned(drift) : drift);
      const isTold = ({ b, ours: own, theirs: others }: Drift): boolean =>
        b.uri === otherUri && overlaps(own, found.ours) && overlaps(others, found.theirs);
      if (!told.some(isTold)) yield found;
    }
  }
}

function ofAWord(a: Side, b: Side): WordingDrift | undefined {
  return driftOfAWord(
    { article: a.annotated.article, speech: a.speech },
    { article: b.annotated.article, speech: b.speech },
  );
}

/** Whether two speeches are by one entity of the folder. */
function haveOneSpeaker(ours: Side, theirs: Side, sources: DriftSources): boolean {
  const others = new Set(entitiesOf(theirs, sources));
  return entitiesOf(ours, sources).some((entity) => others.has(entity));
}

/** Who speaks a speech, as far as the folder knows. */
function entitiesOf({ uri, speech }: Side, sources: DriftSources): string[] {
  const speakers = sources.speakersOf(uri);
  return speech.quotations.map((index) => speakers.at(index)?.entity).filter((entity) => entity !== undefined);
}

/** A speech of an article of the folder. */
interface Side extends SpeechIn {
  readonly uri: string;
}

function driftsBetween(ours: Side, theirs: Side, parallel: Parallel, sources: DriftSources): Drift[] {
  // Of equal alignments one is chosen by the order of the sides; it must be the same seen from either.
  const isTurned = ours.uri > theirs.uri;
  const { kept, drifts } = isTurned ? compared(theirs, ours) : compared(ours, theirs);
  if (kept < minQuotedWords) return [];
  if (drifts.length > 0) {
    // Another's words of the same form are another statement.
    if (areOthers(ours, theirs)) return [];
    return drifts.map((drift) => wordingDrift(ours, theirs, isTurned ? turned(drift) : drift));
  }
  const otherSpeaker = speakerDrift(ours, theirs, kept, sources);
  if (!otherSpeaker) return [];
  const { a, b } = parallel;
  const spans = { ours: marksAt(ours.speech, a), theirs: marksAt(theirs.speech, b) };
  const isSure = otherSpeaker.speakers?.areNamed !== false;
  return [{ a, b, ...spans, ...otherSpeaker, missing: [], added: [], isSure }];
}

function compared(a: Side, b: Side): SpeechComparison {
  return compareSpeeches(
    { article: a.annotated.article, speech: a.speech },
    { article: b.annotated.article, speech: b.speech },
  );
}

function turned(drift: WordingDrift): WordingDrift {
  const { part, onlyA, onlyB, at } = drift;
  return {
    ...drift,
    part: { a: part.b, b: part.a, pairs: part.pairs.map(({ a, b }) => ({ a: b, b: a })) },
    ...{ onlyA: onlyB, onlyB: onlyA, at: { a: at.b, b: at.a } },
  };
}

function wordingDrift(ours: Side, theirs: Side, { kind, part, onlyA, onlyB, at, isSure }: WordingDrift): Drift {
  return {
    a: passageOf(ours, at.a),
    b: passageOf(theirs, at.b),
    ours: marksOf(ours.speech, part.a),
    theirs: marksOf(theirs.speech, part.b),
    kind,
    fuller: onlyB.length === 0 ? 'ours' : onlyA.length === 0 ? 'theirs' : undefined,
    missing: spansOf(onlyA),
    added: spansOf(onlyB),
    isSure,
  };
}

function passageOf({ uri, annotated }: Side, { sentence }: SpokenWord): Passage {
  const { start, end } = annotated.article.sentences[sentence];
  return { uri, sentence, start, end };
}

/** The words as they stand: a contraction is one. */
function spansOf(words: readonly SpokenWord[]): Span[] {
  return words
    .filter(({ start }, index) => index === 0 || words[index - 1].start !== start)
    .map(({ start, end }) => ({ start, end }));
}

/** The quoted stretch that holds some words of a speech. @param words at least one */
function marksOf({ marks }: Speech, words: readonly SpokenWord[]): Span {
  return { start: marks[words[0].mark].start, end: marks[words[words.length - 1].mark].end };
}

/** The quoted stretch of a speech in a sentence. */
function marksAt({ marks }: Speech, sentence: Span): Span {
  const inside = marks.filter((mark) => overlaps(mark, sentence));
  const [first, last] = [inside.at(0) ?? marks[0], inside.at(-1) ?? marks[marks.length - 1]];
  return { start: first.start, end: last.end };
}

/** How the speakers of equal words differ, where they surely do. */
function speakerDrift(
  ours: Side,
  theirs: Side,
  kept: number,
  sources: DriftSources,
): Pick<Drift, 'kind' | 'fuller' | 'speakers'> | undefined {
  if (losesSpeaker(ours, theirs, kept)) return { kind: 'unattributed', fuller: 'ours' };
  if (losesSpeaker(theirs, ours, kept)) return { kind: 'unattributed', fuller: 'theirs' };
  const speakers = otherSpeakers(ours, theirs, kept);
  if (!speakers) return undefined;
  if (haveOneSpeaker(ours, theirs, sources)) return undefined;
  return { kind: 'speaker', fuller: undefined, speakers };
}

function unmarkedDrifts({ annotated, speech }: Side, other: Annotated, parallel: Parallel): Drift[] {
  return speech.marks.flatMap((mark): Drift[] => {
    if (!overlaps(mark, parallel.a)) return [];
    const theirs = unmarkedCounterpart(annotated, speech, mark, other, parallel);
    if (!theirs) return [];
    const { a, b } = parallel;
    return [{ a, b, ours: mark, theirs, kind: 'unmarked', fuller: 'ours', missing: [], added: [], isSure: false }];
  });
}
