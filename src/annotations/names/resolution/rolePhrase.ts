import { fullMonths, fullWeekdays } from '../../../lexicon/en/calendar';
import { prepositions } from '../../../lexicon/en/clauseWords';
import { functionWords } from '../../../lexicon/en/functionWords';
import { smallNumbers } from '../../../lexicon/en/numbers';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import {
  fieldsOfRoles,
  afterRoles,
  determinersOfRoles,
  doubtedRoles,
  fieldsOfPosts,
  roleModifiers,
} from '../../../lexicon/en/roles';
import { kinNouns } from '../../../lexicon/en/speechRoles';
import { isUpper } from '../../../text/characters';
import { withSingleBlanks } from '../../../text/normalise';
import { TokenKind } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { demonyms } from '../countries';
import { isRole } from './described';

/** Words that tell somebody's role, tokens from an index up to another. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** The role, where the words themselves are none: `chair of the board` of `chairs the board`. */
  readonly role?: string;
}

/** A person's name among the words of an article. */
export interface NamePlace {
  /** Index of its first token, and of the token behind it. */
  readonly at: number;
  readonly end: number;
  /** By the first token of each body's name, the token behind it. */
  readonly bodies: ReadonlyMap<number, number>;
}

/** Longest role phrase right before a name, in words: `former Marovian deputy prime minister`. */
export const maxRoleWords = 5;
/** Most words from the determiner of a role in apposition to the role. */
export const maxApposition = 6;
/** Forms of address are no part of a role phrase. */
export const addresses = new Set(['mr', 'mrs', 'ms', 'dr', 'sir']);

/** A role phrase begins with one of these: `Rule Enacted by Former President Osei`. */
export const firstInRoles = new Set(['former', 'ex', 'acting', 'interim', 'then', 'outgoing', 'retired', 'veteran']);
/** The hour, before a role: `at 9 AM President Osei`. */
const notInRoles = new Set(['am', 'pm']);

export const isWord = (reader: TokenReader, index: number): boolean => reader.kind(index) === TokenKind.Word;
export const isGenitive = (reader: TokenReader, index: number): boolean => reader.lower(index) === "'s";
export const isCapital = (reader: TokenReader, index: number): boolean =>
  isUpper(reader.text.charCodeAt(reader.tokens.start[index]));

/** Whether a word before a role belongs to the role phrase: `prime`, `Kenyan`, `Tarvik`. */
export function belongsToRole(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  // On Monday His Highness Sheikh Osei
  if (fullWeekdays.has(lower) || fullMonths.has(lower) || notInRoles.has(lower)) return false;
  // New York attorney Osei
  if (lower === 'new' && isCapital(reader, index) && isCapital(reader, index + 1)) return true;
  // But City Councilman Osei
  if (functionWords.has(lower) && !roleModifiers.has(lower)) return false;
  // Grovelling chief executive Osei: at the head of a sentence any word has a capital
  if (isEvaluative(lower)) return false;
  return isModifier(lower) || isCapital(reader, index);
}

const isModifier = (lower: string): boolean =>
  demonyms.has(lower) || roleModifiers.has(lower) || fieldsOfRoles.has(lower);

/** `grovelling`, `disgraced`, `heartless`: what a paper thinks of somebody, and no part of a post. */
export function isEvaluative(lower: string): boolean {
  return !fieldsOfPosts.has(lower) && !roleModifiers.has(lower) && judgingEndings.some((end) => lower.endsWith(end));
}

/** Whether a compound with such an end says what a paper thinks of somebody, or where and since when: `well-known`. */
const isJudging = (lower: string): boolean => isEvaluative(lower) || ['known', 'time', 'old'].includes(lower);

const judgingEndings = ['ing', 'ed', 'less', 'ful', 'ous'];

/** How long somebody has had a post is no part of it. */
const newcomers = new Set(['new', 'newly', 'appointed', 'elected', 'current', 'longtime', 'own', 'young', 'old']);

/** Whether a word may stand in a role phrase behind a determiner: any but those of grammar. */
export function isNounLike(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  if (!isWord(reader, index) || relativePronouns.has(lower) || prepositions.has(lower)) return false;
  return !functionWords.has(lower) || roleModifiers.has(lower) || newcomers.has(lower);
}

/** The first word of a phrase that is part of the post: what a paper thinks of somebody and since when is none. */
export function fromPost(reader: TokenReader, opening: number, to: number): number {
  let from = opening;
  const isNewcomer = (index: number): boolean => newcomers.has(reader.lower(index)) && !isCapital(reader, index);
  for (;;) {
    if (from < to - 1 && (isEvaluative(reader.lower(from)) || isNewcomer(from))) from++;
    // well-known, Kolo-based
    else if (from + 3 < to && reader.isInfixHyphen(from + 1) && isJudging(reader.lower(from + 2))) from += 3;
    else return from;
  }
}

/** The apostrophe of a plural: `the Traders' Association`. */
export function isApostrophe(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  return (lower === "'" || lower === '’') && reader.noSpaceBefore(index) && !reader.noSpaceBefore(index + 1);
}

/** Whether a word at or right before a phrase says that somebody is not what it says. */
export function isDoubted(reader: TokenReader, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++) if (doubtedRoles.has(reader.lower(at))) return true;
  return false;
}

/** Signs that end a role phrase; a comma may part it from another name. */
const endsOfRoles = new Set(['.', ';', '—', '–', ')']);

/** Whether a role ends where a token stands; behind a comma another name or role may follow, whose it is then. */
function endsRole(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  // the president To Lam
  if (lower !== ',') return (afterRoles.has(lower) && !reader.isCapitalised(index)) || endsOfRoles.has(lower);
  const next = reader.lower(index + 1);
  const isLower = !isCapital(reader, index + 1);
  return isLower && next !== 'and' && !determinersOfRoles.has(next) && !isRole(next) && !roleModifiers.has(next);
}

/** Words of what a role is of, at most, and those among them that are no names. By hand. */
export const maxComplement = 6;
export const maxCommonWords = 3;

/** The token behind `of the council`, `for transport`, `of the Friends of Kolo`; the same where a role is of nothing. */
export function behindComplement(reader: TokenReader, at: number): number {
  if (reader.lower(at) !== 'of' && reader.lower(at) !== 'for') return at;
  const first = determinersOfRoles.has(reader.lower(at + 1)) ? at + 2 : at + 1;
  const isName = (index: number): boolean => isWord(reader, index) && isCapital(reader, index);
  let to = first;
  let common = 0;
  for (; to - first <= maxComplement; to++) {
    if (!reader.isSameLine(to)) break;
    if (to > first && (isGenitive(reader, to) || isApostrophe(reader, to)) && isNounLike(reader, to + 1)) continue;
    const joins = ['of', 'and', 'for'].includes(reader.lower(to)) && isName(to - 1);
    if (joins && to > first && (isName(to + 1) || (reader.lower(to + 1) === 'the' && isName(to + 2)))) continue;
    if (reader.lower(to) === 'the' && ['of', 'for'].includes(reader.lower(to - 1)) && to > first) continue;
    if (!isNounLike(reader, to)) break;
    if (!isName(to)) common++;
  }
  const isCut = to - first > maxComplement || common > maxCommonWords;
  const isVerb = /(?:ed|ing)$/.test(reader.lower(to - 1)) && !isName(to - 1);
  // a spokesman for the U. S. Marshals
  const isInitial = reader.tokens.end[to - 1] - reader.tokens.start[to - 1] === 1;
  return to === first || isCut || isVerb || isInitial || isGenitive(reader, to) || reader.isInfixHyphen(to) ? at : to;
}

/** Whether a word is a role by itself, or by what it is of: `member for transport`. */
export function isHead(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  return isRole(lower) || (lower === 'member' && behindComplement(reader, index + 1) > index + 1);
}

/**
 * The token behind a number of children or years that hyphens join to a role, `mother-of-two`; the same where none is.
 * @param head the role
 */
export function behindNumberOf(reader: TokenReader, head: number): number {
  const isJoined = reader.isInfixHyphen(head + 1) && reader.lower(head + 2) === 'of' && reader.isInfixHyphen(head + 3);
  const isNumber = reader.kind(head + 4) === TokenKind.Number || smallNumbers.has(reader.lower(head + 4));
  return isJoined && isNumber ? head + 5 : head + 1;
}

/** A role and what it is of, where that says more than the role: `leader of the council`. */
function withComplement(reader: TokenReader, from: number, to: number): RolePhrase {
  const isOneWord = to - from === 1 || reader.lower(to - 1) === 'member';
  return { from, to: isOneWord ? behindComplement(reader, to) : to };
}

/** A role phrase that begins at a token, its determiner or the name of the body before it left out. */
export function roleFrom(reader: TokenReader, opening: number): RolePhrase | undefined {
  let from = opening;
  let isDetermined = determinersOfRoles.has(reader.lower(from));
  if (isDetermined) from++;
  const possessor = from;
  // a 34-year-old teacher
  if (reader.kind(from) === TokenKind.Number && reader.lower(from + 4) === 'old') from += 5;
  for (let at = from; at < from + maxRoleWords; at++) {
    if (isGenitive(reader, at) && at > from) {
      // Osei, the fund's chairman
      [from, isDetermined] = [at + 1, true];
      continue;
    }
    // a rock-mechanics specialist
    if (isDetermined && at > from && reader.isInfixHyphen(at)) continue;
    if (!isWord(reader, at)) return undefined;
    if (isHead(reader, at)) {
      const isRelative = kinNouns.has(reader.lower(at));
      const end = behindNumberOf(reader, at);
      if (end > at + 1 && (endsRole(reader, end) || reader.lower(end) === ',')) return { from: at, to: end };
      if (isRelative && isOfNobody(reader, possessor, at)) return undefined;
      if (endsRole(reader, at + 1)) return roleOf(reader, isRelative ? possessor : from, at + 1);
      continue;
    }
    // `the chief harbour engineer`: behind an article any noun may stand before the role; without one the words are a name.
    if (!(isDetermined && isNounLike(reader, at)) && !belongsToRole(reader, at)) return undefined;
  }
  return undefined;
}

/** `a mother of four`, not `a cousin of the minister`: a relative of nobody who is told. */
function isOfNobody(reader: TokenReader, from: number, kin: number): boolean {
  const determiner = reader.lower(from - 1);
  if ((determiner !== 'a' && determiner !== 'an') || from > kin) return false;
  const isCounted = reader.kind(kin + 2) === TokenKind.Number || smallNumbers.has(reader.lower(kin + 2));
  return reader.lower(kin + 1) !== 'of' || isCounted;
}

/** A role phrase without what a paper thinks of somebody before it; none where it is doubted. */
export function roleOf(reader: TokenReader, opening: number, to: number): RolePhrase | undefined {
  if (isDoubted(reader, opening, to)) return undefined;
  return withComplement(reader, fromPost(reader, opening, to), to);
}

/** The token behind `, 52,`. */
export function behindAge(reader: TokenReader, at: number): number | undefined {
  const isAge = reader.lower(at) === ',' && reader.kind(at + 1) === TokenKind.Number && reader.lower(at + 2) === ',';
  return isAge ? at + 3 : undefined;
}

/** The words of a phrase, blanks folded. */
export function textOf({ tokens, text }: TokenReader, { from, to }: Pick<RolePhrase, 'from' | 'to'>): string {
  return withSingleBlanks(text.slice(tokens.start[from], tokens.end[to - 1]));
}

/** The role that a phrase tells. */
export function roleIn(reader: TokenReader, phrase: RolePhrase): string {
  return phrase.role ?? textOf(reader, phrase);
}
