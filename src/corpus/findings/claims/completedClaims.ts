import type { Carried } from './claimCarriers';
import type { LabelWords } from './labelCover';
import type { PartGraph } from './linkedParts';
import type { PartShares } from './partShares';

/**
 * The share of a label's words, names aside, that a part must hold beyond what the claim's own parts of its sentence hold.
 * Chosen by reading the five sample articles and the train part of the labelled news.
 */
const minAdded = 0.15;

/**
 * A part of no claim that stands beside one that is counted belongs to the claim where it holds what the other lacks of the
 * label: `Reyl received the mayor | and renewed the treaty with Tulm` says in two parts that `The treaty with Tulm was renewed when
 * Reyl received the mayor`.
 * @param claims with their last labels; each part stands in one of them at most
 */
export function completedClaims(graph: PartGraph, shares: PartShares, claims: readonly Carried[]): Carried[] {
  const taken = new Set(claims.flatMap(({ parts }) => parts));
  return claims.map((claim) => {
    const words = labelWordsOf(graph, shares, claim);
    if (!words) return claim;
    const added = new Set<number>();
    for (const part of claim.parts)
      for (const beside of [part - 1, part + 1]) {
        if (taken.has(beside) || graph.parts.at(beside)?.sentence !== graph.parts[part].sentence || beside < 0)
          continue;
        if (addedBy(graph, shares, claim, words, beside) < minAdded) continue;
        taken.add(beside);
        added.add(beside);
      }
    return added.size === 0 ? claim : { ...claim, parts: [...claim.parts, ...added].sort((one, other) => one - other) };
  });
}

function labelWordsOf({ parts }: PartGraph, { meter }: PartShares, { holder, label }: Carried): LabelWords | undefined {
  const words = meter.wordsOf(parts[holder].sentence, label);
  const plain = words?.words.filter(({ isPlain }) => isPlain) ?? [];
  return words && plain.length > 0 ? { ...words, words: plain } : undefined;
}

/** The share of some words of a label that a part holds and the counted parts of its sentence do not. */
function addedBy({ parts }: PartGraph, { meter }: PartShares, claim: Carried, words: LabelWords, part: number): number {
  const { sentence } = parts[part];
  const counted = meter.searched(
    claim.parts.filter((own) => parts[own].sentence === sentence).map((own) => parts[own]),
  );
  const lacking = words.words.filter(({ id }) => !counted.ids.has(id));
  if (lacking.length === 0) return 0;
  const lackingWeight = lacking.reduce((sum, { weight }) => sum + weight, 0);
  const weight = words.words.reduce((sum, word) => sum + word.weight, 0);
  const held = meter.searched([parts[part]]);
  // Words of like meaning alone are no evidence beside a part that is counted.
  if (!lacking.some(({ id }) => held.ids.has(id))) return 0;
  return (meter.coverOf({ ...words, words: lacking }, held).all * lackingWeight) / weight;
}
