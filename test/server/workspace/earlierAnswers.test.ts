import assert from 'node:assert/strict';
import { finish } from '../../../src/corpus/steps';
import { hoverAt } from '../../../src/server/features/hover';
import type { EventAnswers } from '../../../src/server/workspace/eventAnswers';
import { contextAt } from '../../../src/server/workspace/positionContext';
import type { Workspace } from '../../../src/server/workspace/workspace';
import { flood } from '../../fixtures/articles';
import { ferry } from '../features/event';
import { uriOf, viewOf, workspaceOf } from '../workspaceFixture';

/** Works out all of an event. */
function settle({ corpus, events }: Workspace, name: string): void {
  for (const uri of events.nearestFirst(uriOf(name))) finish(corpus.stepwise.links(uri));
  finish(events.steps(events.articlesOf(uriOf(name))));
  finish(events.searchSteps(uriOf(name)));
}

function edit(workspace: Workspace, name: string, text: string): void {
  workspace.events.keepBefore(uriOf(name));
  workspace.corpus.read(uriOf(name), text);
}

/** The hover at some words, and whether it is told by what was known before. */
function hoverOn(workspace: Workspace, name: string, words: string): { text: string; isEarlier: boolean } | undefined {
  const view = viewOf(workspace, name);
  const offset = view.article.text.indexOf(words) + 1;
  const answers = workspace.events.answersAt(view.uri, offset);
  if (!answers) return undefined;
  return { text: hoverText(workspace, name, offset, answers), isEarlier: answers !== workspace.events };
}

function hoverText(workspace: Workspace, name: string, offset: number, events: EventAnswers): string {
  const context = contextAt(viewOf(workspace, name), events, offset);
  return hoverAt({ corpus: workspace.corpus, articles: workspace.articles, events }, context)?.contents.value ?? '';
}

describe('answers right after an edit', () => {
  const stories: Readonly<Record<string, Readonly<Record<string, string>>>> = { flood, ferry };
  for (const [story, texts] of Object.entries(stories))
    it(`are those that are worked out afterwards, of sentences that an edit elsewhere left alone: ${story}`, () => {
      for (const [name, text] of Object.entries(texts)) {
        const workspace = workspaceOf(texts);
        settle(workspace, name);
        // A new last sentence that nobody else has.
        edit(workspace, name, `${text.trimEnd()}\n\nGulls circled above an empty quay.\n`);
        const view = viewOf(workspace, name);
        const told = view.article.sentences
          .slice(0, -1)
          .map(({ start }) => [start + 2, workspace.events.answersAt(view.uri, start + 2)] as const)
          .map(([offset, answers]) => [offset, answers && hoverText(workspace, name, offset, answers)] as const);
        settle(workspace, name);
        // What only the article has is searched for afterwards; how surely sentences are linked may change a little.
        const plain = (text = 'nothing'): string =>
          text
            .replace(/score [\d.]+/g, '')
            .split(/\s*\n\s*/)
            .filter((line) => line !== '' && !line.includes('only here:'))
            .join('\n');
        for (const [offset, hover] of told)
          assert.equal(plain(hover), plain(hoverText(workspace, name, offset, workspace.events)), `${name} ${offset}`);
      }
    });

  it('are told of what was known before, until all is worked out anew', () => {
    const workspace = workspaceOf(ferry);
    assert.equal(hoverOn(workspace, 'a', 'ferry'), undefined, 'nothing is known');
    settle(workspace, 'a');
    assert.equal(hoverOn(workspace, 'a', 'ferry')?.isEarlier, false);
    edit(workspace, 'b', `Late news.\n\n${ferry.b}`);
    assert.equal(hoverOn(workspace, 'a', 'ferry')?.isEarlier, true);
    edit(workspace, 'b', `Late, late news.\n\n${ferry.b}`);
    assert.equal(hoverOn(workspace, 'a', 'ferry')?.isEarlier, true, 'typing goes on');
    settle(workspace, 'a');
    assert.equal(hoverOn(workspace, 'a', 'ferry')?.isEarlier, false);
  });

  it('are not told where articles came or went, or where one was read again unseen', () => {
    const changes: ((workspace: Workspace) => void)[] = [
      ({ corpus }) => corpus.remove(uriOf('c')),
      ({ corpus }) => {
        corpus.read(uriOf('d'), ferry.a);
      },
      ({ corpus }) => {
        corpus.read(uriOf('c'), ferry.a);
      },
      ({ events }) => (events.minScore = 0.5),
    ];
    for (const change of changes) {
      const workspace = workspaceOf(ferry);
      settle(workspace, 'a');
      edit(workspace, 'b', `Late news.\n\n${ferry.b}`);
      assert.ok(hoverOn(workspace, 'a', 'ferry'));
      change(workspace);
      assert.equal(hoverOn(workspace, 'a', 'ferry'), undefined);
    }
  });
});
