import { shape, type ShapeKind } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const end = 'The work costs 4.2 million crowns and will end in the autumn of next year, if the water stays low.';
const title = 'Weir at Ostrey to be rebuilt';
const body = `${lead}\n\n${quote}\n\n${end}\n`;
const text = [lead, quote, end];
const whole = { title, text };

const headings = [
  shape(
    'buttons of an app above the heading',
    'a.md',
    `[Open in app](https://app.example/x)\n\nSign up\n\n[Sign in](https://app.example/y)\n\n# ${title}\n\nIda Brandt\n\nFollow\n\n3 min read\n\n${body}`,
    { ...whole, aside: ['Open in app', 'Sign up', 'min read'] },
  ),
  shape(
    'a release',
    'a.txt',
    `FOR IMMEDIATE RELEASE\nFebruary 7, 2025\n\n${title}\n\nOSTREY, Feb. 7, 2025 – ${lead}\n\n${quote}\n\n###\n\nAbout the River Board\nThe River Board was founded in 1931.\n`,
    { title, date: '2025-02-07', text: [quote], aside: ['FOR IMMEDIATE RELEASE', 'founded in 1931'] },
  ),
  shape('a day above the headline', 'a.txt', `7 February 2025\n\n${title}\n\n${body}`, {
    ...whole,
    date: '2025-02-07',
  }),
  shape('crumbs above it', 'a.txt', `Home › News › Eland › Rivers\n\n${title}\n\n${body}`, {
    ...whole,
    aside: ['Eland'],
  }),
  shape('a section above it', 'a.txt', `News\n\n${title}\n\nBy Ida Brandt\n\n${body}`, whole),
  shape('underlined with signs', 'a.md', `${title}\n============================\n\n${body}`, whole),
  shape(
    'the name of the site behind it and a day below',
    'a.txt',
    `${title} | The Ostrey News\nPublished 7 February 2025, 08:00 GMT\n\n${body}`,
    { ...whole, outlet: 'The Ostrey News', date: '2025-02-07' },
  ),
  shape('a kicker in capitals', 'a.txt', `EXCLUSIVE\n\n${title}\n\n${body}`, whole),
  shape(
    'a menu, crumbs and a share line',
    'a.txt',
    `Skip to content\nHome\nNews\nSport\nWeather\nSign in\n\nHome > News > Rivers\n\n${title}\n\nFacebook Twitter WhatsApp Email\n\n${body}`,
    { ...whole, aside: ['Skip to content', 'Weather', 'Facebook'] },
  ),
];

const sites = [
  shape(
    'a site as the first heading, the headline as the second',
    'a.md',
    `# The Ostrey News\n\n## ${title}\n\nBy **Ida Brandt** | 7 February 2025\n\n${body}`,
    { ...whole, date: '2025-02-07', aside: ['The Ostrey News'] },
  ),
  shape('a day above the heading', 'a.md', `7 February 2025\n\n# ${title}\n\n*Ida Brandt*\n\n${body}`, {
    ...whole,
    date: '2025-02-07',
  }),
  shape('crumbs as links', 'a.md', `[Home](/) / [News](/n) / [Rivers](/n/r)\n\n# ${title}\n\n${body}`, {
    ...whole,
    aside: ['Rivers'],
  }),
  shape(
    'parts of a line of a database below it',
    'a.txt',
    `${title}\n\nFebruary 7, 2025 | Ida Brandt | News | Page 3\n\n${body}`,
    { ...whole, date: '2025-02-07', aside: ['Page 3'] },
  ),
];

const quotes = [
  shape(
    'of several paragraphs, the name below with a dash',
    'a.md',
    `# ${title}\n\n${lead}\n\n> It has leaked since 1988.\n>\n> Nobody listened.\n>\n> — Ida Venn, chair\n\n${end}\n`,
    { title, said: [['Ida Venn', 'It has leaked since 1988. > > Nobody listened.']] },
  ),
  shape(
    'with a tag of citation in HTML below',
    'a.md',
    `# ${title}\n\n${lead}\n\n> “It has leaked since 1988.”\n\n<cite>Ida Venn</cite>\n\n${end}\n`,
    { title, said: [['Ida Venn', '“It has leaked since 1988.”']] },
  ),
  shape(
    'pulled out in bold',
    'a.md',
    `# ${title}\n\n${lead}\n\n> **“It has leaked since 1988.”**\n>\n> **Ida Venn**, chair\n\n${end}\n`,
    { title, said: [['Ida Venn', '**“It has leaked since 1988.”**']] },
  ),
  shape(
    'in plain text with a name below',
    'a.txt',
    `${title}\n\n${lead}\n\n“It has leaked since 1988.”\n— Ida Venn, chair\n\n${end}\n`,
    { title, said: [['Ida Venn', '“It has leaked since 1988.”']] },
  ),
  shape(
    'two, one after the other',
    'a.md',
    `# ${title}\n\n${lead}\n\n> It has leaked since 1988.\n>\n> -- Ida Venn\n\n> We paid for it twice.\n>\n> -- Per Holm\n\n${end}\n`,
    {
      title,
      said: [
        ['Ida Venn', 'It has leaked since 1988.'],
        ['Per Holm', 'We paid for it twice.'],
      ],
    },
  ),
];

const lists = [
  shape(
    'with signs and numbers',
    'a.md',
    `# ${title}\n\n${lead}\n\n- The lock is shut until May.\n- Boats use the old canal.\n\n1. The board meets on Monday.\n2. It votes on the money.\n\n${end}\n`,
    { title, text: ['The lock is shut until May.', 'It votes on the money.', end] },
  ),
  shape(
    'in plain text',
    'a.txt',
    `${title}\n\n${lead}\n\n• The lock is shut until May.\n• Boats use the old canal.\n\n${end}\n`,
    { title, text: ['The lock is shut until May.', 'Boats use the old canal.'] },
  ),
  shape(
    'nested, with a box to tick',
    'a.md',
    `# ${title}\n\n${lead}\n\n* The lock is shut until May.\n    * Boats use the old canal.\n- [ ] Ask the board.\n\n${end}\n`,
    { title, text: ['The lock is shut until May.', 'Boats use the old canal.'] },
  ),
  shape(
    'numbered headings of a list of places',
    'a.md',
    `# Five weirs to see\n\n${lead}\n\n## 5\\. Ostrey\n\nIt leaks, but it is old and stands among willows.\n\n## 4\\. Holm\n\nIt was rebuilt in 2011 and hums at night.\n`,
    { title: 'Five weirs to see', headings: ['Ostrey', 'Holm'], text: ['It was rebuilt in 2011 and hums at night.'] },
  ),
];

const tables = [
  shape(
    'with bars',
    'a.md',
    `# ${title}\n\n${lead}\n\n| Year | Cost |\n|------|-----:|\n| 1988 | 2m |\n| 2025 | 4.2m |\n\n${end}\n`,
    { title, text: [lead, end], aside: ['---'] },
  ),
  shape(
    'without bars at its sides',
    'a.md',
    `# ${title}\n\n${lead}\n\nYear | Cost\n:--- | ---:\n1988 | 2m\n2025 | 4.2m\n\n${end}\n`,
    { title, text: [lead, end], aside: ['---'] },
  ),
  shape(
    'of tags',
    'a.md',
    `# ${title}\n\n${lead}\n\n<table>\n<tr><td>1988</td><td>2m</td></tr>\n</table>\n\n${end}\n`,
    { title, text: [lead, end], aside: ['<t'] },
  ),
  shape('with tabs in plain text', 'a.txt', `${title}\n\n${lead}\n\nYear\tCost\n1988\t2m\n2025\t4.2m\n\n${end}\n`, {
    title,
    text: [lead, end],
  }),
  shape(
    'drawn with signs',
    'a.md',
    `# ${title}\n\n${lead}\n\n+------+------+\n| Year | Cost |\n+======+======+\n| 1988 | 2m   |\n+------+------+\n\n${end}\n`,
    { title, text: [lead, end], aside: ['+---', '+==='] },
  ),
];

const footnotes = [
  shape(
    'of Markdown',
    'a.md',
    `# ${title}\n\nThe weir leaked into the low meadows for a year.[^1] The board knew.[^money]\n\n${end}\n\n[^1]: River Board, 2024.\n[^money]: Interview, 6 February.\n`,
    { title, text: ['The weir leaked into the low meadows for a year. The board knew.', end], aside: ['[^'] },
  ),
  shape(
    'numbers in brackets, sources below',
    'a.txt',
    `${title}\n\nThe weir leaked into the low meadows for a year.[1] The board knew.[2]\n\n${end}\n\nReferences\n1. River Board, 2024.\n2. Interview, 6 February.\n`,
    { title, text: [end] },
  ),
  shape(
    'raised numbers',
    'a.md',
    `# ${title}\n\nThe weir leaked into the low meadows for a year.<sup>1</sup> The board knew.<sup><a href="#n2">2</a></sup>\n\n${end}\n`,
    { title, text: [end], aside: ['<sup>'] },
  ),
  shape(
    'of an encyclopaedia',
    'a.md',
    `# ${title}\n\nThe weir leaked into the low meadows for a year.[[1]](#cite_note-1) The board knew.[\\[2\\]](https://e.example/w#cite_note-2)\n\n${end}\n`,
    { title, text: ['The weir leaked into the low meadows for a year.', end], aside: ['cite_note'] },
  ),
];

const captions = [
  shape(
    'a picture with words for those who do not see it',
    'a.md',
    `# ${title}\n\n![Water over a weir](https://img.example/w.jpg)\n\n${body}`,
    { ...whole, captions: ['Water over a weir'] },
  ),
  shape(
    'a picture of tags with its caption',
    'a.md',
    `# ${title}\n\n<figure><img src="w.jpg" alt="Water over a weir"><figcaption>The weir in January. Photograph: Per Holm</figcaption></figure>\n\n${body}`,
    { ...whole, captions: ['The weir in January.'] },
  ),
  shape(
    'a credited line in plain text',
    'a.txt',
    `${title}\n\nThe weir at Ostrey in January. Photograph: Per Holm/Ostrey Pictures\n\n${body}`,
    { ...whole, captions: ['The weir at Ostrey in January.'] },
  ),
  shape('a label above it', 'a.txt', `${title}\n\n${lead}\n\nFILE PHOTO: The weir in January\n\n${quote}\n\n${end}\n`, {
    ...whole,
    captions: ['The weir in January'],
  }),
];

/** What the marks and lines of a text tell of its parts. */
export const outlineShapes: readonly ShapeKind[] = [
  { kind: 'headings and crumbs', cases: 6, shapes: headings },
  { kind: 'headings beside a site’s own', cases: 0, shapes: sites },
  { kind: 'block quotations and cite', cases: 2, shapes: quotes },
  { kind: 'lists', cases: 1, shapes: lists },
  { kind: 'tables', cases: 2, shapes: tables },
  { kind: 'footnotes', cases: 1, shapes: footnotes },
  { kind: 'captions', cases: 1, shapes: captions },
];
