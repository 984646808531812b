import type { Annotated } from '../../annotations/annotate';
import type { Mention } from '../../annotations/names/entities';
import { firstEndingAfter } from '../../text/span';
import { compareStrings } from '../../text/order';
import type { Entity } from '../index/mergeEntities';
import { isTold, type BriefPlace, type BriefSources } from './briefSources';

/** A person of the story. */
export interface BriefPerson {
  readonly entity: Entity;
  /** Its first name in the story. */
  readonly place: BriefPlace;
  /** Articles of the story that name the person, and how often it is quoted in them. */
  readonly articles: number;
  readonly quotations: number;
}

/** Names in the head of a brief, and names of which all articles are looked through. */
const maxNames = 3;
const maxLookedFor = 40;

/** An entity as the articles of a story name it. */
interface Named {
  readonly entity: Entity;
  readonly place: BriefPlace;
  readonly articles: Set<string>;
  mentions: number;
}

/** Whom and what the articles of a story name where they tell it, by id of the entity. */
export function namedIn({ event, corpus }: BriefSources): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const uri of event) {
    const annotated = corpus.get(uri);
    if (!annotated) continue;
    const { sentences } = annotated.article;
    for (const mention of annotated.named.mentions) {
      const sentence = firstEndingAfter(sentences, mention.start);
      if (mention.kind !== 'name' || sentence >= sentences.length || !isTold(annotated, sentence)) continue;
      count(named, corpus, uri, mention);
    }
  }
  return named;
}

function count(named: Map<string, Named>, corpus: BriefSources['corpus'], uri: string, mention: Mention): void {
  const id = corpus.entityId(uri, mention.entity);
  // Merging an entity takes longer than counting its mentions.
  const before = id === undefined ? undefined : named.get(id);
  const entity = before?.entity ?? (id === undefined ? undefined : corpus.entity(id));
  if (!entity) return;
  const known = before ?? {
    entity,
    place: { uri, start: mention.start, end: mention.end },
    articles: new Set<string>(),
    mentions: 0,
  };
  named.set(entity.id, known);
  known.articles.add(uri);
  known.mentions++;
}

/** People in the story, those whom most articles name first, then those who are quoted most. */
export function peopleOf({ event, corpus }: BriefSources, named: ReadonlyMap<string, Named>): BriefPerson[] {
  const quotations = new Map<string, number>();
  for (const uri of event)
    for (const speaker of corpus.speakersOf(uri))
      if (speaker) quotations.set(speaker.entity, (quotations.get(speaker.entity) ?? 0) + 1);
  return [...named.values()]
    .filter(({ entity }) => entity.kind === 'person')
    .map(({ entity, place, articles, mentions }) => ({
      person: { entity, place, articles: articles.size, quotations: quotations.get(entity.id) ?? 0 },
      mentions,
    }))
    .sort(
      ({ person: one, mentions }, { person: other, mentions: ofOther }) =>
        other.articles - one.articles ||
        other.quotations - one.quotations ||
        ofOther - mentions ||
        compareStrings(one.entity.name, other.entity.name),
    )
    .map(({ person }) => person);
}

/**
 * The names that most articles share: what the story is called. Those of the papers themselves tell nothing of it. A name
 * that one article tells from other words is looked for in all: `The Havtind` may begin every sentence of another.
 */
export function storyNames({ event, corpus }: BriefSources, named: ReadonlyMap<string, Named>): string[] {
  const papers = new Set(event.map((uri) => corpus.tagOf(uri).toLowerCase()));
  // A ship may be taken for a place here and for a thing there: the name is one.
  const byName = new Map<string, { name: string; articles: Set<string>; mentions: number }>();
  for (const { entity, articles, mentions } of named.values()) {
    const key = entity.name.toLowerCase();
    if (papers.has(key)) continue;
    const known = byName.get(key) ?? { name: entity.name, articles: new Set<string>(), mentions: 0 };
    byName.set(key, known);
    for (const uri of articles) known.articles.add(uri);
    known.mentions += mentions;
  }
  const common = [...byName.values()].sort(byArticles).slice(0, maxLookedFor);
  for (const { name, articles } of common)
    for (const uri of event) if (!articles.has(uri) && holdsName(corpus.get(uri), name)) articles.add(uri);
  return common
    .sort(byArticles)
    .slice(0, maxNames)
    .map(({ name }) => name);
}

interface NameCount {
  readonly name: string;
  readonly articles: ReadonlySet<string>;
  readonly mentions: number;
}

function byArticles(one: NameCount, other: NameCount): number {
  return (
    other.articles.size - one.articles.size || other.mentions - one.mentions || compareStrings(one.name, other.name)
  );
}

/** Whether an article has a name in its own capitals, as a word or words. */
function holdsName(annotated: Annotated | undefined, name: string): boolean {
  const text = annotated?.article.shown ?? '';
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  return false;
}
