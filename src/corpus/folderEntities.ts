import { readSpeakers } from '../annotations/quotations/speakers';
import type { Articles } from './articles';
import type { NamedEntity } from './decisions/decisions';
import { EntityOverrides } from './decisions/entityOverrides';
import type { Speaker } from './findings/drift';
import type { ArticleMentions } from './index/entityIndex';
import type { Entity } from './index/mergeEntities';
import { VersionedCache } from './versionedCache';

/** Articles of which the ids of entities are kept until something changes, a kilobyte each. Chosen, not fitted. */
const maxArticles = 4096;

/** Somebody whom articles credit around their text alone: a reporter, an outlet, an agency. */
export interface CreditedInFolder extends NamedEntity {
  readonly id: string;
}

/** The entities of a folder, as the reader decided them to be. */
export class FolderEntities {
  private readonly overrides: EntityOverrides;
  private overridesVersion: number;
  private readonly lists: VersionedCache<'all', readonly Entity[]>;
  /** By URI, the ids of an article's entities in their order. */
  private readonly ids: VersionedCache<string, readonly string[]>;
  /** By URI, who speaks each quotation of an article: asked for once for each of them. */
  private readonly speakers: VersionedCache<string, readonly (Speaker | undefined)[]>;

  constructor(private readonly articles: Articles) {
    this.overrides = new EntityOverrides(articles.entities, articles.decisions);
    this.overridesVersion = articles.version;
    this.lists = new VersionedCache(articles, 1);
    this.ids = new VersionedCache(articles, maxArticles);
    this.speakers = new VersionedCache(articles, maxArticles);
  }

  /** Decisions are applied anew when articles have changed, since a name that they speak of may have come. */
  private get current(): EntityOverrides {
    const { version, decisions } = this.articles;
    if (this.overridesVersion !== version) {
      this.overrides.applyDecisions(decisions);
      this.overridesVersion = version;
    }
    return this.overrides;
  }

  /** All entities, most mentioned first, ties by name. */
  all(): readonly Entity[] {
    return this.lists.get('all', () => this.current.all());
  }

  entity(id: string): Entity | undefined {
    return this.current.entity(id);
  }

  /** The articles that name an entity and how often, most first. */
  articlesOf(id: string): ArticleMentions[] {
    return this.current.articlesOf(id);
  }

  /** Other names that stand together under an entity: short forms, acronyms, what was merged. */
  formsOf(id: string): { name: string; kind: Entity['kind'] }[] {
    return this.current.formsOf(id);
  }

  /** Name and kind by which decisions call an entity. */
  nameOf(id: string): NamedEntity | undefined {
    return this.current.nameOf(id);
  }

  /** Id of the entity that an article's entity belongs to. @param local index among the article's entities */
  idOf(uri: string, local: number): string | undefined {
    return this.idsOf(uri)[local];
  }

  /** Ids of the entities that an article's entities belong to, in their order. */
  idsOf(uri: string): readonly string[] {
    return this.ids.get(uri, () => {
      const { current } = this;
      return this.articles.get(uri)?.named.entities.map(({ key }) => current.idIn(uri, key)) ?? [];
    });
  }

  /** Id of somebody whom an article credits around its text: of an entity where an article names it in its text. */
  creditedId(uri: string, key: string): string {
    return this.current.idIn(uri, key);
  }

  /** Those whom articles credit around their text and none names where it tells the story, each once. */
  credited(): readonly CreditedInFolder[] {
    const found = new Map<string, CreditedInFolder>();
    for (const uri of this.articles.uris())
      for (const { key, name, kind } of this.articles.metadata(uri)?.credited ?? []) {
        const id = this.creditedId(uri, key);
        if (!found.has(id) && this.articlesOf(id).length === 0) found.set(id, { id, name, kind });
      }
    return [...found.values()];
  }

  /** Who speaks each quotation of an article, as entities of the folder. */
  speakersOf(uri: string): readonly (Speaker | undefined)[] {
    return this.speakers.get(uri, () => this.readSpeakersOf(uri));
  }

  private readSpeakersOf(uri: string): (Speaker | undefined)[] {
    const annotated = this.articles.get(uri);
    if (!annotated) return [];
    const { article, quotations, named } = annotated;
    return readSpeakers(article, quotations, named).map(({ entity: local }) => {
      if (local === undefined) return undefined;
      const { key, kind } = named.entities[local];
      return { entity: this.current.idIn(uri, key), person: kind === 'person' };
    });
  }
}
