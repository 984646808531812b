import { particles } from '../../../lexicon/en/connectors';
import { familyNamesFirst } from '../../../lexicon/en/familyNames';
import { givenNames } from '../../../lexicon/en/givenNames';
import { honorifics, nameSuffixes } from '../../../lexicon/en/honorifics';
import { legalForms } from '../../../lexicon/en/organisations';
import { normaliseName } from '../../../text/normalise';
import { countryNames, demonyms, type Country } from '../countries';

/** A person's name with at least one word: the first is given where only the western order is known. */
const first = (parts: readonly string[]): string => parts[0];
const last = (parts: readonly string[]): string => parts[parts.length - 1];

/** A name in the form in which names of places are compared: see `normaliseName`; without an article. */
export function withoutArticle(form: string): string {
  return normaliseName(form).replace(/^the /, '');
}

/** The country that a form names, with its article or without: `the Gambia`. */
export function countryOf(form: string): Country | undefined {
  return countryNames.get(normaliseName(form)) ?? countryNames.get(withoutArticle(form));
}

/** The words of a person's name without initials, suffixes, titles, hyphens and apostrophes: `kim jong un`. */
export function personParts(form: string): string[] {
  return (
    normaliseName(form)
      .replaceAll('-', ' ')
      .split(' ')
      .filter((part) => part !== '' && !nameSuffixes.has(part) && !honorifics.has(part))
      // An initial is kept where it stands for the given name, or where little else is known.
      .filter((part, index, parts) => part.length > 1 || index === 0 || parts.length < 3)
  );
}

/**
 * The key of a person named in full. Western names go by first and last word, since middle names
 * come and go; names with the family name first, with a particle, or of unknown order go by all of their words.
 */
export function personKey(parts: readonly string[]): string {
  const isWestern =
    parts.length > 2 && !familyNamesFirst.has(first(parts)) && !particles.has(parts[1]) && givenNames.has(first(parts));
  return `person:${isWestern ? `${first(parts)} ${last(parts)}` : parts.join(' ')}`;
}

/** The words that may be a person's family name. */
export function familyNamesOf(parts: readonly string[]): string[] {
  return familyNamesFirst.has(first(parts)) ? [first(parts), last(parts)] : [last(parts)];
}

/** The single words by which a person may be called. */
export function shortFormsOf(parts: readonly string[]): Set<string> {
  return new Set([...familyNamesOf(parts), first(parts)]);
}

/** The words of an organisation's name without its article and its legal form. */
export function organisationParts(form: string): string[] {
  const parts = withoutArticle(form).replaceAll('-', ' ').replaceAll('&', 'and').split(' ');
  while (parts.length > 1 && legalForms.has(last(parts))) parts.pop();
  return parts;
}

/** The parts of a mission's name with the code of its country, for `American embassy` and `US embassy` are one. */
export function missionParts(parts: readonly string[]): string[] | undefined {
  if (parts[1] !== 'embassy' && parts[1] !== 'consulate') return undefined;
  const country = countryNames.get(parts[0]) ?? demonyms.get(parts[0]);
  return country && [country.code.toLowerCase(), ...parts.slice(1)];
}
