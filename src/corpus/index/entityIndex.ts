import type { EntityKind } from '../../annotations/names/entities';
import { addToList } from '../../text/multimap';
import { compareStrings } from '../../text/order';
import { shortBodyNames } from '../../annotations/names/entityKeys';
import { BodyFamilies } from './bodyFamilies';
import { familyNamesOf, partsOfKey, shortKey, singleNamesOf } from './entityKeys';
import {
  entitiesOfRows,
  entitiesUnderKey,
  entityKinds,
  packEntities,
  unpackEntities,
  type ArticleEntity,
  type EntityRows,
} from './entityRows';
import { heldArticle } from './held';
import type { CountedEntity } from './indexRecord';
import { byMentions, haveCommonRole, mergeEntities, type Entity } from './mergeEntities';
import { haveCommon, removeFrom, sizeOf, valuesOf, withoutValue, withValue, type OneOrMore } from './oneOrMore';
import { KeyResolver, type KeyEvidence } from './resolveKey';
import { StringTable } from './stringTable';

/** How often an article names something. */
export interface ArticleMentions {
  readonly uri: string;
  readonly mentions: number;
}

/** Key, name and kind of an entity as an article has them. */
export interface EntityForm {
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** Some megabytes: while somebody types, readings bring names that nobody ever asks for again. Chosen, not fitted. */
const minUnusedStrings = 50_000;

/**
 * Merges entities across articles by key. A full name is its own key; a single word joins the one person of the folder
 * who bears it as family name, and stays by itself when there are two or none. Joins are decided when they are asked
 * for, so that the outcome does not depend on the order in which articles came.
 */
export class EntityIndex {
  private strings = new StringTable();
  /** Strings that articles brought which took the place of others, or went: so many may be used by nobody. */
  private perhapsUnused = 0;
  private readonly byUri = new Map<string, EntityRows>();
  /** By number of the key, the articles that hold it. */
  private rowsByKey: OneOrMore<EntityRows>[] = [];
  /** By number of the key, mentions in all articles. */
  private counts: number[] = [];
  /** By family name, the keys of the persons who bear it. */
  private readonly bearers = new Map<string, OneOrMore<string>>();
  /** By single name, the keys of the bodies that are called so for short. */
  private readonly bodies = new Map<string, OneOrMore<string>>();
  /** By acronym or nickname, the key of each for which an article defines it, and how many articles do. */
  private readonly definitions = new Map<string, Map<string, number>>();
  /** Whether one article names two keys, by both, since something last changed. */
  private readonly shared = new Map<string, boolean>();

  private readonly evidence: KeyEvidence = {
    mentionsOf: (key) => this.mentionsOf(key),
    bearersOf: (name) => this.bearers.get(name),
    bodyOfFamily: (key) => this.families.leaderOf(key),
    bodiesOf: (name) => this.bodies.get(name),
    shareArticle: (key, other) => this.shareArticle(key, other),
    articlesOf: (key) => sizeOf(this.rowsOf(key)),
    shareRole: (key, other) => haveCommonRole(this.entitiesUnder(key), this.entitiesUnder(other), this.strings),
    definitionOf: (acronym) => {
      const keys = this.definitions.get(acronym);
      const [first] = keys?.keys() ?? [];
      return keys?.size === 1 ? first : undefined;
    },
  };

  private readonly families = new BodyFamilies(this.evidence);
  private readonly resolver = new KeyResolver(this.evidence);

  /** @param minUnused strings that nobody may use before the table of strings is made anew */
  constructor(private readonly minUnused = minUnusedStrings) {}

  /** Strings that are held, those included that no article uses any longer. */
  get stringCount(): number {
    return this.strings.size;
  }

  /** @param keys that resolve to themselves, by decision of the reader */
  keepApart(keys: ReadonlySet<string>): void {
    this.resolver.keepApart(keys);
  }

  put(uri: string, entities: readonly CountedEntity[]): void {
    this.changed();
    const isReplaced = this.letGo(uri);
    const before = this.strings.size;
    const rows = packEntities(uri, entities, this.strings);
    for (const entity of unpackEntities(rows)) {
      if (!this.isHeld(entity.key)) this.addKey(entity.key);
      this.countDefinitions(entity, 1);
    }
    this.place(rows);
    if (isReplaced) this.noteUnused(this.strings.size - before);
  }

  /** Takes the entities of an article in under their keys. */
  private place(rows: EntityRows): void {
    this.byUri.set(rows.uri, rows);
    for (const { key, mentions } of unpackEntities(rows)) {
      while (this.rowsByKey.length <= key) {
        this.rowsByKey.push(undefined);
        this.counts.push(0);
      }
      this.rowsByKey[key] = withValue(this.rowsByKey[key], rows);
      this.counts[key] += mentions;
    }
  }

  private isHeld(key: number): boolean {
    return this.rowsByKey.at(key) !== undefined;
  }

  /** Notes strings that may be used no longer; when they may be as many as the others the table is made anew. */
  private noteUnused(count: number): void {
    this.perhapsUnused += count;
    if (this.perhapsUnused < this.minUnused + this.strings.size / 2) return;
    this.perhapsUnused = 0;
    const { strings, byUri } = this;
    this.strings = new StringTable();
    this.rowsByKey = [];
    this.counts = [];
    for (const [uri, rows] of byUri) this.place(packEntities(uri, entitiesOfRows(rows, strings), this.strings));
  }

  /** Takes in a key that no article held, with what it is to single names. */
  private addKey(key: number): void {
    const text = this.strings.text(key);
    for (const name of familyNamesOf(text)) this.bearers.set(name, withValue(this.bearers.get(name), text));
    for (const name of shortBodyNames(text)) this.bodies.set(name, withValue(this.bodies.get(name), text));
    this.families.add(text);
  }

  remove(uri: string): void {
    this.changed();
    const rows = this.byUri.get(uri);
    if (this.letGo(uri)) this.noteUnused(rows?.data.length ?? 0);
  }

  /** @returns whether the article was held */
  private letGo(uri: string): boolean {
    const rows = this.byUri.get(uri);
    if (!rows) return false;
    this.byUri.delete(uri);
    for (const entity of unpackEntities(rows)) {
      const { key, mentions } = entity;
      this.counts[key] -= mentions;
      this.countDefinitions(entity, -1);
      // A key may stand twice in an article, so that it may be gone already.
      if (this.rowsByKey[key] === undefined) continue;
      this.rowsByKey[key] = withoutValue(this.rowsByKey[key], rows);
      if (this.rowsByKey[key] === undefined) this.removeKey(this.strings.text(key));
    }
    return true;
  }

  private removeKey(key: string): void {
    for (const name of familyNamesOf(key)) removeFrom(this.bearers, name, key);
    for (const name of shortBodyNames(key)) removeFrom(this.bodies, name, key);
    this.families.remove(key);
  }

  private countDefinitions({ key, acronyms }: ArticleEntity, by: 1 | -1): void {
    const text = this.strings.text(key);
    for (const number of acronyms) {
      const acronym = this.strings.text(number);
      const keys = this.definitions.get(acronym) ?? new Map<string, number>();
      this.definitions.set(acronym, keys);
      const count = (keys.get(text) ?? 0) + by;
      if (count > 0) keys.set(text, count);
      else keys.delete(text);
      if (keys.size === 0) this.definitions.delete(acronym);
    }
  }

  /** The entities of an article that is held. */
  entitiesOf(uri: string): CountedEntity[] {
    return entitiesOfRows(heldArticle(this.byUri.get(uri), uri), this.strings);
  }

  private rowsOf(key: string): OneOrMore<EntityRows> {
    return this.rowsByKey.at(this.strings.find(key) ?? this.rowsByKey.length);
  }

  private *entitiesUnder(key: string): Iterable<ArticleEntity> {
    const number = this.strings.find(key);
    if (number !== undefined) for (const rows of valuesOf(this.rowsOf(key))) yield* entitiesUnderKey(rows, number);
  }

  private mentionsOf(key: string): number {
    const number = this.strings.find(key);
    return number === undefined ? 0 : (this.counts.at(number) ?? 0);
  }

  /** Articles have come, changed or gone. */
  private changed(): void {
    this.families.changed();
    this.shared.clear();
    this.resolver.changed();
  }

  /** Worked out once for two keys, since it looks at all articles that name one. */
  private shareArticle(key: string, other: string): boolean {
    const pair = `${key} ${other}`;
    const known = this.shared.get(pair) ?? haveCommon(this.rowsOf(key), this.rowsOf(other));
    this.shared.set(pair, known);
    return known;
  }

  /** Whether an article that is held has an entity under a key. */
  holds(key: string): boolean {
    const number = this.strings.find(key);
    return number !== undefined && this.isHeld(number);
  }

  /** The key under which an article's entity is shown; see `resolveKey`. */
  resolve(key: string): string {
    return this.resolver.resolve(key);
  }

  /** Keys that are shown under one: its own, the same name as another kind of thing, single names, acronyms. */
  private keysUnder(key: string): Set<string> {
    const { prefix, name, isSingleWord } = partsOfKey(key);
    const keys = new Set([key]);
    const abbreviations = singleNamesOf(key).map(shortKey);
    if (!isSingleWord) for (const kind of entityKinds) keys.add(`${kind}:${name}`);
    else abbreviations.push(`organisation:${name}`, `other:${name}`, `place:${name}`);
    if (prefix === 'organisation' || prefix === 'person')
      for (const { acronyms } of this.entitiesUnder(key))
        for (const acronym of acronyms) {
          const text = this.strings.text(acronym);
          abbreviations.push(`organisation:${text}`, `other:${text}`, `person:${text}`, shortKey(text));
        }
    for (const name of shortBodyNames(key)) abbreviations.push(`organisation:${name}`, `other:${name}`, shortKey(name));
    for (const body of this.families.keysWith(key))
      for (const kind of entityKinds) abbreviations.push(`${kind}:${partsOfKey(body).name}`);
    // Longer names of the person.
    for (const name of familyNamesOf(key)) abbreviations.push(...valuesOf(this.bearers.get(name)));
    for (const abbreviation of abbreviations)
      if (!keys.has(abbreviation) && this.resolve(abbreviation) === key) keys.add(abbreviation);
    return keys;
  }

  /** What the articles hold under a resolved key, one part an article and key. */
  partsOf(key: string): ArticleEntity[] {
    return [...this.keysUnder(key)].flatMap((each) => [...this.entitiesUnder(each)]);
  }

  /** The entity that holds a key, or `undefined`. */
  entity(id: string): Entity | undefined {
    const key = this.resolve(id);
    const parts = this.partsOf(key);
    return parts.length > 0 ? this.merge(key, parts) : undefined;
  }

  /** All entities, most mentioned first, ties by name. */
  all(): Entity[] {
    const keysByEntity = new Map<string, string[]>();
    this.rowsByKey.forEach((rowsByKey, number) => {
      if (rowsByKey === undefined) return;
      const key = this.strings.text(number);
      addToList(keysByEntity, this.resolve(key), key);
    });
    return Array.from(keysByEntity, ([id, keys]) =>
      this.merge(
        id,
        keys.flatMap((key) => [...this.entitiesUnder(key)]),
      ),
    ).sort(byMentions);
  }

  /** The articles of some parts and how often they name it, most first. */
  countByArticle(parts: readonly ArticleEntity[]): ArticleMentions[] {
    const counts = new Map<string, number>();
    for (const { uri, mentions } of parts) counts.set(uri, (counts.get(uri) ?? 0) + mentions);
    return Array.from(counts, ([uri, mentions]) => ({ uri, mentions })).sort(
      (a, b) => b.mentions - a.mentions || compareStrings(a.uri, b.uri),
    );
  }

  /** Key, name and kind of a part as its article has them. */
  nameOf({ key, name, kind }: ArticleEntity): EntityForm {
    return { key: this.strings.text(key), name: this.strings.text(name), kind };
  }

  /** One entity of some parts; see `mergeEntities`. @param lead the key whose parts give name and kind */
  merge(id: string, parts: readonly ArticleEntity[], lead = id): Entity {
    return mergeEntities(id, parts, lead, this.strings);
  }
}
