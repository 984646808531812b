import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { documentsOf, utf8 } from './files';

const importHtml = (body: string, title = 'End of Document') =>
  importFile('Export.HTML', utf8(`<html><head><title>${title}</title></head><body>${body}</body></html>`));
const seen = async (body: string): Promise<unknown[]> =>
  documentsOf(await importHtml(body)).map(({ source, markdown }) => [source, markdown]);

const lexisNexis = (number: number): string => `<A NAME="DOC_ID_0_${number}"></A><!-- Hide XML section from browser
<DOC NUMBER=${number}>
<DOCFULL> -->
<br><div class="c0"><p class="c1"><span class="c2">${number} of 3 DOCUMENTS</span></p></div>
<br><div class="c0"><br><p class="c1"><span class="c2">The Tidewater Courier</span></p></div>
<div class="c3"><p class="c1"><span class="c4">March 14, 2025</span><span class="c2"> Friday</span></p></div>
<br><div class="c5"><p class="c6"><span class="c7">Pier stays shut ${number}</span></p></div>
<div class="c5"><p class="c6"><span class="c7">BYLINE: </span><span class="c2">Ada Brook</span></p></div>
<div class="c5"><p class="c6"><span class="c7">SECTION: </span><span class="c2">NEWS; Pg. 6</span></p></div>
<div class="c5"><p class="c6"><span class="c7">LENGTH: </span><span class="c2">23 words</span></p></div>
<br><div class="c4"><p class="c8"><span class="c2">The pier stays shut,
the port said.</span></p><p class="c8"><span class="c2">Boats use the north&nbsp;quay.</span></p></div>
<br><div class="c5"><p class="c6"><span class="c7">LOAD-DATE: </span><span class="c2">March 15, 2025</span></p></div>
<div class="c5"><p class="c6"><span class="c7">LANGUAGE: </span><span class="c2">ENGLISH</span></p></div>
<div class="c0"><br><p class="c1"><span class="c2">Copyright 2025 Tidewater Media<br>All Rights Reserved</span></p></div>
<!-- Hide XML section from browser
</DOCFULL> -->`;

const factiva = (
  number: number,
): string => `<div class="article enArticle" id="article-TIDCOU0020250315el3f0000${number}"><div id="hd"><span class="enHeadline">Pier stays shut ${number}</span></div><div class="author">By Ada Brook</div><div>12 words</div><div>14 March 2025</div><div>06:30</div><div>The Tidewater Courier</div><div>TIDCOU</div><div>English</div><div>(c) 2025 Tidewater Media </div>
<p class="articleParagraph enarticleParagraph">The pier stays shut, the port said.</p>
<p class="articleParagraph enarticleParagraph">Boats use the north quay.</p>
<p>Document TIDCOU0020250315el3f0000${number}</p></div><br/>`;

const indexed = (number: number): string => {
  const row = (code: string, value: string): string =>
    `<tr><td class="index" nowrap="nowrap"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
  return `<div class="article enArticle"><table>${row('HD', `<span class='enHeadline'>Pier stays shut ${number}</span>`)}${row('BY', 'By Ada Brook')}${row('WC', '12 words')}${row('PD', '14 March 2025')}${row('SN', 'The Tidewater Courier')}${row('LA', 'English')}${row('LP', '<p class="articleParagraph">The pier stays shut, the port said.</p>')}${row('TD', '<p class="articleParagraph">Boats use the north quay.</p>')}${row('AN', `Document TIDCOU0020250315el3f0000${number}`)}</table></div>`;
};

const proquest = (number: number): string =>
  `<div style="margin-bottom:20px;border-bottom:2px solid #ccc;padding-bottom:5px"><a name="DocID_MSTAR_${number}"></a><p>Document ${number} of 3</p><p style="font-weight:bold">Pier stays shut ${number}</p><p><strong>Author: </strong>Brook, Ada</p><p><strong>Full text: </strong><text wordcount="12"><p>The pier stays shut, the port said.</p><p>Boats use the north quay.</p></text></p><p><strong>Publication title: </strong>The Tidewater Courier</p><p><strong>Publication date: </strong>Mar 14, 2025</p><p><strong>Language of publication: </strong>English</p><p><strong>ProQuest document ID: </strong>100000000${number}</p></div>`;

describe('exports of press databases saved as one page', () => {
  const source = (number: number) => ({
    title: `Pier stays shut ${number}`,
    outlet: 'The Tidewater Courier',
    authors: ['Ada Brook'],
    date: '2025-03-14',
    language: 'en',
  });
  for (const [what, make] of [
    ['LexisNexis', lexisNexis],
    ['Factiva', factiva],
    ['Factiva with its index', indexed],
    ['ProQuest', proquest],
  ] as const)
    it(`are an article each: ${what}`, async () => {
      assert.deepEqual(
        await seen([1, 2, 3].map(make).join('\n')),
        [1, 2, 3].map((number) => [
          source(number),
          `# Pier stays shut ${number}\n\nThe pier stays shut, the port said.\n\nBoats use the north quay.`,
        ]),
      );
    });

  it('are none where a page only speaks of them', async () => {
    const [[, markdown]] = (await seen(
      `<h1>End of Document</h1>${'<p>The End of Document series began in May, the port said on Friday, and it ends in June.</p>'.repeat(4)}`,
    )) as [[unknown, string]];
    assert.match(markdown, /^# End of Document\n\nThe End/);
  });
});
