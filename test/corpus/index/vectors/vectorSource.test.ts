import assert from 'node:assert/strict';
import { vectorSource } from '../../../../src/corpus/index/vectors/vectorSource';
import { vectorFileOf } from '../../../../scripts/vectors/vectorFile';

const file = vectorFileOf(new Map([['ship', Float64Array.of(1)]]), 1);

/** A source, how often it was read, and what was told. */
function counted(read: () => Uint8Array | undefined) {
  const told: string[] = [];
  let reads = 0;
  const source = vectorSource(
    () => {
      reads++;
      return read();
    },
    (reason) => told.push(reason),
  );
  return { source, told, reads: () => reads };
}

describe('source of word vectors', () => {
  it('is read once, when it is first asked', () => {
    const { source, reads, told } = counted(() => file);
    assert.equal(reads(), 0);
    assert.equal(source()?.rowOf('ship'), 0);
    assert.equal(source(), source());
    assert.deepEqual([reads(), told], [1, []]);
  });

  it('tells once what is wrong, and gives none', () => {
    for (const [read, reason] of [
      [() => file.subarray(1), /another kind of file/],
      [
        () => {
          throw new Error('ENOENT: gone');
        },
        /ENOENT: gone/,
      ],
    ] as const) {
      const { source, reads, told } = counted(read);
      assert.deepEqual([source(), source()], [undefined, undefined]);
      assert.equal(reads(), 1);
      assert.equal(told.length, 1);
      assert.match(told[0], reason);
    }
  });

  it('says nothing where there is no file', () => {
    const { source, told } = counted(() => undefined);
    assert.deepEqual([source(), told], [undefined, []]);
  });
});
