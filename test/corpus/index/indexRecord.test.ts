import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexRecordOf, ownCopy, textOf } from '../../../src/corpus/index/indexRecord';
import { annotated } from '../../fixtures/corpus';
import { wire } from '../../fixtures/articles';

describe('record of an article', () => {
  it('holds a text to the last code unit, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (text, endsInHalfAPair) => {
        const whole = endsInHalfAPair ? `${text}\ud83d` : text;
        assert.equal(textOf(indexRecordOf(annotated(whole))), whole);
      }),
    );
  });

  it('packs a text as UTF-8 where that gives it back', () => {
    assert.ok(indexRecordOf(annotated('Ferry – sinks')).text instanceof Uint8Array);
    assert.ok(indexRecordOf(annotated('\ufeffFerry')).text instanceof Uint8Array);
    assert.equal(textOf(indexRecordOf(annotated('\ufeffFerry'))), '\ufeffFerry');
    assert.equal(indexRecordOf(annotated('Ferry \ud83d sinks')).text, 'Ferry \ud83d sinks');
  });

  it('tells title, format, words, and what nobody is named for', () => {
    const { title, format, words, unnamed, agencies } = indexRecordOf(
      annotated('Ferry sinks off Tarvik\n\n“It went down in minutes,” she said. “We saw 3 boats,” said Kari Lund.\n'),
    );
    assert.equal(title, 'Ferry sinks off Tarvik');
    assert.equal(format, 'plain');
    // Numbers in digits are no words.
    assert.equal(words, 17);
    assert.equal(unnamed, 1);
    assert.deepEqual(agencies, []);
  });

  it('tells the date, without a property where there is none', () => {
    const dated = indexRecordOf(annotated('Bridge shut\n\nTARVIK, 5 May 2025 (NTW) – The bridge was closed.\n'));
    assert.deepEqual(dated.published, { date: '2025-05-05', from: 'dateline' });
    assert.equal('published' in indexRecordOf(annotated('Bridge shut\n\nIt was closed.\n')), false);
  });

  it('counts how often an entity is mentioned and how often it is quoted', () => {
    const { entities } = indexRecordOf(annotated(wire));
    const lund = entities.find(({ key }) => key === 'person:kari lund');
    assert.equal(lund?.mentions, 1);
    assert.equal(lund.quotations, 1);
    const places = entities.filter(({ kind }) => kind === 'place');
    assert.ok(places.length > 0);
    for (const { mentions, quotations } of places) assert.ok(mentions > 0 && quotations === 0);
  });

  it('does not count marks that nobody speaks', () => {
    const { unnamed, entities } = indexRecordOf(
      annotated('Ferry sinks\n\nKari Lund sailed on the “Queen of Senja” twice.\n'),
    );
    assert.equal(unnamed, 0);
    assert.ok(entities.every(({ quotations }) => quotations === 0));
  });
});

describe('copy of a text', () => {
  it('is equal, whatever the text holds', () => {
    for (const text of ['', 'Lund', 'Møller – “x”', 'half \ud83d pair']) assert.equal(ownCopy(text), text);
  });
});
