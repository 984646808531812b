import assert from 'node:assert/strict';
import { isStamp } from '../../../src/article/blocks/stamps';
import { blocksOf, body, ruleOf, ruleOfLine } from './roles';

const told = `Dam holds\n\n${body}\n\nNobody had to leave a house below it, the mayor said on Friday.`;

/** Texts of the blocks that are boilerplate. */
function boilerplateOf(text: string, format: 'plain' | 'markdown' = 'plain'): string[] {
  return blocksOf(text, format).flatMap(([kind, words]) => (kind === 'boilerplate' ? [words] : []));
}

describe('stamps', () => {
  const stamps = [
    '18:05 BST',
    '18.05 GMT',
    '6.05pm',
    '6:05 p.m. ET',
    '6pm',
    '[14:32]',
    '(14:32)',
    'Updated 3h ago',
    'Updated at 14.20 GMT',
    'Last updated 3 min ago',
    'Posted at 10:31 p.m. ET',
    'Mon 3 Mar, 09:14',
    '2 hours ago',
    'Just now',
    '3 min read',
    '18:05 Uhr',
    '18h05',
    'Aktualisiert vor 2 Stunden',
    'Il y a 3 heures',
  ];
  for (const line of stamps) it(`are lines as “${line}”`, () => assert.ok(isStamp(line)));
  const others = [
    '12 May',
    '14.05',
    '12',
    'Monday',
    '4 March 2025, 18:05 GMT',
    'Second surge at 18:05',
    '3-2',
    'P 12',
    'At noon',
    'ago',
    '',
    `18:05 ${'GMT '.repeat(12)}`,
    `18:05 ${'h '.repeat(40)}`,
  ];
  for (const line of others) it(`are no lines as “${line.slice(0, 30)}”`, () => assert.ok(!isStamp(line)));

  const entries = (...lines: string[]): string[] => boilerplateOf(`Dam holds, live\n\n${lines.join('\n\n')}`);
  it('are parted from the entries of a live blog', () => {
    assert.deepEqual(entries('[14:32] The jury is back.', '[14:36] Guilty.', '[14:41] The judge leaves.'), [
      '[14:32]',
      '[14:36]',
      '[14:41]',
    ]);
    assert.deepEqual(entries('6.40 p.m. ET — Polls close', '6.10 pm – Lines are long', '11 a.m.: Polls open'), [
      '6.40 p.m. ET —',
      '6.10 pm –',
      '11 a.m.:',
    ]);
    assert.deepEqual(entries('18:05 Uhr: Flut kommt', '16:41 Uhr: Boote geborgen', '13:12 Uhr: Schulen bleiben zu'), [
      '18:05 Uhr:',
      '16:41 Uhr:',
      '13:12 Uhr:',
    ]);
    assert.deepEqual(entries('18:05 The gates shut.', '17:10 The water rose.', '16:00 It rained.').length, 3);
  });
  it('may have a stop for a colon where the page says that it is live', () => {
    const lines = ['14.20 The jury is back.', '14.36 “Guilty,” says the judge.', '14.48 GUILTY on count one.'];
    assert.deepEqual(entries(...lines), ['14.20', '14.36', '14.48']);
    assert.deepEqual(boilerplateOf(`Dam holds\n\n${lines.join('\n\n')}`), []);
    assert.deepEqual(entries('14.75 Gates shut', '24.10 Rain fell', '31.2 Sun shone'), [], 'no times');
  });
  it('stay with what happened then', () => {
    const chronicle = ['8:15 a.m.: The water rises.', '9:30 a.m.: The gates shut.', '1:05 p.m.: It is over.'];
    assert.deepEqual(boilerplateOf(`How the dam held\n\n${chronicle.join('\n\n')}`), []);
    assert.equal(boilerplateOf(`How the dam held\n\n${chronicle.reverse().join('\n\n')}`).length, 3);
    assert.deepEqual(entries('18:05: Gates shut.', '17:05: Rain fell.'), [], 'two');
    assert.deepEqual(entries('18:05 gates shut', '17:05 rain fell', '16:05 sun shone'), [], 'no mark and no capital');
    assert.deepEqual(entries('3.2 Gates were shut', '3.1 Rain fell', '2.5 Sun shone'), [], 'sections');
  });
  it('do not make what stands between them boilerplate', () => {
    const text = `${told}\n\n18:05 GMT\n\nYou will vote tonight, the mayor told us.\n\n17:05 GMT\n\nRain fell.`;
    assert.equal(ruleOf(text, 'You will'), 'paragraph');
  });
});

describe('buttons of a site', () => {
  const lines: [string, string][] = [
    ['Facebook Twitter WhatsApp Email Print', 'share-line'],
    ['Share on Facebook | Share on X | Copy link', 'share-line'],
    ['X · LinkedIn · Bluesky', 'share-line'],
    ['Teilen: Facebook, WhatsApp, E-Mail', 'share-line'],
    ['Reply', 'comment-buttons'],
    ['Like · Reply · Share', 'comment-buttons'],
    ['Reply   Report   12', 'comment-buttons'],
    ['Antworten', 'comment-buttons'],
    ['— Valley Water (@valleywater) March 6, 2025', 'post-credit'],
    ['Facebook and Twitter', 'share-line'],
  ];
  for (const [line, rule] of lines) it(`are “${line}”`, () => assert.equal(ruleOfLine(line), rule));
  const others = ['Facebook', 'Facebook buys X', 'Reply to the mayor', 'Reply!', 'More', 'Like this', 'View all'];
  for (const line of others)
    it(`are not “${line}”`, () => assert.ok(!['share-line', 'comment-buttons'].includes(String(ruleOfLine(line)))));
});

describe('comments of readers', () => {
  const shapes: [string, string][] = [
    [
      'with the time below the name',
      'SaltyDog\n2 hours ago\nThe dam leaks.\nReply\n\nMarge T.\n1 hour ago\nIt does not.\nReply',
    ],
    [
      'with the time beside the name',
      'SaltyDog 45 minutes ago\nThe dam leaks.\nLike · Reply\n\nAna K. · 2 days ago\nIt holds.\nReply',
    ],
    ['with a full date', 'Jim Harrow says:\nMarch 3, 2025 at 9:14 am\nThey have known since 2019.\nReply'],
    [
      'below their count',
      '3 responses to this story\n\nThe dam leaks, as everybody in the valley has known for the last twenty years.',
    ],
  ];
  for (const [name, thread] of shapes)
    it(`are those ${name}`, () => {
      const found = boilerplateOf(`${told}\n\n${thread}`).join('\n');
      for (const line of thread.split('\n').filter((each) => each !== '')) assert.ok(found.includes(line), line);
      assert.ok(!found.includes('Nobody had'));
    });
  it('are none without an answer, above the text, or of many lines', () => {
    assert.deepEqual(boilerplateOf(`${told}\n\nMia Thorne\n2 hours ago\nThe dam leaks.`), ['2 hours ago']);
    assert.ok(
      !boilerplateOf(`Dam holds\n\nMia Thorne\n2 hours ago\nReply\n\n${body}\n\n${body}`).join().includes('Mia'),
    );
    const far = `Mia Thorne\n2 hours ago\n${'The dam leaks in one place, engineers said.\n'.repeat(15)}Reply`;
    assert.ok(!boilerplateOf(`${told}\n\n${far}`).join().includes('Mia'));
  });
  it('end where the text goes on', () => {
    const more = Array.from({ length: 16 }, () => body).join('\n\n');
    assert.equal(ruleOf(`${told}\n\nSaltyDog\n2 hours ago\nIt leaks.\nReply\n\n${more}`, more), 'paragraph');
  });
});

describe('titles of other articles', () => {
  const pointers = [
    'READ MORE: Ferry strike ends',
    'Related: Who owns it?',
    '▶ Watch: the pump failed',
    'Lire aussi : la digue',
    'DON’T MISS – Ten lakes',
    'Background: Who owns the river? – A12',
    'Inside: Weather, page 8 • Tides, page 14',
    'ALSO SEE: Who owns the river, p. 7',
  ];
  for (const line of pointers)
    it(`are pointed to by “${line}”`, () => assert.equal(ruleOf(`${told}\n\n${line}\n\n${body}`, line), 'pointer'));
  it('are not pointed to by a headline, a speaker or a long line', () => {
    assert.notEqual(ruleOf(`Watch: the dam holds\n\n${body}`, 'Watch'), 'pointer');
    for (const line of [
      'The reader: “Ferry strike ends”',
      `Related: ${body} ${body}`,
      'Related dams hold too',
      'Moss: I read it on page 12.',
    ])
      assert.notEqual(ruleOf(`${told}\n\n${line}\n\n${body}`, line), 'pointer');
  });
  const lists = [
    'RELATED STORIES\n• Ferry strike ends\n• Who owns it?',
    'More from Sport\nRates cut\nFerry aground',
    'Read next\n- Rates cut.\n- Ferry aground.',
  ];
  for (const list of lists)
    it(`stand in “${list.split('\n')[0]}”`, () =>
      assert.deepEqual(boilerplateOf(`${told}\n\n${list}\n\n${body}`).length, 3));
  it('are no text below a heading', () => {
    const found = boilerplateOf(`${told}\n\nMore from the valley\n\n${body}\n\n${body}`);
    assert.ok(!found.join('').includes(body));
    assert.equal(ruleOf(`${told}\n\nRelated news\nof dams and rivers\n\n${body}`, 'of dams'), 'paragraph');
  });
});

describe('boxes, notes and ends', () => {
  it('offer a letter between two paragraphs', () => {
    for (const box of [
      'Sign up to the Morning Catch\nYour daily guide to the coast\nEnter your email\nSign up',
      'Get the best of the valley every Friday\nEmail address\nSubscribe\nNo thanks',
      'Join 12,000 readers\nFirst name\nBy signing up you agree to hear from the paper',
    ])
      assert.equal(boilerplateOf(`${told}\n\n${box}\n\n${body}`).length, box.split('\n').length, box);
    const said = 'Join the army\n“Subscribe to nothing,” she said.\nSubmit';
    assert.equal(ruleOf(`${told}\n\n${said}\n\n${body}`, 'Join'), 'paragraph');
    assert.equal(ruleOf(`${told}\n\nJoin them. ${body} ${body}\nSubmit\n\n${body}`, 'Join'), 'paragraph');
  });

  const notes = [
    'Editor’s note: A headline on this story was wrong.',
    'CORRECTION (March 5): The spill was in the upper valley.',
    'Correction, 4 March: the dam has two walls.',
    'Updated March 6 to add a response from the company.',
    'This story was updated on Monday to correct the name.',
    'An earlier version of this column gave another length.',
  ];
  for (const note of notes)
    it(`tell of a change: “${note}”`, () => assert.equal(ruleOf(`${told}\n\n${note}\n\n${body}`, note), 'amendment'));
  for (const line of [
    'An earlier version of this bill failed in May.',
    'Update: Three were found alive.',
    'Corrections were made to the wall: it holds.',
  ])
    it(`tell of something else: “${line}”`, () =>
      assert.notEqual(ruleOf(`${told}\n\n${line}\n\n${body}`, line), 'amendment'));

  const authors = [
    'Rhea Stone is a columnist at the Ledger and the author of two books.',
    'Rhea Stone covers the coast for the Ledger.',
    '• Rhea Stone is a columnist at the Ledger.',
    'Dr. Lars de Vries is professor of economics at the University of Holme.',
    'The author is a fellow of the institute.',
    'Twitter: @rheastone',
  ];
  for (const note of authors)
    it(`tell of who wrote: “${note}”`, () => assert.equal(ruleOf(`${told}\n\n${note}`, note), 'author-note'));
  const persons = [
    'Rhea Stone is a farmer in the valley.',
    'Rhea Stone said that the dam was old.',
    'Dams United is a company of four dams.',
    'The author is unknown to them. “Nobody knows”',
    'Rhea stone is a columnist of sorts.',
    'Rhea Stone is. A columnist said so.',
    'Follow the river',
  ];
  for (const line of persons)
    it(`tell of somebody else: “${line}”`, () => assert.notEqual(ruleOf(`${told}\n\n${line}`, line), 'author-note'));
  it('know the writer by the byline, and others by the text above', () => {
    const note = 'Rhea Stone has lived in the valley since 2011.';
    assert.equal(ruleOf(`Dam holds\n\nBy Rhea Stone\n\n${body}\n\n${body}\n\n${note}`, note), 'author-note');
    assert.notEqual(ruleOf(`${told}\n\n${note}`, note), 'author-note');
    const editor = 'Rhea Stone is the editor of the Ledger.';
    assert.notEqual(ruleOf(`${told}\n\nStone was at the dam on Friday, she said.\n\n${editor}`, editor), 'author-note');
  });

  it('close a release', () => {
    for (const end of ['ENDS', '- ends -', '# # #', '###', 'Notes to editors:']) {
      const text = `PRESS RELEASE\n\nDam holds\n\n${body}\n\n${end}\n\nDams United was founded in 1922.`;
      assert.equal(ruleOf(text, 'Dams United'), 'release-end', end);
      assert.notEqual(ruleOf(text.replace('PRESS RELEASE\n\n', ''), 'Dams United'), 'release-end', end);
    }
    const provided = `NEWS PROVIDED BY\nDams United\n\nDam holds all night\n\n${body}`;
    assert.deepEqual(boilerplateOf(provided), ['NEWS PROVIDED BY', 'Dams United']);
  });
});
