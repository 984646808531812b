import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventsFolder, findingsFolder, readEvents } from '../news/events';
import { notArticleRules, readNotArticle } from '../../src/text/notArticle';

/** A file from its name and its lines. */
const judge = (file: string): string | undefined => {
  const end = file.indexOf('\n');
  return readNotArticle(file.slice(0, end), file.slice(end + 1));
};
const file = (name: string, ...lines: readonly string[]): string => [name, ...lines].join('\n');

const numbered = (line: (each: number) => string): string[] => [1, 2, 3, 4, 5, 6].map(line);
const sentences = [
  'The bridge of Kinn was shut by the police.',
  'Two buses stood in front of the town hall.',
  'The mayor said that nobody had been hurt.',
  'A ferry left the harbour with forty people.',
  '“We will rebuild it,” she told reporters.',
];
const levelled = (opening: string): string[] => sentences.map((sentence) => opening + sentence);

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
    ['project-file', file('HISTORY.md', '1.2.0 / 2026-03-04', 'The parser reads empty files now.')],
    [
      'project-file',
      file('changes.txt', '## 1.2', 'The parser reads empty files now.', 'A flag was added for colours.'),
    ],
    ['project-file', file('changes.txt', '- Fixed the parser', '- Added a flag')],
    [
      'project-file',
      file('SECURITY.md', 'Please report vulnerabilities to the address below.', 'We answer in a week.'),
    ],
    ['project-file', file('SUPPORT.md', 'Please ask a question or open an issue. We answer in a week.')],
    ['project-file', file('license.txt', 'Permission is hereby granted to all who hold a copy of it.')],
    ['project-file', file('authors.txt', 'Kari Lund', 'Per Moe')],
    ['project-file', file('authors.txt', 'Kari Lund, Per Moe, Ana Osei')],
    [
      'project-file',
      file(
        'support.txt',
        `This project is kept by two people, and this software is free. ${'We answer in a week or in two. '.repeat(9)}`,
      ),
    ],
    ['project-file', file('readme.txt', 'The texts were saved on Monday and are not to be passed on.')],
    [
      'licence',
      file(
        'eula.txt',
        'END USER LICENSE AGREEMENT',
        'This agreement is between you and the company, whose program you are about to set up on a machine of yours. By installing the software you accept the terms. You may rent it to nobody. What you hold is not yours, and all of it stays the property of the company. The software is licensed, not sold. It ends if you break the terms.',
      ),
    ],
    [
      'licence',
      file('a.txt', 'Apache License', 'Version 2.0', 'Terms and conditions for use, reproduction, and distribution'),
    ],
    ['log', file('error.txt', ...numbered((each) => `[Tue Mar 04 10:00:0${each} 2025] [error] client denied`))],
    ['log', file('error.txt', ...numbered((each) => `[Tue Mar 04 10:00:0${each}.12 2025] [error] Client denied.`))],
    ['log', file('epoch.txt', ...numbered((each) => `174108240${each} INFO request ${each}`))],
    ['log', file('epoch.txt', ...numbered((each) => `174108240${each}123 request ${each}`))],
    ['log', file('pods.txt', ...numbered((each) => `I0304 10:00:0${each}.123456 1 server.go:12] served`))],
    ['log', file('time.txt', ...numbered((each) => `10:00:0${each} request ${each} was served to the client.`))],
    ['log', file('app.txt', ...numbered((each) => `2025-03-04T10:00:0${each}.12Z User ${each} was seen in the hall.`))],
    ['log', file('app.txt', ...levelled('2026-03-04 10:00:01 INFO '))],
    ['log', file('app.txt', ...levelled('DEBUG '))],
    ['log', file('app.txt', ...numbered((each) => `2026-03-04 10:0${each} - worker ${each} done`))],
    [
      'log',
      file(
        'app.txt',
        ...['boat in', 'sea out', 'gull on', 'net off', 'wind up'].map((each) => `2026-03-04 10:05 ${each}`),
      ),
    ],
    [
      'log',
      file(
        'app.txt',
        ...['Boat In', 'Sea Out', 'Gull On', 'Net Off', 'Wind Up'].map((each) => `2026-03-04 10:05 ${each}`),
      ),
    ],
    ['log', file('app.txt', ...['1', '2', '3', '4', '5'].map((each) => `ERROR ${each}`))],
    ['log', file('time.txt', ...['a', 'b', 'c', 'a', 'b', 'c'].map((each, i) => `10:00:0${i} ${each} ${i} served`))],
    ['log', file('time.txt', ...numbered((each) => `10:00:0${each}.123 job${each} done`), 'End', 'No', 'So', 'On')],
    ['log', file('app.txt', ...numbered((each) => `2026-03-04 10:00:0${each} done`), 'End', 'No', 'So', 'On')],
    ['log', file('commits.txt', ...numbered((each) => `5d6dab${each} Boats are drawn in red`))],
    [
      'log',
      file(
        'commits.txt',
        `commit ${'5d6dab5e'.repeat(5)}`,
        'Author: Kari Lund',
        'Boats are drawn in red.',
        'The sea is drawn in blue.',
        'The gulls are drawn in white.',
      ),
    ],
    [
      'code',
      file('trace.txt', 'Traceback (most recent call last):', 'File "a.py", line 3, in main', 'raise ValueError("x")'),
    ],
    ['code', file('trace.txt', 'File "a.py", line 3', 'File "b.py", line 7', 'No such boat', 'No such sea')],
    ['code', file('stack.txt', 'No such boat', 'at run (a.js:1:2)', 'at main (b.js:3:4)', 'at c.js:5:6')],
    ['code', file('stack.txt', 'No such boat', 'at org.Boat.run(Boat.java:12)', 'at org.Main.main(Main.java:3)')],
    ['code', file('boat.txt', 'diff --git a/boat b/boat', '-The boat is red.', '+The boat is blue.')],
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
    [
      'verse of a few words',
      file('haiku.txt', 'the river', 'under the bridge', 'and in it', 'a moon', 'of last night', 'for you'),
    ],
    [
      'headlines of two words',
      file('a.txt', 'Bridge shut', 'Mayor quits', 'Ferry late', 'River falls', 'Port open', 'Kinn votes'),
    ],
    ['headlines in Korean', file('a.txt', '다리 폐쇄', '시장 사임', '홍수 발생', '배 지연', '항구 재개', '강물 감소')],
    [
      'headlines in Tamil',
      file('a.txt', 'பாலம் மூடப்பட்டது', 'வெள்ளம் வந்தது', 'படகு தாமதம்', 'மழை பெய்தது', 'துறைமுகம் திறப்பு', 'மேயர் ராஜினாமா'),
    ],
    [
      'headlines in capitals that begin like a log',
      file(
        'a.txt',
        'ERROR IN COUNT LED TO WRONG MAYOR',
        'INFO ON THE VOTE WAS LATE, CLERK SAYS',
        'WARN THE PEOPLE, SAYS FERRY CHIEF',
        'DEBUG OF MACHINES TOOK NINE HOURS',
        'NOTICE OF NEW ELECTION IS OUT',
      ),
    ],
    ['a live blog under a headline', file('a.txt', 'Flood in Kinn: live', '', ...levelled('2025-03-04 10:05 '))],
    ['a live blog to the second', file('a.txt', ...levelled('[2025-03-04T10:05:01.123+01:00] '))],
    [
      'a live blog with long paragraphs',
      file('a.txt', ...numbered((each) => `2025-03-04 10:0${each} ${`${sentences[each % 5]} `.repeat(9)}Read on`)),
    ],
    [
      'a ticker of headlines',
      file(
        'a.txt',
        ...['The bridge is shut', 'Mayor quits', 'Buses stand', 'Ferry late', 'SCHOOLS SHUT IN KINN'].map(
          (each) => `2025-03-04 10:05 ${each}`,
        ),
      ),
    ],
    ['a ticker of few lines', file('a.txt', ...numbered((each) => `2026-03-04 10:00:0${each} done`).slice(2))],
    ['public notices', file('a.txt', ...levelled('WARNING '))],
    [
      'a live blog in Chinese',
      file(
        'a.txt',
        ...['桥梁今天早上关闭了。', '市长正在路上。', '水位上升了很多。', '居民已经撤离了。', '学校今天停课了。'].map(
          (each) => `2025-03-04 10:05:01 ${each}`,
        ),
      ),
    ],
    [
      'a transcript in small letters',
      file(
        'a.txt',
        ...['so who paid', 'nobody did it', 'and when was', 'in the spring', 'we were there'].map(
          (each) => `1:00:01 ${each}`,
        ),
      ),
    ],
    [
      'a report that quotes a licence',
      file(
        'law.txt',
        'Court rules on free software',
        'The judge read the licence aloud: “Permission is hereby granted, free of charge, to any person obtaining a copy.” The program came "without warranty of any kind". The GNU General Public License and the Mozilla Public License version 2 were named too.',
      ),
    ],
    [
      'a report that speaks as a licence does',
      file(
        'law.txt',
        'The firm said the program came without warranty of any kind, and that permission is hereby granted to copy it, as it told the court.',
      ),
    ],
    [
      'a report on the licence of a ferry',
      file(
        'license.txt',
        'The council of Kinn took away the licence of the ferry company after two accidents. The company will go to court.',
      ),
    ],
    [
      'two sentences by a name of projects',
      file('security.md', 'Police doubled security at the port of Kinn. Nobody was hurt.'),
    ],
    [
      'one sentence by a name of projects',
      file('requirements-law.txt', 'New requirements for ferries were set by the council.'),
    ],
    ['a flash by a name of projects', file('news.txt', 'Mayor quits in Kinn.')],
    ['a headline by a name of projects', file('news.txt', 'Mayor quits')],
    ['a headline in capitals by a name of projects', file('security.txt', 'SECURITY DOUBLED AT PORT')],
    [
      'points by a name of projects',
      file('support.txt', '- Support for the mayor falls.', '- The bridge of Kinn is shut.'),
    ],
    ['Markdown by a name of projects', file('history.md', '**The bridge of Kinn is shut.**')],
    ['a time by a name of projects', file('news.txt', '10.02', 'The bridge is shut.')],
    ['Chinese by a name of projects', file('changes.txt', '市长今天早上辞职了。')],
    [
      'a report named as only files of projects are',
      file('readme.txt', 'The council shut the bridge on Monday, the mayor said.'),
    ],
    [
      'one phrase of projects in prose',
      file(
        'support.txt',
        `This project is kept by two people. ${'The mayor stands by it and so do we all. '.repeat(9)}`,
      ),
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

  const articles = [...readEvents(undefined, eventsFolder), ...readEvents(undefined, findingsFolder)].flatMap((event) =>
    event.articles.map(({ id, text }) => ({ name: `${event.name}, ${id}`, text })),
  );
  const stamps: readonly ((minute: number) => string)[] = [
    (minute) => `2025-03-04 10:${minute} `,
    (minute) => `[2025-03-04T10:${minute}:01Z] `,
    (minute) => `04/03/2025, 10:${minute} – `,
    (minute) => `[10:${minute}] `,
    (minute) => `10:${minute}:01 `,
    (minute) => `Mar  4 10:${minute}:01 `,
    (minute) => `[Tue Mar 04 10:${minute}:01 2025] `,
    (minute) => `17410824${minute} `,
  ];
  for (const stamp of stamps)
    it(`are all articles of the news with “${stamp(10)}” before each paragraph`, () => {
      assert.ok(articles.length > 300);
      for (const { name, text } of articles) {
        const lines = text.split('\n').map((line, i) => (line === '' ? '' : stamp((i % 50) + 10) + line));
        assert.equal(readNotArticle('a.txt', lines.join('\n')), undefined, name);
      }
    });

  for (const name of ['license.txt', 'news.txt', 'requirements-law.txt', 'Security.md'])
    it(`are all articles of the news by the name “${name}”`, () => {
      for (const { name: article, text } of articles) assert.equal(readNotArticle(name, text), undefined, article);
    });
});
