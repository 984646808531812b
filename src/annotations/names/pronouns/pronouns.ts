import { type Article } from '../../../article/article';
import { personalPronouns } from '../../../lexicon/en/pronouns';
import { type Span } from '../../../text/span';
import { type Quotation } from '../../quotations/quotations';
import { type Entities, type Mention } from '../entities';
import { History } from './history';
import { bestEntity, type Candidate } from './ranker';
import { Scene } from './scene';

/** Decides whom a pronoun stands for, as an index among the article's entities; asked in the order of the text. */
export type Choose = (candidates: readonly Candidate[], pronoun: Span) => number | undefined;

/**
 * The pronouns of an article that stand for a person whom it names, in order: `he`, `her`, `himself`, outside of what
 * is spoken. A ranker chooses among those named before; whom one stands for is an antecedent of the next. Linear in the
 * article: a pronoun looks at a bounded number of antecedents.
 * @param quotations those of the article, in order
 */
export function findPronouns(
  article: Article,
  quotations: readonly Quotation[],
  named: Entities,
  choose: Choose = (candidates) => bestEntity(candidates),
): Mention[] {
  const { lower, start, end, count } = article.tokens;
  const found: Mention[] = [];
  if (!named.entities.some(({ kind }) => kind === 'person')) return found;
  const scene = new Scene(article, quotations);
  const history = new History(scene, named);
  for (let i = 0; i < count; i++) {
    const sex = personalPronouns.get(lower[i]);
    if (sex === undefined) {
      history.takeNoun(i);
      continue;
    }
    const span = { start: start[i], end: end[i] };
    if (scene.isQuoted(span.start)) continue;
    const isSubject = lower[i] === 'he' || lower[i] === 'she';
    const place = {
      ...scene.placeOf(span.start),
      isSubject,
      isObject: scene.isObject(i),
      isSpeaker: scene.isSpeaker(span),
    };
    const entity = choose(history.candidatesFor(place, span.start, sex), span);
    if (entity === undefined) continue;
    history.takePronoun(span, entity, place, sex);
    found.push({ ...span, entity, kind: 'pronoun' });
  }
  return found;
}

/** By entities of an article, its pronouns. */
const pronounsByEntities = new WeakMap<Entities, readonly Mention[]>();

/** `findPronouns`, kept as long as the entities. */
export function pronounsOf(article: Article, quotations: readonly Quotation[], named: Entities): readonly Mention[] {
  let pronouns = pronounsByEntities.get(named);
  if (!pronouns) {
    pronouns = findPronouns(article, quotations, named);
    pronounsByEntities.set(named, pronouns);
  }
  return pronouns;
}
