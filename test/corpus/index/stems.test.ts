import assert from 'node:assert/strict';
import { foldSpelling, isAliasStem, isNumberStem, stemOf } from '../../../src/corpus/index/stems';

describe('spelling', () => {
  for (const [british, american] of [
    ['normalise', 'normalize'],
    ['organisations', 'organizations'],
    ['organisers', 'organizers'],
    ['realising', 'realizing'],
    ['analyse', 'analyze'],
    ['paralysed', 'paralyzed'],
    ['catalysing', 'catalyzing'],
    ['labour', 'labor'],
    ['neighbourhoods', 'neighborhoods'],
    ['favourite', 'favorite'],
    ['colourful', 'colorful'],
    ['harbour', 'harbor'],
    ['armour', 'armor'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['travelled', 'traveled'],
    ['jewellery', 'jewelery'],
    ['counsellor', 'counselor'],
  ])
    it(`folds ${british} to ${american}`, () => assert.equal(foldSpelling(british), american));

  for (const word of [
    ...['promise', 'advise', 'exercise', 'surprised', 'precise', 'raising', 'noise', 'likewise', 'enterprises'],
    ...['four', 'hour', 'hours', 'tour', 'contour', 'glamour', 'pours', 'detour'],
    ...['fence', 'pence', 'absence', 'sentences'],
    ...['controlled', 'installer', 'recalling', 'propeller', 'tall'],
    ...['telegram', 'tree', 'table', 'iris', 'analysis', 'rise', 'our'],
  ])
    it(`leaves ${word}`, () => assert.equal(foldSpelling(word), word));

  it('folds words in -ise from six letters on, the others from five', () => {
    assert.equal(foldSpelling('arise'), 'arise');
    assert.equal(foldSpelling('abise'), 'abise');
    assert.equal(foldSpelling('abcise'), 'abcize');
    assert.equal(foldSpelling('abour'), 'abor');
    assert.equal(foldSpelling('bour'), 'bour');
    assert.equal(foldSpelling('metre'), 'meter');
  });
});

describe('stem', () => {
  for (const [word, stem] of [
    ['normalised', 'normal'],
    ['don’t'.replace('’', "'"), 'dont'],
    ["o'brien", 'obrien'],
    ['us.', 'us'],
    ['3,500', '3500'],
    ['3.5', '3.5'],
    ['café', 'cafe'],
    ['señores', 'senor'],
    ['as', 'as'],
    ['its', 'it'],
    ['bridges', 'bridg'],
    ['~us', '~us'],
    ['~bridges', '~bridges'],
  ])
    it(`of ${word} is ${stem}`, () => assert.equal(stemOf(word), stem));

  it('tells identifiers and numbers', () => {
    assert.deepEqual(['~eu', 'eu', '12', '9a', 'nine', ''].map(isAliasStem), [true, false, false, false, false, false]);
    assert.deepEqual(['0', '12', '9a', 'nine', '~eu', ':', '/', ''].map(isNumberStem), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
