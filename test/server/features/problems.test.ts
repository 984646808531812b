import assert from 'node:assert/strict';
import { CodeActionKind, CodeActionTriggerKind, DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { boilerplateActions, codeActions, fixesOf } from '../../../src/server/features/codeActions';
import { problemsOf } from '../../../src/server/features/problems';
import { copy, flood } from '../../fixtures/articles';
import { parseId } from '../../../src/server/workspace/ids';
import { storeOf, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';
import { decide } from '../../../src/server/features/decisions';
import { ferry } from './event';

describe('problems', () => {
  const workspace = workspaceOf(flood);
  const problems = problemsOf(workspace, viewOf(workspace, 'herald'));

  it('are conflicts of figures and dates, then quotations that lost something', () => {
    const view = viewOf(workspace, 'herald');
    assert.deepEqual(
      problems.map(({ code, severity, source, range }) => [code, severity, source, wordsAt(view, range).slice(0, 20)]),
      [
        ['conflict', DiagnosticSeverity.Warning, 'Crossread', '15'],
        ['conflict', DiagnosticSeverity.Warning, 'Crossread', 'Sunday morning'],
        ['drift', DiagnosticSeverity.Warning, 'Crossread', '“We will rebuild the'],
      ],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'Differs: “15” here, “12” in Echo, Post.',
        'Differs: “Sunday morning” here, “Monday night” in Post.',
        'Differs from the quotation in Post: here without “some”.',
      ],
    );
  });

  it('link to all other sides', () => {
    const [toll, , dam] = problems.map(({ relatedInformation }) => relatedInformation ?? []);
    assert.deepEqual(
      toll.map(({ location, message }) => [location.uri, message]),
      [
        [uriOf('post'), 'Post: “12”'],
        [uriOf('echo'), 'Echo: “12”'],
      ].sort(
        (a, b) =>
          toll.findIndex(({ location }) => location.uri === a[0]) -
          toll.findIndex(({ location }) => location.uri === b[0]),
      ),
    );
    assert.deepEqual(new Set(dam.map(({ location }) => location.uri)), new Set([uriOf('post'), uriOf('echo')]));
    for (const { location } of toll)
      assert.equal(wordsAt(viewOf(workspace, location.uri.slice(10, -4)), location.range), '12');
  });

  it('name the sentences that are to be compared', () => {
    for (const { data } of problems) {
      const { a, b } = data as { a: string; b: string };
      const [ours, theirs] = [parseId(a), parseId(b)];
      assert.ok(ours && theirs);
      assert.equal(ours.uri, uriOf('herald'));
      assert.notEqual(theirs.uri, uriOf('herald'));
      for (const { uri, span } of [ours, theirs])
        assert.ok(
          viewOf(workspace, uri.slice(10, -4)).article.sentences.some(
            ({ start, end }) => start === span.start && end === span.end,
          ),
        );
    }
  });

  it('stand where fewest articles say so, and where words are lost', () => {
    const codes = (name: string): unknown[] => problemsOf(workspace, viewOf(workspace, name)).map(({ code }) => code);
    assert.deepEqual(codes('post'), ['conflict']);
    assert.deepEqual(codes('echo'), []);
  });

  it('tell another speaker on both sides', () => {
    const event = workspaceOf(ferry);
    for (const name of ['a', 'b'])
      assert.deepEqual(
        problemsOf(event, viewOf(event, name)).map(({ code, message }) => [code, /another speaker/.test(message)]),
        [['drift', true]],
      );
    assert.deepEqual(problemsOf(event, viewOf(event, 'c')), []);
  });

  it('say so where times only touch', () => {
    const arrival = (when: string): string =>
      `VELTRA, March 4, 2025 — The flood came at night.\n\nPresident Tomas Vilner arrived in Veltra on ${when} to see the damage.\n`;
    const event = workspaceOf({ a: arrival('Monday afternoon'), b: arrival('Monday evening') });
    const [problem] = problemsOf(event, viewOf(event, 'a'));
    assert.equal(problem.severity, DiagnosticSeverity.Information);
    assert.match(
      problem.message,
      /^Differs: “Monday afternoon” here, “Monday evening” in .* \(one time ends where the other begins\)\.$/,
    );
  });

  it('are sure where one of several others conflicts', () => {
    const arrival = (when: string): string =>
      `VELTRA, March 4, 2025 — The flood came at night.\n\nPresident Tomas Vilner arrived in Veltra on ${when} to see the damage.\n`;
    const event = workspaceOf({
      a: arrival('Monday afternoon'),
      b: arrival('Monday evening'),
      c: arrival('Sunday morning'),
    });
    const [problem] = problemsOf(event, viewOf(event, 'a'));
    assert.deepEqual([problem.severity, problem.relatedInformation?.length], [DiagnosticSeverity.Warning, 2]);
  });

  it('are none where a quotation changes without its meaning', () => {
    const said = (word: string): string =>
      `Veltra\n\n“We will rebuild the ${word} dam whatever engineers in the capital may say about it,” said governor Hanna Reyl.\n`;
    const event = workspaceOf({ a: said('old'), b: said('broken') });
    for (const name of ['a', 'b']) assert.deepEqual(problemsOf(event, viewOf(event, name)), []);
  });

  it('are silenced by the decision that two sentences are not comparable', () => {
    const event = workspaceOf(flood);
    const store = storeOf(event);
    const [{ data }] = problemsOf(event, viewOf(event, 'herald'));
    const draft = decide(event, store, { type: 'notComparable', ...(data as { a: string; b: string }) });
    assert.ok('token' in draft && store.settle(draft.token, true));
    assert.equal(problemsOf(event, viewOf(event, 'herald')).length, 2);
  });
});

describe('code actions', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  const problem = (change: Partial<Diagnostic> = {}): Diagnostic => ({
    range,
    message: 'differs',
    source: 'Crossread',
    data: { a: '0-5:file:///a', b: '0-5:file:///b' },
    ...change,
  });

  it('fix a problem by comparing, or by saying that it is none', () => {
    const diagnostic = problem();
    assert.deepEqual(
      fixesOf(diagnostic).map(({ title, kind, diagnostics, command }) => [
        title,
        kind,
        diagnostics,
        command?.command,
        command?.arguments,
      ]),
      [
        [
          'Compare wordings',
          CodeActionKind.QuickFix,
          [diagnostic],
          'crossread.compareWordings',
          ['0-5:file:///a', '0-5:file:///b'],
        ],
        [
          'Not comparable',
          CodeActionKind.QuickFix,
          [diagnostic],
          'crossread.notComparable',
          ['0-5:file:///a', '0-5:file:///b'],
        ],
        // A note is on the words of the problem's own article.
        ['Add note', CodeActionKind.QuickFix, [diagnostic], 'crossread.addNote', ['0-5:file:///a']],
      ],
    );
  });

  for (const [what, change] of [
    ['of others', { source: 'spelling' }],
    ['without data', { data: undefined }],
    ['without one side', { data: { a: 'x' } }],
    ['with sides that are no ids', { data: { a: 'x', b: 5 } }],
    ['with the first side no id', { data: { a: 5, b: 'x' } }],
  ] as const)
    it(`fix no problems ${what}`, () => assert.deepEqual(fixesOf(problem(change)), []));

  describe('in a document', () => {
    const view = viewOf(workspaceOf({ copy }), 'copy');
    const foreign = problem({ source: 'spelling' });
    const { Automatic, Invoked } = CodeActionTriggerKind;
    for (const [what, from, diagnostics, triggerKind, wanted] of [
      ['nothing unasked', view, [], Automatic, []],
      ['what words are when it is asked', view, [], Invoked, ['refactor This is boilerplate']],
      ['what words are to a client that does not say', view, [], undefined, ['refactor This is boilerplate']],
      ['nothing unasked at problems of others', view, [foreign], Automatic, []],
      [
        'a quick fix at problems of others when it is asked',
        view,
        [foreign],
        Invoked,
        ['quickfix This is boilerplate'],
      ],
      [
        'fixes at a problem',
        view,
        [problem()],
        Automatic,
        ['quickfix Compare wordings', 'quickfix Not comparable', 'quickfix Add note', 'quickfix This is boilerplate'],
      ],
      [
        'fixes alone in what is no article',
        undefined,
        [problem()],
        Invoked,
        ['quickfix Compare wordings', 'quickfix Not comparable', 'quickfix Add note'],
      ],
    ] as const)
      it(`offer ${what}`, () => {
        const context = { diagnostics: [...diagnostics], ...(triggerKind === undefined ? {} : { triggerKind }) };
        assert.deepEqual(
          codeActions(from, range, context).map(({ title, kind }) => `${kind} ${title}`),
          wanted,
        );
      });
  });

  describe('about boilerplate', () => {
    const workspace = workspaceOf({ copy });
    const view = viewOf(workspace, 'copy');
    const actions = (words: string, length: number, atProblem = false): unknown[] => {
      const start = copy.indexOf(words);
      const at = view.rangeOf({ start, end: start + length });
      return boilerplateActions(view, at, atProblem, CodeActionKind.Refactor).map(({ title, kind, command }) => {
        assert.equal(kind, CodeActionKind.Refactor);
        assert.equal(command?.command, 'crossread.setBoilerplate');
        const [uri, decided, is] = command.arguments as [string, typeof at, boolean];
        assert.equal(uri, view.uri);
        return [title, wordsAt(view, decided), is];
      });
    };

    it('offer it for selected words', () => {
      assert.deepEqual(actions('Kari Lund', 9), [['This is boilerplate', 'Kari Lund', true]]);
      assert.deepEqual(actions('Kari Lund', 9, true), [['This is boilerplate', 'Kari Lund', true]]);
    });

    it('offer the contrary in boilerplate: for the words selected, or all of it', () => {
      const donation = 'Please support our journalism with a donation.';
      assert.deepEqual(actions('support', 0), [['This is article text', donation, false]]);
      assert.deepEqual(actions('support', 11), [['This is article text', 'support our', false]]);
    });

    it('offer the sentence at a problem, and nothing elsewhere without a selection', () => {
      assert.deepEqual(actions('Lund', 0), []);
      const [[title, words]] = actions('Lund', 0, true) as [[string, string]];
      assert.equal(title, 'This is boilerplate');
      assert.match(words, /^Kari Lund said: .*checked\."$/);
    });
  });
});
