import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotations/annotate';
import { readArticle } from '../../src/article/article';
import { decodeBytes } from '../../src/text/decode';
import { CountedModules } from '../fixtures/steps';
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
  it('is tiled by blocks, and every span lies in range and in order', function () {
    this.timeout(120_000);
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
    ['quotation marks', '“'.repeat(5_000) + '"'.repeat(5_000)],
    ['single marks', "'a ".repeat(4_000)],
    ['nested brackets', '('.repeat(6_000)],
    ['digits', '1'.repeat(10_000)],
    ['grouped digits', '1,000,'.repeat(3_000)],
    ['capitals', 'Abc '.repeat(4_000)],
    ['cues', 'he said that '.repeat(1_500)],
    ['stops', 'a.'.repeat(6_000)],
    ['one long word', 'x'.repeat(20_000)],
    ['dashes', 'A — '.repeat(4_000)],
    ['datelines', 'LONDON, June 2 (AP) – '.repeat(800)],
    ['markup', '[a](b) **c** <d> '.repeat(1_200)],
    ['blank lines', '\n'.repeat(20_000)],
    ['short lines', 'Dam holds\n\n'.repeat(1_500)],
    ['wrapped lines', 'The dam held and the engineers who had come from three towns said\n'.repeat(300)],
    ['boilerplate', 'Subscribe\n'.repeat(2_000)],
  ];
  let engine: CountedModules<{ annotate: typeof annotate; tagger: typeof tagger }>;
  before(function () {
    this.timeout(120_000);
    engine = new CountedModules(
      "export { annotate } from './src/annotations/annotate'; export { tagger } from './test/fixtures/tagger';",
    );
  });
  after(() => engine.dispose());

  for (const [name, text] of cases) {
    it(`${name} take steps in proportion`, function () {
      this.timeout(120_000);
      const stepsFor = (share: number): number => {
        const part = text.slice(0, text.length * share);
        const { annotate, tagger } = engine.exports;
        return engine.stepsOf(() => annotate(part, name === 'markup' ? 'markdown' : 'plain', tagger));
      };
      // Tables that are filled on first use are no part of the work.
      stepsFor(1 / 4);
      const quarter = stepsFor(1 / 4);
      const whole = stepsFor(1);
      // Four times the text, and what is left to chance by where the quarter was cut.
      assert.ok(whole <= quarter * 4.2, `${quarter} steps, then ${whole} for four times the text`);
    });
  }
});
