import { keysFor } from '../../annotations/names/entityKeys';
import { addToList } from '../../text/multimap';
import type { EntityIndex } from '../index/entityIndex';
import type { ArticleEntity } from '../index/entityRows';
import { byMentions, type Entity } from '../index/mergeEntities';
import type { DecisionIndex } from './decisionIndex';
import type { NamedEntity } from './decisions';

/** Where an entity that was split off comes from. */
interface SplitOrigin {
  /** Id of the entity that it was split from. */
  readonly of: string;
  /** Path of the article in which the name means another. */
  readonly path: string;
}

interface Rename {
  readonly name: string;
  readonly kind?: Entity['kind'];
}

/** Merges that are followed one behind the other: more than anybody makes. */
const maxMerges = 1000;

/** Entities of the folder as the reader decided them to be. Ids of split-off ones end in `@` and the article's path. */
export class EntityOverrides {
  private mergedInto = new Map<string, string>();
  /** By id, those that came to it by merges, in the order in which they were merged. */
  private mergedFrom = new Map<string, string[]>();
  /** By path, the ids that mean another there, and what they are then. */
  private splitIdsByPath = new Map<string, Map<string, string>>();
  private splitOrigins = new Map<string, SplitOrigin>();
  private renames = new Map<string, Rename>();
  /** By name, the ids that have it by decision. */
  private renamedTo = new Map<string, Set<string>>();
  private ignored = new Set<string>();
  private hasOverrides = false;

  constructor(
    private readonly index: EntityIndex,
    private decisionIndex: DecisionIndex,
  ) {}

  /** Works decisions out anew; names that no article has now are passed over. Costs the decisions, not the folder. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    this.decisionIndex = decisionIndex;
    this.mergedInto = new Map<string, string>();
    this.splitIdsByPath = new Map<string, Map<string, string>>();
    this.splitOrigins = new Map<string, SplitOrigin>();
    this.renames = new Map<string, Rename>();
    this.renamedTo = new Map<string, Set<string>>();
    this.ignored = new Set<string>();
    this.index.keepApart(new Set<string>());
    const apart = new Set<string>();
    for (const decision of decisionIndex.entities) {
      const id = this.idOf(decision.entity);
      if (id === undefined) continue;
      switch (decision.type) {
        case 'merge': {
          const into = this.idOf(decision.into);
          if (into !== undefined && into !== id) this.mergedInto.set(id, into);
          break;
        }
        case 'split':
          if (decision.form) this.keepFormApart(decision.form, id, apart);
          else if (decision.path !== undefined) this.splitIn(decision.path, id);
          break;
        case 'rename':
          this.rename(id, { name: decision.name, ...(decision.kind ? { kind: decision.kind } : {}) });
          break;
        case 'ignore':
          this.ignored.add(id);
      }
    }
    this.mergedFrom = new Map<string, string[]>();
    for (const source of this.mergedInto.keys()) addToList(this.mergedFrom, this.followMerges(source), source);
    this.hasOverrides = this.mergedInto.size + this.splitOrigins.size + this.renames.size + this.ignored.size > 0;
  }

  private rename(id: string, rename: Rename): void {
    this.renamedTo.get(this.renames.get(id)?.name ?? '')?.delete(id);
    this.renames.set(id, rename);
    const ids = this.renamedTo.get(rename.name) ?? new Set<string>();
    this.renamedTo.set(rename.name, ids.add(id));
  }

  private keepFormApart(form: NamedEntity, from: string, apart: Set<string>): void {
    for (const key of keysFor(form.name, form.kind)) {
      if (!this.index.holds(key)) continue;
      if (this.mergedInto.has(key)) this.mergedInto.delete(key);
      else if (key !== from) {
        apart.add(key);
        this.index.keepApart(apart);
      }
    }
  }

  private splitIn(path: string, id: string): void {
    const splitId = `${id}@${path}`;
    let there = this.splitIdsByPath.get(path);
    if (!there) this.splitIdsByPath.set(path, (there = new Map<string, string>()));
    there.set(id, splitId);
    this.splitOrigins.set(splitId, { of: id, path });
  }

  /** The id that a name and kind stand for now. */
  private idOf({ name, kind, path }: NamedEntity): string | undefined {
    const key = keysFor(name, kind).find((candidate) => this.index.holds(candidate));
    const renamed = this.renamedTo.get(name)?.values().next().value;
    const id = key === undefined ? renamed : this.followMerges(this.index.resolve(key));
    if (id === undefined || path === undefined) return id;
    const splitId = this.splitIdsByPath.get(path)?.get(id);
    return splitId === undefined ? undefined : this.followMerges(splitId);
  }

  /** The id that an entity goes by after merges. */
  private followMerges(id: string): string {
    let target = id;
    for (let merges = 0; merges < maxMerges; merges++) {
      const next = this.mergedInto.get(target);
      if (next === undefined) break;
      target = next;
    }
    return target;
  }

  /** The id under which an entity is held now: ids of split-off ones are no keys. */
  private current(id: string): string {
    return this.followMerges(this.splitOrigins.has(id) ? id : this.index.resolve(id));
  }

  /** Id of the entity that a key of an article belongs to. */
  idIn(uri: string, key: string): string {
    const base = this.followMerges(this.index.resolve(key));
    if (this.splitIdsByPath.size === 0) return base;
    const splitId = this.splitIdsByPath.get(this.decisionIndex.pathOf(uri))?.get(base);
    return splitId === undefined ? base : this.followMerges(splitId);
  }

  /** What was put together by decision, or goes by its name alone. */
  private partsOf(id: string): ArticleEntity[] {
    const roots = [id, ...(this.mergedFrom.get(id) ?? [])];
    return roots.flatMap((root) => {
      const origin = this.splitOrigins.get(root);
      if (!origin)
        return this.index
          .partsOf(root)
          .filter(({ uri }) => !this.splitIdsByPath.get(this.decisionIndex.pathOf(uri))?.has(root));
      return this.index.partsOf(origin.of).filter(({ uri }) => this.decisionIndex.pathOf(uri) === origin.path);
    });
  }

  entity(id: string): Entity | undefined {
    if (!this.hasOverrides) return this.index.entity(id);
    const currentId = this.current(id);
    if (this.ignored.has(currentId)) return undefined;
    const parts = this.partsOf(currentId);
    if (parts.length === 0) return undefined;
    return this.withRename(this.index.merge(currentId, parts, this.splitOrigins.get(currentId)?.of ?? currentId));
  }

  private withRename(entity: Entity): Entity {
    const rename = this.renames.get(entity.id);
    if (!rename) return entity;
    const aliases = [entity.name, ...entity.aliases].filter((alias) => alias !== rename.name);
    return { ...entity, name: rename.name, kind: rename.kind ?? entity.kind, aliases };
  }

  /** Name and kind by which `idOf` finds an entity again. */
  nameOf(id: string): NamedEntity | undefined {
    const origin = this.splitOrigins.get(id);
    const key = origin?.of ?? id;
    const parts = this.partsOf(id);
    if (parts.length === 0) return undefined;
    const { name, kind, aliases } = this.index.merge(id, parts, key);
    for (const candidate of [name, ...aliases, key.slice(key.indexOf(':') + 1)]) {
      const named = { name: candidate, kind, ...(origin ? { path: origin.path } : {}) };
      if (this.idOf(named) === id) return named;
    }
    const rename = this.renames.get(id);
    return rename && { name: rename.name, kind };
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): { uri: string; mentions: number }[] {
    return this.index.countByArticle(
      this.hasOverrides ? this.partsOf(this.current(id)) : this.index.partsOf(this.index.resolve(id)),
    );
  }

  /** All entities, most mentioned first, ties by name. */
  all(): Entity[] {
    const plain = this.index.all();
    if (!this.hasOverrides) return plain;
    const affected = new Set<string>([
      ...this.mergedInto.values(),
      ...this.mergedInto.keys(),
      ...this.splitOrigins.keys(),
      ...[...this.splitOrigins.values()].map(({ of }) => of),
    ]);
    const kept = plain
      .filter(({ id }) => !affected.has(id) && !this.ignored.has(id))
      .map((entity) => this.withRename(entity));
    const reworked = [...new Set([...affected].map((id) => this.followMerges(id)))].flatMap(
      (id) => this.entity(id) ?? [],
    );
    return [...kept, ...reworked].sort(byMentions);
  }

  /** The keys and names that stand together in an entity, to be taken apart again. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    const partsByKey = new Map<string, ArticleEntity[]>();
    for (const part of this.partsOf(this.followMerges(id))) addToList(partsByKey, this.index.nameOf(part).key, part);
    partsByKey.delete(id);
    // The name that most articles have, whichever of them was read last.
    return Array.from(partsByKey, ([key, parts]) => {
      const { name, kind } = this.index.merge(key, parts);
      return { name, kind };
    });
  }
}
