import type { ShapeKind } from '../../formats/shapes/shape';
import { latin1, utf8 } from '../files';
import { imported } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const title = 'Weir at Ostrey to be rebuilt';
const outlet = 'Ostrey News';
const date = '2025-02-07';
const url = 'https://www.ostreynews.example/weir';
const body = `${lead}\n\n${quote}`;
const text = [lead, quote];
const whole = { title, text, date };

const mail = (headers: string, content: string): Uint8Array =>
  utf8(`${headers}\nMIME-Version: 1.0\n${content}`.replaceAll('\n', '\r\n'));
const head = `From: Ida Brandt from Ostrey News <ida@ostreynews.example>\nTo: you@x.example\nSubject: ${title}\nDate: Fri, 7 Feb 2025 08:00:00 +0100`;
const sent = { ...whole, outlet, authors: ['Ida Brandt'] };
const eml = [
  imported(
    'plain, with the wrapped lines of mail',
    'a.eml',
    mail(
      head,
      `Content-Type: text/plain; charset=utf-8; format=flowed\n\n${lead.replace('board ', 'board \n')}\n\n${quote}\n`,
    ),
    sent,
  ),
  imported(
    'of HTML, with a preview that is hidden and a foot',
    'a.eml',
    mail(
      head,
      `Content-Type: text/html; charset=utf-8\n\n<html><body><div style="display:none">Preview of it</div><h1>${title}</h1><p>${lead}</p><p>${quote}</p><p><a href="https://o.example/u">Unsubscribe</a></p></body></html>`,
    ),
    { ...sent, aside: ['Preview of it', 'Unsubscribe'] },
  ),
  imported(
    'forwarded, with the head of the first mail',
    'a.eml',
    mail(
      `From: Per Holm <per@x.example>\nSubject: Fwd: ${title}\nDate: Sun, 9 Feb 2025 10:00:00 +0100`,
      `Content-Type: text/plain; charset=utf-8\n\n---------- Forwarded message ---------\nFrom: Ida Brandt from Ostrey News <ida@ostreynews.example>\nDate: Fri, 7 Feb 2025 at 08:00\nSubject: ${title}\nTo: per@x.example\n\n${body}\n`,
    ),
    { title, text, date },
  ),
];

const inMailbox = (subject: string, content: string, day = 'Fri, 7 Feb 2025'): string =>
  `From ida@ostreynews.example Fri Feb  7 08:00:00 2025\nFrom: Ostrey News <ida@ostreynews.example>\nSubject: ${subject}\nDate: ${day} 08:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${content}\n\n`;
const mbox = [
  imported(
    'two letters',
    'a.mbox',
    utf8(
      inMailbox(title, body) + inMailbox('Ferry stays in port', 'The ferry to Holm stays in port.', 'Sat, 8 Feb 2025'),
    ),
    whole,
    { title: 'Ferry stays in port', date: '2025-02-08', text: ['The ferry to Holm stays in port.'] },
  ),
  imported(
    'a line that begins as a letter does',
    'a.mbox',
    utf8(inMailbox(title, `${lead}\n\n>From April on it is shut.`)),
    { title, text: [lead, 'From April on it is shut.'] },
  ),
  imported('Windows line ends', 'a.mbox', utf8(inMailbox(title, body).replaceAll('\n', '\r\n')), whole),
];

const cells = (...values: string[]): string => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
const csv = [
  imported(
    'names of columns in capitals, lines within cells',
    'a.csv',
    utf8(
      `${cells('HEADLINE', 'PUB DATE', 'PUBLICATION', 'ARTICLE TEXT')}\n${cells(title, date, outlet, body)}\n${cells('Ferry stays in port', '2025-02-08', 'Holm Gazette', 'The ferry to Holm stays in port.')}\n`,
    ),
    { ...whole, outlet },
    { title: 'Ferry stays in port', outlet: 'Holm Gazette', date: '2025-02-08' },
  ),
  imported(
    'of a spreadsheet of another country',
    'a.csv',
    latin1(
      `sep=;\r\nTitel;Datum;Zeitung;Volltext\r\nWehr wird gebaut;07.02.2025;Ostreyer Bote;"Das Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag; es hatte \xfcber Jahre Wasser verloren."\r\n`,
    ),
    { title: 'Wehr wird gebaut', date, outlet: 'Ostreyer Bote', text: ['es hatte über Jahre Wasser verloren.'] },
  ),
  imported(
    'an index without a name, the outlet in the title',
    'a.csv',
    utf8(
      `,id,title,publication,author,date,year,month,url,content\n0,17,${title} - Ostrey News,Ostrey News,Ida Brandt,${date},2025,2,${url},${cells(body)}\n`,
    ),
    { ...whole, outlet, authors: ['Ida Brandt'], url },
  ),
  imported(
    'tabs and no names, as an extractor writes it',
    'a.tsv',
    utf8(`${url}\t1\tf00\tostreynews.example\t${title}\tnull\t${date}\t${lead}\tnull\tnull\tarticle\n`),
    { title, date, url, text: [lead] },
  ),
];

const json = [
  imported(
    'one article of an extractor',
    'a.json',
    utf8(
      JSON.stringify({
        title,
        author: 'Ida Brandt; Per Holm',
        hostname: 'ostreynews.example',
        date,
        source: url,
        'source-hostname': outlet,
        text: body,
        comments: '',
        tags: 'weir',
      }),
    ),
    { ...whole, outlet, url, authors: ['Ida Brandt', 'Per Holm'] },
  ),
  imported(
    'a list in a member, sources and authors as records',
    'a.json',
    utf8(
      JSON.stringify({
        articles: {
          results: [
            {
              uri: '7',
              url,
              title,
              body,
              dateTimePub: '2025-02-07T08:00:00Z',
              source: { title: outlet },
              authors: [{ name: 'Ida Brandt' }],
            },
          ],
        },
      }),
    ),
    { ...whole, outlet, authors: ['Ida Brandt'] },
  ),
  imported(
    'of a labelling program',
    'a.json',
    utf8(JSON.stringify([{ id: 1, data: { text: body, title }, annotations: [] }])),
    { title, text },
  ),
  imported(
    'a crawler’s words for nothing, and HTML in the text',
    'a.json',
    utf8(
      JSON.stringify([
        {
          title,
          date_publish: '2025-02-07 08:00:00',
          authors: [],
          source_domain: 'ostreynews.example',
          maintext: `<p>${lead}</p><p>${quote}</p>`,
          language: 'en',
          date_modify: 'None',
        },
      ]),
    ),
    whole,
  ),
];

const jsonl = [
  imported(
    'an article a line',
    'a.jsonl',
    utf8(
      `${JSON.stringify({ id: 'a', series: 'ostrey', date, title, text: body })}\n${JSON.stringify({ id: 'b', date: '2025-02-08', title: 'Ferry stays in port', text: 'The ferry to Holm stays in port.' })}\n`,
    ),
    whole,
    { title: 'Ferry stays in port', date: '2025-02-08' },
  ),
  imported(
    'a broken line, a blank one and Windows line ends',
    'a.ndjson',
    utf8(`${JSON.stringify({ headline: title, published: date, content: body })}\r\n\r\n{"headline": \r\n`),
    whole,
  ),
  imported(
    'named as JSON',
    'a.json',
    utf8(
      `${JSON.stringify({ title, text: body, date })}\n${JSON.stringify({ title: 'Ferry stays in port', text: 'The ferry to Holm stays in port.' })}\n`,
    ),
    whole,
    { title: 'Ferry stays in port' },
  ),
];

const cue = (at: number): string => `00:00:0${at}.000 --> 00:00:0${at + 1}.900`;
const vtt = [
  imported(
    'voices',
    'weir_talk.vtt',
    utf8(
      `WEBVTT\n\n${cue(1)}\n<v Ida Venn>The weir leaks.\n\n${cue(3)}\n<v Per Holm>Who pays?\n\n${cue(5)}\n<v Ida Venn>The board.\n`,
    ),
    {
      title: 'weir talk',
      said: [
        ['Ida Venn', 'The weir leaks.'],
        ['Per Holm', 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
    },
  ),
  imported(
    'phrases that come twice',
    'weir_talk.vtt',
    utf8(
      `WEBVTT\nKind: captions\nLanguage: en\n\n${cue(1)}\nthe<00:00:01.400><c> weir</c>\n\n00:00:02.900 --> 00:00:02.910\nthe weir\n\n${cue(3)}\nthe weir\nleaks<00:00:04.000><c> badly</c>\n`,
    ),
    { text: ['the weir leaks badly'] },
  ),
  imported(
    'notes, styles and numbers',
    'weir_talk.vtt',
    utf8(
      `WEBVTT\n\nNOTE by hand\n\nSTYLE\n::cue { color: white }\n\n1\n${cue(1)}\nThe weir leaks.\n\n2\n${cue(3)}\nIt has since 1988.\n`,
    ),
    { text: ['The weir leaks. It has since 1988.'], aside: ['by hand', 'color'] },
  ),
];
const comma = (words: string): string => words.replace(/(\d\d)\.(\d{3})/g, '$1,$2');
const srt = [
  imported(
    'names in capitals',
    'weir_talk.srt',
    utf8(
      comma(
        `1\n${cue(1)}\nIDA VENN: The weir leaks.\n\n2\n${cue(3)}\nPER HOLM: Who pays?\n\n3\n${cue(5)}\nIDA VENN: The board.\n`,
      ),
    ),
    {
      said: [
        ['IDA VENN', 'The weir leaks.'],
        ['PER HOLM', 'Who pays?'],
        ['IDA VENN', 'The board.'],
      ],
    },
  ),
  imported(
    'a byte order mark, Windows line ends, places on the screen',
    'weir_talk.srt',
    utf8(
      `\uFEFF${comma(`1\n${cue(1)}\n{\\an8}The weir\nleaks.\n\n2\n${cue(3)}\n<font color="#fff">It has since 1988.</font>\n`).replaceAll('\n', '\r\n')}`,
    ),
    { text: ['The weir leaks. It has since 1988.'], aside: ['an8', 'font'] },
  ),
  imported(
    'a dash for each voice',
    'weir_talk.srt',
    utf8(comma(`1\n${cue(1)}\n- Does it leak?\n- It does.\n\n2\n${cue(3)}\n- Who pays?\n`)),
    { text: ['Does it leak?', 'It does.', 'Who pays?'] },
  ),
];

/** Mail, records of articles and subtitles. */
export const recordShapes: readonly ShapeKind[] = [
  { kind: 'EML', cases: 0, shapes: eml },
  { kind: 'MBOX', cases: 0, shapes: mbox },
  { kind: 'CSV', cases: 0, shapes: csv },
  { kind: 'JSON', cases: 1, shapes: json },
  { kind: 'JSON lines', cases: 0, shapes: jsonl },
  { kind: 'WebVTT', cases: 0, shapes: vtt },
  { kind: 'SRT', cases: 0, shapes: srt },
];
