import { fieldsOfPosts, furtherRoles, postsOfVerbs, roleModifiers, roles as allRoles } from '../../lexicon/en/roles';
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
const kinds = ['post', 'lead', 'trade', 'rank', 'former', 'body', 'relation'] as const;
type Kind = (typeof kinds)[number] | 'comparison';

/** Kinds of which somebody may be several things. */
const manifold: ReadonlySet<Kind> = new Set<Kind>(['former', 'body', 'relation']);

/** A role by its words. */
interface Post {
  readonly kind: Kind;
  /** The same for roles that are one: `Finance Minister`, `minister of finance`. */
  readonly key: string;
  /** The word before the noun that says what a post is for, where there is one: `finance`. */
  readonly field: string | undefined;
}

/** The words of a role before what it is of. */
function ownWords(role: string): string[] {
  const words = role.toLowerCase().split(' ');
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'));
  return of < 0 ? words : words.slice(0, of);
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
  const words = ownWords(role);
  const noun = words.pop() ?? '';
  return [...wordsBehind(role, words.length + 1), ...words, onePost.get(noun) ?? noun].join(' ');
}

function postIn(role: string): Post {
  const words = ownWords(role);
  const noun = words[words.length - 1];
  const head = onePost.get(noun) ?? noun;
  const modifiers = words.filter((word) => postModifiers.has(word));
  const isField = (word: string): boolean =>
    (roleModifiers.has(word) || fieldsOfPosts.has(word)) && !postModifiers.has(word) && !formerModifiers.has(word);
  const behind = wordsBehind(role, words.length);
  const field = words.slice(0, -1).find(isField) ?? (behind.length === 1 ? behind[0] : undefined);
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
  if (relations.has(head)) return 'relation';
  return words[0] === 'runs' || allRoles.has(head) || furtherRoles.has(head) || isOfVerb(head) ? 'trade' : 'body';
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

/** What the articles say of one post. */
interface Count extends Post {
  /** By article, at which place of its roles. */
  readonly articles: Map<string, number>;
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
  const counts = new Map<string, Count>();
  for (const [article, roles] of byArticle)
    for (const [place, role] of roles.entries()) {
      const post = postIn(role);
      const key = `${post.kind} ${post.key}`;
      const known = counts.get(key) ?? { ...post, articles: new Map<string, number>() };
      counts.set(key, known);
      if (!known.articles.has(article)) known.articles.set(article, place);
    }
  for (const kind of kinds) {
    const ofKind = [...counts.values()].filter((count) => count.kind === kind);
    const first = ofKind.length > 0 ? commonest(ofKind, kind) : undefined;
    if (ofKind.length > 0) return first && formOf(first, distinct);
  }
  return undefined;
}

function commonest(counts: readonly Count[], kind: Kind): Count | undefined {
  const [first, ...others] = [...counts].sort((one, other) => other.articles.size - one.articles.size);
  const rivals = others.filter(({ articles }) => articles.size === first.articles.size);
  if (manifold.has(kind)) return first;
  for (const rival of rivals) {
    const both = [...first.articles.keys()].filter((article) => rival.articles.has(article));
    if (both.length === 0) return undefined;
  }
  return first;
}

/** The form of a post that is shown; none where articles say that it is for different things. */
function formOf({ kind, key }: Count, distinct: readonly string[]): string | undefined {
  const forms = distinct
    .map((role) => ({ role, ...postIn(role) }))
    .filter((post) => post.kind === kind && post.key === key);
  const fields = new Set(forms.flatMap(({ field }) => field ?? []));
  return fields.size > 1 ? forms.find(({ field }) => field === undefined)?.role : forms.at(0)?.role;
}
