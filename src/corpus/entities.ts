import { shortNames, type Entities, type EntityKind, type LocalEntity } from '../annotations/names/entities';

/** A person, place, organisation or other named by articles of the folder. */
export interface Entity {
  /** Stable while its key is: kind and name. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Mentions by article, most first. */
  readonly articles: readonly { readonly uri: string; readonly mentions: number }[];
  readonly mentions: number;
}

interface Held {
  readonly uri: string;
  readonly local: LocalEntity;
  /** Index in its article. */
  readonly index: number;
  readonly mentions: number;
}

/**
 * Merges entities across articles by key. A full name is its own key; a single word joins the one
 * person of the folder who bears it as family name, and stays by itself when there are two or none.
 * Joins of single words are decided when asked, so that the outcome does not depend on the order in
 * which articles came.
 */
export class EntityIndex {
  private readonly byKey = new Map<string, Held[]>();
  private readonly byUri = new Map<string, readonly string[]>();
  /** Family name → keys of persons who bear it. */
  private readonly bearers = new Map<string, Set<string>>();
  /** Acronym → keys of bodies that define it. */
  private readonly definitions = new Map<string, Map<string, number>>();

  put(uri: string, named: Entities): void {
    this.remove(uri);
    const counts = new Array<number>(named.entities.length).fill(0);
    for (const mention of named.mentions) counts[mention.entity]++;
    const keys: string[] = [];
    named.entities.forEach((local, index) => {
      keys.push(local.key);
      const held = { uri, local, index, mentions: counts[index] };
      const list = this.byKey.get(local.key);
      if (list) list.push(held);
      else {
        this.byKey.set(local.key, [held]);
        for (const short of shortNames(local.key)) {
          const bearers = this.bearers.get(short);
          if (bearers) bearers.add(local.key);
          else this.bearers.set(short, new Set([local.key]));
        }
      }
      for (const acronym of local.acronyms) {
        let keysOf = this.definitions.get(acronym);
        if (!keysOf) this.definitions.set(acronym, (keysOf = new Map()));
        keysOf.set(local.key, (keysOf.get(local.key) ?? 0) + 1);
      }
    });
    this.byUri.set(uri, keys);
  }

  remove(uri: string): void {
    const keys = this.byUri.get(uri);
    if (!keys) return;
    this.byUri.delete(uri);
    for (const key of new Set(keys)) {
      const list = this.byKey.get(key);
      if (!list) continue;
      for (const held of list) {
        if (held.uri !== uri) continue;
        for (const acronym of held.local.acronyms) {
          const keysOf = this.definitions.get(acronym);
          if (!keysOf) continue;
          const left = (keysOf.get(key) ?? 0) - 1;
          if (left > 0) keysOf.set(key, left);
          else keysOf.delete(key);
          if (keysOf.size === 0) this.definitions.delete(acronym);
        }
      }
      const rest = list.filter((held) => held.uri !== uri);
      if (rest.length > 0) this.byKey.set(key, rest);
      else {
        this.byKey.delete(key);
        for (const short of shortNames(key)) {
          const bearers = this.bearers.get(short);
          bearers?.delete(key);
          if (bearers?.size === 0) this.bearers.delete(short);
        }
      }
    }
  }

  /**
   * The key under which an article's entity is shown: its own; the full name that it is short for;
   * or, where articles disagree on what kind of thing one name of several words is, the kind that
   * most mentions have.
   */
  resolve(key: string): string {
    const name = key.slice(key.indexOf(':') + 1);
    if (name.includes(' ') && !key.startsWith('short:')) {
      let best = key;
      let most = this.mentionsOf(key);
      for (const kind of ['person', 'place', 'organisation', 'other']) {
        const other = `${kind}:${name}`;
        const count = other === key ? 0 : this.mentionsOf(other);
        if (count > most || (count === most && count > 0 && other < best)) {
          best = other;
          most = count;
        }
      }
      return best;
    }
    if (key.startsWith('short:')) {
      const bearers = this.bearers.get(key.slice(6));
      if (bearers?.size === 1) return bearers.values().next().value!;
      if (bearers === undefined) {
        // Nobody bears it in full: what most articles take it for, if that is no person.
        let best = key;
        let most = this.mentionsOf(key);
        for (const kind of ['place', 'organisation', 'other']) {
          const count = this.mentionsOf(`${kind}:${name}`);
          if (count > most) {
            best = `${kind}:${name}`;
            most = count;
          }
        }
        return best;
      }
    } else if (key.startsWith('organisation:') && !key.includes(' ')) {
      const keys = this.definitions.get(key.slice(13));
      if (keys?.size === 1) return keys.keys().next().value!;
    }
    return key;
  }

  private mentionsOf(key: string): number {
    let count = 0;
    for (const held of this.byKey.get(key) ?? []) count += held.mentions;
    return count;
  }

  /** The entity that holds a key, or `undefined`. */
  entity(id: string): Entity | undefined {
    const key = this.resolve(id);
    const parts = this.partsOf(key);
    return parts.length > 0 ? merge(key, parts) : undefined;
  }

  private partsOf(key: string): Held[] {
    const parts = [...(this.byKey.get(key) ?? [])];
    const name = key.slice(key.indexOf(':') + 1);
    if (name.includes(' ')) {
      for (const kind of ['person', 'place', 'organisation', 'other']) if (`${kind}:${name}` !== key) parts.push(...(this.byKey.get(`${kind}:${name}`) ?? []));
    }
    for (const short of key.startsWith('person:') ? shortNames(key) : key.startsWith('short:') || name.includes(' ') ? [] : [name]) {
      const shortKey = `short:${short}`;
      if (this.resolve(shortKey) === key) parts.push(...(this.byKey.get(shortKey) ?? []));
    }
    if (key.startsWith('organisation:')) {
      for (const held of this.byKey.get(key) ?? []) {
        for (const acronym of held.local.acronyms) {
          const acronymKey = `organisation:${acronym}`;
          if (acronymKey !== key && this.resolve(acronymKey) === key) {
            for (const other of this.byKey.get(acronymKey) ?? []) if (!parts.includes(other)) parts.push(other);
          }
        }
      }
    }
    return parts;
  }

  /** All entities, most mentioned first, ties by name. */
  all(): Entity[] {
    const groups = new Map<string, Held[]>();
    for (const [key, list] of this.byKey) {
      const target = this.resolve(key);
      const group = groups.get(target);
      if (group) group.push(...list);
      else groups.set(target, [...list]);
    }
    const out: Entity[] = [];
    for (const [key, parts] of groups) out.push(merge(key, parts));
    return out.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  }
}

function merge(key: string, parts: readonly Held[]): Entity {
  const forms = new Map<string, number>();
  const names = new Map<string, number>();
  const roles = new Map<string, number>();
  const articles = new Map<string, number>();
  let mentions = 0;
  for (const { uri, local, mentions: count } of parts) {
    for (const alias of local.aliases) forms.set(alias, (forms.get(alias) ?? 0) + 1);
    if (local.key === key) names.set(local.name, (names.get(local.name) ?? 0) + 1);
    for (const role of local.roles) roles.set(role, (roles.get(role) ?? 0) + 1);
    articles.set(uri, (articles.get(uri) ?? 0) + count);
    mentions += count;
  }
  const ranked = (map: Map<string, number>): string[] => [...map.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
  const name = ranked(names)[0] ?? ranked(forms)[0] ?? key.slice(key.indexOf(':') + 1);
  return {
    id: key,
    name,
    kind: (parts.find((part) => part.local.key === key) ?? parts[0]).local.kind,
    aliases: ranked(forms).filter((form) => form !== name),
    roles: ranked(roles),
    articles: [...articles.entries()].map(([uri, count]) => ({ uri, mentions: count })).sort((a, b) => b.mentions - a.mentions || (a.uri < b.uri ? -1 : 1)),
    mentions,
  };
}
