import type { DifferenceRule } from './difference';
import type { Dispute } from './disputes';

/** `fact`: both cannot be told of one fact; `wording`: the same fact in words of another ring, to be told last. */
export type Weight = 'fact' | 'wording';

/**
 * Rules by which only the wording differs: `attack` and `invasion`, `party leader` and `general secretary`, lost
 * marks; and attributes that can both be true: `biggest supplier` and `long-standing supplier`, other things of a list.
 */
const wordingRules: ReadonlySet<DifferenceRule> = new Set<DifferenceRule>([
  'loaded-word',
  'lost-strength',
  'other-attribute',
  'other-list',
  'other-title',
  'unmarked',
]);

const kindOrder: readonly Dispute['kind'][] = ['conflict', 'drift', 'difference'];

export function weightOf({ rule }: Pick<Dispute, 'rule'>): Weight {
  return wordingRules.has(rule) ? 'wording' : 'fact';
}

/**
 * The place of a dispute among several, least first: what is surely one fact, then figures and dates, quotations that
 * changed, bounds, posts and participants, and wordings last.
 */
export function rankOf(dispute: Pick<Dispute, 'rule' | 'kind' | 'isSure'>): number {
  const kind = kindOrder.indexOf(dispute.kind);
  if (weightOf(dispute) === 'wording') return 2 * kindOrder.length + kind;
  return (dispute.isSure ? 0 : kindOrder.length) + kind;
}
