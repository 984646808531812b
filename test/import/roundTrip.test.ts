import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from '../../src/formats/readFile';
import { withFrontMatter } from '../../src/import/frontMatter';
import { paragraph, underHeadline } from '../../src/import/markdownText';
import type { SourceData } from '../../src/formats/sourceData';

/** Words that a reader of front matter leaves as they are. */
const words = fc
  .array(fc.constantFrom('Pier', 'stays: shut', '"no date"', 'd’été', '#1', '- 5', 'A & B', 'yes', '2025', "it's"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

describe('what an import writes', () => {
  it('is read back without a loss', () => {
    fc.assert(
      fc.property(words, words, words, (title, outlet, description) => {
        const source: SourceData = {
          title: `T ${title}`,
          outlet: `O ${outlet}`,
          authors: ['Ada Brook', 'Jon Vale'],
          date: '2025-03-14',
          url: 'https://www.courier.example/pier?id=7',
          description: `D ${description}`,
          tags: ['port', 'sea'],
          kind: 'transcript',
          language: 'en',
        };
        const file = withFrontMatter(source, underHeadline(source.title, 'It is shut.'), {
          file: 'a.html',
          day: '2025-03-16',
        });
        const [document, ...others] = readFile(file, 'markdown');
        assert.equal(others.length, 0);
        assert.deepEqual(document.source, source);
      }),
    );
  });

  it('shows plain text as it was, without the backslashes', () => {
    const text = fc
      .string({
        unit: fc.constantFrom(
          'a',
          'B',
          '5',
          ' ',
          '.',
          '*',
          '_',
          '#',
          '-',
          '>',
          '[',
          ']',
          '(',
          '<',
          '&',
          'amp;',
          '`',
          '\\',
          '|',
          '~',
        ),
        maxLength: 30,
      })
      .map((each) => `x ${each} x`);
    fc.assert(
      fc.property(text, (plain) => {
        const shown = paragraph(plain).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        assert.equal(shown, plain.replace(/ +/g, ' '));
      }),
    );
  });
});
