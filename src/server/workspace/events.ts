import { LRUCache } from 'lru-cache';
import type { Corpus } from '../../corpus/corpus';
import type { Claim, ClaimSet } from '../../corpus/findings/claims';
import type { Comparison } from '../../corpus/findings/comparisons';
import type { Coverage } from '../../corpus/findings/coverage';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { Drift } from '../../corpus/findings/drift';
import type { Family } from '../../corpus/findings/families';
import type { Parallel, Passage } from '../../corpus/index/parallel';
import { joinedSpans, type Span } from '../../text/span';

/** Folders of at most so many articles are compared as a whole. */
const maxWholeFolder = 48;
/** Articles compared at a time in larger folders: more columns than a matrix can show side by side. */
const maxAround = 20;
/** Default of the setting crossread.minScore. */
export const defaultMinScore = 0.75;
/** Articles in which a claim is searched for when a place is looked at: in more the search would be felt. */
const maxSearched = 8;
/** Events of which claims are kept: that of the article in front and of a few beside it. */
const maxKept = 8;

/**
 * What articles on one event say together, as far as the reader wants links to be shown: paraphrases
 * below the least score are left out of every answer.
 */
export class Events {
  /** Paraphrases with a lower score are not shown. */
  minScore = defaultMinScore;
  private readonly claims = new LRUCache<string, ClaimSet>({ max: maxKept });

  private readonly coverage = new LRUCache<string, Coverage>({ max: maxKept * maxSearched });
  private readonly disputes = new LRUCache<string, readonly Dispute[]>({ max: maxKept });

  constructor(private readonly corpus: Corpus) {}

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

  /** What other articles give for the facts of one. */
  comparisonsOf(uri: string): readonly Comparison[] {
    return this.corpus.comparisonsOf(uri, this.minScore);
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
    if (this.corpus.size <= maxWholeFolder) return this.corpus.uris();
    return uri !== undefined && this.corpus.has(uri) ? this.around(uri).slice(0, maxAround) : [];
  }

  /** What the articles of an event say otherwise than others of them. */
  disputesOf(event: readonly string[]): readonly Dispute[] {
    const key = this.keyOf(event);
    let disputes = this.disputes.get(key);
    if (!disputes) this.disputes.set(key, (disputes = this.corpus.disputes(this.minScore, event)));
    return disputes;
  }

  /** What an article says otherwise than others on its event, or they otherwise than it. */
  disputesIn(uri: string): readonly Dispute[] {
    return this.disputesOf(this.articlesOf(uri)).filter(({ sides }) =>
      sides.some(({ passages }) => passages.some((passage) => passage.uri === uri)),
    );
  }

  private keyOf(event: readonly string[]): string {
    return `${this.corpus.version} ${this.minScore} ${event.join('\n')}`;
  }

  /** Claims among the articles of an event. */
  claimsOf(event: readonly string[]): ClaimSet {
    const key = this.keyOf(event);
    let claims = this.claims.get(key);
    if (!claims) this.claims.set(key, (claims = this.corpus.claims(this.minScore, event)));
    return claims;
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
    return this.claims.has(this.keyOf(event));
  }

  /** What was not found in an article and what only it has; nothing for what is no article. */
  coverageOf(uri: string): Coverage {
    const event = this.articlesOf(uri);
    const key = `${uri} ${this.keyOf(event)}`;
    let coverage = this.coverage.get(key);
    if (!coverage) {
      coverage = this.corpus.coverageOf(uri, this.minScore, this.claimsOf(event)) ?? { notFound: [], onlyHere: [] };
      this.coverage.set(key, coverage);
    }
    return coverage;
  }

  /** The articles of a small event that were searched for one of its claims without finding it; none of a larger one. */
  notFoundIn({ id, articles }: Claim, event: readonly string[]): string[] {
    if (event.length > maxSearched) return [];
    return event.filter(
      (uri) => !articles.includes(uri) && this.coverageOf(uri).notFound.some((claim) => claim.id === id),
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
