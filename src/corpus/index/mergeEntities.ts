import type { EntityKind } from '../../annotations/names/entities';
import { compareStrings } from '../../text/order';
import { partsOfKey } from './entityKeys';
import type { ArticleEntity } from './entityRows';
import type { StringTable } from './stringTable';

/** A person, place, organisation or other named by articles of the folder. */
export interface Entity {
  /** Stable while its key is: kind and name. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** The one of them that most articles give it; none where they disagree, or one of several names it. */
  readonly mainRole?: string;
  /** How many articles name it, and how often. */
  readonly articles: number;
  readonly mentions: number;
  /** How often it is quoted. */
  readonly quotations: number;
}

/** Most mentioned first, ties by name. */
export function byMentions(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
}

/**
 * One entity of what articles hold under its keys. The commonest name, alias and role come first; an article counts
 * once.
 * @param parts at least one
 * @param lead the key whose parts give name and kind
 */
export function mergeEntities(id: string, parts: readonly ArticleEntity[], lead: string, strings: StringTable): Entity {
  const leadNumber = strings.find(lead);
  const leading = parts.filter(({ key }) => key === leadNumber);
  const forms = ranked(
    parts.map(({ aliases }) => aliases),
    strings,
  );
  const names = ranked([leading.map(({ name }) => name)], strings);
  const name = [...names, ...forms].at(0) ?? partsOfKey(lead).name;
  const roles = distinctRoles(
    ranked(
      parts.map(({ roles }) => roles),
      strings,
    ),
  );
  const articles = new Set(parts.map(({ uri }) => uri)).size;
  const post = commonPost(parts, articles, strings);
  const mainRole = post === undefined ? undefined : roles.find((role) => postOf(role) === post);
  return {
    id,
    name,
    kind: (leading.at(0) ?? parts[0]).kind,
    aliases: forms.filter((form) => form !== name),
    roles,
    ...(mainRole === undefined ? {} : { mainRole }),
    articles,
    mentions: parts.reduce((sum, { mentions }) => sum + mentions, 0),
    quotations: parts.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}

/**
 * Each role once, whatever its capitals, without those that a longer one ends with: `Russian president` for itself,
 * `Russian President` and `President`.
 */
export function distinctRoles(roles: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const role of roles) if (!forms.has(role.toLowerCase())) forms.set(role.toLowerCase(), role);
  const ends = new Set<string>();
  for (const lower of forms.keys())
    for (let at = lower.indexOf(' '); at >= 0; at = lower.indexOf(' ', at + 1)) ends.add(lower.slice(at + 1));
  return [...forms].flatMap(([lower, role]) => (ends.has(lower) ? [] : [role]));
}

/** The noun of a role: `manager` of `Finance manager`. */
function postOf(role: string): string {
  return role.slice(role.lastIndexOf(' ') + 1).toLowerCase();
}

/** More articles name somebody without the role than may have left it out. By hand. */
const maxWithoutRole = 2;

/**
 * The post that most articles give to somebody, where no other is given as often. What one article of several says is
 * nobody's post: the others may say otherwise, or say it in words that are not read as one.
 */
function commonPost(parts: readonly ArticleEntity[], articles: number, strings: StringTable): string | undefined {
  const byPost = new Map<string, Set<string>>();
  for (const { uri, roles } of parts)
    for (const role of roles) {
      const post = postOf(strings.text(role));
      byPost.set(post, (byPost.get(post) ?? new Set()).add(uri));
    }
  const [first, second] = [...byPost].sort(([, one], [, other]) => other.size - one.size);
  if (byPost.size === 0 || (byPost.size > 1 && second[1].size === first[1].size)) return undefined;
  return first[1].size > 1 || articles <= maxWithoutRole ? first[0] : undefined;
}

/** Different strings of some lists, those that stand in most of them first, ties in alphabetical order. */
function ranked(lists: Iterable<Iterable<number>>, strings: StringTable): string[] {
  const counts = new Map<number, number>();
  for (const list of lists) for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Array.from(counts, ([number, count]) => ({ text: strings.text(number), count }))
    .sort((a, b) => b.count - a.count || compareStrings(a.text, b.text))
    .map(({ text }) => text);
}
