import { addToList } from '../../text/multimap';

/** Letters that words of one family begin with. Shorter beginnings join what has nothing in common. */
const minPrefix = 5;
/** Share of the longer word that the common beginning makes up at least. */
const minPrefixShare = 0.65;

/** What the stems of one family begin with; a shorter stem is a family of its own. */
export function familyPrefix(stem: string): string {
  return stem.slice(0, minPrefix);
}

/**
 * Whether two stems are one, or belong to one family of words by their beginning: `diplomat` and `diplomaci` do, `minist`
 * and `minstrel` do not. Chosen on the train part of the labelled news.
 */
export function isSameWordFamily(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < minPrefix) return false;
  let common = 0;
  while (common < shorter && one.charCodeAt(common) === other.charCodeAt(common)) common++;
  return common >= minPrefix && common >= minPrefixShare * Math.max(one.length, other.length);
}

/** Stems by their beginning, so that the family of one is found without looking at all. */
export class WordFamilies {
  private readonly byPrefix = new Map<string, string[]>();

  constructor(stems: Iterable<string>) {
    for (const stem of stems) {
      if (stem.length < minPrefix) continue;
      addToList(this.byPrefix, familyPrefix(stem), stem);
    }
  }

  /** Stems of the same family, the stem itself left out. */
  relativesOf(stem: string): readonly string[] {
    if (stem.length < minPrefix) return [];
    const members = this.byPrefix.get(familyPrefix(stem)) ?? [];
    return members.filter((member) => member !== stem && isSameWordFamily(member, stem));
  }
}
