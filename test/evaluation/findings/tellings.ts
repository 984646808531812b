/** What the engine tells of a folder, in the shape in which it is measured: the one place that knows the engine's API. */
import { annotate } from '../../../src/annotations/annotate';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { Corpus } from '../../../src/corpus/corpus';
import type { Claim, ClaimSet } from '../../../src/corpus/findings/claims/claims';
import type { Dispute } from '../../../src/corpus/findings/differences/disputes';
import { oneSided, type Drift } from '../../../src/corpus/findings/drift';
import type { Span } from '../../../src/text/span';
import { common } from '../data';
import { defaultThreshold } from '../news/parallels';
import { shippedVectors } from '../../fixtures/vectors';

/** A stretch of an article; one where words were lost is empty. */
export interface Place extends Span {
  readonly uri: string;
}

export interface ToldClaim {
  readonly label: string;
  readonly places: readonly Place[];
  readonly articles: readonly string[];
}

/** A drift or difference as a reader is told it. */
export interface ToldFinding {
  readonly kind: 'conflict' | 'difference' | 'drift';
  readonly rule: string;
  /** The words that differ, by side. */
  readonly sides: readonly (readonly Place[])[];
  /** Whether it is told as a problem. */
  readonly isSure: boolean;
  /** Told as the state of a count on another date. */
  readonly isAtAnotherDate: boolean;
}

export interface Tellings {
  readonly claims: readonly ToldClaim[];
  /** The other articles that a hover over some words names. */
  articlesAt(place: Place): ReadonlySet<string>;
  /** Claims that an article is said not to have. */
  notFound(uri: string): readonly ToldClaim[];
  /** Sentences that an article alone is said to have. */
  onlyHere(uri: string): readonly Span[];
  /** Sentences of paragraphs. */
  sentences(uri: string): readonly Span[];
  readonly findings: readonly ToldFinding[];
  readonly families: readonly (readonly string[])[];
}

/** Reads some articles as a folder of their own, with the settings that a reader finds. */
export function readTellings(articles: readonly { id: string; text: string }[], tagger: Tagger): Tellings {
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  for (const { id, text } of articles) corpus.put(id, annotate(text, 'plain', tagger));
  const claims = corpus.claims(defaultThreshold);
  return {
    claims: claims.claims.map(toldClaim),
    articlesAt: (place) => articlesAt(claims, place),
    notFound: (uri) => (corpus.coverageOf(uri, defaultThreshold, claims)?.notFound ?? []).map(toldClaim),
    onlyHere: (uri) => corpus.coverageOf(uri, defaultThreshold, claims)?.onlyHere ?? [],
    sentences: (uri) => {
      const { blocks = [], sentences = [] } = corpus.get(uri)?.article ?? {};
      return sentences.filter(({ block }) => blocks[block].kind === 'paragraph');
    },
    findings: [
      ...corpus.uris().flatMap((uri) => corpus.driftsOf(uri).flatMap(toldDrift)),
      ...corpus
        .disputes(defaultThreshold)
        .filter(({ kind }) => kind !== 'drift')
        .map(toldDispute),
    ],
    families: corpus.families().map((family) => family.articles),
  };
}

/** The other articles that a hover names over the parts of sentences that a place touches. */
function articlesAt(claims: ClaimSet, { uri, ...span }: Place): ReadonlySet<string> {
  const others = new Set(
    claims.claims
      .filter(({ passages }) => passages.some((passage) => passage.uri === uri && common(passage, span) > 0))
      .flatMap(({ articles }) => articles),
  );
  others.delete(uri);
  return others;
}

export function toldClaim({ label, passages, articles }: Claim): ToldClaim {
  return { label, places: passages, articles };
}

/** A drift once, though both articles tell it. */
function toldDrift({ a, b, ours, theirs, missing, added, kind, isSure }: Drift): ToldFinding[] {
  if (a.uri > b.uri && !oneSided.has(kind)) return [];
  const sideOf = (uri: string, words: readonly Span[], whole: Span): Place[] =>
    (words.length > 0 ? words : [whole]).map(({ start, end }) => ({ uri, start, end }));
  return [
    {
      kind: 'drift',
      rule: kind,
      sides: [sideOf(a.uri, missing, ours), sideOf(b.uri, added, theirs)],
      isSure,
      isAtAnotherDate: false,
    },
  ];
}

function toldDispute({ kind, rule, sides, isSure, isAtAnotherDate }: Dispute): ToldFinding {
  return { kind, rule, sides: sides.map(({ passages }) => passages), isSure, isAtAnotherDate };
}
