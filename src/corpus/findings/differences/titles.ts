import { determinersOfRoles, roleModifiers } from '../../../lexicon/en/roles';
import { posts, postsByVerb } from '../../../lexicon/en/differences';
import { rankModifiers } from '../../../lexicon/en/opposites';
import type { Annotated } from '../../../annotations/annotate';
import { firstStartingFrom, type Span } from '../../../text/span';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { lexemeOf } from '../../index/lexemes';
import { isSameWordFamily } from '../wordFamilies';
import type { ComparedWord } from './comparedWords';
import type { ComparedArticle, ComparedSentence, SentencePair } from './sentencePair';
import type { WordFinding, WordRule } from './pairRule';
import { areOfOneFunction, areOnePost, endsTitle, fieldOf, isTitleWord, stemsOf, stemsOfTitle } from './titleStems';

/** A person named in a sentence, with the title before the name. */
export interface Titled extends Span {
  /** Id of the folder's entity. */
  readonly person: string;
  readonly stems: readonly string[];
}

/** Links below this score are no reason to compare titles. Chosen, not fitted. */
const minScore = 0.75;
/** A title has so many words at most. Chosen, not fitted. */
const maxTitleWords = 5;

export const otherTitles: WordRule = {
  id: 'other-title',
  kind: 'title',
  example: [
    'The ferry was met by the [harbour master] Ines Varga and a brass band from Tulm.',
    'A brass band from Tulm and the [deputy mayor] Ines Varga met the ferry.',
  ],
  counterexample: [
    'The ferry was met by the deputy mayor Ines Varga and a brass band from Tulm.',
    'A brass band from Tulm and the deputy mayor, Ines Varga, met the ferry.',
  ],
  read: (pair) => {
    if (!pair.isNear && !pair.reaches(minScore)) return [];
    const theirs = titledIn(pair.b);
    if (theirs.length === 0) return [];
    // The first of each: a sentence without end names thousands.
    const byPerson = new Map([...theirs].reverse().map((titled) => [titled.person, titled]));
    return titledIn(pair.a).flatMap((one): WordFinding[] => {
      const other = byPerson.get(one.person);
      return other && !isManifold(one) && !isManifold(other) && areOther(pair, one, other)
        ? [{ a: one, b: other, isLone: false }]
        : [];
    });
  },
};

/** Whether a title names two posts at once: `Area Commander Inspector`. */
export function isManifold({ stems }: Titled): boolean {
  return stems.filter((stem) => postStems.has(stem)).length > 1;
}

const postStems: ReadonlySet<string> = new Set(
  [...posts].filter((word) => !roleModifiers.has(word)).map((word) => lexemeOf(word).stem),
);

/** Those of whom a club or board has one each. */
const officerStems = stemsOf(['chair', 'chairman', 'chairwoman', 'secretary', 'treasurer']);

/** Whether two titles are posts of which a club has one each, held by two people. */
export function areOfficers(one: Titled, other: Titled): boolean {
  return [one, other].every(({ stems }) => officerStems.has(stems[stems.length - 1]));
}

/** Whether two sentences name something in common beside a person: the club in which somebody has a post. */
function nameOneBody({ a, b }: SentencePair, { person }: Titled): boolean {
  const own = person.replace(/^person:/, '').split(' ');
  const namesOf = ({ words }: ComparedSentence): ComparedWord[] =>
    words.filter(
      ({ isCapitalised, isTelling, lower }, index) => index > 0 && isCapitalised && isTelling && !own.includes(lower),
    );
  const theirs = namesOf(b);
  return namesOf(a).some(({ stem }) => theirs.some((word) => isSameWordFamily(stem, word.stem)));
}

/** Whether each title has a word that the other article never gives the person. */
export function areOther(pair: SentencePair, one: Titled, other: Titled): boolean {
  const { a, b } = pair;
  // Somebody may chair one body and be the secretary of another.
  if (areOfficers(one, other) && !nameOneBody(pair, one)) return false;
  // Somebody may have two posts, of which either sentence names one before the name: `president and manager`.
  const ours = [...rolesOf(a, one.person), ...postsAround(a, one)];
  const theirs = [...rolesOf(b, one.person), ...postsAround(b, other)];
  return (
    (hasOwnPost(one, theirs, other) &&
      hasOwnPost(other, ours, one) &&
      hasOwnWord(one, other, theirs) &&
      hasOwnWord(other, one, ours)) ||
    (losesRank(one, other, theirs) && !hasRankBefore(b, other)) ||
    (losesRank(other, one, ours) && !hasRankBefore(a, one))
  );
}

const kindStems = new Set([...stemsOf(roleModifiers), ...stemsOf(rankModifiers), 'new']);

/** Whether the post itself is not given to the person in the other article; two kinds of one post may differ. */
function hasOwnPost({ stems }: Titled, elsewhere: readonly string[], other: Titled): boolean {
  const post = stems.at(-1) ?? '';
  const otherPost = other.stems.at(-1) ?? '';
  if (post !== otherPost)
    return !elsewhere.includes(post) && (!areOnePost(post, otherPost) || areOfOneFunction(stems, other.stems));
  const [field, otherField] = [fieldOf(stems), fieldOf(other.stems)];
  if (field !== undefined && otherField !== undefined) return field !== otherField;
  return stems.some((stem) => kindStems.has(stem) && !other.stems.includes(stem));
}

/** Words before and behind a title among which another one of the same person stands. Chosen on ECB+ topics. */
const reachBefore = 5;
const reachBehind = 12;

function postsAround({ words }: ComparedSentence, { start }: Titled): string[] {
  const at = words.findIndex((word) => word.start >= start);
  return words
    .slice(Math.max(0, at - reachBefore), at + reachBehind)
    .filter(({ lower }) => endsTitle(lower))
    .map(({ stem }) => stem);
}

/** Whether one is `deputy` or `former` of what the other is, whose article never says so. */
function losesRank(one: Titled, other: Titled, elsewhere: readonly string[]): boolean {
  return (
    one.stems.at(-1) === other.stems.at(-1) &&
    one.stems.some((stem) => rankStems.has(stem) && !other.stems.includes(stem) && !elsewhere.includes(stem))
  );
}

/** Words before a title among which its rank may stand apart: `the interim FBI director`. */
const rankReach = 3;

function hasRankBefore({ words }: ComparedSentence, { start }: Titled): boolean {
  const at = words.findIndex((word) => word.start >= start);
  return words.slice(Math.max(0, at - rankReach), at).some(({ lower }) => rankModifiers.has(lower));
}

const rankStems: ReadonlySet<string> = new Set([...rankModifiers].map((word) => lexemeOf(word).stem));

function hasOwnWord(one: Titled, other: Titled, elsewhere: readonly string[]): boolean {
  return one.stems.some(
    (stem) =>
      !other.stems.some((each) => isSameWordFamily(stem, each)) &&
      !elsewhere.some((each) => isSameWordFamily(stem, each)),
  );
}

const titlesByArticle = new WeakMap<Annotated, readonly LocalTitle[]>();

/** A title in an article, with the index of its bearer among the article's entities. */
export interface LocalTitle extends Span {
  readonly entity: number;
  readonly stems: readonly string[];
}

/** All titles before names of persons in an article, read once. */
export function titlesOf(annotated: Annotated): readonly LocalTitle[] {
  let titles = titlesByArticle.get(annotated);
  if (!titles) {
    const { mentions, entities } = annotated.named;
    titles = mentions.flatMap(({ start, end, entity, kind }) => {
      if (kind !== 'name' || entities[entity].kind !== 'person') return [];
      const title = titleBefore(annotated, start) ?? titleBehind(annotated, end);
      return title ? [{ ...title, entity }] : [];
    });
    titlesByArticle.set(annotated, titles);
  }
  return titles;
}

function titledIn({ source, passage }: ComparedSentence): Titled[] {
  const titles = titlesOf(source.annotated);
  const from = firstStartingFrom(titles, passage.start);
  return titles.slice(from, firstStartingFrom(titles, passage.end)).flatMap(({ entity, ...title }) => {
    const person = source.entityId(entity);
    return person === undefined ? [] : [{ ...title, person }];
  });
}

/** Stems of all that an article calls a person. */
function rolesOf({ source }: ComparedSentence, person: string): Iterable<string> {
  let roles = rolesByArticle.get(source);
  if (!roles) rolesByArticle.set(source, (roles = readRoles(source)));
  return roles.get(person) ?? [];
}

const rolesByArticle = new WeakMap<ComparedArticle, ReadonlyMap<string, ReadonlySet<string>>>();

/** By person, the stems of all that an article calls them. */
function readRoles({ annotated, entityId }: ComparedArticle): Map<string, Set<string>> {
  const stemsByEntity = roleStemsByEntity(annotated);
  const roles = new Map<string, Set<string>>();
  stemsByEntity.forEach((stems, local) => {
    const person = stems.length > 0 ? entityId(local) : undefined;
    if (person === undefined) return;
    const known = roles.get(person) ?? new Set<string>();
    roles.set(person, known);
    for (const stem of stems) known.add(stem);
  });
  return roles;
}

function roleStemsByEntity(annotated: Annotated): string[][] {
  const stemsByEntity = annotated.named.entities.map(({ roles: known }) => known.flatMap(stemsOfRole));
  for (const { entity, stems } of titlesOf(annotated)) for (const stem of stems) stemsByEntity[entity].push(stem);
  return stemsByEntity;
}

/** The stems of the posts that an article gives its entities, by their index. */
export function postsByEntity(annotated: Annotated): ReadonlySet<string>[] {
  return roleStemsByEntity(annotated).map((stems) => new Set(stems.filter((stem) => postStems.has(stem))));
}

function stemsOfRole(role: string): string[] {
  return stemsOfTitle(role.toLowerCase().split(' '));
}

/** The words before a name that make a title, at least one of them a role: `the state president, [To Lam]`. */
function titleBefore({ article: { tokens } }: Annotated, start: number): Omit<LocalTitle, 'entity'> | undefined {
  let last = tokenAt(tokens, start) - 1;
  if (last >= 0 && tokens.lower[last] === ',') last--;
  let first = last + 1;
  while (
    first > 0 &&
    last - first + 2 <= maxTitleWords &&
    tokens.kind[first - 1] === TokenKind.Word &&
    isTitleWord(tokens.lower[first - 1])
  )
    first--;
  const words = tokens.lower.slice(first, last + 1);
  if (words.length === 0 || !endsTitle(words[words.length - 1])) return undefined;
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    stems: stemsOfTitle(words),
  };
}

/** The title behind a name: `Ines Varga, 52, the deputy mayor`, `Ines Varga was finance manager at`, `Ines Varga, who chairs`. */
function titleBehind(annotated: Annotated, end: number): Omit<LocalTitle, 'entity'> | undefined {
  const { tokens } = annotated.article;
  const { lower } = tokens;
  let first = tokenAt(tokens, end);
  const isAged = lower[first] === ',' && /^\d+$/.test(lower[first + 1] ?? '') && lower[first + 2] === ',';
  if (isAged) first += 2;
  const isPredicate = pastOrPresent.has(lower[isAged ? first + 1 : first] ?? '');
  if (!isPredicate && lower[first] !== ',') return undefined;
  first += isAged && isPredicate ? 2 : 1;
  const verb = lower[first] === 'who' ? postsByVerb.get(lower[first + 1]) : undefined;
  if (verb !== undefined)
    return { start: tokens.start[first + 1], end: tokens.end[first + 1], stems: stemsOfTitle([verb]) };
  if (determinersOfRoles.has(lower[first])) first++;
  let last = first;
  while (
    last < lower.length &&
    last - first < maxTitleWords &&
    tokens.kind[last] === TokenKind.Word &&
    isTitleWord(lower[last])
  )
    last++;
  const words = lower.slice(first, last);
  if (words.length === 0 || !endsTitle(words[words.length - 1])) return undefined;
  // `Was director when`: only what a body follows is a post that somebody has.
  if (isPredicate && !bodyOpeners.has(lower[last] ?? '')) return undefined;
  return { start: tokens.start[first], end: tokens.end[last - 1], stems: stemsOfTitle(words) };
}

const pastOrPresent: ReadonlySet<string> = new Set(['was', 'is']);
const bodyOpeners: ReadonlySet<string> = new Set(['of', 'at']);
