import assert from 'node:assert/strict';
import {
  normalisedSentencesOf,
  sentenceRecordsOf,
  type SentenceRecords,
} from '../../../src/corpus/index/sentenceRecords';
import { annotated, stemsOf } from '../../fixtures/corpus';

function recordsOf(text: string): { records: SentenceRecords; sentences: string[]; stems: number[][] } {
  const read = annotated(text);
  const records = sentenceRecordsOf(read, normalisedSentencesOf(read.article));
  return {
    records,
    sentences: read.article.sentences.map(({ start, end }) => text.slice(start, end)),
    stems: read.article.sentences.map((_, i) => [...records.stems.slice(records.offsets[i], records.offsets[i + 1])]),
  };
}

describe('records of sentences', () => {
  const text = `Crack closes Tarvik bridge

The bridge was closed to all traffic on Sunday. He declined to comment. It was. Ferries run every hour.

Please support our journalism with a donation.
`;

  it('hold the stems of each sentence of four words and more', () => {
    const { records, sentences, stems } = recordsOf(text);
    const at = (sentence: string): number => sentences.indexOf(sentence);
    assert.deepEqual(stems[at('The bridge was closed to all traffic on Sunday.')], [
      ...stemsOf('the bridge was closed to all traffic on sunday'),
    ]);
    assert.deepEqual(stems[at('He declined to comment.')], [...stemsOf('he declined to comment')]);
    assert.deepEqual(stems[at('It was.')], []);
    assert.equal(records.offsets.length, sentences.length + 1);
    assert.equal(records.offsets[sentences.length], records.stems.length);
  });

  it('leave out what is boilerplate', () => {
    const { sentences, stems, records } = recordsOf(text);
    const appeal = sentences.indexOf('Please support our journalism with a donation.');
    assert.ok(appeal > 0);
    assert.deepEqual(stems[appeal], []);
    assert.equal(records.hashes[appeal], 0);
  });

  it('need four words', () => {
    assert.equal(recordsOf('Bridges\n\nFerries run hourly. Ferries run every hour.\n').records.stems.length, 4);
  });

  it('say where each sentence stands', () => {
    const { records, sentences } = recordsOf(text);
    sentences.forEach((sentence, i) =>
      assert.equal(text.slice(records.spans[2 * i], records.spans[2 * i + 1]), sentence),
    );
  });

  it('hash the words as written, but for case and marks', () => {
    const hashes = (...sentences: string[]): number[] =>
      sentences.map((sentence) => recordsOf(`Talks end\n\n${sentence}\n`).records.hashes[1]);
    const [plain, marked, inflected, alias] = hashes(
      'The European Union closed all bridges.',
      '“The European union closed, all, bridges.”',
      'The European Union closed all bridge.',
      'The EU closed all the bridges.',
    );
    assert.equal(plain, marked);
    assert.notEqual(plain, inflected);
    assert.notEqual(plain, alias);
  });

  it('mark whole quotations of five words and more, counted in stems of their sentence', () => {
    const quoted = (sentence: string): number[] => [...recordsOf(`Talks end\n\n${sentence}\n`).records.quoted];
    assert.deepEqual(quoted('The chief, Kari Lund, said: “We will open it tomorrow.”'), [1, 5, 10]);
    assert.deepEqual(quoted('The chief, Kari Lund, said: “We will open it.”'), []);
    assert.deepEqual(quoted('“We will open it tomorrow,” said the chief, Kari Lund.'), [1, 0, 5]);
    assert.deepEqual(quoted('The chief, Kari Lund, spoke of the bridge at noon.'), []);
  });

  it('mark the quotation in each of the sentences that it spans', () => {
    const { records, sentences } = recordsOf(
      'Talks end\n\n“We will open it tomorrow. Ferries will run all night too,” said Kari Lund. She left after that.\n',
    );
    assert.equal(sentences.length, 4);
    assert.deepEqual([...records.quoted], [1, 0, 5, 2, 0, 6]);
  });

  it('mark two quotations of one sentence', () => {
    const { records } = recordsOf(
      'Talks end\n\n“We will open it tomorrow,” said Kari Lund, “and no car will cross before.”\n',
    );
    assert.deepEqual([...records.quoted], [1, 0, 5, 1, 8, 14]);
  });
});
