import assert from 'node:assert/strict';
import { pairMarks } from '../../../src/annotations/quotations/marks';
import { paragraphsOf } from '../../../src/annotations/quotations/paragraphs';
import { readArticle } from '../../../src/article/article';
import type { Span } from '../../../src/text/span';

/** One paragraph a line. */
function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** Marked spans as `family: content`, with `…` where no mark closes them. */
function pairs(text: string): string[] {
  return pairMarks(text, linesOf(text)).map(
    ({ family, content, isUnclosed }) => `${family}: ${text.slice(content.start, content.end)}${isUnclosed ? '…' : ''}`,
  );
}

describe('pairs of quotation marks', () => {
  const cases: [what: string, text: string, pairs: string[]][] = [
    ['curly', 'He said “we stay” and “we go”.', ['double: we stay', 'double: we go']],
    ['straight', 'He said "we stay" and "we go".', ['double: we stay', 'double: we go']],
    ['straight beside brackets', 'They ("the few") and ["the many"] stay.', ['double: the few', 'double: the many']],
    ['straight beside dashes', 'They —"the few"— stay.', ['double: the few']],
    ['straight between letters', 'a"b"c', ['double: b']],
    ['German', 'Er sagte: „Wir bleiben“, und ging.', ['double: Wir bleiben']],
    ['low and high', 'Er sagte: „Wir bleiben” und ging.', ['double: Wir bleiben']],
    ['guillemets', 'Il dit «nous restons» et «nous partons».', ['guillemet: nous restons', 'guillemet: nous partons']],
    ['guillemets with blanks', 'Il dit « nous restons » et part.', ['guillemet:  nous restons ']],
    ['guillemets turned', 'Er sagte »wir bleiben« und ging.', ['guillemet: wir bleiben']],
    ['small guillemets', 'Il dit ‹nous restons› et part.', ['guillemet: nous restons']],
    ['corners', '彼は「残る」と言った。', ['guillemet: 残る']],
    ['single', 'He called it ‘a gift’ and left.', ['single: a gift']],
    ['straight single', "He called it 'a gift' and left.", ['single: a gift']],
    ['low single', 'Er nannte es ‚ein Geschenk’ und ging.', ['single: ein Geschenk']],
    ['grave and straight', "He called it `a gift' and left.", ['single: a gift']],
    ['typed twice', "He said ``we stay'' and left.", ['double: we stay']],
    ['typed twice, straight', "He said ''we stay'' and left.", ['double: we stay']],
    ['typed twice, curly', 'He said ‘‘we stay’’ and left.', ['double: we stay']],
    ['single inside double', 'He said “it is ‘a gift’ to us” and left.', ['double: it is ‘a gift’ to us']],
    ['double inside single', 'He said ‘it is “a gift” to us’ and left.', ['single: it is “a gift” to us']],
    // wrong way round
    ['closed with an opening mark', 'He said “we stay“ and left.', ['double: we stay']],
    ['closed with an opening mark before a comma', '“We stay“, he said.', ['double: We stay']],
    ['closing mark at the start', '”We stay,” he said.', ['double: We stay,']],
    ['closing mark in a bracket at the start', '(”We stay,” he said.)', ['double: We stay,']],
    ['closing mark before a letter', 'He said ”we stay” and left.', ['double: we stay']],
    ['closing mark alone', 'He stayed” and left.', []],
    ['left guillemet that closes', 'Er sagte »wir bleiben«.', ['guillemet: wir bleiben']],
    // forgotten marks
    ['no closing mark', 'He said “we stay and left.', ['double: we stay and left.…']],
    ['opened again', 'He said “we stay and “we go”.', ['double: we stay and…', 'double: we go']],
    ['single without a partner', 'He called it ‘a gift and left.', []],
    ['double typed twice without a partner', 'He said ``we stay and left.', ['double: we stay and left.…']],
    // apostrophes
    ['inner apostrophes', 'It isn’t Ana’s or O’Brien’s.', []],
    ['elisions', 'Rock ’n’ roll of the ’90s, ’tis said, and the ‘80s.', []],
    ['elision of other words', 'He said ’never again’ and left.', ['single: never again']],
    ['elision of a long word', 'He said ’roundabout’ and left.', ['single: roundabout']],
    ['no elision behind an opening mark', 'He said ‘tis the season’ and left.', ['single: tis the season']],
    ['feet', "The wall is 12' high and 6' wide.", []],
    ['plural possessives', 'The ministers’ plan and the mayors’ tolls stay.', []],
    ['plural possessive inside', 'He called it ‘the ministers’ plan’ and left.', ['single: the ministers’ plan']],
    ['capital after the mark', 'He called it ‘the ministers’ Plan’ and left.', ['single: the ministers']],
    ['no s before the mark', 'He called it ‘a gift’ and ‘a plan’.', ['single: a gift', 'single: a plan']],
    ['s before the last mark', 'He called them ‘the ministers’ and left.', ['single: the ministers']],
    ['shouted possessive', 'HE CALLED IT ‘THE MINISTERS’ plan’ AND LEFT.', ['single: THE MINISTERS’ plan']],
    // paragraphs
    ['goes on in the next', '“We stay.\n“We go.”', ['double: We stay.…', 'double: We go.']],
    ['single goes on in the next', '‘We stay.\n‘We go.’', ['single: We stay.…', 'single: We go.']],
    ['straight single goes on', "He said 'we stay.\n'We go.'", ['single: We go.']],
    ['single does not go on after another mark', '‘We stay.\n“We go.”', ['double: We go.']],
    ['not before an elision', '‘We stay.\n’Tis true.', []],
    ['typed twice in the next', "‘We stay.\n''We go.''", ['double: We go.']],
    ['empty', '“” and “x”', ['double: ', 'double: x']],
    ['none', 'We stay.', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(pairs(text), expected));

  it('gives offsets with and without marks, and the paragraph', () => {
    assert.deepEqual(
      pairMarks("No.\nHe said ``we stay,'' once.", [
        { start: 0, end: 3 },
        { start: 4, end: 30 },
      ]),
      [
        {
          start: 12,
          end: 24,
          content: { start: 14, end: 22 },
          family: 'double',
          isUnclosed: false,
          paragraph: 1,
        },
      ],
    );
  });
});

describe('paragraphs', () => {
  function paragraphs(text: string, format: 'plain' | 'markdown' = 'plain'): string[] {
    return paragraphsOf(readArticle(text, format)).map(({ start, end }) => text.slice(start, end));
  }

  it('are lines without the blanks around them', () => {
    assert.deepEqual(paragraphs('\n  One line.  \n\nAnother.\n'), ['One line.', 'Another.']);
    assert.deepEqual(paragraphs('One line.\r\nAnother.'), ['One line.', 'Another.']);
  });

  it('hold all blocks of a line', () => {
    const line = 'LONDON (Reuters) - The mayor said it. Click here to subscribe to our newsletter now.';
    assert.deepEqual(paragraphs(`Headline here\n\n${line}\n\nMore of it.`), ['Headline here', line, 'More of it.']);
  });

  it('are joined where lines are wrapped', () => {
    assert.deepEqual(paragraphs('The mayor said “we\nstay” and left.\n\nMore.', 'markdown'), [
      'The mayor said “we\nstay” and left.',
      'More.',
    ]);
  });

  it('are none in an empty text', () => {
    assert.deepEqual(paragraphs(''), []);
    assert.deepEqual(paragraphs(' \n '), []);
  });
});
