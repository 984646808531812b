import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findQuotations } from '../../../src/annotations/quotations/quotations';

/** Indirect quotations of `text` as `speaker / cue / content`. */
function reported(text: string): string[] {
  const translate = (s?: { start: number; end: number }): string => (s ? text.slice(s.start, s.end) : '');
  return findQuotations(readArticle(text))
    .filter((q) => q.role === 'indirect')
    .map((q) => `${translate(q.speaker)} / ${translate(q.cue)} / ${q.content.map(translate).join(' | ')}`);
}

describe('reported speech', () => {
  const cases: [string, string[]][] = [
    ['The mayor said that the bridge would open in June.', ['The mayor / said / that the bridge would open in June']],
    ['The mayor said she plans to open the bridge.', ['The mayor / said / she plans to open the bridge']],
    ['Ines Rocha says voters oppose the toll.', ['Ines Rocha / says / voters oppose the toll']],
    ['The bridge will open in June, the mayor said.', ['the mayor / said / The bridge will open in June']],
    [
      'But to be safe, Ines Rocha said, the ferries will run until autumn.',
      ['Ines Rocha / said / the ferries will run until autumn'],
    ],
    [
      'According to Ines Rocha, the bridge will open in June.',
      ['Ines Rocha / According to / the bridge will open in June'],
    ],
    ['The mayor said the bridge was safe, but two lanes are still closed.', ['The mayor / said / the bridge was safe']],
    ['The mayor said the bridge was safe; the toll had gone up by then.', ['The mayor / said / the bridge was safe']],
    ['As the river rose, the mayor said so twice.', []],
    ['The mayor spoke on Monday and left.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(reported(text), expected));
});
