import { familyNamesFirst } from '../../lexicon/en/familyNames';
import { isGivenName, isNickname, isTruncated } from '../../annotations/names/givenNameForms';
import { sexOfName } from '../../annotations/names/pronouns/sexes';
import { partsOfKey } from './entityKeys';

/** A given name and a family name; none of keys with more words. */
function wordsOf(key: string): { readonly given: string; readonly family: string } | undefined {
  const [given, family, ...more] = partsOfKey(key).name.split(' ');
  // Where the family name stands first, given names differ by less.
  return more.length > 0 || familyNamesFirst.has(given) ? undefined : { given, family };
}

/** Words of fewer letters that differ by one are two: `Samir`, `Samar`. By hand. */
const minLetters = 6;

/** Whether the longer word has one letter more, both have another, or two letters have changed places; not the last. */
function differByOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length > other.length ? [other, one] : [one, other];
  if (short.length < minLetters || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  // The last letter tells men from women: `Julian`, `Juliana`.
  if (from >= short.length - 1) return false;
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1);
  const isTurned = short[from] === long[from + 1] && short[from + 1] === long[from];
  return short.slice(from + 1) === long.slice(from + 1) || (isTurned && short.slice(from + 2) === long.slice(from + 2));
}

/** Given name and family names of two keys whose family names are the same; a hyphen in them is a blank. */
function givenNamesOf(key: string, other: string): readonly [string, string] | undefined {
  const [one, two] = [key, other].map((each) => partsOfKey(each).name);
  const [space, otherSpace] = [one.indexOf(' '), two.indexOf(' ')];
  const [given, otherGiven] = [one.slice(0, space), two.slice(0, otherSpace)];
  const areFamily = space > 0 && otherSpace > 0 && one.slice(space) === two.slice(otherSpace);
  return areFamily && !familyNamesFirst.has(given) && !familyNamesFirst.has(otherGiven)
    ? [given, otherGiven]
    : undefined;
}

/** Whether a person is named with the short form of the given name of another: `Mo Osei` of `Maurice Osei`. */
export function isNicknameOf(key: string, other: string): boolean {
  const given = givenNamesOf(key, other);
  return given !== undefined && isNickname(...given);
}

/** Whether a person is named with how the given name of another begins: `Tad Osei` of `Tadeusz Osei`. */
export function isTruncatedNameOf(key: string, other: string): boolean {
  const given = givenNamesOf(key, other);
  return given !== undefined && isTruncated(...given);
}

/** Whether a person is named with the initial of the given name of another: `R Osei` of `Rosa Osei`. */
export function isInitialOf(key: string, other: string): boolean {
  const given = givenNamesOf(key, other);
  return given?.[0].length === 1 && given[1].length > 1 && given[1].startsWith(given[0]);
}

/** Whether two names of persons differ as a slip of the pen would make them: `Jermayne Osei`, `Jerymayne Osei`. */
export function isSlipOf(key: string, other: string): boolean {
  const [one, two] = [wordsOf(key), wordsOf(other)];
  if (one === undefined || one.family !== two?.family) return false;
  const areTwoNames = isGivenName(one.given) && isGivenName(two.given);
  return !areTwoNames && differByOneLetter(one.given, two.given);
}

/** Given names of fewer letters that differ at their end are two: `Ana`, `Ane`. By hand. */
const minSpelling = 5;

/** Whether two given names differ in one letter, names and ends included, and are not of a man and a woman: `Birgitte`, `Birgitta`. */
export function isSpellingOf(key: string, other: string): boolean {
  const [one, two] = [wordsOf(key), wordsOf(other)];
  if (one === undefined || one.family !== two?.family) return false;
  const [short, long] = one.given.length > two.given.length ? [two.given, one.given] : [one.given, two.given];
  if (short.length < minSpelling || long.length - short.length > 1) return false;
  const sexes = [key, other].map((each) => sexOfName(partsOfKey(each).name));
  if (sexes[0] * sexes[1] < 0) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  return short.slice(short.length === long.length ? from + 1 : from) === long.slice(from + 1);
}
