import assert from 'node:assert/strict';
import { frontMatterShapes } from './shapes/frontMatter';
import { databaseShapes } from './shapes/databases';
import { lineShapes } from './shapes/lines';
import { outlineShapes } from './shapes/outline';
import { checkShape, shapesBeyondCases, type Shape } from './shapes/shape';
import { copiedShapes } from './shapes/pages';
import { siteShapes } from './shapes/sites';
import { transcriptShapes } from './shapes/transcripts';

const kinds = [
  ...frontMatterShapes,
  ...databaseShapes,
  ...lineShapes,
  ...outlineShapes,
  ...siteShapes,
  ...copiedShapes,
  ...transcriptShapes,
];

describe('shapes of files', () => {
  for (const { kind, shapes } of kinds)
    describe(kind, () => {
      for (const each of shapes as readonly Shape[]) it(each.what, () => checkShape(each));
    });

  for (const { kind, cases, shapes } of kinds)
    it(`are enough of ${kind}`, () => {
      assert.ok(shapes.length >= cases + shapesBeyondCases, `${shapes.length} shapes, ${cases} in the cases`);
    });
});
