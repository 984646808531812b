import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';

const blocks = (text: string, format: 'plain' | 'markdown' = 'plain'): [string, string][] => {
  const article = readArticle(text, format);
  return article.blocks.map((b) => [b.kind, text.slice(b.start, b.end).trim()]);
};

describe('blocks', () => {
  it('take the first heading under an address or a date for the headline', () => {
    for (const first of ['https://ledger.example/2025/ferry.html', '12 January 2025 @ 09:29 pm']) {
      const article = readArticle(
        `${first}\nFerry Runs Aground Off Belmora\nA ferry with ninety people on board ran aground off Belmora on Sunday, and all were saved.\nThe owner was asleep.\n`,
      );
      const headline = article.blocks.find(({ kind }) => kind === 'headline')!;
      assert.equal(article.text.slice(headline.start, headline.end).trim(), 'Ferry Runs Aground Off Belmora');
    }
  });

  it('reads headline, byline, dateline, paragraphs, heading and credit', () => {
    const read = blocks(`Harbour wall gives way in storm

By Nia Okoro in Accra

ACCRA, 3 May 2024 (NTW) – Part of the harbour wall fell into the sea on Friday. Nobody was hurt.

What happens next

Engineers will inspect the rest of the wall before ships may dock again, the port authority said in a statement.

Additional reporting by agencies
`);
    assert.deepEqual(
      read.map(([kind]) => kind),
      ['headline', 'byline', 'dateline', 'paragraph', 'heading', 'paragraph', 'credit'],
    );
  });

  it('cuts boilerplate that is glued to a sentence', () => {
    const read = blocks(
      'Storm hits port\n\nYour donation keeps our reporters on the ground.The storm hit the port at noon and tore off roofs.\n',
    );
    assert.deepEqual(read.slice(1), [
      ['boilerplate', 'Your donation keeps our reporters on the ground.'],
      ['paragraph', 'The storm hit the port at noon and tore off roofs.'],
    ]);
  });

  it('takes links to other articles below their heading for the site', () => {
    const text = `Dam holds at Brik\n\nEngineers said the dam held. Nobody was hurt.\n\nPumps were brought in.\n\nRelated\n\nDam to be raised by 2030\nStrike at the dam averted after a late deal\n`;
    assert.deepEqual(
      blocks(text)
        .slice(-3)
        .map(([kind]) => kind),
      ['boilerplate', 'boilerplate', 'boilerplate'],
    );
  });

  it('takes an article about newsletters for an article', () => {
    const text =
      'Paper ends its newsletter\n\nThe Valley Times will end its weekly newsletter in June, the publisher said. Readers had paid four dollars per month to subscribe to the letter since 2019.\n';
    assert.ok(!blocks(text).some(([kind]) => kind === 'boilerplate'));
  });

  it('tells a credit in brackets, as wires put it', () => {
    const { blocks } = readArticle(
      'Dam holds at Brik\n\nEngineers said the dam held.\n\n(Reporting by Ada Moss in Brik; Editing by Tom Reyl)\n',
    );
    assert.equal(blocks[blocks.length - 1].kind, 'credit');
  });

  it('tells alternative text, caption and photo credit', () => {
    const read = blocks(
      'Storm hits port\n\nThe port after the storm on Friday\nThe port after the storm on Friday. Photograph: Ama Boateng/NTW\n\nThe storm hit the port at noon and tore the roofs off nine sheds.\n',
    );
    assert.deepEqual(
      read.map(([kind]) => kind),
      ['headline', 'caption', 'caption', 'credit', 'paragraph'],
    );
  });

  it('recognises a lede that a site repeats above the headline', () => {
    const lede = 'The river rose by two metres overnight and flooded the lower town of Sarvo.';
    const read = blocks(`${lede}\nRiver Floods Lower Town Of Sarvo\n${lede} Pumps were brought in from the coast.\n`);
    assert.deepEqual(
      read.map(([kind]) => kind),
      ['standfirst', 'headline', 'paragraph'],
    );
  });

  it('reads Markdown headings, emphasis and links without their markup', () => {
    const article = readArticle(
      '# River rises\n\nThe **river** rose by [two metres](https://example.org/a), officials said.\n',
      'markdown',
    );
    assert.equal(article.blocks[0].kind, 'headline');
    assert.equal(article.title, 'River rises');
    assert.equal(article.shown.length, article.text.length);
    assert.ok(!article.tokens.lower.includes('*') && !article.tokens.lower.includes('https'));
  });

  it('joins the lines of hard-wrapped paragraphs', () => {
    const article = readArticle(
      'River rises again in Sarvo\n\nThe river rose by two metres overnight and flooded the lower\ntown of Sarvo, where pumps were brought in from the coast by\nsoldiers who had been called up on Monday evening to help out\nthe fire brigade. Schools stay closed until Thursday, the town\nhall said in a note to parents, and the market will open only\nwhen the water has gone from the square in front of the hall.\n',
    );
    assert.equal(article.blocks.filter((b) => b.kind === 'paragraph').length, 1);
    assert.equal(article.sentences.length, 3);
  });
});
