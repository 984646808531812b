import assert from 'node:assert/strict';
import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { DecisionStore } from '../../src/server/workspace/decisionStore';
import type { ArticleView } from '../../src/server/workspace/articleView';
import { neverCancelled } from '../../src/server/workspace/cancellation';
import type { Clock } from '../../src/server/workspace/clock';
import { contextAt, type PositionContext } from '../../src/server/workspace/positionContext';
import { Slices } from '../../src/server/workspace/slices';
import { Workspace } from '../../src/server/workspace/workspace';
import { tagger } from '../fixtures/tagger';

/** A clock that a test sets; deferred work runs at once. */
export class TestClock implements Clock {
  time = 0;
  /** Times that work was deferred. */
  turns = 0;

  now(): number {
    return this.time;
  }

  defer(work: () => void): void {
    this.turns++;
    work();
  }

  wait(work: () => void): void {
    this.defer(work);
  }
}

/** Slices that never wait. */
export const slices = new Slices(new TestClock());

export { neverCancelled };

/** A token that is cancelled when it has been looked at so many times. */
export function cancelledAfter(looks: number): CancellationToken {
  let left = looks;
  return {
    get isCancellationRequested() {
      return left-- <= 0;
    },
    onCancellationRequested: neverCancelled.onCancellationRequested,
  };
}

export const uriOf = (name: string): string => `file:///n/${name}.txt`;

/** A window with some articles, by name; nothing in it waits. */
export function workspaceOf(texts: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(
    tagger,
    { read: () => Promise.resolve([]), status: () => undefined, storage: () => undefined },
    new TestClock(),
  );
  const uris = Object.keys(texts).map(uriOf);
  workspace.files.replace(uris, []);
  for (const [name, text] of Object.entries(texts)) workspace.corpus.read(uriOf(name), text);
  return workspace;
}

/** The decisions of a window whose articles lie in one folder. */
export function storeOf(workspace: Workspace, text = ''): DecisionStore {
  const store = new DecisionStore((decisions) => workspace.applyDecisions(decisions));
  store.set([{ folder: 'file:///n/', text }]);
  return store;
}

export function viewOf(workspace: Workspace, name: string): ArticleView {
  const view = workspace.articles.get(uriOf(name));
  assert.ok(view, name);
  return view;
}

/** What stands at some words of an article. @param offset characters after their start */
export function contextIn(workspace: Workspace, name: string, words: string, offset = 1): PositionContext {
  const view = viewOf(workspace, name);
  const at = view.article.text.indexOf(words);
  assert.ok(at >= 0, `no “${words}” in ${name}`);
  return contextAt(view, workspace.events, at + offset);
}

/** The words of an article at a range. */
export function wordsAt(view: ArticleView, range: { readonly start: Position; readonly end: Position }): string {
  const { start, end } = view.spanOf(range);
  return view.article.text.slice(start, end);
}
