import { shape, type ShapeKind } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked.';
const quote = '“It has leaked since 1988,” said Ida Venn, who chairs the board.';
const end = 'The work costs 4.2 million crowns and will end in the autumn of next year, if the water stays low.';
const title = 'Weir at Ostrey to be rebuilt';
const text = [lead, quote, end];
const whole = { title, text };

const around = (above: string, below = ''): string =>
  `${title}\n\n${lead}\n\n${above}\n\n${quote}\n\n${end}\n${below === '' ? '' : `\n${below}\n`}`;
const after = (below: string): string => `${title}\n\n${lead}\n\n${quote}\n\n${end}\n\n${below}\n`;

const liveBlogs = [
  shape(
    'stamps on lines of their own',
    'a.txt',
    `${title} – live\n\n18.05 GMT\n\n${lead}\n\n17.40 GMT\n\n${quote}\n\n17.02 GMT\n\n${end}\n`,
    { text, aside: ['18.05', '17.02'] },
  ),
  shape(
    'headings with a clock',
    'a.md',
    `# ${title}: live\n\n## 18:05 – The board votes\n\n${lead}\n\n## 17:40 – The chair speaks\n\n${quote}\n\n## 17:02 – Doors open\n\n${end}\n`,
    { text, headings: ['The board votes'] },
  ),
  shape(
    'a box of main points and times ago',
    'a.txt',
    `${title} – live\n\nKey events\n2h ago\nThe board votes\n3h ago\nDoors open\n\n2h ago\n\n${lead}\n\n3h ago\n\n${quote}\n\n${end}\n`,
    { text, aside: ['2h ago'] },
  ),
  shape(
    'stamps with a day and names below',
    'a.txt',
    `${title}: as it happened\n\nFri 7 Feb, 18:05\nIda Brandt\n\n${lead}\n\nFri 7 Feb, 17:40\n\n${quote}\n\nFri 7 Feb, 17:02\n\n${end}\n`,
    { text, aside: ['18:05', '17:40'] },
  ),
];

const related = [
  shape('a line that points to another article', 'a.txt', around('READ MORE: Ferry stays in port'), {
    ...whole,
    aside: ['Ferry stays'],
  }),
  shape('a list below a heading', 'a.txt', around('Related stories\n• Ferry stays in port\n• Who owns the river?'), {
    ...whole,
    aside: ['Ferry stays', 'Who owns'],
  }),
  shape(
    'links in a list, Markdown',
    'a.md',
    `# ${around('**Read next**\n\n- [Ferry stays in port](https://o.example/1)\n- [Who owns the river?](https://o.example/2)')}`,
    { ...whole, aside: ['Ferry stays', 'Who owns'] },
  ),
  shape(
    'a link alone in bold, Markdown',
    'a.md',
    `# ${around('[**Related: Ferry stays in port**](https://o.example/1)')}`,
    { ...whole, aside: ['Ferry stays'] },
  ),
  shape(
    'German words',
    'a.txt',
    'Wehr in Ostrey wird neu gebaut\n\nDas Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag.\n\nLesen Sie auch: Fähre bleibt im Hafen\n\nEs hatte seit 1988 Wasser verloren, und niemand hatte sich darum gekümmert.\n',
    { text: ['Das Wehr in Ostrey wird ab April neu gebaut, sagte der Verband am Freitag.'], aside: ['Fähre bleibt'] },
  ),
];

const letters = [
  shape(
    'an offer with a field and a button',
    'a.txt',
    around('Sign up to the Ostrey Morning\nThe news of the river, every day\nEnter your email\nSign up'),
    { ...whole, aside: ['Ostrey Morning', 'every day'] },
  ),
  shape(
    'a letter’s head and foot',
    'a.txt',
    `View this email in your browser\n\n${after('You received this email because you signed up.\n\nUnsubscribe | Manage preferences\n\nOstrey News, 1 Quay Lane, Ostrey')}`,
    { text, aside: ['View this email', 'Unsubscribe', '1 Quay Lane'] },
  ),
  shape(
    'a note on privacy',
    'a.txt',
    around(
      'Get the best of Ostrey every Friday\nPrivacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.\nafter newsletter promotion',
    ),
    { ...whole, aside: ['every Friday', 'charities'] },
  ),
  shape(
    'an offer in bold, Markdown',
    'a.md',
    `# ${around('**Sign up for our free daily newsletter.**\n\n[Subscribe](https://o.example/s)')}`,
    { ...whole, aside: ['free daily newsletter', 'Subscribe'] },
  ),
];

const corrections = [
  shape(
    'amended, with a sign',
    'a.txt',
    after('• This article was amended on 8 February 2025. An earlier version said the weir was built in 1913.'),
    { ...whole, aside: ['1913'] },
  ),
  shape(
    'a label in capitals with a day',
    'a.txt',
    after('CORRECTION (Feb. 8, 2025): The weir was built in 1931, not 1913.'),
    { ...whole, aside: ['1913'] },
  ),
  shape(
    'an earlier version',
    'a.txt',
    after('An earlier version of this article misstated the year in which the weir was built.'),
    { ...whole, aside: ['misstated'] },
  ),
  shape('in italics, Markdown', 'a.md', `# ${after('*Correction: The weir was built in 1931.*')}`, {
    ...whole,
    aside: ['1931'],
  }),
  shape(
    'above the text',
    'a.txt',
    `${title}\n\nEditor’s note: This story has been updated with the year of the first leak.\n\n${lead}\n\n${quote}\n\n${end}\n`,
    { ...whole, aside: ['has been updated'] },
  ),
];

const comments = [
  shape(
    'names, times and buttons',
    'a.txt',
    after(
      'Comments (2)\n\nRiverRat\n3 hours ago\nAbout time, the meadows were under water.\nReply\n\nAnna K.\n1 day ago\nWho pays?\nReply',
    ),
    { ...whole, aside: ['About time', 'Who pays'] },
  ),
  shape(
    'the old way of a blog',
    'a.txt',
    after(
      '2 responses to this story\n\nRiverRat says:\nFebruary 7, 2025 at 9:14 am\nAbout time, the meadows were under water.\nReply',
    ),
    { ...whole, aside: ['About time'] },
  ),
  shape(
    'a list of Markdown below a heading',
    'a.md',
    `# ${after('## 2 Comments\n\n- **RiverRat**\n  3 hours ago\n  About time, the meadows were under water.\n  Reply')}`,
    { ...whole, aside: ['About time'] },
  ),
];

const embeds = [
  shape('a post below its words', 'a.txt', around('— River Board (@riverboard) February 7, 2025'), {
    ...whole,
    aside: ['@riverboard'],
  }),
  shape(
    'a player and its buttons',
    'a.txt',
    around('Media playback is unsupported on your device\nWatch: the weir from above'),
    { ...whole, aside: ['unsupported', 'from above'] },
  ),
  shape('a frame of HTML', 'a.md', `# ${around('<iframe src="https://v.example/1" title="The weir"></iframe>')}`, {
    ...whole,
    aside: ['iframe'],
  }),
  shape(
    'a line on cookies in its place',
    'a.txt',
    around('This content is hosted by a third party. To view this content you need to accept cookies.'),
    { ...whole, aside: ['third party', 'cookies'] },
  ),
];

const mostViewed = [
  shape(
    'a list of titles',
    'a.txt',
    after('Most viewed\n1 Ferry stays in port\n2 Who owns the river?\n3 Council votes on toll'),
    { ...whole, aside: ['Ferry stays', 'toll'] },
  ),
  shape('with a section', 'a.txt', after('Most read in News\nFerry stays in port\nWho owns the river?'), {
    ...whole,
    aside: ['Ferry stays'],
  }),
  shape(
    'as a heading, Markdown',
    'a.md',
    `# ${after('## Most viewed\n\n- [Ferry stays in port](https://o.example/1)\n- [The ferry to Holm stays in port until Monday, the line said.](https://o.example/2)')}`,
    { ...whole, aside: ['Ferry stays', 'until Monday'] },
  ),
  shape(
    'trending, with teasers that are sentences',
    'a.txt',
    after('Trending now\n\nFerry stays in port\nThe ferry stays in port until Monday.'),
    { ...whole, aside: ['Ferry stays', 'until Monday'] },
  ),
  shape(
    'the foot of a site',
    'a.txt',
    after(
      'Most popular\nFerry stays in port\n\nAbout us\nContact us\nPrivacy policy\n© 2025 Ostrey Media. All rights reserved.',
    ),
    { ...whole, aside: ['Ferry stays', 'Privacy policy', '© 2025'] },
  ),
];

/** What a site prints around and between the paragraphs of an article. */
export const siteShapes: readonly ShapeKind[] = [
  { kind: 'live blogs', cases: 1, shapes: liveBlogs },
  { kind: 'related stories', cases: 2, shapes: related },
  { kind: 'boxes of letters', cases: 1, shapes: letters },
  { kind: 'corrections', cases: 2, shapes: corrections },
  { kind: 'comments of readers', cases: 0, shapes: comments },
  { kind: 'embeds', cases: 1, shapes: embeds },
  { kind: 'most viewed', cases: 2, shapes: mostViewed },
];
