import assert from 'node:assert/strict';
import { briefAs } from '../../../src/server/features/brief';
import { disputesAmong } from '../../../src/server/features/disputes';
import { hoverAt } from '../../../src/server/features/hover';
import { lensesOf } from '../../../src/server/features/lens';
import { marksOf } from '../../../src/server/features/marks';
import { matrixOf } from '../../../src/server/features/matrix';
import { problemsOf } from '../../../src/server/features/problems';
import { withoutColours } from '../../../src/server/wording/hoverMarkup';
import { contextAt } from '../../../src/server/workspace/positionContext';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { uriOf, viewOf, workspaceOf } from '../workspaceFixture';

/** What stands around a sentence, each in words of its own: copies of one article would be one source of a majority. */
const arounds = [
  `Fishing town braces for another storm

The coastguard told fishing crews to stay in port while the storm crosses the northern shoals.

Shopkeepers along the esplanade nailed boards over their windows and carried their stock upstairs.`,
  `Crews stay in port as gale nears

No boat left the quays at noon, since a gale was on its way over the shoals in the north, skippers said.

Owners of shops by the sea took goods to upper floors, and shut their panes with planks.`,
  `Second storm in a week heads for the harbour

Nets were dry and engines silent; the weather office had warned every skipper of winds from the north.

Along the front, wood was sawn all night to cover glass, while stock went up the stairs by hand.`,
];
const story = (own: string, index: number): string => `${arounds[index % arounds.length]}\n\n${own}\n`;

/** A workspace of articles on one story, each with a sentence of its own. */
function withSentences(sentences: Readonly<Record<string, string>>): Workspace {
  return workspaceOf(
    Object.fromEntries(Object.entries(sentences).map(([name, own], index) => [name, story(own, index)])),
  );
}

/** What the ends of the lines of an article say. */
function hints(workspace: Workspace, name: string): string[] {
  return marksOf(workspace, [viewOf(workspace, name)]).hints.map(({ text }) => text);
}

/** The lines on differences of a hover on some words. */
function hoverLines(workspace: Workspace, name: string, words: string): string[] {
  const view = viewOf(workspace, name);
  const hover = hoverAt(workspace, contextAt(view, workspace.events, view.article.text.indexOf(words)), {
    names: false,
  });
  assert.ok(hover);
  return withoutColours(hover.contents.value)
    .replace(/\]\(command:[^)]*\)/g, ']')
    .split(/ {2}\n|\n\n/)
    .filter((line) => /^(?:≠|other words)/.test(line));
}

const quoted = (words: string): string =>
  `“We will rebuild ${words} dam above the town before the winter,” the mayor, Ines Varga, said on Sunday.`;

describe('what was done to words is told in one direction', () => {
  it('dropped, where most have them', () => {
    const workspace = withSentences({ ash: quoted('some of the'), birch: quoted('some of the'), cedar: quoted('the') });
    assert.deepEqual(hints(workspace, 'ash'), ['≠ Cedar drops “some of”']);
    assert.deepEqual(hints(workspace, 'cedar'), ['≠ drops “some of”']);
    assert.match(hoverLines(workspace, 'ash', 'rebuild')[0], /^≠ .*Cedar\W* drops “\*\*some of/);
    assert.deepEqual(
      ['ash', 'birch', 'cedar'].map((name) =>
        problemsOf(workspace, viewOf(workspace, name)).map(({ message }) => message),
      ),
      [[], [], ['Differs from the quotation in Ash: here without “some of”.']],
    );
    assert.deepEqual(
      disputesAmong(workspace, workspace.corpus.uris()).map(({ label, reason }) => [label, reason]),
      [['Ines Varga: “some of” dropped', 'without “some of”']],
    );
  });

  it('added, where most lack them', () => {
    const workspace = withSentences({ ash: quoted('the'), birch: quoted('the'), cedar: quoted('some of the') });
    assert.deepEqual(hints(workspace, 'ash'), ['≠ Cedar adds “some of”']);
    assert.deepEqual(hints(workspace, 'cedar'), ['≠ adds “some of”']);
    assert.match(hoverLines(workspace, 'cedar', 'rebuild')[0], /^≠ “\*\*some of\*\*” is added here, not in /);
    assert.match(hoverLines(workspace, 'ash', 'rebuild')[0], /^≠ .*Cedar\W* adds “\*\*some of/);
    assert.deepEqual(
      ['ash', 'birch', 'cedar'].map((name) =>
        problemsOf(workspace, viewOf(workspace, name)).map(({ message }) => message),
      ),
      [[], [], ['Differs from the quotation in Ash: here with “some of” added.']],
    );
    assert.deepEqual(
      disputesAmong(workspace, workspace.corpus.uris()).map(({ label, reason }) => [label, reason]),
      [['Ines Varga: “some of” added', 'here with “some of” added']],
    );
  });

  describe('of several changes', () => {
    const sentence = (words: string): string =>
      `“We have ${words} that the dam was opened by hand that night,” the mayor, Ines Varga, said on Sunday.`;
    const workspace = withSentences({
      ash: sentence('no proof so far'),
      birch: sentence('no proof'),
      cedar: sentence('proof'),
    });

    it('each with the article that made it, in views, brief and matrix', () => {
      const [{ label, reason }] = disputesAmong(workspace, workspace.corpus.uris());
      assert.equal(label, 'Ines Varga: “so far” dropped in Birch, “no” dropped in Cedar');
      assert.equal(reason, 'a quotation in other words');
      assert.match(
        briefAs(workspace, { format: 'markdown', base: 'file:///n/notes' }).text,
        /^### ≠ Ines Varga: “so far” dropped in \[Birch\]\([^)]*\), “no” dropped in \[Cedar\]\([^)]*\) \[3\/3\]/m,
      );
      const { rows } = matrixOf(workspace, undefined);
      assert.deepEqual(
        rows.filter(({ disputed }) => disputed).map(({ cells }) => cells.map(({ kind, said }) => said ?? kind)),
        [['same', 'drops “so far”', 'drops “no”']],
      );
    });

    it('in problems only what was done there', () => {
      const messages = (name: string): string[] =>
        problemsOf(workspace, viewOf(workspace, name)).map(({ message }) => message);
      assert.deepEqual([messages('ash'), messages('birch')], [[], []]);
      assert.match(messages('cedar').join(), /“no”/);
    });

    it('are as many wordings where each has something of its own', () => {
      const own = withSentences({
        ash: sentence('no proof so far'),
        birch: sentence('no firm evidence so far'),
        cedar: sentence('no proof'),
      });
      const [{ label }] = disputesAmong(own, own.corpus.uris());
      assert.equal(label, 'Ines Varga: 3 wordings');
    });
  });

  it('added in the brief by the article that has more', () => {
    const workspace = withSentences({ ash: quoted('the'), birch: quoted('the'), cedar: quoted('some of the') });
    assert.match(
      briefAs(workspace, { format: 'markdown', base: 'file:///n/notes' }).text,
      /^### ≠ Ines Varga: “some of” added in \[Cedar\][^]*?\| whole \| \[Ash\][^]*?\| changed \| \[Cedar\]/m,
    );
  });

  const told = (bound: string): string =>
    `The harbour board said ${bound}fishing crews from Tulm had refused to pay the new berth fee.`;

  it('neither, where two stand against each other', () => {
    const workspace = withSentences({ ash: told('some '), birch: told('') });
    assert.deepEqual(hints(workspace, 'ash'), ['≠ “some” not in Birch']);
    assert.deepEqual(hints(workspace, 'birch'), ['≠ Ash: “some”']);
  });

  it('by the date, where both have one', () => {
    const dated = (day: number, bound: string): string => `date 2026-03-0${day}\n\n${story(told(bound), day)}`;
    const workspace = workspaceOf({ ash: dated(1, 'some '), birch: dated(2, '') });
    assert.deepEqual(hints(workspace, 'ash'), ['≠ Birch drops “some”']);
    assert.deepEqual(hints(workspace, 'birch'), ['≠ drops “some”']);
    const other = workspaceOf({ ash: dated(2, 'some '), birch: dated(1, '') });
    assert.deepEqual(hints(other, 'ash'), ['≠ adds “some”']);
    assert.deepEqual(hints(other, 'birch'), ['≠ Ash adds “some”']);
  });
});

describe('other words for one fact', () => {
  const told = (word: string): string =>
    `The outer islands have abstained from condemning the ${word} Tulm by the mainland.`;
  const workspace = withSentences({ ash: told('attack on'), birch: told('invasion of') });

  it('are told, last and quietly, and neither marked nor counted', () => {
    assert.deepEqual(
      disputesAmong(workspace, workspace.corpus.uris()).map(({ label, reason, weight }) => [label, reason, weight]),
      [['“attack” or “invasion”', 'other words', 'wording']],
    );
    assert.deepEqual(hints(workspace, 'ash'), []);
    assert.deepEqual(marksOf(workspace, [viewOf(workspace, 'ash')]).marks.differs, []);
    assert.deepEqual(hoverLines(workspace, 'ash', 'abstained'), ['other words: “attack” here, “invasion” in [Birch]']);
    const lenses = lensesOf(workspace, viewOf(workspace, 'ash')).map(({ command }) => command?.title ?? '');
    assert.ok(lenses.every((title) => !title.includes('≠')));
    assert.deepEqual(workspace.events.disputesIn(uriOf('ash')).length, 1);
  });
});
