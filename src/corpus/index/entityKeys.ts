import { shortNames } from '../../annotations/names/entityKeys';

/**
 * The parts of an entity's key: `person:kari lund`, `place:NO`, `organisation:united nations`, `group:danes`, and
 * `short:lund` for a single name of a person whom the article does not name in full.
 */
export interface KeyParts {
  readonly prefix: string;
  readonly name: string;
  /** Whether the name is of one word. */
  readonly isSingleWord: boolean;
}

export function partsOfKey(key: string): KeyParts {
  const colon = key.indexOf(':');
  const name = key.slice(colon + 1);
  return { prefix: key.slice(0, colon), name, isSingleWord: !name.includes(' ') };
}

/** Whether a key names a person, in full or by a single name. */
export function isKeyOfPerson(key: string): boolean {
  const { prefix } = partsOfKey(key);
  return prefix === 'person' || prefix === 'short';
}

/** The key of a single name of a person. */
export function shortKey(name: string): string {
  return `short:${name}`;
}

/**
 * The single names that stand for what a key names: the family names of a person; any other name of one word itself.
 */
export function singleNamesOf(key: string): readonly string[] {
  const { prefix, name, isSingleWord } = partsOfKey(key);
  if (prefix === 'person') return shortNames(key);
  return isSingleWord && prefix !== 'short' ? [name] : [];
}

/** The family names of the person that a key names; none of other keys. */
export function familyNamesOf(key: string): readonly string[] {
  return partsOfKey(key).prefix === 'person' ? singleNamesOf(key) : [];
}
