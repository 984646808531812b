import assert from 'node:assert/strict';
import { flood } from '../../fixtures/articles';
import { storyOf } from './storyOf';

/** A fourth paper: a figure that holds with both, a part of the quotation, and something of its own. */
const valley = `Marovia valley waits for bread

VELTRA, March 5, 2025 — The river Osk burst its banks near Veltra and cut the only road to the Marovia valley.

The flood killed more than 10 people near Veltra, the interior ministry said on Tuesday.

Governor Hanna Reyl said she would listen to nobody, whatever “some engineers in the capital may say about it”.

The old mill at Sant has ground barley for four hundred years and its wheel stands still now, the miller Lena Brask said in the ruins of his kitchen.
`;

describe('the brief of a story', () => {
  const { brief, corpus } = storyOf({ ...flood, valley });
  const wordsAt = ({ uri, start, end }: { uri: string; start: number; end: number }): string =>
    corpus.get(uri)?.article.text.slice(start, end) ?? '';
  const difference = (about: string) => {
    const found = brief.differences.find(({ dispute }) => dispute.about === about);
    assert.ok(found, about);
    return found;
  };

  it('says who credits whom, once a pair, by the words that do', () => {
    const story = storyOf({
      'northern-wire': flood.post,
      'harbour-gazette': `${flood.herald}\nNorthern Wire contributed to this report. Northern Wire contributed to this report.\n`,
      'hill-post': `${flood.echo}\nNorthern Wire chief Ann Dahl was not there.\n`,
    });
    assert.deepEqual(
      story.brief.credits.map(({ source, place }) => [
        place.uri,
        source,
        story.corpus.get(place.uri)?.article.text.slice(place.start, place.end),
      ]),
      [['harbour-gazette.txt', 'northern-wire.txt', 'Northern Wire contributed']],
    );
  });

  it('says which agency several credit, unless one article is the agency’s own or all are of one origin', () => {
    const texts = {
      post: 'Dam holds at Veltra\n\nVELTRA (Reuters) - The dam at Veltra held through the night, engineers said.\n',
      echo: 'Night of fear\n\nVELTRA (Reuters) - Nobody slept in the villages below the wall, a teacher said.\n',
      hill: 'Bread runs out\n\nBakers in Sant had no flour left on Monday.\n',
    };
    assert.deepEqual(storyOf(texts).brief.agencies, [{ agency: 'reuters', articles: ['echo.txt', 'post.txt'] }]);
    const own = 'Reuters\nDam at Veltra holds through night\n\nThe dam at Veltra held, engineers said on Monday.\n';
    assert.deepEqual(storyOf({ ...texts, own }).brief.agencies, []);
    assert.deepEqual(storyOf({ post: texts.post, copy: texts.post, hill: texts.hill }).brief.agencies, []);
  });

  it('counts articles, independent sources and days', () => {
    assert.deepEqual(
      brief.articles.map(({ uri, date }) => [uri, date]),
      [
        ['echo.txt', '2025-03-04'],
        ['herald.txt', '2025-03-04'],
        ['post.txt', '2025-03-04'],
        ['valley.txt', '2025-03-05'],
      ],
    );
    assert.equal(brief.sources, corpus.families().length);
    assert.deepEqual(brief.published, ['2025-03-04', '2025-03-05']);
  });

  it('is called by the names that most articles share', () => {
    assert.deepEqual(brief.names, ['Veltra', 'Hanna Reyl', 'Osk']);
  });

  it('lists as agreed what a label says though a value beside it differs', () => {
    const paper = (opening: string, sum: string): string =>
      `${opening}\n\nThe harbour treasurer Declan Reyl was convicted of bribery on Thursday for ${sum} crowns from a paving firm.\n`;
    const { brief: story } = storyOf({
      a: 'Verdict at Brik\n\nThe harbour treasurer Declan Reyl was convicted of bribery on Thursday.\n',
      b: paper('Treasurer guilty', '186,000'),
      c: paper('A fall from grace', '168,000'),
      d: 'Court\n\nDeclan Reyl, the harbour treasurer, was convicted of bribery on Thursday, and his wife wept.\n',
    });
    assert.ok(story.differences.some(({ dispute }) => dispute.about === 'figure'));
    const agreed = story.agreements.find(({ claim }) => claim.label.includes('convicted'));
    assert.equal(agreed?.claim.articles.length, 4);
    assert.ok(!agreed.claim.label.includes('000'), agreed.claim.label);
  });

  it('has a figure with all sides, and what fits both', () => {
    const { sides, articles, claim } = difference('figure');
    assert.deepEqual(
      sides.map(({ form, says, places, shown, marked }) => [
        form,
        says,
        places.map(({ uri }) => uri),
        marked.map((span) => wordsAt({ uri: shown.uri, ...span })),
      ]),
      [
        ['says', '12', ['echo.txt', 'post.txt'], ['12']],
        ['says', '15', ['herald.txt'], ['15']],
        ['fits both', '10', ['valley.txt'], ['10']],
      ],
    );
    // What a hover on the figure counts.
    assert.deepEqual(articles, claim?.articles);
    assert.equal(articles.length, 4);
  });

  it('has a quotation whole, changed and in part, with the words that others lack', () => {
    const { sides, speaker, changes } = difference('quotation');
    assert.deepEqual(
      sides.map(({ form, places, shown, marked }) => [
        form,
        places.map(({ uri }) => uri),
        wordsAt(shown),
        marked.map((span) => wordsAt({ uri: shown.uri, ...span })),
      ]),
      [
        [
          'whole',
          ['echo.txt', 'post.txt'],
          '“We will rebuild the dam whatever some engineers in the capital may say about it,”',
          ['some'],
        ],
        [
          'changed',
          ['herald.txt'],
          '“We will rebuild the dam whatever engineers in the capital may say about it,”',
          [],
        ],
        ['in part', ['valley.txt'], '“some engineers in the capital may say about it”', []],
      ],
    );
    assert.equal(corpus.entity(speaker ?? '')?.name, 'Hanna Reyl');
    assert.deepEqual(
      changes.map(({ side, drift }) => [side, drift.fuller]),
      [[1, 'ours']],
    );
  });

  it('says who speaks on each side where it is that in which they differ, of one speaker once', () => {
    const words = 'every pothole on the harbour road has the name of the treasurer written on it';
    const paper = (headline: string, quotation: string): string =>
      `Treasurer of Brik ${headline}\n\nBRIK, March 5, 2025 — The harbour treasurer of Brik was found guilty on Tuesday.\n\n${quotation}\n`;
    const story = storyOf({
      a: paper('guilty', `Council leader Hanna Reyl told the Gazette: “E${words.slice(1)}.”`),
      b: paper('convicted', `“E${words.slice(1)},” said prosecutor Oskar Vilner.`),
      c: paper('faces prison', `Hanna Reyl, who leads the council, was angry. “E${words.slice(1)},” she said.`),
      d: paper('in jail', `The council leader: “E${words.slice(1)}.”`),
    });
    const [quoted] = story.brief.differences.filter(({ dispute }) => dispute.about === 'quotation');
    assert.deepEqual(
      quoted.sides.map(({ form, speaker, places }) => [
        story.corpus.entity(speaker ?? '')?.name ?? form,
        places.map(({ uri }) => uri),
      ]),
      [
        ['Hanna Reyl', ['a.txt', 'c.txt']],
        ['Oskar Vilner', ['b.txt']],
        // Not in part: the words are all there.
        ['whole', ['d.txt']],
      ],
    );
    assert.ok(brief.differences.every(({ sides }) => sides.every(({ speaker }) => speaker === undefined)));
  });

  it('tells what is sure first, figures and dates before quotations', () => {
    const sure = brief.differences.map(({ dispute }) => dispute.isSure);
    assert.deepEqual(
      sure,
      [...sure].sort((one, next) => Number(next) - Number(one)),
    );
    const kinds = brief.differences.filter(({ dispute }) => dispute.isSure).map(({ dispute }) => dispute.kind);
    assert.deepEqual(kinds, ['conflict', 'conflict', 'drift']);
  });

  it('has what is agreed by sources, then by articles, and nothing that is disputed', () => {
    const [first] = brief.agreements;
    assert.match(first.claim.label, /burst its banks near Veltra/);
    assert.equal(first.claim.articles.length, 4);
    const sources = brief.agreements.map((each) => each.sources);
    assert.deepEqual(
      sources,
      [...sources].sort((one, next) => next - one),
    );
    const labels = brief.agreements.map(({ claim }) => claim.label).join('\n');
    assert.doesNotMatch(labels, /killed 1|rebuild the dam whatever/);
    for (const { claim, places } of brief.agreements)
      assert.deepEqual(
        places.map(({ uri }) => uri),
        claim.articles,
      );
  });

  it('has what one article tells alone as coverage has it', () => {
    const own = brief.onlyIn.find(({ uri }) => uri === 'valley.txt');
    assert.match(own?.places.map(wordsAt).join() ?? '', /old mill at Sant/);
    const counts = brief.onlyIn.map(({ places }) => places.length);
    assert.deepEqual(
      counts,
      [...counts].sort((one, next) => next - one),
    );
  });

  it('has people with the articles that name them, most first, and how often they are quoted', () => {
    const people = brief.people.map(({ entity, articles, quotations }) => [entity.name, articles, quotations]);
    assert.deepEqual(people[0], ['Hanna Reyl', 4, 4]);
    assert.deepEqual(people.at(-1), ['Lena Brask', 1, 1]);
    for (const { entity, place } of brief.people) assert.ok(entity.name.endsWith(wordsAt(place)), entity.name);
  });

  it('has times in their order, each with words of one article', () => {
    const starts = brief.times.map(({ interval }) => interval[0]);
    assert.deepEqual(starts, [...starts].sort());
    assert.ok(brief.times.length > 0);
  });

  it('joins each article of an origin with an earlier one, and says why', () => {
    const [family] = corpus.families().filter(({ articles }) => articles.length > 1);
    assert.deepEqual(
      brief.origins.map(({ articles }) => articles),
      family.articles.slice(1).map((uri) => [family.articles[0], uri]),
    );
    for (const { articles, evidence } of brief.origins)
      for (const each of evidence) assert.deepEqual(each.articles, articles);
  });

  it('is empty for no article, and differs in nothing for one', () => {
    const none = storyOf({}).brief;
    assert.deepEqual([none.names, none.articles, none.published, none.times], [[], [], undefined, []]);
    const one = storyOf({ valley }).brief;
    assert.deepEqual([one.differences, one.agreements, one.onlyIn, one.origins], [[], [], [], []]);
    assert.deepEqual(one.articles, [{ uri: 'valley.txt', date: '2025-03-05' }]);
  });
});

describe('when something was, in a brief', () => {
  const told = 'The tanker Osprey struck the pier of Veltra';
  const cases: readonly [string, Readonly<Record<string, string>>, string, readonly string[]][] = [
    [
      'nobody lends an hour to who tells the day',
      { a: 'on Tuesday', b: 'on Tuesday morning' },
      '2025-03-11/2025-03-12',
      ['a', 'b'],
    ],
    [
      'an hour that most tell is the time',
      { a: 'on Tuesday morning', b: 'on Tuesday morning' },
      '2025-03-11T06:00/2025-03-11T12:00',
      ['a', 'b'],
    ],
    [
      'who tells no day is not among them',
      { a: 'on Tuesday', b: 'on Tuesday', c: '' },
      '2025-03-11/2025-03-12',
      ['a', 'b'],
    ],
    [
      'who tells another day is not among them',
      { a: 'on Tuesday', b: 'on Tuesday', c: 'on Monday' },
      '2025-03-11/2025-03-12',
      ['a', 'b'],
    ],
    ['a month hides no day', { a: 'in March', b: 'on Tuesday' }, '2025-03-11/2025-03-12', ['b']],
  ];
  for (const [what, dates, time, articles] of cases)
    it(what, () => {
      const texts = Object.entries(dates).map(([name, date]): [string, string] => [
        name,
        `Story ${name}\n\nVELTRA, March 13, 2025 — Divers of the harbour were at work.\n\n${`${told} ${date}`.trim()}.\n`,
      ]);
      const { brief } = storyOf(Object.fromEntries(texts));
      assert.deepEqual(
        brief.times.map(({ interval, places }) => [
          interval.join('/'),
          places.map(({ uri }) => uri.replace('.txt', '')),
        ]),
        [[time, articles]],
      );
    });
});
