import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { blocksOf, body, ruleOf, ruleOfLine } from './roles';

const kinds = (text: string, format: 'plain' | 'markdown' = 'plain'): string[] =>
  readArticle(text, format).blocks.map(({ kind }) => kind);
const words = (count: number): string => `Dam${' holds'.repeat(count - 1)}`;
const excerpt = 'The river rose by two metres in the night.';

describe('headlines', () => {
  const first = (line: string): string | undefined => ruleOf(`${line}\n\n${body}`, line);
  const titles: [string, boolean][] = [
    ['Dam holds', true],
    [words(32), true],
    [words(33), false],
    ['Dam holds.', false],
    ['Dam holds in the U.S.', true],
    ['Dam holds in the U.S..', false],
    ['Dam holds:', false],
    ['Dam holds,', false],
    ['Dam holds;', false],
    ['Dam holds…', false],
    ['Dam holds!', true],
    ['Dam holds?', true],
    ['dam holds', false],
    ['5 dams hold', true],
    ['“Dam holds”', true],
    ['Éa dam', true],
    ['—', false],
  ];
  for (const [line, is] of titles) {
    it(`${line.slice(0, 40)} is ${is ? 'one' : 'none'}`, () => assert.equal(first(line) === 'headline-first', is));
  }
  it('have a topic in capitals before a colon, which is no dateline', () =>
    assert.equal(first('FERRY HORROR: Two die as ferry sinks ‘in seconds’'), 'headline-first'));
  it('stand above something', () => assert.equal(ruleOf('Dam holds', 'Dam'), 'paragraph'));
  it('follow boilerplate', () => {
    assert.deepEqual(kinds(`Subscribe\n\nhttps://a.example\n\nDam holds\n\n${body}`), [
      'boilerplate',
      'boilerplate',
      'headline',
      'paragraph',
    ]);
    assert.deepEqual(kinds('Subscribe\n\nShare this'), ['boilerplate', 'boilerplate']);
  });
  it('of Markdown are the first heading, with two lines above it at most', () => {
    const at = (above: number): string | undefined =>
      ruleOf(`${'Nobody left.\n\n'.repeat(above)}# Dam\n\n${body}\n\n## More\n\n${body}`, 'Dam', 'markdown');
    assert.equal(at(0), 'headline-markdown');
    assert.equal(at(2), 'headline-markdown');
    assert.equal(at(3), 'markdown-heading');
    assert.equal(ruleOf(`Dam\n\n${body}\n\n${body}\n\n# More\n\n${body}`, 'Dam', 'markdown'), 'headline-first');
  });

  describe('below an excerpt', () => {
    const below = (title: string, above = excerpt, text = `${above} Nobody left.`): string | undefined =>
      ruleOf(`${above}\n${title}\n${text}`, title);
    it('are in title case', () => {
      assert.equal(below('River Rises By Night'), 'headline-below-excerpt');
      assert.notEqual(below('River rises by night'), 'headline-below-excerpt');
      assert.equal(below('River Rises Over Walls with luck'), 'headline-below-excerpt');
      assert.notEqual(below('River Rises Over with luck'), 'headline-below-excerpt');
    });
    it('have up to twenty-five words', () => {
      assert.equal(below(`River${' Rises'.repeat(24)}`), 'headline-below-excerpt');
      assert.notEqual(below(`River${' Rises'.repeat(25)}`), 'headline-below-excerpt');
    });
    it('make the excerpt a standfirst', () => {
      assert.equal(ruleOf(`${excerpt}\nRiver Rises\n${excerpt} Nobody left.`, excerpt), 'standfirst-excerpt');
    });
    it('need an excerpt of forty units that one of the next five lines begins with', () => {
      const forty = `${'The river rose by two metres at night'}, so`;
      assert.equal(forty.length, 41);
      assert.equal(below('River Rises', `${forty.slice(0, 39)}.`), 'headline-below-excerpt');
      assert.notEqual(below('River Rises', `${forty.slice(0, 38)}.`), 'headline-below-excerpt');
      const after = (lines: number): string | undefined =>
        ruleOf(`${excerpt}\nRiver Rises\n${`${body}\n`.repeat(lines)}${excerpt} Nobody left.`, 'River Rises');
      assert.equal(after(3), 'headline-below-excerpt');
      assert.notEqual(after(4), 'headline-below-excerpt');
      assert.notEqual(below('River Rises', excerpt, 'The river fell.'), 'headline-below-excerpt');
    });
    it('are compared by the first four hundred units of the excerpt', () => {
      const long = `${excerpt} ${'The wall held. '.repeat(30)}`.slice(0, 400);
      assert.equal(below('River Rises', `${long}aa.`, `${long}bb.`), 'headline-below-excerpt');
      assert.notEqual(
        below('River Rises', `${long.slice(0, 399)}aa.`, `${long.slice(0, 399)}bb.`),
        'headline-below-excerpt',
      );
    });
    it('stand above something', () => {
      assert.notEqual(ruleOf(`${excerpt}\nRiver Rises`, 'River'), 'headline-below-excerpt');
    });
  });

  describe('of a text that begins with something else', () => {
    const below = (...above: string[]): string | undefined =>
      ruleOf([...above, 'River Rises', body].join('\n'), 'River');
    it('are its first heading, with two lines above it at most', () => {
      assert.equal(below('nobody left'), 'headline-heading');
      assert.equal(below('https://a.example/b', 'nobody left', 'they stayed'), 'headline-heading');
      assert.equal(below('https://a.example/b', 'nobody left', 'they stayed', 'they slept'), 'heading');
    });
    it('are the line below the day', () => {
      assert.equal(below('5 May 2024'), 'headline-first');
      assert.equal(below('https://a.example/b', '5 May 2024', '6 May 2024'), 'headline-first');
    });
    it('have no sentence above', () => {
      assert.equal(below('Nobody left.'), 'heading');
      assert.equal(below('Nobody left!”'), 'heading');
      assert.equal(below('nobody left'), 'headline-heading');
      assert.equal(below('nobody left.a'), 'headline-heading');
    });
  });
});

describe('standfirsts', () => {
  const line = (text: string): string | undefined => ruleOf(`Dam holds\n\n${text}\n\n${body}`, text);
  it('look like a title of five words and more', () => {
    assert.equal(line('Three men spent the night'), 'standfirst-title');
    assert.equal(line('Three men had left'), 'heading');
    assert.equal(line(words(45)), 'standfirst-title');
    assert.equal(line(words(46)), 'paragraph');
    assert.equal(line('three men spent the night'), 'paragraph');
  });
  it('stand above a paragraph', () => {
    assert.equal(ruleOf('Dam holds\n\nThree men spent the night', 'Three'), 'paragraph');
    assert.equal(ruleOf('Dam holds\n\nThree men spent the night\n\nhttps://a.example', 'Three'), 'paragraph');
  });
  it('stand above a byline or a dateline', () => {
    const above = (...lines: string[]): string | undefined =>
      ruleOf(['Dam holds', 'Three men spent the night.', ...lines, body].join('\n\n'), 'Three');
    assert.equal(above('By Ama Boateng'), 'standfirst-opening');
    assert.equal(above('5 May 2024'), 'standfirst-opening');
    assert.equal(above('LAGOS, 5 May 2024 – Nobody left.'), 'standfirst-opening');
    assert.equal(above('https://a.example', 'Share this', 'By Ama Boateng'), 'standfirst-opening');
    assert.equal(above('https://a.example', 'Share this', 'Print', 'By Ama Boateng'), 'paragraph');
    assert.equal(above('Nobody left.', 'By Ama Boateng'), 'paragraph');
    assert.equal(above(), 'paragraph');
  });
  it('have up to seventy words there', () => {
    const of = (count: number): string | undefined =>
      ruleOf(`Dam holds\n\n${words(count)}.\n\nBy Ama Boateng\n\n${body}`, words(count));
    assert.equal(of(70), 'standfirst-opening');
    assert.equal(of(71), 'paragraph');
  });
  it('are repeated below', () => {
    assert.equal(ruleOf(`Dam holds\n\n${excerpt}\n\n${excerpt} Nobody left.`, excerpt), 'standfirst-repeated');
  });
  it('stand once, among the first six lines below a headline', () => {
    assert.deepEqual(kinds(`Dam holds\n\nThree men spent the night\n\nFour men spent the night\n\n${body}`), [
      'headline',
      'standfirst',
      'heading',
      'paragraph',
    ]);
    const after = (lines: number): string | undefined =>
      ruleOf(`Dam holds\n\n${'5 May 2024\n\n'.repeat(lines)}Three men spent the night\n\n${body}`, 'Three');
    assert.equal(after(5), 'standfirst-title');
    assert.equal(after(6), 'heading');
    assert.equal(ruleOf(`Nobody left.\n\nThree men spent the night\n\n${body}`, 'Three'), 'heading');
  });
  it('do not follow a line that is in part text', () => {
    const mixed = 'LAGOS (AP) – Nobody left.';
    assert.equal(ruleOf(`Dam holds\n\n${mixed}\n\nThree men spent the night\n\n${body}`, 'Three'), 'heading');
  });
});

describe('headings', () => {
  const heading = (line: string, below = body): string | undefined =>
    ruleOf(['Dam holds', body, line, below].join('\n\n'), line);
  it('look like a title of up to twelve words', () => {
    assert.equal(heading('What comes next'), 'heading');
    assert.equal(heading(words(12)), 'heading');
    assert.equal(heading(words(13)), 'paragraph');
    assert.equal(heading('What comes next.'), 'paragraph');
  });
  it('are no quotations, exclamations, items or rows', () => {
    for (const line of [
      '“What next”',
      '"What next"',
      '”What next',
      '‘What next’',
      'What next!',
      '- What next',
      '• What next',
      'What | Next',
    ])
      assert.equal(heading(line), 'paragraph', line);
    assert.equal(heading('What|Next'), 'heading');
    assert.equal(heading('What “next”'), 'heading');
  });
  it('are no items of a list of Markdown, and may be numbered', () => {
    const list = `# Dam holds\n\n${body}\n\n> - Three pumps stay\n> - Two boats came\n\n${body}\n\n1. What comes next\n\n${body}`;
    assert.equal(ruleOf(list, 'Three pumps', 'markdown'), 'paragraph');
    assert.equal(ruleOf(list, 'Two boats', 'markdown'), 'paragraph');
    assert.equal(ruleOf(list, 'What comes', 'markdown'), 'heading');
  });
  it('stand over a text of thirteen words and more', () => {
    assert.equal(heading('What comes next', `${words(13)}.`), 'heading');
    assert.equal(heading('What comes next', `${words(12)}.`), 'paragraph');
    assert.equal(ruleOf(`Dam holds\n\n${body}\n\nWhat comes next`, 'What'), 'paragraph');
  });
  it('stand over it with one line between at most', () => {
    assert.equal(heading('What comes next', `https://a.example\n\n${body}`), 'heading');
    assert.equal(heading('What comes next', `https://a.example\n\nPhotograph: Ama\n\n${body}`), 'paragraph');
    assert.equal(heading('What comes next', 'https://a.example'), 'paragraph');
  });
  it('are not the first line', () => {
    assert.equal(ruleOf(`What is next.\n\n${body}`, 'What'), 'paragraph');
    assert.equal(ruleOf(`- What is next\n\n${body}`, 'What'), 'headline-first');
  });
  it('of Markdown keep their role', () => {
    assert.deepEqual(kinds('# Dam\n\n## What\n\nNobody left.\n\n## Where', 'markdown'), [
      'headline',
      'heading',
      'paragraph',
      'heading',
    ]);
  });
});

describe('blocks of a text', () => {
  it('tile it, with blanks in the block before', () => {
    const text = `  \n Dam holds \n\n ${body} \n`;
    assert.deepEqual(
      readArticle(text).blocks.map(({ start, end }) => [start, end]),
      [
        [0, text.indexOf(body)],
        [text.indexOf(body), text.length],
      ],
    );
  });
  it('are one paragraph where it is blank, and none where it is empty', () => {
    assert.deepEqual(readArticle(' \n').blocks, [{ start: 0, end: 2, kind: 'paragraph', rule: 'paragraph' }]);
    assert.deepEqual(readArticle('').blocks, []);
  });
  it('in other languages have no credits and boilerplate within', () => {
    const german = 'Der Damm hält und die Stadt ist mit dem Schrecken davon gekommen, sagt man.';
    assert.deepEqual(
      blocksOf(`Der Damm hält\n\nReuters\n\n${german} Sign up for our letter.\n\nShare this`).map(([kind]) => kind),
      ['headline', 'heading', 'paragraph', 'boilerplate'],
    );
  });
  it('know no rule for a line between a headline and a text', () =>
    assert.equal(ruleOfLine('nobody left.'), 'paragraph'));
});
