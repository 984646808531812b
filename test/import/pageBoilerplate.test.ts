import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { isCredit } from '../../src/import/pageBoilerplate';
import { onlyDocument, utf8 } from './files';
import { sites } from './sites';

const sentence = 'The pier at Osthaven stays shut until the spring, the harbour office said on Friday. ';
const text = Array.from({ length: 5 }, (_, index) => `<p>${sentence.repeat(2)}${'abcde'[index]}</p>`);
/** The Markdown of a page whose article has a part between its paragraphs, without those. */
async function kept(part: string, before = ''): Promise<string> {
  const html = `<html><body>${before}<article><h1>Pier stays shut</h1>${text.slice(0, 2).join('')}${part}${text.slice(2).join('')}</article></body></html>`;
  const { markdown } = onlyDocument(await importFile('a.html', utf8(html)));
  const own = new Set(text.map((each) => each.replace(/<\/?p>/g, '')));
  return markdown
    .split('\n\n')
    .filter((block) => block !== '# Pier stays shut' && !own.has(block))
    .join(' / ');
}

describe('pages of news sites', () => {
  for (const { what, html, source, blocks } of sites)
    it(`give their article, who wrote it where and when, and nothing else: ${what}`, async () => {
      const document = onlyDocument(await importFile('a.html', utf8(html)));
      assert.deepEqual(document.source, source);
      assert.deepEqual(document.markdown.split('\n\n'), blocks);
    });
});

describe('what stands inside an article', () => {
  const links = (count: number): string =>
    '<a href="https://a.example/b">Ferry line sells two ships</a> '.repeat(count);
  for (const [what, part, left] of [
    ['related articles', `<div class="related-posts"><h3>Related</h3>${links(3)}</div>`, ''],
    [
      'a share bar',
      '<ul class="ShareBar"><li><a href="https://a.example">Share</a></li><li><button>Copy</button></li></ul>',
      '',
    ],
    [
      'a form of a newsletter',
      '<div id="newsletter-box"><p>Our best stories each day.</p><input type="email"></div>',
      '',
    ],
    ['comments', '<section class="comments"><p>High time, said nobody ever.</p></section>', ''],
    ['a mark of an advertisement', '<p>Advertisement</p><div>SKIP ADVERTISEMENT</div>', ''],
    ['a link to another article', '<p><b>READ MORE:</b> <a href="https://a.example">What divers saw</a></p>', ''],
    [
      'a German link to another article',
      '<p>Lesen Sie auch: <a href="https://a.example">Was Taucher sahen</a></p>',
      '',
    ],
    ['a credit', '<p>Photo: Jon Vale / The Courier</p>', ''],
    ['a credit in another place', '<div class="image-credit">Foto von Jon Vale</div>', ''],
    ['a consent box', '<div class="cookie-notice"><p>We use cookies to improve this site.</p></div>', ''],
    ['a dialog that asks for consent', '<div role="dialog"><p>Your privacy matters. Accept all?</p></div>', ''],
    // What is text stays, whatever its class.
    [
      'share prices',
      '<div class="share-prices"><p>Shares of the ferry line fell by 4 per cent.</p></div>',
      'Shares of the ferry line fell by 4 per cent.',
    ],
    [
      'a sentence with a link',
      '<p>Read more than one book, <a href="https://a.example">she said</a>.</p>',
      'Read more than one book, [she said](https://a.example/).',
    ],
    ['a lead word without a link', '<p>Related: nobody saw the crack.</p>', 'Related: nobody saw the crack.'],
    [
      'a sentence on a photo',
      '<p>Photo: it shows the pier. The crack is to the left.</p>',
      'Photo: it shows the pier. The crack is to the left.',
    ],
    ['an article on cookies', '<p>Browsers ask for consent to cookies.</p>', 'Browsers ask for consent to cookies.'],
    [
      'a newsletter that is told of',
      '<div class="newsletter"><p>The letter of the port said so.</p></div>',
      'The letter of the port said so.',
    ],
    [
      'who says a quotation that stands apart',
      '<blockquote><p>We cannot go on.</p><p class="author">Marta Vell</p></blockquote>',
      '> We cannot go on. > > Marta Vell',
    ],
    ['a biography', '<div class="author-box"><p>sails since 1990</p></div>', 'sails since 1990'],
  ] as const)
    it(`is ${left === '' ? 'left out' : 'kept'}: ${what}`, async () => {
      assert.equal((await kept(part)).replace(/\s+/g, ' '), left.replace(/\s+/g, ' '));
    });

  it('is kept where a sign stands at what holds the article', async () => {
    for (const name of ['cookies-accepted', 'related-on', 'comments-open', 'newsletter-top'])
      assert.equal(
        onlyDocument(
          await importFile(
            'a.html',
            utf8(`<html><body class="${name}"><div class="${name}">${text.join('')}</div></body></html>`),
          ),
        ).markdown.split('\n\n').length,
        5,
        name,
      );
  });

  it('is a section over the headline', async () => {
    assert.equal(await kept('', '<div><p>Harbours</p></div>'), '');
    const html = `<html><body><article><p>Harbours</p><h1>Pier stays shut</h1>${text.join('')}</article></body></html>`;
    assert.doesNotMatch(onlyDocument(await importFile('a.html', utf8(html))).markdown, /Harbours/);
  });
});

describe('captions', () => {
  const figure = (caption: string, more = ''): string =>
    `<figure><img src="https://a.example/p.jpg" alt="Pier">${more}<figcaption>${caption}</figcaption></figure>`;
  for (const [what, caption, left] of [
    ['alone', 'The pier in March', '*The pier in March*'],
    ['with a credit behind it', 'The pier in March. Photo: Jon Vale / The Courier', '*The pier in March.*'],
    ['with a credit in brackets', 'The pier in March. (Picture by: Jon Vale)', '*The pier in March.*'],
    ['with a credit of its own', 'The pier in March. <small>Foto: Jon Vale</small>', '*The pier in March.*'],
    ['with a part that credits', 'The pier in March.<span class="credit">Jon Vale</span>', '*The pier in March.*'],
    ['that says who is seen', 'In the picture: Jon Vale.', '*In the picture: Jon Vale.*'],
    ['that is a credit', 'Photo: Jon Vale', ''],
  ] as const)
    it(`are kept without credits: ${what}`, async () => {
      assert.equal(
        await kept(figure(caption)),
        ['![Pier](https://a.example/p.jpg)', left].filter((each) => each !== '').join(' / '),
      );
    });

  it('are kept without the maker of the picture beside them', async () => {
    assert.equal(
      await kept(figure('The pier.', '<div><span>Getaway Pictures</span></div>')),
      '![Pier](https://a.example/p.jpg) / *The pier.*',
    );
    // A figure without a caption may hold a text.
    assert.equal(await kept('<figure><p>The crack is two metres long.</p></figure>'), 'The crack is two metres long.');
  });
});

describe('credits of pictures', () => {
  for (const [line, credits] of [
    ['Photo: Jon Vale', true],
    ['Foto: Jon Vale/Kurier', true],
    ['(Image credit: Jon Vale)', true],
    ['Credit...Jon Vale', true],
    ['Foto von Jon Vale', true],
    ['Photo by boat', false],
    ['Photo', false],
    ['Photographers: Jon Vale', false],
    ['Picture this: a pier. And a crack.', false],
    ['The photo: Jon Vale', false],
  ] as const)
    it(`${line} is ${credits ? 'one' : 'none'}`, () => {
      assert.equal(isCredit(line), credits);
    });
});
