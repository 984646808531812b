import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  csvCell,
  escapeHover,
  escapeMarkdown,
  foldBlanks,
  plainMessage,
  withoutControls,
} from '../../../src/server/wording/escape';

describe('article text in a Markdown document', () => {
  for (const [text, expected] of [
    ['It began at 10:40 p.m. and cost $3.6 million (about £2.8 million).', undefined],
    ['Jones & Sons – “no #1”, 50% + tax; e.g. file_name.txt, a-b, 3.5 – yes!', undefined],
    ['He said: “{sic} no^2 = 4”.', undefined],
    ['  two\n words ', 'two words'],
    ['*bold* _em_ `code`', '\\*bold\\* \\_em\\_ \\`code\\`'],
    ['__dunder__ a__b', '\\_\\_dunder\\_\\_ a\\_\\_b'],
    ['[x](command:evil) ![i](y)', '\\[x\\](command\\:evil) !\\[i\\](y)'],
    ['<script> a > b', '&lt;script> a > b'],
    ['&lt;b&#62; &c', '\\&lt;b\\&#62; &c'],
    [
      'see https://x.example or www.x.example, mail a@b.example',
      'see https\\://x.example or www\\.x.example, mail a\\@b.example',
    ],
    [':smile: :+1:', '\\:smile: \\:+1:'],
    ['$x$ and $5 $$', '\\$x\\$ and $5 \\$\\$'],
    ['a | b ~~c~~ \\', 'a \\| b \\~\\~c\\~\\~ \\\\'],
    ['# heading # no', '\\# heading # no'],
    ['> quote', '\\> quote'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    [' - item', '\\- item'],
    ['1. item 2. no', '1\\. item 2. no'],
    ['3) item', '3\\) item'],
    ['12.5 per cent', undefined],
  ] as const)
    it(`is escaped where Markdown needs it: ${text}`, () => {
      assert.equal(escapeMarkdown(text), expected ?? text);
    });

  it('starts no markup, whatever it is', () => {
    const signs = fc.array(fc.constantFrom(...'\\`*_[]()<>&|~$:/@#+-.!1aß \n"'), { maxLength: 30 });
    fc.assert(
      fc.property(signs, (parts) => {
        const out = escapeMarkdown(parts.join(''));
        // What is escaped is taken out; what is left must be no markup.
        const bare = out.replace(/\\[\\`*_[\]|~$:@&#>+.)-]/g, '·');
        assert.doesNotMatch(bare, /[\\`*[\]|~@<]|^[#>+-]|^\d+[.)](?: |$)|&(?!lt;)#?[a-z\d]+;|:\/|\$(?!\d)/i);
        assert.doesNotMatch(bare, /(?:^|[^\p{L}\p{N}])_|_(?:$|[^\p{L}\p{N}])/u);
        assert.doesNotMatch(out, /\n/);
      }),
    );
  });

  it('says the same when escapes are taken back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = escapeMarkdown(text)
          .replaceAll('&lt;', '<')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1');
        if (!text.includes('&lt;')) assert.equal(back, foldBlanks(text).trim());
      }),
    );
  });
});

describe('a message', () => {
  it('holds no link, whatever its text is', () => {
    assert.equal(plainMessage('[x](command:evil) [y] (z)'), '[x]\u200b(command:evil) [y]\u200b (z)');
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      ' ',
      '\n',
      '\u200b',
      '\u0000',
      '\u202e',
      'x',
      'command:y',
      'https://z',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        assert.doesNotMatch(plainMessage(parts.join('')), /\]\s*\(/);
      }),
    );
  });

  it('is as it was but for that and for controls', () => {
    for (const text of ['a [b] c (d)', 'lines\nstay', '] and (', 'f(x)[1]']) assert.equal(plainMessage(text), text);
    assert.equal(plainMessage('\u202eecived\u0007'), 'ecived');
  });
});

describe('controls', () => {
  const hostile = 'a\u001b[31m\u0000b\u0085c \u202egnitrats\u202c \u2067d\u2069\t\r\ne';

  it('are left out where text is folded', () => {
    assert.equal(foldBlanks(hostile), 'a[31mbc gnitrats d e');
    assert.equal(escapeHover(hostile), 'a\\[31mbc gnitrats d e');
    assert.equal(escapeMarkdown(hostile), 'a\\[31mbc gnitrats d e');
  });
  it('are left out where lines stay', () => {
    assert.equal(withoutControls(hostile), 'a[31mbc gnitrats d\t\r\ne');
  });
  it('are not what marks of direction and joiners are', () => {
    const words = 'می\u200cخواهم \u200fשלום\u200e 👩\u200d🚒';
    assert.equal(foldBlanks(words), words);
  });
});

describe('a cell of a CSV file', () => {
  for (const [value, expected] of [
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=1+1', "'=1+1"],
    ['said;=1+1', "said;'=1+1"],
    ['said; +1; 2', "said; '+1; 2"],
    ['said;\t@x', "said;\t'@x"],
    ['said;"=1+1";y', `"said;""'=1+1"";y"`],
    ['said; "=1+1', `"said; ""'=1+1"`],
    ['one\n-two', `"one\n'-two"`],
    ['\tx', "'\tx"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', "'\t'=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['a - b; c=d', 'a - b; c=d'],
    ['\u202etxt.exe\u0000\u001b[2J', 'txt.exe[2J'],
    ['\u202e=1+1', "'=1+1"],
    [-3, '-3'],
    ['plain', 'plain'],
  ] as const)
    it(`is safe: ${value}`, () => {
      assert.equal(csvCell(value), expected);
    });
});
