import { addToList } from '../../text/multimap';
import { shortNames, type EntityKind } from '../../annotations/names/entities';
import { ownCopy, type CountedEntity } from './indexRecord';

/** A person, place, organisation or other named by articles of the folder. */
export interface Entity {
  /** Stable while its key is: kind and name. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** How many articles name it, and how often. */
  readonly articles: number;
  readonly mentions: number;
  /** How often it is quoted. */
  readonly quotations: number;
}

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'other'];

/** Strings by number, each held once however many articles use it. */
class Names {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  id(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      const own = ownCopy(text);
      id = this.texts.length;
      this.texts.push(own);
      this.ids.set(own, id);
    }
    return id;
  }

  find(text: string): number | undefined {
    return this.ids.get(text);
  }

  text(id: number): string {
    return this.texts[id];
  }
}

/** An article's entities in one array: for each its key, kind, name, mentions, quotations, and three lists led by their length. */
interface Rows {
  readonly uri: string;
  readonly data: Int32Array;
}

/** One entity of one article, unpacked; strings by number. */
export interface ArticleEntity {
  readonly uri: string;
  readonly kind: EntityKind;
  readonly key: number;
  readonly name: number;
  readonly mentions: number;
  readonly quotations: number;
  readonly aliases: Int32Array;
  readonly roles: Int32Array;
  readonly acronyms: Int32Array;
}

function pack(uri: string, entities: readonly CountedEntity[], names: Names): Rows {
  const data: number[] = [];
  for (const { key, kind, name, mentions, quotations, aliases, roles, acronyms } of entities) {
    data.push(names.id(key), kinds.indexOf(kind), names.id(name), mentions, quotations);
    for (const list of [aliases, roles, acronyms]) data.push(list.length, ...list.map((text) => names.id(text)));
  }
  return { uri, data: Int32Array.from(data) };
}

/** @param only a key: the others are passed over */
function* unpack({ uri, data }: Rows, only?: number): Iterable<ArticleEntity> {
  for (let at = 0; at < data.length;) {
    if (only !== undefined && data[at] !== only) {
      at += 5;
      for (let list = 0; list < 3; list++) at += 1 + data[at];
      continue;
    }
    const [key, kind, name, mentions, quotations] = data.subarray(at, at + 5);
    at += 5;
    const list = (): Int32Array => {
      const from = at + 1;
      at = from + data[at];
      return data.subarray(from, at);
    };
    yield { uri, kind: kinds[kind], key, name, mentions, quotations, aliases: list(), roles: list(), acronyms: list() };
  }
}

/** Adds to the strings under a key; one stands without a set around it. */
function join(map: Map<string, string | Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  else if (typeof known !== 'string') known.add(value);
  else if (known !== value) map.set(key, new Set([known, value]));
}

/** Takes out of the strings under a key. */
function leave(map: Map<string, string | Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === value) map.delete(key);
  else if (known instanceof Set && known.delete(value) && known.size === 1)
    for (const last of known) map.set(key, last);
}

/**
 * Merges entities across articles by key. A full name is its own key; a single word joins the one
 * person of the folder who bears it as family name, and stays by itself when there are two or none.
 * Joins of single words are decided when asked, so that the outcome does not depend on the order in
 * which articles came.
 */
export class EntityIndex {
  private readonly names = new Names();
  private readonly byUri = new Map<string, Rows>();
  /** By number of the key, the articles that hold it; most keys have one, which stands without a set around it. */
  private readonly byKey: (Rows | Set<Rows> | undefined)[] = [];
  /** By number of the key, mentions in all articles. */
  private readonly counts: number[] = [];
  /** Family name → keys of the persons who bear it; most have one. */
  private readonly bearers = new Map<string, string | Set<string>>();
  /** Acronym → key of a body that defines it → articles where it does. */
  private readonly definitions = new Map<string, Map<string, number>>();

  /** Keys that stand for themselves alone, whatever they are short for. */
  private apart: ReadonlySet<string> = new Set();

  keepApart(keys: ReadonlySet<string>): void {
    this.apart = keys;
  }

  put(uri: string, entities: readonly CountedEntity[]): void {
    this.remove(uri);
    const rows = pack(uri, entities, this.names);
    this.byUri.set(uri, rows);
    for (const held of unpack(rows)) {
      const { key, mentions } = held;
      const holders = this.byKey[key];
      if (holders === undefined) {
        while (this.byKey.length <= key) {
          this.byKey.push(undefined);
          this.counts.push(0);
        }
        this.byKey[key] = rows;
        const text = this.names.text(key);
        for (const short of shortNames(text)) join(this.bearers, short, text);
      } else if (holders instanceof Set) holders.add(rows);
      else if (holders !== rows) this.byKey[key] = new Set([holders, rows]);
      this.counts[key] += mentions;
      this.define(held, 1);
    }
  }

  remove(uri: string): void {
    const rows = this.byUri.get(uri);
    if (!rows) return;
    this.byUri.delete(uri);
    for (const held of unpack(rows)) {
      const { key, mentions } = held;
      this.counts[key] -= mentions;
      this.define(held, -1);
      const holders = this.byKey[key];
      if (holders instanceof Set) {
        holders.delete(rows);
        if (holders.size === 1) for (const last of holders) this.byKey[key] = last;
      } else if (holders === rows) {
        this.byKey[key] = undefined;
        const text = this.names.text(key);
        for (const short of shortNames(text)) leave(this.bearers, short, text);
      }
    }
  }

  /** The entities of an article that is held. */
  entitiesOf(uri: string): CountedEntity[] {
    const texts = (ids: Int32Array): string[] => Array.from(ids, (id) => this.names.text(id));
    return [...unpack(this.byUri.get(uri)!)].map(
      ({ key, kind, name, mentions, quotations, aliases, roles, acronyms }) => ({
        key: this.names.text(key),
        kind,
        name: this.names.text(name),
        mentions,
        quotations,
        aliases: texts(aliases),
        roles: texts(roles),
        acronyms: texts(acronyms),
      }),
    );
  }

  private define({ key, acronyms }: ArticleEntity, by: 1 | -1): void {
    for (const id of acronyms) {
      const acronym = this.names.text(id);
      let keysOf = this.definitions.get(acronym);
      if (!keysOf) this.definitions.set(acronym, (keysOf = new Map()));
      const text = this.names.text(key);
      const count = (keysOf.get(text) ?? 0) + by;
      if (count > 0) keysOf.set(text, count);
      else keysOf.delete(text);
      if (keysOf.size === 0) this.definitions.delete(acronym);
    }
  }

  private *holdersOf(key: string): Iterable<ArticleEntity> {
    const id = this.names.find(key);
    const holders = id === undefined ? undefined : this.byKey[id];
    if (!holders) return;
    for (const rows of holders instanceof Set ? holders : [holders]) yield* unpack(rows, id);
  }

  /**
   * The key under which an article's entity is shown: its own; the full name that it is short for;
   * or, where articles disagree on what kind of thing one name of several words is, the kind that
   * most mentions have.
   */
  resolve(key: string): string {
    if (this.apart.has(key)) return key;
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
      if (typeof bearers === 'string') return bearers;
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
    const id = this.names.find(key);
    return id === undefined ? 0 : (this.counts[id] ?? 0);
  }

  /** Whether an article that is held has an entity under a key. */
  holds(key: string): boolean {
    const id = this.names.find(key);
    return id !== undefined && this.byKey[id] !== undefined;
  }

  /** The entity that holds a key, or `undefined`. */
  entity(id: string): Entity | undefined {
    const key = this.resolve(id);
    const parts = this.partsOf(key);
    return parts.length > 0 ? this.merge(key, parts) : undefined;
  }

  /** The articles of some parts and how often they name it, most first. */
  countByArticle(parts: readonly ArticleEntity[]): { uri: string; mentions: number }[] {
    const articles = new Map<string, number>();
    for (const { uri, mentions } of parts) articles.set(uri, (articles.get(uri) ?? 0) + mentions);
    return [...articles]
      .map(([uri, mentions]) => ({ uri, mentions }))
      .sort((a, b) => b.mentions - a.mentions || (a.uri < b.uri ? -1 : 1));
  }

  /** Keys that are shown under one: its own, the same name as another kind of thing, short forms, acronyms. */
  private keysUnder(key: string): Set<string> {
    const keys = new Set([key]);
    const name = key.slice(key.indexOf(':') + 1);
    if (name.includes(' ')) for (const kind of kinds) keys.add(`${kind}:${name}`);
    for (const short of key.startsWith('person:')
      ? shortNames(key)
      : key.startsWith('short:') || name.includes(' ')
        ? []
        : [name]) {
      if (this.resolve(`short:${short}`) === key) keys.add(`short:${short}`);
    }
    if (key.startsWith('organisation:')) {
      for (const { acronyms } of this.holdersOf(key)) {
        for (const acronym of acronyms) {
          const acronymKey = `organisation:${this.names.text(acronym)}`;
          if (!keys.has(acronymKey) && this.resolve(acronymKey) === key) keys.add(acronymKey);
        }
      }
    }
    return keys;
  }

  /** What the articles hold under a resolved key, one part an article and key. */
  partsOf(key: string): ArticleEntity[] {
    return [...this.keysUnder(key)].flatMap((each) => [...this.holdersOf(each)]);
  }

  /** All entities, most mentioned first, ties by name. */
  all(): Entity[] {
    const groups = new Map<string, string[]>();
    for (let id = 0; id < this.byKey.length; id++) {
      if (this.byKey[id] === undefined) continue;
      const key = this.names.text(id);
      const target = this.resolve(key);
      addToList(groups, target, key);
    }
    const out: Entity[] = [];
    for (const [target, keys] of groups)
      out.push(
        this.merge(
          target,
          keys.flatMap((key) => [...this.holdersOf(key)]),
        ),
      );
    return out.sort(
      (a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
  }

  /** Key, name and kind of a part as its article has them. */
  nameOf({ key, name, kind }: ArticleEntity): { key: string; name: string; kind: EntityKind } {
    return { key: this.names.text(key), name: this.names.text(name), kind };
  }

  /** One entity of some parts. @param lead the key whose parts give name and kind */
  merge(target: string, parts: readonly ArticleEntity[], lead = target): Entity {
    const key = this.names.find(lead);
    const forms = new Map<number, number>();
    const names = new Map<number, number>();
    const roles = new Map<number, number>();
    const articles = new Set<string>();
    let mentions = 0;
    let quotations = 0;
    const count = (map: Map<number, number>, id: number): void => void map.set(id, (map.get(id) ?? 0) + 1);
    for (const part of parts) {
      for (const alias of part.aliases) count(forms, alias);
      if (part.key === key) count(names, part.name);
      for (const role of part.roles) count(roles, role);
      articles.add(part.uri);
      mentions += part.mentions;
      quotations += part.quotations;
    }
    const ranked = (map: Map<number, number>): string[] =>
      [...map]
        .map(([id, times]) => ({ text: this.names.text(id), times }))
        .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
        .map(({ text }) => text);
    const name = ranked(names)[0] ?? ranked(forms)[0] ?? lead.slice(lead.indexOf(':') + 1);
    return {
      id: target,
      name,
      kind: (parts.find((part) => part.key === key) ?? parts[0]).kind,
      aliases: ranked(forms).filter((form) => form !== name),
      roles: ranked(roles),
      articles: articles.size,
      mentions,
      quotations,
    };
  }
}
