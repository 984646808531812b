import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endsLikeSentence, isHardWrapped, joinLines, type Line, splitLines } from '../../../src/article/blocks/lines';
import { scanTokens } from '../../../src/text/tokenise';

const linesOf = (text: string): Line[] => splitLines(text, text, scanTokens(text), 'plain');
const textsOf = (text: string, lines: readonly Line[]): string[] =>
  lines.map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  it('are trimmed, and know what stands above them and which tokens they hold', () => {
    const text = ' One, two \n\nthree\r\nfour \t';
    const lines = linesOf(text);
    assert.deepEqual(textsOf(text, lines), ['One, two', 'three', 'four']);
    assert.deepEqual(
      lines.map(({ blankBefore, from, to, level }) => [blankBefore, from, to, level]),
      [
        [true, 0, 3, 0],
        [true, 3, 4, 0],
        [false, 4, 5, 0],
      ],
    );
  });
  it('are apart where a line with nothing but blanks lies between', () => {
    const blank = (text: string): boolean[] => linesOf(text).map(({ blankBefore }) => blankBefore);
    assert.deepEqual(blank('a\nb'), [true, false]);
    assert.deepEqual(blank('a\r\nb'), [true, false]);
    assert.deepEqual(blank('a\rb'), [true, false]);
    assert.deepEqual(blank('a\n\nb'), [true, true]);
    assert.deepEqual(blank('a\r\n\r\nb'), [true, true]);
    assert.deepEqual(blank('a\n\rb'), [true, true]);
    assert.deepEqual(blank('a\n \nb'), [true, true]);
    assert.deepEqual(blank('\na'), [true]);
    assert.deepEqual(blank(' \n'), []);
  });
  it('are what stands between line ends, whatever blanks and tokens there are', () => {
    const pieces = [
      '\n',
      '\r',
      '\r\n',
      '\u2028',
      ' ',
      '\t',
      '\ufeff',
      'a',
      'B.',
      '5',
      '1\u202f250',
      '”',
      '- ',
      '@ann',
      'x.example/a',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (list) => {
        const text = list.join('');
        const lines = linesOf(text);
        const written = text
          .split(/[\n\r\u2028\u2029]/)
          .map((line) => line.replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g, ''));
        assert.deepEqual(
          textsOf(text, lines),
          written.filter((line) => line !== ''),
        );
        const { start, count } = scanTokens(text);
        let from = 0;
        for (const line of lines) {
          assert.equal(line.from, from);
          assert.equal(start[line.from], line.start);
          assert.ok(line.to === count || start[line.to] >= line.end);
          from = line.to;
        }
      }),
    );
  });
  it('are Markdown headings by what is stored, in Markdown only', () => {
    const level = (format: 'plain' | 'markdown'): number[] =>
      splitLines('## a\nb', '   a\nb', scanTokens('   a\nb'), format).map((line) => line.level);
    assert.deepEqual(level('markdown'), [2, 0]);
    assert.deepEqual(level('plain'), [0, 0]);
  });

  it('end like a sentence, closing marks aside', () => {
    const ends = (text: string): boolean => endsLikeSentence(text, { start: 0, end: text.length });
    for (const text of ['a.', 'a!', 'a?', 'a…', 'a:', 'a.”', 'a.")', 'a.’»]', '.']) assert.ok(ends(text), text);
    for (const text of ['a', 'a,', 'a”', 'a;', '”', '.a']) assert.ok(!ends(text), text);
    assert.ok(!endsLikeSentence('a.”', { start: 2, end: 3 }));
  });
});

describe('wrapped lines', () => {
  const isWrapped = (lines: readonly string[]): boolean => isHardWrapped(lines.join('\n'), linesOf(lines.join('\n')));
  const full = 'x'.repeat(50);
  const short = 'x'.repeat(49);
  const repeat = (line: string, count: number): string[] => Array<string>(count).fill(line);

  it('are six or more, of at most a hundred units', () => {
    assert.ok(isWrapped(repeat(full, 6)));
    assert.ok(!isWrapped(repeat(full, 5)));
    assert.ok(isWrapped([...repeat(full, 6), 'x'.repeat(100)]));
    assert.ok(!isWrapped([...repeat(full, 6), 'x'.repeat(101)]));
  });
  it('are full in half of them', () => {
    assert.ok(isWrapped([...repeat(short, 3), ...repeat(full, 3)]));
    assert.ok(!isWrapped([...repeat(short, 4), ...repeat(full, 3)]));
    assert.ok(!isWrapped(repeat(short, 6)));
  });
  it('go on below in half of the full ones', () => {
    const closed = `${'x'.repeat(49)}.`;
    assert.ok(isWrapped([...repeat(closed, 3), ...repeat(full, 3), short]));
    assert.ok(!isWrapped([...repeat(closed, 4), ...repeat(full, 3), short]));
    assert.ok(!isWrapped([full, '', full, '', full, '', full, '', full, '', full]));
    // The last line goes on nowhere.
    assert.ok(!isWrapped([...repeat(closed, 5), full]));
    assert.ok(isWrapped([...repeat(closed, 3), full, full, full, 'x']));
  });

  const joined = (lines: readonly string[]): string[] => {
    const text = lines.join('\n');
    return textsOf(text, joinLines(text, linesOf(text)));
  };
  it('are joined to paragraphs', () => {
    assert.deepEqual(joined([full, full, '', full]), [`${full}\n${full}`, full]);
    const text = [full, 'two three'].join('\n');
    assert.deepEqual(
      joinLines(text, linesOf(text)).map(({ from, to, blankBefore }) => [from, to, blankBefore]),
      [[0, 3, true]],
    );
  });
  it('are a paragraph of their own where a short one closes a sentence', () => {
    assert.deepEqual(joined([`${'x'.repeat(23)}.`, full]), [`${'x'.repeat(23)}.`, full]);
  });
  it('end no paragraph where a short one goes on, or a longer one closes a sentence', () => {
    assert.deepEqual(joined([full, 'x', full]), [[full, 'x', full].join('\n')]);
    const closed = `${'x'.repeat(24)}.`;
    assert.deepEqual(joined([closed, full]), [[closed, full].join('\n')]);
  });
  it('open a paragraph where they are items of a list', () => {
    for (const item of ['- one', '* one', '• one', '– one', '1. one', '23) one'])
      assert.equal(joined([full, item]).length, 2);
    for (const text of ['-one', '1.one', '12345. one', '1 one']) assert.equal(joined([full, text]).length, 1, text);
  });
  it('are measured against a hundred units where one is longer', () => {
    const long = 'x'.repeat(300);
    const closed = (length: number): string => `${'x'.repeat(length - 1)}.`;
    assert.equal(joined([closed(50), long]).length, 1);
    assert.equal(joined([closed(49), long]).length, 2);
  });
  it('of a block quotation in Markdown go on where one ends within a sentence', () => {
    const joinedQuote = (text: string): number => {
      const shown = text.replaceAll('>', ' ');
      return joinLines(shown, splitLines(text, shown, scanTokens(shown), 'markdown'), 'markdown').length;
    };
    assert.equal(joinedQuote('> “We stay,” said Councilman\n> Reggie Opal, who left.'), 1);
    assert.equal(joinedQuote('> “We stay,” said one.\n> Reggie Opal left.'), 2);
    assert.equal(joinedQuote('“We stay,” said Councilman\nReggie Opal, who left.'), 2);
  });
  it('of Markdown headings stay apart', () => {
    const text = '# a\nb\nc\n# d';
    const lines = splitLines(text, text.replaceAll('#', ' '), scanTokens(text.replaceAll('#', ' ')), 'markdown');
    assert.deepEqual(textsOf(text, joinLines(text, lines)), ['a', 'b\nc', 'd']);
  });
});
