import { compareStrings } from '../../text/order';
import { businessFunctions, portfolios } from '../../lexicon/en/differences';
import { isRole, ownWordsOf } from '../../annotations/names/resolution/described';
import { phrasesOfVerbs, postsOfVerbs, storyRoles } from '../../lexicon/en/roles';
import {
  comparisons,
  formerModifiers,
  generalRoles,
  heldPosts,
  onePost,
  postModifiers,
  ranks,
  relations,
} from '../../lexicon/en/roleKinds';

/** Kinds of roles, those that tell most of who somebody is first. */
const kinds = ['post', 'lead', 'trade', 'rank', 'activity', 'former', 'body', 'relation'] as const;
type Kind = (typeof kinds)[number] | 'comparison';

/** Kinds of which somebody may be several things. */
const manifold: ReadonlySet<Kind> = new Set<Kind>(['activity', 'former', 'body', 'relation']);

/** A role by its words. */
interface Post {
  readonly kind: Kind;
  /** The same for roles that are one: `Finance Minister`, `minister of finance`. */
  readonly key: string;
  /** The word before the noun that says what a post is for, where there is one: `finance`. */
  readonly field: string | undefined;
}

/** The words of what a role is of, without an article. */
function wordsBehind(role: string, length: number): string[] {
  const words = role
    .toLowerCase()
    .split(' ')
    .slice(length + 1);
  return words[0] === 'the' ? words.slice(1) : words;
}

/** A role in the words under which it is the same as another: `opposition leader` of `Leader of the Opposition`. */
function canonicalForm(role: string): string {
  const words = ownWordsOf(role);
  const noun = words.pop() ?? '';
  return [...wordsBehind(role, words.length + 1), ...words, onePost.get(noun) ?? noun].join(' ');
}

/** The part of a government or a firm that a word of a role names, one for words that are used for one another. */
function fieldIn(word: string): string | undefined {
  return portfolios.get(word) ?? (businessFunctions.has(word) || word === 'prime' ? word : undefined);
}

function postIn(role: string): Post {
  const words = ownWordsOf(role);
  const noun = words[words.length - 1];
  const head = onePost.get(noun) ?? noun;
  const modifiers = words.filter((word) => postModifiers.has(word));
  const [field] = [...words.slice(0, -1), ...wordsBehind(role, words.length)].flatMap((word) => fieldIn(word) ?? []);
  const isOfSomething = words.length < role.split(' ').length;
  return { kind: kindOf(words, head, isOfSomething), key: [...modifiers, head].join(' '), field };
}

function kindOf(words: readonly string[], head: string, isOfSomething: boolean): Kind {
  if (words.some((word) => formerModifiers.has(word) || word.startsWith('ex-') || word.startsWith('then-')))
    return 'former';
  if (comparisons.has(head)) return 'comparison';
  if (heldPosts.has(head) || postModifiers.has(words[0])) return 'post';
  if (generalRoles.has(head)) return words.length > 1 || isOfSomething ? 'post' : 'lead';
  if (ranks.has(head)) return 'rank';
  if (relations.has(head) || storyRoles.has(head)) return 'relation';
  if (phrasesOfVerbs.has(words[0])) return 'activity';
  return isRole(head) || isOfVerb(head) ? 'trade' : 'body';
}

const isOfVerb = (head: string): boolean => [...postsOfVerbs.values()].includes(head);

/**
 * Each role once, whatever its capitals and wording, without those that a longer one ends with: `Russian president` for
 * itself, `Russian President`, `president of Russia` and `President`.
 */
export function distinctRoles(roles: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const role of roles) {
    const form = canonicalForm(role);
    if (!forms.has(form)) forms.set(form, role);
  }
  const ends = new Set<string>();
  for (const form of forms.keys())
    for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) ends.add(form.slice(at + 1));
  return [...forms].flatMap(([form, role]) => (ends.has(form) ? [] : [role]));
}

/** Whether two persons have the same post by some of their roles. */
export function areOfOnePost(roles: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(roles.map((role) => postIn(role).key));
  return others.some((role) => keys.has(postIn(role).key));
}

/** A post, and the articles that give it. */
interface Given extends Pick<Post, 'kind' | 'key'> {
  readonly articles: Set<string>;
  /** By what the post is for, where an article says so. */
  readonly byField: Map<string, Set<string>>;
}

/**
 * The role by which somebody is told from others: of the kind that tells most, the one that most articles give, where no
 * other is given as often. Articles that say nothing contradict nobody. An article that gives two gives both.
 * @param byArticle the roles that each article gives, in its order
 * @param distinct all roles once, the commonest first
 */
export function mainRoleOf(
  byArticle: Iterable<readonly [article: string, roles: readonly string[]]>,
  distinct: readonly string[],
): string | undefined {
  const given = inOrderOf(distinct, [...postsGiven(byArticle)]);
  for (const kind of kinds) {
    const ofKind = given.filter((post) => post.kind === kind);
    if (ofKind.length === 0) continue;
    const post = commonest(ofKind, manifold.has(kind));
    return post && formOf(post, distinct);
  }
  return undefined;
}

/** Posts in the order of roles, those that no role is at the end: the order in which articles were read tells nothing. */
function inOrderOf(distinct: readonly string[], given: Given[]): Given[] {
  const places = new Map<string, number>();
  for (const [place, role] of distinct.entries()) {
    const { kind, key } = postIn(role);
    if (!places.has(`${kind} ${key}`)) places.set(`${kind} ${key}`, place);
  }
  const placeOf = ({ kind, key }: Given): number => places.get(`${kind} ${key}`) ?? distinct.length;
  return given.sort((one, next) => placeOf(one) - placeOf(next) || compareStrings(one.key, next.key));
}

function postsGiven(byArticle: Iterable<readonly [article: string, roles: readonly string[]]>): Iterable<Given> {
  const posts = new Map<string, Given>();
  for (const [article, roles] of byArticle)
    for (const role of roles) {
      const { kind, key, field } = postIn(role);
      const known = posts.get(`${kind} ${key}`) ?? {
        kind,
        key,
        articles: new Set<string>(),
        byField: new Map<string, Set<string>>(),
      };
      posts.set(`${kind} ${key}`, known);
      known.articles.add(article);
      if (field !== undefined) known.byField.set(field, (known.byField.get(field) ?? new Set<string>()).add(article));
    }
  return posts.values();
}

/** The sets that most articles are in. */
function largest<Item>(items: readonly Item[], articlesOf: (item: Item) => ReadonlySet<string>): Item[] {
  const most = Math.max(0, ...items.map((item) => articlesOf(item).size));
  return items.filter((item) => articlesOf(item).size === most);
}

/** @param areManifold whether somebody may be several of them */
function commonest(posts: readonly Given[], areManifold: boolean): Given | undefined {
  const common = largest(posts, ({ articles }) => articles);
  // The leader who is the secretary
  const exact = common.filter(({ key }) => !generalRoles.has(key.slice(key.lastIndexOf(' ') + 1)));
  const [first, ...rivals] = exact.length > 0 ? exact : common;
  const isGivenBeside = ({ articles }: Given): boolean => [...first.articles].some((article) => articles.has(article));
  return areManifold || rivals.every(isGivenBeside) ? first : undefined;
}

/** The form of a post that is shown; none where articles say as often that it is for another thing. */
function formOf({ kind, key, byField }: Given, distinct: readonly string[]): string | undefined {
  const forms = distinct
    .map((role) => ({ role, ...postIn(role) }))
    .filter((post) => post.kind === kind && post.key === key);
  if (byField.size < 2) return forms.at(0)?.role;
  const fields = largest([...byField], ([, articles]) => articles);
  const shown = fields.length > 1 ? undefined : fields[0][0];
  return forms.find(({ field }) => field === shown)?.role;
}
