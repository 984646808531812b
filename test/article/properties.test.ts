import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotations/annotate';
import { readArticle } from '../../src/article/article';
import { decodeBytes } from '../../src/text/decode';
import { tagger } from '../fixtures/tagger';

/** Texts that look like news in parts and like anything in others. */
const newsish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        ' ',
        '. ',
        ', ',
        '.',
        '? ',
        '…',
        ' — ',
        '$',
        '€',
        '%',
        '3.5',
        '1,000',
        'bn',
        'Mr. ',
        'said',
        ' said ',
        'according to ',
        'Vladimir',
        ' Hanoi',
        'LONDON',
        ' (Reuters) – ',
        'June 20',
        '2024-06-20',
        'last year',
        'Thursday',
        'don’t',
        "'90s",
        '***',
        '[a](b)',
        '<b>',
        '# ',
        '\u0000',
        '\ufeff',
        '😀',
        '\ud83d',
        'é',
        'İ',
        '水',
        '\u2028',
        'subscribe to our newsletter',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('is tiled by blocks, and every span lies in range and in order', () => {
    fc.assert(
      fc.property(newsish, fc.boolean(), (text, markdown) => {
        const { article, quotations, figures, named } = annotate(text, markdown ? 'markdown' : 'plain', tagger);
        assert.equal(article.shown.length, text.length);
        let at = 0;
        for (const block of article.blocks) {
          assert.equal(block.start, at);
          assert.ok(block.end > block.start);
          at = block.end;
        }
        assert.equal(at, text.length);
        let last = 0;
        for (const s of article.sentences) {
          assert.ok(s.start >= last && s.end > s.start && s.end <= text.length);
          last = s.end;
          const block = article.blocks[s.block];
          assert.ok(block.start <= s.start && s.end <= block.end);
        }
        const inRange = (s: { start: number; end: number }): void =>
          assert.ok(s.start >= 0 && s.start <= s.end && s.end <= text.length, JSON.stringify(s));
        for (const q of quotations) {
          inRange(q);
          q.marks.forEach(inRange);
          q.content.forEach(inRange);
          if (q.speaker) inRange(q.speaker);
          if (q.cue) inRange(q.cue);
        }
        figures.forEach((f) => {
          inRange(f);
          assert.ok(f.value === undefined || Number.isFinite(f.value));
        });
        named.mentions.forEach((m) => {
          inRange(m);
          assert.ok(named.entities[m.entity]);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same words with every kind of line end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Rain fell', 'The “bridge” closed.', 'Costs rose 5%.', ''), { maxLength: 12 }),
        (lines) => {
          const words = (end: string): readonly string[] => readArticle(lines.join(end)).tokens.lower;
          assert.deepEqual(words('\r\n'), words('\n'));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of bytes is decoded or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeBytes(bytes);
        assert.ok('text' in decoded || 'skipped' in decoded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile sizes', () => {
  const cases: [string, string][] = [
    ['quotation marks', '“'.repeat(50_000) + '"'.repeat(50_000)],
    ['single marks', "'a ".repeat(40_000)],
    ['nested brackets', '('.repeat(60_000)],
    ['digits', '1'.repeat(100_000)],
    ['grouped digits', '1,000,'.repeat(30_000)],
    ['capitals', 'Abc '.repeat(40_000)],
    ['cues', 'he said that '.repeat(15_000)],
    ['stops', 'a.'.repeat(60_000)],
    ['one long word', 'x'.repeat(200_000)],
    ['dashes', 'A — '.repeat(40_000)],
    ['datelines', 'LONDON, June 2 (AP) – '.repeat(8_000)],
    ['markup', '[a](b) **c** <d> '.repeat(12_000)],
    ['blank lines', '\n'.repeat(200_000)],
  ];
  for (const [name, text] of cases) {
    it(`${name} take time in proportion`, function () {
      this.timeout(20_000);
      const time = (t: string): number => {
        const started = performance.now();
        annotate(t, name === 'markup' ? 'markdown' : 'plain', tagger);
        return performance.now() - started;
      };
      time(text.slice(0, text.length / 8));
      const quarter = Math.min(time(text.slice(0, text.length / 4)), time(text.slice(0, text.length / 4)));
      const whole = time(text);
      // Quadratic work would take sixteen times as long; small times are noise.
      assert.ok(
        whole < Math.max(150, quarter * 11),
        `${quarter.toFixed(0)} ms, then ${whole.toFixed(0)} ms for four times the text`,
      );
    });
  }
});
