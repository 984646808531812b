import assert from 'node:assert/strict';
import { shapesBeyondCases } from '../formats/shapes/shape';
import { officeShapes } from './shapes/office';
import { pageShapes } from './shapes/pages';
import { recordShapes } from './shapes/records';
import { checkImport, type ImportShape } from './shapes/shape';

const kinds = [...pageShapes, ...officeShapes, ...recordShapes];

describe('shapes of imported files', () => {
  for (const { kind, shapes } of kinds)
    describe(kind, () => {
      for (const each of shapes as readonly ImportShape[]) it(each.what, () => checkImport(each));
    });

  for (const { kind, cases, shapes } of kinds)
    it(`are enough of ${kind}`, () => {
      assert.ok(shapes.length >= cases + shapesBeyondCases, `${shapes.length} shapes, ${cases} in the cases`);
    });
});
