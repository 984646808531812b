import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextMove } from '../../../src/server/workspace/textMove';

/** Sentences that end with a point and are parted by a blank. */
function articleOf(text: string): { text: string; sentences: { start: number; end: number; block: number }[] } {
  const sentences = [];
  for (let start = 0; start < text.length;) {
    const point = text.indexOf('.', start);
    const end = point < 0 ? text.length : point + 1;
    sentences.push({ start, end, block: 0 });
    start = end + 1;
  }
  return { text, sentences };
}

const before = 'The ferry lay in port. Mayor Lund thanked 40 divers. Nobody was hurt.';
const moved = (now: string): TextMove => new TextMove(articleOf(before), articleOf(now));
const place = (sentence: number) => ({ uri: 'a', sentence, ...articleOf(before).sentences[sentence] });

describe('moves of texts', () => {
  const rows: { id: string; now: string; kept: (number | undefined)[] }[] = [
    { id: 'nothing changed', now: before, kept: [0, 1, 2] },
    { id: 'a letter in the first sentence', now: before.replace('lay', 'lady'), kept: [0, 1, 2] },
    { id: 'a sentence more', now: `It rained. ${before}`, kept: [1, 2, 3] },
    { id: 'a number changed', now: before.replace('40', '400'), kept: [0, undefined, 2] },
    { id: 'a denial came', now: before.replace('lay', 'did not lie'), kept: [undefined, 1, 2] },
    { id: 'a denial went', now: before.replace('Nobody', 'One'), kept: [0, 1, undefined] },
    { id: 'a sentence was cut in two', now: before.replace('Lund thanked', 'Lund. thanked'), kept: [0, undefined, 3] },
    {
      id: 'more than a word',
      now: before.replace('lay in port', 'sank off the northern skerries at night'),
      kept: [undefined, 1, 2],
    },
    { id: 'a sentence went', now: before.replace('Mayor Lund thanked 40 divers. ', ''), kept: [0, undefined, 1] },
  ];
  for (const { id, now, kept } of rows)
    it(`find the sentences that say what they said: ${id}`, () => {
      assert.deepEqual(
        [0, 1, 2].map((sentence) => moved(now).passage(place(sentence))?.sentence),
        kept,
      );
    });

  it('tell words that were touched, at their edges too', () => {
    const at = before.indexOf('divers');
    const divers = { start: at, end: at + 6 };
    assert.equal(moved(before.replace('divers', 'diverse')).untouched(divers), undefined);
    assert.equal(moved(before.replace('divers', 'xdivers')).untouched(divers), undefined);
    assert.deepEqual(moved(before.replace('lay', 'lady')).untouched(divers), { start: at + 1, end: at + 7 });
    assert.deepEqual(moved(before.replace('hurt', 'ill')).untouched(divers), divers);
  });

  it('bring what was not touched to where the same words stand, and back', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', '.', ' ', '7'), { maxLength: 20 }).map((each) => each.join(''));
    fc.assert(
      fc.property(words, words, words, words, (head, out, into, tail) => {
        const [old, now] = [articleOf(head + out + tail), articleOf(head + into + tail)];
        const move = new TextMove(old, now);
        for (let start = 0; start < old.text.length; start++)
          for (let end = start + 1; end <= old.text.length; end++) {
            const span = move.untouched({ start, end });
            if (!span) continue;
            assert.equal(now.text.slice(span.start, span.end), old.text.slice(start, end));
            assert.equal(move.offsetBefore(span.start), start);
          }
      }),
    );
  });
});
