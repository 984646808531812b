import type { Annotated } from '../../annotations/annotate';
import type { Corpus } from '../../corpus/corpus';
import type { Claim, ClaimPassage, ClaimSet } from '../../corpus/findings/claims/claims';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Coverage } from '../../corpus/findings/coverage';
import type { DifferenceSide } from '../../corpus/findings/differences/difference';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import { inReadingOrder, type Parallel, type Passage } from '../../corpus/index/parallel';
import { withPlaces } from '../../corpus/index/paraphrase';
import { firstEndingAfter, touches, type Span } from '../../text/span';
import type { EventAnswers, PlacedClaims } from './eventAnswers';
import { TextMove, type Move } from './textMove';

/** All that was worked out of an event. */
export interface KnownEvent {
  readonly event: readonly string[];
  readonly claims: ClaimSet;
  readonly disputes: readonly Dispute[];
  /** Of all its articles. */
  readonly families: readonly Family[];
  /** By article, where they were asked for. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly comparisons: ReadonlyMap<string, readonly Comparison[]>;
  /** By article, those that the reader wants to see. */
  readonly parallels: ReadonlyMap<string, readonly Parallel[]>;
  readonly drifts: ReadonlyMap<string, readonly Drift[]>;
}

/**
 * What was known of an event before articles of it were edited, with its places where they stand now: right after a
 * keystroke it is told while all is worked out anew. What an edit may have changed is left out, and who asks about a place
 * of which that is a part is told that it is not covered.
 */
export class EarlierAnswers implements EventAnswers {
  private readonly moves = new Map<string, Move | undefined>();

  /**
   * @param readings of the articles that were edited since, as they were then
   * @param moveBetween what became of the places of one of them
   */
  constructor(
    private readonly known: KnownEvent,
    private readonly readings: ReadonlyMap<string, Annotated>,
    private readonly corpus: Pick<Corpus, 'get' | 'nearOf'>,
    private readonly moveBetween = (before: Annotated, now: Annotated): Move =>
      new TextMove(before.article, now.article),
  ) {}

  /**
   * Whether the sentence at a place is known, and who else says what it says. What it says otherwise than others is left
   * out where an edit touched it. @param offset in the article as it is now
   */
  covers(uri: string, offset: number): boolean {
    const { claims } = this.known;
    const before = this.moveOf(uri)?.offsetBefore(offset) ?? offset;
    const sentences = (this.readings.get(uri) ?? this.corpus.get(uri))?.article.sentences ?? [];
    const next = firstEndingAfter(sentences, before);
    return [next - 1, next].every((sentence) => {
      const span = sentences.at(sentence);
      if (sentence < 0 || !span || !touches(span, before)) return true;
      return (
        this.passage({ uri, sentence, start: span.start, end: span.end }) !== undefined &&
        claims.claimsAt(uri, before).every((claim) => this.claim(claim) !== undefined)
      );
    });
  }

  articlesOf(): readonly string[] {
    return this.known.event;
  }

  /** Near ones as they are now: they are found at once. */
  parallelsOf(uri: string): readonly Parallel[] {
    const near = this.corpus.nearOf(uri);
    const linked = new Set(near.map(linkKey));
    const paraphrases = (this.known.parallels.get(uri) ?? []).flatMap((parallel) => {
      if (parallel.kind !== 'paraphrase') return [];
      const [a, b] = [this.passage(parallel.a), this.passage(parallel.b)];
      return a && b && !linked.has(linkKey({ a, b })) ? [withPlaces(parallel, a, b)] : [];
    });
    return [...near, ...paraphrases].sort(inReadingOrder);
  }

  claimsOf(): PlacedClaims {
    return {
      claimsOf: (uri, sentence) => {
        const start = this.corpus.get(uri)?.article.sentences.at(sentence)?.start ?? 0;
        const before = this.moveOf(uri)?.offsetBefore(start) ?? start;
        const sentences = (this.readings.get(uri) ?? this.corpus.get(uri))?.article.sentences ?? [];
        const known = this.known.claims.claimsOf(uri, firstEndingAfter(sentences, before));
        return known.flatMap((claim) => this.claim(claim) ?? []);
      },
      claimsAt: (uri, offset) => {
        const before = this.moveOf(uri)?.offsetBefore(offset) ?? offset;
        return this.known.claims.claimsAt(uri, before).flatMap((claim) => this.claim(claim) ?? []);
      },
      partAt: (uri, offset) => this.partAt(uri, offset),
    };
  }

  disputesIn(uri: string): readonly Dispute[] {
    return this.known.disputes
      .filter((dispute) => placesOf(dispute).some((place) => place.uri === uri))
      .flatMap((dispute) => this.dispute(dispute) ?? []);
  }

  driftsOf(uri: string): readonly Drift[] {
    return (this.known.drifts.get(uri) ?? []).flatMap((drift) => this.drift(drift) ?? []);
  }

  comparisonsOf(uri: string): readonly Comparison[] {
    return (this.known.comparisons.get(uri) ?? []).flatMap((comparison) => {
      const [a, b] = [this.words(comparison.a), this.words(comparison.b)];
      return a && b ? [{ ...comparison, a, b }] : [];
    });
  }

  familiesOf(articles: readonly string[]): readonly Family[] {
    const wanted = new Set(articles);
    return this.known.families.flatMap((family) => {
      const own = family.articles.filter((uri) => wanted.has(uri));
      return own.length > 0 ? [{ ...family, articles: own }] : [];
    });
  }

  /** Of articles that were edited it is not known. */
  notFoundIn({ id, articles }: Claim, event: readonly string[]): readonly string[] {
    const { coverage } = this.known;
    return event.filter(
      (uri) =>
        !articles.includes(uri) &&
        !this.readings.has(uri) &&
        coverage.get(uri)?.notFound.some((claim) => claim.id === id),
    );
  }

  /** It is not known. */
  isOnlyHere(): boolean {
    return false;
  }

  private moveOf(uri: string): Move | undefined {
    if (this.moves.has(uri)) return this.moves.get(uri);
    const [before, now] = [this.readings.get(uri), this.corpus.get(uri)];
    const move = before && now && this.moveBetween(before, now);
    this.moves.set(uri, move);
    return move;
  }

  private partAt(uri: string, offset: number): Span | undefined {
    const move = this.moveOf(uri);
    const part = this.known.claims.partAt(uri, move?.offsetBefore(offset) ?? offset);
    return part && move ? move.span(part) : part;
  }

  private passage<Place extends Passage>(place: Place): Place | undefined {
    const move = this.moveOf(place.uri);
    return move ? move.passage(place) : place;
  }

  /** The same, where none of its words was touched. */
  private words<Place extends Passage>(place: Place): Place | undefined {
    const move = this.moveOf(place.uri);
    if (!move) return place;
    return move.untouched(place) && move.passage(place);
  }

  private spans(uri: string, spans: readonly Span[]): Span[] | undefined {
    const move = this.moveOf(uri);
    if (!move) return [...spans];
    const moved = spans.flatMap((span) => move.untouched(span) ?? []);
    return moved.length === spans.length ? moved : undefined;
  }

  private claim(claim: Claim): Claim | undefined {
    const passages = claim.passages.flatMap((each): ClaimPassage[] => {
      const moved = this.passage(each);
      return moved ? [moved] : [];
    });
    const labelPassage = this.passage(claim.labelPassage);
    if (passages.length < claim.passages.length || !labelPassage) return undefined;
    return { ...claim, passages, labelPassage };
  }

  private dispute(dispute: Dispute): Dispute | undefined {
    const sides = dispute.sides.map((side) => ({
      ...side,
      passages: side.passages.flatMap((place) => this.words(place) ?? []),
    }));
    const isWhole = sides.every(({ passages }, index) => passages.length === dispute.sides[index].passages.length);
    return isWhole ? { ...dispute, sides } : undefined;
  }

  private drift(drift: Drift): Drift | undefined {
    const [a, b] = [this.passage(drift.a), this.passage(drift.b)];
    const [ours, missing] = [this.spans(drift.a.uri, [drift.ours]), this.spans(drift.a.uri, drift.missing)];
    const [theirs, added] = [this.spans(drift.b.uri, [drift.theirs]), this.spans(drift.b.uri, drift.added)];
    if (!a || !b || !ours || !missing || !theirs || !added) return undefined;
    return { ...drift, a, b, ours: ours[0], theirs: theirs[0], missing, added };
  }
}

function placesOf({ sides }: Dispute): DifferenceSide[] {
  return sides.flatMap(({ passages }) => [...passages]);
}

function linkKey({ a, b }: Pick<Parallel, 'a' | 'b'>): string {
  return `${a.sentence} ${b.sentence} ${b.uri}`;
}
