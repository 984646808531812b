import assert from 'node:assert/strict';
import { readModel, type Weights } from '../../../../src/annotations/names/model';
import { Tagger } from '../../../../src/annotations/names/tagger';
import { LineCase } from '../../../../src/annotations/names/tagging/lineCase';
import { pack, packedLength, unpack } from '../../../../src/annotations/names/tagging/packedSums';
import { mayEnd, mayStart, namesOf, predecessors, tags } from '../../../../src/annotations/names/tagging/tags';
import { decode } from '../../../../src/annotations/names/tagging/viterbi';
import { noClasses } from '../../../../src/annotations/names/tagging/wordClasses';
import { infosOf, type WordInfo } from '../../../../src/annotations/names/tagging/wordInfo';
import { scanTokens } from '../../../../src/text/tokenise';
import { tagger } from '../../../fixtures/tagger';

const count = tags.length;
const tag = (name: string): number => tags.indexOf(name);

describe('tags', () => {
  it('are O and four parts of each type', () => {
    assert.equal(count, 17);
    assert.deepEqual(tags.slice(0, 6), ['O', 'B-PER', 'I-PER', 'L-PER', 'U-PER', 'B-LOC']);
    assert.equal(tags.at(-1), 'U-MISC');
  });

  it('follow each other as parts of names do', () => {
    const before = (name: string): string[] => predecessors[tag(name)].map((index) => tags[index]);
    const closed = ['O', 'L-PER', 'U-PER', 'L-LOC', 'U-LOC', 'L-ORG', 'U-ORG', 'L-MISC', 'U-MISC'];
    for (const name of ['O', 'B-ORG', 'U-LOC']) assert.deepEqual(before(name), closed);
    for (const name of ['I-ORG', 'L-ORG']) assert.deepEqual(before(name), ['B-ORG', 'I-ORG']);
  });

  it('start and end where a name is whole', () => {
    const allowed = (flags: readonly boolean[]): string[] =>
      tags.filter((name, index) => flags[index] && /PER|O$/.test(name));
    assert.deepEqual(allowed(mayStart), ['O', 'B-PER', 'U-PER']);
    assert.deepEqual(allowed(mayEnd), ['O', 'L-PER', 'U-PER']);
  });

  it('make names', () => {
    const sequence = Uint8Array.from(['O', 'B-PER', 'I-PER', 'L-PER', 'U-LOC', 'O', 'B-ORG', 'L-ORG'].map(tag));
    assert.deepEqual(namesOf(sequence, 10), [
      { from: 11, to: 14, type: 'PER' },
      { from: 14, to: 15, type: 'LOC' },
      { from: 16, to: 18, type: 'ORG' },
    ]);
    assert.deepEqual(namesOf(new Uint8Array(3), 0), []);
  });
});

describe('decode', () => {
  function best(rows: readonly Record<string, number>[], moves: Record<string, number> = {}): string[] {
    const emissions = new Float32Array(rows.length * count);
    rows.forEach((row, i) => {
      for (const [name, score] of Object.entries(row)) emissions[i * count + tag(name)] = score;
    });
    const transitions = new Float32Array(count * count);
    for (const [move, score] of Object.entries(moves)) {
      const [from, to] = move.split('>').map(tag);
      transitions[from * count + to] = score;
    }
    const sequence = new Uint8Array(rows.length);
    decode(emissions, rows.length, transitions, sequence);
    return [...sequence].map((index) => tags[index]);
  }

  it('takes the best tag of a single word, if it may stand alone', () => {
    assert.deepEqual(best([{ O: 1, 'U-PER': 2 }]), ['U-PER']);
    assert.deepEqual(best([{ O: 3, 'U-PER': 2 }]), ['O']);
    assert.deepEqual(best([{ 'B-PER': 5, 'U-PER': 2 }]), ['U-PER']);
    assert.deepEqual(best([{ 'L-PER': 5, 'U-PER': 2 }]), ['U-PER']);
  });

  it('takes the best sequence rather than the best tags', () => {
    assert.deepEqual(best([{ 'B-PER': 3, 'U-LOC': 4 }, { 'L-PER': 3 }]), ['B-PER', 'L-PER']);
    assert.deepEqual(best([{ 'B-PER': 3 }, { 'L-LOC': 4, 'L-PER': 1 }]), ['B-PER', 'L-PER']);
    assert.deepEqual(best([{ 'B-ORG': 1 }, { 'I-ORG': 1 }, { 'L-ORG': 1 }]), ['B-ORG', 'I-ORG', 'L-ORG']);
    assert.deepEqual(best([{ 'U-ORG': 1 }, { O: 1 }, { 'U-LOC': 1 }]), ['U-ORG', 'O', 'U-LOC']);
  });

  it('adds the weights of transitions', () => {
    const rows = [{ O: 1 }, { 'U-PER': 1, 'U-LOC': 1.5 }];
    assert.deepEqual(best(rows), ['O', 'U-LOC']);
    assert.deepEqual(best(rows, { 'O>U-PER': 1 }), ['O', 'U-PER']);
    assert.deepEqual(best(rows, { 'U-PER>O': 1 }), ['O', 'U-LOC']);
    assert.deepEqual(best(rows, { 'O>U-LOC': -1 }), ['O', 'U-PER']);
  });

  it('takes the least bad sequence where all scores are negative', () => {
    assert.deepEqual(best([Object.fromEntries(tags.map((name) => [name, name === 'U-LOC' ? -5 : -9]))]), ['U-LOC']);
  });
});

describe('the model', () => {
  function write(rows: readonly [feature: number, weights: readonly number[]][], length = count): Uint8Array {
    const bytes = Buffer.alloc(8 + count * count * 4 + 4 + rows.length * (4 + count) + 3);
    let at = bytes.writeUInt32LE(rows.length, 3);
    at = bytes.writeUInt32LE(length, at);
    for (let i = 0; i < count * count; i++) at = bytes.writeFloatLE(i / 4, at);
    at = bytes.writeFloatLE(0.5, at);
    for (const [feature] of rows) at = bytes.writeUInt32LE(feature, at);
    for (const [, weights] of rows) for (let i = 0; i < count; i++) at = bytes.writeInt8(weights.at(i) ?? 0, at);
    // A view into a larger buffer, as files come
    return bytes.subarray(3);
  }

  const rowOf = (weights: Weights, feature: number): number[] => {
    const row = new Float32Array(count);
    const at = weights.rowOf(feature | 0);
    if (at >= 0) unpack(weights.rows, at, weights.scale, row, 0);
    return [...row];
  };
  const untouched = new Array<number>(count).fill(0);

  it('has the rows of features', () => {
    const weights = readModel(
      write([
        [7, [2, -4]],
        [4294967295, [6]],
      ]),
    );
    assert.deepEqual(rowOf(weights, 7), [1, -2, ...untouched.slice(2)]);
    assert.deepEqual(rowOf(weights, 4294967295), [3, ...untouched.slice(1)]);
    assert.deepEqual(rowOf(weights, 8), untouched);
    assert.deepEqual(rowOf(weights, 15), untouched);
  });

  it('finds features whose slots collide', () => {
    const features = [0, 16, 32, 48, 1, 17, 15, 31];
    const weights = readModel(write(features.map((feature, index) => [feature, [index + 1, 0, index + 1]])));
    features.forEach((feature, index) => {
      assert.equal(rowOf(weights, feature)[0], (index + 1) / 2);
      assert.equal(rowOf(weights, feature)[2], (index + 1) / 2);
    });
    for (const other of [64, 2, 47, 33]) assert.deepEqual(rowOf(weights, other), untouched);
  });

  it('has the weights of transitions, and no rows where none were stored', () => {
    const weights = readModel(write([]));
    assert.equal(weights.transitions.length, count * count);
    assert.equal(weights.transitions[0], 0);
    assert.equal(weights.transitions[5], 1.25);
    assert.equal(weights.transitions[count * count - 1], (count * count - 1) / 4);
    assert.deepEqual(rowOf(weights, 0), untouched);
  });

  it('is refused when it was trained with other tags', () => {
    assert.throws(() => readModel(write([], 16)), /16 tags, this version has 17/);
  });
});

describe('the tagger', () => {
  const wordsOf = (text: string): WordInfo[] => {
    const tokens = scanTokens(text);
    return infosOf(tokens, 0, tokens.count);
  };
  const tagged = (text: string, lineCase?: LineCase): string[] => {
    const infos = wordsOf(text);
    return tagger.tag(infos, lineCase).map(({ from, to, type }) => {
      const words = infos.slice(from, to).map(({ lower }) => lower);
      return `${type} ${words.join(' ')}`;
    });
  };

  it('tags the names of a sentence in order', () => {
    assert.deepEqual(tagged('Kenyan farmers met Amina Odhiambo in Nairobi on Friday.'), [
      'MISC kenyan',
      'PER amina odhiambo',
      'LOC nairobi',
    ]);
    assert.deepEqual(tagged('the boats left.'), []);
    assert.deepEqual(tagged(''), []);
  });

  it('takes the case of the line from the words, or as it is told', () => {
    const text = 'Boats left Norway on Friday.';
    assert.deepEqual(tagged(text), tagged(text, LineCase.Sentence));
  });

  it('adds up the features of each word by itself, at each reading anew', () => {
    const ofOrganisation = new Int32Array(packedLength);
    pack(
      tags.map((_, index) => (index === tag('U-ORG') ? 1 : 0)),
      ofOrganisation,
      0,
    );
    const counting = new Tagger({
      rows: ofOrganisation,
      rowOf: () => 0,
      scale: 1,
      transitions: new Float32Array(count * count),
      classes: noClasses,
    });
    for (const _ of [1, 2])
      assert.deepEqual(counting.tag(wordsOf('we met Osei Kolo there')), [
        { from: 2, to: 3, type: 'ORG' },
        { from: 3, to: 4, type: 'ORG' },
      ]);
  });
});
