import { LRUCache } from 'lru-cache';
import type { Corpus } from '../../corpus/corpus';
import type { Claim, ClaimSet } from '../../corpus/findings/claims/claims';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Coverage } from '../../corpus/findings/coverage';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Parallel, Passage } from '../../corpus/index/parallel';
import type { Steps } from '../../corpus/steps';
import { joinedSpans, type Span } from '../../text/span';
import { EarlierAnswers, type KnownEvent } from './earlierAnswers';
import { EarlierEvents } from './earlierEvents';
import type { EventAnswers } from './eventAnswers';
import type { Move } from './textMove';

/** Folders of at most so many articles are compared as a whole. */
const maxWholeFolder = 48;
/** Articles compared at a time in larger folders: more columns than a matrix can show side by side. */
const maxAround = 20;
/** Default of the setting crossread.minScore. */
export const defaultMinScore = 0.75;
/** Articles in which a claim is searched for when a place is looked at: in more the search would be felt. */
const maxSearched = 8;
/** Events of which it is kept what they say: that of the article in front and of a few beside it. */
const maxKept = 8;

/** What is worked out of an event, as far as it is. */
interface EventState {
  readonly event: readonly string[];
  claims?: ClaimSet;
  disputes?: readonly Dispute[];
  families?: readonly Family[];
  readonly coverage: Map<string, Coverage>;
  readonly comparisons: Map<string, readonly Comparison[]>;
}

/**
 * What articles on one event say together, as far as the reader wants links to be shown: paraphrases
 * below the least score are left out of every answer.
 */
export class Events implements EventAnswers {
  /** Paraphrases with a lower score are not shown. */
  minScore = defaultMinScore;
  private readonly states = new LRUCache<string, EventState>({ max: maxKept });
  private readonly earlier: EarlierEvents;

  constructor(private readonly corpus: Corpus) {
    this.earlier = new EarlierEvents(corpus);
  }

  /** What the articles of an event say, as the corpus is now. */
  private stateOf(event: readonly string[]): EventState {
    const key = this.keyOf(event);
    let state = this.states.get(key);
    if (!state) this.states.set(key, (state = { event, coverage: new Map(), comparisons: new Map() }));
    return state;
  }

  private keyOf(event: readonly string[]): string {
    return `${this.corpus.version} ${this.minScore} ${event.join('\n')}`;
  }

  /** The articles that are compared when one is looked at, those first that have most in common with it. */
  nearestFirst(uri: string | undefined): string[] {
    const event = this.articlesOf(uri);
    if (uri === undefined || !this.corpus.has(uri)) return event;
    const among = new Set(event);
    return [...new Set([...this.around(uri).filter((other) => among.has(other)), ...event])];
  }

  /** Works out in steps, from the links of its articles, what the articles of an event say together. */
  *steps(event: readonly string[]): Steps {
    const { stepwise } = this.corpus;
    const [{ minScore }, state] = [this, this.stateOf(event)];
    state.claims ??= yield* stepwise.claims(minScore, event);
    state.disputes ??= yield* stepwise.disputes(minScore, event);
    yield* stepwise.families(event);
    state.families ??= this.corpus.families(event);
    yield;
  }

  /** Works out in steps what was not found in an article, or in any of a small event, and which figures agree. */
  *searchSteps(uri: string): Steps {
    const event = this.articlesOf(uri);
    for (const other of this.isSearched(uri) ? event : [uri]) {
      this.coverageIn(event, other);
      yield;
      // In a large folder the event of another article is another one.
      if (other !== uri && !this.isWholeFolder) continue;
      this.comparisonsOf(other);
      yield;
    }
  }

  /** Whether the event of an article is so small that claims are searched for in all of it when a place is looked at. */
  isSearched(uri: string): boolean {
    return this.articlesOf(uri).length <= maxSearched;
  }

  private get isWholeFolder(): boolean {
    return this.corpus.size <= maxWholeFolder;
  }

  /** Whether all that answers about an article and its event are made from is worked out. */
  isWorkedOut(uri: string): boolean {
    // Around which articles an event is, is told by links.
    if (!this.corpus.isWorkedOut(uri)) return false;
    const { claims, disputes, families } = this.stateOf(this.articlesOf(uri));
    return claims !== undefined && disputes !== undefined && families !== undefined;
  }

  /** To be called before an article is read again: what is known is told until all is worked out anew. */
  keepBefore(uri: string): void {
    const known = [...this.states.values()].filter((state) => this.states.peek(this.keyOf(state.event)) === state);
    this.earlier.keep(
      uri,
      this.minScore,
      known.flatMap((state) => this.knownEvent(state) ?? []),
    );
  }

  private knownEvent({ claims, disputes, families, ...state }: EventState): KnownEvent | undefined {
    if (!claims || !disputes || !families) return undefined;
    const ofEach = <Answer>(answer: (uri: string) => Answer): ReadonlyMap<string, Answer> =>
      new Map(state.event.map((uri) => [uri, answer(uri)]));
    return {
      ...{ claims, disputes, families, ...state },
      parallels: ofEach((uri) => this.parallelsOf(uri)),
      drifts: ofEach((uri) => this.driftsOf(uri)),
    };
  }

  /**
   * What is told of a place: as it is now where that is worked out, else what was known before an edit; undefined where
   * neither is known. @param offset in the article as it is now
   */
  answersAt(uri: string, offset: number): EventAnswers | undefined {
    return this.isWorkedOut(uri) ? this : this.earlier.answersAt(uri, offset, this.minScore);
  }

  /**
   * What is told of an article of which an edit is not taken in yet, in the places of before it: what is known but for what
   * the edit touches; undefined where not all is known.
   */
  answersBefore(uri: string, move: Move): EventAnswers | undefined {
    const reading = this.corpus.get(uri);
    const known = this.isWorkedOut(uri) ? this.knownEvent(this.stateOf(this.articlesOf(uri))) : undefined;
    return reading && known && new EarlierAnswers(known, new Map([[uri, reading]]), this.corpus, () => move);
  }

  /** Parallels of an article that the reader wants to see, in the order of its text. */
  parallelsOf(uri: string): readonly Parallel[] {
    return this.corpus.parallelsOf(uri).filter(({ score }) => score >= this.minScore);
  }

  /** Those of them that a claim of the event bears out: a hover names where they lead. */
  sharedParallelsOf(uri: string): readonly Parallel[] {
    const claims = this.claimsOf(this.articlesOf(uri));
    return this.parallelsOf(uri).filter(({ a, b }) =>
      claims.claimsOf(uri, a.sentence).some(({ articles }) => articles.includes(b.uri)),
    );
  }

  comparisonsOf(uri: string): readonly Comparison[] {
    const { comparisons } = this.stateOf(this.articlesOf(uri));
    return keptIn(comparisons, uri, () => this.corpus.comparisonsOf(uri, this.minScore));
  }

  /** Quotations of an article that stand otherwise elsewhere. */
  driftsOf(uri: string): readonly Drift[] {
    return this.corpus.driftsOf(uri);
  }

  /** An article and those that have a passage in common with it, most in common first. */
  around(uri: string): string[] {
    return this.corpus.around(uri, this.minScore);
  }

  /**
   * The articles that are compared when one is looked at: all of a small folder, else those around it.
   * Empty for a large folder without an article to start from.
   */
  articlesOf(uri: string | undefined): string[] {
    if (this.isWholeFolder) return this.corpus.uris();
    return uri !== undefined && this.corpus.has(uri) ? this.around(uri).slice(0, maxAround) : [];
  }

  /** What the articles of an event say otherwise than others of them. */
  disputesOf(event: readonly string[]): readonly Dispute[] {
    return (this.stateOf(event).disputes ??= this.corpus.disputes(this.minScore, event));
  }

  /** What an article says otherwise than others on its event, or they otherwise than it. */
  disputesIn(uri: string): readonly Dispute[] {
    return this.disputesOf(this.articlesOf(uri)).filter(({ sides }) =>
      sides.some(({ passages }) => passages.some((passage) => passage.uri === uri)),
    );
  }

  /** Claims among the articles of an event. */
  claimsOf(event: readonly string[]): ClaimSet {
    return (this.stateOf(event).claims ??= this.corpus.claims(this.minScore, event));
  }

  /** The parts of a linked sentence of which a hover has something to tell; all of it while that is not worked out. */
  claimedParts(passage: Passage): readonly Span[] {
    const { uri, sentence } = passage;
    // In a large folder the event is told by the parallels, which take longest right after a keystroke.
    if (!this.corpus.isWorkedOut(uri)) return [passage];
    const event = this.articlesOf(uri);
    if (!this.hasClaimsOf(event)) return [passage];
    const claims = this.claimsOf(event);
    const parts = claims.partsOf(uri, sentence).filter(({ start }) => claims.claimsAt(uri, start).length > 0);
    return parts.length > 0 ? joinedSpans(parts) : [passage];
  }

  /** Whether the claims of an event are worked out already. */
  hasClaimsOf(event: readonly string[]): boolean {
    return this.stateOf(event).claims !== undefined;
  }

  /** What was not found in an article and what only it has; nothing for what is no article. */
  coverageOf(uri: string): Coverage {
    return this.coverageIn(this.articlesOf(uri), uri);
  }

  /** The same by the claims of an event: in a large folder that of another article has others. */
  private coverageIn(event: readonly string[], uri: string): Coverage {
    return keptIn(
      this.stateOf(event).coverage,
      uri,
      () => this.corpus.coverageOf(uri, this.minScore, this.claimsOf(event)) ?? { notFound: [], onlyHere: [] },
    );
  }

  /** The articles of a small event that were searched for one of its claims without finding it; none of a larger one. */
  notFoundIn({ id, articles }: Claim, event: readonly string[]): string[] {
    if (event.length > maxSearched) return [];
    return event.filter(
      (uri) => !articles.includes(uri) && this.coverageIn(event, uri).notFound.some((claim) => claim.id === id),
    );
  }

  /** Whether some words of an article were looked for in those on its event and found in none. */
  isOnlyHere(words: Passage): boolean {
    return this.corpus.isOnlyHere(words, this.articlesOf(words.uri));
  }

  /** Source families among some articles. */
  familiesOf(articles: readonly string[]): readonly Family[] {
    return this.corpus.families(articles);
  }

  /** The source family of an article among those around it. */
  familyOf(uri: string): Family | undefined {
    return this.familiesOf(this.around(uri)).find(({ articles }) => articles.includes(uri));
  }
}

/** The answer under a key: the one that is kept, or else the one that `work` gives now. */
function keptIn<Answer extends NonNullable<unknown>>(
  kept: Map<string, Answer>,
  key: string,
  work: () => Answer,
): Answer {
  let answer = kept.get(key);
  if (answer === undefined) kept.set(key, (answer = work()));
  return answer;
}
