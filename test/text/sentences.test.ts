import assert from 'node:assert/strict';
import { readArticle } from '../../src/article/article';

const sentences = (text: string): string[] => readArticle(text).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const cases: [string, string[]][] = [
    [
      'Mr. Osei met Dr. J. A. Mensah at 5 p.m. on Monday. They agreed.',
      ['Mr. Osei met Dr. J. A. Mensah at 5 p.m. on Monday.', 'They agreed.'],
    ],
    ['It rose 3.5 percent. That is a lot.', ['It rose 3.5 percent.', 'That is a lot.']],
    ['“Who pays?” he asked. Nobody answered.', ['“Who pays?” he asked.', 'Nobody answered.']],
    ['“We go.” She left at once.', ['“We go.”', 'She left at once.']],
    ['The road is closed.Drivers must turn back.', ['The road is closed.', 'Drivers must turn back.']],
    ['He works for Acme Inc. in Ohio. She does not.', ['He works for Acme Inc. in Ohio.', 'She does not.']],
    ['They live in the U.S. The move was hard.', ['They live in the U.S.', 'The move was hard.']],
    ['Wait… what happened? Nothing.', ['Wait… what happened?', 'Nothing.']],
    ['See https://example.org/a.b?c=d. Then go on.', ['See https://example.org/a.b?c=d.', 'Then go on.']],
    ['First line without stop\nSecond line', ['First line without stop', 'Second line']],
    ['水位上升了。居民撤离。', ['水位上升了。', '居民撤离。']],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text).slice(0, 50), () => assert.deepEqual(sentences(text), expected));
});
