import { addToList } from '../../../text/multimap';
import type { Carried } from './claimCarriers';
import { labelsOf } from './claimLabels';
import type { PartGraph } from './linkedParts';

/**
 * Joins claims that the same articles make and that stand side by side in the sentence of a label: what all of them say in
 * one breath is one claim, `She retired in May | and moved to the coast`.
 */
export function joinedClaims(graph: PartGraph, claims: readonly Carried[]): Carried[] {
  const byArticles = new Map<string, Carried[]>();
  for (const claim of claims) addToList(byArticles, articlesKey(graph, claim), claim);
  return [...byArticles.values()].flatMap((list) => joinNeighbours(graph, list));
}

function articlesKey({ parts }: PartGraph, claim: Carried): string {
  const articles = new Set(claim.parts.map((part) => parts[part].sentence.article));
  return [...articles].sort((one, other) => one - other).join(' ');
}

/** @param claims of the same articles */
function joinNeighbours(graph: PartGraph, claims: readonly Carried[]): Carried[] {
  const { parts } = graph;
  const claimOf = new Map(claims.flatMap((claim) => claim.parts.map((part) => [part, claim] as const)));
  const joined = new Map<Carried, Carried[]>(claims.map((claim) => [claim, [claim]]));
  for (const claim of claims)
    for (const next of [claim.holder - 1, claim.holder + 1]) {
      const other = claimOf.get(next);
      if (!other || parts[next].sentence !== parts[claim.holder].sentence) continue;
      const [one, two] = [joined.get(claim) ?? [], joined.get(other) ?? []];
      if (one === two) continue;
      const all = [...one, ...two];
      for (const member of all) joined.set(member, all);
    }
  return [...new Set(joined.values())].map((members) => (members.length === 1 ? members[0] : oneClaim(graph, members)));
}

function oneClaim({ parts }: PartGraph, members: readonly Carried[]): Carried {
  const [{ holder }] = members;
  const { sentence } = parts[holder];
  const all = [...new Set(members.flatMap((member) => member.parts))].sort((one, other) => one - other);
  const own = new Set(all);
  const isBeside = (part: number): boolean => own.has(part) && parts[part].sentence === sentence;
  let [first, last] = [holder, holder];
  while (isBeside(first - 1)) first--;
  while (isBeside(last + 1)) last++;
  const labels = labelsOf({ sentence, from: parts[first].from, to: parts[last].to });
  const label = labels.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one));
  return { holder, label, parts: all, akin: new Set(members.flatMap(({ akin }) => [...akin])) };
}

/** Claims with the same words for a label are one: a sentence that several articles have may have come into two groups. */
export function withoutTwins(graph: PartGraph, claims: readonly Carried[]): Carried[] {
  const byWords = new Map<string, Carried>();
  for (const claim of claims) {
    const words = wordsOf(graph, claim);
    const twin = byWords.get(words);
    byWords.set(words, twin ? asOne(twin, claim) : claim);
  }
  return [...byWords.values()];
}

function wordsOf({ parts }: PartGraph, { holder, label: { from, to, subject } }: Carried): string {
  const { written } = parts[holder].sentence.words;
  return [...(subject ? written.subarray(subject.from, subject.to) : []), ...written.subarray(from, to)].join(' ');
}

function asOne(one: Carried, other: Carried): Carried {
  const parts = [...new Set([...one.parts, ...other.parts])].sort((first, next) => first - next);
  return { ...one, parts, akin: new Set([...one.akin, ...other.akin]) };
}
