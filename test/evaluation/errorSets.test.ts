import assert from 'node:assert/strict';
import { tagger } from '../fixtures/tagger';
import { readEvents } from '../news/events';
import { errorSets, listOf } from './errorSets';
import { measureFindings } from './findings/news';
import { measureBlocks } from './news/blocks';
import { measureFigures } from './news/figures';
import { measureNames } from './news/names';
import { measureParallels } from './news/parallels';
import { measureQuotations } from './news/quotations';
import type { ErrorReport } from './news/report';

describe('sets of errors', () => {
  const events = readEvents('development');
  const measures: Readonly<Record<string, (report: ErrorReport) => unknown>> = {
    blocks: (report) => measureBlocks(events, report),
    quotations: (report) => measureQuotations(events, report),
    figures: (report) => measureFigures(events, report),
    names: (report) => measureNames(events, tagger, report),
    parallels: (report) => measureParallels(events, tagger, report),
    findings: (report) => measureFindings(events, tagger, report),
  };

  for (const [layer, { own }] of Object.entries(errorSets))
    it(`of ${layer} are listed`, function () {
      this.timeout(120_000);
      const reported = new Set<string>();
      measures[layer]((set) => reported.add(set));
      assert.ok(reported.size > 0);
      assert.deepEqual(
        [...reported].filter((set) => !own.includes(set)),
        [],
      );
    });

  it('are shown with those that need a folder', () => {
    assert.equal(listOf({ own: ['a', 'b'], folder: ['c', 'd'] }), 'a, b; in FOLDER c, d');
    assert.equal(listOf({ own: ['a'], folder: [] }), 'a');
  });
});
