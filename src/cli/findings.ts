import type { Corpus } from '../corpus/corpus';
import type { Comparison } from '../corpus/findings/comparisons';
import { oneSided, type Drift } from '../corpus/findings/drift';
import { isConflict } from '../corpus/findings/figureValues';
import type { Span } from '../text/span';
import type { FindingAnnotation } from './annotationDocument';
import { placeOf } from './place';
import { textIn } from './texts';

/** Conflicts and drifts of an article with those after it, and what only its own quotations show. */
export function findingsOf(corpus: Corpus, uri: string, minScore: number): FindingAnnotation[] {
  const conflicts = corpus
    .comparisonsOf(uri, minScore)
    .filter(({ a, b, verdict }) => a.uri < b.uri && isConflict(verdict))
    .map((comparison) => conflictOf(corpus, comparison));
  const drifts = corpus
    .driftsOf(uri)
    .filter(({ a, b, kind }) => a.uri < b.uri || oneSided.has(kind))
    .map((drift) => driftOf(corpus, drift));
  return [...conflicts, ...drifts];
}

function conflictOf(corpus: Corpus, { a, b, verdict }: Comparison): FindingAnnotation {
  const what = a.figure.interval ? 'other dates of one event' : 'other figures of one fact';
  const [ours, theirs] = [a, b].map((side) => `“${textIn(corpus, side.uri, side).replace(/\s+/g, ' ')}”`);
  return {
    kind: 'conflict',
    passages: [placeOf(a), placeOf(b)],
    reason: `${verdict === 'touching' ? 'times that only touch' : what}: ${ours} / ${theirs}`,
  };
}

function driftOf(corpus: Corpus, drift: Drift): FindingAnnotation {
  const { a, b, ours, theirs } = drift;
  const places = [placeOf({ ...ours, uri: a.uri }), placeOf({ ...theirs, uri: b.uri })];
  // The reason speaks of what the second lost.
  const isTurned = drift.kind === 'unattributed' && drift.fuller === 'theirs';
  return {
    kind: 'drift',
    passages: isTurned ? places.reverse() : places,
    reason: driftReason(corpus, drift),
  };
}

/** What changed, in words: `dropped “some of”`. */
function driftReason(corpus: Corpus, { a, b, kind, fuller, missing, added }: Drift): string {
  switch (kind) {
    case 'unmarked':
      return 'the same words without quotation marks';
    case 'speaker':
      return 'the same words from another speaker';
    case 'unattributed':
      return 'the same words without a speaker';
    case 'changed':
      return `changed ${quoted(corpus, a.uri, missing)} to ${quoted(corpus, b.uri, added)}`;
    case 'cut':
    case 'dropped':
      if (fuller === 'theirs') return `added ${quoted(corpus, b.uri, added)}`;
      return `${kind} ${quoted(corpus, a.uri, missing)}`;
  }
}

/** Words as they stand; `…` where others stand between them. */
function quoted(corpus: Corpus, uri: string, words: readonly Span[]): string {
  let out = '';
  let last: Span | undefined;
  for (const word of words) {
    if (last) {
      const between = textIn(corpus, uri, { start: last.end, end: word.start });
      out += /[\p{L}\p{N}]/u.test(between) ? ' … ' : ' ';
    }
    out += textIn(corpus, uri, word);
    last = word;
  }
  return `“${out}”`;
}
