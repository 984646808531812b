import type { Figure } from '../../annotations/figures/figure';
import type { Article } from '../../article/article';
import { hedges, partitives } from '../../lexicon/en/events';
import { changeVerbs } from '../../lexicon/en/numberContexts';
import { upwardVerbs, upwardVerbsWithObject, verbsWithUp } from '../../lexicon/en/quantityWords';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { FigureContext } from './clauses';

/** A hedge this many tokens from a figure belongs to it: `is expected to cost about`. Chosen, not fitted. */
const maxTokensToHedge = 4;

/** Whether a figure is planned, possible, former or a part of another. */
export function isHedged({ tokens }: Article, { kind, modifier }: Figure, context: FigureContext): boolean {
  const { limit, left, right, from, to } = context;
  if (kind === 'count' && to < limit && partitives.has(tokens.lower[to])) return true;
  // `from 12 to 14` gives the old amount and the new one; `sentenced to four years` is no change.
  const before = from > left ? tokens.lower[from - 1] : '';
  const isOutcome = before === 'to' && hasChangeBefore(tokens, left, from);
  if (before === 'from' || (before === 'to' && kind !== 'duration' && !isOutcome)) return true;
  for (let i = Math.max(left, from - maxTokensToHedge); i < Math.min(right, to + maxTokensToHedge); i++) {
    // `Joined for 53 million and will earn`: what is planned is what follows.
    if (i >= to && (tokens.lower[i] === 'and' || tokens.lower[i] === 'but')) break;
    if ((i >= from && i < to) || tokens.kind[i] !== TokenKind.Word || !hedges.has(tokens.lower[i])) continue;
    // The `more` of `more than 50` plans nothing and adds nothing, nor does the `up` of `pushed it up to 50`.
    if (i + 2 === from && tokens.lower[i + 1] === 'than') continue;
    if (i + 2 === from && isOutcome && tokens.lower[i] === 'up' && modifier === undefined) continue;
    if (isPartOfVerb(tokens, i, left)) continue;
    return true;
  }
  return false;
}

/** Whether `up` belongs to the verb before it: `picked up 14 crates`, not `up to 14`. */
function isPartOfVerb({ lower }: Tokens, index: number, left: number): boolean {
  return lower[index] === 'up' && index > left && verbsWithUp.has(lower[index - 1]) && lower.at(index + 1) !== 'to';
}

/** Whether a verb of change stands between two tokens: `raised its rate to 4.75` tells what it is now. */
function hasChangeBefore({ lower }: Tokens, left: number, from: number): boolean {
  for (let i = left; i < from - 1; i++)
    if (changeVerbs.has(lower[i]) || upwardVerbs.has(lower[i]) || upwardVerbsWithObject.has(lower[i])) return true;
  return false;
}
