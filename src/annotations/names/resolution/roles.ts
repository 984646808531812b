import { fullMonths, fullWeekdays } from '../../../lexicon/en/calendar';
import { prepositions } from '../../../lexicon/en/clauseWords';
import { functionWords } from '../../../lexicon/en/functionWords';
import { relativePronouns } from '../../../lexicon/en/pronouns';
import { kinNouns } from '../../../lexicon/en/speechRoles';
import {
  abbreviatedOffices,
  afterRoles,
  determinersOfRoles,
  fieldsOfPosts,
  headOfStateRoles,
  roleModifiers,
  roles,
} from '../../../lexicon/en/roles';
import { isUpper } from '../../../text/characters';
import { normaliseName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { countryNames, demonyms, type Country } from '../countries';
import { type EntityRule } from '../entities';
import { isRole } from './described';
import { type Draft, type Drafts } from './draft';

/** Tokens from an index up to another. */
interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longest role phrase right before a name, in words: `former Marovian deputy prime minister`. */
const maxRoleWords = 5;
/** How far before a name the determiner of a role in apposition may stand, in tokens. */
const maxApposition = 8;
/** Forms of address are no part of a role phrase. */
const addresses = new Set(['mr', 'mrs', 'ms', 'dr']);

/** A role phrase begins with one of these: `Rule Enacted by Former President Osei`. */
const firstInRoles = new Set(['former', 'ex', 'acting', 'interim', 'then', 'outgoing']);
/** The hour, before a role: `at 9 AM President Osei`. */
const notInRoles = new Set(['am', 'pm']);

/** Whether a word before a role belongs to the role phrase: `prime`, `Kenyan`, `Tarvik`. */
function belongsToRole(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  // On Monday His Highness Sheikh Osei
  if (fullWeekdays.has(lower) || fullMonths.has(lower) || notInRoles.has(lower)) return false;
  // But City Councilman Osei
  if (functionWords.has(lower) && !roleModifiers.has(lower)) return false;
  // Grovelling chief executive Osei: at the head of a sentence any word has a capital
  if (isEvaluative(lower)) return false;
  return demonyms.has(lower) || roleModifiers.has(lower) || isUpper(reader.text.charCodeAt(reader.tokens.start[index]));
}

/** `grovelling`, `disgraced`, `heartless`: what a paper thinks of somebody, and no part of a post. */
function isEvaluative(lower: string): boolean {
  return !fieldsOfPosts.has(lower) && !roleModifiers.has(lower) && judgingEndings.some((end) => lower.endsWith(end));
}

const judgingEndings = ['ing', 'ed', 'less', 'ful', 'ous'];

/** Signs that end a role phrase; a comma may part it from another name. */
const endsOfRoles = new Set(['.', ';', '—', '–', ')']);

/** Whether a role ends where a token stands; behind a comma another name or role may follow, whose it is then. */
function endsRole(reader: TokenReader, index: number): boolean {
  const lower = reader.lower(index);
  if (lower !== ',') return (afterRoles.has(lower) && !reader.isInfixHyphen(index)) || endsOfRoles.has(lower);
  const next = reader.lower(index + 1);
  const isLower = !isUpper(reader.text.charCodeAt(reader.tokens.start[index + 1]));
  return isLower && next !== 'and' && !determinersOfRoles.has(next) && !isRole(next) && !roleModifiers.has(next);
}

/** `, the chief engineer,`, `, 41, a teacher,`, `, chief engineer at Volta Water,`: the role in apposition behind a name. */
function roleBehind(reader: TokenReader, behind: number): TokenRange | undefined {
  if (reader.lower(behind) !== ',') return undefined;
  return roleFrom(reader, behindAge(reader, behind) ?? behind + 1);
}

/** `Osei was chief engineer at Volta Water`, `Osei, 52, is the mayor of Kano`: the post that a verb gives. */
function rolePredicated(reader: TokenReader, behind: number): TokenRange | undefined {
  const verb = behindAge(reader, behind) ?? behind;
  if (reader.lower(verb) !== 'is' && reader.lower(verb) !== 'was') return undefined;
  const range = roleFrom(reader, verb + 1);
  return range && !kinNouns.has(reader.lower(range.to - 1)) && !partsInStory.has(reader.lower(range.to - 1))
    ? range
    : undefined;
}

/** The token behind `, 52,`. */
function behindAge(reader: TokenReader, at: number): number | undefined {
  const isAge = reader.lower(at) === ',' && reader.kind(at + 1) === TokenKind.Number && reader.lower(at + 2) === ',';
  return isAge ? at + 3 : undefined;
}

/** What somebody is in a story, and no post. */
const partsInStory = new Set([
  'head',
  'victim',
  'suspect',
  'defendant',
  'plaintiff',
  'witness',
  'survivor',
  'resident',
]);

/** A role phrase that begins at a token, its determiner left out. */
function roleFrom(reader: TokenReader, opening: number): TokenRange | undefined {
  let from = opening;
  const isDetermined = determinersOfRoles.has(reader.lower(from));
  if (isDetermined) from++;
  for (let at = from; at < from + maxRoleWords && reader.kind(at) === TokenKind.Word; at++) {
    const lower = reader.lower(at);
    if (isRole(lower)) {
      if (endsRole(reader, at + 1)) return { from, to: at + 1 };
      continue;
    }
    // `the chief harbour engineer`: behind an article any noun may stand before the role; without one the words are a name.
    const isNoun = isDetermined && !relativePronouns.has(lower) && !prepositions.has(lower);
    if (!isNoun && !belongsToRole(reader, at)) return undefined;
  }
  return undefined;
}

type ReadRole = (reader: TokenReader, at: number, end: number) => TokenRange | undefined;

/** The role phrase beside a person's name. @param at index of the name's first token, @param end of the token behind it */
export const roleRules: readonly Rule<EntityRule, ReadRole>[] = [
  {
    // `Russian president X`: the role right before the name, and what belongs to it before that.
    id: 'role-before',
    example: 'A plan of [Kenyan president] Amina Odhiambo failed.',
    counterexample: 'A plan of the president for Amina Odhiambo failed.',
    read: (reader, at) => {
      const { start, end } = reader.tokens;
      let from = at;
      let hasRole = false;
      while (at - from < maxRoleWords && reader.kind(from - 1) === TokenKind.Word) {
        const lower = reader.lower(from - 1);
        if (start[from] - end[from - 1] > 1 || addresses.has(lower)) break;
        if (isRole(lower)) hasRole = true;
        else if (!hasRole || !belongsToRole(reader, from - 1)) break;
        from--;
        if (firstInRoles.has(lower)) break;
      }
      return from < at ? { from, to: at } : undefined;
    },
  },
  {
    // `the Communist party leader, Nguyen Phu Trong`: from the determiner to the comma.
    id: 'role-in-apposition',
    example: 'A plan of the [harbour union leader], Amina Odhiambo, failed.',
    counterexample: 'A plan of a harbour union leader, Amina Odhiambo, failed.',
    read: (reader, at) => {
      if (reader.lower(at - 1) !== ',' || !isRole(reader.lower(at - 2))) return undefined;
      let before = at - 2;
      while (
        at - before < maxApposition &&
        reader.kind(before) === TokenKind.Word &&
        !determinersOfRoles.has(reader.lower(before))
      )
        before--;
      const isDefinite = ['the', 'its', 'their'].includes(reader.lower(before));
      return isDefinite ? { from: before + 1, to: at - 1 } : undefined;
    },
  },
  {
    // `Ruth Okafor, chief engineer at Tarvik Water`: the words behind the comma up to the role, nobody named behind them.
    id: 'role-after',
    example: 'A plan of Amina Odhiambo, the [chief harbour engineer] at Tarvik Water, failed.',
    counterexample: 'A plan of Amina Odhiambo, the state president, Tom Brik, and others failed.',
    read: (reader, _, end) => roleBehind(reader, end),
  },
  {
    // `Ruth Okafor, 52, was finance manager at Tarvik Water`
    id: 'role-predicated',
    example: 'Amina Odhiambo, 52, was [finance manager] at Tarvik Water.',
    counterexample: 'Amina Odhiambo was the victim of a plan that failed.',
    read: (reader, _, end) => rolePredicated(reader, end),
  },
];

/** The office that stands abbreviated before a name: *Governor* of `Gov. Osei`. */
function abbreviatedOffice(reader: TokenReader, at: number): string | undefined {
  const isStopped = reader.lower(at - 1) === '.' && reader.noSpaceBefore(at - 1);
  return abbreviatedOffices.get(reader.lower(isStopped ? at - 2 : at - 1));
}

/** Learns the role phrases of the persons of an article from what stands beside their names. */
export function learnRoles(drafts: Drafts): void {
  const { reader } = drafts;
  const { start, end } = reader.tokens;
  for (const { kind, mentions, roles: learned } of drafts.all) {
    if (kind !== 'person') continue;
    for (const mention of mentions) {
      const at = tokenAt(reader.tokens, mention.start);
      const behind = tokenAt(reader.tokens, mention.end);
      const office = abbreviatedOffice(reader, at);
      if (office !== undefined) learned.add(office);
      for (const rule of roleRules) {
        const range = rule.read(reader, at, behind);
        if (!range) continue;
        const span = { start: start[range.from], end: end[range.to - 1] };
        learned.add(drafts.textOf(span));
        drafts.note(rule.id, span);
      }
    }
  }
}

/** Presidents and leaders are one: both lead the country. */
function roleClass(role: string): string {
  return headOfStateRoles.has(role) ? 'head' : role;
}

function officeOf({ code }: Country, role: string): string {
  return `${code} ${role}`;
}

/** The office that a role phrase is of, `RU head` for `Russian president`; undefined for deputies and former holders. */
function officeIn(role: string): string | undefined {
  const parts = normaliseName(role).split(' ');
  const last = parts[parts.length - 1];
  if (parts[0] === 'former' || parts.includes('deputy') || parts.includes('vice') || !roles.has(last)) return undefined;
  for (const [index, part] of parts.entries()) {
    const country =
      demonyms.get(`${part} ${parts.at(index + 1) ?? ''}`) ?? demonyms.get(part) ?? countryNames.get(part);
    if (country) return officeOf(country, parts.includes('prime') ? 'head of government' : roleClass(last));
  }
  return undefined;
}

/** What a definite role phrase may refer to. */
interface Holders {
  readonly reader: TokenReader;
  /** The persons of the article by office, see `officeIn`. */
  readonly byOffice: ReadonlyMap<string, ReadonlySet<Draft>>;
  /** Where names begin in the text. */
  readonly nameStarts: ReadonlySet<number>;
}

function isNameAt({ reader, nameStarts }: Holders, index: number): boolean {
  return index < reader.count && nameStarts.has(reader.tokens.start[index]);
}

const modifiersOfOffices = new Set(['prime', 'foreign', 'former', 'supreme', 'vice']);

/** Role phrases that stand for a person. */
export const officeRules: readonly Rule<
  EntityRule,
  (holders: Holders, index: number) => { draft: Draft; to: number } | undefined
>[] = [
  {
    // `the Russian leader`: a definite role phrase of a people, where one person of the article has that office.
    id: 'role-of-people',
    example: 'A plan of Kenyan president Amina Odhiambo failed. [The Kenyan leader] wept.',
    counterexample: 'A plan of Kenyan president Amina Odhiambo failed. The Kenyan farmer wept.',
    read: (holders, index) => {
      const { reader, byOffice } = holders;
      if (reader.lower(index) !== 'the') return undefined;
      const people = reader.lower(index + 1);
      const isHalf = people === 'north' || people === 'south';
      const country = demonyms.get(isHalf ? `${people} ${reader.lower(index + 2)}` : people);
      if (!country) return undefined;
      let role = index + (isHalf ? 3 : 2);
      if (modifiersOfOffices.has(reader.lower(role))) role++;
      if (!roles.has(reader.lower(role))) return undefined;
      // `the Russian president Vladimir Putin`, `the Russian president, Vladimir Putin,`
      if (isNameAt(holders, reader.lower(role + 1) === ',' ? role + 2 : role + 1)) return undefined;
      const drafts = byOffice.get(officeOf(country, roleClass(reader.lower(role))));
      if (drafts?.size !== 1) return undefined;
      const [draft] = drafts;
      return { draft, to: role + 1 };
    },
  },
];

/** Adds the role phrases that stand for a person of the article. */
export function addRoleMentions(drafts: Drafts): void {
  const byOffice = new Map<string, Set<Draft>>();
  for (const draft of drafts.all) {
    for (const role of draft.roles) {
      const office = officeIn(role);
      if (office !== undefined) byOffice.set(office, (byOffice.get(office) ?? new Set()).add(draft));
    }
  }
  if (byOffice.size === 0) return;
  const names = drafts.all.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  const { reader } = drafts;
  const holders: Holders = { reader, byOffice, nameStarts: new Set(names.map(({ start }) => start)) };
  const { start, end } = reader.tokens;
  for (let i = 0; i < reader.count; i++) {
    for (const rule of officeRules) {
      const found = rule.read(holders, i);
      if (found) drafts.mention(found.draft, { start: start[i], end: end[found.to - 1] }, 'nominal', rule.id);
    }
  }
}
