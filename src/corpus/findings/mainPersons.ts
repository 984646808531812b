import type { Annotated } from '../../annotations/annotate';
import { countMentions, type CountedEntity } from '../index/indexRecord';

/** Persons that are mentioned as often as this may be what an article is about. Chosen, not fitted. */
const minMentions = 3;
/** More persons than so many are not what an article is about. Chosen, not fitted. */
const maxMain = 3;

/** The persons an article is about, and every name that stands in it. */
export interface Persons {
  /** Keys of the persons mentioned most; see `LocalEntity.key`. */
  readonly main: readonly string[];
  /** Keys of all that is named. */
  readonly keys: ReadonlySet<string>;
  /** All words of names, lower case. */
  readonly words: ReadonlySet<string>;
}

/** @param entities of an article, with how often each is mentioned */
export function personsOf(
  entities: readonly Pick<CountedEntity, 'key' | 'kind' | 'name' | 'aliases' | 'mentions'>[],
): Persons {
  const main = entities
    .filter(({ kind, mentions }) => kind === 'person' && mentions >= minMentions)
    // Sorting is stable: of equal mentions, the one that the article names first.
    .sort((one, other) => other.mentions - one.mentions)
    .slice(0, maxMain);
  return {
    main: main.map(({ key }) => key),
    keys: new Set(entities.map(({ key }) => key)),
    words: new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf))),
  };
}

const personsByArticle = new WeakMap<Annotated, Persons>();

/** The persons of an article that is read, worked out once. */
export function personsOfArticle(annotated: Annotated): Persons {
  let persons = personsByArticle.get(annotated);
  if (!persons) {
    const { named } = annotated;
    const counts = countMentions(named);
    persons = personsOf(named.entities.map((entity, index) => ({ ...entity, mentions: counts[index] })));
    personsByArticle.set(annotated, persons);
  }
  return persons;
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(' ');
}

/**
 * Whether two articles are about other persons: neither names any that the other is about. A text that is filled in anew
 * for another person is another story.
 */
export function areAboutOthers(one: Persons, other: Persons): boolean {
  if (one.main.length === 0 || other.main.length === 0) return false;
  return !one.main.some((key) => isNamedIn(key, other)) && !other.main.some((key) => isNamedIn(key, one));
}

/** Whether a person is named, be it by family name alone. */
function isNamedIn(key: string, { keys, words }: Persons): boolean {
  return keys.has(key) || words.has(key.slice(Math.max(key.lastIndexOf(' '), key.indexOf(':')) + 1));
}
