import { headOfStateRoles, roles } from '../../../lexicon/en/roles';
import { normaliseName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { countryNames, demonyms, type Country } from '../countries';
import { type EntityRule } from '../entities';
import { type Draft, type Drafts } from './draft';
import { roleIn } from './rolePhrase';
import { bodyRules, roleRules } from './roleRules';

/** By the first token of the name of each body of the article, the token behind it. */
function bodiesOf({ all, reader }: Drafts): Map<number, number> {
  const bodies = new Map<number, number>();
  for (const { kind, mentions } of all) {
    if (kind !== 'organisation') continue;
    for (const { start, end } of mentions) bodies.set(tokenAt(reader.tokens, start), tokenAt(reader.tokens, end));
  }
  return bodies;
}

/** Learns the role phrases of the persons of an article from what stands beside their names. */
export function learnRoles(drafts: Drafts): void {
  const { reader } = drafts;
  const { start, end } = reader.tokens;
  const bodies = bodiesOf(drafts);
  for (const { kind, mentions, roles: learned } of drafts.all) {
    if (kind !== 'person') continue;
    const names = mentions.map((mention) => ({
      at: tokenAt(reader.tokens, mention.start),
      end: tokenAt(reader.tokens, mention.end),
      bodies,
    }));
    const learn = (rules: typeof roleRules): void => {
      for (const name of names)
        for (const rule of rules) {
          const phrase = rule.read(reader, name);
          if (!phrase) continue;
          learned.add(roleIn(reader, phrase));
          drafts.note(rule.id, { start: start[phrase.from], end: end[phrase.to - 1] });
        }
    };
    learn(roleRules);
    if (learned.size === 0) learn(bodyRules);
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
  const of = parts.indexOf('of');
  const last = parts[(of > 0 ? of : parts.length) - 1];
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
