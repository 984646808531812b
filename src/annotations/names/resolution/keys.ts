import { acronyms, otherBodyNames } from '../../../lexicon/en/acronyms';
import { regionsOfAdjectives } from '../../../lexicon/en/peoples';
import { vesselPrefixes } from '../../../lexicon/en/vessels';
import { inCapitals } from '../../../text/capitalisation';
import { foldedName, normaliseName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { demonyms, type Country } from '../countries';
import { type EntityKind, type EntityRule } from '../entities';
import { type Name } from '../names';
import { type EntityKey } from './draft';
import {
  bodyKeyParts,
  countryOf,
  isSingleName,
  missionParts,
  organisationParts,
  personKey,
  personParts,
  placeName,
} from './nameParts';

/** A rule on a name by itself: the key of its entity. @param form the name as it stands in the text, blanks folded */
type KeyRule = Rule<EntityRule, (name: Name, form: string) => EntityKey | undefined>;

function countryKey({ code, name }: Country): EntityKey {
  return { key: `place:${code}`, kind: 'place', parts: [normaliseName(name)], displayName: name };
}

function key(prefix: string, kind: EntityKind, parts: readonly string[]): EntityKey {
  return { key: `${prefix}:${parts.join(' ')}`, kind, parts };
}

/** The name of a vessel without the letters before it: `MV Osk` is `Osk`. */
function withoutPrefix(name: string): string {
  const space = name.indexOf(' ');
  return space > 0 && vesselPrefixes.has(name.slice(0, space)) ? name.slice(space + 1) : name;
}

/** What a name by itself says of its entity; the first rule that reads it decides. */
export const keyRules: readonly KeyRule[] = [
  {
    id: 'people-of-country',
    example: '[Kenyan] farmers protested.',
    counterexample: 'Kurdish farmers protested.',
    read: ({ demonym }, form) => {
      const country = demonym ? demonyms.get(normaliseName(form)) : undefined;
      return country && countryKey(country);
    },
  },
  {
    id: 'people-of-region',
    example: '[Southeast Asian] farmers protested.',
    counterexample: 'Kurdish farmers protested.',
    read: ({ demonym }, form) => {
      const region = demonym ? regionsOfAdjectives.get(normaliseName(form)) : undefined;
      return region === undefined ? undefined : { ...key('place', 'place', [region]), displayName: inCapitals(region) };
    },
  },
  {
    id: 'people',
    example: '[Kurdish] farmers protested.',
    counterexample: 'Kenyan farmers protested.',
    read: ({ demonym }, form) => (demonym ? key('group', 'other', [foldedName(form)]) : undefined),
  },
  {
    id: 'full-name',
    example: 'The plan of [Amina Odhiambo] failed.',
    counterexample: 'The plan of Mr Osei failed.',
    read: ({ type }, form) => {
      if (type !== 'PER') return undefined;
      const parts = personParts(form);
      return parts.length > 1 && !isSingleName(form) ? { key: personKey(parts), kind: 'person', parts } : undefined;
    },
  },
  {
    id: 'country',
    example: 'They left the [Netherlands] on Friday.',
    counterexample: 'They left Tarvik on Friday.',
    read: ({ type }, form) => {
      const country = type === 'LOC' ? countryOf(form) : undefined;
      return country && countryKey(country);
    },
  },
  {
    id: 'place',
    example: 'They left [Tarvik] on Friday.',
    counterexample: 'They left Norway on Friday.',
    read: ({ type }, form) => (type === 'LOC' ? key('place', 'place', [placeName(form)]) : undefined),
  },
  {
    id: 'known-acronym',
    example: 'The plan of the [IMF] failed.',
    counterexample: 'The plan of the Marine Salt Board failed.',
    read: ({ type }, form) => {
      if (type !== 'ORG') return undefined;
      const words = organisationParts(form).join(' ');
      const name = acronyms.get(words) ?? otherBodyNames.get(words);
      return name === undefined ? undefined : key('organisation', 'organisation', name.split(' '));
    },
  },
  {
    id: 'mission',
    example: 'Staff of the [US embassy] left.',
    counterexample: 'Staff of the US mission left.',
    read: ({ type }, form) => {
      const parts = type === 'ORG' ? missionParts(organisationParts(form)) : undefined;
      return parts && key('organisation', 'organisation', parts);
    },
  },
  {
    id: 'organisation',
    example: 'Students of [Ahmadu Bello University] marched.',
    counterexample: 'The plan of the IMF failed.',
    read: ({ type }, form) => {
      if (type !== 'ORG') return undefined;
      const parts = organisationParts(form);
      return { ...key('organisation', 'organisation', bodyKeyParts(parts)), parts };
    },
  },
  {
    id: 'other',
    example: 'The winner of the [Erikson Prize] wept.',
    counterexample: 'Students of Ahmadu Bello University marched.',
    read: ({ type }, form) => (type === 'MISC' ? key('other', 'other', [withoutPrefix(foldedName(form))]) : undefined),
  },
];
