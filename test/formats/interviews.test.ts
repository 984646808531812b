import assert from 'node:assert/strict';
import type { Format } from '../../src/formats/format';
import { readFile } from '../../src/formats/readFile';

/** Who says what, by the form alone. */
function said(text: string, format: Format): string[] {
  const [document] = readFile(text, format);
  return (document.speeches ?? []).map(({ start, end, speaker }) => {
    const who = speaker ? document.text.slice(speaker.start, speaker.end) : '?';
    return `${who}: ${document.text.slice(start, end)}`;
  });
}

const answers = ['I do. It has leaked since 1988.', 'The board will, in the end, I think.', 'In April.'];
const questions = ['Do you know how much it leaks?', 'Who pays for it?', 'When does it begin?'];

/** An interview of three questions below a headline and an introduction. */
function interview(
  introduction: string,
  question: (words: string) => string,
  answer = (words: string) => words,
): string {
  const exchanges = questions.flatMap((words, at) => [question(words), answer(answers[at])]);
  return [introduction, ...exchanges].join('\n\n') + '\n';
}

const spoken = 'Three questions on the weir\n\nTom Reyl spoke to Ida Venn, who chairs the river board.';
const byVenn = answers.map((words) => `Ida Venn: ${words}`);
const byReyl = questions.map((words) => `Tom Reyl: ${words}`);
const alternating = byReyl.flatMap((words, at) => [words, byVenn[at]]);
const askedByNobody = questions.flatMap((words, at) => [`?: ${words}`, byVenn[at]]);

describe('who asks in an interview', () => {
  const introductions: readonly (readonly [text: string, asker: string])[] = [
    ['“It leaks”: five minutes with Ida Venn\n\nIda Venn talks to Tom Reyl', 'Tom Reyl'],
    ['“It leaks”: five minutes with Ida Venn\n\nTom Reyl talks to Ida Venn', 'Tom Reyl'],
    ['“It leaks”: five minutes with Ida Venn\n\nOla Holm talks to Tom Reyl', '?'],
    ['“It leaks”: five minutes with Ida Venn\n\nIda Venn told Tom Reyl to go', '?'],
  ];
  for (const [text, asker] of introductions)
    it(`${text.slice(text.indexOf('\n') + 2)}: ${asker}`, () =>
      assert.equal(
        said(
          interview(text, (words) => words),
          'plain',
        ).at(0),
        `${asker}: ${questions[0]}`,
      ));
});

describe('interviews', () => {
  const forms: readonly (readonly [what: string, text: string, format: Format, turns: readonly string[]])[] = [
    ['bold', interview(`# ${spoken}`, (words) => `**${words}**`), 'markdown', alternating],
    ['italics', interview(`# ${spoken}`, (words) => `_${words}_`), 'markdown', alternating],
    ['headings', interview(`# ${spoken}`, (words) => `### ${words}`), 'markdown', alternating],
    ['plain lines', interview(spoken, (words) => words), 'plain', alternating],
    [
      'letters',
      interview(
        spoken,
        (words) => `Q: ${words}`,
        (words) => `A: ${words}`,
      ),
      'plain',
      alternating,
    ],
    [
      'letters in bold, before answers with a letter',
      interview(
        `# ${spoken}`,
        (words) => `**Q: ${words}**`,
        (words) => `A: ${words}`,
      ),
      'markdown',
      alternating,
    ],
    [
      'the name of a paper',
      interview('# Ida Venn: “It leaks”', (words) => `**Kinn Post: ${words}**`),
      'markdown',
      questions.flatMap((words, at) => [`Kinn Post: ${words}`, byVenn[at]]),
    ],
    [
      'bold, before answers with a name',
      interview(
        '# The weir',
        (words) => `**${words}**`,
        (words) => `Ola Holm: ${words}`,
      ),
      'markdown',
      questions.flatMap((words, at) => [`?: ${words}`, `Ola Holm: ${answers[at]}`]),
    ],
    [
      'bold, before answers with initials',
      interview(
        '# Five minutes with Ida Venn',
        (words) => `**${words}**`,
        (words) => `IV: ${words}`,
      ),
      'markdown',
      askedByNobody,
    ],
    [
      'bold, before answers with the initials of somebody else',
      interview(
        '# Five minutes with Ida Venn',
        (words) => `**${words}**`,
        (words) => `OH: ${words}`,
      ),
      'markdown',
      questions.flatMap((words, at) => [`?: ${words}`, `?: ${answers[at]}`]),
    ],
  ];
  for (const [what, text, format, turns] of forms)
    it(`have questions in ${what}`, () => {
      assert.deepEqual(said(text, format), turns);
    });

  const introductions: readonly (readonly [introduction: string, who: string])[] = [
    ['# Dr Ida Venn: why I left', 'Dr Ida Venn'],
    ['# The weir\n\n*Interview by Tom Reyl*\n\nIda Venn has chaired the river board since 2019.', 'Ida Venn'],
    ['# A talk on the weir\n\nIda Venn was for years at Kinn Dale. She told the Kinn Post why she left.', 'Ida Venn'],
    ['# The weir\n\n_Ida Venn, 71, talks to Tom Reyl about it_', 'Ida Venn'],
    ['# The weir\n\n*By Tom Reyl*\n\nIda Venn came late. She told Tom Reyl why.', 'Ida Venn'],
    ['# The weir\n\nThe Post’s Tom Reyl met Ida Venn at her house.', 'Ida Venn'],
    ['# The weir\n\nOne of them, Ida Venn, talked to Tom Reyl.', 'Ida Venn'],
    ['# The weir\n\nEngineer Ida Venn took our questions.', 'Ida Venn'],
    ['# The weir\n\nIda Venn, 71, sat on the board. We met in Kinn Rua, at her house.', 'Ida Venn'],
    // Front matter tells the title.
    ['---\ntitle: The weir\n---\n\nIda Venn, 71, was with Kinn Dale. We spoke on Monday, at her house.', 'Ida Venn'],
    ['---\ntitle: The weir\n---\n\nIda Venn sat on the board. She talks to Tom Reyl about it.', 'Ida Venn'],
    [
      '# The weir\n\n*Ola Holm, who let it leak, was fined. Tom Reyl spoke to Dame Ida Venn, who chairs the board.*',
      'Dame Ida Venn',
    ],
  ];
  for (const [introduction, who] of introductions)
    it(`have ${who} as the one asked below “${introduction.replaceAll('\n', ' ')}”`, () => {
      const turns = said(
        interview(introduction, (words) => `**${words}**`),
        'markdown',
      );
      assert.deepEqual(
        turns.filter((_, at) => at % 2 === 1),
        answers.map((words) => `${who}: ${words}`),
      );
    });

  it('have questions behind Q that address nobody, and answers without a label', () => {
    const asked = ['How many leak?', 'Who pays?', 'And then?'];
    const text = ['# Five minutes with Ida Venn', ...asked.flatMap((words) => [`**Q: ${words}**`, 'I count two.'])];
    assert.deepEqual(
      said(text.join('\n\n'), 'markdown'),
      asked.flatMap((words) => [`?: ${words}`, 'Ida Venn: I count two.']),
    );
  });

  it('end before a line that is set apart', () => {
    const text = interview('# Five minutes with Ida Venn', (words) => `_${words}_`);
    assert.deepEqual(said(`${text}\n_Interview by Tom Reyl_\n`, 'markdown'), askedByNobody);
  });

  const unnamed: readonly string[] = [
    '# The weir\n\nOla Holm, who let it leak, was fined. Here the chair of the river board answers.',
    '# The weir\n\nOla Holm and Ida Venn sat on the board. She talks to Tom Reyl.',
    '# The weir\n\nTom Reyl spoke to Ida Venn.',
    '# The weir\n\nIda Venn sat on the board. We spoke too soon.',
    '# The weir\n\nIda Venn sat on the board. We spoke to the chair.',
    '# Ida Venn! The Weir\n\nWe spoke on Monday, at her house.',
    '# The weir\n\nIda Venn told Ola Holm to go. Tom Reyl met her sister.',
  ];
  for (const introduction of unnamed)
    it(`name nobody below “${introduction.replaceAll('\n', ' ')}”`, () => {
      const turns = said(
        interview(introduction, (words) => `**${words}**`),
        'markdown',
      );
      assert.deepEqual(
        turns.filter((_, at) => at % 2 === 1),
        answers.map((words) => `?: ${words}`),
      );
    });

  it('have statements of who asks between the questions', () => {
    const text = interview('# Five minutes with Ida Venn', (words) => `**${words}**`).replace(
      '**Who pays for it?**',
      '**The board is poor.**',
    );
    assert.deepEqual(said(text + '\n**And then?**\n\nThen we drink.\n', 'markdown').slice(2, 4), [
      '?: The board is poor.',
      'Ida Venn: The board will, in the end, I think.',
    ]);
  });

  describe('in plain lines that change from question to answer', () => {
    /** Below the name of the paper: who is asked stands in the second line, who asks in a line of its own. */
    const head = 'THE WEIR – ONLINE\n\n“It leaks”: five minutes with Ida Venn\n\nInterview by Tom Reyl';
    const lines = [
      ['Do you know how much it leaks?', 'A bucket an hour.'],
      ['When did you see it first?', 'I saw it in March.'],
      ['Some say that it is safe.', 'They may say so.'],
      ['What should you have done?', 'I cannot say.'],
      ['Will you mend it?', 'No.'],
      ['Do you swim?', 'Never.'],
    ];
    const textOf = (exchanges: readonly (readonly string[])[]): string =>
      [head, ...exchanges.map((lines) => lines.join('\n\n'))].join('\n\n') + '\n';

    it('have a statement between two answers, and answers that seldom say I', () => {
      assert.deepEqual(
        said(textOf(lines), 'plain'),
        lines.flatMap(([asked, answered]) => [`Tom Reyl: ${asked}`, `Ida Venn: ${answered}`]),
      );
    });

    it('have two statements in a row, each shorter than what is answered', () => {
      const statements = [
        ['The board is poor.', 'It has a new boat and two cars.'],
        ['Some say it is safe.', 'They may say so until it bursts.'],
      ];
      const [first, second, , ...others] = lines;
      const found = said(textOf([first, second, ...statements, ...others]), 'plain');
      for (const [asked, answered] of statements) {
        assert.ok(found.includes(`Tom Reyl: ${asked}`), found.join('\n'));
        assert.ok(found.includes(`Ida Venn: ${answered}`), found.join('\n'));
      }
      const told = statements.map(([asked, answered]) => [answered, asked]);
      const answersOnly = said(textOf([first, second, ...told, ...others]), 'plain');
      for (const words of told.flat()) assert.ok(answersOnly.includes(`Ida Venn: ${words}`), answersOnly.join('\n'));
    });

    it('are none where questions do not address who is introduced', () => {
      const asked = lines.map(([question, answer]) => [question.replaceAll('you', 'they'), answer]);
      assert.deepEqual(said(textOf([...asked, ['Do you care?', 'Hardly.']]), 'plain'), []);
    });

    it('have longer answers where others are as long', () => {
      const long = lines.flatMap(([asked, answered]) =>
        asked.endsWith('?') ? [[asked, answered, 'So it is.', 'Yes.']] : [],
      );
      const found = said(textOf(long), 'plain');
      assert.equal(found.filter((words) => words === 'Ida Venn: So it is.').length, long.length);
    });
  });

  it('end before a paragraph that speaks of who was asked', () => {
    const text = interview('# Five minutes with Ida Venn', (words) => `**${words}**`);
    assert.deepEqual(said(`${text}\nMs Venn will speak at the town hall in May.\n`, 'markdown'), askedByNobody);
  });

  const silent: readonly (readonly [what: string, text: string, format: Format])[] = [
    [
      'plain questions of a text that names nobody as asked',
      interview('The weir\n\nIt leaks.', (words) => words),
      'plain',
    ],
    [
      'headings of an article that asks and answers itself',
      '# The weir\n\nTom Reyl met Ida Venn, who chairs the board.\n\n## Does it leak?\n\nIt does.\n\n## Who pays?\n\nThe board.\n\n## When?\n\nIn April.\n',
      'markdown',
    ],
    [
      'questions without answers',
      `${spoken}\n\nDo you know why?\n\nWho told you?\n\nI wonder. Is it late?\n\nI think it is.\n`,
      'plain',
    ],
    [
      'questions of an explainer whose answers quote others',
      '# Ida Venn: “It leaks”\n\n**Why does it leak?**\n\nIt is old. “I saw it,” says Ida Venn.\n\n**What can you do?**\n\nStay out.\n\n**Will it hold?**\n\n“I hope so,” she says.\n',
      'markdown',
    ],
    ['two questions', '# Ida Venn: “It leaks”\n\n**Do you care?**\n\nI do.\n\n**And you?**\n\nI do.\n', 'markdown'],
  ];
  for (const [what, text, format] of silent)
    it(`are not ${what}`, () => {
      assert.deepEqual(said(text, format), []);
    });
});
