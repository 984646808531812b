import type { Timeline, TimelineLane } from '../../protocol/timeline';

/** More lanes are drawn one a family. */
export const maxLanes = 12;

/** The articles of one lane of the picture. */
export interface LaneGroup {
  /** Indices of the timeline's lanes. */
  readonly lanes: readonly number[];
  readonly tag: string;
  readonly published: string;
}

/** Lanes that a bracket joins, by index of the groups: first and last. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** One lane an article; over `maxLanes` one a family, under the tag of the first published. */
export function laneGroups({ lanes }: Pick<Timeline, 'lanes'>): LaneGroup[] {
  if (lanes.length <= maxLanes) return lanes.map((lane, index) => groupOf(lane, [index]));
  const families = new Map<number, number[]>();
  lanes.forEach(({ family }, index) => families.set(family, [...(families.get(family) ?? []), index]));
  return [...families.values()].map((indices) => groupOf(lanes[indices[0]], indices));
}

function groupOf({ tag, published }: TimelineLane, lanes: readonly number[]): LaneGroup {
  return { lanes, tag, published };
}

/** Brackets around neighbouring lanes of one origin; none where each lane is a family. */
export function bracketsOf({ lanes }: Pick<Timeline, 'lanes'>, groups: readonly LaneGroup[]): Bracket[] {
  const brackets: { from: number; to: number }[] = [];
  const familyOf = (group: number): number => lanes[groups[group].lanes[0]].family;
  for (let i = 1; i < groups.length; i++) {
    if (familyOf(i) !== familyOf(i - 1)) continue;
    const last = brackets.at(-1);
    if (last?.to === i - 1) last.to = i;
    else brackets.push({ from: i - 1, to: i });
  }
  return brackets;
}
