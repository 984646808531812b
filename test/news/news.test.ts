import assert from 'node:assert/strict';
import fs from 'node:fs';
import { agreement } from './agreement';
import { writeEvent } from './draft';
import { eventFiles, findingsFolder, partOf, readEvents, stylesFolder } from './events';
import { contradiction, readNormalForm } from './figures';
import { parseMarkup, writeMarkup } from './markup';
import { NewsError, readEvent } from './reader';
import { expectedBetween, readStretch, type LabelledStretch } from './stretches';
import { wordingBetween } from './wording';

const filler =
  'The harbour office keeps a book in which every skipper writes the hour of his return, and nobody has ever been known to leave a line empty or to borrow the pen. ';

/** An event of two articles; `change` spoils it. */
const event = (change: (source: string) => string = (source) => source): string =>
  change(`event: lamp
part: train
topic: local
entities:
  lind person | Marta Lind | Lind
  ostby place | Ostby | ~Ostbyer
claims:
  out | The lamp went out on Monday.
families: a | b

=== a | Ostby Post | local | 2025-03-12 | straight

headline| The lamp of [Ostby]{@ostby}
[The lamp went out on [Monday]{date 2025-03-10}.]{#out verbatim}

["It will burn again,"]{q1 direct} [said]{c1} [Marta Lind]{@lind, s1}, [41]{age 41}. [She]{@lind pronoun} counted [12 boats]{count 12 boat}.

${filler.repeat(5)}

=== b | Bay Wire | wire | 2025-03-12 | straight

headline| Dark harbour
[The lamp went out on [Monday]{date 2025-03-10}.]{#out verbatim}

${filler.repeat(5)}
`);

/** An event of three articles that is labelled for findings. */
const findingsEvent = (change: (source: string) => string = (source) => source): string =>
  change(`event: pier
part: train
layers: findings
topic: local
claims:
  shut | The pier was shut on Monday.
  dark | The lamp went out.
families: a | b | c
absences:
  dark | c
  shut | c silent

=== a | Ostby Post | local | 2025-03-12 | straight

[The pier was shut to visitors on Monday by the harbour office]{#shut near} with [12 boats]{~boats} inside. [The lamp went out]{#dark paraphrase}.

"${filler.repeat(2)}"

=== b | Bay Wire | wire | 2025-03-12 | straight

[The pier was shut to all visitors on Monday by the harbour office]{#shut near}. [21 boats]{~boats figure} lay there when [its light failed]{#dark paraphrase}.

"${filler.repeat(2)}"

=== c | Bay Weekly | weekly | 2025-03-14 | straight

[Nobody may walk out to the lamp any more]{#shut paraphrase}, where [a dozen boats]{~boats fits} wait.

${'Gulls have taken the rail for themselves and argue there from dawn about a crust. '.repeat(4)}
`);

const refused = (change: (source: string) => string, why: RegExp): void => {
  assert.throws(
    () => readEvent(event(change), 'lamp.news'),
    (error) => error instanceof NewsError && why.test(error.message),
    String(why),
  );
};

describe('labelled news', () => {
  it('is read as text and spans', () => {
    const { articles } = readEvent(event(), 'lamp.news');
    const [a] = articles;
    const words = ({ start, end }: { start: number; end: number }): string => a.text.slice(start, end);
    assert.deepEqual(
      a.blocks.map(({ kind }) => kind),
      ['headline', 'paragraph', 'paragraph', 'paragraph'],
    );
    assert.equal(a.blocks[0].start, 0);
    assert.equal(a.blocks[3].end, a.text.length);
    assert.deepEqual(
      a.mentions.map((mention) => `${words(mention)} ${mention.kind}`),
      ['Ostby name', 'Marta Lind name', 'She pronoun'],
    );
    assert.deepEqual(
      a.quotations.map(({ role, segments, cue, speaker }) => [role, words(segments[0]), words(cue!), words(speaker!)]),
      [['direct', '"It will burn again,"', 'said', 'Marta Lind']],
    );
    assert.deepEqual(
      a.figures.map((figure) => words(figure)),
      ['Monday', '41', '12 boats'],
    );
    assert.deepEqual(a.figures[0].form.interval, ['2025-03-10', '2025-03-11']);
    assert.deepEqual(
      a.passages.map(({ claim, wording }) => [claim, wording]),
      [['out', 'verbatim']],
    );
  });

  it('refuses what does not fit', () => {
    refused((s) => s.replace('date 2025-03-10', 'date 2025-03-11'), /is a tuesday/);
    refused((s) => s.replace('count 12 boat', 'count 21 boat'), /12 boats is not 21/);
    refused((s) => s.replace('{@ostby}', '{@eastby}'), /an unknown entity/);
    refused((s) => s.replace('[Marta Lind]{@lind, s1}', '[Martha Lind]{@lind, s1}'), /no form of this entity/);
    refused((s) => s.replace(', s1}', '}'), /nobody speaks quotation 1/);
    refused((s) => s.replace('q1 direct', 'q1 shouted'), /no role/);
    refused(
      (s) =>
        s.replace(
          '["It will burn again,"]{q1 direct} [said]{c1} [Marta Lind]{@lind, s1}',
          '"It will burn again," said [Marta Lind]{@lind}',
        ),
      /a mark without a role/,
    );
    refused((s) => s.replace('#out verbatim', '#out paraphrase'), /is verbatim, not paraphrase/);
    refused((s) => s.replace('#out verbatim', '#gone verbatim'), /an unknown claim|told by 1 article/);
    refused((s) => s.replace('families: a | b', 'families: a'), /article b is in no family/);
    refused((s) => s.replace('[She]{@lind pronoun}', '[They were]{@lind pronoun}'), /no pronoun/);
    refused((s) => s.replace('[41]{age 41}', '[ 41]{age 41}'), /blanks at its edge/);
    refused((s) => s.replace('[41]{age 41}', '[41]'), /bracket without a label/);
    refused((s) => s.replace(filler.repeat(5), ''), /words; an article has 150 to 900/);
    refused((s) => s.replace('=== b', '=== a'), /article a stands twice/);
  });

  it('keeps its markup when it is written again', () => {
    const marked = '[[An \\[inner\\] bracket]{a, b} and]{c} [more]{d}';
    const { text, spans } = parseMarkup(marked);
    assert.equal(text, 'An [inner] bracket and more');
    assert.equal(writeMarkup(text, spans), marked);
    assert.throws(
      () =>
        writeMarkup('abcdef', [
          { start: 0, end: 4, labels: ['x'] },
          { start: 2, end: 6, labels: ['y'] },
        ]),
      /cross/,
    );
  });

  it('reads normal forms and checks them against the words', () => {
    assert.deepEqual(readNormalForm('money 3500000 NGN about'), {
      kind: 'money',
      value: 3_500_000,
      modifier: 'about',
      unit: 'NGN',
    });
    assert.deepEqual(readNormalForm('count 40 over'), { kind: 'count', value: 40, unit: 'over' });
    assert.deepEqual(readNormalForm('time 2025-05-11 evening'), {
      kind: 'time',
      interval: ['2025-05-11T18:00', '2025-05-12T00:00'],
    });
    assert.deepEqual(readNormalForm('date 2025-W11'), { kind: 'date', interval: ['2025-03-10', '2025-03-17'] });
    assert.equal(typeof readNormalForm('date 2025-02-30'), 'string');
    assert.equal(typeof readNormalForm('money 5 pounds'), 'string');
    const says = (words: string, label: string): string | undefined =>
      contradiction(words, readNormalForm(label) as Exclude<ReturnType<typeof readNormalForm>, string>);
    assert.equal(says('Rs 186 crore', 'money 1860000000 INR'), undefined);
    assert.ok(says('Rs 168 crore', 'money 1860000000 INR'));
    assert.equal(says('May 12', 'date 2025-05-12'), undefined);
    assert.ok(says('May 12', 'date 2025-06-12'));
    assert.equal(says('50 basis points', 'percent 0.5'), undefined);
  });

  it('tells verbatim, near and paraphrase by the definitions of the design', () => {
    assert.equal(wordingBetween('The lamp went out.', 'the lamp went out'), 'verbatim');
    assert.equal(
      wordingBetween('The old lamp on the pier went out on Monday night.', 'The lamp on the pier went out on Sunday.'),
      'near',
    );
    assert.equal(wordingBetween('The lamp went out on Monday night.', 'Since Monday the pier is dark.'), 'paraphrase');
  });

  it('reads absences and stretches of an event that is labelled for findings', () => {
    const { layers, absences, articles } = readEvent(findingsEvent(), 'pier.news');
    assert.equal(layers, 'findings');
    assert.deepEqual(absences, [
      { claim: 'dark', article: 'c', isSilent: false },
      { claim: 'shut', article: 'c', isSilent: true },
    ]);
    assert.deepEqual(
      articles.flatMap(({ id, text, stretches }) =>
        stretches.map(({ start, end, group, standing, side }) => [
          id,
          text.slice(start, end),
          `${group} ${standing}${side}`,
        ]),
      ),
      [
        ['a', '12 boats', 'boats base'],
        ['b', '21 boats', 'boats figure'],
        ['c', 'a dozen boats', 'boats fits'],
      ],
    );
    assert.equal(readEvent(event(), 'lamp.news').layers, 'all');
  });

  it('refuses absences and stretches that do not fit', () => {
    const spoilt = (from: string, to: string, why: RegExp): void =>
      assert.throws(
        () =>
          readEvent(
            findingsEvent((source) => source.replace(from, to)),
            'pier.news',
          ),
        (error) => error instanceof NewsError && why.test(error.message),
        String(why),
      );
    spoilt('  dark | c', '  dark | a', /absence of dark in a: a passage of the claim is marked there/);
    spoilt('shut | c silent', 'shut | a silent', /the words are alike/);
    spoilt(
      '[12 boats]{~boats}',
      '[12 boats]{~boats, ~crane} and [two]{~crane fits}',
      /group ~crane stands in one article/,
    );
    const part = findingsEvent((source) =>
      source.replace('shut | c silent', 'shut | a silent').replaceAll('{#shut near}', '{#shut near part}'),
    );
    assert.equal(
      readEvent(part, 'pier.news').absences.length,
      2,
      'a part may be passed over, though its words are alike',
    );
    spoilt('  dark | c', '  dark | c silent', /silent, and no passage/);
    spoilt('  dark | c', '  dark | c c', /it stands twice/);
    spoilt('  dark | c', '  dark | d', /an unknown article/);
    spoilt('  dark | c', '  bright | c', /an unknown claim/);
    spoilt('  dark | c', '  dark', /no absence/);
    spoilt('weekly | 2025-03-14 | straight', 'weekly | 2025-03-14 | straight | decoy', /a decoy carries no claim/);
    spoilt('layers: findings', 'layers: some', /no layers: some/);
    spoilt('layers: findings\n', '', /an article has 150 to 900/);
    spoilt('{~boats}', '{~boats base}', /no stretch of a group/);
    spoilt('{~boats figure}', '{~boats number}', /no stretch of a group/);
    spoilt('{~boats}', '{~boats fits}', /group ~boats has no base/);
    spoilt('{~boats fits}', '{~boats fits 2}', /fits has no sides/);
    spoilt('21 boats', '12 boats', /has the words of its base/);
    spoilt('{~boats}', '{~ships}', /group ~ships has nothing beside its base/);
  });

  it('says what two stretches of a group are expected to give', () => {
    const stretch = (label: string): LabelledStretch => {
      const read = readStretch({ start: 0, end: 1 }, label);
      assert.ok(read, label);
      return read;
    };
    const cases: [one: string, other: string, expected: string][] = [
      ['~x', '~x', 'silent'],
      ['~x', '~x figure', 'told'],
      ['~x fits', '~x figure', 'told'],
      ['~x', '~x fits', 'silent'],
      ['~x figure', '~x figure', 'silent'],
      ['~x figure', '~x figure 2', 'told'],
      ['~x', '~x later', 'later'],
      ['~x later', '~x later', 'silent'],
      ['~x later', '~x figure', 'told'],
      ['~x other', '~x figure', 'silent'],
      ['~x', '~x other', 'silent'],
    ];
    for (const [one, other, expected] of cases) {
      assert.equal(expectedBetween(stretch(one), stretch(other)), expected, `${one} ${other}`);
      assert.equal(expectedBetween(stretch(other), stretch(one)), expected, `${other} ${one}`);
    }
  });

  it('makes an event of a draft that is labelled for findings', () => {
    const draft = findingsEvent((source) =>
      source.replace('part: train\n', '').replaceAll(' paraphrase', '').replaceAll(' near', ''),
    );
    const written = writeEvent(draft, 'train');
    const { absences, articles } = readEvent(written, 'pier.news');
    assert.equal(absences.length, 2);
    assert.equal(articles.flatMap(({ stretches }) => stretches).length, 3);
    assert.match(written, /\n {2}copied-1 \| .*\nfamilies: a \| b \| c\nabsences:\n/);
  });

  it('makes an event of a draft', () => {
    const draft = `event: lamp
topic: local
entities:
  lind person | Marta Lind | Lind
  ostby place | Ostby
  nobody person | Nobody Atall
claims:
  out | The lamp went out on Monday.
  alone | Only here.
families: a b

=== a | Ostby Post | local | 2025-03-12 | curly

headline| Dark
[The lamp of Ostby went out on [Monday]{d10}.]{#out} [${filler.trim()}]{#alone}

["It will burn again, and it won't be long,"]@q Lind@s said@c. She@lind counted [1.5 million]{count moth} moths.

${filler.repeat(4)}

=== b | Bay Wire | wire | 2025-03-12 | single

headline| Lamp
<out|of Ostby=>in Ostby>

${'Boats lay at the quay and waited for the tide to turn. '.repeat(15)}
`;
    const written = writeEvent(draft, 'train');
    const { articles, entities, claims } = readEvent(written, 'lamp.news');
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['lind', 'ostby'],
    );
    assert.deepEqual(
      claims.map(({ id }) => id),
      ['out'],
    );
    assert.match(
      written,
      /\[“It will burn again, and it won’t be long,”\]\{q1 direct\} \[Lind\]\{s1, @lind\} \[said\]\{c1\}/,
    );
    assert.deepEqual(
      articles[0].figures.map(({ form }) => form.value),
      [undefined, 1_500_000],
    );
    assert.deepEqual(
      articles[1].passages.map(({ wording }) => wording),
      ['near'],
    );
  });

  const events = readEvents();
  const articles = events.flatMap((each) => each.articles);

  it('holds at least 300 articles in 70 events, told by 2 to 7 outlets', () => {
    assert.ok(events.length >= 70 && articles.length >= 300);
    for (const each of events) assert.ok(each.articles.length >= 2 && each.articles.length <= 7, each.name);
    assert.equal(new Set(articles.map(({ text }) => text)).size, articles.length);
    assert.ok(articles.filter(({ decoy }) => decoy).length >= 10);
    assert.deepEqual([...new Set(articles.map(({ style }) => style))].sort(), [
      'curly',
      'guillemet',
      'plain-single',
      'single',
      'straight',
    ]);
  });

  it('is split by event: about 60, 15 and 25 of a hundred', () => {
    const share = (part: string): number => events.filter((each) => each.part === part).length / events.length;
    assert.ok(
      Math.abs(share('train') - 0.6) < 0.03 &&
        Math.abs(share('development') - 0.15) < 0.03 &&
        Math.abs(share('test') - 0.25) < 0.03,
    );
    for (const file of eventFiles())
      assert.match(fs.readFileSync(file, 'utf8'), new RegExp(`^part: ${partOf(file)}$`, 'm'), file);
  });

  it('has every layer, with all roles, kinds and differences', () => {
    const all = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();
    assert.deepEqual(all(articles.flatMap(({ quotations }) => quotations.map(({ role }) => role))), [
      'direct',
      'indirect',
      'mixed',
      'scare',
      'term',
      'title',
    ]);
    assert.deepEqual(all(articles.flatMap(({ mentions }) => mentions.map(({ kind }) => kind))), [
      'demonym',
      'name',
      'nominal',
      'pronoun',
    ]);
    assert.deepEqual(all(articles.flatMap(({ passages }) => passages.map(({ wording }) => wording))), [
      'near',
      'paraphrase',
      'verbatim',
    ]);
    assert.deepEqual(all(articles.flatMap(({ passages }) => passages.flatMap(({ differs }) => differs ?? []))), [
      'conflict',
      'drift',
      'part',
    ]);
    assert.deepEqual(all(articles.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))), [
      'boilerplate',
      'byline',
      'caption',
      'credit',
      'dateline',
      'heading',
      'headline',
      'paragraph',
      'standfirst',
    ]);
    assert.deepEqual(all(articles.flatMap(({ figures }) => figures.map(({ form }) => form.kind))), [
      'age',
      'count',
      'date',
      'duration',
      'measure',
      'money',
      'number',
      'ordinal',
      'percent',
      'score',
      'set',
      'time',
    ]);
  });

  it('holds the events that are labelled for findings in a folder of their own', () => {
    for (const each of events) assert.equal(each.layers, 'all', each.name);
    for (const each of readEvents(undefined, findingsFolder)) assert.equal(each.layers, 'findings', each.name);
    for (const file of eventFiles(findingsFolder))
      assert.match(fs.readFileSync(file, 'utf8'), new RegExp(`^part: ${partOf(file)}$`, 'm'), file);
  });

  it('holds short texts of twenty kinds that are no news reports, half of them for the test part', () => {
    const styles = readEvents(undefined, stylesFolder);
    for (const { name, layers, articles: texts } of styles) {
      assert.equal(layers, 'styles', name);
      assert.equal(texts.length, 1, name);
    }
    for (const file of eventFiles(stylesFolder))
      assert.match(fs.readFileSync(file, 'utf8'), new RegExp(`^part: ${partOf(file, 'styles')}$`, 'm'), file);
    const inTest = styles.filter(({ part }) => part === 'test').flatMap((each) => each.articles);
    assert.equal(2 * inTest.length, styles.length);
    const count = (of: (article: (typeof inTest)[number]) => number): number =>
      inTest.reduce((sum, article) => sum + of(article), 0);
    assert.ok(count(({ quotations }) => quotations.filter(({ speaker, by }) => speaker ?? by).length) >= 40);
    assert.ok(count(({ figures }) => figures.length) >= 40);
    assert.ok(count(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').length) >= 60);
  });

  it('was labelled twice in a tenth, and the two labellings agree', () => {
    const scores = agreement(events, () => undefined);
    assert.ok(fs.readFileSync('test/news/second/labels.txt', 'utf8').split(/^@@ /m).length - 1 >= articles.length / 10);
    for (const [layer, { f1 }] of scores) assert.ok(f1 > 0.9, `${layer}: ${f1.toFixed(3)}`);
  });
});
