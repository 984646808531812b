import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CountedText } from '../../../src/corpus/notes/countedText';
import { findSelectors, selectorsOf, unmovedSpan, type NoteSelectors } from '../../../src/corpus/notes/selectors';

const report = `Ferry aground 😀 off Kinn

The ferry carried 214 people, the port said. A tug is on its way.

The crew slept. The ferry carried nobody on Monday.
`;

function spanOf(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

/** The words at which a note on some words of the report stands in another text, with how it stands there. */
function found(text: string, selectors: NoteSelectors): string {
  const [placement] = findSelectors(text, [selectors]);
  if (placement.state !== 'lost') return `${placement.state}: ${text.slice(placement.span.start, placement.span.end)}`;
  const { reason, now } = placement;
  return `lost, ${reason}${now ? `: ${text.slice(now.start, now.end)}` : ''}`;
}

describe('selectors of a note', () => {
  it('count in code points and keep what stands around', () => {
    const selectors = selectorsOf(report, spanOf(report, '214 people'));
    assert.deepEqual(selectors, {
      exact: '214 people',
      prefix: 'd 😀 off Kinn\n\nThe ferry carried ',
      suffix: ', the port said. A tug is on its',
      position: { start: 44, end: 54 },
    });
    assert.equal([...report].slice(44, 54).join(''), '214 people');
    assert.equal([...selectors.prefix].length, 32);
  });

  for (const start of [0, 44, 61, 10_000, 2 ** 31, 2 ** 32 + 44, Number.MAX_SAFE_INTEGER])
    it(`are found by their words, whatever place another program gives: ${start}`, () => {
      const { exact, prefix, suffix } = selectorsOf(report, spanOf(report, '214 people'));
      const selectors = { exact, prefix, suffix, position: { start, end: start } };
      const [place] = findSelectors(report, [selectors]);
      assert.equal(place.state, start === 44 ? 'here' : 'moved');
      const gone = findSelectors('Nothing of it.', [selectors]);
      assert.deepEqual(gone, [{ state: 'lost', reason: 'gone' }]);
    });

  it('never cut a character in two', () => {
    const { start } = spanOf(report, '😀');
    assert.equal(selectorsOf(report, { start: start + 1, end: start + 5 }).exact, '😀 off'.slice(0, 5));
    assert.equal(selectorsOf(report, { start: start - 2, end: start + 1 }).exact, 'd 😀');
  });

  it('are the same whatever the line ends', () => {
    const windows = report.replaceAll('\n', '\r\n');
    const words = 'way.\n\nThe crew';
    const selectors = selectorsOf(report, spanOf(report, words));
    assert.deepEqual(selectorsOf(windows, spanOf(windows, words.replaceAll('\n', '\r\n'))), selectors);
    assert.equal(found(windows, selectors), 'here: way.\r\n\r\nThe crew');
    assert.equal(found(report, selectors), 'here: way.\n\nThe crew');
  });

  const note = (words: string, from = 0): NoteSelectors => selectorsOf(report, spanOf(report, words, from));
  const second = report.indexOf('Monday') - 30;
  const cases: readonly (readonly [title: string, selectors: NoteSelectors, text: string, expected: string])[] = [
    ['stand where they stood', note('214 people'), report, 'here: 214 people'],
    ['move with what is put before them', note('214 people'), `Updated.\n\n${report}`, 'moved: 214 people'],
    ['of two places take the one that the note says', note('The ferry', second), report, 'here: The ferry'],
    [
      'of two places take the one whose surroundings are the same',
      note('The ferry', second),
      `A new head\n\n${report}`,
      'moved: The ferry',
    ],
    [
      'stay where one side was changed',
      note('The ferry carried'),
      report.replace('214 people', 'about 200 people'),
      'here: The ferry carried',
    ],
    [
      'are not taken elsewhere because a look-alike stands at the old place',
      note('ferry', report.indexOf('The ferry')),
      report.replace('Ferry aground 😀 off Kinn\n\n', '').padStart(report.length + 400, 'The ferry left. '),
      'moved: ferry',
    ],
    [
      'are lost among several places without what stood around',
      note('The ferry', second),
      'Then, The ferry. Now, The ferry!',
      'lost, several',
    ],
    ['are found once without what stood around', note('214 people'), 'In all 214 people came.', 'moved: 214 people'],
    [
      'are lost where they were changed, and what stands there now is told',
      note('214 people'),
      report.replace('214 people', '241 passengers'),
      'lost, gone: 241 passengers',
    ],
    ['are lost where they were taken out', note('214 people'), report.replace('214 people', ''), 'lost, gone: '],
    ['are lost where all is new', note('214 people'), 'Something else.', 'lost, gone'],
    [
      'tell of no gap between words that stand anywhere',
      { exact: '214', prefix: 'on ', suffix: ' came.' },
      'In all 215 came.',
      'lost, gone',
    ],
    [
      'tell of no gap where what stood before stands twice',
      { exact: '214', prefix: 'the ferry carried ', suffix: ' people to Kinn' },
      'the ferry carried 215 people to Kinn; the ferry carried 216 people to Kinn',
      'lost, gone',
    ],
    ['need no position', { exact: '214 people', prefix: '', suffix: '' }, report, 'here: 214 people'],
    ['at the start of a file stand at a start', selectorsOf('A\nA b', { start: 0, end: 1 }), 'A\nA c', 'here: A'],
  ];
  for (const [title, selectors, text, expected] of cases)
    it(title, () => assert.equal(found(text, selectors), expected));

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '😀', 'é', '\r'), maxLength: 80 });
  const spanIn = fc.record({ text: letters, from: fc.nat(80), length: fc.integer({ min: 1, max: 30 }) });

  it('lead back to the words they were made of, in any text', () => {
    fc.assert(
      fc.property(spanIn, ({ text, from, length }) => {
        fc.pre(from < text.length);
        const span = { start: from, end: Math.min(text.length, from + length) };
        const selectors = selectorsOf(text, span);
        fc.pre(selectors.exact !== '');
        const [placement] = findSelectors(text, [selectors]);
        assert.ok(placement.state === 'here', placement.state);
        const words = text.slice(placement.span.start, placement.span.end).replaceAll('\r\n', '\n');
        assert.equal(words, selectors.exact);
        const plain = [...text.replaceAll('\r\n', '\n')];
        assert.equal(plain.slice(selectors.position.start, selectors.position.end).join(''), selectors.exact);
      }),
      { numRuns: 300 },
    );
  });

  it('lead to their own words or nowhere after any change', () => {
    fc.assert(
      fc.property(spanIn, letters, fc.nat(80), fc.nat(20), ({ text, from, length }, put, at, taken) => {
        fc.pre(from < text.length);
        const selectors = selectorsOf(text, { start: from, end: Math.min(text.length, from + length) });
        fc.pre(selectors.exact !== '');
        const changed = text.slice(0, at) + put + text.slice(at + taken);
        const [placement] = findSelectors(changed, [selectors]);
        if (placement.state === 'lost') return;
        const { start, end } = placement.span;
        assert.equal(changed.slice(start, end).replaceAll('\r\n', '\n'), selectors.exact);
        if (placement.state === 'here') return;
        // Moved: no second place is as good.
        const before = (offset: number): string => changed.slice(0, offset).replaceAll('\r\n', '\n');
        assert.notEqual([...before(start)].length, selectors.position.start);
      }),
      { numRuns: 500 },
    );
  });

  it('are found together as each of them is alone, in any text', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 5 });
    const position = fc.nat(60).map((start) => ({ start, end: start + 1 }));
    const around = fc.oneof(short, fc.constant(''), fc.constant('a b a b a b '));
    const one = fc.record({ exact: short, prefix: around, suffix: around, position });
    fc.assert(
      fc.property(letters, fc.array(one, { maxLength: 12 }), (text, notes) => {
        const alone = notes.map((note) => findSelectors(text, [note])[0]);
        assert.deepEqual(findSelectors(text, notes), alone);
      }),
      { numRuns: 500 },
    );
  });

  it('take linear time in a hostile text', () => {
    const text = 'a'.repeat(1_000_000);
    const around = 'a'.repeat(32);
    const placed = findSelectors(text, [{ exact: 'a'.repeat(100_000), prefix: around, suffix: around }]);
    assert.deepEqual(placed, [{ state: 'lost', reason: 'several' }]);
  });

  it('are lost where others stand at too many places to look at all', () => {
    const around = { prefix: 'zz', suffix: 'zz' };
    const notes = ['a', 'b'].map((exact) => ({ exact, ...around }));
    const several = { state: 'lost', reason: 'several' };
    // The second b stands behind what is looked at: of the first alone nobody may say that it is the one.
    assert.deepEqual(findSelectors(`b${'a'.repeat(200_001)}b`, notes), [several, several]);
    assert.deepEqual(findSelectors(`b${'a'.repeat(20)}`, notes)[1], { state: 'here', span: { start: 0, end: 1 } });
  });

  it('are not handed to the search of the language, which takes quadratic time for some', () => {
    const half = 'a'.repeat(500);
    const selectors = { exact: `${half}b${half}`, prefix: '', suffix: '', position: { start: 7, end: 1008 } };
    const longest: number[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { includes, indexOf } = String.prototype;
    String.prototype.includes = function (words, from) {
      longest.push(words.length);
      return includes.call(this, words, from);
    };
    String.prototype.indexOf = function (words, from) {
      longest.push(words.length);
      return indexOf.call(this, words, from);
    };
    try {
      assert.equal(unmovedSpan(new CountedText('a'.repeat(9000)), selectors), undefined);
      assert.equal(findSelectors('a'.repeat(9000), [selectors])[0].state, 'lost');
    } finally {
      Object.assign(String.prototype, { includes, indexOf });
    }
    assert.ok(Math.max(...longest) < 10, longest.join(', '));
  });

  it('stand unmoved only where all of them do, between the words of before', () => {
    const selectors = selectorsOf(report, spanOf(report, 'carried 214 people'));
    assert.deepEqual(unmovedSpan(new CountedText(report), selectors), spanOf(report, 'carried 214 people'));
    for (const other of [report.replace('214', '241'), report.replace('The ferry', 'A ferry'), `x${report}`, ''])
      assert.equal(unmovedSpan(new CountedText(other), selectors), undefined, other);
  });
});
