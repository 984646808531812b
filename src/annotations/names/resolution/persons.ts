import { addToList } from '../../../text/multimap';
import { foldedName } from '../../../text/normalise';
import { type Rule } from '../../../text/rule';
import { firstIndexWhere } from '../../../text/search';
import { type EntityRule } from '../entities';
import { type Name } from '../names';
import { type Draft, type Drafts } from './draft';
import { sexOfName, sexOfNoun } from '../pronouns/sexes';
import { familyNamesOf, personParts, shortFormsOf } from './nameParts';

/** A rule on all entities of the article: which pairs are one. */
type MergeRule = Rule<EntityRule, (drafts: Drafts) => readonly { from: Draft; into: Draft }[]>;

/** First and last word of a name. */
function endsOf({ parts }: Draft): string {
  return `${parts[0]} ${parts[parts.length - 1]}`;
}

const isFullName = ({ kind, parts }: Draft): boolean => kind === 'person' && parts.length > 1;

/** Longer forms of one person's name. */
export const longerNameRules: readonly MergeRule[] = [
  {
    // `Anders Lind`, `Anders Holm Lind`: the same first and last word; never across other words.
    id: 'longer-name',
    example: 'The plan of [Abebe Lind] failed. Mr Abebe Tesfa Lind wept.',
    counterexample: 'The plan of Abebe Lind failed. Mr Abebe Tesfa Moe wept.',
    read: ({ all }) => {
      const byEnds = new Map<string, Draft[]>();
      for (const person of all.filter(isFullName)) addToList(byEnds, endsOf(person), person);
      return [...byEnds.values()].flatMap((people) => {
        const [longest, ...others] = people.sort((a, b) => b.parts.length - a.parts.length);
        return others
          .filter(({ parts }) => parts.length < longest.parts.length)
          .map((other) => ({ from: other, into: longest }));
      });
    },
  },
  {
    // `Luis (Jerry) Osei` is Jerry Osei too, here and in other articles.
    id: 'nickname-in-name',
    example: 'The plan of [Luis Gerardo (Jerry) Osei] failed. Mr Jerry Osei wept.',
    counterexample: 'The plan of Luis Gerardo Osei failed. Mr Jerry Osei wept.',
    read: ({ all }) => {
      const people = all.filter(isFullName);
      const byName = new Map(people.map((person) => [person.parts.join(' '), person]));
      return people.flatMap((from) => {
        const nickname = [...from.forms.keys()].map((form) => nicknameIn.exec(form)?.[1].toLowerCase()).find(Boolean);
        if (nickname === undefined || nickname === from.parts[0]) return [];
        const called = `${foldedName(nickname)} ${from.parts[from.parts.length - 1]}`;
        const into = byName.get(called);
        if (!into) from.acronyms.add(called);
        return into && into !== from ? [{ from, into }] : [];
      });
    },
  },
];

/** A nickname between given name and family name, in brackets or quotation marks. */
const nicknameIn = /\s[("“'‘](\p{Lu}\p{L}+)[)"”'’]\s/u;

/** A single word that is a person's name, and the persons of the article who may be called by it. */
interface ShortName {
  /** As it stands in the text. */
  readonly form: string;
  readonly word: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly bearers: Bearers;
  /** The persons whose names begin with the same two letters as a blend of two names; see `blend`. */
  readonly namesakes: readonly Draft[];
}

/** How a given name and a family name begin, written as one: `LiLo`, `A-Rod`. */
const blend = /^(\p{Lu}\p{Ll}{0,3})-?(\p{Lu}\p{Ll}{1,4})$/u;
/** An article seldom names more persons whose names begin alike; a list may, and looking at all would cost its square. */
const maxNamesakes = 20;

/** What a blend is made of, lower case. */
function blended(form: string): { given: string; family: string } | undefined {
  const found = blend.exec(form);
  return found ? { given: found[1].toLowerCase(), family: found[2].toLowerCase() } : undefined;
}

/** The first letters of a given name and of a family name. */
const initialsOf = (given: string, family: string): string => given.slice(0, 1) + family.slice(0, 1);

/** How far before a name its form of address is looked for, in code units: `chairwoman `. */
const maxTitle = 16;
const lastWord = /(\p{L}+)\.?\s$/u;

/** The word right before an offset, lower case. */
function wordBefore({ article }: Drafts, offset: number): string {
  return lastWord.exec(article.shown.slice(Math.max(0, offset - maxTitle), offset))?.[1].toLowerCase() ?? '';
}

/** What forms of address say of a person, by the first of its mentions; more are added while short names are joined. */
const addressedAs = new WeakMap<Draft, { readonly sum: number; readonly mentions: number }>();

/** Above 0 for a woman, below for a man, by the forms of address before the full name, or else by the given name. */
function sexOfBearer(drafts: Drafts, bearer: Draft): number {
  const { parts, mentions } = bearer;
  let { sum, mentions: read } = addressedAs.get(bearer) ?? { sum: 0, mentions: 0 };
  for (; read < mentions.length; read++) sum += sexOfNoun(wordBefore(drafts, mentions[read].start));
  addressedAs.set(bearer, { sum, mentions: read });
  return sum === 0 ? sexOfName(parts.join(' ')) : sum;
}

/** A person at a place. */
interface BearerAt {
  readonly start: number;
  readonly bearer: Draft;
}

/** The persons of an article who may be called by a word. To be asked and told in the order of the text. */
class Bearers {
  /** Those who have the word as family name, or else all: `Obi` is Mary Obi rather than Obi Eze. */
  readonly likely: readonly Draft[];
  private readonly likelyOnes: ReadonlySet<Draft>;
  /** Where the likely ones are named in full, in order. */
  private readonly named: readonly BearerAt[];
  /** Where one of them was last called by a short name. */
  private called: BearerAt | undefined;

  constructor(
    readonly all: readonly Draft[],
    word: string,
  ) {
    const family = all.filter(({ parts }) => familyNamesOf(parts).includes(word));
    this.likely = family.length > 0 ? family : all;
    this.likelyOnes = new Set(this.likely);
    this.named = this.likely
      .flatMap((bearer) => bearer.mentions.map(({ start }) => ({ start, bearer })))
      .sort((one, other) => one.start - other.start);
  }

  /** One of all was called by a short name. */
  call(bearer: Draft, start: number): void {
    if (this.likelyOnes.has(bearer)) this.called = { start, bearer };
  }

  /** The likely one who is named last before a place, or else first. */
  nearest(start: number): Draft | undefined {
    const after = firstIndexWhere(0, this.named.length, (index) => this.named[index].start >= start);
    const latest = after > 0 ? this.named[after - 1] : undefined;
    const { called } = this;
    if (called && called.start < start && called.start > (latest?.start ?? -1)) return called.bearer;
    return latest ? latest.bearer : this.likely.at(0);
  }
}

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
    read: (drafts, name) => {
      const sex = sexOfNoun(wordBefore(drafts, name.start));
      const { likely } = name.bearers;
      if (sex === 0 || likely.length > maxNamesakes) return undefined;
      const possible = likely.filter((bearer) => sex * sexOfBearer(drafts, bearer) >= 0);
      return possible.length === 1 ? possible[0] : undefined;
    },
  },
  {
    // The one named last before it; or else the one named first.
    id: 'nearest-bearer',
    example: 'Mary Obi met Sarah Obi in Accra. Then Mrs [Obi] left.',
    counterexample: 'The plan of Mary Obi and of Obi Kolo failed. Then Mr Obi left.',
    read: (_, { bearers, start }) => bearers.nearest(start),
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

/** Joins forms of one person's name: the longer ones to the longest, which takes the key of the shortest. */
export function joinLongerNames(drafts: Drafts): void {
  for (const rule of longerNameRules) {
    for (const { from, into } of rule.read(drafts)) {
      drafts.merge(from, into, rule.id);
      // Other articles may use the short form: the shorter key is the common one.
      if (rule.id === 'longer-name') into.key = from.key;
    }
  }
}

/** Joins single words to the persons of the article whose names they are; others are persons of their own. */
export function joinShortNames(drafts: Drafts, names: readonly Name[]): void {
  const bearersOf = new Map<string, Draft[]>();
  const byInitials = new Map<string, Draft[]>();
  for (const person of drafts.all) {
    if (!isFullName(person) || person.mentions.length === 0) continue;
    for (const form of shortFormsOf(person.parts)) addToList(bearersOf, form, person);
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
  const byForm = new Map<string, Omit<ShortName, 'start'>>();
  const readForm = (form: string): Omit<ShortName, 'start'> => {
    const word = personParts(form).join(' ');
    const parts = blended(form);
    const namesakes = (parts && byInitials.get(initialsOf(parts.given, parts.family))) ?? [];
    return { form, word, bearers: bearersFor(word), namesakes };
  };
  for (const name of names) {
    const form = drafts.textOf(name);
    const read = byForm.get(form) ?? readForm(form);
    byForm.set(form, read);
    const short = { ...read, start: name.start };
    for (const rule of shortNameRules) {
      const bearer = rule.read(drafts, short);
      if (!bearer) continue;
      if (isFullName(bearer)) for (const word of shortFormsOf(bearer.parts)) bearersFor(word).call(bearer, name.start);
      drafts.mention(bearer, name, 'name', rule.id);
      break;
    }
  }
}
