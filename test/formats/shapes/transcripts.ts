import { shape, type ShapeKind } from './shape';

const clock = (at: number): string => `00:00:0${at},000 --> 00:00:0${at + 1},900`;
const srt = [
  shape(
    'one sentence over two entries, tags of italics',
    'a.srt.txt',
    `1\n${clock(1)}\n<i>The weir at Ostrey</i>\n\n2\n${clock(3)}\nwill be rebuilt.\n\n3\n${clock(5)}\nThe board said so.\n`,
    { text: ['The weir at Ostrey will be rebuilt.', 'The board said so.'], aside: ['00:00', '<i>'] },
  ),
  shape(
    'Windows line ends, two lines an entry, a dash for each voice',
    'a.txt',
    `1\r\n${clock(1)}\r\n- Will it be rebuilt?\r\n- It will.\r\n\r\n2\r\n${clock(3)}\r\n- When?\r\n- In April, if the\r\nwater stays low.\r\n`,
    { aside: ['-->'], title: 'Will it be rebuilt?', text: ['It will.', 'In April, if the water stays low.'] },
  ),
  shape(
    'names of speakers in capitals',
    'a.txt',
    `1\n${clock(1)}\nIDA VENN: The weir leaks.\n\n2\n${clock(3)}\nIt has since 1988.\n\n3\n${clock(5)}\nPER HOLM: Who pays?\n\n4\n${clock(7)}\nIDA VENN: The board.\n`,
    {
      said: [
        ['IDA VENN', 'The weir leaks. It has since 1988.'],
        ['PER HOLM', 'Who pays?'],
        ['IDA VENN', 'The board.'],
      ],
    },
  ),
];

const vtt = [
  shape(
    'voices, notes and a style',
    'a.txt',
    'WEBVTT - weir\n\nSTYLE\n::cue { color: white }\n\nNOTE made by hand\n\n1\n00:01.000 --> 00:03.000 line:0\n<v Ida Venn>The weir leaks.</v>\n\n2\n00:04.000 --> 00:05.500\n<v Per Holm>Who pays?</v>\n\n3\n00:06.000 --> 00:07.000\n<v Ida Venn>The board.</v>\n',
    {
      said: [
        ['Ida Venn', 'The weir leaks.'],
        ['Per Holm', 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
      aside: ['color', 'made by hand'],
    },
  ),
  shape(
    'phrases that come twice, built up word by word',
    'a.txt',
    'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:01.000 --> 00:00:03.500 align:start position:0%\nthe<00:00:01.400><c> weir</c><00:00:01.900><c> leaks</c>\n\n00:00:03.500 --> 00:00:03.510\nthe weir leaks\n\n00:00:03.510 --> 00:00:05.000\nthe weir leaks\nand<00:00:04.000><c> nobody</c><00:00:04.300><c> pays</c>\n',
    { text: ['the weir leaks and nobody pays'], aside: ['Kind', 'align'] },
  ),
  shape(
    'hours in the times, names before a colon',
    'a.txt',
    'WEBVTT\n\n01:00:01.000 --> 01:00:03.000\nIda Venn: The weir leaks.\n\n01:00:04.000 --> 01:00:05.500\nPer Holm: Who pays?\n\n01:00:06.000 --> 01:00:07.000\nIda Venn: The board.\n',
    {
      said: [
        ['Ida Venn', 'The weir leaks.'],
        ['Per Holm', 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
    },
  ),
];

const otter = [
  shape(
    'names and clocks, an unknown speaker, the mark of the program below',
    'a.txt',
    'Ida Venn  0:04  \nThe weir leaks. It has since 1988.\n\nUnknown Speaker  0:09  \nWho pays?\n\nIda Venn  0:12  \nThe board.\n\nTranscribed by https://otter.ai\n',
    {
      said: [
        ['Ida Venn', 'The weir leaks. It has since 1988.'],
        ['Unknown Speaker', 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
      aside: ['otter.ai'],
    },
  ),
  shape(
    'a turn without a name and hours',
    'a.txt',
    'Ida Venn  59:58\nThe weir leaks.\n\n1:00:15  \nWho pays?\n\nIda Venn  1:00:21\nThe board.\n',
    {
      said: [
        ['Ida Venn', 'The weir leaks.'],
        [undefined, 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
    },
  ),
  shape(
    'a name with the clock in brackets, words on the next line',
    'a.txt',
    'Speaker 1 (00:02):\nThe weir leaks.\n\nSpeaker 2 (00:09):\nWho pays? [crosstalk]\n\nSpeaker 1 (00:12):\nThe board. [inaudible 00:00:14]\n',
    {
      said: [
        ['Speaker 1', 'The weir leaks.'],
        ['Speaker 2', 'Who pays? [crosstalk]'],
        ['Speaker 1', 'The board. [inaudible 00:00:14]'],
      ],
    },
  ),
  shape(
    'columns with tabs',
    'a.txt',
    '00:00:04\tIda Venn\tThe weir leaks.\n00:00:09\tPer Holm\tWho pays?\n00:00:12\tIda Venn\tThe board.\n',
    {
      said: [
        ['Ida Venn', 'The weir leaks.'],
        ['Per Holm', 'Who pays?'],
        ['Ida Venn', 'The board.'],
      ],
    },
  ),
];

const said = (chair: string, asker: string) =>
  [
    [chair, 'The weir leaks.'],
    [asker, 'Who pays?'],
    [chair, 'The board.'],
  ] as const;

const recorders = [
  shape(
    'a clock of three parts without brackets',
    'a.txt',
    '00:00:04 Ida Venn: The weir leaks.\n00:00:09 Per Holm: Who pays?\n00:00:12 Ida Venn: The board.\n',
    { said: said('Ida Venn', 'Per Holm') },
  ),
  shape(
    'the clock on a line below the name',
    'a.txt',
    'Ida Venn\n0:04\nThe weir leaks.\n\nPer Holm\n0:09\nWho pays?\n\nIda Venn\n0:12\nThe board.\n',
    { said: said('Ida Venn', 'Per Holm'), aside: ['0:04'] },
  ),
  shape(
    'a record of a committee, names in capitals with a stop',
    'a.txt',
    'HEARING ON THE WEIR\n\nFriday, February 7, 2025\n\nThe CHAIRMAN. The weir leaks.\n\nMr. HOLM. Who pays?\n\nThe CHAIRMAN. The board.\n',
    { title: 'HEARING ON THE WEIR', date: '2025-02-07', said: said('The CHAIRMAN', 'Mr. HOLM') },
  ),
];

const hansard = [
  shape(
    'offices, parties, the chair and the column',
    'a.txt',
    'House of Eland\nFriday 7 February 2025\n\nOstrey Weir\n\nPer Holm (Ostrey) (Lab): Will the Minister pay for the weir?\n\nThe Minister for Rivers (Ida Venn): The board will pay.\n\nColumn 412\n\nMr Speaker: Order.\n\nPer Holm: Who is the board?\n',
    {
      said: [
        ['Per Holm', 'Will the Minister pay for the weir?'],
        ['The Minister for Rivers', 'The board will pay.'],
        ['Mr Speaker', 'Order.'],
        ['Per Holm', 'Who is the board?'],
      ],
      aside: ['Column 412'],
    },
  ),
  shape(
    'a number of the column within a turn, and a clock',
    'a.txt',
    'Ostrey Weir\n\n12.04 pm\n\nThe Minister for Rivers (Ida Venn): The weir has leaked since 1988, and the\n412\nboard will pay for it.\n\nPer Holm (Ostrey) (Con): When?\n\nIda Venn: In April.\n',
    {
      said: [
        ['The Minister for Rivers', 'The weir has leaked since 1988, and the board will pay for it.'],
        ['Per Holm', 'When?'],
        ['Ida Venn', 'In April.'],
      ],
      aside: ['412', '12.04'],
    },
  ),
  shape(
    'columns with letters, an interruption, members together',
    'a.txt',
    'Ostrey Weir\n\nPer Holm (Ostrey) (Ind): It leaks.\n\n27WH\n\nHon. Members: Shame!\n\n[Interruption.]\n\nMadam Deputy Speaker (Kari Lund): Order. Let him speak.\n\nPer Holm: It leaks still.\n',
    {
      said: [
        ['Per Holm', 'It leaks.'],
        ['Hon. Members', 'Shame!'],
        ['Madam Deputy Speaker', 'Order. Let him speak.'],
        ['Per Holm', 'It leaks still.'],
      ],
      aside: ['27WH', 'Interruption'],
    },
  ),
  shape(
    'a column in brackets and a paragraph that goes on',
    'a.txt',
    'Ostrey Weir\n\nPer Holm (Ostrey) (Lab): It leaks.\n\n[Col 413]\n\nIt has since 1988.\n\nThe Minister for Rivers (Ida Venn): We know.\n\nPer Holm: Then pay.\n',
    {
      said: [
        ['Per Holm', 'It leaks.'],
        ['Per Holm', 'It has since 1988.'],
        ['The Minister for Rivers', 'We know.'],
        ['Per Holm', 'Then pay.'],
      ],
      aside: ['413'],
    },
  ),
];

const capitals = [
  shape(
    'a broadcast with roles and sounds',
    'a.txt',
    'OSTREY TONIGHT\n\nIDA VENN, CHAIR, RIVER BOARD: The weir leaks.\n\nPER HOLM, HOST: Who pays?\n\n(BEGIN VIDEO CLIP)\n\nUNIDENTIFIED MALE: Not me.\n\n(END VIDEO CLIP)\n\nVENN: The board.\n',
    {
      said: [
        ['IDA VENN', 'The weir leaks.'],
        ['PER HOLM', 'Who pays?'],
        ['UNIDENTIFIED MALE', 'Not me.'],
        ['VENN', 'The board.'],
      ],
    },
  ),
  shape(
    'lines without blanks between them',
    'a.txt',
    'COUNCIL, 7 FEBRUARY 2025\nCHAIR: We begin.\nMR HOLM: Who pays for the weir?\nMRS VENN: The board.\nCHAIR: Next.\n',
    {
      said: [
        ['CHAIR', 'We begin.'],
        ['MR HOLM', 'Who pays for the weir?'],
        ['MRS VENN', 'The board.'],
        ['CHAIR', 'Next.'],
      ],
    },
  ),
  shape(
    'clocks in brackets and turns of several paragraphs',
    'a.txt',
    '[00:00:04] VENN: The weir leaks.\n\nIt has since 1988.\n\n[00:00:09] HOLM: Who pays?\n\n[00:00:12] VENN (off mic): The board.\n',
    {
      said: [
        ['VENN', 'The weir leaks.'],
        ['VENN', 'It has since 1988.'],
        ['HOLM', 'Who pays?'],
        ['VENN', 'The board.'],
      ],
    },
  ),
  shape(
    'hyphens, apostrophes and numbers in names',
    'a.txt',
    "ANNA O'DELL-VENN: The weir leaks.\n\nSPEAKER 2: Who pays?\n\nANNA O'DELL-VENN: The board.\n",
    {
      said: [
        ["ANNA O'DELL-VENN", 'The weir leaks.'],
        ['SPEAKER 2', 'Who pays?'],
        ["ANNA O'DELL-VENN", 'The board.'],
      ],
    },
  ),
];

const interviews = [
  shape(
    'letters with a stop',
    'a.txt',
    'The chair of the river board on the weir\n\nQ. Does it leak?\n\nA. It does.\n\nQ. Who pays?\n\nA. The board.\n',
    {
      said: [
        [undefined, 'Does it leak?'],
        [undefined, 'It does.'],
        [undefined, 'Who pays?'],
        [undefined, 'The board.'],
      ],
    },
  ),
  shape(
    'letters in bold',
    'a.md',
    '# The chair of the river board on the weir\n\n**Q:** Does it leak?\n\n**A:** It does.\n\n**Q:** Who pays?\n\n**A:** The board.\n',
    {
      said: [
        [undefined, 'Does it leak?'],
        [undefined, 'It does.'],
        [undefined, 'Who pays?'],
        [undefined, 'The board.'],
      ],
    },
  ),
  shape(
    'questions in bold, answers below',
    'a.md',
    '# Ida Venn: “It leaks”\n\nIda Venn has chaired the river board since 2019. We met her at the weir.\n\n**Do you know how much it leaks?**\n\nI do. It has leaked since 1988.\n\nWe measured it every year.\n\n**Who pays for it?**\n\nThe board will, in the end, I think.\n\n**And when does it begin?**\n\nIn April.\n',
    {
      said: [
        [undefined, 'Do you know how much it leaks?'],
        ['Ida Venn', 'I do. It has leaked since 1988.'],
        ['Ida Venn', 'We measured it every year.'],
        [undefined, 'Who pays for it?'],
        ['Ida Venn', 'The board will, in the end, I think.'],
        [undefined, 'And when does it begin?'],
        ['Ida Venn', 'In April.'],
      ],
    },
  ),
  shape(
    'names in bold',
    'a.md',
    '# Talk\n\n**The Ostrey News: Does it leak?**\n\n**Ida Venn:** It does.\n\n**The Ostrey News:** Who pays?\n\n**Ida Venn:** The board.\n',
    { title: 'Talk' },
  ),
  shape(
    'questions as headings, answered by nobody named',
    'a.md',
    '# The weir in five questions\n\n## Does it leak?\n\nIt does, the board says.\n\n## Who pays?\n\nThe board does.\n\n## When?\n\nIn April.\n',
    { said: [], headings: ['Who pays?'] },
  ),
];

/** Transcripts: each turn has its speaker, and what is not said is no turn. */
export const transcriptShapes: readonly ShapeKind[] = [
  { kind: 'transcripts, SRT', cases: 0, shapes: srt },
  { kind: 'transcripts, WebVTT', cases: 0, shapes: vtt },
  { kind: 'transcripts, Otter and recorders', cases: 0, shapes: otter },
  { kind: 'transcripts, meetings and committees', cases: 0, shapes: recorders },
  { kind: 'transcripts, Hansard', cases: 1, shapes: hansard },
  { kind: 'transcripts, names in capitals', cases: 1, shapes: capitals },
  { kind: 'transcripts, questions and answers', cases: 1, shapes: interviews },
];
