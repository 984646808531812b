import { accompanyingPosts } from '../../../lexicon/en/differences';
import { addToList } from '../../../text/multimap';
import { firstEndingAfter } from '../../../text/span';
import { sideOf, type Difference } from './difference';
import { unlinkedPair, type ComparedArticle } from './sentencePair';
import { areOfficers, areOther, isManifold, titlesOf, type Titled } from './titles';
import { areOtherRanks, stemsOf } from './titleStems';

/** So many titles of an article are compared, the first ones: more are a list. Not fitted. */
const maxTitles = 200;

const accompanyingStems = stemsOf(accompanyingPosts);

/**
 * People who have one post in one article and another in the other, wherever they are named. Only among articles that
 * somebody put together on one story: elsewhere people have several posts, each article naming another.
 * @param told differences of titles that linked sentences have
 */
export function titleDifferences(
  ours: ComparedArticle,
  theirs: ComparedArticle,
  told: readonly Difference[],
): Difference[] {
  const places = new Set(told.flatMap(({ a, b }) => [`${a.uri} ${a.start}`, `${b.uri} ${b.start}`]));
  const others = titlesByPerson(theirs);
  return [...titlesByPerson(ours)].flatMap(([person, titles]): Difference[] => {
    const [one, other] = [titles[0], others.get(person)?.[0]];
    if (!other || [...titles, ...(others.get(person) ?? [])].some(({ uri, start }) => places.has(`${uri} ${start}`)))
      return [];
    if (isManifold(one) || isManifold(other)) return [];
    const pair = unlinkedPair([ours, one.sentence], [theirs, other.sentence]);
    const [first, second] = pair.a.source === ours ? [one, other] : [other, one];
    if ((mayAccompany(one) || mayAccompany(other)) && !areExclusive(one, other)) return [];
    if (!areOther(pair, first, second)) return [];
    return [{ kind: 'title', rule: 'other-title', a: sideOf(one, one), b: sideOf(other, other), isSure: false }];
  });
}

function mayAccompany({ stems }: Titled): boolean {
  return stems.some((stem) => accompanyingStems.has(stem));
}

/** Whether nobody has both posts: two ranks, or two officers of one body. */
function areExclusive(one: Titled, other: Titled): boolean {
  const [post, otherPost] = [one, other].map(({ stems }) => stems[stems.length - 1]);
  return areOtherRanks(post, otherPost) || areOfficers(one, other);
}

/** A title with its sentence. */
interface PlacedTitle extends Titled {
  readonly uri: string;
  readonly sentence: number;
}

function titlesByPerson(source: ComparedArticle): Map<string, PlacedTitle[]> {
  const byPerson = new Map<string, PlacedTitle[]>();
  for (const { entity, ...title } of titlesOf(source.annotated).slice(0, maxTitles)) {
    const person = source.entityId(entity);
    if (person === undefined) continue;
    const sentence = firstEndingAfter(source.annotated.article.sentences, title.start);
    addToList(byPerson, person, { ...title, person, uri: source.uri, sentence });
  }
  return byPerson;
}
