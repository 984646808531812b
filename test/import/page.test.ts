import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import type { Imported } from '../../src/import/imported';
import { documentsOf, latin1, leftOf, onlyDocument, refusalOf, utf8 } from './files';

const importHtml = (html: string): Promise<Imported> => importFile('page.html', utf8(html));

const prose = [
  'The pier at Osthaven stays shut until the spring, the harbour office said on Friday, after divers found cracks in four of its piles.',
  '“We cannot put people at risk,” said Ada Brook, the harbour master. “It is the safety of every driver that matters.”',
  'Ferries to the islands use the north quay. The repair costs about £48 million, the council was told, and takes nine months.',
  'Fishermen who land their catch at the pier have to use the old dock, which is smaller and dries out at low tide.',
];
const body = prose.map((text) => `<p>${text}</p>`).join('\n');
const page = (head: string, inner = `<article><h1>Pier stays shut until spring</h1>${body}</article>`): string =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${inner}<footer>Contact us | Subscribe</footer></body></html>`;

describe('saved pages', () => {
  it('give the article without what stands around it', async () => {
    const { markdown } = onlyDocument(
      await importHtml(page('<title>Pier stays shut until spring - The Courier</title>')),
    );
    assert.equal(markdown, ['# Pier stays shut until spring', ...prose].join('\n\n'));
  });

  for (const [behind, outlet] of [
    [' - The Courier', 'The Courier'],
    [' | Harbour | The Courier', 'The Courier'],
    [' | World News', undefined],
    [': what the divers found', undefined],
    ['', undefined],
  ] as const)
    it(`name their site behind the heading in the title, or nothing: “${behind}”`, async () => {
      const { source } = onlyDocument(await importHtml(page(`<title>Pier stays shut until spring${behind}</title>`)));
      assert.equal(source.outlet, outlet);
    });

  for (const [title, outlet] of [
    ['Pier shut until the spring: what we know | ORN', 'ORN'],
    ['Dale Broadcasting - LIVE: Pier stays shut until spring', 'Dale Broadcasting'],
    ['Dale Harbour - LIVE: Pier stays shut until spring', undefined],
    ['Pier shut live: Thursday - OrmNow', 'OrmNow'],
    ['Pier traffic live: Thursday - OrmNow', undefined],
    ['Ferries go no more - Dale Broadcasting', 'Dale Broadcasting'],
    ['Pier stays shut - Live updates', undefined],
    ['Pier shut until the spring | World News', undefined],
    ['Ships at sea | ORN', undefined],
  ] as const)
    it(`name their site beside a title in other words, or nothing: “${title}”`, async () => {
      const { source } = onlyDocument(await importHtml(page(`<title>${title}</title>`)));
      assert.equal(source.outlet, outlet);
    });

  it('give what they say of themselves, the outlet as readers know it', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Osthaven pier closed &amp; guarded',
          datePublished: '2025-03-14T23:30:00+01:00',
          author: [{ '@type': 'Person', name: 'Ada Brook' }, { name: 'Jon Vale' }],
          publisher: { name: 'Tidewater Media Group Ltd' },
        },
      ],
    };
    const { source } = onlyDocument(
      await importHtml(
        page(
          `<title>x</title><meta property="og:site_name" content="The Courier"><meta property="og:title" content="Pier shut | The Courier"><meta name="description" content="No date for repairs."><link rel="canonical" href="https://www.courier.example/pier?id=7"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        ),
      ),
    );
    assert.deepEqual(source, {
      title: 'Pier stays shut until spring',
      outlet: 'The Courier',
      authors: ['Ada Brook', 'Jon Vale'],
      date: '2025-03-14',
      url: 'https://www.courier.example/pier?id=7',
      description: 'No date for repairs.',
      language: 'en',
    });
  });

  for (const [kind, head, url] of [
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://www.courier.example/pier \n saved date: Sun Mar 16 2025 09:12:44 GMT+0100\n-->',
      'https://www.courier.example/pier',
    ],
    ['Chrome', '<!-- saved from url=(0032)https://www.courier.example/pier -->', 'https://www.courier.example/pier'],
    ['an address of no web page', '<!-- saved from url=(0014)about:internet -->', undefined],
  ] as const)
    it(`give the address that ${kind} wrote, and no day of saving`, async () => {
      const { source } = onlyDocument(
        await importHtml(`<!DOCTYPE html><html>${head}<body><h1>Pier stays shut</h1>${body}</body></html>`),
      );
      assert.deepEqual(
        [source.url, source.date, source.outlet],
        [url, undefined, url === undefined ? undefined : 'courier.example'],
      );
    });

  it('take the day from meta elements or the time of the article', async () => {
    const dateOf = async (head: string, inner = ''): Promise<string | undefined> =>
      onlyDocument(await importHtml(page(head, `<article>${inner}<h1>Pier stays shut</h1>${body}</article>`))).source
        .date;
    assert.equal(await dateOf('<meta property="article:published_time" content="2025-03-14T06:00:00Z">'), '2025-03-14');
    assert.equal(await dateOf('<meta name="date" content="14 March 2025">'), '2025-03-14');
    assert.equal(await dateOf('', '<time datetime="2025-03-14">Friday</time>'), '2025-03-14');
    assert.equal(await dateOf('<meta property="article:modified_time" content="2025-03-15">'), undefined);
  });

  it('keep captions, block quotes, lists and tables as Markdown', async () => {
    const inner = `<article><h1>Pier stays shut</h1>${body}
      <figure><img src="/pier.jpg" alt="The pier from the sea"><figcaption>The pier in March. <em>Photo: Jon Vale</em></figcaption></figure>
      <blockquote><p>Nobody asked us.</p></blockquote>${body}
      <ul><li>north quay</li><li>old dock</li></ul>
      <table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Monday</td><td>12</td></tr><tr><td>Tuesday</td><td>9</td></tr></table>${body}</article>`;
    const { markdown } = onlyDocument(await importHtml(page('<base href="https://www.courier.example/">', inner)));
    assert.match(
      markdown,
      /!\[The pier from the sea\]\((?:https:\/\/www\.courier\.example\/pier\.jpg)?\)\n\n\*The pier in March\.\*\n/,
    );
    assert.match(markdown, /\n> Nobody asked us\.\n/);
    assert.match(markdown, /- +north quay\n- +old dock\n/);
    assert.match(markdown, /\| Day \| Ferries \|\n\| --- \| --- \|\n\| Monday \| 12 \|\n/);
  });

  it('keep a picture without words of its own above its caption', async () => {
    const figure =
      '<figure><img src="https://courier.example/a.jpg"><figcaption>The pier in March.</figcaption></figure>';
    const inner = `<article><h1>Pier stays shut</h1>${body}${figure}${body}</article>`;
    const { markdown } = onlyDocument(await importHtml(page('', inner)));
    assert.match(markdown, /\n!\[\]\(https:\/\/courier\.example\/a\.jpg\)\n\n\*The pier in March\.\*\n/);
  });

  it('keep the numbers of lists, and what stands below an item', async () => {
    const list =
      '<ol start="9"><li>north quay<ul><li>old dock</li></ul></li><li><p>Nine.</p><p>Ten.</p></li><li></li></ol>';
    const inner = `<article><h1>Pier stays shut</h1>${body}${list}${body}</article>`;
    const { markdown } = onlyDocument(await importHtml(page('', inner)));
    assert.match(markdown, /\n9\. {2}north quay\n {4}- {3}old dock\n10\. {2}Nine\.\n\n {5,6}Ten\.\n/);
  });

  it('keep no picture that is written into the page, and count pictures', async () => {
    const inner = `<article><h1>Pier stays shut</h1>${body}<p><img alt="pier" src="data:image/png;base64,${'iVBO'.repeat(5000)}"></p>${body}</article>`;
    const imported = await importHtml(page('', inner));
    assert.doesNotMatch(onlyDocument(imported).markdown, /iVBO|data:/);
    assert.deepEqual(leftOf(imported), ['images 1']);
  });

  it('are read whatever the case of their markup', async () => {
    const { source, markdown } = onlyDocument(
      await importHtml(
        `<HTML LANG="en"><HEAD><TITLE>Pier stays shut</TITLE><META NAME="author" CONTENT="Ada Brook"><META NAME="date" CONTENT="2025-03-14"></HEAD><BODY><H1>Pier stays shut</H1>${prose.map((text) => `<P>${text} <A HREF="https://a.example/">more</A></P>`).join('')}</BODY></HTML>`,
      ),
    );
    assert.deepEqual(source, { title: 'Pier stays shut', authors: ['Ada Brook'], date: '2025-03-14', language: 'en' });
    assert.match(markdown, /\[more\]\(https:\/\/a\.example\/\)/);
  });

  it('run and keep no script', async () => {
    const inner = `<article><h1>Pier stays shut</h1><script>document.title = 'x'; throw 1</script>${body}<p><a href="javascript:alert(1)">here</a></p></article>`;
    const { markdown } = onlyDocument(await importHtml(page('', inner)));
    assert.doesNotMatch(markdown, /document|alert/);
  });

  it('are decoded by what they say, and Windows-1252 rightly', async () => {
    const html = (charset: string): Uint8Array =>
      latin1(
        `<html><head><meta charset="${charset}"></head><body><h1>Pier</h1>${prose.map(() => `<p>\x93It costs \x80${'5'} \x96 no more,\x94 said Andr\xe9.</p>`).join('')}</body></html>`,
      );
    for (const charset of ['windows-1252', 'iso-8859-1', 'nonsense'])
      assert.match(
        onlyDocument(await importFile('a.htm', html(charset))).markdown,
        /“It costs €5 – no more,” said André\./,
      );
  });

  it('without an article give their text', async () => {
    const { markdown, source } = onlyDocument(
      await importHtml('<html><body><p>"We cannot put people at risk," said Marta Vell.</p></body></html>'),
    );
    assert.equal(markdown, '"We cannot put people at risk," said Marta Vell.');
    assert.deepEqual(source, {});
    assert.equal(refusalOf(await importHtml('<html><body><img src="a.png"></body></html>')), 'noText');
  });

  it('give the text that search engines are told where the page holds less', async () => {
    const data = JSON.stringify({ '@type': 'Article', headline: 'Pier stays shut', articleBody: prose.join('\n\n') });
    const { markdown } = onlyDocument(
      await importHtml(
        `<html><head><script type="application/ld+json">${data}</script></head><body><p>Subscribe to read on.</p></body></html>`,
      ),
    );
    assert.equal(markdown, ['# Pier stays shut', ...prose].join('\n\n'));
  });

  it('that are hostile are refused in time', async () => {
    const started = Date.now();
    for (const open of ['<div>', '<b>', '<blockquote><p>', '<ul><li>', '<a><i>', '<DIV class="a">'])
      assert.equal(refusalOf(await importHtml(`<html><body>${open.repeat(20_000)}text`)), 'nested', open);
    // Paragraphs whose ends are left out are not nested.
    assert.equal(
      documentsOf(
        await importHtml(
          `<html><body><h1>Pier</h1>${prose
            .map((text) => `<p>${text}`)
            .join('')
            .repeat(200)}`,
        ),
      ).length,
      1,
    );
    for (const html of [
      '<'.repeat(20_000),
      '<!--'.repeat(50_000),
      '<a '.repeat(50_000),
      `<p ${'a="b" '.repeat(20_000)}>`,
    ])
      assert.ok(refusalOf(await importHtml(html)) !== undefined || html.length > 0);
    assert.ok(Date.now() - started < 20_000);
  });

  it('of Europresse are several documents', async () => {
    const document = (
      number: number,
    ): string => `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. 812</span></div>
      <span class="DocHeader">Région, vendredi 14 mars 2025, p. 3</span><div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">La jetée reste fermée ${number}</p></div></header>
      <section><div class="docAuthors">Ada Brook</div><div class="DocText clearfix"><div class="docOcurrContainer"><p>La <mark>jetée</mark> reste fer<font>mée</font>.</p></div></div></section>
      <footer><small>© 2025</small><div class="publiC-lblNodoc">news·20250313·LP·000${number}</div></footer></article>`;
    const found = documentsOf(await importHtml(`<html><body>${document(1)}${document(2)}</body></html>`));
    assert.deepEqual(
      found.map(({ source }) => [source.title, source.outlet, source.date, source.authors]),
      [
        ['La jetée reste fermée 1', 'Le Phare', '2025-03-13', ['Ada Brook']],
        ['La jetée reste fermée 2', 'Le Phare', '2025-03-13', ['Ada Brook']],
      ],
    );
    assert.equal(found[0].markdown, '# La jetée reste fermée 1\n\nLa jetée reste fermée.');
  });
});

describe('MHTML', () => {
  const file = (encoding: string, content: string, charset = '; charset="utf-8"'): string =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.courier.example/pier',
      'Subject: =?utf-8?Q?Pier?=',
      'Date: Sun, 16 Mar 2025 09:12:44 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x----"',
      '',
      '',
      '------MultipartBoundary--x----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: 7bit',
      'Content-Location: https://ads.example/frame',
      '',
      '<html><body>An advertisement in a frame</body></html>',
      '------MultipartBoundary--x----',
      `Content-Type: text/html${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://www.courier.example/pier',
      '',
      content,
      '------MultipartBoundary--x------',
      '',
    ].join('\r\n');
  const html = `<html><body><h1>Pier stays shut – no date</h1>${body}</body></html>`;
  const quoted = [...utf8(html)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60}(?![\dA-F]{0,2}=))/g, '$1=\r\n');

  for (const [encoding, content] of [
    ['quoted-printable', quoted],
    [
      'base64',
      Buffer.from(html)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
    ],
    ['binary', Buffer.from(html).toString('latin1')],
  ])
    it(`gives its page, written as ${encoding}`, async () => {
      const { source, markdown } = onlyDocument(await importFile('a.mhtml', latin1(file(encoding, content))));
      assert.deepEqual(
        [source.title, source.url, source.date],
        ['Pier stays shut – no date', 'https://www.courier.example/pier', undefined],
      );
      assert.equal(markdown, ['# Pier stays shut – no date', ...prose].join('\n\n'));
    });

  it('without a page is refused', async () => {
    assert.equal(refusalOf(await importFile('a.mht', utf8('Content-Type: text/plain\n\nhello'))), 'broken');
  });
});
