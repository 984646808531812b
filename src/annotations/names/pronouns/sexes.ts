import { femaleNames, maleNames } from '../../../lexicon/en/givenNameSexes';
import { menNouns, womenNouns } from '../../../lexicon/en/personNouns';
import { particles } from '../../../lexicon/en/connectors';
import { familyNamesFirst } from '../../../lexicon/en/familyNames';
import { withoutAccents } from '../../../text/normalise';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { type Entities } from '../entities';
import { personParts } from '../resolution/nameParts';

/**
 * How much each kind of evidence counts: a noun or form of address outweighs a given name, which either sex may have.
 * Set by hand.
 */
const byNoun = 3;
const byApposition = 2;
const byGivenName = 1;
/** From there on, in either direction, what is known of a person's sex rules pronouns of the other out. */
export const sureSex = 1;
/** How many words after a name an apposition is looked through for its noun: `Osei, a retired mother of two`. */
const maxApposition = 5;

/** 1 for a word of women, -1 for one of men. */
export function sexOfNoun(word: string): number {
  return womenNouns.has(word) ? 1 : menNouns.has(word) ? -1 : 0;
}

/** By a full name: 1 for one of women, -1 for one of men, 0 where both bear it or nothing is known of it. */
export function sexOfName(name: string): number {
  const parts = personParts(withoutAccents(name));
  if (parts.length < 2 || familyNamesFirst.has(parts[0]) || particles.has(parts[0])) return 0;
  const [given] = parts;
  return femaleNames.has(given) ? 1 : maleNames.has(given) ? -1 : 0;
}

/** `Osei, a mother of two`, `Osei, 34, chairwoman of`: by the noun of the apposition after a name. */
function sexInApposition(reader: TokenReader, after: number): number {
  if (reader.lower(after) !== ',') return 0;
  let at = after + 1;
  if (reader.kind(at) === TokenKind.Number && reader.lower(at + 1) === ',') at += 2;
  // `Osei, whose mother …`, `Osei, his wife …`: another person.
  for (const last = at + maxApposition; at < last && reader.kind(at) === TokenKind.Word; at++) {
    const lower = reader.lower(at);
    if (lower === 'of' || lower === 'whose' || lower === 'who' || lower === 'his' || lower === 'her') return 0;
    const sex = sexOfNoun(lower);
    if (sex !== 0 && reader.kind(at + 1) !== TokenKind.Clitic) return reader.isCapitalised(at + 1) ? 0 : sex;
  }
  return 0;
}

/**
 * What tells whether persons of the article are men or women: above 0 women, below 0 men, 0 where nothing is known; see
 * `sureSex`.
 */
export function sexesOf(reader: TokenReader, { entities, mentions }: Entities): Float32Array {
  const sexes = new Float32Array(entities.length);
  for (const [index, { kind, name }] of entities.entries())
    if (kind === 'person') sexes[index] = byGivenName * sexOfName(name);
  for (const { entity, kind, start, end } of mentions) {
    if (kind !== 'name' || entities[entity].kind !== 'person') continue;
    const from = tokenAt(reader.tokens, start);
    sexes[entity] += byNoun * sexOfNoun(reader.lower(from - (reader.lower(from - 1) === '.' ? 2 : 1)));
    sexes[entity] += byApposition * sexInApposition(reader, tokenAt(reader.tokens, end));
  }
  return sexes;
}
