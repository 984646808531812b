import { captionLabels } from '../../lexicon/en/credits';
import type { Rule } from '../../text/rule';
import type { CaptionRule } from './block';
import type { Page } from './page';

type ReadLine = (page: Page, index: number) => boolean;
type CaptionRow = Rule<CaptionRule, ReadLine>;

const credited: CaptionRow = {
  id: 'caption-credited',
  example: 'Dam holds\n\n[The dam on Friday.] Photograph: Ama Boateng\n\nEngineers said the dam held.',
  counterexample: 'Dam holds\n\nPhotograph: Ama Boateng\n\nEngineers said the dam held.',
  read: ({ pieces }, index) =>
    pieces[index].length === 2 && pieces[index][0].kind === 'paragraph' && pieces[index][1].kind === 'credit',
};

/** Shorter texts stand at the beginning of others by chance. */
const minRepeatedLength = 13;

/** Read above a line that is a credited caption. */
const repeated: CaptionRow = {
  id: 'caption-repeated',
  example:
    'Dam holds\n\n[The dam on Friday]\nThe dam on Friday. Photograph: Ama Boateng\n\nEngineers said the dam held.',
  counterexample:
    'Dam holds\n\nThe dam on Monday\nThe dam on Friday. Photograph: Ama Boateng\n\nEngineers said the dam held.',
  read: (page, index) => {
    if (!page.isPlain(index)) return false;
    const { start, end } = page.pieces[index][0];
    const [caption] = page.pieces[index + 1];
    const length = end - start;
    return (
      length >= minRepeatedLength &&
      length <= caption.end - caption.start &&
      page.text.startsWith(page.text.slice(start, end), caption.start)
    );
  },
};

/** The longest label with the mark behind it, in code units. */
const labelSample = Math.max(...[...captionLabels].map((label) => label.length)) + ' :'.length;

const labelled: CaptionRow = {
  id: 'caption-labelled',
  example: 'Dam holds\n\n[FILE PHOTO: The dam in spring]\n\nEngineers said the dam held.',
  counterexample: 'Dam holds\n\nPhotos of the dam: see below\n\nEngineers said the dam held.',
  read: (page, index) => {
    if (!page.isPlain(index)) return false;
    const beginning = page.beginningOf(index, labelSample).toLowerCase();
    for (const label of captionLabels) {
      if (beginning.startsWith(label) && /^\s?[:–—-]/.test(beginning.slice(label.length))) return true;
    }
    return false;
  },
};

const minDoubledLength = 21;
const maxDoubledLength = 299;
/** What the caption may say beyond the alternative text, in code units. */
const maxBeyond = 79;

const doubled: CaptionRow = {
  id: 'caption-doubled',
  example:
    'Dam holds\n\n[The dam in the valley on Friday\nThe dam in the valley on Friday]\n\nEngineers said the dam held.',
  counterexample:
    'Dam holds\n\nThe dam in the valley on Friday\n\nThe dam in the valley on Friday\n\nEngineers said the dam held.',
  read: (page, index) => {
    if (!page.isPlain(index) || !page.isPlain(index + 1) || page.lines[index + 1].blankBefore) return false;
    const { start, end } = page.lines[index];
    const length = end - start;
    const below = page.lines[index + 1];
    return (
      length >= minDoubledLength &&
      length <= maxDoubledLength &&
      below.end - below.start <= length + maxBeyond &&
      page.text.startsWith(page.text.slice(start, end), below.start)
    );
  },
};

export const captionRules: readonly CaptionRow[] = [credited, repeated, labelled, doubled];

/** Marks captions: lines that end in a photo credit, that begin with a label, and alternative text that a caption repeats. */
export function markCaptions(page: Page): void {
  for (let i = 0; i < page.lines.length; i++) {
    if (credited.read(page, i)) {
      page.assign(i, 'caption', credited.id);
      if (i > 0 && repeated.read(page, i - 1)) page.assign(i - 1, 'caption', repeated.id);
    } else if (labelled.read(page, i)) page.assign(i, 'caption', labelled.id);
  }
  // The first line is the headline.
  for (let i = 1; i + 1 < page.lines.length; i++) {
    if (!doubled.read(page, i)) continue;
    page.assign(i, 'caption', doubled.id);
    page.assign(i + 1, 'caption', doubled.id);
  }
}
