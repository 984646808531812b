import { letterFields, letterOpeners } from '../../lexicon/en/boilerplate';
import { PhraseTable } from '../../text/phrases';
import type { Page } from './page';
import { lineText, wordsIn } from './surroundings';

const fields = new PhraseTable([...letterFields].map((phrase) => [phrase, true] as const));

/** Lines of a box that offers a letter. */
const maxBoxLines = 7;
/** Words of a line of a box that offers a letter. */
const maxBoxWords = 22;

/** The line after a box that offers a letter: from its offer to the last of its fields and buttons. */
export function boxEnd(page: Page, index: number): number {
  const { from, to } = page.lines[index];
  if (!letterOpeners.has(page.tokens.lower[from]) || to - from > maxOfferTokens || page.pieces[index].length > 1)
    return index;
  let end = index;
  for (let i = index + 1; i < page.lines.length && i <= index + maxBoxLines; i++) {
    const { from: first, to: last, level } = page.lines[i];
    if (level > 0 || wordsIn(page, i) > maxBoxWords || /["“”]/.test(lineText(page, i))) break;
    if (page.pieces[i].length === 1 && fields.match(page.tokens, first, last)) end = i + 1;
  }
  return end;
}

/** An offer is a line; more tell something. */
const maxOfferTokens = 24;
