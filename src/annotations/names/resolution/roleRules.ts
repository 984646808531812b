import { speechBeforeName } from '../../../lexicon/en/nameContexts';
import { abbreviatedOffices, determinersOfRoles, sidesInCourt } from '../../../lexicon/en/roles';
import { type Rule } from '../../../text/rule';
import { type TokenReader } from '../../../text/tokenReader';
import { type EntityRule } from '../entities';
import { isRole } from './described';
import {
  type NamePlace,
  type RolePhrase,
  addresses,
  behindAge,
  behindNumberOf,
  belongsToRole,
  firstInRoles,
  fromPost,
  isCapital,
  isDoubted,
  isEvaluative,
  isHead,
  isNounLike,
  isWord,
  maxCommonWords,
  maxRoleWords,
  roleFrom,
  textOf,
} from './rolePhrase';
import { roleInApposition, roleOfOneWho, roleOfSeveral } from './rolesInApposition';
import { roleOfVerb, rolePredicated } from './rolesByVerb';

/** The role right before a name, and what belongs to it before that: `Russian president Osei`, `former Gov. Osei`. */
function roleBefore(reader: TokenReader, { at }: NamePlace): RolePhrase | undefined {
  const { start, end } = reader.tokens;
  // mother-of-two Osei
  const parent = at - 5;
  if (parent >= 0 && isHead(reader, parent) && behindNumberOf(reader, parent) === at && start[at] - end[at - 1] <= 1)
    return { from: parent, to: at };
  const office = officeBefore(reader, at);
  let from = office?.from ?? at;
  let hasRole = office !== undefined;
  while (at - from < maxRoleWords && isWord(reader, from - 1)) {
    const lower = reader.lower(from - 1);
    if (start[from] - end[from - 1] > 1 || addresses.has(lower)) break;
    if (isRole(lower)) hasRole = true;
    else if (!hasRole || !belongsToRole(reader, from - 1)) break;
    from--;
    if (firstInRoles.has(lower)) break;
    // ex-minister, hedge-fund manager
    if (reader.isInfixHyphen(from - 1)) from -= 2;
    else if (
      reader.isInfixHyphen(from - 2) &&
      !isEvaluative(reader.lower(from - 1)) &&
      reader.lower(from - 1) !== 'old'
    )
      from -= 3;
  }
  if (from === at) return undefined;
  from = fromPost(reader, afterDeterminer(reader, from), at);
  if (isDoubted(reader, from, at)) return undefined;
  if (!office) return { from, to: at };
  if (from === office.from) return { from, to: at, role: office.office };
  // vice presidential candidate Gov. Osei
  const before = { from, to: office.from };
  return isRole(reader.lower(office.from - 1))
    ? before
    : { from, to: at, role: `${textOf(reader, before)} ${office.office}` };
}

/** The office that stands abbreviated before a name: *Governor* of `Gov. Osei`, *Lieutenant Governor* of `Lt. Gov. Osei`. */
function officeBefore(reader: TokenReader, at: number): { readonly from: number; readonly office: string } | undefined {
  const isStopped = reader.lower(at - 1) === '.' && reader.noSpaceBefore(at - 1);
  const from = isStopped ? at - 2 : at - 1;
  const office = reader.isCapitalised(from) ? abbreviatedOffices.get(reader.lower(from)) : undefined;
  if (office === undefined) return undefined;
  const before = officeBefore(reader, from);
  return before ? { from: before.from, office: `${before.office} ${office}` } : { from, office };
}

/** Nouns before a role, behind a determiner: `the dairy farmer Osei`; where they begin, or the role. */
function afterDeterminer(reader: TokenReader, role: number): number {
  let from = role;
  // From the outset President Osei
  if (isCapital(reader, role)) return role;
  while (role - from < maxCommonWords && isNounLike(reader, from - 1) && !reader.isInfixHyphen(from - 2)) {
    from--;
    // Former schools superintendent Osei
    if (firstInRoles.has(reader.lower(from))) return from;
    // said fund manager Osei
    if (speechBeforeName.has(reader.lower(from - 1))) return from;
  }
  return determinersOfRoles.has(reader.lower(from - 1)) ? from : role;
}

/** `Osei (Labour)`, `Osei, of Kolo Police`, `Osei of the Tarvik Institute`: the body that somebody is of. */
function bodyOf(reader: TokenReader, { end, bodies }: NamePlace): RolePhrase | undefined {
  const isInBrackets = reader.lower(end) === '(';
  let from = reader.lower(end) === ',' || isInBrackets ? end + 1 : end;
  if (!isInBrackets) {
    if (reader.lower(from) !== 'of' && reader.lower(from) !== 'from') return undefined;
    from++;
  }
  if (reader.lower(from) === 'the' && !bodies.has(from)) from++;
  const to = bodies.get(from);
  // Osei (D-Mass.)
  if (reader.isInfixHyphen(from + 1)) return undefined;
  if (to === undefined || (isInBrackets && reader.lower(to) !== ')')) return undefined;
  const body = { from: reader.lower(from) === 'the' ? from + 1 : from, to };
  // A body is no role.
  return { ...body, role: `of ${textOf(reader, body)}` };
}

/** `Osei, prosecuting,`, `Osei, for the defence,`, `Defending, Osei said`: whom counsel speaks for. */
function sideInCourt(reader: TokenReader, { at, end }: NamePlace): RolePhrase | undefined {
  const behind = ['for', 'in'].includes(reader.lower(end + 1)) ? end + 2 : end + 1;
  const word = reader.lower(behind) === 'the' ? behind + 1 : behind;
  const isBehind = reader.lower(end) === ',' && [',', '.'].includes(reader.lower(word + 1));
  const isBefore = reader.lower(at - 1) === ',' && !isCommonBefore(reader, at - 2);
  const place = isBehind ? word : isBefore ? at - 2 : -1;
  const role = sidesInCourt.get(reader.lower(place));
  return role === undefined ? undefined : { from: place, to: place + 1, role };
}

/** Whether a word stands inside a sentence: `He was still defending, Osei said`. */
function isCommonBefore(reader: TokenReader, index: number): boolean {
  return !isCapital(reader, index);
}

type ReadRole = (reader: TokenReader, name: NamePlace) => RolePhrase | undefined;

/** What stands beside a person's name and tells the role. */
export const roleRules: readonly Rule<EntityRule, ReadRole>[] = [
  {
    id: 'role-before',
    example: 'A plan of [Kenyan president] Amina Odhiambo failed.',
    counterexample: 'A plan of the president for Amina Odhiambo failed.',
    read: roleBefore,
  },
  {
    id: 'role-in-apposition',
    example: 'A plan of the [harbour union leader], Amina Odhiambo, failed.',
    counterexample: 'Unlike the harbour union leader, Amina Odhiambo wept.',
    read: roleInApposition,
  },
  {
    id: 'role-of-several',
    example: 'A plan of two [members of the harbour board], Amina Odhiambo and others, failed.',
    counterexample: 'A plan of two boats, Amina Odhiambo and others, failed.',
    read: roleOfSeveral,
  },
  {
    id: 'role-of-one-who',
    example: 'A plan of the [farmer] who saw it first, Amina Odhiambo, failed.',
    counterexample: 'A plan of the boat which saw it first, Amina Odhiambo, failed.',
    read: roleOfOneWho,
  },
  {
    id: 'role-after',
    example: 'A plan of Amina Odhiambo, the [chief harbour engineer] at Tarvik Water, failed.',
    counterexample: 'A plan of Amina Odhiambo, the state president, Tom Brik, and others failed.',
    read: (reader, { end }) =>
      reader.lower(end) === ',' ? roleFrom(reader, behindAge(reader, end) ?? end + 1) : undefined,
  },
  {
    id: 'role-predicated',
    example: 'Amina Odhiambo, 52, was [finance manager] at Tarvik Water.',
    counterexample: 'Amina Odhiambo was the victim of a plan that failed.',
    read: rolePredicated,
  },
  {
    id: 'role-of-verb',
    example: 'Amina Odhiambo, who [chairs the harbour board], wept.',
    counterexample: 'Amina Odhiambo, who leads the race, wept.',
    read: roleOfVerb,
  },
  {
    id: 'side-in-court',
    example: 'Amina Odhiambo, for the [defence], said that the plan failed.',
    counterexample: 'He was still defending, Amina Odhiambo said.',
    read: sideInCourt,
  },
];

/** What tells a role where nothing else does. */
export const bodyRules: readonly Rule<EntityRule, ReadRole>[] = [
  {
    id: 'body-of-person',
    example: 'Mr Amina Odhiambo, of [Ahmadu Bello University], said that the plan failed.',
    counterexample: 'The plan of Amina Odhiambo failed at Ahmadu Bello University.',
    read: bodyOf,
  },
];
