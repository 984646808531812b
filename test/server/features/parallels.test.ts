import assert from 'node:assert/strict';
import { alignedWith, highlightsBetween, parallelRows } from '../../../src/server/features/parallels';
import { idOf } from '../../../src/server/workspace/ids';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { contextIn, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

describe('parallels', () => {
  it('are listed with both places, the words and the score', () => {
    const workspace = workspaceOf({ wire, copy, other });
    const context = contextIn(workspace, 'wire', 'inspectors found');
    const [row, ...more] = parallelRows(workspace, context);
    assert.deepEqual(more, []);
    const view = viewOf(workspace, 'copy');
    const sentence = view.article.sentences[1];
    assert.deepEqual(row, {
      id: idOf(view.uri, sentence),
      from: idOf(uriOf('wire'), { start: context.sentence?.start ?? -1, end: context.sentence?.end ?? -1 }),
      origin: viewOf(workspace, 'wire').rangeOf(context.sentence ?? { start: 0, end: 0 }),
      article: uriOf('wire'),
      uri: view.uri,
      tag: 'Copy',
      range: view.rangeOf(sentence),
      text: view.textOf(sentence),
      kind: 'verbatim',
      score: 1,
      form: 'same words',
      order: 5,
    });
    assert.deepEqual(parallelRows(workspace, contextIn(workspace, 'other', 'saw a')), []);
  });

  it('say how each words it as the hover does, what differs first where wordings are compared', () => {
    const workspace = workspaceOf({ ...flood, copy: flood.post });
    const rows = parallelRows(workspace, contextIn(workspace, 'post', 'whatever some'));
    const compared = [...rows].sort((one, next) => one.order - next.order);
    assert.deepEqual(
      rows.map(({ tag, form }) => [tag, form]),
      [
        ['Copy', 'same words'],
        ['Herald', 'differs'],
        ['Echo', 'same words'],
        ['Echo', 'in other words'],
        ['Echo', 'in other words'],
      ],
    );
    assert.equal(compared[0].tag, 'Herald');
  });

  describe('as lines', () => {
    const lines = (texts: Record<string, string>, uri: string, beside: string): readonly number[] =>
      alignedWith(workspaceOf(texts), { uri: uriOf(uri), other: uriOf(beside) }).lines;
    const first = 'The river Osk burst its banks near Veltra and cut the only road to the valley.';
    const second = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik.';
    const third = 'Farmers lost most of their winter wheat, and the cooperative asked for a moratorium.';

    it('rise on both sides', () => {
      assert.deepEqual(
        lines({ a: `${first}\n\n${second}\n\n${third}\n`, b: `Head\n\n${first}\n\n${second}\n\n${third}\n` }, 'a', 'b'),
        [0, 2, 2, 4, 4, 6],
      );
      assert.deepEqual(
        lines({ a: `${first}\n\n${second}\n\n${third}\n`, b: `${third}\n\n${first}\n\n${second}\n` }, 'a', 'b'),
        [0, 2, 2, 4],
      );
    });

    it('are none for articles that have nothing in common or are not there', () => {
      assert.deepEqual(lines({ a: `${first}\n`, b: `${third}\n` }, 'a', 'b'), []);
      assert.deepEqual(lines({ a: `${first}\n`, b: `${first}\n` }, 'a', 'none'), []);
      assert.deepEqual(lines({ a: `${first}\n`, b: `${first}\n` }, 'none', 'a'), []);
    });

    it('leave out a third article', () => {
      assert.deepEqual(lines({ a: `${first}\n`, b: `Other\n\n${second}\n`, c: `${first}\n` }, 'a', 'b'), []);
    });
  });

  describe('beside each other', () => {
    const base = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik on Monday.';

    /** The words that are marked on either side. */
    function differing(own: string, beside: string): [string[], string[]] {
      const workspace = workspaceOf({ a: `Bread\n\n${own}\n`, b: `Boats\n\n${beside}\n` });
      const { differing: sides } = alignedWith(workspace, { uri: uriOf('a'), other: uriOf('b') });
      const [ours, theirs] = sides.map((flat, side) =>
        Array.from({ length: flat.length / 4 }, (_, index) => {
          const [line, character, endLine, endCharacter] = flat.slice(4 * index, 4 * index + 4);
          const view = viewOf(workspace, side === 0 ? 'a' : 'b');
          return wordsAt(view, { start: { line, character }, end: { line: endLine, character: endCharacter } });
        }),
      );
      return [ours, theirs];
    }

    it('have words marked that the other has otherwise, on both sides', () => {
      assert.deepEqual(differing(base, base.replace('diesel', 'clean water')), [['diesel'], ['clean water']]);
      assert.deepEqual(differing(base, base.replace(' and diesel', '')), [['and diesel'], []]);
    });

    it('have them marked wherever the sentences stand, and what differs in other words', () => {
      const paid = 'The council of Veltra paid the boatmen £2.4m for ferrying bread across the river Osk.';
      assert.deepEqual(
        differing(
          `${base}\n\n${paid}`,
          `${paid.replace('£2.4m', '£4.2m')}\n\n${base.replace('diesel', 'clean water')}`,
        ),
        [
          ['diesel', '2.4m'],
          ['4.2m', 'clean water'],
        ],
      );
      const both = 'Volunteers rang the church bells of Veltra at noon for those who had drowned in the flood.';
      assert.deepEqual(
        differing(
          `Divers from Norrick needed four hours to raise the drowned bell of Tulm.\n\n${both}`,
          `The bell is up again: it took divers six hours in the dark below the pier of Tulm.\n\n${both}`,
        ),
        [['four hours'], ['six hours']],
      );
    });

    it('have none marked where all words are equal', () => {
      assert.deepEqual(differing(base, base), [[], []]);
    });
  });

  describe('as highlights', () => {
    const workspace = workspaceOf(flood);
    const place = (name: string, words: string): { uri: string; span: { start: number; end: number } } => {
      const start = viewOf(workspace, name).article.text.indexOf(words);
      return { uri: uriOf(name), span: { start, end: start + words.length } };
    };

    it('are the words in common', () => {
      const found = highlightsBetween(
        workspace,
        place('post', 'The flood killed 12'),
        place('herald', 'Near Veltra, the flood'),
      );
      const view = viewOf(workspace, 'herald');
      assert.deepEqual(
        found.map((range) => wordsAt(view, range)),
        ['the flood killed', 'Near Veltra', 'the interior ministry'],
      );
    });

    it('are none between passages that are not linked, in either article', () => {
      const [here, there] = [place('post', 'The flood killed 12'), place('herald', 'Near Veltra, the flood')];
      assert.deepEqual(highlightsBetween(workspace, place('post', 'Soldiers carried'), there), []);
      assert.deepEqual(highlightsBetween(workspace, here, place('herald', 'Soldiers carried')), []);
      assert.deepEqual(highlightsBetween(workspace, here, { ...there, uri: uriOf('echo') }), []);
      assert.deepEqual(highlightsBetween(workspace, { ...here, uri: 'file:///none.txt' }, there), []);
      assert.deepEqual(highlightsBetween(workspace, here, { ...there, uri: 'file:///none.txt' }), []);
    });
  });
});
