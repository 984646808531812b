import { modifiers } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';

/** The last words of modifiers: most words before a figure are none of them. */
const lastWords: ReadonlySet<string> = new Set(
  [...modifiers.keys()].map((modifier) => modifier.slice(modifier.lastIndexOf(' ') + 1)),
);

/** What the words straight before a figure bound or blur it to: `over` for `more than 5`, `about` for `some 5`. */
export function modifierBefore(tokens: TokenReader, index: number): string | undefined {
  const last = tokens.lower(index - 1);
  if (!lastWords.has(last)) return undefined;
  return modifiers.get(`${tokens.lower(index - 2)} ${last}`) ?? modifiers.get(last);
}
