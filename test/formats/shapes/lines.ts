import { shape, type ShapeKind } from './shape';

const lead =
  'The weir at Ostrey will be rebuilt from April, the river board said on Friday, after a year in which it leaked into the low meadows.';
const quote =
  '“It has leaked since 1988,” said Ida Venn, who chairs the board and has lived beside the river all her life.';
const end = 'The work costs 4.2 million crowns and will end in the autumn of next year, if the water stays low.';
const title = 'Weir at Ostrey to be rebuilt';

function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
const all = (width: number, between = '\n\n'): string =>
  [lead, quote, end].map((text) => wrap(text, width)).join(between);
const text = [lead, quote, end];

const wrapped = [
  shape('at 38 characters', 'a.txt', `${title}\n\n${all(38)}\n`, { title, text }),
  shape('at 100 characters', 'a.txt', `${title}\n\n${all(100)}\n`, { title, text }),
  shape(
    'at 72 characters, with Windows line ends and blanks at line ends',
    'a.txt',
    `${title}\n\n${all(72).replaceAll('\n', ' \r\n')}\r\n`,
    { title, text },
  ),
  shape('in one paragraph only', 'a.txt', `${title}\n\n${lead}\n\n${wrap(quote, 60)}\n\n${end}\n`, { title, text }),
  shape(
    'with hyphens, some of them the words’ own, a page head and a folio between',
    'a.txt',
    `${title}\n\nThe weir at Ostrey will be re-\nbuilt from April, the river board\nsaid on Friday. A well-known flood-\nplain lies below it, and the well-\nknown meadows were under water for\n\nOSTREY NEWS | FRIDAY FEBRUARY 7 2025\n12\n\nmost of last winter, it said.\n`,
    {
      title,
      text: [
        'The weir at Ostrey will be rebuilt from April, the river board said on Friday.',
        'and the well-known meadows were under water for most of last winter',
      ],
      aside: ['OSTREY NEWS'],
    },
  ),
  shape('with marks of an answer', 'a.txt', `Per wrote:\n\n${all(60).replace(/^/gm, '> ')}\n`, { text }),
  shape(
    'with paragraphs that begin with blanks and no empty line between',
    'a.txt',
    `${title}\n\n${all(60, '\n')
      .replace(lead.slice(0, 8), `   ${lead.slice(0, 8)}`)
      .replace('“It', '   “It')
      .replace('The work', '   The work')}\n`,
    { title, text },
  ),
];

const said = (mark: string, words: string): string => `${title}\n\n${mark}\n\n${words}\n`;
const characters = [
  shape(
    'entities by name and by number, twice escaped too',
    'a.txt',
    said('The board&rsquo;s chair &amp;amp; two others came.', 'It costs &#163;4.2&nbsp;million, she said.'),
    { title, text: ['The board’s chair & two others came.', 'It costs £4.2 million, she said.'] },
  ),
  shape(
    'soft hyphens and zero-width blanks within words',
    'a.txt',
    said(
      'The ri\u00adver board\u200b met on Fri\u00adday in Os\u200ctrey.',
      'It\ufeff costs four mil\u2060lion crowns.',
    ),
    { text: ['The river board met on Friday in Ostrey.', 'It costs four million crowns.'] },
  ),
  shape(
    'narrow, thin and no-break blanks',
    'a.txt',
    said('The board\u00a0met on\u202fFriday in\u2009Ostrey.', 'It costs\u2003four million crowns.'),
    { text: ['The board met on Friday in Ostrey.', 'It costs four million crowns.'] },
  ),
  shape('ligatures', 'a.txt', said('The o\ufb03ce \ufb01rst \ufb02ooded in 1988.', 'Sta\ufb00 went home.'), {
    text: ['The office first flooded in 1988.', 'Staff went home.'],
  }),
  shape(
    'typewriter’s marks and dashes',
    'a.txt',
    said("``It leaked,'' she said -- and nobody cared.", "``It will not,'' he said."),
    { text: ['“It leaked,” she said — and nobody cared.', '“It will not,” he said.'] },
  ),
  shape(
    'full-width digits and letters',
    'a.txt',
    said('The board paid １２ ｐｅｒ cent more.', 'It met in ２０２４.'),
    { text: ['The board paid 12 per cent more.', 'It met in 2024.'] },
  ),
  shape(
    'escapes of Markdown',
    'a.md',
    `# ${title}\n\nIt cost 4\\.2 million \\(crowns\\), the board\\'s chair said\\.\n\n1988\\. That was the year of the first leak\\.\n`,
    {
      title,
      text: ["It cost 4.2 million (crowns), the board's chair said.", '1988. That was the year of the first leak.'],
    },
  ),
  shape(
    'letters with their accents apart',
    'a.txt',
    said('The cafe\u0301 at the weir was full on Friday, said Jose\u0301 Lund.', 'Nobody was hurt.'),
    { title, text: ['Nobody was hurt.'] },
  ),
];

/** Lines and characters that mean something else than they say. */
export const lineShapes: readonly ShapeKind[] = [
  { kind: 'wrapped lines', cases: 2, shapes: wrapped },
  { kind: 'characters', cases: 5, shapes: characters },
];
