import type { Claim } from '../../corpus/findings/claims/claims';
import type { Sources } from '../context';
import { placeRow, placeRows, type Place } from './places';
import type { Question } from './question';
import { eventOf, namedIn, type Rows } from './storyRows';

export function notFoundRows(sources: Sources, question: Question): Rows {
  const event = eventOf(sources, question);
  const rows = (namedIn(sources, question) ?? event).flatMap((uri) => {
    const { notFound, onlyHere } = sources.events.coverageOf(uri);
    return [
      ...notFound.map((claim) => notFoundRow(sources, uri, claim)),
      ...onlyHere.flatMap((passage) => onlyHereRow(sources, passage)),
    ];
  });
  return { rows, compared: event.length };
}

/** A claim that was searched for in an article. */
export function notFoundRow(
  { corpus, articles, ...sources }: Sources,
  uri: string,
  { label, articles: carriers, passages }: Claim,
): object {
  return {
    kind: 'not found here',
    file: corpus.pathOf(uri),
    source: articles.calledOf(uri),
    claim: label,
    carriedBy: carriers.length,
    rule: 'the whole article was searched for names, figures and words of the claim',
    ...placeRows({ corpus, articles, ...sources }, passages),
  };
}

/** A sentence that one article alone has; nothing for an article that is gone. */
export function onlyHereRow(sources: Sources, place: Place): object[] {
  const row = placeRow(sources, place);
  return row
    ? [{ kind: 'only here', ...row, rule: 'the other articles of the story were searched for its words' }]
    : [];
}
