import { annotate, type Annotated } from '../../../src/annotations/annotate';
import { findPronouns, type Choose } from '../../../src/annotations/names/pronouns/pronouns';
import type { Tagger } from '../../../src/annotations/names/tagger';
import { personalPronouns } from '../../../src/lexicon/en/pronouns';
import type { LabelledArticle, LabelledEvent } from '../../news/reader';
import { common, percent } from '../data';
import { where, type ErrorReport } from './report';

/** An article with the labels of its pronouns. */
export interface LabelledPronouns {
  readonly annotated: Annotated;
  /** By start of the pronoun, the labelled person. */
  readonly persons: ReadonlyMap<number, string>;
  /** By index among the article's entities, the labelled entity that most of its names stand for. */
  readonly labels: readonly (string | undefined)[];
}

export function labelledPronouns(events: readonly LabelledEvent[], tagger: Tagger): LabelledPronouns[] {
  return events.flatMap(({ articles, entities }) => {
    const persons = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    return articles.map((article) => {
      const annotated = annotate(article.text, 'plain', tagger);
      const pronouns = article.mentions.filter(
        ({ kind, entity, start, end }) =>
          kind === 'pronoun' &&
          persons.has(entity) &&
          personalPronouns.has(article.text.slice(start, end).toLowerCase()),
      );
      return {
        annotated,
        persons: new Map(pronouns.map(({ start, entity }) => [start, entity])),
        labels: annotated.named.entities.map((_, index) => labelOf(article, annotated, index)),
      };
    });
  });
}

function labelOf({ mentions }: LabelledArticle, { named }: Annotated, index: number): string | undefined {
  const counts = new Map<string, number>();
  for (const found of named.mentions) {
    if (found.entity !== index || found.kind !== 'name') continue;
    for (const { kind, entity, start, end } of mentions)
      if (kind === 'name' && common(found, { start, end }) > 0) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort(([, count], [, other]) => other - count).at(0)?.[0];
}

/** How many of the labelled pronouns are told right and wrong; names and entities are those that are found. */
export class PronounFigures {
  all = 0;
  right = 0;
  wrong = 0;

  toString(): string {
    return `${percent(this.right, this.all)} right, ${percent(this.wrong, this.all)} wrong of ${this.all}`;
  }
}

export function measurePronouns(
  texts: readonly LabelledPronouns[],
  report: ErrorReport = () => undefined,
  choose?: Choose,
): PronounFigures {
  const figures = new PronounFigures();
  for (const { annotated, persons, labels } of texts) {
    const { article, quotations, named } = annotated;
    const found = new Map(findPronouns(article, quotations, named, choose).map((mention) => [mention.start, mention]));
    for (const [start, person] of persons) {
      figures.all++;
      const entity = found.get(start)?.entity;
      const isRight = entity !== undefined && labels[entity] === person;
      if (isRight) figures.right++;
      else if (entity !== undefined) figures.wrong++;
      if (!isRight)
        report(
          'pronouns',
          person,
          'got',
          entity === undefined ? 'nobody' : named.entities[entity].name,
          where(article.text, { start, end: start + 3 }, 160),
        );
    }
  }
  return figures;
}
