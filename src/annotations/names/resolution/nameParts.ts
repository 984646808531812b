import { particles } from '../../../lexicon/en/connectors';
import { familyNamesFirst } from '../../../lexicon/en/familyNames';
import { givenNames } from '../../../lexicon/en/givenNames';
import { furtherTitles, honorifics, nameSuffixes, titlesOrNames } from '../../../lexicon/en/honorifics';
import { nicknames } from '../../../lexicon/en/nicknames';
import {
  besideKinds,
  bodyWordsOfFirms,
  firmHeads,
  kindsOfBodies,
  legalForms,
  organisations,
  organisationWords,
  publicationWords,
  spellingsInBodies,
} from '../../../lexicon/en/organisations';
import { placeOpeners, places, streetAbbreviations } from '../../../lexicon/en/places';
import { foldedName, normaliseName } from '../../../text/normalise';
import { countryNames, demonyms, type Country } from '../countries';

/** A person's name with at least one word: the first is given where only the western order is known. */
const first = (parts: readonly string[]): string => parts[0];
const last = (parts: readonly string[]): string => parts[parts.length - 1];

/** A name in the form in which names of places are compared: see `foldedName`; without an article. */
export function withoutArticle(form: string): string {
  return foldedName(form).replace(/^the /, '');
}

/** A name with its street in full, where that is its last word of several. */
function withWholeStreet(plain: string): string {
  const space = plain.lastIndexOf(' ');
  const street = space < 0 ? undefined : streetAbbreviations.get(plain.slice(space + 1));
  return street === undefined ? plain : `${plain.slice(0, space)} ${street}`;
}

/** The name of a place: `Mt Cook` is `Mount Cook`, `Kolo Ave` is `Kolo Avenue`, `the City of Palmer` is `Palmer`. */
export function placeName(form: string): string {
  const plain = withWholeStreet(
    withoutArticle(form).replace(/^(?:city|town|village|municipality|borough) of (?=\p{L}{3})/u, ''),
  );
  const [opener, ...rest] = plain.split(' ');
  const whole = rest.length > 0 ? placeOpeners.get(opener.replace(/\.$/, '')) : undefined;
  return whole === undefined ? plain : [whole, ...rest].join(' ');
}

/** The country that a form names, with its article or without: `the Gambia`. */
export function countryOf(form: string): Country | undefined {
  const plain = withoutArticle(form);
  // `U. S.`
  return (
    countryNames.get(normaliseName(form)) ??
    countryNames.get(plain) ??
    countryNames.get(withJoinedInitials(plain.split(' ')).join(' '))
  );
}

/** How many words at the head of a name are forms of address: 1 of `dr osei`, 0 of `ana king` and of `tan wei`. */
function titlesBefore(words: readonly string[]): number {
  let count = 0;
  const isName = (word: string): boolean => titlesOrNames.has(word) && words[count + 1] !== 'sri';
  // Mrs King
  while (count < words.length - 1 && isTitle(words[count]) && !isName(words[count])) count++;
  return count;
}

export const isTitle = (word: string): boolean => honorifics.has(word) || furtherTitles.has(word);

/** The words of a person's name without initials, suffixes, titles before it, hyphens and apostrophes: `kim jong un`. */
export function personParts(form: string): string[] {
  const words = foldedName(form)
    .replaceAll('-', ' ')
    .split(' ')
    .filter((word) => word !== '' && !nameSuffixes.has(word));
  return (
    words
      .slice(titlesBefore(words))
      // Harold “Hop” Ruiz, Luis (Jerry) Ortiz
      .filter((part, index, parts) => index === 0 || index === parts.length - 1 || !/^["'“‘(].*["'”’)]$/.test(part))
      // An initial is kept where it stands for the given name, or where little else is known.
      .filter((part, index, parts) => part.length > 1 || index === 0 || parts.length < 3)
  );
}

/**
 * The key of a person named in full. Western names go by first and last word, since middle names
 * come and go; names with the family name first, with a particle, or of unknown order go by all of their words.
 */
export function personKey(parts: readonly string[]): string {
  if (familyNamesFirst.has(first(parts))) return `person:${parts.join(' ')}`;
  const given = nicknames.get(first(parts)) ?? first(parts);
  const isWestern =
    parts.length > 2 && !particles.has(parts[1]) && (given !== first(parts) || givenNames.has(first(parts)));
  return `person:${[given, ...(isWestern ? [last(parts)] : parts.slice(1))].join(' ')}`;
}

/** Whether a name is written as one word, titles and suffixes apart: `Osei`, `Dr Yusuf-Bello`. */
export function isSingleName(form: string): boolean {
  const words = normaliseName(form)
    .split(' ')
    .filter((word) => !nameSuffixes.has(word));
  return words.length - titlesBefore(words) === 1;
}

/** The words that may be a person's family name. */
export function familyNamesOf(parts: readonly string[]): string[] {
  return familyNamesFirst.has(first(parts)) ? [first(parts), last(parts)] : [last(parts)];
}

/** What a person may be called for short: a single word, or several that end or begin the name, `Yusuf-Bello`. */
export function shortFormsOf(parts: readonly string[]): Set<string> {
  const forms = new Set([...familyNamesOf(parts), first(parts)]);
  for (let length = 2; length < parts.length; length++) {
    forms.add(parts.slice(-length).join(' '));
    forms.add(parts.slice(0, length).join(' '));
  }
  return forms;
}

/** Words with initials in a row as one of them: `u s navy` as `us navy`, for `U. S. Navy` is the `U.S. Navy`. */
function withJoinedInitials(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let isInitial = false;
  for (const part of parts) {
    const follows = isInitial && part.length === 1;
    if (follows) joined[joined.length - 1] += part;
    else joined.push(part);
    isInitial = part.length === 1 && initial.test(part);
  }
  return joined;
}

const initial = /^\p{L}$/u;

/** The words of an organisation's name without its article and its legal form. */
export function organisationParts(form: string): string[] {
  const parts = withoutArticle(form).replaceAll('-', ' ').replaceAll('&', 'and').split(' ');
  while (parts.length > 1 && legalForms.has(last(parts))) parts.pop();
  return withJoinedInitials(parts).map((part) => spellingsInBodies.get(part) ?? part);
}

/** A plural by its letters: `Herons`, not `Congress`. */
const plural = /[^s]s$/;
/** Shorter first words of companies are as often other words. By hand. */
const minShortName = 4;

/**
 * Single words by which news calls a body that it has named in full: a team by what its players are, a company by the
 * word before what companies are: `Tarvik Herons`, `Herons`; `Brightwater Foods`, `Brightwater`.
 */
export function shortNamesOfBody(parts: readonly string[]): string[] {
  if (parts.length < 2) return [];
  const isOwn = (word: string): boolean =>
    word.length >= minShortName && !organisationWords.has(word) && !organisations.has(word);
  const names = plural.test(last(parts)) && isOwn(last(parts)) ? [last(parts)] : [];
  const isCompany = parts.slice(1).every((part) => organisationWords.has(part) || firmHeads.has(part));
  const isPlace = places.has(first(parts)) || countryNames.has(first(parts)) || demonyms.has(first(parts));
  return isCompany && isOwn(first(parts)) && !isPlace ? [...names, first(parts)] : names;
}

/** Whether firms alone have names that end with a word. */
export function isFirmWord(word: string): boolean {
  return firmHeads.has(word) || bodyWordsOfFirms.has(word);
}

/** What a firm is called for short, by its name in lower case: `norvane` of `norvane ferries`; undefined of others. */
export function shortNameOfFirm(parts: readonly string[]): string | undefined {
  const [name, ...words] = parts;
  const isFirm = words.length > 0 && words.every(isFirmWord);
  return isFirm && name.length >= minShortName && !places.has(name) && !countryNames.has(name) ? name : undefined;
}

/** What a paper of several words is called for short in its own article: `the Echo` of `the Larkin Echo`. */
export function shortNameOfPaper(parts: readonly string[]): string | undefined {
  return parts.length > 1 && publicationWords.has(last(parts)) ? last(parts) : undefined;
}

/** What a body of two words and more is called apart from its kind. */
interface BodyOfKind {
  /** The words before those of the kind: `ana osei` of `ana osei treatment center`. */
  readonly stem: string;
  /** What kinds that are used for one another have in common, see `kindsOfBodies`. */
  readonly kind: string;
  /** The name with its kind-word and without what may be left out beside it: `ana osei center`. */
  readonly short: string;
}

/** The kind of a body by its last words, where its name goes on with the kind of another word as well. */
export function bodyOfKind(parts: readonly string[]): BodyOfKind | undefined {
  let end = parts.length;
  // `Kolo Police Department`; `Ana Osei Treatment Center`
  const isBehind = end > 1 && besideKinds.get(parts[end - 1]) !== undefined && kindsOfBodies.has(parts[end - 2]);
  if (isBehind && kindsOfBodies.get(parts[end - 2]) === besideKinds.get(parts[end - 1])) end--;
  const word = parts[end - 1];
  const kind = kindsOfBodies.get(word);
  if (kind === undefined) return undefined;
  end--;
  while (end > 0 && besideKinds.get(parts[end - 1]) === kind) end--;
  if (end === 0) return undefined;
  const stem = parts.slice(0, end).join(' ');
  return { stem, kind, short: `${stem} ${word}` };
}

/** The words of a body's name without the country that it begins with: `geological survey` of `us geological survey`. */
export function withoutCountry(parts: readonly string[]): readonly string[] {
  const isCountry = (words: string): boolean => countryNames.has(words) || demonyms.has(words);
  const length = isCountry(parts.slice(0, 2).join(' ')) ? 2 : isCountry(first(parts)) ? 1 : 0;
  return parts.slice(length);
}

/** Bodies that are called by what they are of, before or behind: `Justice Department`, `Department of Justice`. */
const bodiesOfFields = new Set(['department', 'ministry']);

/** The words by which a body is told from others, in one order whichever the text has. */
export function bodyKeyParts(parts: readonly string[]): readonly string[] {
  if (!bodiesOfFields.has(first(parts)) || parts[1] !== 'of') return parts;
  const field = parts.slice(parts[2] === 'the' ? 3 : 2);
  return field.length > 0 ? [...field, first(parts)] : parts;
}

/** The parts of a mission's name with the code of its country, for `American embassy` and `US embassy` are one. */
export function missionParts(parts: readonly string[]): string[] | undefined {
  if (parts[1] !== 'embassy' && parts[1] !== 'consulate') return undefined;
  const country = countryNames.get(parts[0]) ?? demonyms.get(parts[0]);
  return country && [country.code.toLowerCase(), ...parts.slice(1)];
}
