import { femaleNames, maleNames } from '../../lexicon/en/givenNameSexes';
import { givenNames } from '../../lexicon/en/givenNames';
import { foreignNicknames, fullFormsOfNicknames, nicknames } from '../../lexicon/en/nicknames';
import { addToList } from '../../text/multimap';

/** Whether people are called so: two such names are of two people. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || femaleNames.has(word) || maleNames.has(word);
}

/** By full given name, the short forms of it that nobody has as given name: `joss` of `joseph`, not `jack` of `john`. */
const ownShortForms = new Map<string, string[]>();
for (const [short, full] of nicknames) if (!isGivenName(short)) addToList(ownShortForms, full, short);
for (const table of [fullFormsOfNicknames, foreignNicknames])
  for (const [short, fulls] of table)
    for (const full of fulls)
      if (!isGivenName(short) && !ownShortForms.get(full)?.includes(short)) addToList(ownShortForms, full, short);

/** What somebody of a given name is called alone, and nobody else is. */
export function ownShortFormsOf(given: string): readonly string[] {
  return ownShortForms.get(given) ?? [];
}

/** Whether a given name is a known short form of another: `mo` of `maurice`. */
export function isNickname(short: string, full: string): boolean {
  return (
    nicknames.get(short) === full ||
    [fullFormsOfNicknames, foreignNicknames].some((table) => table.get(short)?.includes(full) === true)
  );
}

/** A short form keeps so many letters, and leaves out so many. By hand. */
const minKept = 3;
const minLeftOut = 2;

/** Whether a given name that no list has is how another begins: `tad` of `tadeusz`. */
export function isTruncated(short: string, full: string): boolean {
  return (
    short.length >= minKept && full.length - short.length >= minLeftOut && full.startsWith(short) && !isGivenName(short)
  );
}
