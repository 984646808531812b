import assert from 'node:assert/strict';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { ProblemReporter } from '../../../src/server/workspace/problemReporter';
import { wire } from '../../fixtures/articles';
import { uriOf, workspaceOf } from '../workspaceFixture';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('reporter of problems', () => {
  const setUp = (count = 2) => {
    const workspace = workspaceOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, wire])));
    const found = new Map<string, number>();
    const sent: [string, number, number | undefined][] = [];
    const logged: string[] = [];
    const reporter = new ProblemReporter(
      workspace,
      { prefetch: () => Promise.resolve(), prefetchBeside: () => Promise.resolve() },
      {
        problemsOf: (uri) => Array.from({ length: found.get(uri) ?? 0 }, () => ({ message: 'differs' }) as Diagnostic),
        send: ({ uri, diagnostics, version }: PublishDiagnosticsParams) =>
          sent.push([uri, diagnostics.length, version]),
        log: (text) => logged.push(text),
      },
    );
    return { workspace, found, sent, reporter, logged };
  };

  it('tells the problems of the others where those of one article cannot be told', async () => {
    const { found, sent, reporter, logged } = setUp();
    const counts = { get: found.get.bind(found) };
    found.get = (uri) => {
      if (uri === uriOf('a0')) throw new Error('a rule failed');
      return counts.get(uri);
    };
    found.set(uriOf('a1'), 1);
    reporter.report(true);
    await settle();
    assert.deepEqual(sent, [[uriOf('a1'), 1, undefined]]);
    assert.match(logged.join('\n'), /a0\.txt: Error: a rule failed/);
  });

  it('sends what has changed, once', async () => {
    const { found, sent, reporter } = setUp();
    found.set(uriOf('a0'), 2);
    reporter.report(true);
    await settle();
    assert.deepEqual(sent, [[uriOf('a0'), 2, undefined]]);
    reporter.report(true);
    await settle();
    assert.equal(sent.length, 1);
    found.set(uriOf('a0'), 1);
    reporter.report(true);
    await settle();
    found.delete(uriOf('a0'));
    reporter.report(true);
    await settle();
    assert.deepEqual(sent.slice(1), [
      [uriOf('a0'), 1, undefined],
      [uriOf('a0'), 0, undefined],
    ]);
  });

  it('takes all back when they are not wanted, and of articles that are gone', async () => {
    const { workspace, found, sent, reporter } = setUp();
    found.set(uriOf('a0'), 1).set(uriOf('a1'), 1);
    reporter.report(true);
    await settle();
    workspace.corpus.remove(uriOf('a1'));
    reporter.report(true);
    assert.deepEqual(sent.slice(2), [[uriOf('a1'), 0, undefined]]);
    reporter.report(false);
    assert.deepEqual(sent.slice(3), [[uriOf('a0'), 0, undefined]]);
    await settle();
    assert.equal(sent.length, 4);
  });

  it('gives up a run for the next', async () => {
    const { found, sent, reporter } = setUp();
    found.set(uriOf('a0'), 1);
    reporter.report(true);
    reporter.report(true);
    await settle();
    assert.equal(sent.length, 1);
  });

  for (const [count, sends] of [
    [48, 1],
    [49, 0],
  ] as const)
    it(`looks at ${sends ? 'all' : 'open'} articles in a folder of ${count}`, async () => {
      const { workspace, found, sent, reporter } = setUp(count);
      found.set(uriOf('a0'), 1).set(uriOf('a1'), 1);
      workspace.documents.put({ uri: uriOf('a1'), version: 7, getText: () => wire });
      workspace.documents.update(uriOf('a1'));
      reporter.report(true);
      await settle();
      await settle();
      assert.equal(sent.filter(([uri]) => uri === uriOf('a0')).length, sends);
      assert.deepEqual(
        sent.filter(([uri]) => uri === uriOf('a1')),
        [[uriOf('a1'), 1, 7]],
      );
    });
});
