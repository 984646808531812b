import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import type { Drift } from '../../../src/corpus/findings/drift';
import type { Span } from '../../../src/text/span';
import { reasonText } from '../../../src/server/wording/changeTexts';

const ours = readArticle('We may rebuild most of this wall.');
const theirs = readArticle('We will rebuild our old wall.');

function spansOf({ text }: { text: string }, words: string): Span[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

describe('what a change says', () => {
  const cases: readonly [Drift['kind'], Drift['fuller'], missing: string, added: string, string, isAddition?: true][] =
    [
      ['cut', 'ours', 'this wall', '', 'cut short by “this wall”'],
      ['cut', 'theirs', '', 'old wall', 'here cut short by “old wall”'],
      ['dropped', 'ours', 'most of', '', 'without “most of”'],
      ['dropped', 'theirs', '', 'old', 'here without “old”'],
      ['dropped', 'ours', 'most of', '', 'here with “most of” added', true],
      ['dropped', 'theirs', '', 'old', 'with “old” added', true],
      ['cut', 'theirs', '', 'old', 'with “old” added', true],
      ['changed', undefined, 'may', 'will', '“may” here, “will” there'],
      ['unmarked', 'ours', '', '', 'without quotation marks'],
      ['speaker', undefined, '', '', 'another speaker: Hanna Reyl here, Jon Arvel there'],
      ['unattributed', 'ours', '', '', 'no speaker named'],
      ['unattributed', 'theirs', '', '', 'here no speaker named'],
    ];
  for (const [kind, fuller, missing, added, expected, isAddition] of cases) {
    it(expected, () => {
      const passage = { uri: '', sentence: 0, start: 0, end: 1 };
      const drift: Drift = {
        ...{ a: passage, b: passage, ours: passage, theirs: passage, kind, fuller, isSure: false },
        ...{ missing: spansOf(ours, missing), added: spansOf(theirs, added) },
        ...(kind === 'speaker' ? { speakers: { ours: 'Hanna Reyl', theirs: 'Jon Arvel', areNamed: true } } : {}),
      };
      assert.equal(reasonText([ours, theirs], drift, isAddition === true), expected);
    });
  }
});
