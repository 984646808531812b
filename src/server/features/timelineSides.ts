import type { Figure } from '../../annotations/figures/figure';
import { ClaimForms } from '../../corpus/findings/claims/claimForms';
import type { Dispute } from '../../corpus/findings/differences/disputes';
import type { TimelineSide } from '../../protocol/timeline';
import { addToList } from '../../text/multimap';
import { overlaps, type Span } from '../../text/span';
import type { Sources } from '../context';
import { withoutMarks } from '../wording/excerpt';
import { translate } from '../wording/translate';
import { idOf } from '../workspace/ids';
import { markedStretch, shownText } from './shownText';

/** A side in words, and the articles on it. */
export interface DifferenceSide {
  readonly uris: readonly string[];
  readonly row: TimelineSide;
}

/** Some words of an article that stand for a side. */
interface Place extends Span {
  readonly uri: string;
  readonly sentence: number;
}

/** The sides of a difference, most articles first; behind them who holds with more than one: `more than 210`. */
export function differenceSides(sources: Sources, dispute: Dispute, event: readonly string[]): DifferenceSide[] {
  const sides = dispute.sides.flatMap(({ says, passages }) => sideOf(sources, passages, says, false));
  const known = new Set(sides.flatMap(({ uris }) => uris));
  const loose = fittingBoth(sources, dispute, event).filter(({ place }) => !known.has(place.uri));
  const bySaying = new Map<string, Place[]>();
  for (const { place, says } of loose) addToList(bySaying, says, place);
  return [...sides, ...[...bySaying].flatMap(([says, places]) => sideOf(sources, places, says, true))];
}

function sideOf({ articles }: Sources, places: readonly Place[], says: string, fitsBoth: boolean): DifferenceSide[] {
  const [first] = places;
  const view = articles.get(first.uri);
  if (!view) return [];
  const text = shownText(view, view.article.sentences.at(first.sentence) ?? first);
  const byArticle = new Map<string, Place>();
  for (const place of places) if (!byArticle.has(place.uri)) byArticle.set(place.uri, place);
  return [
    {
      uris: [...byArticle.keys()],
      row: {
        says: withoutMarks(says.replace(/\s+/g, ' ')),
        fitsBoth,
        articles: Array.from(byArticle.values(), (at) => ({ tag: articles.calledOf(at.uri), id: idOf(at.uri, at) })),
        words: text.words,
        marks: markedStretch(view, text, first, !fitsBoth),
      },
    },
  ];
}

/** Figures of passages on the same claims that hold with more than one side. */
function fittingBoth(
  { articles, events, corpus }: Sources,
  dispute: Dispute,
  event: readonly string[],
): { readonly place: Place; readonly says: string }[] {
  const { sides } = dispute;
  const kinds = new Set(sides.flatMap(({ passages }) => passages.flatMap(({ figure }) => figure?.kind ?? [])));
  if (kinds.size === 0) return [];
  const claims = events.claimsOf(event);
  const [first] = sides[0].passages;
  const forms = new ClaimForms([dispute], (uri) => corpus.figuresOf(uri));
  const passages = claims.claimsAt(first.uri, first.start).flatMap((claim) => {
    const ofClaim = forms.formsOf(claim);
    return claim.passages.filter((_, index) => ofClaim[index] === 'fits both');
  });
  return passages.flatMap((passage) => {
    const view = articles.get(passage.uri);
    const isMeant = (figure: Figure): boolean => kinds.has(figure.kind) && overlaps(figure, passage);
    const figure = view?.figures.find(isMeant);
    if (!view || !figure) return [];
    const words = view.textOf(figure).trim();
    const { modifier } = figure;
    const says = modifier === undefined || words.includes(modifier) ? words : `${translate(modifier)} ${words}`;
    return [{ place: { uri: passage.uri, sentence: passage.sentence, start: figure.start, end: figure.end }, says }];
  });
}
