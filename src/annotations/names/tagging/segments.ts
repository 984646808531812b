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
  let i = 0;
  while (i < infos.length) {
    if (!startsSegment(infos, i)) {
      i++;
      continue;
    }
    const to = endOfSegment(infos, i);
    segments.push({ from: i, to });
    i = to;
  }
  return segments;
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
function endOfSegment(infos: readonly WordInfo[], start: number): number {
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
