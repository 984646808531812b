import { furtherTitles, honorifics, lastingTitles } from '../../../lexicon/en/honorifics';
import { speechAfterName } from '../../../lexicon/en/nameContexts';
import { firstIndexWhere } from '../../../text/search';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { sexOfName, sexOfNoun } from '../pronouns/sexes';
import { nounsBeside } from './described';
import { type Draft, type Drafts } from './draft';
import { familyNamesOf } from './nameParts';

/** An article seldom names more persons whose names begin alike; a list may, and looking at all would cost its square. */
export const maxNamesakes = 20;

/** How far before a name its form of address is looked for, in code units: `chairwoman `. */
const maxTitle = 16;
const lastWord = /(\p{L}+)\.?\s$/u;

/** The word right before an offset, lower case. */
export function wordBefore({ article }: Drafts, offset: number): string {
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

/** The nouns beside the mentions of persons, by the first of them; more are added while short names are joined. */
const describedAs = new WeakMap<Draft, { readonly nouns: Set<string>; read: number }>();

/** The nouns that say who a person is; see `nounsBeside`. */
export function nounsOf({ reader }: Drafts, bearer: Draft): ReadonlySet<string> {
  const known = describedAs.get(bearer) ?? { nouns: new Set<string>(), read: 0 };
  describedAs.set(bearer, known);
  for (; known.read < bearer.mentions.length; known.read++)
    for (const noun of nounsBeside(reader, bearer.mentions[known.read])) known.nouns.add(noun);
  return known.nouns;
}

/** The forms of address before the mentions of persons, by the first of them; see `describedAs`. */
const titledAs = new WeakMap<Draft, { readonly titles: Set<string>; read: number }>();

/** Whether a word is a form of address. */
const isTitle = (word: string): boolean => honorifics.has(word) || furtherTitles.has(word);

/** The forms of address that an article has for a person, lower case. */
function titlesOf(drafts: Drafts, bearer: Draft): ReadonlySet<string> {
  const known = titledAs.get(bearer) ?? { titles: new Set<string>(), read: 0 };
  titledAs.set(bearer, known);
  for (; known.read < bearer.mentions.length; known.read++) {
    const word = wordBefore(drafts, bearer.mentions[known.read].start);
    if (isTitle(word)) known.titles.add(word);
  }
  return known.titles;
}

/** What anybody may be called who has no other title. */
const plainTitles = new Set(['mr', 'mrs', 'ms', 'miss']);

/**
 * The one bearer of a name whom the article gives a form of address; of those it calls nothing more than Mr or Ms, the
 * one without a lasting title.
 */
export function onlyOfTitle(drafts: Drafts, { likely }: Bearers, title: string): Draft | undefined {
  if (!isTitle(title) || likely.length < 2 || likely.length > maxNamesakes) return undefined;
  const called = likely.filter((bearer) => titlesOf(drafts, bearer).has(title));
  if (called.length > 0 || !plainTitles.has(title)) return called.length === 1 ? called[0] : undefined;
  const plain = likely.filter((bearer) => ![...titlesOf(drafts, bearer)].some((each) => lastingTitles.has(each)));
  return plain.length === 1 ? plain[0] : undefined;
}

/** Behind them a pronoun is as often another's: `Osei told the woman she`. */
const toldOrWho = new Set(['told', 'who']);
/** How far behind a name its pronoun is looked for, in tokens: `Osei said that she`. */
const maxPronoun = 4;
const subjectPronouns = new Map([
  ['she', 1],
  ['he', -1],
]);

/** Of a subject whose clause goes on with *he* or *she*: above 0 for a woman, below for a man, else 0. */
export function sexBehind(reader: TokenReader, end: number): number {
  const verb = tokenAt(reader.tokens, end);
  if (!speechAfterName.has(reader.lower(verb)) || toldOrWho.has(reader.lower(verb))) return 0;
  for (let at = verb + 1; at <= verb + maxPronoun && reader.kind(at) === TokenKind.Word; at++) {
    const sex = subjectPronouns.get(reader.lower(at));
    if (sex !== undefined) return sex;
    if (reader.isCapitalised(at)) return 0;
  }
  return 0;
}

/** The one bearer of a name who may be of a sex, above 0 for a woman and below for a man. */
export function onlyOfSex(drafts: Drafts, { likely }: Bearers, sex: number): Draft | undefined {
  if (sex === 0 || likely.length > maxNamesakes) return undefined;
  const possible = likely.filter((bearer) => sex * sexOfBearer(drafts, bearer) >= 0);
  return possible.length === 1 ? possible[0] : undefined;
}

/** Of two who are named close by, one is meant who is named so many times as often. Chosen, not fitted. */
const dominance = 3;

/** A person at a place. */
interface BearerAt {
  readonly start: number;
  readonly bearer: Draft;
}

/** The persons of an article who may be called by a word. To be asked and told in the order of the text. */
export class Bearers {
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

  /**
   * The likely one who is named last before a place, or else first; undefined where another is named close before as
   * well, and neither of them far more often.
   * @param from where the text close before begins
   */
  nearest(start: number, from: number): Draft | undefined {
    const after = firstIndexWhere(0, this.named.length, (index) => this.named[index].start >= start);
    const latest = after > 0 ? this.named[after - 1] : undefined;
    const { called } = this;
    const isCalled = called !== undefined && called.start < start && called.start > (latest?.start ?? -1);
    const nearest = isCalled ? called.bearer : (latest?.bearer ?? this.likely.at(0));
    const other = nearest && this.otherBefore(nearest, after - 1, from);
    if (!other) return nearest;
    if (nearest.mentions.length >= dominance * other.mentions.length) return nearest;
    return other.mentions.length >= dominance * nearest.mentions.length ? other : undefined;
  }

  /** Whoever is named last besides one, not before `from`. @param last index of the last to be looked at */
  private otherBefore(one: Draft, last: number, from: number): Draft | undefined {
    for (let index = last; index >= Math.max(0, last - maxNamesakes); index--) {
      const { start, bearer } = this.named[index];
      if (start < from) return undefined;
      if (bearer !== one) return bearer;
    }
    return undefined;
  }
}
