import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutIcons } from '../../src/editor/iconText';
import { plainMessage } from '../../src/server/wording/escape';

describe('text where signs may be pictures', () => {
  for (const [text, expected] of [
    ['A $(gear) and $(sync~spin)', 'A \\$(gear) and \\$(sync~spin)'],
    ['It cost $3 (about) and $ (x)', undefined],
    ['\u202e$\u202e(gear)', '\\$(gear)'],
    ['', undefined],
  ] as const)
    it(`stays text: “${text}”`, () => assert.equal(withoutIcons(text), expected ?? text));
});

describe('text of messages', () => {
  for (const [text, expected] of [
    ['[x](command:workbench.action.quit) is another', '[x]\u200b(command:workbench.action.quit) is another'],
    ['a[0](b) and ] (c) and ]\n(d)', 'a[0]\u200b(b) and ]\u200b (c) and ]\u200b\n(d)'],
    ['turned \u202eround\u202c and \u001b[2J', 'turned round and [2J'],
    ['[1] and (2)', '[1] and (2)'],
  ] as const)
    it(`stays text: ${JSON.stringify(text)}`, () => assert.equal(plainMessage(text), expected));

  it('holds no link, whatever it is made of', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      ' ',
      '\n',
      '\u200b',
      '\u202e',
      '\\',
      'x',
      'command:quit',
      'https://a.b',
    );
    // The form that VS Code reads as a link in a message.
    const link = /\[[^\]]+\]\([^\s)]+\)/;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        assert.doesNotMatch(plainMessage(parts.join('')), link);
      }),
      { numRuns: 20_000 },
    );
  });
});
