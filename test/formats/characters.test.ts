import assert from 'node:assert/strict';
import { readCharacters } from '../../src/formats/characters';
import type { Format } from '../../src/formats/format';
import { MappedText } from '../../src/formats/mappedText';

const read = (text: string, format: Format = 'plain'): string => readCharacters(MappedText.of(text), format).text;

describe('characters', () => {
  const cases: readonly (readonly [text: string, read: string])[] = [
    ['14\u00a0of its 62\u202fhangers', '14 of its 62 hangers'],
    ['a week\u2003later,\u3000she said', 'a week later, she said'],
    ['har\u00adbour and qu\u200bay\ufeff', 'harbour and quay'],
    ['a \ufb01re at the o\ufb03ce', 'a fire at the office'],
    ['\uff11\uff12 \uff21\uff22', '12 AB'],
    ['Rao &amp; Sons &#8211; \u00a3&#x32;', 'Rao & Sons – \u00a32'],
    ['can&amp;#8217;t and &rsquo;', 'can’t and ’'],
    ['AT&T; 5 &unknown; &#0; &#150;', 'AT&T; 5 &unknown; &#0; &#150;'],
    ["``We go,'' she said -- at last", '“We go,” she said — at last'],
    ['BRIDGE SHUT -- COUNCIL', 'BRIDGE SHUT -- COUNCIL'],
    ['BRIK -- The wall holds', 'BRIK — The wall holds'],
    ["It's ''odd'' ---\n--\n-----", "It's ''odd'' ---\n--\n-----"],
    ['about 1\u202f250\u202f000 euros', 'about 1\u202f250\u202f000 euros'],
    ['5 👩\u200d🚒 a\u200db', '5 👩\u200d🚒 ab'],
  ];
  for (const [text, wanted] of cases)
    it(`${JSON.stringify(text)} is ${JSON.stringify(wanted)}`, () => {
      assert.equal(read(text), wanted);
    });

  it('of Turndown lose their backslash where they are no markup', () => {
    assert.equal(read('1\\.2 km\\, \\$5 and snake\\_case\\.', 'markdown'), '1.2 km, $5 and snake\\_case.');
    assert.equal(
      read('\\# one\n\\- two\n  \\> three\nfour \\# five', 'markdown'),
      '\\# one\n\\- two\n  \\> three\nfour # five',
    );
    assert.equal(read('C:\\.git', 'plain'), 'C:\\.git');
    assert.equal(read("``code`` and ''", 'markdown'), "``code`` and ''");
  });

  it('that are left alone cost nothing', () => {
    const mapped = MappedText.of('Plain text, “as it is”.');
    assert.equal(readCharacters(mapped, 'plain'), mapped);
  });
});
