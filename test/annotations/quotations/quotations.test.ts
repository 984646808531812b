import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findQuotations } from '../../../src/annotations/quotations/quotations';

interface Read {
  role: string;
  speaker: string;
  cue: string;
  content: string;
}

function read(text: string): Read[] {
  const translate = (s?: { start: number; end: number }): string => (s ? text.slice(s.start, s.end) : '');
  return findQuotations(readArticle(text))
    .filter((q) => q.marks.length > 0)
    .map((q) => ({
      role: q.role,
      speaker: translate(q.speaker),
      cue: translate(q.cue),
      content: q.content.map(translate).join(' | '),
    }));
}

describe('quotations', () => {
  const cases: [string, Read[]][] = [
    [
      '“The dam will hold,” said Aisha Bello, the chief engineer.',
      [{ role: 'direct', speaker: 'Aisha Bello', cue: 'said', content: 'The dam will hold,' }],
    ],
    [
      '“The dam will hold,” Aisha Bello, the chief engineer, told reporters.',
      [{ role: 'direct', speaker: 'Aisha Bello', cue: 'told', content: 'The dam will hold,' }],
    ],
    [
      'Aisha Bello said: “The dam will hold.”',
      [{ role: 'direct', speaker: 'Aisha Bello', cue: 'said', content: 'The dam will hold.' }],
    ],
    [
      '“It holds,” she said. “It always did.”',
      [
        { role: 'direct', speaker: 'she', cue: 'said', content: 'It holds,' },
        { role: 'direct', speaker: 'she', cue: 'said', content: 'It always did.' },
      ],
    ],
    // A preposition names nobody.
    [
      'From the report: “In general, old boats need more repair.”',
      [{ role: 'direct', speaker: '', cue: '', content: 'In general, old boats need more repair.' }],
    ],
    [
      'The minister called the plan “a gift to nobody” on Monday.',
      [{ role: 'mixed', speaker: 'The minister', cue: 'called', content: 'the plan “a gift to nobody” on Monday' }],
    ],
    [
      'The rule, known as “the open door”, ends in May.',
      [{ role: 'term', speaker: '', cue: '', content: 'the open door' }],
    ],
    [
      'She starred in the film “The Long Way Home” in 1998.',
      [{ role: 'title', speaker: '', cue: '', content: 'The Long Way Home' }],
    ],
    [
      'Shops sold “organic” apples from the next valley.',
      [{ role: 'scare', speaker: '', cue: '', content: 'organic' }],
    ],
    [
      'Minister accused of ‘open theft’ by auditors',
      [{ role: 'mixed', speaker: 'auditors', cue: 'accused', content: 'open theft' }],
    ],
    ['“Go,” barked Colonel Duarte.', [{ role: 'direct', speaker: 'Colonel Duarte', cue: 'barked', content: 'Go,' }]],
    [
      '„Wir warten“ steht auf dem Schild, und die Leute warten auf den Bus, der nicht kommt.',
      [{ role: 'direct', speaker: '', cue: '', content: 'Wir warten' }],
    ],
  ];
  for (const [text, expected] of cases) it(text.slice(0, 60), () => assert.deepEqual(read(text), expected));

  it('tells apostrophes from single marks', () => {
    assert.equal(read('The ministers’ plan wasn’t ready, and the ’90s are over. Don’t ask.').length, 0);
  });

  it('goes on over paragraphs whose mark stays open', () => {
    const quotations = read(
      '“We came by night,” said Omar Haddad. “The road was gone.\n\n“Nobody told us where to go.”\n',
    );
    assert.deepEqual(
      quotations.map((q) => q.speaker),
      ['Omar Haddad', 'Omar Haddad', 'Omar Haddad'],
    );
  });

  it('leaves plans unattributed', () => {
    assert.equal(read('The two leaders are set to discuss “trade and energy” on Friday.')[0].role, 'scare');
  });

  it('names nobody for the topic of a headline', () => {
    const speakerOf = (headline: string): string | undefined =>
      read(`${headline}\n\nThe weir road will shut for six weeks, the county said on Friday.\n`)[0].speaker;
    assert.equal(speakerOf('Weir road closure: ‘It is the end of my season’'), '');
    assert.equal(speakerOf('Watch: ‘We had a near miss on the weir’'), '');
    assert.equal(speakerOf('Ruiz: ‘It is the end of my season’'), 'Ruiz');
    assert.equal(speakerOf('Mayor of Kano: ‘It is the end of my season’'), 'Mayor of Kano');
  });

  it('lets a paragraph go on only where nothing else is said in it', () => {
    const speakersOf = (text: string): string[] => read(text).map((quotation) => quotation.speaker);
    const first = '“We came by night, all of us,” said Omar Haddad.';
    assert.deepEqual(speakersOf(`${first}\n\n“Nobody told us where to go.”\n`), ['Omar Haddad', 'Omar Haddad']);
    assert.deepEqual(speakersOf(`${first}\n\n“Nobody told us where to go.” It was dark.\n`), ['Omar Haddad', '']);
    assert.deepEqual(speakersOf(`${first}\n\nThe reply was short. “Nobody told us where to go.”\n`), [
      'Omar Haddad',
      '',
    ]);
  });

  it('takes who gave a statement from the line above it', () => {
    assert.equal(
      read('Statement by Governor Ana Ruiz:\n\n“I thank them all on this day.”\n')[0].speaker,
      'Governor Ana Ruiz',
    );
  });

  it('reads no second quotation behind the cue of the first', () => {
    assert.equal(read('“We are sorry for it,” Ana Ruiz said in a letter to the council.').length, 1);
    assert.equal(read('“It is late,” she said in an interview with the paper.').length, 1);
  });

  it('ends what is reported before who says all of it', () => {
    const text = 'Ana Ruiz called it “a gift to nobody,” Omar Haddad said.';
    const [{ content }] = findQuotations(readArticle(text));
    assert.deepEqual(
      content.map(({ start, end }) => text.slice(start, end)),
      ['it “a gift to nobody,”'],
    );
  });

  it('goes by who stands right behind words that close a sentence, before a cue further off', () => {
    const [{ speaker }] = read(
      'The plan says to all who pay that a first aim “is less noise at night,” Ana Ruiz said.',
    );
    assert.equal(speaker, 'Ana Ruiz');
  });

  it('keeps both halves of a report with its cue inside', () => {
    const [report] = findQuotations(
      readArticle('The river will rise, the mayor said, and the bridge will close in June.'),
    );
    assert.equal(report.content.length, 2);
    assert.equal(report.role, 'indirect');
  });
});
