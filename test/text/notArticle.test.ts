import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notArticleRules, readNotArticle } from '../../src/text/notArticle';

/** A file from its name and its lines. */
const judge = (file: string): string | undefined => {
  const end = file.indexOf('\n');
  return readNotArticle(file.slice(0, end), file.slice(end + 1));
};
const file = (name: string, ...lines: readonly string[]): string => [name, ...lines].join('\n');

describe('files that are no articles', () => {
  for (const { id, example, counterexample } of notArticleRules) {
    it(`${id}: “${example.split('\n')[0]}”`, () => assert.equal(judge(example), id));
    it(`${id} is silent on “${counterexample.split('\n')[0]}”`, () => assert.equal(judge(counterexample), undefined));
  }

  const cases: readonly [string, string][] = [
    ['project-file', file('README.de.md', 'Die Texte dieser Sammlung.')],
    ['project-file', file('LICENSE.txt', 'All rights are with the paper.')],
    ['project-file', file('requirements-dev.txt', 'mocha')],
    ['project-file', file('robots.txt', 'User-agent: *')],
    ['project-file', file('todo.txt', 'call the printer about the proofs', 'buy ink')],
    ['list', file('packages.txt', 'flask==2.0', 'numpy>=1.20', 'left-pad@1.0')],
    ['list', file('links.txt', 'https://gazette.example/a', 'https://gazette.example/b', 'www.gazette.example')],
    ['list', file('links.md', '- [The flood](https://gazette.example/a)', '- [The bridge](b.md)', '- [Boats](c.md)')],
    ['list', file('words.txt', ...'abbey abbot acorn adder agony alder amber'.split(' '))],
    ['list', file('people.txt', 'Kari Lund', 'Per Moe', 'Ana Osei', 'Rui Sá', 'Brice Loemba', 'Odile Tchicaya')],
    ['list', file('shopping.txt', '- milk', '- two loaves of bread', '- eggs', '- a bag of flour', '- salt', '- tea')],
    ['list', file('tasks.md', '- [ ] Ask the mayor about the bridge', '- [x] Read the report', '- [ ] Call Kari Lund')],
    ['list', file('numbers.txt', '12', '13.5', '14', '1,200')],
    ['list', file('files.txt', 'photo.jpg', 'photos/bridge.jpg', 'notes_old.txt')],
    ['list', file('key.txt', ...Array<string>(4).fill('MIIC'.repeat(16)))],
    ['table', file('votes.txt', 'place\tvotes', 'Kinn\t410', 'Voss\t390', 'Odda\t120')],
    ['table', file('votes.txt', 'place;votes', 'Kinn;410', 'Voss;390', 'Odda;120')],
    ['table', file('votes.txt', '| place | votes |', '|---|---|', '| Kinn | 410 |', '| Voss | 390 |')],
    ['settings', file('site.txt', '[site]', 'name=gazette', 'port=8080', 'colour=blue')],
    ['log', file('app.txt', ...Array<string>(6).fill('Mar  4 10:00:01 host crond[12]: started.'))],
    ['log', file('app.txt', ...Array<string>(6).fill('[10:00:01] [WARN] The disk is nearly full.'))],
    ['log', file('app.txt', ...Array<string>(6).fill('INFO The server was started on port 80.'))],
    ['log', file('chat.txt', ...Array<string>(6).fill('[04/03/2026, 10:32:11] Ana: Are you there?'))],
    ['log', file('irc.txt', ...Array<string>(6).fill('10:32 <ana> are you there'))],
    ['log', file('access.txt', ...Array<string>(6).fill('10.0.0.1 - - "GET /" 200'))],
    ['code', file('page.txt', '<!DOCTYPE html>', '<p>The river rose in the night and flooded the lower town.</p>')],
    ['code', file('data.txt', '{', '"title": "Bridge",', '"date": "2026-03-04"', '}')],
    ['code', file('page.txt', `<html><body>${'<p>The river rose in the night.</p>'.repeat(300)}`)],
    [
      'code',
      file(
        'count.txt',
        '# The count of the votes that were cast in the towns of the county on Monday.',
        'total = 0',
        'for town in towns:',
        '    total += votes[town]',
        '# What is printed is the sum of all the votes, and nothing else is said.',
        'print(total)',
      ),
    ],
    ['code', file('flow.txt', 'try:', 'go(1)', 'except:', 'stop(2)')],
    ['code', file('steps.txt', 'cd crossread', 'npm install', 'git status', 'Then wait')],
    ['table', file('votes.txt', ...Array<string>(9).fill('Kinn,410,52'), 'The votes of Monday, as they were counted')],
    ['list', file('towns.txt', ...Array<string>(9).fill('Kinn'), 'Voss Odda Bergen Stord Hamar Narvik')],
    ['list', file('tasks.txt', ...Array<string>(8).fill('1. call Kari Lund about it'), 'Monday', 'Tuesday')],
    ['code', file('build.txt', '#!/bin/sh', 'cd /tmp', 'npm install', 'make all')],
    [
      'code',
      file('a.txt', 'const a = 1;', 'if (a) {', '  run(a);', '}', '// The end of the file is reached here, as it was.'),
    ],
  ];
  for (const [expected, content] of cases)
    it(`${expected}: ${JSON.stringify(content.slice(0, 60))}`, () => assert.equal(judge(content), expected));

  it('are told by their beginning, front matter aside', () => {
    const matter = '---\ntitle: Towns\ndate: 2026-03-04\n---\n';
    const towns = 'Kinn\nVoss\nOdda\nBergen\nStord\nFlorø\n';
    assert.equal(readNotArticle('a.md', matter + towns), 'list');
    assert.equal(readNotArticle('a.md', `${matter}The bridge is shut.\n`), undefined);
    const list = 'Kinn\nVoss\nOdda\n';
    assert.equal(
      readNotArticle('a.md', `+++\ntitle = "Towns of the west coast, by size"\n+++\n${list}${list}`),
      'list',
    );
    assert.equal(readNotArticle('a.md', `---\n---\n${list}${list}`), 'list');
    // A line of marks alone is no fence.
    assert.equal(readNotArticle('a.md', `***\ntitle of it all: towns\nof the coast\n***\n${list}`), undefined);
    assert.equal(readNotArticle('a.txt', towns.repeat(1000)), 'list');
  });
});

describe('files that are articles', () => {
  const cases: readonly [string, string][] = [
    ['nothing at all', file('a.txt', '')],
    ['one word', file('a.txt', 'Flood')],
    ['a flash', file('flash.txt', 'Putin has landed in Hanoi.')],
    ['a headline', file('a.txt', 'Bridge shut after crack is found')],
    [
      'headlines alone',
      file(
        'headlines.txt',
        'Bridge shut after crack is found in cable',
        'Mayor of Tarvik asks for a ferry',
        'Fishermen sight whale off Senja',
        'School roof blown into harbour by storm',
        'Two lifts stop between floors in tower',
        'Tunnel to island opens a year early',
        'Baker wins vote by a handful of ballots',
      ),
    ],
    [
      'a poem without marks',
      file('poem.txt', 'so much rests', 'upon', 'the old boat', 'and its oars', 'in the rain', 'of May'),
    ],
    [
      'verse with semicolons',
      file('verse.txt', 'The tide is in;', 'the moon is out;', 'the boats are home;', 'I wait.'),
    ],
    [
      'a transcript',
      file('talk.txt', 'ANNA: Good evening.', 'BERT: Hello.', 'ANNA: Who paid?', 'BERT: Nobody.', 'ANNA: No?'),
    ],
    ['a transcript with times', file('talk.txt', ...Array<string>(6).fill('[00:01:23] ANNA: Who paid for it?'))],
    [
      'questions and answers',
      file('qa.txt', 'Q. Who paid?', 'A. Nobody.', 'Q. When?', 'A. In May.', 'Q. Why?', 'A. Fear.'),
    ],
    [
      'speech behind dashes',
      file('fr.txt', '– Qui ?', '– Moi.', '– Quand ?', '– Hier.', '– Pourquoi ?', '– Parce que.'),
    ],
    ['German', file('de.txt', 'Die Brücke ist gesperrt.', 'Niemand wurde verletzt.', 'Die Polizei ermittelt.')],
    ['Chinese', file('zh.txt', '水位上升了', '居民撤离', '桥梁关闭', '学校停课', '市长讲话', '火车停运', '明天开放')],
    [
      'history',
      file(
        'history.md',
        ...Array<string>(8).fill('The town was founded by monks who came over the sea in a boat of hides.'),
      ),
    ],
    ['the news', file('news-of-the-flood.txt', 'The town is cut off.')],
    [
      'paragraphs with their tags',
      file(
        'page.txt',
        '<p>The river rose in the night and flooded the town</p>',
        '<p>People left their houses with what they could carry</p>',
        '<p>Nobody knows when the bridge will be open again</p>',
      ),
    ],
    [
      'verse that begins like commands',
      file(
        'verse.txt',
        'set out at dawn my friend',
        'make fast the boat of May',
        'echo the gulls in the bay',
        'set sail',
      ),
    ],
    [
      'rows among lines that are longer',
      file(
        'v.txt',
        ...Array<string>(8).fill('Kinn,410,52'),
        'Votes of all the towns, as counted',
        'Those of the rest, and of the sea',
      ),
    ],
    [
      'few names among lines that are longer',
      file('v.txt', ...Array<string>(8).fill('Kinn'), 'The town in which they voted', 'The town in which they did not'),
    ],
    [
      'points that are longer',
      file('v.txt', ...Array<string>(8).fill('- call Kari Lund about the bridge'), 'On Monday we will see'),
    ],
    ['an article on a licence', file('licence-fee.txt', 'The licence fee rises.')],
    [
      'a page with its scripts',
      file(
        'page.txt',
        'Bridge shut',
        'The bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable.',
        '// <![CDATA[',
        'var a = 1; run(a);',
        '// ]]>',
        'Nobody knows when it will be opened again, the road authority of the county said on Monday.',
        '<tweet id="7">The bridge is shut and nobody told us about it before we stood there.</tweet>',
      ),
    ],
    [
      'figures between sentences',
      file('votes.txt', 'Kinn, 410, 52', 'Voss, 390, 47', 'The count went on until the morning.', 'Odda, 120, 61'),
    ],
  ];
  for (const [name, content] of cases) it(name, () => assert.equal(judge(content), undefined));

  it('are all files of sentences, whatever stands between them', () => {
    const line = fc.oneof(
      fc.constantFrom('a = b', 'x,y,z', 'Kinn', '2026-03-04 10:00:01 start', '- milk', '', '}'),
      fc.string({ maxLength: 30 }),
    );
    const sentence = 'The ferry to Kinn ran aground before the harbour on Friday evening and nobody was hurt at all.';
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const mixed = lines.flatMap((each) => [each.replace(/\n/g, ' '), sentence, sentence]);
        assert.equal(readNotArticle('a.txt', [sentence, ...mixed, sentence].join('\n')), undefined);
      }),
    );
  });
});
