import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStartsOf, MappedText, type Edit } from '../../src/formats/mappedText';
import {
  isInText,
  isSameMap,
  linePlaceOf,
  offsetInFile,
  offsetInText,
  placeOfLine,
  spanInFile,
} from '../../src/formats/offsetMap';

/** Stretches of a text by its shares, in order and apart, each with what stands for it. */
const editsOf = (text: string, cuts: readonly number[], texts: readonly string[]): Edit[] => {
  const places = cuts.map((cut) => Math.floor(cut * text.length)).sort((a, b) => a - b);
  return texts.flatMap((own, index) => {
    const [start, end] = [places[2 * index], places[2 * index + 1]];
    return 2 * index + 1 < places.length ? [{ start, end, text: own }] : [];
  });
};

const file = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', 'é', '😀'), maxLength: 60 });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
const texts = fc.array(fc.constantFrom('', ' ', '<', '<<', '\n\n'), { maxLength: 4 });

describe('places of a text in its file', () => {
  it('show the same words, whatever was replaced, twice over', () => {
    fc.assert(
      fc.property(file, shares, texts, shares, texts, (source, cuts, put, againCuts, againPut) => {
        const once = MappedText.of(source).edit(editsOf(source, cuts, put));
        const twice = once.edit(editsOf(once.text, againCuts, againPut));
        const map = twice.mapTo(lineStartsOf(source));
        for (let start = 0; start < twice.text.length; start++) {
          const unit = twice.text[start];
          const place = spanInFile(map, { start, end: start + 1 });
          const shown = source.slice(place.start, place.end);
          // What stands for another stretch covers that stretch.
          const piece = map.text.findIndex((own, index) => own <= start && map.text[index + 1] > start);
          const isCopy = map.text[piece + 1] - map.text[piece] === map.fileLength[piece];
          if (isCopy && shown !== unit) assert.ok([' ', '<', '\n'].includes(unit), `${shown} for ${unit}`);
          if (!isCopy) assert.equal(shown.length, map.fileLength[piece]);
        }
      }),
    );
  });

  it('lead there and back, in order', () => {
    fc.assert(
      fc.property(file, shares, texts, (source, cuts, put) => {
        const mapped = MappedText.of(source).edit(editsOf(source, cuts, put));
        const map = mapped.mapTo(lineStartsOf(source));
        let last = 0;
        for (let offset = 0; offset <= mapped.text.length; offset++) {
          const place = offsetInFile(map, offset);
          assert.ok(place >= last && place <= source.length);
          last = place;
          const back = offsetInText(map, place);
          assert.ok(back <= mapped.text.length);
          // A stretch of another length is one place.
          const piece = map.text.findIndex((own, index) => own <= offset && map.text[index + 1] > offset);
          const isCopy = piece >= 0 && map.text[piece + 1] - map.text[piece] === map.fileLength[piece];
          if (isCopy) assert.equal(back, offset);
          if (offset < mapped.text.length) assert.ok(isInText(map, place));
        }
      }),
    );
  });

  it('are those of the file by line and character', () => {
    fc.assert(
      fc.property(file, shares, texts, (source, cuts, put) => {
        const map = MappedText.of(source)
          .edit(editsOf(source, cuts, put))
          .mapTo(lineStartsOf(source));
        for (let offset = 0; offset < map.text[map.text.length - 1]; offset++) {
          const place = offsetInFile(map, offset);
          const { line, character } = linePlaceOf(map, place);
          const lines = source.slice(0, place).split(/\r\n|\n|\r(?!\n)/);
          const isWithinLineEnd = source[place - 1] === '\r' && source[place] === '\n';
          if (!isWithinLineEnd) assert.deepEqual([line, character], [lines.length - 1, lines[lines.length - 1].length]);
          assert.equal(placeOfLine(map, { line, character }), place);
        }
      }),
    );
  });

  it('are equal without a map, and none in a text that holds nothing', () => {
    assert.deepEqual(spanInFile(undefined, { start: 2, end: 5 }), { start: 2, end: 5 });
    assert.equal(offsetInText(undefined, 3), 3);
    assert.ok(isInText(undefined, 3));
    const none = MappedText.of('---\n').assemble([]).mapTo(lineStartsOf('---\n'));
    assert.equal(offsetInFile(none, 0), 0);
    assert.equal(offsetInText(none, 3), 0);
    assert.ok(!isInText(none, 0));
  });

  it('leave out what lies between two parts, and keep it from both', () => {
    const source = 'Head\nSECTION: News\nBody';
    const map = MappedText.of(source)
      .assemble([
        { start: 0, end: 4 },
        { start: 4, end: 4, text: '\n\n' },
        { start: 19, end: 23 },
      ])
      .mapTo(lineStartsOf(source));
    assert.deepEqual(spanInFile(map, { start: 0, end: 6 }), { start: 0, end: 4 });
    assert.deepEqual(spanInFile(map, { start: 6, end: 10 }), { start: 19, end: 23 });
    assert.deepEqual(spanInFile(map, { start: 2, end: 8 }), { start: 2, end: 21 });
    assert.deepEqual(spanInFile(map, { start: 3, end: 3 }), { start: 3, end: 3 });
    assert.equal(offsetInText(map, 10), 6);
    assert.deepEqual(
      [4, 10, 19].map((place) => isInText(map, place)),
      [true, false, true],
    );
    assert.deepEqual(linePlaceOf(map, 20), { line: 2, character: 1 });
    assert.equal(placeOfLine(map, { line: 0, character: 99 }), 4);
    assert.equal(placeOfLine(map, { line: 9, character: 0 }), Infinity);
    assert.equal(offsetInText(map, Infinity), 10);
  });

  it('are the same where nothing has moved', () => {
    const read = (text: string, end: number): ReturnType<MappedText['mapTo']> =>
      MappedText.of(text)
        .assemble([{ start: 2, end }])
        .mapTo(lineStartsOf(text));
    assert.ok(isSameMap(read('a\nbc', 4), read('x\nbc', 4)));
    assert.ok(!isSameMap(read('a\nbcd', 4), read('a\nbcd', 5)));
    assert.ok(!isSameMap(read('a\nbc', 4), undefined));
    assert.ok(isSameMap(undefined, undefined));
  });
});
