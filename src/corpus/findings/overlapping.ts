import { firstIndexWhere } from '../../text/search';
import { firstStartingFrom, overlaps, type Span } from '../../text/span';

/** For each span of a list, the greatest end up to and with it; spans may hold others. */
const endsByList = new WeakMap<readonly Span[], Float64Array>();

function endsOf(spans: readonly Span[]): Float64Array {
  let ends = endsByList.get(spans);
  if (!ends) {
    let greatest = 0;
    ends = Float64Array.from(spans, ({ end }) => (greatest = Math.max(greatest, end)));
    endsByList.set(spans, ends);
  }
  return ends;
}

/**
 * The spans of a list that overlap one, found without looking at the whole list. What is needed for it is kept as long as
 * the list.
 * @param spans in the order of their starts; the list never changes
 */
export function overlappingIn<Found extends Span>(spans: readonly Found[], span: Span): Found[] {
  const ends = endsOf(spans);
  const from = firstIndexWhere(0, ends.length, (index) => ends[index] > span.start);
  return spans.slice(from, firstStartingFrom(spans, span.end)).filter((each) => overlaps(each, span));
}
