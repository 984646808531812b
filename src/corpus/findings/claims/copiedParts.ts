import { addToList } from '../../../text/multimap';
import type { Carried, ClaimCarriers } from './claimCarriers';
import type { Part, PartGraph } from './linkedParts';

/** Bits of a part that is no formula where it stands word for word in two articles. Chosen, not fitted. */
const minCopiedBits = 24;

/**
 * Claims in which parts of the same words stand together: a sentence that an article took over from another says the same,
 * whatever else each of them is like. Of several claims they come into the one that most articles make.
 */
export function withCopies(graph: PartGraph, carriers: ClaimCarriers, claims: readonly Carried[]): Carried[] {
  const claimOf = new Map(claims.flatMap((claim) => claim.parts.map((part) => [part, claim] as const)));
  const partsOf = new Map<Carried, number[]>();
  const isChanged = new Set<Carried>();
  const moved = new Map<number, Carried>();
  for (const copies of copiesIn(graph)) {
    const best = largest(
      copies.flatMap((part) => claimOf.get(part) ?? []),
      graph,
    );
    if (!best) continue;
    for (const part of copies) {
      const own = claimOf.get(part);
      if (own === best) continue;
      moved.set(part, best);
      isChanged.add(best);
      if (own) isChanged.add(own);
    }
  }
  for (const [part, claim] of [...claimOf, ...moved])
    if (!moved.has(part) || moved.get(part) === claim) addToList(partsOf, claim, part);
  return claims.flatMap((claim) => {
    if (!isChanged.has(claim)) return [claim];
    const parts = (partsOf.get(claim) ?? []).sort((one, other) => one - other);
    if (articlesOf(graph, parts) < 2) return [];
    return parts.includes(claim.holder)
      ? [{ ...claim, parts }]
      : carriers.split(parts).map((each) => ({ ...each, akin: claim.akin }));
  });
}

/** Parts of two articles at least that have the same words and say enough. */
function copiesIn(graph: PartGraph): number[][] {
  const byWords = new Map<string, number[]>();
  graph.parts.forEach((part, index) => {
    if (part.bits >= minCopiedBits) addToList(byWords, wordsOf(part), index);
  });
  return [...byWords.values()].filter((copies) => articlesOf(graph, copies) > 1);
}

function wordsOf({ sentence, from, to }: Part): string {
  return sentence.words.written.subarray(from, to).join(' ');
}

function articlesOf({ parts }: PartGraph, indices: readonly number[]): number {
  return new Set(indices.map((part) => parts[part].sentence.article)).size;
}

/** Of equally large claims the first. */
function largest(claims: readonly Carried[], graph: PartGraph): Carried | undefined {
  let best: { readonly claim: Carried; readonly size: number } | undefined;
  for (const claim of new Set(claims)) {
    const size = articlesOf(graph, claim.parts);
    if (size > (best?.size ?? 0)) best = { claim, size };
  }
  return best?.claim;
}
