import type { ShapeKind } from '../../formats/shapes/shape';
import { latin1, makePropertyList, makeZip, utf8 } from '../files';
import { imported } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote =
  '“It has leaked since 1988,” said Ida Venn, who chairs the board and has lived beside the river all her life.';
const end = 'The work costs 4.2 million crowns and will end in the autumn of next year, if the water stays low.';
const title = 'Weir at Ostrey to be rebuilt';
const url = 'https://www.ostreynews.example/weir';
const date = '2025-02-07';
const text = [lead, quote, end];
const whole = { title, text };
const paragraphs = [lead, quote, end].map((each) => `<p>${each}</p>`).join('\n');
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body: string, before = ''): string =>
  `<!DOCTYPE html>${before}<html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const article = `<article><h1>${title}</h1>${paragraphs}</article>`;

const html = [
  imported(
    'saved by an add-on, its address and day of saving in a comment',
    'a.html',
    utf8(
      `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${url} \n saved date: Sun Feb 09 2025 09:12:44 GMT+0100\n--><head><meta charset=utf-8><title>${title} - Ostrey News</title><meta property="og:site_name" content="Ostrey News"></head><body>${article}<img src="data:image/png;base64,${'A'.repeat(4000)}"></body></html>`,
    ),
    { ...whole, url, outlet: 'Ostrey News', date: null },
  ),
  imported(
    'saved whole by a browser, data of the article in a script',
    'a.htm',
    utf8(
      page(
        `<title>${title}</title>${ld({ '@type': 'NewsArticle', headline: title, datePublished: '2025-02-07T08:00:00Z', author: [{ name: 'Ida Brandt' }, { name: 'Per Holm' }], publisher: { name: 'Ostrey News' } })}`,
        article,
        '\n<!-- saved from url=(0035)https://www.ostreynews.example/weir -->\n',
      ),
    ),
    { ...whole, url, date, authors: ['Ida Brandt', 'Per Holm'], outlet: 'Ostrey News' },
  ),
  imported(
    'a day that is only shown, asides and a form between the paragraphs',
    'a.html',
    utf8(
      page(
        `<title>${title}</title>`,
        `<nav><a href="/">Home</a><a href="/n">News</a></nav><main><article><h1>${title}</h1><time datetime="2025-02-07">7 February 2025</time><p>${lead}</p><aside><h3>Related</h3><a href="/1">Ferry stays in port</a></aside><p>${quote}</p><form><label>Sign up to the Ostrey Morning</label><input><button>Sign up</button></form><p>${end}</p></article></main><footer>© 2025 Ostrey Media</footer>`,
      ),
    ),
    { ...whole, date, aside: ['Ferry stays', 'Ostrey Morning', 'Ostrey Media'] },
  ),
  imported(
    'windows-1252, told in the page alone',
    'a.html',
    latin1(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>${title}</title></head><body><h1>${title}</h1><p>${lead}</p><p>${quote.replace('“', '\x93').replace('”', '\x94')}</p><p>${end}</p></body></html>`,
    ),
    whole,
  ),
  imported(
    'a block quotation with its speaker, a picture with its caption, a table',
    'a.html',
    utf8(
      page(
        `<title>${title}</title>`,
        `<article><h1>${title}</h1><figure><img src="https://o.example/w.jpg" alt="Water over a weir"><figcaption>The weir in January</figcaption></figure><p>${lead}</p><blockquote><p>It has leaked since 1988.</p><cite>Ida Venn</cite></blockquote><p>${end}</p><table><tr><th>Year</th><th>Cost</th></tr><tr><td>1988</td><td>2m</td></tr></table></article>`,
      ),
    ),
    { title, text: [lead, end], captions: ['The weir in January'], said: [['Ida Venn', 'It has leaked since 1988.']] },
  ),
];

const boundary = '----MultipartBoundary--weir----';
const mht = (headers: string, parts: readonly string[]): string =>
  `${headers}\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`.replaceAll(
    '\n',
    '\r\n',
  );
const quotable = (words: string): string =>
  Array.from(utf8(words), (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  ).join('');
const base64 = (words: string): string => btoa(String.fromCharCode(...utf8(words)));
const mhtml = [
  imported(
    'of a browser, quoted-printable, the subject in an encoded word',
    'a.mhtml',
    utf8(
      mht(
        `From: <Saved by Blink>\nSnapshot-Content-Location: ${url}\nSubject: =?utf-8?Q?Weir=20at=20Ostrey=20to=20be=20rebuilt?=\nDate: Sun, 9 Feb 2025 09:12:44 +0100`,
        [
          `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ${url}\n\n${quotable(page(`<title>${title}</title>`, article))}`,
          'Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://o.example/w.png\n\nAAAA',
        ],
      ),
    ),
    { ...whole, url, date: null },
  ),
  imported(
    'base64, a frame before the page',
    'a.mht',
    utf8(
      mht(`From: <Saved by Blink>\nSnapshot-Content-Location: ${url}\nSubject: x`, [
        'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: cid:frame@mhtml.blink\n\n<html><body><p>An advertisement of a frame that nobody wants to read at all.</p></body></html>',
        `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: ${url}\n\n${base64(page(`<title>${title}</title>`, article))}`,
      ]),
    ),
    { ...whole, url, aside: ['advertisement'] },
  ),
  imported(
    'of an old browser, one part',
    'a.mht',
    utf8(
      `From: "Saved by Windows Internet Explorer 8"\nSubject: ${title}\nDate: Sun, 9 Feb 2025 09:12:44 +0100\nMIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ${url}\n\n${quotable(page(`<title>${title}</title>`, article))}\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ),
    whole,
  ),
];

const rdf = `<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="${url}"/><MAF:title RDF:resource="${title}"/></RDF:Description></RDF:RDF>`;
const maff = [
  imported(
    'one page with its address',
    'a.maff',
    makeZip({ '1/index.rdf': rdf, '1/index.html': page(`<title>${title}</title>`, article) }),
    { ...whole, url },
  ),
  imported(
    'two pages, one without a description',
    'a.maff',
    makeZip({
      '1/index.rdf': rdf,
      '1/index.html': page(`<title>${title}</title>`, article),
      '2/index.html': page('<title>Ferry stays in port</title>', `<h1>Ferry stays in port</h1>${paragraphs}`),
    }),
    whole,
    { title: 'Ferry stays in port' },
  ),
  imported(
    'a page of XHTML with its pictures',
    'a.maff',
    makeZip({
      '1/index.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${article}</body></html>`,
      '1/index_files/a.png': 'PNG',
    }),
    whole,
  ),
];

const archive = (data: Uint8Array, more: Record<string, string> = {}): Uint8Array =>
  makePropertyList({
    WebMainResource: {
      WebResourceData: data,
      WebResourceMIMEType: 'text/html',
      WebResourceURL: url,
      WebResourceTextEncodingName: 'UTF-8',
      ...more,
    },
    WebSubresources: [],
  });
const webArchives = [
  imported('of Safari', 'a.webarchive', archive(utf8(page(`<title>${title}</title>`, article))), { ...whole, url }),
  imported(
    'in windows-1252',
    'a.webarchive',
    archive(
      latin1(
        `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${lead}</p><p>${quote.replace('“', '\x93').replace('”', '\x94')}</p><p>${end}</p></body></html>`,
      ),
      { WebResourceTextEncodingName: 'windows-1252' },
    ),
    whole,
  ),
  imported(
    'with data of the article',
    'a.webarchive',
    archive(
      utf8(
        page(
          ld({ '@type': 'NewsArticle', headline: title, datePublished: date, author: { name: 'Ida Brandt' } }),
          article,
        ),
      ),
    ),
    { ...whole, date, authors: ['Ida Brandt'] },
  ),
];

/** Pages that browsers save. */
export const pageShapes: readonly ShapeKind[] = [
  { kind: 'HTML', cases: 2, shapes: html },
  { kind: 'MHTML', cases: 0, shapes: mhtml },
  { kind: 'MAFF', cases: 0, shapes: maff },
  { kind: 'web archives', cases: 0, shapes: webArchives },
];
