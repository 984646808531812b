import type { StoryBrief } from '../../../corpus/brief/storyBrief';
import { briefMark } from '../../../text/writtenByCrossread';
import type { AddressOf } from '../blocks';
import { htmlPage, toHtml } from '../blocksHtml';
import { toMarkdown } from '../blocksMarkdown';
import { languageOf } from '../translate';
import { briefBlocks, briefTitle } from './briefText';
import type { BriefWords } from './briefWords';

/** `view`: the body of a page, for the editor's panel; the others are whole files. */
export type BriefFormat = 'view' | 'markdown' | 'html';

/**
 * Writes a brief down.
 * @param addressOf where its links lead
 * @param notes said below its counts, for those who see a brief for the first time
 */
export function writeBrief(
  brief: StoryBrief,
  words: BriefWords,
  format: BriefFormat,
  addressOf: AddressOf,
  notes: readonly string[] = [],
): string {
  const blocks = briefBlocks(brief, words, notes);
  switch (format) {
    case 'view':
      return toHtml(blocks, addressOf);
    case 'html':
      return htmlPage(briefTitle(brief), languageOf(), toHtml(blocks, addressOf));
    case 'markdown':
      return `${briefMark}\n\n${toMarkdown(blocks, addressOf)}`;
  }
}
