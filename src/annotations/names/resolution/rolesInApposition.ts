import { ordinals } from '../../../lexicon/en/numbers';
import { determinersOfRoles, roleModifiers } from '../../../lexicon/en/roles';
import { kinNouns } from '../../../lexicon/en/speechRoles';
import { TokenKind } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { isRole } from './described';
import { isTitle } from './nameParts';
import {
  type NamePlace,
  type RolePhrase,
  behindComplement,
  fromPost,
  isApostrophe,
  isCapital,
  isDoubted,
  isGenitive,
  isHead,
  isNounLike,
  isWord,
  maxApposition,
  maxCommonWords,
  maxComplement,
  maxRoleWords,
  roleOf,
  textOf,
} from './rolePhrase';

/** Marks behind a name in apposition. */
const closing = new Set([',', '.', ';', ':', '—', '–', ')', '”', '"', '?', '!']);

/** `The mayor, Councillor Osei, wept`: the comma before a name and the rank before it. */
function commaBefore(reader: TokenReader, at: number): number {
  // Mrs. Osei
  let comma = reader.lower(at - 1) === '.' && isTitle(reader.lower(at - 2)) ? at - 2 : at - 1;
  const isRank = (index: number): boolean =>
    isRole(reader.lower(index)) || roleModifiers.has(reader.lower(index)) || isTitle(reader.lower(index));
  while (at - comma < maxRoleWords && isWord(reader, comma) && isCapital(reader, comma) && isRank(comma)) comma--;
  return comma;
}

/** Where the name of whom somebody is a relative of begins: `Mr Brik's daughter`. */
function possessorAt(reader: TokenReader, genitive: number): number {
  let from = genitive;
  while (isWord(reader, from - 1) && isCapital(reader, from - 1) && reader.isSameLine(from)) from--;
  return from === genitive ? genitive + 1 : from;
}

/** `the leader of the council, Osei,`: a phrase up to a comma before the name. */
export function roleInApposition(reader: TokenReader, { at, end }: NamePlace): RolePhrase | undefined {
  const comma = commaBefore(reader, at);
  // her deputy, Osei of Kolo,
  const isClosed = closing.has(reader.lower(end)) || (reader.lower(end) === 'of' && isCapital(reader, end + 1));
  if (reader.lower(comma) !== ',' || (reader.isSameLine(end) && !isClosed)) return undefined;
  let head = comma - 1;
  while (comma - head <= maxComplement && !isHead(reader, head) && reader.kind(head) !== TokenKind.Mark) head--;
  if (!isHead(reader, head) || (head < comma - 1 && behindComplement(reader, head + 1) !== comma)) return undefined;
  let from = head;
  const isInPhrase = (index: number): boolean =>
    isNounLike(reader, index) || isApostrophe(reader, index) || reader.isInfixHyphen(index);
  while (head - from <= maxApposition && isInPhrase(from)) from--;
  if (head - from > maxApposition) return undefined;
  if (reader.lower(from - 1) === 'of' && isRole(reader.lower(from - 2))) return roleOfRelative(reader, from - 2, comma);
  const isOneOfSome = reader.lower(from) === 'a' || reader.lower(from) === 'an';
  // He met a teacher, Osei, and a nurse. It was no teacher, or a nurse, Osei, the mayor, said.
  const next = reader.lower(end) === ',' ? reader.lower(end + 1) : '';
  if (isOneOfSome && (next === 'and' || determinersOfRoles.has(next))) return undefined;
  if (isGenitive(reader, from) && kinNouns.has(reader.lower(head)))
    return { from: possessorAt(reader, from), to: comma };
  // A third candidate, Osei,
  const opening = reader.lower(ordinals.has(reader.lower(from)) ? from - 1 : from);
  if (!isGenitive(reader, from) && !determinersOfRoles.has(opening)) return undefined;
  return roleOf(reader, from + 1, head + 1);
}

/** `A cousin of the minister, Osei,`: who is named is the cousin. @param noun its index */
function roleOfRelative(reader: TokenReader, noun: number, comma: number): RolePhrase | undefined {
  let from = noun;
  while (noun - from < maxCommonWords && isNounLike(reader, from - 1)) from--;
  return determinersOfRoles.has(reader.lower(from - 1)) && !isDoubted(reader, from, noun)
    ? { from: fromPost(reader, from, noun + 1), to: comma }
    : undefined;
}

/** Numbers of people who are named behind their common role: `two members of the board`. */
const counts = new Set(['two', 'three', 'four', 'five', 'both', 'its', 'the', 'their', 'his', 'her']);
/** Longest list of names with what stands beside them, before one of them, in tokens. By hand. */
const maxListed = 24;

/** The comma before the first of some names that stand in a list up to a token: `, Osei, 52, and Dame Obi`. */
function commaBeforeList(reader: TokenReader, at: number): number | undefined {
  let comma: number | undefined;
  for (let index = at - 1; at - index <= maxListed && index >= 0; index--) {
    const lower = reader.lower(index);
    if (lower === ',') comma = index;
    else if (lower !== 'and' && reader.kind(index) !== TokenKind.Number && !reader.isInfixHyphen(index)) {
      const isName = isWord(reader, index) && isCapital(reader, index);
      if (!isName) return comma === index + 1 ? comma : undefined;
    }
  }
  return undefined;
}

/** `Two members of the board, Osei and Dame Obi, left`: the common role of some persons before their names. */
export function roleOfSeveral(reader: TokenReader, { at }: NamePlace): RolePhrase | undefined {
  const comma = commaBeforeList(reader, at);
  if (comma === undefined) return undefined;
  let head = comma - 1;
  const isPlural = (index: number): boolean => singularRole(reader, index) !== undefined;
  while (comma - head <= maxComplement && !isPlural(head) && reader.kind(head) !== TokenKind.Mark) head--;
  const role = singularRole(reader, head);
  if (role === undefined || (head < comma - 1 && behindComplement(reader, head + 1) !== comma)) return undefined;
  let from = head;
  while (head - from <= maxApposition && isNounLike(reader, from)) from--;
  const opening = reader.lower(from);
  if (!counts.has(opening) && !isGenitive(reader, from)) return undefined;
  if (isDoubted(reader, from + 1, head)) return undefined;
  const first = fromPost(reader, from + 1, head + 1);
  const [before, behind] = [textOf(reader, { from: first, to: head }), textOf(reader, { from: head + 1, to: comma })];
  return { from: first, to: comma, role: [before, role, behind].filter((part) => part !== '').join(' ') };
}

/** `directors`: the role of one of them; undefined where a word is no plural of a role. */
function singularRole(reader: TokenReader, index: number): string | undefined {
  const lower = reader.lower(index);
  if (!lower.endsWith('s') || reader.kind(index) !== TokenKind.Word) return undefined;
  const singular = lower.endsWith('women') ? undefined : lower.slice(0, -1);
  return singular !== undefined && (isRole(singular) || singular === 'member') ? singular : undefined;
}

/** Longest relative clause between a role and the name, in tokens. By hand. */
const maxRelativeClause = 12;

/** `The farmer who raised the alarm, Osei, wept`: the role before the relative clause before a name. */
export function roleOfOneWho(reader: TokenReader, { at, end }: NamePlace): RolePhrase | undefined {
  const comma = at - 1;
  if (reader.lower(comma) !== ',' || !closing.has(reader.lower(end))) return undefined;
  let who = comma - 1;
  while (comma - who <= maxRelativeClause && reader.kind(who) === TokenKind.Word && reader.lower(who) !== 'who') {
    // who met the mayor of Kolo, Osei, or who lives in Kolo, Osei says
    if (isHead(reader, who)) return undefined;
    who--;
  }
  const head = who - 1;
  if (reader.lower(who) !== 'who' || !isHead(reader, head)) return undefined;
  let from = head;
  while (head - from <= maxApposition && isNounLike(reader, from)) from--;
  return determinersOfRoles.has(reader.lower(from)) ? roleOf(reader, from + 1, head + 1) : undefined;
}
