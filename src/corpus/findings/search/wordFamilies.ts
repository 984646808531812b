/** Letters that words of one family begin with. Shorter beginnings join what has nothing in common. */
const minPrefix = 5;
/** Share of the longer word that the common beginning makes up at least. */
const minPrefixShare = 0.65;

/**
 * Whether two stems belong to one family of words, by their beginning: `invas` (invasion) and `invad` (invade) do not,
 * `agreem` and `agre` do not either, `diplomat` and `diplomaci` do. Chosen on the train part of the labelled news.
 */
export function isSameWordFamily(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
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
      const prefix = stem.slice(0, minPrefix);
      const members = this.byPrefix.get(prefix);
      if (members) members.push(stem);
      else this.byPrefix.set(prefix, [stem]);
    }
  }

  /** Stems of the same family, the stem itself left out. */
  relativesOf(stem: string): readonly string[] {
    if (stem.length < minPrefix) return [];
    const members = this.byPrefix.get(stem.slice(0, minPrefix)) ?? [];
    return members.filter((member) => member !== stem && isSameWordFamily(member, stem));
  }
}
