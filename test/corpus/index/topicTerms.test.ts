import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/article/article';
import { lexemeOf } from '../../../src/corpus/index/lexemes';
import { normalisedSentencesOf } from '../../../src/corpus/index/sentenceRecords';
import { rarityAmong, topicSimilarity, topicTermsOf, type TopicTerms } from '../../../src/corpus/index/topicTerms';
import { termsOf } from '../../fixtures/corpus';

function termsOfText(text: string): TopicTerms {
  return topicTermsOf(normalisedSentencesOf(readArticle(text)));
}

/** Weight of a word among the terms of a text, in bits. */
function weightOf(word: string, text: string): number | undefined {
  const { ids, weights } = termsOfText(text);
  const index = ids.indexOf(lexemeOf(word).id);
  return index < 0 ? undefined : weights[index] / 8;
}

describe('terms of an article', () => {
  it('are words of eight bits and more', () => {
    // In classes 7.5, 8 and 12 of the table
    assert.equal(weightOf('addition', 'They saw an addition of it.'), undefined);
    assert.equal(weightOf('ability', 'They saw an ability of it.'), 8);
    assert.equal(weightOf('zyxwvu', 'They saw a zyxwvu of it.'), 12);
  });

  it('count three bits more for a name', () => {
    assert.equal(lexemeOf('force').informationContent, 7);
    assert.equal(weightOf('force', 'They saw a force of it.'), undefined);
    assert.equal(weightOf('force', 'They saw a Force of it.'), 10);
    assert.equal(lexemeOf('~no').informationContent, 6);
    assert.equal(weightOf('~no', 'They saw it in Norway.'), 9);
  });

  it('weigh most where a word stands several times', () => {
    assert.equal(weightOf('ability', 'They saw an ability. They saw the Ability of it. An ability was seen.'), 11);
  });

  it('are in ascending order of their ids, each once', () => {
    const { ids, weights } = termsOfText('Kari Lund closed the Tarvik bridge. The Tarvik bridge is closed, said Lund.');
    assert.ok(ids.every((id, i) => i === 0 || id > ids[i - 1]));
    assert.equal(ids.length, weights.length);
    assert.ok(ids.includes(lexemeOf('tarvik').id));
  });

  it('are 400 at most, the weightiest', () => {
    // Words of the project’s own making, each the rarest there is
    const made = (from: number, to: number): string =>
      Array.from(
        { length: to - from },
        (_, i) => `zq${String.fromCharCode(97 + ((from + i) % 26), 97 + Math.floor((from + i) / 26))}x`,
      ).join(' ');
    assert.equal(termsOfText(`They had ${made(0, 390)} of it.`).ids.length, 390);
    const text = `They had ${made(0, 401)} and some ability of it, and Zyxwvu.`;
    const { ids, weights } = termsOfText(text);
    assert.equal(ids.length, 400);
    assert.equal(weightOf('ability', text), undefined);
    assert.equal(weightOf('zyxwvu', text), 15);
    assert.ok(weights.every((weight) => weight >= 96));
  });

  it('are chosen the same in every order of words', () => {
    const words = Array.from(
      { length: 450 },
      (_, i) => `zq${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}x`,
    );
    assert.deepEqual(
      termsOfText(`They saw ${words.join(' ')} of it.`),
      termsOfText(`They saw ${[...words].reverse().join(' ')} of it.`),
    );
  });
});

describe('rarity of terms among the articles of an event', () => {
  const articles = [{ 1: 80, 2: 80 }, { 2: 80, 3: 80 }, { 2: 80 }].map(termsOf);
  const rarity = rarityAmong(articles);

  it('is one for terms of one article and of none', () => {
    assert.equal(rarity(1), 1);
    assert.equal(rarity(3), 1);
    assert.equal(rarity(9), 1);
  });

  it('falls with the logarithm of the number of articles', () => {
    assert.ok(Math.abs(rarity(2) - (1 - Math.log(3) / Math.log(4))) < 1e-6);
    assert.ok(Math.abs(rarityAmong([articles[0], articles[1]])(2) - (1 - Math.log(2) / Math.log(3))) < 1e-6);
  });

  it('is a fiftieth at least', () => {
    const many = new Array<TopicTerms>(400).fill(articles[0]);
    assert.ok(1 - Math.log(400) / Math.log(401) < 0.02);
    assert.ok(Math.abs(rarityAmong(many)(1) - 0.02) < 1e-6);
  });
});

describe('topic similarity', () => {
  it('is the share of the smaller topic that is in common', () => {
    const a = termsOf({ 1: 80, 2: 40, 5: 40 });
    assert.equal(topicSimilarity(a, termsOf({ 1: 80, 7: 20 })), 0.8);
    assert.equal(topicSimilarity(a, termsOf({ 1: 80, 2: 80, 9: 200 })), 120 / 160);
    assert.equal(topicSimilarity(a, a), 1);
    assert.equal(topicSimilarity(a, termsOf({ 3: 80 })), 0);
    assert.equal(topicSimilarity(a, termsOf({})), 0);
    assert.equal(topicSimilarity(termsOf({}), termsOf({})), 0);
  });

  it('counts the lesser weight of a shared term', () => {
    assert.equal(topicSimilarity(termsOf({ 1: 80 }), termsOf({ 1: 100 })), 1);
    assert.equal(topicSimilarity(termsOf({ 1: 80, 2: 20 }), termsOf({ 1: 60, 3: 40 })), 0.6);
  });

  it('multiplies each weight with a factor', () => {
    const halved = (id: number): number => (id === 1 ? 0.5 : 1);
    assert.equal(topicSimilarity(termsOf({ 1: 80, 2: 60 }), termsOf({ 1: 80, 3: 60 }), halved), 0.4);
    assert.equal(
      topicSimilarity(termsOf({ 1: 80 }), termsOf({ 1: 80 }), () => 0),
      0,
    );
  });

  it('is the same from both sides, between 0 and 1', () => {
    const terms = fc
      .dictionary(fc.nat(20).map(String), fc.integer({ min: 1, max: 255 }))
      .map((weights) => termsOf(weights as Record<number, number>));
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const similarity = topicSimilarity(a, b);
        assert.equal(similarity, topicSimilarity(b, a));
        assert.ok(similarity >= 0 && similarity <= 1);
      }),
    );
  });
});
