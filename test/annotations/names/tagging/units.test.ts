import assert from 'node:assert/strict';
import { hyphenRules, unitsOf } from '../../../../src/annotations/names/tagging/units';
import { scanTokens } from '../../../../src/text/tokenise';
import { exampleOf } from '../../../fixtures/rules';

/** The words of a text that are joined from several tokens. */
function joined(text: string): string[] {
  const tokens = scanTokens(text);
  const { infos, start, end } = unitsOf(text, tokens, 0, tokens.count);
  assert.equal(start.length, infos.length);
  assert.equal(end.length, infos.length);
  return infos.flatMap(({ lower }, index) => {
    const written = text.slice(start[index], end[index]);
    return lower.length > 1 && lower.includes('-') ? [written] : [];
  });
}

describe('words of a sentence', () => {
  for (const { id, example, counterexample } of hyphenRules) {
    it(`${id} joins “${example}”`, () => {
      const { text, start, end } = exampleOf(example);
      assert.deepEqual(joined(text), [text.slice(start, end)]);
    });
    it(`${id} alone joins it, and leaves “${counterexample}”`, () => {
      const left = joined(counterexample).filter((word) => !joined(exampleOf(example).text).includes(word));
      assert.deepEqual(left, id === 'third-syllable' ? ['Osei-Wexley'] : []);
    });
  }

  const cases: [string, string[]][] = [
    ['Ana Osei - Wexley left.', []],
    ['Ana Osei -Wexley left.', []],
    ['Ana Osei- Wexley left.', []],
    ['Osei-44 left.', []],
    ['-Osei left.', []],
    ['Osei-', []],
    ['Osei-Wexley', ['Osei-Wexley']],
    ['The Sino-Wexley-Larkin pact', ['Sino-Wexley-Larkin']],
    ['The US-Iran talks', []],
    ['The minister-designate', []],
    ['A Wexley-supporting crowd', []],
    ['A Wexley-in-waiting', []],
    ['An Osei-Wexley-backed list', ['Osei-Wexley']],
    ['Judge al-Tarvik left.', ['al-Tarvik']],
    ['Mid-July rain', []],
    ['Jean-Luc and Ana-Maria left.', ['Jean-Luc', 'Ana-Maria']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(joined(text), expected));

  it('are the tokens in the range, where nothing is joined', () => {
    const text = 'We met Ana-Maria Osei there.';
    const tokens = scanTokens(text);
    const { infos, first, start, end } = unitsOf(text, tokens, 4, 6);
    assert.deepEqual(
      infos.map(({ lower }, index) => [lower, start[first + index], end[first + index]]),
      [
        ['maria', 11, 16],
        ['osei', 17, 21],
      ],
    );
  });
});
