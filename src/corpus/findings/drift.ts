import type { Annotated } from '../../annotations/annotate';
import { overlaps, type Span } from '../../text/span';
import type { Parallel, Passage } from '../index/parallel';
import { areOthers, losesSpeaker, otherSpeakers, type OtherSpeakers, type SpeechIn } from './drift/speakerDrift';
import { speechesAt, type Speech, type SpokenWord } from './drift/speeches';
import { unmarkedCounterpart } from './drift/unmarkedDrift';
import { compareSpeeches, minQuotedWords, type SpeechComparison, type WordingDrift } from './drift/wordingDrift';

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
  return drifts;
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
  const entitiesOf = ({ uri, speech }: Side): string[] => {
    const speakers = sources.speakersOf(uri);
    return speech.quotations.map((index) => speakers.at(index)?.entity).filter((entity) => entity !== undefined);
  };
  const others = new Set(entitiesOf(theirs));
  if (entitiesOf(ours).some((entity) => others.has(entity))) return undefined;
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
