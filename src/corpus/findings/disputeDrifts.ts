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
  return [...uris].flatMap((uri) => sources.driftsOf(uri).filter((drift) => isBetweenSides(sideOf, drift)));
}

/** Whether a drift leads from one side of a dispute to another. @param sideOf see `sideIndex` */
export function isBetweenSides(sideOf: ReadonlyMap<string, number>, { a, b, ours, theirs }: Drift): boolean {
  const [from, to] = [sideOf.get(placeKey(a.uri, ours)), sideOf.get(placeKey(b.uri, theirs))];
  return from !== undefined && to !== undefined && from !== to;
}

/**
 * Whether the words that one of two quotations has more were added there: the one without them stands on the side by which
 * the others are measured. False where neither has more, and where nothing tells.
 */
export function isAddition({ sides, reference }: Pick<Dispute, 'sides' | 'reference'>, drift: Drift): boolean {
  if (!isShortened(drift) || drift.fuller === undefined || reference === undefined) return false;
  const shorter = drift.fuller === 'ours' ? { uri: drift.b.uri, ...drift.theirs } : { uri: drift.a.uri, ...drift.ours };
  return sideIndex(sides).get(placeKey(shorter.uri, shorter)) === reference;
}

/** Whether one of two quotations has all words of the other, and more. */
function isShortened({ kind }: Drift): boolean {
  return kind === 'cut' || kind === 'dropped';
}

/** Whether the first of two quotations is the one that is told of: it lacks or added something, or stands against most. */
export function isDeviant(dispute: Pick<Dispute, 'sides' | 'reference'>, drift: Drift): boolean {
  if (drift.fuller !== undefined) return (drift.fuller === 'ours') === isAddition(dispute, drift);
  const own = sideIndex(dispute.sides).get(placeKey(drift.a.uri, drift.ours));
  return own !== dispute.reference;
}

/**
 * What was done to the words of a side: what it lost or added, see `changesAmong`; else by the drift that leads to it what it
 * lacks, or how it differs from one that lacks nothing; undefined where they are whole, however much longer they are.
 * @param drifts among the sides, seen from either; see `driftsAmong`
 * @param changes among the sides
 * @param side index among the sides
 */
export function changeOn(
  dispute: Pick<Dispute, 'sides' | 'reference'>,
  side: number,
  drifts: readonly Drift[],
  changes: readonly SideChange[],
): Drift | undefined {
  const own = changes.find((change) => change.side === side);
  if (own) return own.drift;
  const sideOf = sideIndex(dispute.sides);
  const towards = drifts.filter(({ b, theirs }) => sideOf.get(placeKey(b.uri, theirs)) === side);
  const lost = towards.find((drift) => drift.fuller === 'ours' && !(isShortened(drift) && side === dispute.reference));
  return lost ?? towards.find(({ fuller }) => fuller === undefined);
}

/** Of drifts the one that tells a dispute: seen from the side that has what the other lacks, where one has. */
export function tellingDrift(drifts: readonly Drift[]): Drift | undefined {
  return drifts.find(({ fuller }) => fuller === 'ours') ?? drifts.at(0);
}

/** What was done to a quotation. */
export interface SideChange {
  /** Index of the side that did it; undefined where each of two has something of its own. */
  readonly side: number | undefined;
  readonly drift: Drift;
}

/**
 * What was done to a quotation: of each side that lost or added something that, by the whole quotation where one is; of two
 * sides that only differ how they do. Empty where that leaves a side out: several wordings then, none of which tells them.
 * @param drifts among the sides, seen from either; see `driftsAmong`
 */
export function changesAmong(dispute: Pick<Dispute, 'sides' | 'reference'>, drifts: readonly Drift[]): SideChange[] {
  const sideOf = sideIndex(dispute.sides);
  const seen = drifts.flatMap((drift) => {
    const [from, to] = [sideOf.get(placeKey(drift.a.uri, drift.ours)), sideOf.get(placeKey(drift.b.uri, drift.theirs))];
    if (drift.fuller !== 'ours' || from === undefined || to === undefined) return [];
    return [
      isShortened(drift) && to === dispute.reference ? { drift, side: from, by: to } : { drift, side: to, by: from },
    ];
  });
  const changed = new Set(seen.map(({ side }) => side));
  const told = new Set(seen.flatMap(({ side, by }) => [side, by]));
  if (told.size < dispute.sides.length) {
    const drift = dispute.sides.length === 2 ? tellingDrift(drifts) : undefined;
    return drift ? [{ side: undefined, drift }] : [];
  }
  return [...changed]
    .sort((one, next) => one - next)
    .flatMap((side) => {
      const own = seen.filter((each) => each.side === side);
      const { drift } = own.find(({ by }) => !changed.has(by)) ?? own[0];
      return [{ side, drift }];
    });
}

/** Id of the entity that speaks the quotation at a place. */
export function speakerAt(
  sources: Pick<QuotationSources, 'get' | 'speakersOf'>,
  { uri, ...place }: Span & { readonly uri: string },
): string | undefined {
  const index = sources.get(uri)?.quotations.findIndex(({ marks }) => marks.some((mark) => overlaps(mark, place)));
  return index === undefined || index < 0 ? undefined : sources.speakersOf(uri)[index]?.entity;
}
