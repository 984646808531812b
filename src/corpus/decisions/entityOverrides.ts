import { keysFor } from '../../annotations/names/entities';
import type { Entity, EntityIndex, ArticleEntity } from '../index/entityIndex';
import type { DecisionIndex } from './decisionIndex';
import type { NamedEntity } from './decisions';

/** Entities of the folder as the reader decided them to be. Ids of split-off ones end in `@` and the article's path. */
export class EntityOverrides {
  private joined = new Map<string, string>();
  /** By path, the ids that mean another there, and what they are then. */
  private elsewhere = new Map<string, Map<string, string>>();
  private origins = new Map<string, { of: string; path: string }>();
  private shown = new Map<string, { name: string; kind?: Entity['kind'] }>();
  private ignored = new Set<string>();
  private decided = false;

  constructor(
    private readonly index: EntityIndex,
    private decisionIndex: DecisionIndex,
  ) {}

  /** Works decisions out anew; names that no article has now are passed over. Costs the decisions, not the folder. */
  applyDecisions(decisionIndex: DecisionIndex): void {
    this.decisionIndex = decisionIndex;
    this.joined = new Map();
    this.elsewhere = new Map();
    this.origins = new Map();
    this.shown = new Map();
    this.ignored = new Set();
    this.index.keepApart(new Set());
    const apart = new Set<string>();
    for (const decision of decisionIndex.entities) {
      const id = this.find(decision.entity);
      if (id === undefined) continue;
      switch (decision.type) {
        case 'merge': {
          const into = this.find(decision.into);
          if (into !== undefined && into !== id) this.joined.set(id, into);
          break;
        }
        case 'split':
          if (decision.form) this.separate(decision.form, id, apart);
          else if (decision.path !== undefined) this.splitIn(decision.path, id);
          break;
        case 'rename':
          this.shown.set(id, { name: decision.name, ...(decision.kind ? { kind: decision.kind } : {}) });
          break;
        case 'ignore':
          this.ignored.add(id);
      }
    }
    this.decided = this.joined.size + this.origins.size + this.shown.size + this.ignored.size > 0;
  }

  private separate(form: NamedEntity, from: string, apart: Set<string>): void {
    for (const key of keysFor(form.name, form.kind)) {
      if (!this.index.holds(key)) continue;
      if (this.joined.has(key)) this.joined.delete(key);
      else if (key !== from) {
        apart.add(key);
        this.index.keepApart(apart);
      }
    }
  }

  private splitIn(path: string, id: string): void {
    const own = `${id}@${path}`;
    let there = this.elsewhere.get(path);
    if (!there) this.elsewhere.set(path, (there = new Map()));
    there.set(id, own);
    this.origins.set(own, { of: id, path });
  }

  /** The id that a name and kind stand for now. */
  private find({ name, kind, path }: NamedEntity): string | undefined {
    const renamed = [...this.shown].find(([, shown]) => shown.name === name)?.[0];
    const key = keysFor(name, kind).find((candidate) => this.index.holds(candidate));
    const id = key === undefined ? renamed : this.follow(this.index.resolve(key));
    if (id === undefined || path === undefined) return id;
    const own = this.elsewhere.get(path)?.get(id);
    return own === undefined ? undefined : this.follow(own);
  }

  private follow(id: string): string {
    const seen = new Set<string>();
    let at = id;
    for (let next = this.joined.get(at); next !== undefined && !seen.has(next); next = this.joined.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  }

  /** The id under which an entity is held now: ids of split-off ones are no keys. */
  private current(id: string): string {
    return this.follow(this.origins.has(id) ? id : this.index.resolve(id));
  }

  /** Id of the entity that a key of an article belongs to. */
  idIn(uri: string, key: string): string {
    const base = this.follow(this.index.resolve(key));
    if (this.elsewhere.size === 0) return base;
    const own = this.elsewhere.get(this.decisionIndex.pathOf(uri))?.get(base);
    return own === undefined ? base : this.follow(own);
  }

  /** What was put together by decision, or goes by its name alone. */
  private partsOf(id: string): ArticleEntity[] {
    const roots = [id, ...[...this.joined.keys()].filter((source) => this.follow(source) === id)];
    return roots.flatMap((root) => {
      const origin = this.origins.get(root);
      if (!origin)
        return this.index
          .partsOf(root)
          .filter(({ uri }) => !this.elsewhere.get(this.decisionIndex.pathOf(uri))?.has(root));
      return this.index.partsOf(origin.of).filter(({ uri }) => this.decisionIndex.pathOf(uri) === origin.path);
    });
  }

  entity(id: string): Entity | undefined {
    if (!this.decided) return this.index.entity(id);
    const own = this.current(id);
    if (this.ignored.has(own)) return undefined;
    const parts = this.partsOf(own);
    return parts.length === 0 ? undefined : this.named(this.index.merge(own, parts, this.origins.get(own)?.of ?? own));
  }

  private named(entity: Entity): Entity {
    const shown = this.shown.get(entity.id);
    return shown
      ? {
          ...entity,
          name: shown.name,
          kind: shown.kind ?? entity.kind,
          aliases: [entity.name, ...entity.aliases].filter((alias) => alias !== shown.name),
        }
      : entity;
  }

  /** Name and kind by which `find` finds an entity again. */
  nameOf(id: string): NamedEntity | undefined {
    const origin = this.origins.get(id);
    const key = origin?.of ?? id;
    const parts = this.partsOf(id);
    if (parts.length === 0) return undefined;
    const { name, kind, aliases } = this.index.merge(id, parts, key);
    for (const candidate of [name, ...aliases, key.slice(key.indexOf(':') + 1)]) {
      const named = { name: candidate, kind, ...(origin ? { path: origin.path } : {}) };
      if (this.find(named) === id) return named;
    }
    const shown = this.shown.get(id);
    return shown && { name: shown.name, kind };
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): { uri: string; mentions: number }[] {
    return this.index.countByArticle(
      this.decided ? this.partsOf(this.current(id)) : this.index.partsOf(this.index.resolve(id)),
    );
  }

  /** All entities, most mentioned first, ties by name. */
  all(): Entity[] {
    const plain = this.index.all();
    if (!this.decided) return plain;
    const touched = new Set([
      ...this.joined.values(),
      ...this.joined.keys(),
      ...this.origins.keys(),
      ...[...this.origins.values()].map(({ of }) => of),
    ]);
    const kept = plain
      .filter(({ id }) => !touched.has(id) && !this.ignored.has(id))
      .map((entity) => this.named(entity));
    const anew = [...new Set([...touched].map((id) => this.follow(id)))].flatMap((id) => this.entity(id) ?? []);
    return [...kept, ...anew].sort(byMentions);
  }

  /** The keys and names that stand together in an entity, to be taken apart again. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    const forms = new Map<string, { name: string; kind: Entity['kind'] }>();
    for (const { key, name, kind } of this.partsOf(this.follow(id)).map((part) => this.index.nameOf(part)))
      if (key !== id) forms.set(key, { name, kind });
    return [...forms.values()];
  }
}

function byMentions(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
}
