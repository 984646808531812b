import assert from 'node:assert/strict';
import { claimFeatureNames, sentenceFeatureNames } from '../../../src/corpus/findings/absence';
import { readEvent } from '../../news/reader';
import { tagger } from '../../fixtures/tagger';
import { judgedSearches } from './absences';

const sank = '[Divers recovered nine bodies from the ferry that sank off Belmora on Friday]{#sank verbatim}.';
const closed =
  '[The port of Belmora stayed closed to all ships while the coastguard searched the wreck]{#closed verbatim}.';
const arrest = '[Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday]{#arrest verbatim}.';
const own = 'Tickets for the crossing had cost four dollars since the spring of that year.';
const filler =
  'Nobody at the quay could say how long the bell had hung there without its rope, and the clerk had gone home. ';

const event = readEvent(
  `event: ferry
part: train
layers: findings
topic: local
claims:
  sank | The ferry sank.
  closed | The port was closed.
  arrest | The owner was arrested.
families: a | b | c
absences:
  arrest | c

=== a | Ostby Post | local | 2025-03-12 | straight

${sank}

${closed}

${arrest} ${filler.repeat(2)}

=== b | Bay Wire | wire | 2025-03-12 | straight

${sank}

${closed}

${arrest} ${filler.repeat(2)}

=== c | Bay Weekly | weekly | 2025-03-14 | straight

${sank}

${closed}

${own} ${own.replace('four', 'two')} ${filler}
`,
  'ferry.news',
);

describe('searches that are judged by the labels', () => {
  const { claims, sentences } = judgedSearches(event, tagger);

  it('are for claims that an article may not have, right where it has no passage of them', () => {
    assert.ok(claims.length > 0);
    assert.ok(claims.every(({ same, features }) => same && features.length === claimFeatureNames.length));
  });

  it('are for sentences that may be alone, right where nobody else says them', () => {
    assert.ok(sentences.length > 0);
    assert.ok(sentences.every(({ same, features }) => same && features.length === sentenceFeatureNames.length));
    assert.ok(sentences.every((search) => search.event === 'ferry' && search.mayBeTold));
  });
});
