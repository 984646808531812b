import { addToList } from '../../../text/multimap';
import type { Passage } from '../../index/parallel';
import type { Carried, ClaimCarriers } from './claimCarriers';
import type { Dispute } from '../differences/disputes';
import type { PartGraph } from './linkedParts';

/** A sentence of an article, by its index. */
type Place = Pick<Passage, 'uri' | 'sentence'>;

/**
 * Which articles say something else than a claim does, by what the reader set apart.
 * @param places sentences that the claim was read from
 * @param holder the sentence that its label stands in
 */
export type SetApart = (places: readonly Place[], holder: Place) => ReadonlySet<string>;

/** How two places that the reader set apart are weighed. */
export interface ApartSources {
  /** Disputes among the articles of the places, with nothing set apart yet. */
  readonly disputes: readonly Pick<Dispute, 'sides'>[];
  /** How alike a sentence and that of the label are: the score of their link. */
  readonly likeness: (place: Place) => number;
}

/**
 * Of two places that are set apart in a claim the article of one leaves it: of the two sides of a dispute that which fewer
 * articles stand on, else that which is not the label's, else that which is less like it. `214 dead` in three articles stays
 * where it is set apart from `241 dead` in a fourth, whichever of them the label stands in.
 */
export function leavingArticles(
  pairs: readonly (readonly [Place, Place])[],
  holder: Place,
  { disputes, likeness }: ApartSources,
): ReadonlySet<string> {
  const leaving = new Set<string>();
  for (const [one, other] of pairs) {
    if (one.uri === other.uri) continue;
    const dispute = disputes.find(({ sides }) => {
      const [ofOne, ofOther] = [sideOf(sides, one), sideOf(sides, other)];
      return ofOne !== undefined && ofOther !== undefined && ofOne !== ofOther;
    });
    const support = (place: Place): number[] => [
      dispute ? articlesOn(sideOf(dispute.sides, place)) : 0,
      Number(place.uri === holder.uri),
      likeness(place),
    ];
    leaving.add(isLess(support(one), support(other)) ? one.uri : other.uri);
  }
  return leaving;
}

function sideOf(sides: Dispute['sides'], { uri, sentence }: Place): Dispute['sides'][number] | undefined {
  return sides.find(({ passages }) => passages.some((passage) => passage.uri === uri && passage.sentence === sentence));
}

function articlesOn(side: Dispute['sides'][number] | undefined): number {
  return new Set(side?.passages.map(({ uri }) => uri)).size;
}

/** Whether the first of some numbers that are not equal is less. */
function isLess(ones: readonly number[], others: readonly number[]): boolean {
  const at = ones.findIndex((one, index) => one !== others[index]);
  return at >= 0 && ones[at] < others[at];
}

/**
 * Claims without the articles that say something else than they do; what these say may be a claim of its own. Of none is
 * told that it lacks the claim.
 */
export function keptApart(
  graph: PartGraph,
  carriers: ClaimCarriers,
  claims: readonly Carried[],
  setApart: SetApart,
): Carried[] {
  const left: Carried[] = [];
  const open = [...claims];
  for (let claim = open.pop(); claim; claim = open.pop()) {
    const { akin } = claim;
    const leaving = setApart(
      claim.parts.map((part) => placeOf(graph, part)),
      placeOf(graph, claim.holder),
    );
    if (leaving.size === 0) {
      left.push(claim);
      continue;
    }
    const groups = new Map<boolean, number[]>();
    for (const part of claim.parts) addToList(groups, leaving.has(placeOf(graph, part).uri), part);
    const kept = groups.get(false) ?? [];
    // The rest keeps its label where that is its own; fewer parts are in each group, so that this comes to an end.
    const own = kept.includes(claim.holder) ? keptClaim(graph, claim, kept) : carriers.split(kept);
    open.push(...[...own, ...carriers.split(groups.get(true) ?? [])].map((each) => ({ ...each, akin })));
  }
  return left.reverse();
}

function keptClaim({ parts }: PartGraph, claim: Carried, kept: readonly number[]): Carried[] {
  const articles = new Set(kept.map((part) => parts[part].sentence.article));
  return articles.size > 1 ? [{ ...claim, parts: kept }] : [];
}

function placeOf({ parts }: PartGraph, part: number): Place {
  return parts[part].sentence.passage;
}
