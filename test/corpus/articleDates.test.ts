import assert from 'node:assert/strict';
import { corpusOf } from '../fixtures/corpus';

const lede = 'The Tarvik bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable.';
const dated = (day: number): string => `Bridge shut\n\nTARVIK, ${day} May 2025 (NTW) – ${lede}\n`;
const undated = `Tarvik bridge closed\n\n${lede}\n`;

describe('date of an article', () => {
  it('is its own where it has one', () => {
    const corpus = corpusOf({ a: dated(5), b: dated(7) });
    assert.deepEqual(corpus.dateOf('a'), { date: '2025-05-05', from: 'dateline' });
    assert.deepEqual(corpus.dateOf('b'), { date: '2025-05-07', from: 'dateline' });
  });

  it('is that of the articles it shares passages with, where they agree', () => {
    const corpus = corpusOf({ a: dated(5), c: dated(5), undated });
    assert.deepEqual(corpus.dateOf('undated'), { date: '2025-05-05', from: 'event' });
    const sunday = corpus.figuresOf('undated').find(({ rule }) => rule === 'weekday');
    assert.deepEqual(sunday?.interval, ['2025-05-04', '2025-05-05']);
  });

  it('is the day of its dateline in the year of the articles it shares passages with', () => {
    const wire = `Bridge shut\n\nTARVIK, May 4 (NTW) – ${lede}\n`;
    assert.deepEqual(corpusOf({ a: dated(5), b: dated(7), wire }).dateOf('wire'), {
      date: '2025-05-04',
      from: 'event',
    });
    assert.equal(corpusOf({ wire }).dateOf('wire'), undefined);
    const other = `Bridge shut\n\nTARVIK, 5 May 2024 (NTW) – ${lede}\n`;
    assert.equal(corpusOf({ a: dated(5), other, wire }).dateOf('wire'), undefined, 'two years');
    const autumn = `Bridge shut\n\nTARVIK, Oct 4 (NTW) – ${lede}\n`;
    assert.equal(corpusOf({ a: dated(5), autumn }).dateOf('autumn'), undefined, 'months away');
  });

  it('is the day above its text in the year of the articles it shares passages with, where the weekday fits', () => {
    const on = (day: string): string => `Bridge shut\n\nPosted by Ana Ruiz, ${day}\n\n${lede}\n`;
    const dateWith = (day: string): unknown => corpusOf({ a: dated(5), b: dated(7), posted: on(day) }).dateOf('posted');
    assert.deepEqual(dateWith('Sunday 4 May'), { date: '2025-05-04', from: 'event' });
    assert.equal(dateWith('Saturday 4 May'), undefined, 'the weekday of another year');
  });

  it('is the weekday above its text nearest to the articles it shares passages with', () => {
    const posted = `Bridge shut\n\nBy Ana Ruiz\n\nPosted: Tue 9:32 PM\n\n${lede}\n`;
    assert.deepEqual(corpusOf({ a: dated(5), b: dated(7), posted }).dateOf('posted'), {
      date: '2025-05-06',
      from: 'event',
    });
    assert.equal(corpusOf({ a: dated(5), b: dated(12), posted }).dateOf('posted'), undefined, 'two weeks');
  });

  it('is its day in the one year near which the folder has articles, where it shares nothing', () => {
    const whale = 'Whale seen\n\nPosted by Ana Ruiz, Sunday 4 May\n\nA whale was seen off Senja, and it was white.\n';
    const old = `Bridge shut\n\nTARVIK, 12 March 2019 (NTW) – It was an old bridge.\n`;
    assert.deepEqual(corpusOf({ a: dated(5), b: dated(7), old, whale }).dateOf('whale'), {
      date: '2025-05-04',
      from: 'event',
    });
    assert.equal(corpusOf({ old, whale }).dateOf('whale'), undefined, 'months away');
    assert.equal(corpusOf({ whale }).dateOf('whale'), undefined);
  });

  it('is unknown where they disagree, or are undated too, or share nothing', () => {
    assert.equal(corpusOf({ a: dated(5), b: dated(7), undated }).dateOf('undated'), undefined);
    assert.equal(corpusOf({ a: undated, undated }).dateOf('undated'), undefined);
    assert.equal(
      corpusOf({ a: dated(5), undated: 'Whale seen\n\nA whale was seen off Senja.\n' }).dateOf('undated'),
      undefined,
    );
  });
});

describe('figures of an article', () => {
  it('are read once for a date, and anew for another', () => {
    const corpus = corpusOf({ a: dated(5), undated });
    const figures = corpus.figuresOf('undated');
    assert.equal(corpus.figuresOf('undated'), figures);
    assert.notEqual(figures, corpus.get('undated')?.figures);
    corpus.read('a', dated(7));
    assert.deepEqual(corpus.figuresOf('undated').find(({ rule }) => rule === 'weekday')?.interval, [
      '2025-05-04',
      '2025-05-05',
    ]);
    corpus.read('a', dated(26));
    assert.deepEqual(corpus.figuresOf('undated').find(({ rule }) => rule === 'weekday')?.interval, [
      '2025-05-25',
      '2025-05-26',
    ]);
  });

  it('are those of the article by itself where the folder knows no other date', () => {
    const corpus = corpusOf({ a: dated(5), undated: 'Whale seen\n\nA whale was seen on Sunday.\n' });
    assert.equal(corpus.figuresOf('a'), corpus.get('a')?.figures);
    assert.equal(corpus.figuresOf('undated'), corpus.get('undated')?.figures);
  });
});
