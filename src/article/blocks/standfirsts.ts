import type { Rule } from '../../text/rule';
import { kickers } from '../../lexicon/en/boilerplate';
import { countWords } from '../../text/tokens';
import type { StandfirstRule } from './block';
import { bylineRuleOf, leadBylineRuleOf } from './bylines';
import type { Page } from './page';
import { repeatsBelow } from './repeats';
import { foldedLine } from './surroundings';
import { looksLikeTitle } from './titles';

type ReadLine = (page: Page, index: number) => boolean;

const minTitleWords = 5;
const maxTitleWords = 45;
const maxOpeningWords = 70;
/** Lines below among which the byline or dateline of the text must stand. */
const maxLinesBelow = 3;

/** Rules for the line between headline and text. */
export const standfirstRules: readonly Rule<StandfirstRule, ReadLine>[] = [
  {
    id: 'standfirst-title',
    example: 'Dam holds\n\n[Three engineers spent the night on its wall]\n\nThey said on Friday that the dam held.',
    counterexample:
      'Dam holds\n\nThree engineers spent the night on its wall.\n\nThey said on Friday that the dam held.',
    read: (page, index) => {
      const { from, to } = page.lines[index];
      return (
        looksLikeTitle(page, index, maxTitleWords) &&
        countWords(page.tokens, from, to) >= minTitleWords &&
        page.nextParagraph(index) !== undefined
      );
    },
  },
  {
    id: 'standfirst-opening',
    example:
      'Dam holds\n\n[Three engineers spent the night on its wall.]\n\nBy Ama Boateng\n\nThey said that the dam held.',
    counterexample: 'Dam holds\n\nThree engineers spent the night on its wall.\n\nThey said that the dam held.',
    read: (page, index) => {
      const { from, to } = page.lines[index];
      return countWords(page.tokens, from, to) <= maxOpeningWords && isAboveBylineOrDateline(page, index);
    },
  },
  {
    id: 'standfirst-repeated',
    example:
      'Dam holds\n\n[Three engineers spent the night on its wall, they said.]\n\nThree engineers spent the night on its wall, they said. The dam held.',
    counterexample:
      'Dam holds\n\nThree engineers spent the night on its wall, they said.\n\nFour engineers spent the night on its wall, they said. The dam held.',
    read: repeatsBelow,
  },
];

function isAboveBylineOrDateline(page: Page, index: number): boolean {
  const limit = Math.min(page.lines.length, index + 1 + maxLinesBelow);
  for (let i = index + 1; i < limit; i++) {
    if (page.pieces[i][0].kind === 'dateline') return true;
    if (page.isPlain(i)) return bylineRuleOf(page, page.lines[i]) !== undefined;
  }
  return false;
}

/** Lines below the headline among which bylines and a standfirst may stand. */
export const maxOpeningLines = 6;

/**
 * Marks bylines and the standfirst between headline and text.
 * @param headline the line of the headline
 * @param body the line after it, or the first of the text where there is none
 */
export function markOpening(page: Page, headline: number | undefined, body: number): void {
  let hasStandfirst = false;
  const limit = Math.min(page.lines.length, body + maxOpeningLines);
  for (let i = body; i < limit; i++) {
    if (!page.isPlain(i)) {
      if (page.hasParagraph(i)) return;
      continue;
    }
    if (headline !== undefined && kickers.has(foldedLine(page, i))) {
      page.assign(i, 'boilerplate', 'site-line');
      continue;
    }
    const byline = bylineRuleOf(page, page.lines[i]) ?? leadByline(page, i, headline);
    if (byline) {
      page.assign(i, 'byline', byline);
      continue;
    }
    if (headline === undefined || hasStandfirst || page.isLast(i)) return;
    const standfirst = standfirstRules.find(({ read }) => read(page, i))?.id;
    if (!standfirst) return;
    page.assign(i, 'standfirst', standfirst);
    hasStandfirst = true;
  }
}

function leadByline(page: Page, index: number, headline: number | undefined): ReturnType<typeof leadBylineRuleOf> {
  if (!page.english || headline === undefined || page.isLast(index)) return undefined;
  // A day below the name shows as well that no text follows right away.
  const isApart = page.lines[index + 1].blankBefore || page.pieces[index + 1][0].rule === 'date-line';
  return leadBylineRuleOf(page, page.lines[index], isApart);
}
