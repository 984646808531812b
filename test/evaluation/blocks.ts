import { table, type OwnNews } from './data';
import { blockRows } from './news';

export function evaluateBlocks(own: OwnNews, errors: string): void {
  table('Blocks', blockRows(own.name, own.events, errors === 'blocks'));
}
