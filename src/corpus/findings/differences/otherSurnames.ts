import type { Mention } from '../../../annotations/names/entities';
import { foldedName } from '../../../text/normalise';
import { firstEndingAfter } from '../../../text/span';
import { sideOf, type Difference, type DifferenceSide } from './difference';
import type { ComparedArticle } from './sentencePair';
import { postsByEntity } from './titles';

/** Two surnames of which one was taken for the other begin with so many letters that are the same. Chosen, not fitted. */
const minSharedLetters = 2;
/** Letters of a surname at least: shorter ones are alike by chance. Chosen, not fitted. */
const minLetters = 4;
/** So many persons of an article are compared, the first ones: more are a list. Not fitted. */
const maxPersons = 200;

/** Letters that stand for one another in names from other scripts and tongues: `Sokolova` and `Sokolowa`. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[-'’]/g, ''],
  [/ph/g, 'f'],
  [/sch|sh|tch|ch|[zcx]/g, 's'],
  [/ck|kh|gh|[qg]/g, 'k'],
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/[wb]/g, 'v'],
  [/h/g, ''],
  [/d/g, 't'],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];

/** A person of an article by the full name. */
interface NamedPerson {
  readonly given: string;
  readonly surname: string;
  readonly posts: ReadonlySet<string>;
  readonly side: DifferenceSide;
}

/**
 * Holders of one post with one given name whose surname two articles on one story write otherwise, each always as it does:
 * `Mayor Ines Varga`, `Mayor Ines Vargo`. Spellings of one name are no difference, nor are two people whom an article tells apart.
 * Linear in the names.
 * @param others all articles of the folder
 * @returns differences seen from the first article
 */
export function surnameDifferences(
  ours: ComparedArticle,
  theirs: ComparedArticle,
  others: readonly ComparedArticle[],
): Difference[] {
  const counterparts = new Map(namedPersonsOf(theirs).map((person) => [person.given, person]));
  return namedPersonsOf(ours).flatMap((one): Difference[] => {
    const other = counterparts.get(one.given);
    if (!other || !haveOnePost(one, other) || !areWrittenOtherwise(one.surname, other.surname)) return [];
    if (others.some((article) => mayName(article, one) && mayName(article, other))) return [];
    return [{ kind: 'participant', rule: 'other-surname', a: one.side, b: other.side, isSure: false }];
  });
}

/** Whether a surname stands in an article that names nobody by another given name and it. */
function mayName({ annotated: { article, named } }: ComparedArticle, { given, surname }: NamedPerson): boolean {
  if (!article.tokens.lower.includes(surname)) return false;
  const namesakes = named.entities.filter(
    ({ kind, name }) => kind === 'person' && foldedName(name).endsWith(` ${surname}`),
  );
  return namesakes.length === 0 || namesakes.some(({ name }) => foldedName(name) === `${given} ${surname}`);
}

function haveOnePost({ posts }: NamedPerson, other: NamedPerson): boolean {
  return [...posts].some((post) => other.posts.has(post));
}

/** Whether two surnames begin alike, as where one was taken for the other, and are no spellings of one. */
function areWrittenOtherwise(ours: string, theirs: string): boolean {
  return (
    Math.min(ours.length, theirs.length) >= minLetters &&
    ours.slice(0, minSharedLetters) === theirs.slice(0, minSharedLetters) &&
    !isSpellingOf(ours, theirs)
  );
}

/** Whether two names are spellings of one: a single vowel, letters that stand for one another, or a part of a double name. */
function isSpellingOf(one: string, other: string): boolean {
  const parts = one.split('-');
  if (other.split('-').some((part) => parts.includes(part))) return true;
  const [ours, theirs] = [one, other].map(foldSpellings);
  if (ours === theirs) return true;
  return withoutVowels(ours) === withoutVowels(theirs) && changedLetters(ours, theirs) < 2;
}

function foldSpellings(name: string): string {
  return spellings.reduce((folded, [letters, letter]) => folded.replace(letters, letter), name);
}

function withoutVowels(name: string): string {
  return name.replace(/[aeiou]/g, '');
}

/** The letters to change, add or leave out to write one name for another (Levenshtein 1966). */
function changedLetters(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++)
      next.push(Math.min(row[at + 1] + 1, next[at] + 1, row[at] + Number(letter !== other[at])));
    row = next;
  }
  return row[other.length];
}

const personsByArticle = new WeakMap<ComparedArticle, readonly NamedPerson[]>();

/** Persons of an article that have a post and are named in full, read once; none whose given name two of them bear. */
function namedPersonsOf(source: ComparedArticle): readonly NamedPerson[] {
  let persons = personsByArticle.get(source);
  if (!persons) personsByArticle.set(source, (persons = readPersons(source)));
  return persons;
}

function readPersons(source: ComparedArticle): NamedPerson[] {
  const { named } = source.annotated;
  const posts = postsByEntity(source.annotated);
  const byGiven = new Map<string, NamedPerson | undefined>();
  const met = new Set<number>();
  for (const mention of named.mentions) {
    if (met.size >= maxPersons) break;
    if (met.has(mention.entity)) continue;
    const person = personAt(source, mention, posts[mention.entity] ?? new Set());
    if (!person) continue;
    met.add(mention.entity);
    byGiven.set(person.given, byGiven.has(person.given) ? undefined : person);
  }
  return [...byGiven.values()].filter((person) => person !== undefined).filter(({ posts: { size } }) => size > 0);
}

/** A person whom a mention names by given name and surname alone. */
function personAt(
  { annotated: { article, named }, uri }: ComparedArticle,
  { start, end, entity, kind }: Mention,
  posts: ReadonlySet<string>,
): NamedPerson | undefined {
  const { kind: of, name } = named.entities[entity];
  if (kind !== 'name' || of !== 'person' || article.text.slice(start, end) !== name) return undefined;
  const words = name.toLowerCase().split(' ');
  if (words.length < 2) return undefined;
  const sentence = firstEndingAfter(article.sentences, start);
  return {
    given: foldedName(words.slice(0, -1).join(' ')),
    surname: foldedName(words[words.length - 1]),
    posts,
    side: sideOf({ uri, sentence }, { start, end }),
  };
}
