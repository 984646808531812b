import assert from 'node:assert/strict';
import { corpusOf, textOfPassage } from '../../fixtures/corpus';

const sank = 'Divers recovered nine bodies from the ferry that sank off Belmora on Friday.';
const closed = 'The port of Belmora stayed closed to all ships while the coastguard searched the wreck.';
const arrest = 'Police arrested the owner, Ravi Menon, at his home near the harbour on Saturday.';
const own = 'Tickets for the crossing had cost four dollars since the spring of that year.';
const minScore = 0.7;

/** Two papers that carry all three statements, and a third of which the rest is given. */
function withThird(rest: string, shared = `Belmora ferry sank\n\n${sank}\n\n${closed}`): ReturnType<typeof corpusOf> {
  return corpusOf({
    a: `Ferry sinks\n\n${sank}\n\n${closed}\n\n${arrest}\n`,
    b: `Nine dead in Belmora\n\n${sank}\n\n${closed}\n\n${arrest}\n`,
    c: `${shared}\n\n${rest}\n`,
  });
}

const notFoundIn = (corpus: ReturnType<typeof corpusOf>): string[] =>
  (corpus.coverageOf('c', minScore)?.notFound ?? []).map(({ label }) => label);
const onlyIn = (corpus: ReturnType<typeof corpusOf>, uri = 'c'): string[] =>
  (corpus.coverageOf(uri, minScore)?.onlyHere ?? []).map((passage) => textOfPassage(corpus, passage));

describe('what is not found in an article', () => {
  it('is a claim of the others whose names and words stand nowhere in it', () => {
    assert.deepEqual(notFoundIn(withThird(own)), [arrest]);
  });

  const silent: readonly (readonly [why: string, rest: string])[] = [
    ['it has it in the same words', arrest],
    [
      'it has it in other words',
      'The owner of the ferry, Ravi Menon, was arrested on Saturday at his house by the harbour.',
    ],
    [
      'two sentences say it together',
      'Ravi Menon owns the ferry. On Saturday he was arrested by police at home, near the harbour.',
    ],
    [
      'it says the contrary',
      'Ravi Menon, the owner, was not arrested by police on Saturday, and his home near the harbour was not searched.',
    ],
    ['it has it in words that stand for those of the claim', 'On Saturday Menon was in custody.'],
    [
      'its names and telling words stand in it, whatever it says of them',
      'Menon, who was arrested, owns ten boats in the harbour.',
    ],
  ];
  for (const [why, rest] of silent)
    it(`is nothing where ${why}`, () => {
      assert.deepEqual(notFoundIn(withThird(`${own}\n\n${rest}`)), []);
    });

  it('is searched for in the whole article: one of seven things that it hangs on, the day, stands in it', () => {
    const evidence =
      withThird(own)
        .searchedFor('c', minScore)
        ?.claims.map((each) => each.evidence) ?? [];
    assert.deepEqual(
      evidence.map(({ missing, found }) => [missing, found]),
      [[6, 1]],
    );
  });

  it('is nothing of a claim to which a link leads from it, whatever the search finds', () => {
    const corpus = withThird(own);
    const claims = corpus.claims(minScore);
    const linked = Object.assign(Object.create(claims) as typeof claims, { linkedTo: () => new Set(['c']) });
    assert.deepEqual(corpus.coverageOf('c', minScore, linked)?.notFound, []);
    const others = Object.assign(Object.create(claims) as typeof claims, { linkedTo: () => new Set(['a']) });
    assert.equal(corpus.coverageOf('c', minScore, others)?.notFound.length, 1);
  });

  it('is nothing in an article that tells another story', () => {
    assert.deepEqual(notFoundIn(withThird(own, `Whales came back this spring\n\n${sank}`)), []);
  });

  it('is nothing in an article that carries all, and none where no article is', () => {
    const corpus = withThird(own);
    assert.deepEqual(corpus.coverageOf('a', minScore)?.notFound, []);
    assert.equal(corpus.coverageOf('none', minScore), undefined);
  });

  it('is the same from all claims of the folder and from those of the articles around', () => {
    const corpus = withThird(own);
    assert.deepEqual(corpus.coverageOf('c', minScore, corpus.claims(minScore)), corpus.coverageOf('c', minScore));
  });
});

describe('what only one article has', () => {
  it('is a sentence of which nothing stands elsewhere', () => {
    assert.deepEqual(onlyIn(withThird(own)), [own]);
    assert.deepEqual(onlyIn(withThird(own), 'a'), []);
  });

  const shared: readonly (readonly [why: string, rest: string])[] = [
    ['it is linked', arrest],
    ['much of it stands elsewhere in other words', 'At the harbour Ravi Menon, the owner, was held.'],
    ['it is too short to be anybody’s own', 'Nobody knew why.'],
    ['it says only that another holds', 'The company says that it does.'],
  ];
  for (const [why, rest] of shared)
    it(`is no sentence where ${why}`, () => {
      assert.deepEqual(onlyIn(withThird(`${own}\n\n${rest}`)), [own]);
    });

  const fares = 'Return fares were 1,840 dinars until the end of that spring.';
  it('is no sentence of which a figure stands elsewhere, rounded, in other words', () => {
    const rounded = 'Whoever wanted to come back had paid nearly 2,000.';
    const precise = 'The list of those aboard ran to 1,985 lines.';
    const others = {
      a: `Ferry sinks\n\n${sank}\n\n${closed}\n\n${rounded}\n`,
      b: `Nine dead\n\n${sank}\n\n${closed}\n`,
    };
    const corpus = corpusOf({ ...others, c: `Belmora ferry sank\n\n${sank}\n\n${closed}\n\n${fares} ${precise}\n` });
    assert.deepEqual(onlyIn(corpus), [fares]);
  });

  it('is looked for in articles on its event as well that no link joins with its own', () => {
    const rounded = 'Whoever wanted to come back had paid nearly 2,000.';
    const precise = 'The list of those aboard ran to 1,985 lines.';
    const texts = {
      a: `Ferry sinks\n\n${sank}\n\n${closed}\n\n${arrest}\n`,
      c: `Belmora ferry sank\n\n${sank}\n\n${fares} ${precise}\n`,
    };
    const beside = (rest: string): string => `Harbour shut\n\n${closed}\n\n${arrest}\n\n${rest}\n`;
    assert.deepEqual(onlyIn(corpusOf({ ...texts, d: beside('It rained.') })), [fares, precise]);
    const corpus = corpusOf({ ...texts, d: beside(rounded) });
    assert.ok(!corpus.around('c', minScore).includes('d'));
    assert.deepEqual(onlyIn(corpus), [fares]);
  });

  it('is no headline, no boilerplate and no sentence that was said before', () => {
    const rest = `${own} ${own}\n\n${closed}\n\nPlease support our journalism with a donation today.`;
    const corpus = withThird(rest, `Whales came back to the bay of Senja this spring\n\n${sank}`);
    assert.deepEqual(onlyIn(corpus), [own]);
  });

  it('is nothing in an article beside which no other stands', () => {
    assert.deepEqual(onlyIn(corpusOf({ c: `Ferry\n\n${closed} ${own}\n` })), []);
  });
});
