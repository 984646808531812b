import { weightOf } from '../../corpus/findings/differences/weight';
import type { Sources } from '../context';

/**
 * On how many facts an article differs from others: the one count of the line above its headline, of its badge and of
 * its row. Other words for one fact (`attack` and `invasion`) are told, not counted.
 */
export function factsThatDiffer({ events }: Pick<Sources, 'events'>, uri: string): number {
  return events.disputesIn(uri).filter((dispute) => weightOf(dispute) === 'fact').length;
}
