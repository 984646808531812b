import type { EntityKind } from '../../annotations/names/entities';
import { firstIndexWhere } from '../../text/search';
import type { CountedEntity } from './indexRecord';
import type { StringTable } from './stringTable';

export const entityKinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'other'];

/** An article's entities in one array. */
export interface EntityRows {
  readonly uri: string;
  /**
   * For each entity its key, kind, name, mentions, quotations, and three lists led by their length; strings by number.
   */
  readonly data: Int32Array;
  /** Where each entity starts there, in the order of their keys. */
  readonly byKey: Int32Array;
}

/** Key, kind, name, mentions, quotations. */
const fixedFields = 5;
/** Aliases, roles, acronyms. */
const listFields = 3;

/** An entity as one article has it; strings by their number in a table. */
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

export function packEntities(uri: string, entities: readonly CountedEntity[], strings: StringTable): EntityRows {
  const data: number[] = [];
  const starts: number[] = [];
  for (const { key, kind, name, mentions, quotations, aliases, roles, acronyms } of entities) {
    starts.push(data.length);
    data.push(strings.numberOf(key), entityKinds.indexOf(kind), strings.numberOf(name), mentions, quotations);
    for (const list of [aliases, roles, acronyms])
      data.push(list.length, ...list.map((text) => strings.numberOf(text)));
  }
  starts.sort((one, other) => data[one] - data[other] || one - other);
  return { uri, data: Int32Array.from(data), byKey: Int32Array.from(starts) };
}

export function* unpackEntities({ uri, data }: EntityRows): Iterable<ArticleEntity> {
  for (let at = 0; at < data.length; at = endOfEntity(data, at)) yield unpackEntity(uri, data, at);
}

/** The entities under a key, by its number, found without the others being looked at. */
export function* entitiesUnderKey({ uri, data, byKey }: EntityRows, key: number): Iterable<ArticleEntity> {
  const first = firstIndexWhere(0, byKey.length, (index) => data[byKey[index]] >= key);
  for (let index = first; index < byKey.length && data[byKey[index]] === key; index++)
    yield unpackEntity(uri, data, byKey[index]);
}

function endOfEntity(data: Int32Array, at: number): number {
  let end = at + fixedFields;
  for (let i = 0; i < listFields; i++) end += 1 + data[end];
  return end;
}

function unpackEntity(uri: string, data: Int32Array, at: number): ArticleEntity {
  const [key, kind, name, mentions, quotations] = data.subarray(at, at + fixedFields);
  let end = at + fixedFields;
  const nextList = (): Int32Array => {
    const from = end + 1;
    end = from + data[end];
    return data.subarray(from, end);
  };
  const aliases = nextList();
  const roles = nextList();
  return { uri, kind: entityKinds[kind], key, name, mentions, quotations, aliases, roles, acronyms: nextList() };
}

/** The entities of an article as they were packed. */
export function entitiesOfRows(rows: EntityRows, strings: StringTable): CountedEntity[] {
  const texts = (numbers: Int32Array): string[] => Array.from(numbers, (number) => strings.text(number));
  return Array.from(unpackEntities(rows), (entity) => ({
    key: strings.text(entity.key),
    kind: entity.kind,
    name: strings.text(entity.name),
    mentions: entity.mentions,
    quotations: entity.quotations,
    aliases: texts(entity.aliases),
    roles: texts(entity.roles),
    acronyms: texts(entity.acronyms),
  }));
}
