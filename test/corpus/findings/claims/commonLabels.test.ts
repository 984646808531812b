import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/corpus/findings/claims/claims';
import { corpusOf } from '../../../fixtures/corpus';

/** Claims of articles of a sentence or two each, under a headline of their own. */
function claimsOf(sentences: readonly string[]): readonly Claim[] {
  const texts = sentences.map((text, index): [string, string] => [
    `p${index}`,
    `Paper ${'abcdef'[index]}\n\n${text}\n`,
  ]);
  return corpusOf(Object.fromEntries(texts)).claims(0.3).claims;
}

const reef = 'The ferry Senja struck a hidden reef near the island of Brik';

describe('labels that articles have in common', () => {
  it('leave out what few of them say', () => {
    const [claim] = claimsOf([
      `${reef} at about 10:40 p.m. after the loss of both engines.`,
      `${reef} on its way home from the northern fishing grounds.`,
      `${reef} with a cargo of frozen herring from Ostmark.`,
    ]);
    assert.equal(claim.articles.length, 3);
    assert.equal(claim.label, reef);
  });

  it('count nobody who says otherwise, of whom nothing is told as not found either', () => {
    const texts = [
      'The old grain mill near the harbour of Brik may have been set alight by its former owner, police said.',
      'The old grain mill near the harbour of Brik may have been set alight by a former owner, Hanna Reyl said.',
      'A former owner set the old mill of Brik alight.',
    ].map((text, index): [string, string] => [`p${index}`, `Paper ${'abc'[index]}\n\n${text}\n`]);
    const corpus = corpusOf(Object.fromEntries(texts));
    const claims = corpus.claims(0.3);
    const [claim] = claims.claims;
    assert.deepEqual(claim.articles, ['p0', 'p1']);
    assert.ok(claims.linkedTo(claim).has('p2'));
    assert.deepEqual(corpus.coverageOf('p2', 0.3, claims)?.notFound, []);
  });

  it('say nothing of who writes that others do not say', () => {
    const claims = claimsOf([
      'I meet Hanna Reyl, who leads the boatmen of Brik and mends nets, in her shop by the harbour.',
      'Hanna Reyl, who leads the boatmen of Brik, mends nets in a shop by the harbour.',
      'Hanna Reyl mends nets in a shop by the harbour of Brik and leads the boatmen there.',
    ]);
    assert.ok(claims.length > 0);
    for (const { label, articles } of claims) {
      assert.ok(!label.includes('I meet'), label);
      assert.ok(articles.length < 4);
    }
  });

  const articlesOf = (sentences: readonly string[]): string[] =>
    claimsOf(sentences).map(({ articles }) => articles.join(' '));

  it('count nobody who names the same people and says nothing else of them', () => {
    const crews = 'he crews of the northern lifeboats of Brik, Senja and Tulm';
    assert.deepEqual(
      articlesOf([`T${crews} set up cots.`, `T${crews} sang in the rain.`, `In the rain sang t${crews}.`]),
      ['p1 p2'],
    );
  });

  it('count nobody who says the same of others', () => {
    const divers = 'etired divers of the northern rescue school and their pupils';
    assert.deepEqual(
      articlesOf([
        'Soldiers repaired the harbour wall of Brik at dawn.',
        `R${divers} repaired the harbour wall of Brik.`,
        `The harbour wall of Brik was repaired by r${divers}.`,
      ]),
      ['p1 p2'],
    );
  });

  it('are no question that others do not ask', () => {
    const claims = claimsOf([
      'Will Hanna Reyl stay on as master of the harbour of Brik?',
      'Hanna Reyl will stay on as master of the harbour of Brik.',
      'Hanna Reyl will stay on as master of the harbour.',
    ]);
    assert.deepEqual(
      claims.map(({ articles }) => articles),
      [['p1', 'p2']],
    );
  });

  it('keep what all of them say', () => {
    const whole = `${reef} at about 10:40 p.m. after the loss of both engines.`;
    const [claim] = claimsOf([whole, whole, whole.replace('hidden', 'sunken')]);
    assert.equal(claim.label, whole);
  });

  it('are the words of a quotation that most have, not those that one has changed', () => {
    const said = (bound: string): string =>
      `“We have no reason to believe that the rules were ignored by ${bound}the crew of the ferry,” said Hanna Reyl.`;
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const all = [said(''), said('some of '), said('some of ')];
      const [claim] = claimsOf(order.map((index) => all[index]));
      assert.ok(claim.label.includes('some of the crew'), claim.label);
    }
  });

  it('are in two articles at least, the label in one of them', () => {
    const pieces = [
      `${reef} at about 10:40 p.m.`,
      `${reef} in a storm, the coastguard said.`,
      'The ferry Senja hit a reef, and everyone on board was brought ashore.',
      'Everyone on board the Senja was rescued after it struck a reef near Brik.',
      'Hanna Reyl said the crew of the Senja had ignored no rule.',
      'The crew ignored the rules, Hanna Reyl said on Friday.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 5 }), (texts) => {
        for (const { articles, passages, labelPassage } of claimsOf(texts))
          assert.ok(articles.length > 1 && passages.includes(labelPassage));
      }),
      { numRuns: 40 },
    );
  });

  describe('of somebody whom they name', () => {
    const frame = 'The harbour pilot of Brik, Hanna Reyl,';
    for (const [label, other, isCounted] of [
      // Something else of the same person.
      [`${frame} lost her licence in a storm.`, `${frame} lives with two dogs on the island.`, false],
      [`${frame} insisted she had mailed three.`, `${frame} told reporters that the lamp was out.`, false],
      [`${frame} said the lock would close for repairs.`, `${frame} lives with two dogs on the island.`, false],
      // A word for what the person is tells nothing of them.
      ['Harbour judge Hanna Reyl joined the union.', 'The harbour judge for labour, Hanna Reyl, saw a wave.', false],
      ['Harbour judge Hanna Reyl joined the union.', 'The harbour judge, Hanna Reyl, is now with labour.', true],
      // The same in other words, another form or an equal figure.
      [`${frame} was killed in a storm.`, `${frame} died near the island.`, true],
      [
        `${frame} insisted she had mailed three letters.`,
        `${frame} says that the board has three of her letters.`,
        true,
      ],
      [`${frame} announced her resignation.`, `${frame} resigned.`, true],
      [
        `${frame} said the price of oil and herring had eased.`,
        `${frame} said that oil and herring became cheap.`,
        true,
      ],
    ] as const)
      it(`${isCounted ? 'count' : 'do not count'} “${other}” beside “${label}”`, () => {
        const claims = claimsOf([label, label, other]);
        const counted = claims.some(({ articles }) => articles.includes('p2') && articles.includes('p0'));
        assert.equal(counted, isCounted, JSON.stringify(claims.map((claim) => [claim.label, claim.articles])));
      });
  });

  /** Two articles that each tell of the pilot in words of their own, beside what both tell in one wording or each alone. */
  function pilotClaims(ours: readonly string[], theirs: readonly string[]): readonly Claim[] {
    const texts = {
      a: ['The harbour pilot warned the owner of the Senja about the reef on Monday.', ...ours],
      b: ['A pilot on Monday spoke to the owner about a new house.', ...theirs],
    };
    return corpusOf({ a: `Paper a\n\n${texts.a.join(' ')}\n`, b: `Paper b\n\n${texts.b.join(' ')}\n` })
      .claims(0.3)
      .claims.filter(({ passages }) => passages.some(({ sentence }) => sentence === 1));
  }

  const shared = [
    'Divers from Ostmark will look at the hull of the ferry next week.',
    'A tug is expected to pull the ship off the rocks at high tide.',
    'The company renewed both engines for three million crowns.',
  ];
  const alone = [
    [
      'A bakery in Ostmark has won the prize for the best rye bread.',
      'Its founder learned the craft from a grandmother in Brik.',
      'Orders have come from as far away as the southern islands.',
    ],
    [
      'The museum opens a show of old sea charts in the autumn.',
      'Children may draw a map of their own street there.',
      'Entrance is free for everyone under the age of sixteen.',
    ],
  ] as const;

  it('count what is alike by half where two articles tell one story, not where they have nothing else in common', () => {
    assert.equal(pilotClaims(shared, shared).length, 1);
    assert.equal(pilotClaims(alone[0], alone[1]).length, 0);
  });

  /** Claims of two articles, each with a headline, a line that opens with place and day, and what it says of the story. */
  function newsClaims(ours: string, theirs: string, headline = 'A long wait in the rain'): readonly Claim[] {
    return corpusOf({
      a: `Talks at Tulm Foods\n\nTULM, March 4 (Coast Agency) - Bakers met at the gate on Monday.\n\n${ours}\n`,
      b: `${headline}\n\nOSTMARK, 5 March - Lorries queued in the rain for hours.\n\n${theirs}\n`,
    }).claims(0.3).claims;
  }

  it('count for a warning who tells of it, not who tells of what was warned of', () => {
    const warned = 'Local pilots say they warned the board about the reef light, which has been dark since May.';
    const dark = newsClaims(warned, 'The reef light had been dark since May, local pilots told the board.');
    assert.deepEqual(
      dark.map(({ label }) => label),
      ['The reef light had been dark'],
    );
    const [claim] = newsClaims(warned, 'The board had a warning from local pilots about the dark reef light.');
    assert.ok(claim.articles.length === 2 && claim.label.includes('warn'), claim.label);
  });

  it('count no percentage that is equal by chance', () => {
    const asks = 'The union is asking for 12 percent over one year.';
    const wants = 'The firm has offered 4.5 percent, while the union wants 12 percent.';
    const sales = 'Sales at the firm dropped 12 percent in the first half of the year.';
    const claims = newsClaims(asks, `${wants} ${sales}`, 'A long week in Tulm');
    const lengths = claims
      .filter(({ label }) => label.includes('union'))
      .flatMap(({ passages }) => passages.filter(({ uri }) => uri === 'b').map(({ start, end }) => end - start));
    assert.deepEqual(lengths, ['while the union wants 12 percent.'.length]);
  });

  it('count who does something not for what the same person said', () => {
    const left = 'The works’ managing director, Peter Havel, left without a comment.';
    const said =
      '“We have no plans to close the works before 2028,” said Peter Havel, managing director of Tulm Foods.';
    assert.equal(newsClaims(said, left).length, 0);
    const leaves = 'Peter Havel, managing director of Tulm Foods, has left the works, said his aide.';
    assert.equal(newsClaims(leaves, left).length, 1);
  });
});
