import {
  column,
  latin1,
  makeDocx,
  makeEpub,
  makeOdt,
  makePdf,
  makePropertyList,
  makeZip,
  utf8,
  wordParagraph,
  type Placed,
} from './files';

/** An invented article, the same for the same number. */
export interface Invented {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO day. */
  readonly date: string;
  readonly url: string;
  /** Of two sentences and more, each sentence once in all articles. */
  readonly paragraphs: readonly string[];
}

/** A kind of file in one of the shapes that programs write it in. */
export interface Shape {
  readonly what: string;
  readonly ending: string;
  readonly make: (article: Invented) => Uint8Array;
  /** What of the source data the shape cannot hold. */
  readonly hasSource?: boolean;
}

const people = ['Ada Brook', 'Jon Vale', 'Marta Vell', 'Tomas Dale', 'Ines Quay', 'Peter Holm'];
const places = ['Osthaven', 'Westhaven', 'Marren', 'Tidewater', 'Küstrow', 'São Belmo'];
const frames: readonly ((place: string, person: string, number: number) => string)[] = [
  (place, _person, number) => `The pier at ${place} stays shut for ${number} days, the harbour office said on Friday.`,
  (place, person, number) => `“It costs £${number},000 a week,” said ${person}, the harbour master of ${place}.`,
  (place, _person, number) => `On 5. July the council of ${place} (A&B Docks – no relation) voted ${number}:7 [sic].`,
  (place, person, number) => `${person} counted ${number} * 3 lorries a_b; ${place}’s ferry line counted fewer.`,
  (place, _person, number) => `#${number} is the number of the quay at ${place}, and 1 < 2 there too.`,
  (place, person, number) => `“Nobody asked us,” ${person} told the ${place} Ledger in ${1800 + number}.`,
  (place, _person, number) => `- ${number} boats left ${place} before the storm; others stayed | waited.`,
  (place, person, number) => `The rest of the ${number} piles at ${place} are sound, wrote ${person}.`,
];

export function invent(number: number): Invented {
  const pick = <Item>(items: readonly Item[], step: number): Item => items[(number * 7 + step) % items.length];
  const sentence = (index: number): string =>
    frames[(number + index) % frames.length](
      pick(places, index),
      pick(people, index * 3),
      1 + ((number * 37 + index * 11) % 900),
    );
  return {
    title: `Report ${number} from ${pick(places, 1)}`,
    outlet: 'The Tidewater Courier',
    author: pick(people, 0),
    date: `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
    url: `https://courier.example/${number}`,
    paragraphs: [0, 1, 2, 3, 4].map((paragraph) => [0, 1, 2].map((index) => sentence(paragraph * 3 + index)).join(' ')),
  };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const head = ({ title, outlet, author, date, url }: Invented): string =>
  `<meta charset="utf-8"><title>${escaped(title)} - ${outlet}</title><meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}"><meta property="article:published_time" content="${date}T06:30:00Z"><link rel="canonical" href="${url}">`;
const data = ({ title, outlet, author, date, url }: Invented, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author: { name: author }, publisher: { name: outlet }, datePublished: `${date}T06:30:00+01:00`, url, ...more })}</script>`;
const inner = (article: Invented, open = '<p>', close = '</p>'): string =>
  article.paragraphs.map((text) => `${open}${escaped(text)}${close}`).join('\n');
const page = (article: Invented, body = `<article><h1>${article.title}</h1>${inner(article)}</article>`): string =>
  `<!DOCTYPE html><html lang="en"><head>${head(article)}</head><body>${body}</body></html>`;

const pages: readonly Shape[] = [
  { what: 'an article', ending: 'html', make: (article) => utf8(page(article)) },
  {
    what: 'boxes without paragraphs',
    ending: 'html',
    make: (article) =>
      utf8(
        page(
          article,
          `<div id="main"><h1>${article.title}</h1><div class="text">${inner(article, '<div>', '</div>')}</div></div>`,
        ),
      ),
  },
  {
    what: 'a table that lays out the page, ends of paragraphs left out',
    ending: 'htm',
    make: (article) =>
      utf8(
        page(
          article,
          `<table><tr><td><a href="/">Home</a></td><td><h1>${article.title}</h1>${inner(article, '<P>', '')}</td></tr></table>`,
        ),
      ),
  },
  {
    what: 'line ends for paragraphs',
    ending: 'html',
    make: (article) =>
      utf8(page(article, `<div class="story"><h1>${article.title}</h1>${inner(article, '', '<br><br>')}</div>`)),
  },
  {
    what: 'structured data alone',
    ending: 'html',
    make: (article) =>
      utf8(
        `<html lang="en"><head>${data(article, { articleBody: article.paragraphs.join('\n\n') })}</head><body><p>Subscribe to go on.</p></body></html>`,
      ),
  },
  {
    what: 'Windows-1252',
    ending: 'html',
    make: (article) =>
      latin1(
        page(article)
          .replace('utf-8', 'windows-1252')
          .replaceAll('“', '\x93')
          .replaceAll('”', '\x94')
          .replaceAll('’', '\x92')
          .replaceAll('–', '\x96'),
      ),
  },
  {
    what: 'XHTML',
    ending: 'xhtml',
    make: (article) =>
      utf8(`<?xml version="1.0"?>${page(article).replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`),
  },
];

const base64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const quoted = (text: string): string =>
  Array.from(utf8(text), (byte) =>
    byte > 126 || byte === 61 || byte < 32
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .reduce<string[]>(
      (lines, unit) => {
        const last = lines[lines.length - 1];
        if (last.length + unit.length > 74) lines.push(unit);
        else lines[lines.length - 1] = last + unit;
        return lines;
      },
      [''],
    )
    .join('=\r\n');
const archived = (article: Invented, encoding: string, content: string): Uint8Array =>
  latin1(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${article.url}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b--"\r\n\r\n----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${article.url}\r\n\r\n${content}\r\n----b--\r\nContent-Type: text/css\r\n\r\np {}\r\n----b----\r\n`,
  );
const archives: readonly Shape[] = [
  { what: 'quoted', ending: 'mhtml', make: (article) => archived(article, 'quoted-printable', quoted(page(article))) },
  { what: 'base64', ending: 'mht', make: (article) => archived(article, 'base64', base64(page(article))) },
  {
    what: 'as it is',
    ending: 'mhtml',
    make: (article) => archived(article, 'binary', Buffer.from(page(article)).toString('latin1')),
  },
  {
    what: 'Firefox',
    ending: 'maff',
    make: (article) => makeZip({ 'a/index.html': page(article), 'a/index.rdf': '<RDF/>' }),
  },
  {
    what: 'Safari',
    ending: 'webarchive',
    make: (article) =>
      makePropertyList({ WebMainResource: { WebResourceData: utf8(page(article)), WebResourceURL: article.url } }),
  },
];

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const words = (text: string): string[] => text.split(/(?<= )/);
const list = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const titled = (article: Invented): string => wordParagraph(escaped(article.title), '<w:b/>');
const office: readonly Shape[] = [
  {
    what: 'paragraphs',
    ending: 'docx',
    hasSource: false,
    make: (article) =>
      makeDocx(titled(article) + article.paragraphs.map((text) => wordParagraph(escaped(text))).join('')),
  },
  {
    what: 'a run for each word, some inserted, some linked',
    ending: 'docx',
    hasSource: false,
    make: (article) =>
      makeDocx(
        titled(article) +
          article.paragraphs
            .map(
              (text) =>
                `<w:p>${words(text)
                  .map((word, index) =>
                    index % 5 === 1
                      ? `<w:ins w:id="${index}" w:author="x">${run(word)}</w:ins><w:del w:id="d${index}"><w:r><w:delText>deleted</w:delText></w:r></w:del>`
                      : index % 7 === 2
                        ? `<w:hyperlink w:anchor="x">${run(word)}</w:hyperlink>`
                        : run(word),
                  )
                  .join('')}</w:p>`,
            )
            .join(''),
      ),
  },
  {
    what: 'lists and tables',
    ending: 'docx',
    hasSource: false,
    make: ({ paragraphs, ...article }) =>
      makeDocx(
        titled({ ...article, paragraphs }) +
          paragraphs.slice(0, 3).map(list).join('') +
          `<w:tbl>${paragraphs
            .slice(3)
            .map(
              (text) => `<w:tr><w:tc>${wordParagraph('x')}</w:tc><w:tc>${wordParagraph(escaped(text))}</w:tc></w:tr>`,
            )
            .join('')}</w:tbl>`,
      ),
  },
  {
    what: 'footnotes',
    ending: 'docx',
    hasSource: false,
    make: (article) =>
      makeDocx(
        titled(article) +
          article.paragraphs
            .map((text) => `<w:p>${run(text)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`)
            .join(''),
        {
          'word/footnotes.xml':
            '<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>',
          'word/_rels/document.xml.rels':
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
        },
      ),
  },
  {
    what: 'paragraphs',
    ending: 'odt',
    hasSource: false,
    make: (article) =>
      makeOdt(`<text:h text:outline-level="1">${article.title}</text:h>${inner(article, '<text:p>', '</text:p>')}`),
  },
  {
    what: 'spans, sections and blanks as elements',
    ending: 'odt',
    hasSource: false,
    make: (article) =>
      makeOdt(
        `<text:p text:style-name="Title">${article.title}</text:p><text:section>${article.paragraphs
          .map(
            (text) =>
              `<text:p>${words(text)
                .map((word) => `<text:span>${escaped(word.trimEnd())}<text:s/></text:span>`)
                .join('')}</text:p>`,
          )
          .join('')}</text:section>`,
      ),
  },
  {
    what: 'lists and tables',
    ending: 'odt',
    hasSource: false,
    make: (article) =>
      makeOdt(
        `<text:h>${article.title}</text:h><text:list>${article.paragraphs
          .slice(0, 2)
          .map((text) => `<text:list-item><text:p>${escaped(text)}</text:p></text:list-item>`)
          .join('')}</text:list><table:table>${article.paragraphs
          .slice(2)
          .map(
            (text) =>
              `<table:table-row><table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell></table:table-row>`,
          )
          .join('')}</table:table>`,
      ),
  },
];

const plainRtf = (text: string): string => text.replace(/[\\{}]/g, '\\$&');
const marks: Readonly<Record<string, string>> = { '“': "\\'93", '”': "\\'94", '’': "\\'92", '–': "\\'96" };
const inBytes = (text: string): string =>
  plainRtf(text).replace(/[^\x20-\x7e]/g, (sign) => marks[sign] ?? `\\'${sign.charCodeAt(0).toString(16)}`);
const inUnits = (text: string): string =>
  plainRtf(text).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
const named: Readonly<Record<string, string>> = {
  '“': '\\ldblquote ',
  '”': '\\rdblquote ',
  '’': '\\rquote ',
  '–': '\\endash ',
};
const rich = (article: Invented, write: (text: string) => string, start: string, end = '\\par\n'): Uint8Array =>
  latin1(
    `{\\rtf1\\ansi${start}{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0{\\b ${write(article.title)}}\\par\n${article.paragraphs.map((text) => write(text) + end).join('')}}`,
  );
const texts: readonly Shape[] = [
  { what: 'bytes', ending: 'rtf', hasSource: false, make: (article) => rich(article, inBytes, '\\ansicpg1252') },
  {
    what: 'units with substitutes',
    ending: 'rtf',
    hasSource: false,
    make: (article) => rich(article, inUnits, '\\ansicpg1251\\uc1'),
  },
  {
    what: 'names of signs, sections for paragraphs',
    ending: 'doc',
    hasSource: false,
    make: (article) =>
      rich(
        article,
        (text) => inUnits(text.replace(/[“”’–]/g, (sign) => `@${named[sign].slice(1)}`)).replace(/@(?=[a-z])/g, '\\'),
        '',
        '\\sect\\pard ',
      ),
  },
  {
    what: 'Mac Roman with a header',
    ending: 'rtf',
    hasSource: false,
    make: (article) =>
      rich(
        article,
        (text) =>
          plainRtf(text).replace(
            /[^\x20-\x7e]/g,
            (sign) =>
              (({ '“': "\\'d2", '”': "\\'d3", '’': "\\'d5", '–': "\\'d0", '£': "\\'a3" }) as Record<string, string>)[
                sign
              ] ?? `\\u${sign.charCodeAt(0)}?`,
          ),
        '\\mac{\\header The Courier, page \\chpgn}',
      ),
  },
];

/** Lines of a width in characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Pages of columns with a head and a folio; paragraphs stand in by their first line. */
function printed(article: Invented, columns: number): Uint8Array {
  const width = Math.floor(90 / columns) - 4;
  const perColumn = 30;
  const all = article.paragraphs.flatMap((text) =>
    wrapped(text, width).map((line, index) => ({ line, isFirst: index === 0 })),
  );
  const pageCount = Math.ceil(all.length / (perColumn * columns));
  const step = 500 / columns;
  const sheets = Array.from({ length: pageCount }, (_, number): Placed[] => [
    { text: 'The Tidewater Courier, Friday', x: 50, y: 815, size: 8 },
    ...(number === 0 ? [{ text: article.title, x: 50, y: 780, size: 22 }] : []),
    ...Array.from({ length: columns }, (_each, index) => {
      const from = (number * columns + index) * perColumn;
      return all.slice(from, from + perColumn).map(({ line, isFirst }, row) => ({
        text: line,
        x: 50 + index * step + (isFirst ? 10 : 0),
        y: 740 - row * 12,
        size: 9,
      }));
    }).flat(),
    { text: String(number + 1), x: 290, y: 25, size: 8 },
  ]);
  return makePdf(sheets);
}

const printedShapes: readonly Shape[] = [
  ...[1, 2, 3].map((columns): Shape => ({
    what: `${columns} columns`,
    ending: 'pdf',
    hasSource: false,
    make: (article) => printed(article, columns),
  })),
  {
    what: 'paragraphs parted by space',
    ending: 'pdf',
    hasSource: false,
    make: (article) =>
      makePdf([
        [
          { text: article.title, x: 50, y: 800, size: 20 },
          ...column(
            article.paragraphs.flatMap((text) => [...wrapped(text, 85), '']),
            50,
            760,
          ),
        ],
      ]),
  },
];

const day = (date: string): string => new Date(`${date}T09:00:00Z`).toUTCString().replace('GMT', '+0000');
const envelope = (article: Invented, more: string): string =>
  `From: "${article.author} from ${article.outlet}" <x@courier.example>\nTo: y@x.example\nSubject: ${article.title.replace(/[^\x20-\x7e]+/g, (part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)}\nDate: ${day(article.date)}\nMIME-Version: 1.0\n${more}`;
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
const flowing = (article: Invented): string =>
  article.paragraphs.map((text) => wrapped(text, 72).join('\n')).join('\n\n');
const letters: readonly Shape[] = [
  {
    what: 'plain and quoted',
    ending: 'eml',
    make: (article) =>
      latin1(
        crlf(
          envelope(
            article,
            `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(flowing(article)).replaceAll('=0A', '\n')}\n`,
          ),
        ),
      ),
  },
  {
    what: 'HTML in base64',
    ending: 'eml',
    make: (article) =>
      latin1(
        crlf(
          envelope(
            article,
            `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(`<html><body>${inner(article)}</body></html>`)}\n`,
          ),
        ),
      ),
  },
  {
    what: 'both, with a file',
    ending: 'eml',
    make: (article) =>
      utf8(
        crlf(
          envelope(
            article,
            `Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n${flowing(article)}\n--a\nContent-Type: text/html; charset=utf-8\n\n<table><tr><td>${inner(article)}</td></tr></table>\n--a--\n--m\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--m--\n`,
          ),
        ),
      ),
  },
  {
    what: 'forwarded as a whole',
    ending: 'eml',
    make: (article) =>
      utf8(
        crlf(
          `From: Desk <desk@x.example>\nSubject: Fwd: ${article.title.replace(/[^\x20-\x7e]/g, '?')}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: message/rfc822\n\n${envelope(article, `Content-Type: text/html; charset=utf-8\n\n${inner(article)}`)}\n--f--\n`,
        ),
      ),
  },
  {
    what: 'one e-mail',
    ending: 'mbox',
    make: (article) =>
      utf8(
        `From x@courier.example Fri Mar 14 06:30:00 2025\n${envelope(article, `Content-Type: text/html; charset=utf-8\n\n${inner(article)}`)}\n`,
      ),
  },
];

const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const table = (article: Invented, sign: string, names: readonly string[]): string => {
  const { title, outlet, author, date, url, paragraphs } = article;
  return `${names.join(sign)}\r\n${[title, outlet, author, date, url, paragraphs.join('\n\n')].map(cell).join(sign)}\r\n`;
};
const record = ({ title, outlet, author, date, url, paragraphs }: Invented) => ({
  title,
  outlet,
  author,
  date,
  url,
  text: paragraphs.join('\n\n'),
});
const json = (data: unknown): Uint8Array => utf8(JSON.stringify(data));
const records: readonly Shape[] = [
  {
    what: 'commas',
    ending: 'csv',
    make: (article) => utf8(table(article, ',', ['title', 'publication', 'author', 'date', 'url', 'content'])),
  },
  {
    what: 'semicolons and a mark',
    ending: 'csv',
    make: (article) => utf8(`\uFEFF${table(article, ';', ['Titel', 'Medium', 'Autor', 'Datum', 'URL', 'Volltext'])}`),
  },
  {
    what: 'tabs',
    ending: 'tsv',
    make: (article) =>
      utf8(table(article, '\t', ['headline', 'source_name', 'byline', 'publish_date', 'link', 'body'])),
  },
  {
    what: 'sep=',
    ending: 'csv',
    make: (article) =>
      utf8(`sep=|\r\n${table(article, '|', ['hed', 'outlet', 'authors', 'pub_date', 'canonical_link', 'maintext'])}`),
  },
  { what: 'a list', ending: 'json', make: (article) => json([record(article)]) },
  {
    what: 'news-please',
    ending: 'json',
    make: ({ title, author, date, url, paragraphs, outlet }) =>
      json({
        authors: [author],
        date_publish: `${date} 06:30:00`,
        date_download: '2025-12-31 00:00:00',
        maintext: paragraphs.join('\n'),
        title,
        url,
        source_domain: outlet,
        description: null,
        language: 'en',
      }),
  },
  {
    what: 'trafilatura',
    ending: 'json',
    make: ({ title, author, date, url, paragraphs, outlet }) =>
      json({
        title,
        author,
        hostname: 'courier.example',
        date,
        source: url,
        'source-hostname': outlet,
        text: paragraphs.join('\n'),
        raw_text: 'x',
        comments: '',
      }),
  },
  {
    what: 'Event Registry',
    ending: 'json',
    make: ({ title, author, date, url, paragraphs, outlet }) =>
      json({
        articles: {
          results: [
            {
              uri: '1',
              url,
              title,
              body: paragraphs.join('\n\n'),
              date,
              authors: [{ name: author }],
              source: { title: outlet },
            },
          ],
          count: 1,
        },
      }),
  },
  { what: 'one a line', ending: 'jsonl', make: (article) => utf8(`${JSON.stringify(record(article))}\n`) },
  {
    what: 'newspaper',
    ending: 'ndjson',
    make: ({ title, author, date, url, paragraphs, outlet }) =>
      utf8(
        JSON.stringify({
          url,
          title,
          authors: [author],
          publish_date: `${date}T00:00:00`,
          text: paragraphs.join('\n\n'),
          meta_site_name: outlet,
          keywords: ['a'],
        }),
      ),
  },
  {
    what: 'a search engine',
    ending: 'jsonl',
    make: (article) => utf8(`${JSON.stringify({ _index: 'x', _source: record(article) })}\n`),
  },
];

const books: readonly Shape[] = [
  ...['<h1>', '<h2>', '<section><header><h1>'].map((open): Shape => ({
    what: `a chapter under ${open}`,
    ending: 'epub',
    make: (article) =>
      makeEpub(
        {
          'a.xhtml': `${open}${article.title}</${open.slice(-3)}${open.startsWith('<section>') ? '</header>' : ''}${inner(article)}${open.startsWith('<section>') ? '</section>' : ''}`,
        },
        `<dc:title>x</dc:title><dc:publisher>${article.outlet}</dc:publisher><dc:creator>${article.author}</dc:creator><dc:date>${article.date}</dc:date>`,
      ),
  })),
];

const clock = (seconds: number, sign: string): string =>
  `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${sign}000`;
/** Cues of half lines, a turn a paragraph. */
const cues = (article: Invented, sign: string, write: (line: string, isFirst: boolean) => string): string => {
  let at = 0;
  return article.paragraphs
    .flatMap((text) => {
      at += 10;
      return wrapped(text, 38).map(
        (line, index) => `${clock(at, sign)} --> ${clock((at += 2), sign)}\n${write(line, index === 0)}\n`,
      );
    })
    .join('\n');
};
const captions: readonly Shape[] = [
  {
    what: 'voices',
    ending: 'vtt',
    hasSource: false,
    make: (article) => utf8(`WEBVTT\n\n${cues(article, '.', (line) => `<v ${article.author}>${escaped(line)}`)}`),
  },
  {
    what: 'styles',
    ending: 'vtt',
    hasSource: false,
    make: (article) =>
      utf8(`WEBVTT\nKind: captions\n\nSTYLE\n::cue {}\n\n${cues(article, '.', (line) => `<i>${escaped(line)}</i>`)}`),
  },
  {
    what: 'names',
    ending: 'srt',
    hasSource: false,
    make: (article) => utf8(cues(article, ',', (line, isFirst) => (isFirst ? `ADA BROOK: ${line}` : line))),
  },
  {
    what: 'nothing but text',
    ending: 'srt',
    hasSource: false,
    make: (article) => utf8(`\uFEFF${cues(article, ',', (line) => line).replaceAll('\n', '\r\n')}`),
  },
];

export const shapes: readonly Shape[] = [
  ...pages,
  ...archives,
  ...office,
  ...texts,
  ...printedShapes,
  ...letters,
  ...records,
  ...books,
  ...captions,
];
