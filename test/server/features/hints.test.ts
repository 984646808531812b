import assert from 'node:assert/strict';
import { InlayHintKind } from 'vscode-languageserver';
import { speakerHints } from '../../../src/server/features/hints';
import { flood } from '../../fixtures/articles';
import { viewOf, workspaceOf } from '../workspaceFixture';

describe('speaker hints', () => {
  const text = `The dam\n\n“We will rebuild the dam,” said Hanna Reyl.\n\n“It costs too much,” she added.\n\n“Nobody will pay for any of it in our lives.”\n\nThe so-called “miracle” was none, officials said: “We had luck.”\n`;
  const view = viewOf(workspaceOf({ a: text }), 'a');
  const labels = (start: number, end: number): unknown[] =>
    speakerHints(view, { start, end }).map(({ label }) => label);

  it('stand before quotations whose speaker is known, by the name of the entity', () => {
    const hints = speakerHints(view, { start: 0, end: text.length });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, view.offsetAt(position)]),
      [
        ['Hanna Reyl:', text.indexOf('“We will')],
        ['Hanna Reyl:', text.indexOf('“It costs')],
        ['Hanna Reyl:', text.indexOf('“Nobody will')],
        ['officials:', text.indexOf('“We had luck')],
      ],
    );
    for (const hint of hints) assert.deepEqual([hint.kind, hint.paddingRight], [InlayHintKind.Parameter, true]);
  });

  it('are those of the range, quotations at its edge included', () => {
    const start = text.indexOf('“It costs');
    const end = text.indexOf(' she added');
    assert.deepEqual(labels(start, end), ['Hanna Reyl:']);
    assert.deepEqual(labels(end, end + 3), ['Hanna Reyl:']);
    assert.deepEqual(labels(end + 1, end + 3), []);
    assert.deepEqual(labels(start - 2, start), ['Hanna Reyl:']);
    assert.deepEqual(labels(start - 2, start - 1), []);
  });

  it('are not there where it is not sure who speaks', () => {
    const guess = 'The dam\n\nFootage of Hanna Reyl saying “to live by the dam is good” went round.\n';
    assert.deepEqual(speakerHints(viewOf(workspaceOf({ guess }), 'guess'), { start: 0, end: guess.length }), []);
  });

  it('have the words for the speaker where no entity is known', () => {
    const echo = viewOf(workspaceOf({ echo: flood.echo }), 'echo');
    assert.deepEqual(
      speakerHints(echo, { start: 0, end: flood.echo.length }).map(({ label }) => label),
      ['Hanna Reyl:'],
    );
  });
});
