import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { PendingEdit } from '../../../src/server/workspace/pendingEdit';

const before = 'The ferry lay in port.\nMayor Lund thanked 40 divers. Nobody was hurt.\n';

describe('edits that are not read yet', () => {
  const rows: readonly [id: string, now: string, keepsSense: boolean | undefined][] = [
    ['nothing', before, undefined],
    ['a letter', before.replace('lay', 'lady'), true],
    ['a blank', before.replace('ferry', 'fer ry'), true],
    ['a letter at the start of a sentence', before.replace('Mayor', 'aMayor'), true],
    ['a letter behind a full stop', before.replace('divers.', 'divers.a'), false],
    ['a number', before.replace('40', '400'), false],
    ['a denial', before.replace('Nobody', 'Somebody'), false],
    ['a mark', before.replace('Lund', 'Lund.'), false],
    ['a line more', before.replace('Lund ', 'Lund\n'), undefined],
    ['more than a word', before.replace('lay', 'lay for six long weeks and a day'), undefined],
  ];
  for (const [id, now, keepsSense] of rows)
    it(`of ${id}`, () => assert.equal(PendingEdit.between(before, now)?.keepsSense, keepsSense));

  it('lead from what stood before to where it stands now, and back', () => {
    const old = TextDocument.create('', 'plaintext', 0, before);
    fc.assert(
      fc.property(fc.nat(before.length), fc.nat(5), fc.stringMatching(/^[a-z ]{0,6}$/), (from, removed, typed) => {
        const text = before.slice(0, from) + typed + before.slice(from + removed);
        const edit = PendingEdit.between(before, text);
        if (!edit) return;
        const now = TextDocument.create('', 'plaintext', 0, text);
        // Beside the edit it cannot be told which of two equal letters was typed.
        for (let offset = 0; offset < before.length; offset++) {
          const isKept = offset < from - 6 || offset > from + removed + 6;
          if (!isKept) continue;
          const start = old.positionAt(offset);
          const moved: Position = edit.rangeNow({ start, end: start }).start;
          assert.equal(text[now.offsetAt(moved)], before[offset], `${from} ${removed} ${typed} ${offset}`);
          assert.deepEqual(edit.positionBefore(moved), start);
        }
      }),
    );
  });
});
