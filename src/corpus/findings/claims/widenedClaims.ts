import { addToList } from '../../../text/multimap';
import { mutualByDoubling, type Carried } from './claimCarriers';
import type { SearchedWords } from './labelCover';
import type { PartGraph } from './linkedParts';
import type { PartShares } from './partShares';

/**
 * What a part of no claim must have in common with one to join it: the score of a link to any part of it, the share of its
 * label that the part's sentence holds, that of the label's words that are no names or posts, the sum of the first two, which
 * grows as `minMutual` does, and the share of the part that the label holds: `the ferry lost its engines` says something else
 * than `everyone on board the ferry was brought ashore`. Less is asked where its article is counted already.
 */
const firstTime = { score: 0.3, cover: 0.2, plain: 0.1, said: 0.65, shareOfPart: 0.35 };
const onceMore = { score: 0.1, cover: 0.15, plain: 0, said: 0.4, shareOfPart: 0.25 };

/**
 * Parts of no claim join the one whose label they say, where a link leads to a part of it: what is said once more, or as
 * half of a sentence, need not be alike to all that say it.
 * @param claims of all groups
 */
export function widenedClaims(graph: PartGraph, shares: PartShares, claims: readonly Carried[]): Carried[] {
  const added = new Map<Carried, number[]>();
  for (const [part, near] of partsNear(graph, claims)) {
    const { sentence } = graph.parts[part];
    const said = shares.meter.searched([{ sentence, from: 0, to: sentence.words.count }]);
    let best: { readonly claim: Carried; readonly worth: number } | undefined;
    for (const [claim, score] of near) {
      const worth = worthOfJoining(graph, shares, claim, { part, score, said });
      if (worth > (best?.worth ?? 0)) best = { claim, worth };
    }
    if (best) addToList(added, best.claim, part);
  }
  return claims.map((claim) => {
    const more = added.get(claim);
    return more ? { ...claim, parts: [...claim.parts, ...more].sort((one, other) => one - other) } : claim;
  });
}

/**
 * Parts of no claim with the claims that a link leads to from them, and the best score of such a link; negative where
 * they deny what a part of the claim says.
 */
function partsNear({ links }: PartGraph, claims: readonly Carried[]): Map<number, Map<Carried, number>> {
  const claimOf = new Map(claims.flatMap((claim) => claim.parts.map((part) => [part, claim] as const)));
  const near = new Map<number, Map<Carried, number>>();
  for (const { a, b, score } of links)
    for (const [part, other] of [
      [a, b],
      [b, a],
    ]) {
      const claim = claimOf.get(other);
      if (!claim || claimOf.has(part)) continue;
      const known = near.get(part) ?? new Map<Carried, number>();
      const best = known.get(claim) ?? score;
      near.set(part, known.set(claim, best < 0 || score < 0 ? -1 : Math.max(score, best)));
    }
  return near;
}

/** How surely a part says what the label of a claim says; 0 where it is not sure enough. */
function worthOfJoining(
  graph: PartGraph,
  shares: PartShares,
  { holder, label, parts }: Carried,
  { part, score, said }: { readonly part: number; readonly score: number; readonly said: SearchedWords },
): number {
  const { sentence } = graph.parts[holder];
  const words = shares.meter.wordsOf(sentence, label);
  if (!words) return 0;
  const isCounted = parts.some((other) => shares.articleOf(other) === shares.articleOf(part));
  const bounds = isCounted ? onceMore : firstTime;
  const { all, plain } = shares.meter.coverOf(words, said);
  const worth = score + all;
  if (score < bounds.score || all < bounds.cover || plain < bounds.plain) return 0;
  const more = mutualByDoubling * shares.doublings(shares.articleOf(holder));
  if (worth < bounds.said + more) return 0;
  const share = shares.held(part, shares.meter.searched([{ sentence, from: label.from, to: label.to }]));
  if (share < bounds.shareOfPart || (!isCounted && score + (all + share) / 2 < bounds.said + more)) return 0;
  return worth;
}
