import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRecords, unpackRecords } from '../../../src/server/node/recordFile';

const header = 'records of a test\n';
const records = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
const lists = (all: readonly Uint8Array[]): number[][] => all.map((each) => [...each]);

describe('a file of records', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(records, (all) => {
        const read = unpackRecords(header, Buffer.from(packRecords(header, all)));
        assert.deepEqual(lists(read.records), lists(all));
        assert.equal(read.isWhole, true);
      }),
    );
  });

  it('gives the records before the place where it is damaged, whatever was done there, and says so', () => {
    const change = fc.constantFrom('flip', 'zero', 'cut', 'swap');
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(7), change, (all, place, bit, how) => {
        const whole = Buffer.from(packRecords(header, all));
        const at = place % whole.length;
        let damaged = Buffer.from(whole);
        if (how === 'flip') damaged[at] ^= 1 << bit;
        else if (how === 'zero') damaged.fill(0, at, Math.min(at + 8, damaged.length));
        else if (how === 'cut') damaged = damaged.subarray(0, at);
        else damaged = Buffer.concat([whole.subarray(at), whole.subarray(0, at)]);
        if (damaged.equals(whole)) return;
        const read = unpackRecords(header, damaged);
        assert.deepEqual(lists(read.records), lists(all.slice(0, read.records.length)));
        // A file that ends where a record ends is whole, and holds fewer.
        assert.ok(!read.isWhole || (how === 'cut' && read.records.length < all.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds nothing for others', () => {
    assert.deepEqual(unpackRecords('another\n', Buffer.from(packRecords(header, [Buffer.from('x')]))), {
      records: [],
      isWhole: false,
    });
  });
});
