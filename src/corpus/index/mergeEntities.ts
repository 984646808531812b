import type { EntityKind } from '../../annotations/names/entities';
import { compareStrings } from '../../text/order';
import { partsOfKey } from './entityKeys';
import { areOfOnePost, distinctRoles, mainRoleOf } from './mainRole';
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
  /** The one of them that articles agree on; see `mainRoleOf`. */
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
  const mainRole = mainRoleOf(
    parts.map(({ uri, roles }) => [uri, Array.from(roles, (role) => strings.text(role))] as const),
    roles,
  );
  return {
    id,
    name,
    kind: (leading.at(0) ?? parts[0]).kind,
    aliases: forms.filter((form) => form !== name),
    roles,
    ...(mainRole === undefined ? {} : { mainRole }),
    articles: new Set(parts.map(({ uri }) => uri)).size,
    mentions: parts.reduce((sum, { mentions }) => sum + mentions, 0),
    quotations: parts.reduce((sum, { quotations }) => sum + quotations, 0),
  };
}

/** Different strings of some lists, those that stand in most of them first, ties in alphabetical order. */
function ranked(lists: Iterable<Iterable<number>>, strings: StringTable): string[] {
  const counts = new Map<number, number>();
  for (const list of lists) for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Array.from(counts, ([number, count]) => ({ text: strings.text(number), count }))
    .sort((a, b) => b.count - a.count || compareStrings(a.text, b.text))
    .map(({ text }) => text);
}

/** Whether articles give two persons the same post. */
export function haveCommonRole(
  parts: Iterable<ArticleEntity>,
  others: Iterable<ArticleEntity>,
  strings: StringTable,
): boolean {
  const rolesOf = (entities: Iterable<ArticleEntity>): string[] =>
    [...entities].flatMap(({ roles }) => Array.from(roles, (role) => strings.text(role)));
  return areOfOnePost(rolesOf(parts), rolesOf(others));
}
