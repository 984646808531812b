import type { Card, TimelineLayout } from './layout';

/** What of the layout moving depends on. */
type Grid = Pick<TimelineLayout, 'cards'>;

/**
 * The card to which an arrow leads from another: left and right to the next time, in the same lane or the nearest one; up
 * and down to the next lane, at the same time or the nearest one. Undefined for other keys and at the edges.
 */
export function cardAt(key: string, from: number, { cards }: Grid): number | undefined {
  const card = cards.at(from);
  if (!card || from < 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return nearest(cards, card, (other) => other.column - card.column, 'lane');
    case 'ArrowLeft':
      return nearest(cards, card, (other) => card.column - other.column, 'lane');
    case 'ArrowDown':
      return nearest(cards, card, (other) => other.lane - card.lane, 'column');
    case 'ArrowUp':
      return nearest(cards, card, (other) => card.lane - other.lane, 'column');
    case 'Home':
      return 0;
    case 'End':
      return cards.length - 1;
    default:
      return undefined;
  }
}

/** Of the cards ahead those at the least distance, and of these the nearest across. */
function nearest(
  cards: readonly Card[],
  from: Card,
  ahead: (other: Card) => number,
  across: 'lane' | 'column',
): number | undefined {
  // A card straight ahead counts before one that is nearer, but elsewhere.
  const rank = (other: Card): number => (other[across] === from[across] ? 0 : 1);
  const candidates = cards
    .map((other, index) => ({ other, index }))
    .filter(({ other }) => ahead(other) > 0)
    .sort(
      (one, next) =>
        (across === 'lane' ? rank(one.other) - rank(next.other) : 0) ||
        ahead(one.other) - ahead(next.other) ||
        Math.abs(one.other[across] - from[across]) - Math.abs(next.other[across] - from[across]) ||
        one.index - next.index,
    );
  return candidates.at(0)?.index;
}

/** The next card in reading order by time that differs, around the end. @param from -1 for none */
export function nextDifference(from: number, { cards }: Grid): number | undefined {
  const differing = cards.flatMap(({ differs, column, lane }, index) => (differs ? [{ index, column, lane }] : []));
  differing.sort((one, next) => one.column - next.column || one.lane - next.lane);
  const at = differing.findIndex(({ index }) => index === from);
  return differing.at((at + 1) % Math.max(1, differing.length))?.index;
}

/** How much larger or smaller one step of the zoom is, and the bounds of the scale. */
const zoomStep = 1.2;
const minScale = 0.4;
const maxScale = 3;

/** The scale after `+`, `-` or `0`; undefined for other keys. */
export function zoomed(key: string, scale: number): number | undefined {
  if (key === '0') return 1;
  if (key === '+' || key === '=') return Math.min(maxScale, scale * zoomStep);
  if (key === '-' || key === '_') return Math.max(minScale, scale / zoomStep);
  return undefined;
}
