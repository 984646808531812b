import { isSpoken } from '../../annotations/quotations/quotations';
import { atRequest, type AtResult } from '../../protocol/passages';
import type { ServerContext } from '../context';
import type { PassageSources } from '../workspace/passage';
import type { PositionContext } from '../workspace/positionContext';

export function registerAt({ connection, prepare }: ServerContext): void {
  connection.onRequest(atRequest, async ({ uri, position }, token) => {
    const place = await prepare.placeNow(uri, position, token);
    return place ? idsAt({ events: place.answers }, place.context) : {};
  });
}

/** What the views show of a place: ids of a claim, an entity and a speaker. */
export function idsAt(
  { events }: Pick<PassageSources, 'events'>,
  { view, mention, quotation, offset }: PositionContext,
): AtResult {
  const claim = events.claimsOf(events.articlesOf(view.uri)).claimsAt(view.uri, offset).at(0);
  const entity = mention && view.entityIdOf(mention);
  const speaker =
    quotation && isSpoken(quotation.quotation) ? (view.speakers[quotation.index]?.entity ?? '') : undefined;
  return {
    article: view.uri,
    ...(claim ? { claim: claim.id } : {}),
    ...(entity === undefined ? {} : { entity }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}
