import assert from 'node:assert/strict';
import { reportsIn } from '../../../src/annotations/quotations/reported';
import { readArticle } from '../../../src/article/article';
import { wordsOf } from './clauses';

/** Reports of a text as `rule: speaker / cue / content`; the `reported-` of the rules is left out. */
function reported(text: string): string[] {
  const article = readArticle(text);
  return article.sentences.flatMap((sentence) =>
    reportsIn(article, sentence).map(
      ({ rule, speaker, cue, content }) =>
        `${rule.replace('reported-', '')}: ${wordsOf(text, speaker)} / ${wordsOf(text, cue)} / ${wordsOf(text, content)}`,
    ),
  );
}

describe('reported speech', () => {
  const cases: [text: string, reports: string[]][] = [
    // that
    ['The mayor said that tolls are due.', ['that: The mayor / said / that tolls are due']],
    ['The mayor told us in June that tolls rise.', ['that: The mayor / told / that tolls rise']],
    ['The mayor told the three men in the old town that tolls rise.', ['that: The mayor / told / that tolls rise']],
    ['The mayor told the three men in the old wet rich town by the big river of Kano that tolls rise.', []],
    ['The mayor listed rules that men know of.', ['stance: The mayor / listed / rules that men know of']],
    ['The mayor said in a film that was shown.', []],
    ['The mayor said: that much is known.', []],
    ['The mayor said tolls are due that day.', ['clause: The mayor / said / tolls are due that day']],
    ['Osei was told that tolls rise.', ['that: - / told / that tolls rise']],
    ['Osei was told by Ruiz that tolls rise.', ['that: Ruiz / told / that tolls rise']],
    ['Said that tolls rise now.', []],
    ['It rang at 1:15 a.m. Logs confirm that tolls rise.', ['that: Logs / confirm / that tolls rise']],
    ['Please don’t say that tolls are due.', []],
    ['I like it, except to say that tolls are due.', []],
    ['Kolo Ferries, a firm of Kano, is today recalling all boats it sold in May.', []],
    ['The mayor praised that tolls rise.', ['stance: The mayor / praised / that tolls rise']],
    // clause
    ['The mayor said tolls rise.', []],
    ['The mayor said tolls rise soon.', ['clause: The mayor / said / tolls rise soon']],
    ['The mayor says on Monday tolls rise soon.', ['clause: The mayor / says / tolls rise soon']],
    ['The mayor said late on this Monday tolls rise soon.', ['clause: The mayor / said / Monday tolls rise soon']],
    ['The mayor said so and left town.', []],
    ['The mayor said nothing was due.', ['clause: The mayor / said / nothing was due']],
    ['The mayor said of tolls it was late.', []],
    ['The mayor explained tolls were due.', ['clause: The mayor / explained / tolls were due']],
    ['The mayor explained tolls rise soon.', []],
    ['The mayor explained tolls he raised.', ['clause: The mayor / explained / tolls he raised']],
    ['The mayor explained tolls he Raised.', []],
    ['The mayor explained tolls, which were due.', []],
    ['The mayor believes tolls are due.', ['clause: The mayor / believes / tolls are due']],
    ['The mayor believes the bill needs money.', ['clause: The mayor / believes / the bill needs money']],
    ['The mayor forecast tolls are due.', []],
    [
      `The mayor explained ${'big '.repeat(14)}tolls were due.`,
      [`clause: The mayor / explained / ${'big '.repeat(14)}tolls were due`],
    ],
    [`The mayor explained ${'big '.repeat(15)}tolls were due.`, []],
    ['The mayor asked the men who knew what was due.', ['clause: The mayor / asked / what was due']],
    ['The mayor asked the men who owed tolls that were due.', []],
    ['Osei asked about the hour when tolls were due.', []],
    ['The head of the board, Ana Ruiz, told men to leave.', ['infinitive: Ana Ruiz / told / men to leave']],
    ['The mayor asked Osei on Monday whether tolls were due.', ['clause: The mayor / asked / whether tolls were due']],
    [
      'The mayor asked the men to find whether tolls were due.',
      ['infinitive: The mayor / asked / the men to find whether tolls were due'],
    ],
    ['The mayor is asking because tolls were due.', []],
    ['Osei was asked by Ruiz why tolls were due.', ['clause: Ruiz / asked / why tolls were due']],
    ['The mayor wrote a letter to those who had lent.', []],
    ['The mayor wrote the tolls were due.', ['clause: The mayor / wrote / the tolls were due']],
    ['As the old saying goes, tolls are due.', []],
    ['The mayor said at that time of tolls.', []],
    ['The mayor said at that time that tolls are due.', ['that: The mayor / said / that tolls are due']],
    ['It reminds me of a toll that was due.', []],
    ['It must be understood that tolls are due.', ['that: - / understood / that tolls are due']],
    ['Osei, a man of tolls, says that in Kano tolls are due.', ['that: Osei / says / that in Kano tolls are due']],
    ['The court on 3 January ruled that tolls are due.', ['that: The court / ruled / that tolls are due']],
    ['“I am late,” Ruiz said on Monday, adding tolls were due.', ['clause: Ruiz / adding / tolls were due']],
    ['“I am late,” said Ruiz, adding that tolls were due.', ['that: Ruiz / adding / that tolls were due']],
    ['Ana Ruiz (R-Kano), part of the board, said tolls were due.', ['clause: Ana Ruiz / said / tolls were due']],
    // infinitive
    ['The wall sank by two metres, geologists report.', ['final: geologists / report / The wall sank by two metres']],
    ['The gates are shut, she says, and she is right.', ['final: she / says / The gates are shut']],
    ['The mayor vowed to raise tolls.', ['infinitive: The mayor / vowed / to raise tolls']],
    ['The mayor urged them to raise tolls.', ['infinitive: The mayor / urged / them to raise tolls']],
    ['The mayor invited all the men in this old town to pay.', []],
    ['The mayor urged all the men of town to pay.', ['infinitive: The mayor / urged / all the men of town to pay']],
    ['The mayor vowed, to all, revenge.', []],
    // stance
    ['The mayor praised tolls and men.', ['stance: The mayor / praised / tolls and men']],
    ['The mayor praised tolls.', ['stance: The mayor / praised / tolls']],
    ['The mayor was then praised.', []],
    ['The mayor called on Monday and left.', []],
    ['The mayor praised, at length, tolls.', []],
    ['The mayor praised the tolls, which rise.', ['stance: The mayor / praised / the tolls']],
    ['The mayor praised tolls, which rise.', ['stance: The mayor / praised / tolls, which rise']],
    ['The mayor praised the tolls, adding a smile.', ['stance: The mayor / praised / the tolls']],
    ['The mayor praised tolls, roads and men.', ['stance: The mayor / praised / tolls, roads and men']],
    // final
    ['Tolls rise in June, the mayor said.', ['final: the mayor / said / Tolls rise in June']],
    ['Tolls rise in “June”, the mayor said.', ['final: the mayor / said / Tolls rise in “June”']],
    ['Tolls rise;, the mayor said on Monday.', []],
    ['Tolls rise again;, the mayor said.', ['final: the mayor / said / Tolls rise again']],
    ['Tolls rise in June, the mayor told men in town on Monday.', ['final: the mayor / told / Tolls rise in June']],
    ['Tolls rise in June, the mayor told the men in town on Monday too late.', []],
    ['Tolls rise, the mayor said.', []],
    ['Tolls rise again, the mayor said.', []],
    ['Tolls rise again now, the mayor said.', ['final: the mayor / said / Tolls rise again now']],
    ['Tolls rise in June, the mayor claimed.', ['final: the mayor / claimed / Tolls rise in June']],
    ['Tolls rise in June, the mayor saying.', []],
    ['Tolls rise in June, the mayor said that.', []],
    ['When tolls rise in June, the mayor said.', []],
    // inset
    ['But in June, Ruiz said, tolls rise again soon.', ['inset: Ruiz / said / tolls rise again soon']],
    ['But in June, Ruiz said, tolls rise again.', ['inset: Ruiz / said / tolls rise again']],
    ['But in June, Ruiz claimed, tolls rise again soon.', []],
    ['But, Ruiz said, tolls rise again soon.', []],
    ['But in June, the new and very old mayor said, tolls rise again soon.', []],
    ['But in June Ruiz said, tolls rise again soon.', []],
    // according to
    ['According to Ruiz, tolls rise.', ['according: Ruiz / According to / tolls rise']],
    ['But according to Ruiz, tolls rise.', ['according: Ruiz / according to / tolls rise']],
    ['According to Ruiz, a fellow at Kano, tolls rise.', ['according: Ruiz / According to / tolls rise']],
    ['According to Ruiz, Ana, tolls rise.', ['according: Ruiz / According to / Ana, tolls rise']],
    ['According to Ruiz, tolls were due, he said.', ['according: Ruiz / According to / tolls were due, he said']],
    ['According to Ruiz, tolls.', ['according: Ruiz / According to / tolls']],
    ['According to Ruiz in Kano.', []],
    ['According to “Ruiz”, tolls rise.', []],
    ['Tolls rise, according to Ruiz.', ['according: Ruiz / according to / Tolls rise']],
    ['Tolls rise, according to Ruiz, who said it.', ['according: Ruiz / according to / Tolls rise']],
    // the end of a report
    ['The mayor said tolls rise; men pay.', ['clause: The mayor / said / tolls rise; men pay']],
    ['The mayor said tolls rise soon; men pay.', ['clause: The mayor / said / tolls rise soon']],
    ['The mayor said tolls rise soon — men pay.', ['clause: The mayor / said / tolls rise soon']],
    ['The mayor said tolls rise soon, while men pay.', ['clause: The mayor / said / tolls rise soon']],
    ['The mayor said tolls rise soon, and men pay.', ['clause: The mayor / said / tolls rise soon, and men pay']],
    [
      'The mayor said tolls rise soon and said men pay now.',
      ['clause: The mayor / said / tolls rise soon', 'clause: The mayor / said / men pay now'],
    ],
    [
      'The mayor said tolls rise again very soon in all of Kano, adding that men pay.',
      [
        'clause: The mayor / said / tolls rise again very soon in all of Kano',
        'that: The mayor / adding / that men pay',
      ],
    ],
    ['The mayor said tolls he says rise soon.', ['clause: The mayor / said / tolls he says rise soon']],
    [
      'The mayor said tolls rise, adding that men pay.',
      ['clause: The mayor / said / tolls rise', 'that: The mayor / adding / that men pay'],
    ],
    [
      'The mayor told us that tolls rise; he added it was late.',
      ['that: The mayor / told / that tolls rise', 'clause: he / added / it was late'],
    ],
    // the sentence
    ['She said so.', []],
    ['The mayor said it rained (twice).', ['clause: The mayor / said / it rained (twice)']],
    ['The mayor said tolls rise 5%.', ['clause: The mayor / said / tolls rise 5%']],
    ['The mayor said tolls rise soon!?', ['clause: The mayor / said / tolls rise soon']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(reported(text), expected));
});
