import { overlaps, type Span } from '../../text/span';
import type { Corpus } from '../corpus';
import type { Dispute, DisputeSide } from './differences/disputes';
import type { Drift } from './drift';

/** What is asked of the corpus about quotations that differ. */
export type QuotationSources = Pick<Corpus, 'driftsOf' | 'get' | 'speakersOf'>;

/** The side of a dispute that a passage stands on, by `placeKey`. */
export function sideIndex(sides: readonly DisputeSide[]): Map<string, number> {
  return new Map(
    sides.flatMap(({ passages }, index) => passages.map((passage) => [placeKey(passage.uri, passage), index] as const)),
  );
}

export function placeKey(uri: string, { start, end }: Span): string {
  return `${start} ${end} ${uri}`;
}

/** Drifts from one side of a dispute to another, seen from either. */
export function driftsAmong(sources: Pick<QuotationSources, 'driftsOf'>, { sides }: Pick<Dispute, 'sides'>): Drift[] {
  const sideOf = sideIndex(sides);
  const uris = new Set(sides.flatMap(({ passages }) => passages.map(({ uri }) => uri)));
  return [...uris].flatMap((uri) =>
    sources.driftsOf(uri).filter(({ a, b, ours, theirs }) => {
      const [from, to] = [sideOf.get(placeKey(a.uri, ours)), sideOf.get(placeKey(b.uri, theirs))];
      return from !== undefined && to !== undefined && from !== to;
    }),
  );
}

/**
 * Whether the words that one of two quotations has more were added there: the one without them stands on the side by which
 * the others are measured. False where neither has more, and where nothing tells.
 */
export function isAddition({ sides, reference }: Pick<Dispute, 'sides' | 'reference'>, drift: Drift): boolean {
  const isShortened = drift.kind === 'cut' || drift.kind === 'dropped';
  if (!isShortened || drift.fuller === undefined || reference === undefined) return false;
  const shorter = drift.fuller === 'ours' ? { uri: drift.b.uri, ...drift.theirs } : { uri: drift.a.uri, ...drift.ours };
  return sideIndex(sides).get(placeKey(shorter.uri, shorter)) === reference;
}

/** Whether the first of two quotations is the one that is told of: it lacks or added something, or stands against most. */
export function isDeviant(dispute: Pick<Dispute, 'sides' | 'reference'>, drift: Drift): boolean {
  if (drift.fuller !== undefined) return (drift.fuller === 'ours') === isAddition(dispute, drift);
  const own = sideIndex(dispute.sides).get(placeKey(drift.a.uri, drift.ours));
  return own !== dispute.reference;
}

/**
 * What was done to the words of a side, by the drift that leads to it: of one that lacks something that, else of one that
 * only differs; undefined where they are whole, however much longer they are.
 * @param drifts among the sides, seen from either; see `driftsAmong`
 * @param side index among the sides
 */
export function changeOn({ sides }: Pick<Dispute, 'sides'>, side: number, drifts: readonly Drift[]): Drift | undefined {
  const sideOf = sideIndex(sides);
  const towards = drifts.filter(({ b, theirs }) => sideOf.get(placeKey(b.uri, theirs)) === side);
  return towards.find(({ fuller }) => fuller === 'ours') ?? towards.find(({ fuller }) => fuller === undefined);
}

/** Of drifts the one that tells a dispute: seen from the side that has what the other lacks, where one has. */
export function tellingDrift(drifts: readonly Drift[]): Drift | undefined {
  return drifts.find(({ fuller }) => fuller === 'ours') ?? drifts.at(0);
}

/** Id of the entity that speaks the quotation at a place. */
export function speakerAt(
  sources: Pick<QuotationSources, 'get' | 'speakersOf'>,
  { uri, ...place }: Span & { readonly uri: string },
): string | undefined {
  const index = sources.get(uri)?.quotations.findIndex(({ marks }) => marks.some((mark) => overlaps(mark, place)));
  return index === undefined || index < 0 ? undefined : sources.speakersOf(uri)[index]?.entity;
}
