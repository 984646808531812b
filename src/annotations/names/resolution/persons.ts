import { addToList } from '../../../text/multimap';
import { type Rule } from '../../../text/rule';
import { firstIndexWhere } from '../../../text/search';
import { type EntityRule } from '../entities';
import { type Name } from '../names';
import { ownShortFormsOf } from '../givenNameForms';
import { Bearers, maxNamesakes, nounsOf, onlyOfSex, onlyOfTitle, sexBehind, wordBefore } from './bearers';
import { nounsBeside } from './described';
import { type Draft, type Drafts } from './draft';
import { sexOfNoun } from '../pronouns/sexes';
import { isFullName } from './longerNames';
import { personParts, shortFormsOf } from './nameParts';

/** A single word that is a person's name, and the persons of the article who may be called by it. */
interface ShortName {
  /** As it stands in the text. */
  readonly form: string;
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly bearers: Bearers;
  /** The persons whose names begin with the same two letters as a blend of two names; see `blend`. */
  readonly namesakes: readonly Draft[];
}

/** How a given name and a family name begin, written as one: `LiLo`, `A-Rod`. */
const blend = /^(\p{Lu}\p{Ll}{0,3})-?(\p{Lu}\p{Ll}{1,4})$/u;

/** What a blend is made of, lower case. */
function blended(form: string): { given: string; family: string } | undefined {
  const found = blend.exec(form);
  return found ? { given: found[1].toLowerCase(), family: found[2].toLowerCase() } : undefined;
}

/** The first letters of a given name and of a family name. */
const initialsOf = (given: string, family: string): string => given.slice(0, 1) + family.slice(0, 1);

/** Whose name a single word is; the first rule that knows decides. */
export const shortNameRules: readonly Rule<EntityRule, (drafts: Drafts, name: ShortName) => Draft | undefined>[] = [
  {
    id: 'only-bearer',
    example: 'Amina Odhiambo spoke. Then [Odhiambo] left.',
    counterexample: 'Mary Obi met John Obi in Accra. Then Mr Obi left.',
    read: (_, { bearers: { all } }) => (all.length === 1 ? all[0] : undefined),
  },
  {
    id: 'family-name',
    example: 'The plan of Mary Obi and of Obi Kolo failed. Then Mr [Obi] left.',
    counterexample: 'Mary Obi met John Obi in Accra. Then Mr Obi left.',
    read: (_, { bearers: { likely } }) => (likely.length === 1 ? likely[0] : undefined),
  },
  {
    // By the form of address, where one of them alone may have it.
    id: 'title-and-sex',
    example: 'Mary Obi met John Obi in Accra. Then Mrs [Obi] left.',
    counterexample: 'Mary Obi met Sarah Obi in Accra. Then Mrs Obi left.',
    read: (drafts, { bearers, start }) => onlyOfSex(drafts, bearers, sexOfNoun(wordBefore(drafts, start))),
  },
  {
    // By what the article calls one of them alone: `Councillor Obi`, `the engineer Obi`, `Obi, the engineer,`.
    id: 'noun-beside',
    example: 'Governor Mary Obi met Sarah Obi in Accra. Then Governor [Obi] left.',
    counterexample: 'Governor Mary Obi met Sarah Obi in Accra. Then Captain Obi left.',
    read: (drafts, { bearers: { likely }, start, end }) => {
      if (likely.length < 2 || likely.length > maxNamesakes) return undefined;
      const nouns = nounsBeside(drafts.reader, { start, end });
      const called = likely.filter((bearer) => nouns.some((noun) => nounsOf(drafts, bearer).has(noun)));
      return called.length === 1 ? called[0] : undefined;
    },
  },
  {
    // By the form of address that the article has for one of them alone; `Ms Obi` beside Dr Mary Obi is another.
    id: 'title-of-one',
    example: 'Dr Mary Obi met Sarah Obi in Accra. Then Dr [Obi] left.',
    counterexample: 'Dr Mary Obi met Dr Sarah Obi in Accra. Then Dr Obi left.',
    read: (drafts, { bearers, start }) => onlyOfTitle(drafts, bearers, wordBefore(drafts, start)),
  },
  {
    // `Obi said she`, where one of them alone may be a woman.
    id: 'pronoun-behind',
    example: 'Mary Obi met John Obi in Accra. Then [Obi] said she was tired.',
    counterexample: 'Mary Obi met Sarah Obi in Accra. Then Obi said she was tired.',
    read: (drafts, { bearers, end }) => onlyOfSex(drafts, bearers, sexBehind(drafts.reader, end)),
  },
  {
    // The one named last before it, or else the one named first; nobody where two were named just before.
    id: 'nearest-bearer',
    example: 'Mary Obi spoke.\n\nNobody came.\n\nSarah Obi met us in Accra. Then Mrs [Obi] left.',
    counterexample: 'Mary Obi met Sarah Obi in Accra. Then Mrs Obi left.',
    read: ({ article: { blocks } }, { bearers, start }) => {
      const block = firstIndexWhere(0, blocks.length, (index) => blocks[index].start > start) - 1;
      return bearers.nearest(start, blocks[Math.max(0, block - 1)].start);
    },
  },
  {
    // `LiLo`, where one person alone of the article has names that begin so.
    id: 'blended-name',
    example: 'The plan of Mr Limara Lohen failed. Then Mr [LiLo] left.',
    counterexample: 'The plan of Mr Limara Moe failed. Then Mr LiLo left.',
    read: (_, { form, namesakes }) => {
      const parts = blended(form);
      if (!parts) return undefined;
      const people = namesakes.filter(
        ({ parts: names }) => names[0].startsWith(parts.given) && names[names.length - 1].startsWith(parts.family),
      );
      if (people.length !== 1) return undefined;
      // Other articles may use it alone.
      people[0].acronyms.add(personParts(form).join(' '));
      return people[0];
    },
  },
  {
    // Nobody is named in full: a person of its own.
    id: 'no-bearer',
    example: 'The plan of Mr [Osei] failed.',
    counterexample: 'Amina Odhiambo spoke. Then Odhiambo left.',
    read: (drafts, { word }) => {
      const parts = word.split(' ');
      // Others may write the family name without what a hyphen joins to it.
      return drafts.get({ key: `short:${parts[parts.length - 1]}`, kind: 'person', parts: [word] });
    },
  },
];

/** Joins single words to the persons of the article whose names they are; others are persons of their own. */
export function joinShortNames(drafts: Drafts, names: readonly Name[]): void {
  const bearersOf = new Map<string, Draft[]>();
  const byInitials = new Map<string, Draft[]>();
  for (const person of drafts.all) {
    if (!isFullName(person) || person.mentions.length === 0) continue;
    for (const form of shortFormsOf(person.parts)) addToList(bearersOf, form, person);
    for (const form of ownShortFormsOf(person.parts[0])) addToList(bearersOf, form, person);
    const initials = initialsOf(person.parts[0], person.parts[person.parts.length - 1]);
    if ((byInitials.get(initials)?.length ?? 0) < maxNamesakes) addToList(byInitials, initials, person);
  }
  const byWord = new Map<string, Bearers>();
  const bearersFor = (word: string): Bearers => {
    const bearers = byWord.get(word) ?? new Bearers(bearersOf.get(word) ?? [], word);
    byWord.set(word, bearers);
    return bearers;
  };
  // A form stands in an article again and again.
  const byForm = new Map<string, Omit<ShortName, 'start' | 'end'>>();
  const readForm = (form: string): Omit<ShortName, 'start' | 'end'> => {
    const word = personParts(form).join(' ');
    const parts = blended(form);
    const namesakes = (parts && byInitials.get(initialsOf(parts.given, parts.family))) ?? [];
    return { form, word, bearers: bearersFor(word), namesakes };
  };
  for (const name of names) {
    const form = drafts.textOf(name);
    const read = byForm.get(form) ?? readForm(form);
    byForm.set(form, read);
    const { word, bearers, namesakes } = read;
    const short: ShortName = { form, word, bearers, namesakes, start: name.start, end: name.end };
    for (const rule of shortNameRules) {
      const bearer = rule.read(drafts, short);
      if (!bearer) continue;
      if (isFullName(bearer)) for (const word of shortFormsOf(bearer.parts)) bearersFor(word).call(bearer, name.start);
      drafts.mention(bearer, name, 'name', rule.id);
      break;
    }
  }
}
