import type { Annotated } from '../../../annotations/annotate';

/** The persons that an article is about, and the words of all names in it, by the last word of their names. */
interface Persons {
  readonly main: readonly string[];
  readonly all: ReadonlySet<string>;
}

/** A person is a main one who is among those mentioned most, so often. Prototype D. */
const maxMain = 3;
const minMentions = 3;

const personsByArticle = new WeakMap<Annotated, Persons>();

/**
 * Whether two articles are about other persons: a text that is filled in anew for another person is another story.
 * Surnames are compared: articles shorten names differently.
 */
export function haveOtherMainPersons(a: Annotated, b: Annotated): boolean {
  const [ours, theirs] = [personsOf(a), personsOf(b)];
  if (ours.main.length === 0 || theirs.main.length === 0) return false;
  return !ours.main.some((name) => theirs.all.has(name)) && !theirs.main.some((name) => ours.all.has(name));
}

export function personsOf(annotated: Annotated): Persons {
  let persons = personsByArticle.get(annotated);
  if (!persons) personsByArticle.set(annotated, (persons = readPersons(annotated)));
  return persons;
}

function readPersons({ named: { entities, mentions } }: Annotated): Persons {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const lastWord = (entity: number): string => {
    const { name } = entities[entity];
    return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  };
  const main = [...counts]
    .filter(([entity, count]) => entities[entity].kind === 'person' && count >= minMentions)
    .sort((one, next) => next[1] - one[1] || one[0] - next[0])
    .slice(0, maxMain)
    .map(([entity]) => lastWord(entity));
  // Whoever is a person here may be read as something else there.
  const all = new Set(entities.flatMap(({ name }) => name.toLowerCase().split(' ')));
  return { main, all };
}
