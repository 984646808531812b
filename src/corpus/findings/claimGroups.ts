import type { Annotated } from '../../annotations/annotate';
import { addToList } from '../../text/multimap';
import type { Parallel } from '../index/parallel';
import { groupByAverageLink } from './averageLink';
import { ClaimSet, compareClaims, type Claim, type ClaimPassage, type CutSentence } from './claims';
import { linkedParts, textOfPart, type Part, type PartGraph, type PartLink } from './linkedParts';
import { medoidOf } from './medoid';
import { wordsForm } from './passageForm';

// The bounds below were chosen on the labelled news (train and development parts) and the five sample articles.

/** Groups whose parts are less alike than this on average say different things. */
const minAverage = 0.15;
/** A link that is less sure than the reader wants, by so much at most, … */
const weakerBy = 0.25;
/** … joins parts to a group of so many at least, the new ones included, that are alike so far on average. */
const minSupported = 3;
const minSupportedAverage = 0.4;
/** A larger group is a formula rather than a claim. Chosen, not fitted. */
const maxPassages = 400;

/**
 * Groups the parts of sentences that say the same. A statement and its denial are kept apart. Parts of one article may
 * stand in one claim (headline and lede).
 * @param parallels among the articles, each once, also those below `minScore`: somewhat weaker ones join what others
 * support, the weakest join nothing but tell how alike groups are
 */
export function claimsFrom(
  parallels: readonly Parallel[],
  minScore: number,
  uris: readonly string[],
  get: (uri: string) => Annotated | undefined,
): ClaimSet {
  const minWeakScore = minScore - weakerBy;
  const graph = linkedParts(parallels, minScore, minWeakScore, [...uris].sort(), get);
  const claims: Claim[] = [];
  const claimOfPart = new Map<Part, Claim>();
  for (const group of groupsOf(graph, minScore, minWeakScore)) {
    if (group.length < 2) continue;
    const parts = group.sort((one, other) => one - other).map((index) => graph.parts[index]);
    const claim = claimOf(parts);
    claims.push(claim);
    for (const part of parts) claimOfPart.set(part, claim);
  }
  claims.sort(compareClaims);
  return new ClaimSet(claims, cutSentences(graph, claimOfPart, linkedArticles(parallels, minScore)));
}

/** Indices of the parts of each group. */
function groupsOf({ parts, links }: PartGraph, minScore: number, minWeakScore: number): number[][] {
  const isShown = ({ linkScore }: PartLink): boolean => linkScore >= minScore;
  const sorted = [...links].sort(
    (one, other) =>
      Number(isShown(other)) - Number(isShown(one)) || other.score - one.score || one.a - other.a || one.b - other.b,
  );
  const denials = parts.map(isDenial);
  return groupByAverageLink(parts.length, sorted, {
    maxItems: maxPassages,
    ownerOf: (part) => parts[part].sentence.article,
    mayJoin: (link, average, size) => {
      if (denials[link.a] !== denials[link.b]) return false;
      if (isShown(link)) return average >= minAverage;
      return link.linkScore >= minWeakScore && size >= minSupported && average >= minSupportedAverage;
    },
  });
}

/** Whether a part says that something is not so; see `isNegated`. */
function isDenial({ sentence: { words }, from, to }: Part): boolean {
  let count = 0;
  for (let i = from; i < to; i++) count += words.isNegator[i];
  return count % 2 === 1;
}

/** @param parts of two articles at least, in the order of URI and place */
function claimOf(parts: readonly Part[]): Claim {
  const medoid = medoidOf(parts);
  const passages = parts.map((part): ClaimPassage => ({
    uri: part.sentence.passage.uri,
    sentence: part.sentence.passage.sentence,
    ...part.span,
    form: part === medoid ? 'same' : wordsForm(part, medoid),
  }));
  const [{ start, end, uri }] = passages;
  return {
    id: `${start}-${end}:${uri}`,
    label: labelOf(medoid),
    labelPassage: passages[parts.indexOf(medoid)],
    passages,
    articles: [...new Set(passages.map((passage) => passage.uri))],
  };
}

/** The words of a part, without the marks between it and its neighbours. */
function labelOf(part: Part): string {
  const { words, passage } = part.sentence;
  const text = textOfPart(part, part.span).trim();
  return part.to - part.from === words.count && passage.start === part.span.start
    ? text
    : text.replace(/^[\s,;:–—-]+/, '').replace(/[\s,;:–—-]+$/, '');
}

/** For each sentence, by URI and index, the articles to which a link that is shown leads from it. */
function linkedArticles(parallels: readonly Parallel[], minScore: number): Map<string, Map<number, Set<string>>> {
  const linked = new Map<string, Map<number, Set<string>>>();
  const add = (uri: string, sentence: number, other: string): void => {
    let ofArticle = linked.get(uri);
    if (!ofArticle) linked.set(uri, (ofArticle = new Map<number, Set<string>>()));
    const others = ofArticle.get(sentence);
    if (others) others.add(other);
    else ofArticle.set(sentence, new Set([other]));
  };
  for (const { a, b, score } of parallels) {
    if (score < minScore) continue;
    add(a.uri, a.sentence, b.uri);
    add(b.uri, b.sentence, a.uri);
  }
  return linked;
}

const none: ReadonlySet<string> = new Set();

function cutSentences(
  { parts }: PartGraph,
  claimOfPart: ReadonlyMap<Part, Claim>,
  linked: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>,
): Map<string, CutSentence[]> {
  const sentences = new Map<string, CutSentence[]>();
  for (let i = 0; i < parts.length;) {
    const { sentence } = parts[i];
    const own: Part[] = [];
    for (; i < parts.length && parts[i].sentence === sentence; i++) own.push(parts[i]);
    const { uri, sentence: index, start, end } = sentence.passage;
    addToList(sentences, uri, {
      sentence: index,
      start,
      end,
      parts: own.map(({ span }) => span),
      claims: own.map((part) => claimOfPart.get(part)),
      linked: linked.get(uri)?.get(index) ?? none,
    });
  }
  return sentences;
}
