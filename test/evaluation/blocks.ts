import { table, type OwnNews } from './data';
import { blockRows } from './news';

export function evaluateBlocks(own: OwnNews): void {
  table('Blocks', blockRows(own.name, own.events, own.errors === 'blocks'));
}
