import assert from 'node:assert/strict';
import { FormSums } from '../../../../src/annotations/names/tagging/formSums';
import { Place, placeFeatures } from '../../../../src/annotations/names/tagging/placeFeatures';
import { packedLength } from '../../../../src/annotations/names/tagging/packedSums';
import { noClasses } from '../../../../src/annotations/names/tagging/wordClasses';
import { infoOf } from '../../../../src/annotations/names/tagging/wordInfo';
import { newForm } from '../../../../src/text/wordForms';

/** Small, so that sums are exact; every third feature has no row. */
const weightOf = (feature: number): number => (feature % 3 === 0 ? 0 : Math.abs(feature % 100));

/** A row for each weight, of which the first number is the weight. */
const rows = new Int32Array(100 * packedLength).map((_, at) => (at % packedLength === 0 ? at / packedLength : 0));

describe('sums of forms', () => {
  it('are those of the form and place, whatever other sums took their place', () => {
    const sums = new FormSums({
      rows,
      rowOf: (feature) => (feature % 3 === 0 ? -1 : weightOf(feature) * packedLength),
      scale: 1,
      transitions: new Float32Array(0),
      classes: noClasses,
    });
    for (const _ of [1, 2])
      for (let i = 0; i < 20_000; i++) {
        const info = infoOf(newForm(`q${i}`, (written) => written));
        const word = { info, classes: noClasses.of(info) };
        for (const [place, variant] of [
          [Place.Here, 0],
          [Place.Here, 5],
          [Place.Last, 2],
        ] as const) {
          const features: number[] = [];
          placeFeatures(place, variant, word, features);
          const row = new Int32Array(20).fill(7);
          sums.addTo(row, 2, place, variant, word);
          assert.equal(row[2], 7 + features.reduce((sum, feature) => sum + weightOf(feature), 0));
        }
      }
  });
});
