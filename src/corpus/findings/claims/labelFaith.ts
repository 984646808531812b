import { statementBounds } from '../../../lexicon/en/bounds';
import { endWithCondition } from '../clauses/conditionEnds';
import { holdsCondition, lacksOpeningCondition } from '../clauses/conditions';
import type { WordRange } from '../clauses/sentenceWords';
import type { LinkedSentence, Part } from './linkedParts';

/** What an article counts whose bounds are others than those of a label: most decide. */
const otherBoundsFactor = 0.5;
/** … and what one counts that says on a condition what the label says without. Both chosen by reading. */
const otherConditionFactor = 0.25;

/**
 * How far a label keeps the words that bound what an article says, 0 to 1: `some of the crew` is not `the crew`, and `the plant
 * will close` is said by nobody who says `the plant will close unless orders rise`.
 * @param parts of the article
 * @param isHeld whether the article has nearly all words of the label: other bounds may be of something else
 */
export function faithOf(sentence: LinkedSentence, label: WordRange, parts: readonly Part[], isHeld: boolean): number {
  if (!holdsCondition(sentence, label) && parts.every((part) => holdsCondition(part.sentence, withCondition(part))))
    return otherConditionFactor;
  if (!isHeld) return 1;
  const own = boundsIn(sentence, label);
  const areEqual = parts.some((part) => {
    const theirs = boundsIn(part.sentence, part);
    return own.size === theirs.size && [...own].every((bound) => theirs.has(bound));
  });
  return areEqual ? 1 : otherBoundsFactor;
}

/** A part with the condition that binds it. */
function withCondition({ sentence, from, to }: Part): WordRange {
  return { from: lacksOpeningCondition(sentence, { from }) ? 0 : from, to: endWithCondition(sentence, { to }) };
}

/** Words that bound what a stretch says. */
function boundsIn({ lower }: LinkedSentence, { from, to }: WordRange): Set<string> {
  return new Set(lower.slice(from, to).filter((word) => statementBounds.has(word)));
}
