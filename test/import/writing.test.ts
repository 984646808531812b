import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { numberedName, safeName, stemOf } from '../../src/import/fileNames';
import { withFrontMatter } from '../../src/import/frontMatter';
import { isSameImport } from '../../src/import/host/sameImport';
import { escapeInline, escapeLineStart, paragraph, underHeadline } from '../../src/import/markdownText';

const origin = { file: 'page.html', day: '2025-03-16' };

describe('names of imported files', () => {
  for (const [title, name] of [
    ['Pier stays shut', 'Pier stays shut'],
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\Windows\\system.ini', 'Windows system.ini'],
    ['C:\\pier', 'C pier'],
    ['“Shut?” <now> | “why*”', '“Shut ” now “why ”'],
    [' . .Pier. . ', 'Pier'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul_.txt'],
    ['Lpt1', 'Lpt1_'],
    ['conin$', 'conin$_'],
    ['Console', 'Console'],
    ['COM¹.report', 'COM¹_.report'],
    ['lpt³', 'lpt³_'],
    ['CLOCK$', 'CLOCK$_'],
    ['\\\\server\\share', 'server share'],
    ['C:drive', 'C drive'],
    ['a.txt:b', 'a.txt b'],
    ['..\\..\\up', 'up'],
    ['$(zap) \u202Ecod.exe', '$(zap) cod.exe'],
    ['a\u0000b\u202Ec\nd', 'a b c d'],
    ['...', 'article'],
    ['. .', 'article'],
    ['', 'article'],
    ['Ufer\u0308', 'Uf\u0065r\u0308'.normalize('NFC')],
  ])
    it(`${JSON.stringify(title)} is ${name}`, () => {
      assert.equal(safeName(title, 'article'), name);
    });

  it('are one part of a path of bounded length, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeName(title, 'article');
        assert.doesNotMatch(name, /[\\/:*?"<>|\u0000-\u001f]/);
        assert.doesNotMatch(name, /^[. ]|[. ]$|^\.\.?$/);
        assert.ok(name.length > 0 && name.length <= 81 && !/\p{Cs}/u.test(name));
      }),
    );
  });

  it('are cut between words and numbered', () => {
    assert.equal(safeName('word '.repeat(40), 'x'), 'word '.repeat(16).trim());
    assert.equal(safeName('x'.repeat(200), 'x').length, 80);
    assert.deepEqual(
      [1, 2, 3].map((attempt) => numberedName('Pier', attempt)),
      ['Pier.md', 'Pier 2.md', 'Pier 3.md'],
    );
    assert.deepEqual(['a.b.html', '.html', 'plain'].map(stemOf), ['a.b', '.html', 'plain']);
  });
});

describe('front matter of imports', () => {
  it('is written as it is read', () => {
    assert.equal(
      withFrontMatter(
        {
          title: 'Pier: "no date"',
          outlet: 'The Courier',
          authors: ['Ada Brook'],
          date: '2025-03-14',
          url: 'https://courier.example/p',
          tags: ['a'],
          kind: 'transcript',
          language: 'en',
        },
        '# Pier\n\nIt is shut.\n',
        origin,
      ),
      '---\ntitle: "Pier: \\"no date\\""\nsource: "https://courier.example/p"\nsite: "The Courier"\nauthor:\n  - "Ada Brook"\npublished: 2025-03-14\ntags:\n  - "a"\nkind: transcript\nlanguage: en\nimported_from: "page.html"\nimported: 2025-03-16\n---\n\n# Pier\n\nIt is shut.\n',
    );
  });

  it('gives every text back', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((each) => each.replace(/\s+/gu, ' ').trim())
      .filter((each) => each !== '');
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), text, (title, authors, outlet) => {
        const file = withFrontMatter({ title, authors, outlet }, 'Text', { file: title, day: '2025-03-16' });
        const [, yaml] = file.split(/^---\n/m);
        const read = parse(yaml) as { title: string; author: string[]; site: string; imported_from: string };
        assert.deepEqual([read.title, read.author, read.site, read.imported_from], [title, authors, outlet, title]);
      }),
    );
  });

  it('is the same on another day, and with other line ends, and no other text is', () => {
    const one = withFrontMatter({ title: 'Pier' }, 'It is shut.\n\nimported: 2025-03-16', origin);
    assert.ok(
      isSameImport(
        one,
        withFrontMatter({ title: 'Pier' }, 'It is shut.\n\nimported: 2025-03-16', { ...origin, day: '2026-01-01' }),
      ),
    );
    assert.ok(isSameImport(one, one.replace(/\n/g, '\r\n')));
    assert.ok(!isSameImport(one, withFrontMatter({ title: 'Pier' }, 'It is shut.\n\nimported: 2025-03-17', origin)));
    assert.ok(!isSameImport(one, withFrontMatter({ title: 'Quay' }, 'It is shut.', origin)));
    assert.ok(!isSameImport('imported: 1', 'imported: 2'));
  });
});

describe('Markdown of plain text', () => {
  for (const [text, markdown] of [
    ['a *b* c', 'a \\*b\\* c'],
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['a_b and _c_', 'a_b and \\_c\\_'],
    ['[sic] and [a](b)', '[sic] and [a\\](b)'],
    ['a < b and <i>', 'a < b and \\<i>'],
    ['A&B &amp; &c', 'A&B \\&amp; &c'],
    ['C:\\x `y`', 'C:\\\\x \\`y\\`'],
    ['~~x~~ ~5', '\\~~x\\~~ ~5'],
  ])
    it(`${text} is ${markdown}`, () => {
      assert.equal(escapeInline(text), markdown);
    });

  for (const [line, markdown] of [
    ['5. July was hot', '5\\. July was hot'],
    ['1250.50 pounds', '1250.50 pounds'],
    ['# 7', '\\# 7'],
    ['#pier', '#pier'],
    ['- no', '\\- no'],
    ['-5 degrees', '-5 degrees'],
    ['> no', '\\> no'],
    ['--- no', '\\--- no'],
    ['| a', '\\| a'],
  ])
    it(`the line ${line} is ${markdown}`, () => {
      assert.equal(escapeLineStart(line), markdown);
    });

  it('has its headline once', () => {
    assert.equal(underHeadline('Pier', 'Pier\n\nText'), '# Pier\n\nText');
    assert.equal(underHeadline('Pier', '# Pier\n\nText'), '# Pier\n\nText');
    assert.equal(underHeadline('Pier', '**PIER**\n\nText'), '# Pier\n\nText');
    assert.equal(underHeadline('Pier', 'Text'), '# Pier\n\nText');
    assert.equal(underHeadline(undefined, ' Text '), 'Text');
    assert.equal(paragraph('1. a\n  b\u00A0c'), '1\\. a b\u00A0c');
  });
});
