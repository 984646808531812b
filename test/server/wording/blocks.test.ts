import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fill, joined, slot, type AddressOf, type Block, type Run } from '../../../src/server/wording/blocks';
import { htmlPage, toHtml } from '../../../src/server/wording/blocksHtml';
import { toMarkdown } from '../../../src/server/wording/blocksMarkdown';

const target = { uri: 'a', span: { start: 0, end: 1 } };
const nowhere: AddressOf = () => undefined;
const somewhere: AddressOf = () => 'a.txt#L1';
const paragraph = (...content: Run[]): Block[] => [{ kind: 'paragraph', content }];

/** Words that would be markup, by the form that they must not take. */
const hostile: readonly [text: string, markdown: string, html: string][] = [
  ['[x](command:evil)', '\\[x\\](command\\:evil)', '[x](command:evil)'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['a | b `c` $(gear)', 'a \\| b \\`c\\` \\$(gear)', 'a | b `c` $(gear)'],
  ['"Tom" & \'Jerry\' &lt;', '"Tom" & \'Jerry\' \\&lt;', '&quot;Tom&quot; &amp; &#39;Jerry&#39; &amp;lt;'],
  ['# no heading', '\\# no heading', '# no heading'],
  ['**no emphasis**', '\\*\\*no emphasis\\*\\*', '**no emphasis**'],
  ['two\n\nlines', 'two lines', 'two\n\nlines'],
];

describe('runs in a sentence', () => {
  it('stand in their slots, in whatever order the language has them', () => {
    const one: Run[] = [{ text: 'A', strong: true }];
    const other: Run[] = [{ text: 'B' }];
    assert.deepEqual(fill(`${slot(0)} and ${slot(1)}.`, one, other), [
      ...one,
      { text: ' and ' },
      ...other,
      { text: '.' },
    ]);
    assert.deepEqual(fill(`bei ${slot(1)}: ${slot(0)}`, one, other), [
      { text: 'bei ' },
      ...other,
      { text: ': ' },
      ...one,
    ]);
    assert.deepEqual(fill('none'), [{ text: 'none' }]);
    assert.deepEqual(fill(`${slot(3)}`, one), []);
  });
  it('are joined', () => {
    assert.deepEqual(joined([[{ text: 'a' }], [{ text: 'b' }]], ', '), [{ text: 'a' }, { text: ', ' }, { text: 'b' }]);
    assert.deepEqual(joined([], ', '), []);
  });
});

describe('a document as Markdown', () => {
  for (const [text, markdown] of hostile)
    it(`escapes ${JSON.stringify(text)}`, () =>
      assert.equal(toMarkdown(paragraph({ text: `x ${text}` }), nowhere), `x ${markdown.replace(/^\\#/, '#')}\n`));

  it('escapes within emphasis, links and cells', () => {
    const run: Run = { text: ']( | *', strong: true, target };
    assert.equal(toMarkdown(paragraph(run), somewhere), '[**\\]( \\| \\***](a.txt#L1)\n');
    const table: Block = { kind: 'table', head: ['A|B', 'C'], rows: [[[run], [{ text: 'x' }]]] };
    assert.equal(toMarkdown([table], nowhere), '| A\\|B | C |\n| --- | --- |\n| **\\]( \\| \\*** | x |\n');
  });

  it('escapes the address of a link', () => {
    assert.equal(
      toMarkdown(paragraph({ text: 'x', target }), () => 'a (1)<b> c.txt'),
      '[x](a%20%281%29%3cb%3e%20c.txt)\n',
    );
  });

  it('leaves blanks outside emphasis, and what says nothing out', () => {
    const content = [{ text: 'the ' }, { text: 'bold ', strong: true }, { text: ' ' }, { text: '' }, { text: 'end' }];
    assert.equal(toMarkdown(paragraph(...content), nowhere), 'the **bold**  end\n');
  });

  it('has headings, notes, lists and a blank line between', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 3, content: [{ text: '≠ a' }] },
      { kind: 'paragraph', note: true, content: [{ text: 'b' }] },
      { kind: 'list', items: [[{ text: '- c' }], [{ text: 'd' }]] },
    ];
    assert.equal(toMarkdown(blocks, nowhere), '### ≠ a\n\n*b*\n\n- \\- c\n- d\n');
  });

  it('holds no tag and no link of its text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[](){}<>!`*_|\\&:;/x \n#'.split('')) }), (text) => {
        const written = toMarkdown(paragraph({ text }), nowhere);
        assert.doesNotMatch(written, /<[a-z/!]/i);
        assert.doesNotMatch(written.replace(/\\./g, ''), /\]\(/);
      }),
    );
  });
});

describe('a document as HTML', () => {
  for (const [text, , html] of hostile)
    it(`escapes ${JSON.stringify(text)}`, () => assert.equal(toHtml(paragraph({ text }), nowhere), `<p>${html}</p>\n`));

  it('has elements for each block', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 3, differs: true, content: [{ text: '≠ a' }] },
      { kind: 'heading', level: 2, content: [{ text: 'b' }] },
      { kind: 'paragraph', note: true, content: [{ text: 'c' }] },
      { kind: 'list', items: [[{ text: 'd', strong: true }], [{ text: '≠ ' }, { text: 'd' }]] },
      { kind: 'table', head: ['<e>'], rows: [[[{ text: 'f', target }]]] },
    ];
    assert.equal(
      toHtml(blocks, () => 'x"y'),
      [
        '<h3 class="differs">≠ a</h3>',
        '<h2>b</h2>',
        '<p class="note">c</p>',
        '<ul>\n<li><strong>d</strong></li>\n<li class="differs">≠ d</li>\n</ul>',
        '<table>\n<thead><tr><th scope="col">&lt;e&gt;</th></tr></thead>\n<tbody>',
        '<tr><td><a href="x&quot;y">f</a></td></tr>\n</tbody>\n</table>\n',
      ].join('\n'),
    );
  });

  it('holds no controls, which would turn round what follows', () => {
    assert.equal(toHtml(paragraph({ text: '\u202ea\u0000\u001b\nb' }), nowhere), '<p>a\nb</p>\n');
  });

  it('is a page that runs and loads nothing', () => {
    const page = htmlPage('<T>', 'de', '<p>x</p>\n');
    assert.match(page, /<title>&lt;T&gt;<\/title>/);
    assert.match(page, /<html lang="de">/);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/);
    assert.doesNotMatch(page, /<script|<link|src=|@import|url\(/);
  });
});
