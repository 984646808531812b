import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxDecisionsSize } from '../../../src/corpus/decisions/decisions';
import {
  emptyFile,
  entryText,
  joinDecisions,
  splitDecisions,
  withEntryTexts,
} from '../../../src/corpus/decisions/decisionsText';
import { maxDecisionsSize as maxOfEditor } from '../../../src/protocol/decisions';

const ignored = { type: 'ignore', entity: { name: 'Elin Dahl', kind: 'person' } };

/** The file with one entry more. */
function added(text: string, entry: unknown = ignored): string {
  const file = splitDecisions(text);
  return joinDecisions(withEntryTexts(file, [...file.entries, entryText(entry, file.entries)]));
}

/** The file without one of its entries. */
function without(text: string, index: number): string {
  const file = splitDecisions(text);
  return joinDecisions(
    withEntryTexts(
      file,
      file.entries.filter((_, at) => at !== index),
    ),
  );
}

const decisionsIn = (text: string): unknown[] =>
  (JSON.parse(text.replace(/^\ufeff/, '')) as { decisions: unknown[] }).decisions;

/** Files as programs and people write them, and how many entries they hold. */
const files: readonly (readonly [what: string, text: string, entries: number])[] = [
  ['our own', JSON.stringify({ crossread: 1, decisions: [ignored, ignored] }, undefined, 2) + '\n', 2],
  ['on one line', '{"decisions":[{"a":1},{"b":2}]}', 2],
  ['with tabs and CRLF', '{\r\n\t"decisions" : [\r\n\t\t{"a":1},\r\n\t\t{"b":2}\r\n\t]\r\n}', 2],
  ['without entries', '{"crossread":1,"decisions":[]}', 0],
  ['without entries, on lines', '{\n  "decisions": [\n  ]\n}', 0],
  ['of a newer version', '{"crossread":2,"profiles":{"decisions":[1,2]},"decisions":[{"t":"x"}],"more":["]",{}]}', 1],
  ['with numbers that are too large', '{"decisions":[{"n":12345678901234567890,"m":1e400,"z":1.0}]}', 1],
  ['with brackets and marks in strings', '{"a":"[\\"decisions\\":[{\\\\","decisions":["],{\\"","\\\\"]}', 2],
  ['with the key twice', '{"decisions":[1,2,3],"decisions":[{"a":1}]}', 1],
  ['with the key escaped', '{"\\u0064ecisions":[{"a":[1,[2]]},7]}', 2],
  ['with the key as a word', '{"a":"decisions","b":[1],"decisions":[2]}', 1],
  ['with a list that is none before it', '{"decisions":{"decisions":[9]},"decisions":[null]}', 1],
  ['with a byte-order mark', '\ufeff{"decisions":[{"a":1}]}', 1],
  ['nested deeply', `{"decisions":[${'['.repeat(50_000)}${']'.repeat(50_000)},{"a":1}]}`, 2],
];

describe('a decisions file that is written again', () => {
  for (const [what, text, count] of files) {
    it(`stays as it is ${what}`, () => {
      const file = splitDecisions(text);
      assert.equal(joinDecisions(file), text);
      assert.equal(file.entries.length, count);
    });
    it(`holds one entry more ${what}, and all else as before`, () => {
      const after = added(text);
      assert.deepEqual(splitDecisions(after).entries.slice(0, count), splitDecisions(text).entries);
      if (!what.includes('deeply')) assert.deepEqual(decisionsIn(after), [...decisionsIn(text), ignored]);
      const back = without(after, count);
      if (count > 0) assert.equal(back, text);
      else assert.deepEqual(decisionsIn(back), []);
    });
  }

  it('is made where there is none', () => {
    for (const text of ['', ' \n', '\ufeff'])
      assert.equal(added(text), JSON.stringify({ crossread: 1, decisions: [ignored] }, undefined, 2) + '\n');
    assert.equal(joinDecisions(emptyFile), '{\n  "crossread": 1,\n  "decisions": []\n}\n');
  });

  it('reads well in version control: an entry more changes no line of another', () => {
    const one = added('');
    const two = added(one, { type: 'later', list: [1, { of: 'two' }] });
    assert.deepEqual(JSON.parse(two), {
      crossread: 1,
      decisions: [ignored, { type: 'later', list: [1, { of: 'two' }] }],
    });
    assert.equal(two, JSON.stringify(JSON.parse(two), undefined, 2) + '\n');
  });

  it('loses nothing, whatever it holds', () => {
    const blank = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), value),
        fc.array(value),
        blank,
        fc.nat(10),
        (others, entries, space, at) => {
          const list = entries.map((entry) => `${space}${JSON.stringify(entry)}${space}`).join(',');
          const rest = Object.entries(others)
            .filter(([key]) => key !== 'decisions')
            .map(([key, each]) => `${JSON.stringify(key)}:${space}${JSON.stringify(each)}`);
          rest.splice(at % (rest.length + 1), 0, `"decisions"${space}:${space}[${list}${space}]`);
          const text = `${space}{${rest.join(',')}}${space}`;
          assert.equal(joinDecisions(splitDecisions(text)).replace(/\s/g, ''), text.replace(/\s/g, ''));
          assert.deepEqual(decisionsIn(added(text)), [...decisionsIn(text), ignored]);
          const { decisions: _, ...kept } = JSON.parse(added(text)) as Record<string, unknown>;
          const { decisions: __, ...before } = JSON.parse(text) as Record<string, unknown>;
          assert.deepEqual(kept, before);
          if (entries.length > 0) assert.deepEqual(decisionsIn(without(text, 0)), decisionsIn(text).slice(1));
        },
      ),
    );
  });

  it('is bounded alike by the editor and the engine', () => assert.equal(maxOfEditor, maxDecisionsSize));
});
