import assert from 'node:assert/strict';
import type { LabelledEvent } from '../../news/reader';
import { readEvent } from '../../news/reader';
import type { LabelledStretch } from '../../news/stretches';
import { countEvent, FindingFigures } from './news';
import { countSeeds, touches, type Gold, type GoldItem } from './seeds';
import type { Place, Tellings, ToldClaim, ToldFinding } from './tellings';

const filler =
  'Nobody at the quay could say how long the crane had stood there without its hook, and the clerk had gone home. ';

/** Four articles: three on one event, one decoy. */
const event = readEvent(
  `event: crane
part: train
layers: findings
topic: local
claims:
  fell | The crane fell on Monday.
  cost | A new one costs 2 million.
  said | Lind says that the bolts were loose.
families: a b | c | d
absences:
  cost | c
  said | b silent

=== a | Ostby Post | local | 2025-03-12 | straight

[The crane at the quay fell on Monday]{#fell near}. [It will take [2 million]{~cost} to replace]{#cost paraphrase}.

[["All [the bolts]{~bolts} were loose, and we said so in May,"]{~said} said Lind]{#said near}.

${filler.repeat(3)}

=== b | Bay Wire | wire | 2025-03-12 | straight

[The crane at the quay fell on Monday evening]{#fell near}. [A new one is put at [3 million]{~cost figure}]{#cost paraphrase}, [against 1 million]{~cost other} for the last.

[The foreman had warned that screws would not hold]{#said paraphrase}.

${filler.repeat(3)}

=== c | Bay Weekly | weekly | 2025-03-14 | straight

[The big crane at the quay fell on Monday]{#fell near}.

[["All [some of the bolts]{~bolts bound} were loose,"]{~said cut} Lind told us]{#said near}. It had [two million]{~cost fits} rivets.

${filler.repeat(3)}

=== d | Tarn News | local | 2025-03-14 | straight | decoy

A crane fell in Tarn last week, and [4 million]{~cost other} was mentioned.

${filler.repeat(3)}
`,
  'crane.news',
);

const place = (uri: string, words: string): Place => {
  const start = event.articles.find(({ id }) => id === uri)?.text.indexOf(words) ?? -1;
  assert.ok(start >= 0, `${uri} has no ${words}`);
  return { uri, start, end: start + words.length };
};
const claim = (...places: Place[]): ToldClaim => ({
  label: '',
  places,
  articles: [...new Set(places.map(({ uri }) => uri))],
});
const finding = (sides: Place[][], more: Partial<ToldFinding> = {}): ToldFinding => ({
  kind: 'difference',
  rule: 'test',
  sides,
  isSure: true,
  isAtAnotherDate: false,
  ...more,
});
const nothing: Tellings = {
  claims: [],
  articlesAt: () => new Set(),
  notFound: () => [],
  onlyHere: () => [],
  sentences: () => [],
  findings: [],
  families: [],
};
const count = (
  tellings: Partial<Tellings>,
  of: LabelledEvent = event,
): { figures: FindingFigures; errors: string[] } => {
  const figures = new FindingFigures();
  const errors: string[] = [];
  countEvent(of, { ...nothing, ...tellings }, figures, (set, ...details) => errors.push([set, ...details].join(' ')));
  return { figures, errors };
};
const fell = claim(place('a', 'The crane at the quay fell'), place('b', 'The crane at the quay fell'));
const cost = claim(place('a', 'It will take 2 million to replace'), place('b', 'A new one is put at 3 million'));
const said = claim(place('a', 'All the bolts were loose'), place('c', 'All some of the bolts were loose'));
const share = ({ right, all }: { right: number; all: number }): string => `${right} of ${all}`;

describe('what is told, held against the labels', () => {
  it('counts the articles that a hover names beside those of the claim', () => {
    const { figures, errors } = count({
      articlesAt: ({ uri }) => new Set(uri === 'a' ? ['b', 'd'] : []),
    });
    const { right, found, labelled } = figures.claims.hovers;
    // Three passages in a; fell and said stand in two more articles each, in three places, cost in one.
    assert.deepEqual([right, found, labelled], [3, 6, 14]);
    assert.ok(
      errors.some((each) => /^claims HOVER crane fell a missed: c; wrong: d /.test(each)),
      errors.join('\n'),
    );
  });

  it('counts the articles of the claim nearest to each labelled one', () => {
    const { matrix } = count({ claims: [fell, claim(...cost.places, place('c', 'It had two million'))] }).figures
      .claims;
    assert.deepEqual([matrix.right, matrix.found, matrix.labelled], [4, 5, 8]);
    const alone = count({ claims: [claim(place('a', 'All the bolts were loose'))] }).figures.claims.matrix;
    assert.equal(alone.found, 0, 'one passage is no row');
    const wider = claim(...fell.places, place('d', 'A crane fell in Tarn'));
    const nearest = count({ claims: [fell, wider] }).figures.claims.matrix;
    assert.deepEqual([nearest.right, nearest.found], [2, 2], 'the better one counts, wherever it stands');
    const touching = claim(place('a', 'Monday. It will take'), place('b', 'quay fell on Monday evening. A new'));
    assert.equal(count({ claims: [touching] }).figures.claims.matrix.found, 0, 'a touch is no passage');
  });

  it('counts absences that are so, those that are not, those of no labelled claim and those of decoys', () => {
    const unlabelled = claim(place('a', 'Nobody at the quay'), place('b', 'Nobody at the quay'));
    const { figures, errors } = count({
      notFound: (uri) => ({ b: [said, unlabelled], c: [cost, fell], d: [fell] })[uri] ?? [],
    });
    assert.equal(share(figures.claims.absences), '1 of 3');
    assert.equal(share(figures.claims.absencesTold), '1 of 1');
    assert.equal(figures.claims.absencesUnjudged, 1);
    assert.equal(share(figures.listedAbsences), '1 of 1');
    assert.equal(share(figures.silentAbsences), '1 of 1');
    assert.ok(errors.some((each) => /^absences NOT SO crane b said/.test(each)));
    assert.ok(count({}).errors.some((each) => each === 'absences UNTOLD crane c cost'));
  });

  it('takes a claim for the labelled one that has most of its passages, then most of their characters', () => {
    // A sentence and a part of another: as many passages of either claim.
    const mixed = claim(place('b', 'A new one is put at 3 million'), place('a', 'The crane at the quay'));
    const { absencesTold, absences } = count({ notFound: (uri) => (uri === 'c' ? [mixed] : []) }).figures.claims;
    assert.equal(share(absences), '1 of 1', 'cost, which c does not have, rather than fell');
    assert.equal(share(absencesTold), '1 of 1');
    const mostly = claim(
      place('a', 'The crane at the quay'),
      place('a', 'Nobody at the quay'),
      place('b', 'Nobody at the quay'),
    );
    assert.equal(count({ notFound: (uri) => (uri === 'c' ? [mostly] : []) }).figures.claims.absencesUnjudged, 1);
  });

  it('counts sentences that an article alone has', () => {
    const own = place('c', 'It had two million rivets.');
    const long = place('c', 'Nobody at the quay could say how long');
    const shared = place('c', 'The big crane at the quay fell on Monday.');
    const sentences = (uri: string): Place[] => (uri === 'c' ? [own, long, shared] : []);
    const { figures, errors } = count({ sentences, onlyHere: (uri) => (uri === 'c' ? [long, shared] : []) });
    assert.equal(share(figures.claims.onlyHere), '1 of 2');
    assert.equal(share(figures.claims.onlyHereTold), '1 of 1', 'five words are too few');
    assert.ok(errors.some((each) => /^onlyHere NOT SO crane c .*The big crane/.test(each)));
    const decoy = place('d', 'Nobody at the quay could say how long');
    const ofDecoy = count({ sentences: () => [decoy], onlyHere: (uri) => (uri === 'd' ? [decoy] : []) }).figures.claims;
    assert.equal(ofDecoy.onlyHere.all, 0);
    const silent = count({ sentences });
    assert.equal(share(silent.figures.claims.onlyHereTold), '0 of 1');
  });

  it('judges findings by the stretches that their sides touch', () => {
    const cases: [name: string, finding: ToldFinding, isRight: boolean][] = [
      ['the amounts', finding([[place('a', '2 million')], [place('b', '3 million')]]), true],
      [
        'one side in two articles',
        finding([[place('a', '2 million'), place('c', 'two million')], [place('b', '3 million')]]),
        true,
      ],
      ['what fits', finding([[place('a', '2 million')], [place('c', 'two million')]]), false],
      ['what fits neither', finding([[place('c', 'two million')], [place('b', '3 million')]]), true],
      ['another thing', finding([[place('a', '2 million')], [place('b', 'against 1 million')]]), false],
      ['a decoy', finding([[place('b', '3 million')], [place('d', '4 million')]]), false],
      ['words without label', finding([[place('a', 'quay')], [place('b', 'evening')]]), false],
      [
        'the quotation',
        finding([[place('a', 'and we said so in May')], [place('c', 'were loose')]], { kind: 'drift' }),
        true,
      ],
      ['one article', finding([[place('b', '3 million')], [place('b', 'against 1 million')]]), false],
    ];
    for (const [name, told, isRight] of cases) {
      const { figures } = count({ findings: [told] });
      assert.equal(share(figures.right), isRight ? '1 of 1' : '0 of 1', name);
      assert.equal(share(figures.rightOfSure), isRight ? '1 of 1' : '0 of 1', name);
    }
    const standing = (stretch: LabelledStretch): LabelledStretch =>
      stretch.standing === 'other' ? { ...stretch, standing: 'base' } : stretch;
    const within: LabelledEvent = {
      ...event,
      articles: event.articles.map((article) => ({ ...article, stretches: article.stretches.map(standing) })),
    };
    const alone = finding([[place('b', '3 million')], [place('b', 'against 1 million')]]);
    assert.equal(share(count({ findings: [alone] }, within).figures.right), '0 of 1', 'two places of one article');
    const both = finding([[place('b', 'put at 3 million, against 1 million')], [place('a', '2 million')]]);
    assert.equal(
      share(count({ findings: [both] }).figures.right),
      '1 of 1',
      'a stretch that differs and one that does not',
    );
  });

  it('counts what is told of the stretches, and the look-alikes among them', () => {
    const { figures, errors } = count({
      findings: [
        finding([[place('a', '2 million')], [place('b', '3 million')]], { isSure: false }),
        finding([[place('a', '2 million')], [place('c', 'two million')]]),
      ],
    });
    const list = (shares: ReadonlyMap<string, { right: number; all: number }>): string[] =>
      [...shares].map(([name, each]) => `${name} ${share(each)}`).sort();
    assert.deepEqual(list(figures.stretches), ['bound 0 of 1', 'cut 0 of 1', 'figure 1 of 1']);
    assert.deepEqual(list(figures.silent), ['fits 1 of 1', 'other 0 of 2']);
    assert.deepEqual(list(figures.rightByRule), ['difference test 1 of 2']);
    assert.equal(share(figures.rightOfSure), '0 of 1');
    assert.ok(errors.some((each) => /^drifts UNTOLD crane bolts bound c "some of the bolts"/.test(each)));
    assert.ok(errors.some((each) => /^drifts TRAP crane cost fits c "two million"/.test(each)));
  });

  it('takes a count of another date only as such', () => {
    const later: LabelledEvent = {
      ...event,
      articles: event.articles.map((article) => ({
        ...article,
        stretches: article.stretches.map((each) =>
          each.standing === 'figure' ? { ...each, standing: 'later' as const } : each,
        ),
      })),
    };
    const sides = [[place('a', '2 million')], [place('b', '3 million')]];
    assert.equal(share(count({ findings: [finding(sides)] }, later).figures.right), '0 of 1');
    assert.equal(
      share(count({ findings: [finding(sides, { isAtAnotherDate: true })] }, later).figures.right),
      '1 of 1',
    );
  });

  it('judges by the passages where an event is labelled in every layer', () => {
    const whole: LabelledEvent = {
      ...event,
      layers: 'all',
      articles: event.articles.map((article) => ({
        ...article,
        stretches: [],
        passages: article.passages.map((passage) =>
          article.id === 'b' && passage.claim === 'cost'
            ? { ...passage, differs: 'conflict' as const }
            : article.id === 'c' && passage.claim === 'said'
              ? { ...passage, differs: 'drift' as const }
              : passage,
        ),
      })),
    };
    const amounts = [[place('a', '2 million')], [place('b', '3 million')]];
    const quotations = [[place('a', 'the bolts')], [place('c', 'some of the bolts')]];
    const { figures } = count(
      {
        findings: [
          finding(amounts, { kind: 'conflict' }),
          finding(quotations, { kind: 'drift' }),
          finding(quotations, { kind: 'conflict' }),
          finding([[place('a', 'fell')], [place('b', 'fell')]]),
          finding([[place('a', 'fell')], [place('b', 'fell')]], { isAtAnotherDate: true }),
        ],
      },
      whole,
    );
    assert.equal(share(figures.right), '2 of 4');
    assert.equal(figures.unjudged, 1);
    assert.equal(share(figures.passages.conflict), '1 of 1');
    assert.equal(share(figures.passages.drift), '1 of 1');
    assert.equal(share(count({}, whole).figures.passages.conflict), '0 of 1');
  });

  it('counts pairs of articles of one source family', () => {
    const { families } = count({ families: [['a', 'b', 'c'], ['d']] }).figures;
    assert.deepEqual([families.right, families.found, families.labelled], [1, 3, 1]);
  });

  it('tells which labelled differences and traps of the seeds are met, and whether the arrival is whole', () => {
    const item = (file: string, words: string): GoldItem => ({ file, exact: words, ...place(file, words) });
    const gold: Gold = {
      claims: [
        {
          id: 'C',
          files: ['a', 'b'],
          occurrences: [item('a', 'The crane at the quay'), item('b', 'The crane at the quay')],
        },
      ],
      drift: [
        { id: 'D01', label: 'day', items: [item('a', 'on Monday'), item('b', 'evening'), item('c', 'Monday')] },
        { id: 'D02', label: 'bolts', items: [item('a', 'the bolts'), item('c', 'some of the bolts')] },
      ],
      non_conflicts: [{ label: 'sums', items: [item('a', '2 million'), item('b', '1 million')] }],
    };
    const seeds = (...findings: ToldFinding[]): ReturnType<typeof countSeeds> =>
      countSeeds(
        gold,
        event.articles.map(({ id, text }) => ({ id, text, isDecoy: false })),
        { ...nothing, findings, articlesAt: () => new Set(['b']) },
        () => undefined,
      );
    const day = [place('a', 'on Monday'), place('b', 'evening'), place('c', 'Monday')];
    const half = seeds(finding([[day[0]], [day[1]]]), finding([[day[0]], [day[2]]]));
    assert.deepEqual(half.told, ['D01']);
    assert.deepEqual(half.arrival, { times: 2, isWhole: false });
    assert.deepEqual(seeds(finding([[day[0]], [day[1], day[2]]])).arrival, { times: 1, isWhole: true });
    assert.deepEqual(seeds(finding([[day[2], day[1]], [day[0]]])).arrival, { times: 1, isWhole: true });
    assert.deepEqual(seeds(finding([day, [place('b', '1 million')]])).arrival, { times: 0, isWhole: false });
    assert.deepEqual(seeds(finding([day, [day[0]]])).arrival, { times: 1, isWhole: false });
    const trap = seeds(finding([[place('a', '2 million')], [place('b', '1 million')]]), finding([[day[0]], [day[0]]]));
    assert.deepEqual([trap.told, trap.traps, trap.unlabelled], [[], ['sums'], 1]);
    const { hovers } = trap.claims;
    assert.deepEqual([hovers.right, hovers.found, hovers.labelled], [1, 2, 2]);
  });

  it('lets an empty stretch touch what it stands beside', () => {
    const at = (start: number, end: number, uri = 'a'): Place => ({ uri, start, end });
    assert.ok(touches(at(5, 5), at(5, 9)) && touches(at(9, 9), at(5, 9)) && touches(at(7, 7), at(5, 9)));
    assert.ok(!touches(at(4, 5), at(5, 9)) && !touches(at(10, 10), at(5, 9)) && !touches(at(7, 7, 'b'), at(5, 9)));
  });
});
