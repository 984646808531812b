import { modifiers } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';

/** What the words straight before a figure bound or blur it to: `over` for `more than 5`, `about` for `some 5`. */
export function modifierBefore(tokens: TokenReader, index: number): string | undefined {
  const last = tokens.lower(index - 1);
  return modifiers.get(`${tokens.lower(index - 2)} ${last}`) ?? modifiers.get(last);
}
