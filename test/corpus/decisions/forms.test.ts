import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf, findAnchor, parseDecisions } from '../../../src/corpus/decisions/decisions';
import { DecisionIndex } from '../../../src/corpus/decisions/decisionIndex';

const vilner = { name: 'Tomas Vilner', kind: 'person' };
const place = { path: 'a.txt', exact: 'words', prefix: '', suffix: '.' };

const isAccepted = (entry: unknown): boolean =>
  parseDecisions(JSON.stringify({ crossread: 1, decisions: [entry] })).decisions.length === 1;

describe('entries of a decisions file', () => {
  const good: readonly [string, unknown][] = [
    ['a merge', { type: 'merge', entity: vilner, into: { ...vilner, name: 'Vilner' } }],
    ['a merge of one that was split off', { type: 'merge', entity: { ...vilner, path: 'a.txt' }, into: vilner }],
    ['a split by form', { type: 'split', entity: vilner, form: { ...vilner, name: 'T. Vilner' } }],
    ['a split in an article', { type: 'split', entity: vilner, path: 'a.txt' }],
    ['a rename', { type: 'rename', entity: vilner, name: 'President Vilner' }],
    ['a rename with another kind', { type: 'rename', entity: vilner, name: 'Vilner', kind: 'place' }],
    ['an entity that is ignored', { type: 'ignore', entity: vilner }],
    ['passages set apart', { type: 'notComparable', passages: [place, place] }],
    ['boilerplate', { type: 'boilerplate', passage: place, is: true }],
    ['article text', { type: 'boilerplate', passage: place, is: false }],
    ['a name of the greatest length', { type: 'ignore', entity: { ...vilner, name: 'x'.repeat(20_000) } }],
  ];
  for (const [name, entry] of good) it(`are taken: ${name}`, () => assert.ok(isAccepted(entry)));

  const bad: readonly [string, unknown][] = [
    ['null', null],
    ['a word', 'merge'],
    ['no type', { entity: vilner, into: vilner }],
    ['a type of later', { type: 'later', entity: vilner }],
    ['a merge of nothing', { type: 'merge', into: vilner }],
    ['a merge into nothing', { type: 'merge', entity: vilner }],
    ['a name that is none', { type: 'ignore', entity: { ...vilner, name: 7 } }],
    ['a kind that is none', { type: 'ignore', entity: { ...vilner, kind: 'ship' } }],
    ['a kind that is no word', { type: 'ignore', entity: { ...vilner, kind: ['person'] } }],
    ['a path that is no word', { type: 'ignore', entity: { ...vilner, path: 7 } }],
    ['a name that is too long', { type: 'ignore', entity: { ...vilner, name: 'x'.repeat(20_001) } }],
    ['a split without form and article', { type: 'split', entity: vilner }],
    ['a split by a form that is none', { type: 'split', entity: vilner, form: 'Vilner', path: 'a.txt' }],
    ['a split in an article that is none', { type: 'split', entity: vilner, form: vilner, path: 7 }],
    ['a split of nothing', { type: 'split', path: 'a.txt' }],
    ['a rename to blanks', { type: 'rename', entity: vilner, name: '  ' }],
    ['a rename to nothing', { type: 'rename', entity: vilner }],
    ['a rename of nothing', { type: 'rename', name: 'Vilner' }],
    ['a rename to a kind that is none', { type: 'rename', entity: vilner, name: 'Vilner', kind: 'ship' }],
    ['a rename to a kind that is no word', { type: 'rename', entity: vilner, name: 'Vilner', kind: 7 }],
    ['one passage', { type: 'notComparable', passages: [place] }],
    ['three passages', { type: 'notComparable', passages: [place, place, place] }],
    ['passages that are no list', { type: 'notComparable', passages: { length: 2 } }],
    ['a passage without words', { type: 'notComparable', passages: [place, { ...place, exact: '' }] }],
    ['a passage without a path', { type: 'boilerplate', passage: { ...place, path: undefined }, is: true }],
    ['a passage without what stands before it', { type: 'boilerplate', passage: { ...place, prefix: 1 }, is: true }],
    ['a passage without what stands behind it', { type: 'boilerplate', passage: { ...place, suffix: 1 }, is: true }],
    ['boilerplate or not', { type: 'boilerplate', passage: place }],
    ['boilerplate by a word', { type: 'boilerplate', passage: place, is: 'yes' }],
  ];
  for (const [name, entry] of bad) it(`are passed over: ${name}`, () => assert.ok(!isAccepted(entry)));

  it('are all kept, so that those of a newer version are written again', () => {
    const entries = [{ type: 'later' }, { type: 'ignore', entity: vilner }];
    const file = parseDecisions(JSON.stringify({ decisions: entries }));
    assert.deepEqual(file.entries, entries);
    assert.deepEqual(file.decisions, [entries[1]]);
  });

  it('may stand behind a byte-order mark', () => {
    const file = JSON.stringify({ decisions: [{ type: 'ignore', entity: { name: 'Ada', kind: 'person' } }] });
    assert.deepEqual(parseDecisions(`\ufeff${file}`), parseDecisions(file));
    assert.equal(parseDecisions(file).decisions.length, 1);
    assert.deepEqual(parseDecisions('\ufeff'), { decisions: [], entries: [] });
  });

  it('are none in an empty file, and what is no such file is refused', () => {
    assert.deepEqual(parseDecisions(' \n'), { decisions: [], entries: [] });
    for (const text of ['[]', '{}', 'null', '{"decisions": 1}']) assert.throws(() => parseDecisions(text), TypeError);
    assert.throws(() => parseDecisions('{'), SyntaxError);
  });

  it('count up to a hundred thousand', () => {
    const many = Array.from({ length: 100_001 }, () => ({ type: 'ignore', entity: vilner }));
    const { decisions, entries } = parseDecisions(JSON.stringify({ decisions: many }));
    assert.deepEqual([decisions.length, entries.length], [100_000, 100_001]);
  });
});

describe('anchors of passages', () => {
  it('find their words between what stands before and behind', () => {
    const text = 'The dam fell. The dam held. The dam fell.';
    const second = { start: 28, end: 41 };
    assert.deepEqual(findAnchor(text, anchorOf('a.txt', text, second)), second);
    assert.deepEqual(findAnchor(text, { path: '', exact: 'The dam held.', prefix: 'x', suffix: 'y' }), {
      start: 14,
      end: 27,
    });
    assert.equal(findAnchor(text, { path: '', exact: 'The dam fell.', prefix: 'x', suffix: 'y' }), undefined, 'twice');
    assert.equal(findAnchor(text, { path: '', exact: 'The wall', prefix: '', suffix: '' }), undefined);
  });

  it('hold thirty-two code units on either side', () => {
    const { prefix, suffix } = anchorOf('a.txt', `${'a'.repeat(40)}X${'b'.repeat(40)}`, { start: 40, end: 41 });
    assert.deepEqual([prefix.length, suffix.length], [32, 32]);
  });

  it('find any span of a text again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.nat(59),
        fc.nat(20),
        (text, from, length) => {
          const start = from % text.length;
          const span = { start, end: Math.min(text.length, start + length + 1) };
          const found = findAnchor(text, anchorOf('a.txt', text, span));
          assert.equal(found && text.slice(found.start, found.end), text.slice(span.start, span.end));
        },
      ),
    );
  });
});

describe('decisions looked up by article', () => {
  const index = new DecisionIndex([
    { folder: 'file:///a/', decisions: [{ type: 'boilerplate', passage: { ...place, path: 'x y.txt' }, is: true }] },
    { folder: 'file:///a/b/', decisions: [] },
  ]);

  it('are those of the innermost folder', () => {
    assert.equal(index.pathOf('file:///a/b/c.txt'), 'c.txt');
    assert.equal(index.pathOf('file:///a/c%20d.txt'), 'c d.txt');
    assert.equal(index.pathOf('file:///z/c.txt'), 'file:///z/c.txt');
    assert.equal(index.pathOf('file:///a/100%.txt'), '100%.txt', 'what is no escape stays');
  });

  it('say what is read otherwise', () => {
    assert.ok(index.reassignsBoilerplate('file:///a/x%20y.txt'));
    assert.ok(!index.reassignsBoilerplate('file:///a/b/x%20y.txt'));
    assert.deepEqual(index.reassignedSpans('file:///a/x%20y.txt', 'some words.'), [
      { start: 5, end: 10, boilerplate: true },
    ]);
    assert.deepEqual(index.reassignedSpans('file:///a/x%20y.txt', 'other text'), []);
    assert.ok(!new DecisionIndex().reassignsBoilerplate('file:///a/x%20y.txt'));
  });
});
