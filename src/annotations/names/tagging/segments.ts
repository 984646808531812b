import { WordClass, type WordInfo } from './wordInfo';

/** Words of a sentence, by index, `to` exclusive. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

/** `Bank of the Republic`: so many connectors may stand between two capitals of one segment. */
const maxConnectors = 2;

/**
 * The parts of a sentence that may hold a name: capitalised words with the connectors and numbers between them.
 */
export function segmentsOf(infos: readonly WordInfo[]): Segment[] {
  const segments: Segment[] = [];
  for (let to = 0, from = nextSegment(infos, 0); from < infos.length; from = nextSegment(infos, to)) {
    to = endOfSegment(infos, from);
    segments.push({ from, to });
  }
  return segments;
}

/** Where the next segment starts, from an index on; the number of words where there is none. */
export function nextSegment(infos: readonly WordInfo[], from: number): number {
  let start = from;
  while (start < infos.length && !startsSegment(infos, start)) start++;
  return start;
}

function startsSegment(infos: readonly WordInfo[], index: number): boolean {
  const { wordClass, particle } = infos[index];
  if (wordClass === WordClass.Capital) return true;
  // `van Dijk`, `4 July Avenue`
  return (
    (particle || wordClass === WordClass.Number) &&
    index + 1 < infos.length &&
    infos[index + 1].wordClass === WordClass.Capital
  );
}

/** The index after the last capital or number of the segment that starts at `start`. */
export function endOfSegment(infos: readonly WordInfo[], start: number): number {
  let end = start + 1;
  for (let i = end; i < infos.length && i - end <= maxConnectors; i++) {
    const { wordClass } = infos[i];
    if (wordClass === WordClass.Other) break;
    if (wordClass === WordClass.Capital) end = i + 1;
    else if (wordClass === WordClass.Number) {
      // A number belongs to the name right before it: `Apollo 11`.
      if (i !== end) break;
      end = i + 1;
    }
  }
  return end;
}
