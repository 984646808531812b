import type { BlockRule } from './block';
import type { Page } from './page';
import { isSentence } from './surroundings';

/** Datelines of which nothing but their form tells that what stands before the colon is a place. */
const placesAlone: ReadonlySet<BlockRule> = new Set(['dateline-places-colon', 'dateline-capitals-colon']);
/** Sentences above which a text may still begin: a standfirst, a caption that is not known for one. By hand. */
const maxSentencesAbove = 3;

/**
 * Takes back datelines of a place alone before a colon below the beginning of a text, where they are labels:
 * *RESOLVED: That permission be refused.*
 */
export function takeBackLateDatelines(page: Page): void {
  let sentences = 0;
  for (let index = 0; index < page.lines.length; index++) {
    if (sentences >= maxSentencesAbove && placesAlone.has(page.pieces[index][0].rule))
      page.assignLine(index, 'paragraph', 'paragraph');
    if (page.hasParagraph(index) && isSentence(page, index)) sentences++;
  }
}
