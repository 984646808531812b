import type { Span } from '../text/span';
import type { PlaceAnnotation } from './annotationDocument';

/** A span without what else its object holds. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A span of an article; the command line reads articles under their paths. */
export function placeOf({ uri, start, end }: Span & { readonly uri: string }): PlaceAnnotation {
  return { path: uri, start, end };
}
