import { table, type OwnNews } from './data';
import { blockRows, measureBlocks } from './news/blocks';

export function evaluateBlocks(own: OwnNews): void {
  table('Blocks', blockRows(own.name, measureBlocks(own.events, own.report)));
}
