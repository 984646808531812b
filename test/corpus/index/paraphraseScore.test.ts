import assert from 'node:assert/strict';
import { featureNames, featuresOf, scoreOf } from '../../../src/corpus/index/paraphraseScore';
import type { SentenceProfile } from '../../../src/corpus/index/sentenceProfiles';

/** A profile of `stem:bits`, with an `n` behind the bits of a name. */
function profile(words: string, rest: { numbers?: string; names?: string; weekdays?: string } = {}): SentenceProfile {
  const split = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
  const entries = split(words).map((word) => word.split(':'));
  return {
    stems: entries.map(([stem]) => stem),
    shortIds: entries.map(([stem]) => stem.charCodeAt(0)),
    weights: entries.map(([, bits]) => parseFloat(bits)),
    named: entries.map(([, bits]) => bits.endsWith('n')),
    numbers: new Set(split(rest.numbers)),
    names: new Set(split(rest.names)),
    weekdays: new Set(split(rest.weekdays)),
  };
}

const one = (): number => 1;

/** Bits that two profiles share. */
function shared(a: string, b: string, weight: (shortId: number) => number = one): number {
  return Math.round(featuresOf(profile(a), profile(b), weight, 0.1)[0] * 60 * 1000) / 1000;
}

describe('features of two sentences', () => {
  it('are as many as their names', () => {
    assert.equal(featuresOf(profile('bridge:8'), profile('bridge:8'), one, 0.1).length, featureNames.length);
  });

  it('count the bits of shared words, at the lesser weight', () => {
    assert.equal(shared('bridge:8 crack:10 open:7', 'crack:10 ferry:8 bridge:8'), 18);
    assert.equal(shared('bridge:8', 'bridge:5'), 5);
    assert.equal(shared('bridge:5', 'bridge:8'), 5);
    assert.equal(shared('bridge:8', 'tunnel:8'), 0);
  });

  it('weigh words in their event', () => {
    const weight = (shortId: number): number => (shortId === 'b'.charCodeAt(0) ? 0.25 : 1);
    assert.equal(shared('bridge:8 crack:10', 'bridge:8 crack:10', weight), 12);
  });

  it('count sixty bits at most', () => {
    assert.equal(shared('a:30 b:29', 'a:30 b:29'), 59);
    assert.equal(shared('a:30 b:31', 'a:30 b:31'), 60);
  });

  it('count twelve bits of names at most, named in either', () => {
    assert.equal(shared('lund:6n moe:5n', 'lund:6n moe:5n'), 11);
    assert.equal(shared('lund:8n moe:8n crack:9', 'lund:8n moe:8n crack:9'), 21);
    assert.equal(shared('lund:8n moe:8n', 'lund:8 moe:8n'), 12);
    assert.equal(shared('lund:8 moe:8n', 'lund:8n moe:8'), 12);
    assert.equal(shared('lund:8 moe:8', 'lund:8 moe:8'), 16);
  });

  it('count words of one family at seven tenths, each once', () => {
    assert.equal(shared('explos:10', 'explod:8'), 5.6);
    assert.equal(shared('explos:10 explod:9', 'explod:8'), 8);
    assert.equal(shared('explos:10 explor:9', 'explod:8'), 5.6);
    assert.equal(shared('explos:10', 'explod:8 explor:9'), 5.6);
    assert.equal(shared('explos:10 explor:9', 'explod:8 explot:8'), 11.2);
    // The family of a name is no name.
    assert.equal(shared('explos:30n', 'explod:30n'), 21);
  });

  it('weigh words of one family in their event, each by itself', () => {
    const weight = (shortId: number): number => (shortId === 'i'.charCodeAt(0) ? 0.5 : 1);
    assert.equal(shared('invasi:10', 'invasx:8', weight), 2.8);
    const profiles = [profile('invasi:10'), profile('invasx:8')];
    const mixed = { ...profiles[1], shortIds: [1] };
    assert.ok(Math.abs(featuresOf(profiles[0], mixed, weight, 0.1)[0] * 60 - 3.5) < 1e-9);
  });

  it('take words for one family from five common letters on, and two thirds of the longer', () => {
    assert.ok(shared('abcdexy:10', 'abcdezw:10') > 0);
    assert.equal(shared('abcdxyz:10', 'abcdwvu:10'), 0);
    assert.equal(shared('abcd:10', 'abcdx:10'), 0);
    assert.ok(shared('abcde:10', 'abcdexy:10') > 0);
    assert.equal(shared('abcde:10', 'abcdexyz:10'), 0);
    // 13 of 20 letters are 0.65, 12 of 19 are less.
    assert.ok(shared('abcdefghijklmxxxxxxx:10', 'abcdefghijklmyyyyyyy:10') > 0);
    assert.equal(shared('abcdefghijklxxxxxxx:10', 'abcdefghijklyyyyyyy:10'), 0);
  });

  const apart = (index: number, a: Parameters<typeof profile>[1], b: Parameters<typeof profile>[1]): number =>
    featuresOf(profile('bridge:8', a), profile('bridge:8', b), one, 0.1)[index];

  it('tell numbers that both lack', () => {
    assert.equal(apart(1, { numbers: '12' }, { numbers: '15' }), 1);
    assert.equal(apart(1, { numbers: '12' }, { numbers: '12' }), 0);
    assert.equal(apart(1, { numbers: '12' }, { numbers: '12 15' }), 0);
    assert.equal(apart(1, { numbers: '12 3' }, { numbers: '12 15' }), 1);
    assert.equal(apart(1, { numbers: '12' }, {}), 0);
    assert.equal(apart(1, {}, { numbers: '12' }), 0);
  });

  it('count names that both lack, up to three', () => {
    const names = (a: string, b: string): number => Math.round(3 * apart(3, { names: a }, { names: b }));
    assert.equal(names('lund', 'lund moe'), 0);
    assert.equal(names('lund', 'moe'), 1);
    assert.equal(names('lund vik', 'moe dahl berg'), 2);
    assert.equal(names('a b c d', 'e f g h'), 3);
  });

  it('tell weekdays apart only where none is shared', () => {
    const weekdays = (a: string, b: string): number => apart(4, { weekdays: a }, { weekdays: b });
    assert.equal(weekdays('monday', 'tuesday'), 1);
    assert.equal(weekdays('monday', 'monday'), 0);
    assert.equal(weekdays('monday sunday', 'monday tuesday'), 0);
    assert.equal(weekdays('monday', ''), 0);
    assert.equal(weekdays('', 'monday'), 0);
    assert.equal(weekdays('', ''), 0);
  });

  it('hold the logarithm of the topic similarity, up to 0.3', () => {
    const similarity = (value: number): number => featuresOf(profile('bridge:8'), profile('bridge:8'), one, value)[2];
    assert.ok(Math.abs(similarity(0) - Math.log(0.003)) < 1e-12);
    assert.ok(Math.abs(similarity(0.1) - Math.log(0.103)) < 1e-12);
    assert.ok(Math.abs(similarity(0.3) - Math.log(0.303)) < 1e-12);
    assert.equal(similarity(0.9), similarity(0.3));
  });

  it('are the same from both sides', () => {
    const a = profile('explos:10 crack:9 lund:8n', { numbers: '12', names: 'lund', weekdays: 'monday' });
    const b = profile('explod:8 crack:7 moe:8n lund:8', { numbers: '12 4', names: 'moe', weekdays: 'sunday' });
    assert.deepEqual(featuresOf(a, b, one, 0.2), featuresOf(b, a, one, 0.2));
  });
});

describe('score of a pair of sentences', () => {
  it('is the logistic function of the weighted sum', () => {
    assert.equal(scoreOf([0, 0], [1, 1, 0]), 0.5);
    assert.ok(Math.abs(scoreOf([1, 2], [0.5, -1, 2]) - 1 / (1 + Math.exp(-0.5))) < 1e-12);
  });

  it('rises with shared words and similar topics, and falls with what is apart', () => {
    const base = [0.4, 0, Math.log(0.2), 0, 0];
    const changed = (index: number, value: number): number =>
      scoreOf(base.map((feature, i) => (i === index ? value : feature)));
    assert.ok(changed(0, 0.6) > scoreOf(base));
    assert.ok(changed(1, 1) < scoreOf(base));
    assert.ok(changed(2, Math.log(0.1)) < scoreOf(base));
    assert.ok(changed(3, 1) < scoreOf(base));
    assert.ok(changed(4, 1) < scoreOf(base));
    assert.ok(scoreOf([0, 1, Math.log(0.003), 1, 1]) < 0.01);
    assert.ok(scoreOf([1, 0, Math.log(0.303), 0, 0]) > 0.99);
  });
});
