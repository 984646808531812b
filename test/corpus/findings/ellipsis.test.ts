import assert from 'node:assert/strict';
import { isElliptic } from '../../../src/corpus/findings/ellipsis';
import { annotated } from '../../fixtures/corpus';

describe('elliptic sentences', () => {
  const rows: readonly (readonly [sentence: string, expected: boolean])[] = [
    ['The union says that it will.', true],
    ['They do not, at least not this week.', true],
    ["The owner insists he didn't.", true],
    ['The union says that it will strike.', false],
    ['They do not own the boat at all.', false],
    ['The owner sold the boat to the harbour master before anybody could ask him whether he would.', false],
    ['The will was read out to all of them.', false],
  ];
  for (const [sentence, expected] of rows)
    it(`${expected ? 'are' : 'are not'} such as: ${sentence}`, () => {
      const { article } = annotated(`Boats sold\n\nNobody spoke at the harbour. ${sentence}`);
      const last = article.sentences.at(-1);
      assert.ok(last);
      assert.equal(isElliptic(article, last), expected);
    });
});
