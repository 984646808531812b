import { beforeOverLength } from '../../lexicon/en/dateContexts';
import { functionWords } from '../../lexicon/en/functionWords';
import {
  boundNegators,
  modifiers,
  modifiersAfter,
  turnedModifiers,
  upwardVerbs,
  upwardVerbsWithObject,
} from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';

/** The last words of modifiers: most words before a figure are none of them. */
const lastWords: ReadonlySet<string> = new Set(
  [...modifiers.keys()].map((modifier) => modifier.slice(modifier.lastIndexOf(' ') + 1)),
);

/**
 * What the words straight before a figure bound or blur it to: `over` for `more than 5`, `about` for `some 5`, and
 * `at most` for `no more than 5`, in which the negator turns the bound round.
 */
export function modifierBefore(tokens: TokenReader, index: number): string | undefined {
  const last = tokens.lower(index - 1);
  if (!lastWords.has(last)) return undefined;
  const pair = modifiers.get(`${tokens.lower(index - 2)} ${last}`);
  const modifier = pair ?? modifiers.get(last);
  if (modifier === undefined) return undefined;
  if (last === 'to' && isWhereItCame(tokens, index - 2)) return undefined;
  const isNegated = boundNegators.has(tokens.lower(pair === undefined ? index - 2 : index - 3));
  return (isNegated ? turnedModifiers.get(modifier) : undefined) ?? modifier;
}

/** The same of a date or length of time; in `pumped 300 tonnes over five days` *over* says when and bounds nothing. */
export function modifierBeforeTime(
  tokens: TokenReader,
  { kind, from }: { readonly kind: string; readonly from: number },
): string | undefined {
  const isOver = kind === 'duration' && tokens.lower(from - 1) === 'over';
  return isOver && !beforeOverLength.has(tokens.lower(from - 2)) ? undefined : modifierBefore(tokens, from);
}

/** Words of an object with its determiner: `its key rate`, `the price of oil`. Chosen, not fitted. */
const maxObject = 4;

/** Whether `up` belongs to a verb before it or before its object: `went up to 5`, `pushed its key rate up to 5`. */
function isWhereItCame(tokens: TokenReader, up: number): boolean {
  if (upwardVerbs.has(tokens.lower(up - 1))) return true;
  // `pushed carts of up to 5`, `pushed on for up to 5`: what stands before it then is no noun.
  if (functionWords.has(tokens.lower(up - 1))) return false;
  for (let i = up - 2; i > up - 2 - maxObject && i >= 0; i--)
    if (upwardVerbsWithObject.has(tokens.lower(i))) return true;
  return false;
}

/**
 * What the words straight after a figure bound it to: `at least` for `70 or more`, `70 boats or more`.
 * @param index after the figure, @param head the noun that it counts, if it stands there
 */
export function modifierAfter(tokens: TokenReader, index: number, head: string | undefined): string | undefined {
  const at = head !== undefined && tokens.lower(index) === head ? index + 1 : index;
  if (tokens.lower(at) !== 'or' || !tokens.isSameLine(at)) return undefined;
  // 40 boats or more than a third
  return tokens.lower(at + 2) === 'than' ? undefined : modifiersAfter.get(tokens.lower(at + 1));
}
