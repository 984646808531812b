import { acronyms, otherBodyNames } from '../../lexicon/en/acronyms';
import { places } from '../../lexicon/en/places';
import { countryNames } from './countries';
import { type EntityKind } from './entities';
import {
  bodyKeyParts,
  bodyOfKind,
  countryOf,
  familyNamesOf,
  missionParts,
  organisationParts,
  personKey,
  personParts,
  placeName,
  shortNamesOfBody,
  withoutArticle,
} from './resolution/nameParts';

const personPrefix = 'person:';
const bodyPrefix = 'organisation:';

/** Keys that an entity of this name and kind may have, likeliest first. */
export function keysFor(name: string, kind: EntityKind): string[] {
  const plain = withoutArticle(name);
  const person = personParts(name);
  const keys = kindKeysFor(name, plain, person, kind);
  keys.push(`${kind}:${plain}`, `group:${plain}`);
  for (const form of [plain, ...person]) if (!form.includes(' ')) keys.push(`short:${form}`);
  return [...new Set(keys)];
}

function kindKeysFor(name: string, plain: string, person: readonly string[], kind: EntityKind): string[] {
  if (kind === 'person') return person.length > 1 ? [personKey(person), personPrefix + person.join(' ')] : [];
  if (kind === 'place') {
    const country = countryOf(name);
    return country ? [keyOfCountry(country.code)] : [`place:${placeName(name)}`];
  }
  if (kind === 'other') return [];
  const parts = organisationParts(name);
  const bodies = [
    acronyms.get(plain),
    otherBodyNames.get(plain),
    missionParts(parts)?.join(' '),
    bodyKeyParts(parts).join(' '),
  ];
  return bodies.flatMap((body) => (body === undefined ? [] : [`organisation:${body}`]));
}

/** Single words under which a body of another article may be named, by its key; see `shortNamesOfBody`. */
export function shortBodyNames(key: string): string[] {
  return key.startsWith(bodyPrefix) ? shortNamesOfBody(key.slice(bodyPrefix.length).split(' ')) : [];
}

/** What names of one body that differ by its kind-word have in common, and the name without it. */
export interface BodyFamily {
  readonly family: string;
  readonly stem: string;
  /** A town has one police, and more than one clinic. */
  readonly isOneInTown: boolean;
}

/** Whether a list has a place of that name, as it stands in a key. */
export function isKnownPlace(name: string): boolean {
  return places.has(name) || countryOf(name) !== undefined;
}

const countryKeys: ReadonlySet<string> = new Set(Array.from(countryNames.values(), ({ code }) => keyOfCountry(code)));

function keyOfCountry(code: string): string {
  return `place:${code}`;
}

/** Whether a key is that of a country, or names a place that a list has, whatever it is taken for. */
export function isKeyOfKnownPlace(key: string): boolean {
  return countryKeys.has(key) || isKnownPlace(key.slice(key.indexOf(':') + 1));
}

/** The family of a body by its key; undefined of one whose stem is a town, or one word. */
export function bodyFamilyOf(key: string): BodyFamily | undefined {
  if (!key.startsWith(bodyPrefix)) return undefined;
  const body = bodyOfKind(key.slice(bodyPrefix.length).split(' '));
  if (body === undefined) return undefined;
  const { stem, kind } = body;
  const isOneInTown = kind === 'police';
  return isOneInTown || (stem.includes(' ') && !places.has(stem))
    ? { family: `${kind} ${stem}`, stem, isOneInTown }
    : undefined;
}

/** Single words under which a person of another article may be named, by the person's key; none of other entities. */
export function shortNames(key: string): string[] {
  return key.startsWith(personPrefix) ? familyNamesOf(key.slice(personPrefix.length).split(' ')) : [];
}
