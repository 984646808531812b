import assert from 'node:assert/strict';
import { readFile } from '../../src/formats/readFile';
import type { Format } from '../../src/formats/format';

/** Who says what in a text, by its form alone. */
function said(text: string, format: Format): (readonly [speaker: string | undefined, words: string])[] {
  const [document] = readFile(text, format);
  return (document.speeches ?? []).map(({ start, end, speaker }) => [
    speaker && document.text.slice(speaker.start, speaker.end),
    document.text.slice(start, end),
  ]);
}

describe('turns of a transcript', () => {
  const transcripts: readonly (readonly [what: string, text: string, turns: ReturnType<typeof said>])[] = [
    [
      'have labels in capitals, with role, clock and stage directions',
      'COUNCIL TRANSCRIPT\nMay 3, 2025\n\nADA MOSS, COUNCIL LEADER: The wall is shut. It has cracks.\n\n[00:12:44] REYL: How many?\n\n(APPLAUSE)\n\nMOSS [on screen]: Fourteen.\n',
      [
        ['ADA MOSS', 'The wall is shut. It has cracks.'],
        ['REYL', 'How many?'],
        ['MOSS', 'Fourteen.'],
      ],
    ],
    [
      'of a parliament have constituency, party and office',
      'House of Kinn\n3 May 2025\n\nHarbour Wall\n\nTom Reyl (Kinn West) (Lab): Will the Minister speak?\n\nThe Minister for Walls (Ada Moss): It is shut.\n\nMr Speaker: Order.\n',
      [
        ['Tom Reyl', 'Will the Minister speak?'],
        ['The Minister for Walls', 'It is shut.'],
        ['Mr Speaker', 'Order.'],
      ],
    ],
    [
      'of a committee have the numbers of questions, below who is there',
      'Harbour committee\n\nWitnesses: Ada Moss, engineer; Tom Reyl, mayor.\n\nChair: Is it shut?\n\nAda Moss: It is.\n\nQ14 Mr Berger: Since when?\n\nAda Moss: Since May.\n',
      [
        ['Chair', 'Is it shut?'],
        ['Ada Moss', 'It is.'],
        ['Mr Berger', 'Since when?'],
        ['Ada Moss', 'Since May.'],
      ],
    ],
    [
      'stand below a headline with a colon',
      'Ada Moss: ‘The wall holds’\n\nHOST: Does it?\n\nMOSS: It does.\n\nHOST: Still?\n',
      [
        ['HOST', 'Does it?'],
        ['MOSS', 'It does.'],
        ['HOST', 'Still?'],
      ],
    ],
    [
      'go on in paragraphs without a label',
      'HOST: How was it?\n\nMOSS: It was cold.\n\nThen it rained.\n\nHOST: And now?\n',
      [
        ['HOST', 'How was it?'],
        ['MOSS', 'It was cold.'],
        ['MOSS', 'Then it rained.'],
        ['HOST', 'And now?'],
      ],
    ],
    [
      'of a recorder have a clock behind the name',
      'Ada Moss  0:04  \nThe wall is shut.\n\nTom Reyl  0:09  \nUntil when?\n\nAda Moss  1:02:13\nNobody knows.\n',
      [
        ['Ada Moss', 'The wall is shut.'],
        ['Tom Reyl', 'Until when?'],
        ['Ada Moss', 'Nobody knows.'],
      ],
    ],
    [
      'have initials for a name that stands in full',
      'Ada Moss: Is it shut?\n\nTom Reyl: It is.\n\nAM: Until when?\n\nTR: May.\n\nXY: June.\n',
      [
        ['Ada Moss', 'Is it shut?'],
        ['Tom Reyl', 'It is.'],
        ['Ada Moss', 'Until when?'],
        ['Tom Reyl', 'May.'],
        ['XY', 'June.'],
      ],
    ],
    [
      'come once where each has a name of its own',
      'ADA MOSS: The wall is shut.\n\nCOUNCIL LEADER: It has cracks.\n\nTOM REYL, DRIVER: I was late.\n',
      [
        ['ADA MOSS', 'The wall is shut.'],
        ['COUNCIL LEADER', 'It has cracks.'],
        ['TOM REYL', 'I was late.'],
      ],
    ],
    [
      'of questions and answers name nobody',
      'Q: Is it shut?\n\nA: It is.\n\nQ: Until when?\n',
      [
        [undefined, 'Is it shut?'],
        [undefined, 'It is.'],
        [undefined, 'Until when?'],
      ],
    ],
  ];
  for (const [what, text, turns] of transcripts)
    it(what, () => {
      assert.deepEqual(said(text, 'plain'), turns);
    });

  it('in bold are those of Markdown', () => {
    const text = '# A talk\n\n**Ada Moss:** Is it shut?\n\n**Tom Reyl**: It is.\n\n**Ada Moss:** Until when?\n';
    assert.deepEqual(said(text, 'markdown'), [
      ['Ada Moss', 'Is it shut?'],
      ['Tom Reyl', 'It is.'],
      ['Ada Moss', 'Until when?'],
    ]);
  });

  it('are none in lists, questions without answers and ordinary text', () => {
    for (const text of [
      'Time: nine.\nPlace: the hall.\nPrice: four crowns.\n',
      'FACT 1: The wall is shut.\nFACT 2: It has cracks.\nFACT 3: Nobody knows.\n',
      'WALL: It is shut. Nobody may cross.\n\nROADS: Two are closed.\n\nHOMES: Nine were hit.\n\n“It is bad,” said the mayor.\n',
      'Q: Is it shut?\n\nIt is, the mayor said.\n\nQ: Until when?\n\nNobody knows.\n\nQ: Why?\n',
      'Ada Moss: the wall holds\n\nThe wall holds, the mayor said.\n\nIt was built in 1931.\n\nNobody was hurt.\n',
    ])
      assert.deepEqual(said(text, 'plain'), []);
  });

  it('leave label and heading out of what is said', () => {
    const [{ text, roles }] = readFile(
      'Kinn\nMay\n\nHOST: One.\n\nThe Second Part\n\nMOSS: Two.\n\nHOST: Three.\n',
      'plain',
    );
    assert.deepEqual(
      roles?.map(({ start, end, role }) => [role, text.slice(start, end)]),
      [
        ['byline', 'HOST:'],
        ['heading', 'The Second Part'],
        ['byline', 'MOSS:'],
        ['byline', 'HOST:'],
      ],
    );
  });

  it('have their heading above the first label', () => {
    const [{ text, roles }] = readFile(
      'House of Kinn\n3 May 2025\n\nHarbour Wall\n\nTom Reyl (Kinn West) (Lab): Will he speak?\n\nThe Minister for Walls (Ada Moss): It is shut.\n\nMr Speaker: Order.\n',
      'plain',
    );
    assert.deepEqual(
      roles?.filter(({ role }) => role === 'heading').map(({ start, end }) => text.slice(start, end)),
      ['Harbour Wall'],
    );
  });
});

describe('block quotations', () => {
  const quotations: readonly (readonly [what: string, text: string, said: ReturnType<typeof said>])[] = [
    ['with a dash and a name', '> The wall holds.\n> — *Ada Moss, engineer*\n', [['Ada Moss', 'The wall holds.']]],
    ['with a name in bold', '> The wall holds.\n>\n> **Ada Moss**, engineer\n', [['Ada Moss', 'The wall holds.']]],
    [
      'with a tag of citation',
      '> “The wall holds.”\n>\n> <cite>Ada Moss, engineer</cite>\n',
      [['Ada Moss', '“The wall holds.”']],
    ],
    ['with a dash below', '> The wall holds.\n\n— Ada Moss\n', [['Ada Moss', 'The wall holds.']]],
    ['that are called out', '> [!quote] Ada Moss, engineer\n> The wall holds.\n', [['Ada Moss', 'The wall holds.']]],
    [
      'of nobody by their form',
      'She said:\n\n> The wall holds.\n> It does.\n\nThat was all.\n',
      [[undefined, 'The wall holds.\n> It does.']],
    ],
    ['on a line with the name below', '“The wall holds.”\n*Ada Moss, engineer*\n', [['Ada Moss', '“The wall holds.”']]],
    ['that name their speaker in words', '> “The wall holds,” said Ada Moss.\n', []],
    ['that are notes', '> [!NOTE]\n> The wall holds.\n', []],
    ['that are excerpts', '> ## Excerpt\n> The wall holds.\n', []],
    ['of marks in a line', 'He called it “the wall”\n*Picture: the wall*\n', []],
  ];
  for (const [what, text, wanted] of quotations)
    it(what, () => {
      assert.deepEqual(said(text, 'markdown'), wanted);
    });

  it('in plain text are those with a name below', () => {
    assert.deepEqual(said('"The wall holds."\n— Ada Moss, engineer\n', 'plain'), [['Ada Moss', '"The wall holds."']]);
    assert.deepEqual(said('> The wall holds.\n', 'plain'), []);
  });
});

describe('pictures of Markdown', () => {
  it('are captions, with the line in italics below', () => {
    const [{ text, roles }] = readFile(
      '# Wall\n\n![The wall](wall.jpg)\n*The wall in 2019*\n\n[![Old wall](old.jpg)](https://ledger.example)\n\nThe wall ![x](y.png) holds.\n\n*Not a caption*\n',
      'markdown',
    );
    assert.deepEqual(
      roles?.map(({ start, end, role }) => [role, text.slice(start, end)]),
      [
        ['caption', '![The wall](wall.jpg)'],
        ['caption', '*The wall in 2019*'],
        ['caption', '[![Old wall](old.jpg)](https://ledger.example)'],
      ],
    );
  });
  it('stand apart from the excerpt of a clipper', () => {
    const [{ text, roles }] = readFile(
      '# Wall\n\n> ## Excerpt\n> The wall holds.\n\n---\nThe wall holds.\n',
      'markdown',
    );
    assert.deepEqual(
      roles?.map(({ start, end, role }) => [role, text.slice(start, end)]),
      [
        ['boilerplate', '> ## Excerpt'],
        ['standfirst', '> The wall holds.'],
      ],
    );
  });
});
