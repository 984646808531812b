import { shape, type Expected, type ShapeKind } from './shape';

const lead = 'The weir at Ostrey will be rebuilt from April, the river board said on Friday.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const body = `${lead}\n\n${quote}\n`;
const title = 'Weir at Ostrey to be rebuilt';
const date = '2025-02-07';
const text = [lead, quote];
const url = 'https://www.ostreynews.example/weir';

/** Source data and the text that every one of these files has. */
const whole: Expected = { title, date, text };

const yaml = [
  shape(
    'keys in capitals and with blanks',
    'a.md',
    `---\nTitle: ${title}\nPublication Date: 7 February 2025\nAuthor: Ida Brandt\nPublication: The Ostrey News\n---\n\n${body}`,
    { ...whole, outlet: 'The Ostrey News', authors: ['Ida Brandt'] },
  ),
  shape(
    'a byte order mark’s place, Windows line ends and a fence of three dots',
    'a.md',
    `---\r\ntitle: "${title}"\r\ndate: 2025-02-07T08:00:00+01:00\r\nsource: Ostrey News\r\n...\r\n${body.replaceAll('\n', '\r\n')}`,
    { ...whole, outlet: 'Ostrey News' },
  ),
  shape(
    'a comment, nested tables and a list on one line',
    'a.md',
    `---\n# saved by hand\ntitle: '${title}'\nauthors: [Ida Brandt, "Per Holm"]\nmeta:\n  published: 2025-02-07\n  publisher: Ostrey News\nscore: 4\n---\n${body}`,
    { ...whole, outlet: 'Ostrey News', authors: ['Ida Brandt', 'Per Holm'] },
  ),
  shape(
    'authors as tables with a name each, the outlet as one too',
    'a.md',
    `---\ntitle: ${title}\ndate: 2025-02-07\nauthor:\n  - name: Ida Brandt\n    url: https://ostreynews.example/ida\npublisher:\n  name: Ostrey News\n---\n${body}`,
    { ...whole, outlet: 'Ostrey News', authors: ['Ida Brandt'] },
  ),
  shape(
    'in a text file, above a headline of its own',
    'a.txt',
    `---\ntitle: ${title}\ndate: 2025-02-07\n---\n\n${title}\n\n${body}`,
    whole,
  ),
  shape(
    'a value that is no YAML and a folded description',
    'a.md',
    `---\ntitle: Weir: who pays?\ndescription: >-\n  Nobody has said\n  who will pay.\npublished: Feb 7, 2025\n---\n${body}`,
    { title: 'Weir: who pays?', date, text, aside: ['Nobody has said'] },
  ),
  shape(
    'a day of month, year and name in another order',
    'a.md',
    `---\ntitle: ${title}\ndate: Friday, February 7th, 2025\n---\n${body}`,
    whole,
  ),
];

const toml = [
  shape(
    'a table and a list',
    'a.md',
    `+++\ntitle = "${title}"\ndate = 2025-02-07\nauthors = ["Ida Brandt", "Per Holm"]\n[extra]\nsource = "${url}"\n+++\n${body}`,
    {
      ...whole,
      authors: ['Ida Brandt', 'Per Holm'],
      url,
    },
  ),
  shape(
    'a literal string and a local time',
    'a.md',
    `+++\ntitle = '${title}'\ndate = 2025-02-07T08:00:00\ndraft = false\n+++\n\n${body}`,
    whole,
  ),
  shape(
    'what is no TOML after all',
    'a.md',
    `+++\ntitle = "${title}"\ndate = 2025-02-07\nnote = unquoted words\n+++\n${body}`,
    whole,
  ),
];

const jekyll = [
  shape(
    'the name of the paper in the title, categories on one line',
    'a.md',
    `---\nlayout: post\ntitle: "${title} | Ostrey News"\ncategories: news water\ndate: 2025-02-07 08:00:00 +0100\npermalink: https://ostreynews.example/weir\n---\n\n${body}`,
    { ...whole, outlet: 'Ostrey News' },
  ),
  shape(
    'a tag of Liquid and a mark of the excerpt in the text',
    'a.md',
    `---\nlayout: article\ntitle: ${title}\ndate: 2025-02-07\n---\n\n${lead}\n\n<!--more-->\n\n${quote}\n\n{% include share.html %}\n`,
    { ...whole, aside: ['include share', 'more'] },
  ),
  shape(
    'a heading that says the title again',
    'a.markdown',
    `---\nlayout: post\ntitle: ${title}\ndate: 2025-02-07\nauthor: idab\n---\n\n# ${title}\n\n${body}`,
    whole,
  ),
  shape(
    'an empty excerpt and a quoted day',
    'a.md',
    `---\nlayout: post\ntitle: "${title}"\nexcerpt:\ndate: "2025-02-07"\n---\n${body}`,
    whole,
  ),
];

const clip = (published: string, more = '', below = body): string =>
  `---\ntitle: "${title}"\nsource: "${url}"\nauthor:\n  - "[[Ida Brandt]]"\npublished: ${published}\ncreated: 2025-02-09\ndescription: "The river board has found the money."\ntags:\n  - "clippings"\n${more}---\n${below}`;
const clipped: Expected = { ...whole, url, authors: ['Ida Brandt'], aside: ['clippings', 'found the money'] };

const obsidian = [
  shape('no day of publication', 'a.md', clip(''), { ...clipped, date: null }),
  shape(
    'a day as a quoted stamp, and the outlet by a template',
    'a.md',
    clip('"2025-02-07T08:00:00+01:00"', 'site: "Ostrey News"\n'),
    { ...clipped, outlet: 'Ostrey News' },
  ),
  shape(
    'marked words and a link to another note',
    'a.md',
    clip(date, '', `${lead.replace('April', '==April==')}\n\n${quote.replace('Ida Venn', '[[Ida Venn]]')}\n`),
    { title, date, aside: ['=='] },
  ),
  shape('a fragment behind the address', 'a.md', clip(date).replace('/weir"', '/weir#:~:text=leaked"'), {
    title,
    date,
    text,
  }),
  shape(
    'a picture with its words below',
    'a.md',
    clip(
      date,
      '',
      `![Water over a weir](https://img.ostreynews.example/w.jpg)\n\n*The weir in January. Per Holm*\n\n${body}`,
    ),
    { ...clipped, captions: ['The weir in January.'] },
  ),
  shape(
    'two writers by full path and with another name',
    'a.md',
    clip(date).replace('  - "[[Ida Brandt]]"', '  - "[[People/Ida Brandt|I. Brandt]]"\n  - "[[Per Holm]]"'),
    { ...whole, authors: ['I. Brandt', 'Per Holm'] },
  ),
  shape(
    'a callout that the reader wrote',
    'a.md',
    clip(date, '', `> [!note] To do\n> Ask the board about the money.\n\n${body}`),
    { ...clipped },
  ),
];

const markDownload = [
  shape(
    'the excerpt above the text',
    'a.md',
    `---\ncreated: 2025-02-09T09:12:44 (UTC +01:00)\ntags: [weir,river]\nsource: ${url}\nauthor: By Ida Brandt\n---\n\n# ${title}\n\n> ## Excerpt\n> The river board has found the money.\n\n---\n${body}`,
    { ...whole, date: null, authors: ['Ida Brandt'], url, aside: ['Excerpt'] },
  ),
  shape(
    'the name of the site in the heading',
    'a.md',
    `---\ncreated: 2025-02-09T09:12:44 (UTC +01:00)\ntags: []\nsource: ${url}\nauthor: \n---\n\n# ${title} - Ostrey News\n\n> ## Excerpt\n> ${lead}\n\n---\n${body}`,
    { ...whole, date: null, outlet: 'Ostrey News' },
  ),
  shape(
    'escaped marks and numbered links',
    'a.md',
    `---\ncreated: 2025-02-09T09:12:44 (UTC +01:00)\nsource: ${url}\n---\n# ${title}\n\n${lead.replace('April', '[April][1]')}\n\n1988\\. That was the year in which it began, [said][2] Ida Venn.\n\n[1]: https://ostreynews.example/a\n[2]: https://ostreynews.example/b\n`,
    { title, date: null, aside: ['https://ostreynews.example/a'] },
  ),
  shape('no front matter: a heading, the address below', 'a.md', `# ${title}\n\n${url}\n\n${body}`, {
    title,
    text,
    aside: ['https'],
  }),
];

const hugo = [
  shape(
    'YAML with a publish date',
    'a.md',
    `---\ntitle: "${title}"\ndate: 2025-02-07T08:00:00Z\nlastmod: 2025-02-08\ndraft: false\ntags: ["weir"]\n---\n\n${body}`,
    whole,
  ),
  shape(
    'TOML with a shortcode in the text',
    'a.md',
    `+++\ntitle = "${title}"\ndate = 2025-02-07T08:00:00Z\nlastmod = 2025-02-08\n[[resources]]\nsrc = "weir.jpg"\n+++\n\n${lead}\n\n{{< figure src="weir.jpg" title="The weir" >}}\n\n${quote}\n`,
    { ...whole, aside: ['figure src'] },
  ),
  shape(
    'JSON on several lines with a list',
    'a.md',
    `{\n  "title": "${title}",\n  "date": "2025-02-07T08:00:00Z",\n  "categories": [\n    "news"\n  ]\n}\n\n${body}`,
    whole,
  ),
];

const logseq = [
  shape(
    'properties in a first item, the text as items',
    'a.md',
    `- title:: ${title}\n  author:: [[Ida Brandt]], [[Per Holm]]\n  date:: [[2025-02-07]]\n  url:: ${url}\n- ${lead}\n- ${quote}\n`,
    { ...whole, authors: ['Ida Brandt', 'Per Holm'], url },
  ),
  shape(
    'a day in words',
    'a.md',
    `title:: ${title}\ndate:: [[Feb 7th, 2025]]\nsource:: [Ostrey News](${url})\n\n- ${lead}\n- ${quote}\n`,
    whole,
  ),
  shape(
    'items of an outline with properties of their own',
    'a.md',
    `title:: ${title}\npublished:: 2025-02-07\n\n- ${lead}\n  id:: 65a1f0c2-0000-4000-8000-000000000001\n- ${quote}\n  collapsed:: true\n`,
    { title, date, text, aside: ['65a1f0c2', 'collapsed'] },
  ),
];

const trailer = (more: string): string =>
  `\n\nid: 0f3c9a5d2b7e48c1a6d4e8f0b1c2d3e4\nparent_id: 1f3c9a5d2b7e48c1a6d4e8f0b1c2d3e4\ncreated_time: 2025-02-09T10:00:00.000Z\n${more}type_: 1`;
const joplin = [
  shape(
    'a trailer with an author',
    'a.md',
    `${title}\n\n${body}${trailer(`author: Ida Brandt\nsource_url: ${url}\n`)}`,
    { title, date: null, authors: ['Ida Brandt'], url, text, aside: ['parent'] },
  ),
  shape(
    'front matter of its export',
    'a.md',
    `---\ntitle: ${title}\nupdated: 2025-02-09 10:00:00Z\ncreated: 2025-02-09 10:00:00Z\nsource: ${url}\nauthor: Ida Brandt\nlatitude: 0.0\nlongitude: 0.0\naltitude: 0.0\n---\n\n${body}`,
    { title, date: null, url, text },
  ),
  shape(
    'a picture by its number',
    'a.md',
    `${title}\n\n![weir.jpg](:/2f3c9a5d2b7e48c1a6d4e8f0b1c2d3e4)\n\n${body}${trailer('is_todo: 0\n')}`,
    { title, text, aside: ['2f3c9a5d'] },
  ),
];

const trafilatura = [
  shape(
    'text with front matter',
    'a.txt',
    `---\ntitle: ${title}\nauthor: Ida Brandt; Per Holm\nurl: ${url}\nhostname: ostreynews.example\nsitename: Ostrey News\ndate: 2025-02-07\ncategories: []\ntags: ['weir', 'river']\nfingerprint: 5c1f\n---\n${body}`,
    { ...whole, outlet: 'Ostrey News', authors: ['Ida Brandt', 'Per Holm'] },
  ),
  shape(
    'a colon and a quotation in the title',
    'a.txt',
    `---\ntitle: Weir: “It leaks”\nurl: ${url}\nhostname: ostreynews.example\ndescription: The board: no date yet\ndate: 2025-02-07\n---\n${lead}\n${quote}\n`,
    { title: 'Weir: “It leaks”', date, text, aside: ['no date yet'] },
  ),
  shape(
    'Markdown with lines without a blank between them',
    'a.md',
    `---\ntitle: ${title}\nurl: ${url}\ndate: 2025-02-07\n---\n# ${title}\n${lead}\n${quote}\n## What is next\nThe work begins in April and will end in the autumn of next year.\n`,
    { ...whole, headings: ['What is next'] },
  ),
  shape(
    'header lines without a fence',
    'a.txt',
    `title: ${title}\nauthor: Ida Brandt\nurl: ${url}\ndate: 2025-02-07\n\n${body}`,
    { ...whole, authors: ['Ida Brandt'], url },
  ),
  shape(
    'a comment section below',
    'a.txt',
    `---\ntitle: ${title}\ndate: 2025-02-07\nurl: ${url}\n---\n${body}\nComments\nRiverRat\n3 hours ago\nAbout time.\nReply\n`,
    { ...whole, aside: ['About time'] },
  ),
];

const mail = [
  shape(
    'a reply on a forwarded article',
    'a.txt',
    `From: Per Holm <per@ostrey.example>\nSent: Friday, 7 February 2025 09:14\nTo: Desk <desk@ostrey.example>\nSubject: RE: FW: ${title}\n\n${body}`,
    { title, date, text },
  ),
  shape(
    'a newsletter of a platform',
    'a.txt',
    `View this post on the web at ${url}\n\n# ${title}\n\n${body}\nUnsubscribe https://ostreynews.example/u?x=1\n`,
    { title, text, aside: ['Unsubscribe', 'View this post'] },
  ),
  shape(
    'German labels',
    'a.txt',
    `Von: Per Holm <per@ostrey.example>\nGesendet: Freitag, 7. Februar 2025 09:14\nAn: Redaktion\nBetreff: WG: Wehr in Ostrey wird neu gebaut\n\nDas Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag.\n\nEs war seit 1988 undicht.\n`,
    { title: 'Wehr in Ostrey wird neu gebaut', date, text: ['Es war seit 1988 undicht.'], aside: ['Redaktion'] },
  ),
  shape(
    'a signature and a quoted mail below',
    'a.txt',
    `From: Ida Brandt <ida@ostreynews.example>\nDate: Fri, 7 Feb 2025 08:00:00 +0100\nSubject: ${title}\n\n${body}\n-- \nIda Brandt\nOstrey News\n`,
    { title, date, authors: ['Ida Brandt'], text, aside: ['Ostrey News'] },
  ),
];

/** Front matter and header lines: what a file says of itself is source data and no part of its text. */
export const frontMatterShapes: readonly ShapeKind[] = [
  { kind: 'front matter, YAML', cases: 2, shapes: yaml },
  { kind: 'front matter, TOML', cases: 0, shapes: toml },
  { kind: 'front matter, Jekyll', cases: 1, shapes: jekyll },
  { kind: 'front matter, Obsidian Web Clipper', cases: 4, shapes: obsidian },
  { kind: 'front matter, MarkDownload', cases: 1, shapes: markDownload },
  { kind: 'front matter, Hugo', cases: 0, shapes: hugo },
  { kind: 'front matter, Logseq', cases: 0, shapes: logseq },
  { kind: 'front matter, Joplin', cases: 0, shapes: joplin },
  { kind: 'header lines, trafilatura', cases: 2, shapes: trafilatura },
  { kind: 'header lines, e-mail', cases: 1, shapes: mail },
];
