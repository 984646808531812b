import { boundNegators, modifiers, modifiersAfter, turnedModifiers, upwardVerbs } from '../../lexicon/en/quantityWords';
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
  if (last === 'to' && upwardVerbs.has(tokens.lower(index - 3))) return undefined;
  const isNegated = boundNegators.has(tokens.lower(pair === undefined ? index - 2 : index - 3));
  return (isNegated ? turnedModifiers.get(modifier) : undefined) ?? modifier;
}

/** What the words straight after a figure bound it to: `at least` for `70 or more`. @param index after the figure */
export function modifierAfter(tokens: TokenReader, index: number): string | undefined {
  return tokens.lower(index) === 'or' ? modifiersAfter.get(tokens.lower(index + 1)) : undefined;
}
