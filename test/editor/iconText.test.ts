import assert from 'node:assert/strict';
import { withoutIcons } from '../../src/editor/iconText';

describe('text where signs may be pictures', () => {
  for (const [text, expected] of [
    ['A $(gear) and $(sync~spin)', 'A \\$(gear) and \\$(sync~spin)'],
    ['It cost $3 (about) and $ (x)', undefined],
    ['', undefined],
  ] as const)
    it(`stays text: “${text}”`, () => assert.equal(withoutIcons(text), expected ?? text));
});
