import { irregularSingulars } from '../../lexicon/en/units';

/** The singular of an English noun in lower case: `cities` gives `city`, `people` gives `person`. */
export function singular(noun: string): string {
  const irregular = irregularSingulars.get(noun);
  if (irregular !== undefined) return irregular;
  if (!noun.endsWith('s')) return noun;
  if (noun.length > 4 && noun.endsWith('ies')) return noun.slice(0, -3) + 'y';
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  if (noun.length > 2 && /[^su]s$/.test(noun)) return noun.slice(0, -1);
  return noun;
}
