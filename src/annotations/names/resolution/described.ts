import { functionWords } from '../../../lexicon/en/functionWords';
import {
  afterRoles,
  determinersOfRoles,
  endingsOfPersons,
  endingsOfThings,
  furtherRoles,
  roles,
  storyRoles,
} from '../../../lexicon/en/roles';
import { type Span } from '../../../text/span';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { isGivenName } from '../givenNameForms';

/** The endings of nouns of persons, and the shortest word that may have one: `oysterman`. In letters, by hand. */
const endings = [...endingsOfPersons];
const minBeforeEnding = 3;

/** Whether a noun is of a person by its form: `oysterman`, `mycologist`. */
function isPersonByForm(lower: string): boolean {
  return (
    endings.some((ending) => lower.length >= ending.length + minBeforeEnding && lower.endsWith(ending)) &&
    !endingsOfThings.has(lower) &&
    !isGivenName(lower)
  );
}

/** Whether a word is a post, a profession, a family role or what somebody is in a story. */
export function isRole(lower: string): boolean {
  return roles.has(lower) || furtherRoles.has(lower) || storyRoles.has(lower) || isPersonByForm(lower);
}

/** How far behind a name the noun that describes it may stand, in tokens. */
const maxApposition = 6;
/** What ends an apposition behind a name. */
const endsOfAppositions = new Set([',', '.', ';', '—', '–', ')', '”', '"']);

/**
 * The nouns that say who a person is, right beside one mention, lower case: `councillor Osei`, `the boatbuilder Osei`,
 * `Osei, the engineer,`, `Osei, an organist from Kolo`, `the engineer is Osei`.
 */
export function nounsBeside(reader: TokenReader, { start, end }: Span): string[] {
  const nouns = [nounBefore(reader, tokenAt(reader.tokens, start)), nounBehind(reader, tokenAt(reader.tokens, end))];
  return nouns.filter((noun) => noun !== undefined);
}

function nounBefore(reader: TokenReader, at: number): string | undefined {
  const before = reader.lower(at - 1);
  if (before === 'is' || before === 'was') return isRole(reader.lower(at - 2)) ? reader.lower(at - 2) : undefined;
  if (!reader.isSameLine(at) || reader.kind(at - 1) !== TokenKind.Word) return undefined;
  const isDetermined = reader.lower(at - 2) === 'the' && !functionWords.has(before);
  return isRole(before) || isDetermined ? before : undefined;
}

/** The last word of an apposition: any noun behind an article or possessive, else a role. */
function nounBehind(reader: TokenReader, behind: number): string | undefined {
  if (reader.lower(behind) !== ',') return undefined;
  const isAge = reader.kind(behind + 1) === TokenKind.Number && reader.lower(behind + 2) === ',';
  let at = isAge ? behind + 3 : behind + 1;
  const isDetermined = determinersOfRoles.has(reader.lower(at));
  if (isDetermined) at++;
  for (const last = at + maxApposition; at < last && reader.kind(at) === TokenKind.Word; at++) {
    const lower = reader.lower(at);
    const next = reader.lower(at + 1);
    // `Osei, whose wife`, `Osei, he said`
    if (functionWords.has(lower)) return undefined;
    if (reader.isInfixHyphen(at + 1)) continue;
    if (endsOfAppositions.has(next) || afterRoles.has(next)) return isDetermined || isRole(lower) ? lower : undefined;
  }
  return undefined;
}

/** The words of a role before what it is of, lower case: `deputy chair` of `deputy chair of the board`. */
export function ownWordsOf(role: string): string[] {
  const words = role.toLowerCase().split(' ');
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'));
  return of < 0 ? words : words.slice(0, of);
}
