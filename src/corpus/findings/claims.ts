import type { Annotated } from '../../annotations/annotate';
import { displayText } from '../../article/article';
import { compareStrings } from '../../text/order';
import type { Parallel, Passage } from '../index/parallel';
import { groupByAverageLink } from './averageLink';
import { isNegated } from './polarity';

/** What a group of parallel passages says. */
export interface Claim {
  /** Stable while its first passage is. */
  readonly id: string;
  /** The passage that says it most plainly. */
  readonly label: string;
  readonly passages: readonly Passage[];
  /** URIs of the articles that carry it. */
  readonly articles: readonly string[];
}

/** Groups whose passages are less alike than this on average say different things. Chosen on the five sample articles. */
const minAverage = 0.5;
/** A larger group is a formula rather than a claim, and averages over it cost its square. */
const maxPassages = 400;
/** A label of this length is read at a glance; in characters. Chosen, not fitted. */
const labelLength = 90;
/** What a label that is no sentence of running text, or that no stop ends, costs in characters. Chosen, not fitted. */
const headingCost = 60;
const fragmentCost = 40;

/**
 * Groups passages that say the same. A statement and its denial are kept apart. Passages of one article
 * may stand in one claim (headline and lede).
 * @param parallels all that were scored: those below `minScore` join nothing, but tell how alike groups are
 * @returns most carried first, then by URI and place
 */
export function claimsFrom(
  parallels: readonly Parallel[],
  minScore: number,
  get: (uri: string) => Annotated | undefined,
): Claim[] {
  const passages = new PassageList();
  const links = parallels
    .map(({ a, b, score }) => ({ a: passages.indexOf(a), b: passages.indexOf(b), score }))
    .sort(
      (one, other) => other.score - one.score || passages.compare(one.a, other.a) || passages.compare(one.b, other.b),
    );
  const polarities = new Map<number, boolean>();
  const isDenial = (index: number): boolean => {
    let known = polarities.get(index);
    if (known === undefined) {
      const passage = passages.at(index);
      const annotated = get(passage.uri);
      polarities.set(index, (known = annotated !== undefined && isNegated(annotated.article, passage)));
    }
    return known;
  };
  return groupByAverageLink(passages.length, links, {
    minScore,
    minAverage,
    maxItems: maxPassages,
    counts: (one, other) => passages.at(one).uri !== passages.at(other).uri,
    mayJoin: (one, other) => isDenial(one) === isDenial(other),
  })
    .flatMap((group) => claimOf(group.map((index) => passages.at(index)).sort(compareByPlace), get))
    .sort(
      (one, other) => other.articles.length - one.articles.length || compareByPlace(one.passages[0], other.passages[0]),
    );
}

/** Passages in the order in which they were met, each once. */
class PassageList {
  private readonly passages: Passage[] = [];
  private readonly indices = new Map<string, number>();

  get length(): number {
    return this.passages.length;
  }

  indexOf(passage: Passage): number {
    const key = `${passage.sentence} ${passage.uri}`;
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.passages.push(passage) - 1;
      this.indices.set(key, index);
    }
    return index;
  }

  at(index: number): Passage {
    return this.passages[index];
  }

  compare(one: number, other: number): number {
    return compareByPlace(this.at(one), this.at(other));
  }
}

function compareByPlace(one: Passage, other: Passage): number {
  return compareStrings(one.uri, other.uri) || one.start - other.start;
}

/** The claim that some passages make, in the order of URI and place; none where one article alone has them. */
function claimOf(passages: readonly Passage[], get: (uri: string) => Annotated | undefined): Claim[] {
  const articles = [...new Set(passages.map(({ uri }) => uri))].sort();
  if (articles.length < 2) return [];
  const [first] = passages;
  return [{ id: `${first.start}-${first.end}:${first.uri}`, label: labelOf(passages, get), passages, articles }];
}

/** Of the passages nearest to a good length, one that is a sentence of its own rather than a headline or fragment. */
function labelOf(passages: readonly Passage[], get: (uri: string) => Annotated | undefined): string {
  let label = '';
  let lowestCost = Infinity;
  for (const passage of passages) {
    const annotated = get(passage.uri);
    if (!annotated) continue;
    const { article } = annotated;
    const text = displayText(article, passage).trim();
    const { kind } = article.blocks[article.sentences[passage.sentence].block];
    const cost =
      Math.abs(text.length - labelLength) +
      (kind === 'paragraph' ? 0 : headingCost) +
      (/[.!?]["”’]?$/.test(text) ? 0 : fragmentCost);
    if (cost < lowestCost) {
      lowestCost = cost;
      label = text;
    }
  }
  return label;
}
