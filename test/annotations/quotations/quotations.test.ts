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
      [{ role: 'mixed', speaker: '', cue: 'accused', content: 'open theft' }],
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
});
