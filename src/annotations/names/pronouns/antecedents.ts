import { prepositions } from '../../../lexicon/en/clauseWords';
import { menNouns, unnamedPersons, womenNouns } from '../../../lexicon/en/personNouns';
import { roles } from '../../../lexicon/en/roles';
import { firstStartingFrom, type Span } from '../../../text/span';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { normaliseName } from '../../../text/normalise';
import { countryNames, demonyms } from '../countries';
import { type Entities } from '../entities';
import { ownWordsOf } from '../resolution/described';
import { type Scene } from './scene';

/** Somebody whom a pronoun further on may stand for. */
export interface Antecedent extends Span {
  /** Index among the article's entities; `unnamed` for somebody of whom the text gives no name. */
  readonly entity: number;
  /** Index among the article's sentences. */
  readonly sentence: number;
  /** Index among the article's blocks. */
  readonly block: number;
  /** Neither behind a preposition nor an owner: `Osei met Obi`, not `for Osei`, `Osei's house`. */
  readonly isSubject: boolean;
  /** Speaks a quotation. */
  readonly isSpeaker: boolean;
  /** 1 for a woman, -1 for a man, by the noun that stands for somebody without a name; 0 where that is not known. */
  readonly sex: number;
}

/** The entity of somebody of whom the text gives no name: `a shopkeeper`. */
export const unnamed = -1;

/** 1 for a noun of women, -1 for one of men, 0 for one of either. */
const personNouns: ReadonlyMap<string, number> = new Map([
  ...Array.from(roles, (word) => [word, 0] as const),
  ...Array.from(unnamedPersons, (word) => [word, 0] as const),
  ...Array.from(womenNouns, (word) => [word, 1] as const),
  ...Array.from(menNouns, (word) => [word, -1] as const),
]);

/** Words behind a noun that is somebody: `a Georgian arbiter who watched`, `a ferry hand said`. */
const afterPersons = new Set(['who', 'said']);
/** Words that begin a mention of somebody without a name: `a neighbour`, `his wife`, `one driver`. */
const introducers = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their', 'whose', 'the']);
/** Longest description between the introducer and its noun: `a retired bus driver`. In words, by hand. */
const maxDescription = 3;
/** A name begins this near behind the noun that describes it: `his brother Osei`, `a driver, Osei`. In code units. */
const maxGapToName = 2;
/** A role in apposition begins this near behind its name: `Osei, 34, a driver`. In code units, by hand. */
const maxAppositionGap = 8;

function antecedentOf(scene: Scene, { start, end }: Span, entity: number, sex: number): Antecedent {
  const span = { start, end };
  return {
    ...span,
    entity,
    sex,
    ...scene.placeOf(start),
    isSubject: scene.isSubject(span),
    isSpeaker: scene.isSpeaker(span),
  };
}

/** Most words of a description between `to` and the name: `to the prosecutor Ana Osei`. By hand. */
const maxBeforeKin = 3;
const kinWords = new Set(['related', 'relation', 'relative', 'unrelated', 'kin']);
const negation = /^(?:no|not|unrelated|.*n['’]t)$/;

/** Whether somebody is named only as another's namesake: `Osei, who is not related to the prosecutor Ana Osei, said`. */
export function isToldApart(reader: TokenReader, { start }: Span): boolean {
  const name = tokenAt(reader.tokens, start);
  for (let at = name - 1; at >= name - 1 - maxBeforeKin; at--) {
    if (reader.kind(at) !== TokenKind.Word) return false;
    if (reader.lower(at) !== 'to' && reader.lower(at) !== 'of') continue;
    if (!kinWords.has(reader.lower(at - 1))) return false;
    return [at - 1, at - 2, at - 3].some((before) => negation.test(reader.lower(before)));
  }
  return false;
}

/** The persons that an article names outside of what is spoken, in order; not those who are named only to be told apart. */
export function namedAntecedents(scene: Scene, { entities, mentions }: Entities): Antecedent[] {
  return mentions
    .filter(
      (mention) =>
        entities[mention.entity].kind === 'person' &&
        mention.kind !== 'demonym' &&
        !scene.isQuoted(mention.start) &&
        !isToldApart(scene.reader, mention),
    )
    .map((mention) => antecedentOf(scene, mention, mention.entity, 0));
}

/** By the last word of a role, the one person of the article who has it; `unnamed` where several have. */
export function holdersOf({ entities }: Entities): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const [index, { kind, roles: phrases }] of entities.entries()) {
    if (kind !== 'person') continue;
    for (const phrase of phrases) {
      const noun = ownWordsOf(phrase).at(-1) ?? '';
      holders.set(noun, (holders.get(noun) ?? index) === index ? index : unnamed);
    }
  }
  return holders;
}

/**
 * Somebody spoken of by a noun at a token: `a retired bus driver`, `Osei's mother`; with the entity of the person to
 * whom the article gives that role, `the minister`. None where a name stands beside: `his brother Osei`.
 * @param holders see `holdersOf`
 */
export function nominalAntecedent(
  scene: Scene,
  { entities, mentions }: Entities,
  holders: ReadonlyMap<string, number>,
  at: number,
): Antecedent | undefined {
  const { reader } = scene;
  const noun = reader.lower(at);
  const sex = personNouns.get(noun) ?? (afterPersons.has(reader.lower(at + 1)) ? 0 : undefined);
  if (sex === undefined || reader.kind(at) !== TokenKind.Word || reader.isCapitalised(at)) return undefined;
  const from = introducerBefore(reader, at);
  if (from === undefined) return undefined;
  // `Osei's mother` begins behind the ’s.
  const start = reader.tokens.start[reader.kind(from) === TokenKind.Clitic ? from + 1 : from];
  const end = reader.tokens.end[at];
  const next = firstStartingFrom(mentions, end);
  if (next < mentions.length && mentions[next].start - end <= maxGapToName) return undefined;
  const before = firstStartingFrom(mentions, start) - 1;
  const open = openingOf(reader, from);
  const isApposed =
    reader.lower(open - 1) === ',' &&
    before >= 0 &&
    reader.tokens.start[open] - mentions[before].end <= maxAppositionGap;
  if (isApposed || scene.isQuoted(start)) return undefined;
  const holder = reader.lower(from) === 'the' ? holders.get(noun) : undefined;
  const isHolder =
    holder !== undefined && holder !== unnamed && !isOfOtherPeople(reader, from + 1, at, entities[holder].roles);
  const entity = isHolder ? holder : unnamed;
  return antecedentOf(scene, { start, end }, entity, sex);
}

/**
 * Whether the words from one token up to another name a people that none of some role phrases does: *the Kenyan president*
 * is not the one whom the article calls *the state president*.
 */
function isOfOtherPeople(reader: TokenReader, from: number, to: number, phrases: Iterable<string>): boolean {
  let country: string | undefined;
  for (let at = from; at < to; at++) country ??= countryOf(reader.lower(at), reader.lower(at + 1));
  if (country === undefined) return false;
  for (const phrase of phrases) {
    const words = normaliseName(phrase).split(' ');
    if (words.some((word, index) => countryOf(word, words.at(index + 1) ?? '') === country)) return false;
  }
  return true;
}

/** The code of the country whose people or name a word, or a pair of words, tells: `Kenyan`, `South Korean`. */
function countryOf(word: string, next: string): string | undefined {
  return (demonyms.get(`${word} ${next}`) ?? demonyms.get(word) ?? countryNames.get(word))?.code;
}

/** Index of the first word of a description that begins at a determiner or `’s`: *the* of `the council’s deputy leader`. */
function openingOf(reader: TokenReader, from: number): number {
  if (reader.kind(from) !== TokenKind.Clitic) return from;
  return introducers.has(reader.lower(from - 2)) ? from - 2 : from - 1;
}

/** Index of the determiner or `’s` that begins the description of a noun. */
function introducerBefore(reader: TokenReader, at: number): number | undefined {
  for (let from = at - 1; at - from <= maxDescription + 1; from--) {
    if (reader.kind(from) === TokenKind.Clitic || introducers.has(reader.lower(from))) return from;
    if (reader.kind(from) !== TokenKind.Word || prepositions.has(reader.lower(from))) return undefined;
  }
  return undefined;
}
