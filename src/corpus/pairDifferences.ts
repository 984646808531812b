import { LRUCache } from 'lru-cache';
import type { ArticleState } from './comparedArticles';
import { differenceSteps, type Connection, type FoundDifferences } from './findings/differences/articleDifferences';
import { turned, type Difference } from './findings/differences/difference';
import type { ComparedLink } from './findings/differences/sentencePair';
import { inReadingOrder, type Passage } from './index/parallel';
import { finish, type Steps } from './steps';

/** Links of the pairs of articles whose differences are kept, some hundred bytes each. Chosen, not fitted. */
const maxLinks = 500_000;

/** The differences of two articles, and what they were worked out from. */
interface KnownPair {
  readonly uris: readonly [first: string, second: string];
  readonly revisions: readonly [first: number, second: number];
  /** Seen from the first article, in the order of its text. */
  readonly connection: Connection;
  /** Seen from the first article. */
  readonly found: FoundDifferences;
}

/**
 * The differences of two articles, worked out once for both and kept until one of the two, or a link between them,
 * changes so far that they might be others. The first of two articles is the one whose URI comes first.
 */
export class PairDifferences {
  /** By the two articles and the one from which one looks: seen from either, the links may not be quite the same. */
  private readonly pairs = new LRUCache<string, KnownPair>({
    maxSize: maxLinks,
    sizeCalculation: ({ connection: { links }, found }) => 1 + links.length + found.differences.length,
  });

  /**
   * @param connection with links of the first to the second article given, in the order of its text
   * @returns differences seen from the first article given, in no particular order
   */
  between(ours: ArticleState, theirs: ArticleState, connection: Connection): readonly Difference[] {
    return finish(this.steps(ours, theirs, connection));
  }

  /** The same in steps. */
  *steps(ours: ArticleState, theirs: ArticleState, connection: Connection): Steps<readonly Difference[]> {
    const { links, minScore, isOneEvent, isSmallFolder } = connection;
    const isTurned = ours.compared.uri > theirs.compared.uri;
    const [first, second] = isTurned ? [theirs, ours] : [ours, theirs];
    const inOrder = isTurned ? links.map(turnedLink).sort(inReadingOrder) : links;
    const revisions = [first.revision, second.revision] as const;
    const isKnown = (pair: KnownPair | undefined): pair is KnownPair =>
      pair?.connection.minScore === minScore &&
      pair.connection.isOneEvent === isOneEvent &&
      pair.connection.isSmallFolder === isSmallFolder &&
      pair.revisions[0] === revisions[0] &&
      pair.revisions[1] === revisions[1] &&
      areOfSamePlaces(pair.connection.links, inOrder) &&
      pair.found.holdFor(inOrder);
    // Copies of one text have their differences in common.
    const key = `${first.first}\n${second.first}`;
    const [own, other] = isTurned ? [`${key}\n`, key] : [key, `${key}\n`];
    let pair = [own, other].map((each) => this.pairs.get(each)).find(isKnown);
    if (!pair) {
      const seen = { ...connection, links: inOrder };
      const found = yield* differenceSteps(first.compared, second.compared, seen);
      pair = { uris: [first.compared.uri, second.compared.uri], revisions, connection: seen, found };
      this.pairs.set(own, pair);
    }
    const differences = inArticles(pair, [first.compared.uri, second.compared.uri]);
    return isTurned ? differences.map(turned) : differences;
  }
}

/** Differences as they stand in two articles; those known may have been found in copies of them. */
function inArticles(
  { uris, found: { differences } }: KnownPair,
  [first, second]: readonly [first: string, second: string],
): readonly Difference[] {
  if (uris[0] === first && uris[1] === second) return differences;
  return differences.map((difference) => ({
    ...difference,
    a: { ...difference.a, uri: first },
    b: { ...difference.b, uri: second },
  }));
}

/** What comparing asks of a link, seen from its other article. */
function turnedLink({ a, b, kind, score, likeness }: ComparedLink): ComparedLink {
  return { a: b, b: a, kind, score, likeness };
}

function areOfSamePlaces(links: readonly ComparedLink[], others: readonly ComparedLink[]): boolean {
  return (
    links.length === others.length &&
    links.every((link, index) => {
      const { a, b, kind } = others[index];
      return link.kind === kind && isSamePlace(link.a, a) && isSamePlace(link.b, b);
    })
  );
}

function isSamePlace(one: Passage, other: Passage): boolean {
  return one.sentence === other.sentence && one.start === other.start && one.end === other.end;
}
