import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findQuotations } from '../../../src/annotations/quotations/quotations';
import { wordsOf } from './clauses';

/** Each marked quotation as `role rule speaker / cue`. */
function attributed(text: string): string[] {
  return findQuotations(readArticle(text))
    .filter(({ marks }) => marks.length > 0)
    .map(({ role, rule, speaker, cue }) => `${role} ${rule}: ${wordsOf(text, speaker)} / ${wordsOf(text, cue)}`);
}

describe('attribution', () => {
  const cases: [text: string, attributed: string[]][] = [
    // the clause behind
    ['“We stay,” said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['“We stay”, said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['“We stay!” said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['Said Ana Ruiz, “We stay here until the spring.”', ['direct cue-before: Ana Ruiz / Said']],
    ['Ana Ruiz rang him with three words: “Here we stay.”', ['direct colon: Ana Ruiz / :']],
    ['“Who stays?” asked Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / asked']],
    ['“We stay –” said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['“We stay,” famously said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['“We stay,” he said.', ['direct cue-after: he / said']],
    ['“We stay,” fire chief Ana Ruiz said.', ['direct cue-after: fire chief Ana Ruiz / said']],
    ['“We stay,” praised the mayor.', ['scare no-speaker: - / -']],
    ['“We stay,” praised Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / praised']],
    ['“We stay,” saying no to tolls.', ['scare no-speaker: - / -']],
    ['“We stay,” told us in May.', ['scare no-speaker: - / -']],
    ['“We stay,” said that man.', ['direct cue-after-inverted: that man / said']],
    ['“We stay.” Ana Ruiz said so in May.', ['scare no-speaker: - / -']],
    ['“We stay.” said Ana Ruiz.', ['direct cue-after-inverted: Ana Ruiz / said']],
    ['“We stay…” Ana Ruiz said in May.', ['scare no-speaker: - / -']],
    ['“We stay.”, Ana Ruiz said in May.', ['direct cue-after: Ana Ruiz / said']],
    ['“We stay,” she beamed.', ['direct cue-after: she / beamed']],
    ['“We stay,” she giggled.', ['direct cue-after: she / giggled']],
    ['“We stay,” Sgt. Ana Maria Ruiz barked.', ['direct cue-after: Sgt. Ana Maria Ruiz / barked']],
    ['“We stay,” the sergeant barked.', ['direct cue-after: the sergeant / barked']],
    [
      '“We stay,” the old vice-chair of the board riffed.',
      ['direct cue-after: the old vice-chair of the board / riffed'],
    ],
    ['“We stay,” the retired sergeant in the boat.', ['scare no-speaker: - / -']],
    ['Hours later, Ruiz left, saying, “We stay for now.”', ['direct participle-clause: Ruiz / saying']],
    ['Ruiz came on, in a coat, saying, “We stay for now.”', ['direct participle-clause: Ruiz / saying']],
    ['Jailing her for a year, Judge Ana Ruiz stormed: “We stay for now.”', ['direct colon: Judge Ana Ruiz / :']],
    ['Jailing her for a year: “We stay for now.”', ['scare no-speaker: - / -']],
    ['He’s claiming that it is “big”.', ['mixed participle-before: He / claiming']],
    ['Ana Ruiz once described it as “big”.', ['mixed cue-before: Ana Ruiz / described']],
    [
      '“We stay,” Bill “Bo” Ruiz, the mayor of the old town, said.',
      ['direct cue-after: Ruiz / said', 'term naming: - / -'],
    ],
    ['A boat that Mayor Bill Ruiz described as “big”.', ['mixed cue-before: Mayor Bill Ruiz / described']],
    ['Ana Ruiz, who told the board when asked about it: “We stay.”', ['direct cue-before: Ana Ruiz / told']],
    ['Ruiz answered on Facebook writing, “We stay for now.”', ['direct participle-before: Ruiz / writing']],
    ['Ruiz held a sign reading “We stay for now.”', ['direct inscription: - / reading']],
    ['“We stay,” barked the sergeant.', ['direct cue-after-inverted: the sergeant / barked']],
    ['“Has it rained?” Rocha went on, as if nobody had come.', ['direct cue-after: Rocha / went']],
    ['“It has,” shot back Osei.', ['direct cue-after-inverted: Osei / shot']],
    ['A self-described “shy kid,” Mr Osei changed his name.', ['scare no-speaker: - / -']],
    ['The votes count. “He has them.” Asked what it meant, she left.', ['scare no-speaker: - / -']],
    [
      '“His mood is grim,” she said, but despite the tone, “I think he will stay,” said Osei.',
      ['direct cue-after: she / said', 'direct cue-after-inverted: Osei / said'],
    ],
    [
      'The boat came in. But it may be late: “While the weir holds, the town waits,” Ines Rocha, an analyst, wrote.',
      ['direct cue-after: Ines Rocha / wrote'],
    ],
    [
      'It was a loss in what Bay Osei, treasurer of the board, called “a hand-to-hand fight.”',
      ['mixed cue-before: Bay Osei / called'],
    ],
    [
      'A man whom one Rocha insider described as “his brother” left.',
      ['mixed cue-before: one Rocha insider / described'],
    ],
    [
      'Sunday morning, Rocha slammed the plan and accused Osei of a “flip-flop.”',
      ['mixed cue-before: Rocha / accused'],
    ],
    ['Recently he shut the gate and said it was “weak.”', ['mixed cue-before: he / said']],
    ['Kelly shut the gate and said it was “weak.”', ['mixed cue-before: Kelly / said']],
    ['After the Salem attacks, Osei made a film calling it “a risk.”', ['mixed participle-before: Osei / calling']],
    ['Ines Rocha: Dam Is a ‘Proven Failure’ in Kano', ['direct colon: Ines Rocha / :']],
    ['The “Stay” signs, barked the year before, fell.', ['scare no-speaker: - / -']],
    ['“We stay,” Ruiz Famous.', ['scare no-speaker: - / -']],
    ['“We stay,” Ruiz sees and says.', ['direct cue-after: Ruiz / sees']],
    ['“We stay,” is how Ana Ruiz put it.', ['direct cue-after: Ana Ruiz / put']],
    ['“We stay” was how Ana Ruiz describes it.', ['direct cue-after: Ana Ruiz / describes']],
    ['“We stay,” as Ana Ruiz phrased it.', ['direct cue-after: Ana Ruiz / phrased']],
    ['“We stay,” as was put up there.', ['scare no-speaker: - / -']],
    ['“We stay,” according to Ana Ruiz.', ['direct according-after: Ana Ruiz / according to']],
    ['“We stay,” was the word according to Ana Ruiz.', ['direct according-after: Ana Ruiz / according to']],
    [
      '“We stay,” was the word on the old town walls according to Ana Ruiz.',
      ['mixed reported-according: Ana Ruiz / according to'],
    ],
    ['“We stay.” – Ana Ruiz, farmer', ['direct dash: Ana Ruiz / –']],
    ['“We stay.” ― Ana Ruiz, farmer', ['direct dash: Ana Ruiz / ―']],
    ['“We stay.” - Ana Ruiz, farmer', ['scare no-speaker: - / -']],
    [
      '“We stay,” as Ana of the big old wet tall dark high low town put it.',
      ['direct cue-after: Ana of the big old wet tall dark high low town / put'],
    ],
    ['“We stay,” as Ana of the big old red wet tall dark high low town put it.', ['scare no-speaker: - / -']],
    ['“We stay,” the mayor praised it.', ['direct cue-after: the mayor / praised']],
    ['“We stay,” and the mayor praised it.', ['scare no-speaker: - / -']],
    ['It was “older than we are”, Ana Ruiz said.', ['mixed cue-after: Ana Ruiz / said']],
    [
      'It had “two sides,” like the old weir of the town, said Ana Ruiz, who built it.',
      ['mixed cue-after: Ana Ruiz / said'],
    ],
    ['“We stay,” Ana Ruiz, the mayor, told Kano News.', ['direct cue-after: Ana Ruiz / told']],
    ['“We stay,” Ana Ruiz, the mayor, tweeted Sunday.', ['direct cue-after: Ana Ruiz / tweeted']],
    [
      'The weir “is the only one that held,” retired Army general Ana Ruiz said.',
      ['mixed cue-after: retired Army general Ana Ruiz / said'],
    ],
    // the clause before
    [
      'When her son cries “You never came back!”, the hall grew still and a man coughed.',
      ['direct cue-before: her son / cries'],
    ],
    ['The board has been branded “clueless” by villagers.', ['mixed cue-before: villagers / branded']],
    ['The board has been branded “clueless” in the town.', ['mixed cue-before: - / branded']],
    [
      'State radio quoted the general, Ana Ruiz, as saying “we stay” in May.',
      ['mixed participle-before: the general / saying'],
    ],
    ['The crew is calling on Ana Ruiz to “end the tolls”.', ['mixed cue-before: The crew / calling']],
    [
      'The board shut it, despite letters from parents who called the plan “heartless”.',
      ['mixed cue-before: parents / called'],
    ],
    ['Ana Ruiz used the debate to accuse the board of “theft”.', ['mixed cue-before: Ana Ruiz / accuse']],
    ['Ana Ruiz said the guard had told her to “sit down”.', ['mixed cue-before: the guard / told']],
    ['Ana Ruiz said she expects Osei to announce a “new weir”.', ['mixed cue-before: Ana Ruiz / said']],
    ['Ana Ruiz said she heard a deckhand shout “he is under us”.', ['mixed cue-before: a deckhand / shout']],
    [
      'The office of Osei did not respond to us, but the mayor told the radio that “it is dead”.',
      ['mixed cue-before: the mayor / told'],
    ],
    [
      'Shop steward Ana Ruiz was less calm about the board: “We all stay here.”',
      ['direct colon: Shop steward Ana Ruiz / :'],
    ],
    ['Ana Ruiz put Osei to the test: “We all stay here.”', ['direct colon: Ana Ruiz / :']],
    ['Ana Ruiz said she was told by a guard to “sit down”.', ['mixed cue-before: a guard / told']],
    ['Ana Ruiz said she was told to “sit down”.', ['mixed cue-before: Ana Ruiz / said']],
    [
      'She learned it from her uncle, a sailor who liked to say that “a clock lies”.',
      ['mixed cue-before: a sailor / say'],
    ],
    [
      'In the clip, seen by all, a woman can be heard shouting: “We all stay here.”',
      ['direct participle-before: a woman / shouting'],
    ],
    ['Ana Ruiz sniped that it was “dull”.', ['mixed cue-before: Ana Ruiz / sniped']],
    ['She accepted it was “dull”.', ['mixed cue-before: She / accepted']],
    ['She was not amazed that it was “dull”.', ['scare no-speaker: - / -']],
    [
      'Former Kano keeper Ana Ruiz went further: “We all stay here.”',
      ['direct colon: Former Kano keeper Ana Ruiz / :'],
    ],
    ['The jury was told Ana Ruiz had said that it was “dull”.', ['mixed cue-before: Ana Ruiz / said']],
    ['As my mother used to say, “We all stay here.”', ['direct cue-before: my mother / say']],
    [
      'Your report (“Weir to go”, 3 May) says the trees are “dead” now.',
      ['title no-speaker: - / -', 'mixed participle-before: Your report / says'],
    ],
    [
      'Ruiz showed the cut of “First Tide” to the board, saying, “We all stay here.”',
      ['mixed cue-before: Ruiz / showed', 'direct participle-clause: Ruiz / saying'],
    ],
    ['Ana Ruiz says that the mayor told him, “Unfit men stay.”', ['direct cue-before: the mayor / told']],
    ['12 said “we stay here” now.', ['scare no-speaker: - / -']],
    ['Ana Ruiz said: “We stay.”', ['direct cue-before: Ana Ruiz / said']],
    ['Ana Ruiz said, “We stay.”', ['direct cue-before: Ana Ruiz / said']],
    ['Ana Ruiz said “We stay here.”', ['direct cue-before: Ana Ruiz / said']],
    ['Ana Ruiz said “We stay.”', ['mixed cue-before: Ana Ruiz / said']],
    ['Ana Ruiz said “we stay here.”', ['mixed cue-before: Ana Ruiz / said']],
    ['Ana Ruiz praised “We Stay Here.”', ['mixed cue-before: Ana Ruiz / praised']],
    ['Ana Ruiz said in May “We stay here.”', ['mixed cue-before: Ana Ruiz / said']],
    ['Ana Ruiz is to say “we stay” today.', ['mixed cue-before: Ana Ruiz / say']],
    ['Ana Ruiz is to claim “we stay” today.', ['scare no-speaker: - / -']],
    ['According to Ana Ruiz, “we stay” today.', ['mixed according-before: Ana Ruiz / According to']],
    ['Ana Ruiz rose, saying “we stay” today.', ['mixed participle-clause: Ana Ruiz / saying']],
    ['Ana Ruiz told us, adding “we stay” today.', ['mixed cue-before: Ana Ruiz / told']],
    ['Ana Ruiz was told “we stay” by Omar Haddad.', ['mixed cue-before: Omar Haddad / told']],
    ['Tolls condemned by Omar Haddad as “a gift”.', ['mixed cue-before: Omar Haddad / condemned']],
    ['The letter from the old mayor of Kano: “We stay.”', ['direct colon: The letter from the old mayor of Kano / :']],
    ['Ana Ruiz turned round, “We stay here for good.”', ['direct sentence-subject: Ana Ruiz / -']],
    ['Ana Ruiz turned round, “We stay for good.”', ['scare no-speaker: - / -']],
    ['Ana Ruiz (R-Kano), said, “We stay here.”', ['direct cue-before: Ana Ruiz / said']],
    ['The tolls are what aide Ana Ruiz called “a gift”.', ['mixed cue-before: aide Ana Ruiz / called']],
    ['In Salem, Old Hampshire, Ana Ruiz rose, saying “we stay” today.', ['mixed participle-clause: Ana Ruiz / saying']],
    ['In May, Ana Ruiz rose, saying “we stay” today.', ['mixed participle-clause: Ana Ruiz / saying']],
    ['Ana Ruiz built huts “to live by the weir” in May.', ['scare no-speaker: - / -']],
    // the sentence before
    ['The dam is safe, said Ana Ruiz. “We all stay here.”', ['direct sentence-before: Ana Ruiz / said']],
    ['Ana Ruiz agreed. “We all stay here.”', ['direct sentence-before: Ana Ruiz / agreed']],
    ['Ana Ruiz agreed to go. “We all stay here.”', ['scare no-speaker: - / -']],
    ['Ana Ruiz agreed. “Stay.”', ['scare no-speaker: - / -']],
    ['The dam is safe, said Ana Ruiz.\n\n“We all stay here.”', ['direct sentence-before: Ana Ruiz / said']],
    ['The dam is safe, said Ana Ruiz.\n\n“We all stay here.” It rained.', ['scare no-speaker: - / -']],
    [
      '“We go,” said Ana Ruiz. “Stay” is a big word.',
      ['direct cue-after-inverted: Ana Ruiz / said', 'scare no-speaker: - / -'],
    ],
    [
      'Ana Ruiz said “What a night for us!” and praised their “calm”.',
      ['direct cue-before: Ana Ruiz / said', 'mixed continued: Ana Ruiz / praised'],
    ],
    // both
    ['Ana Ruiz called it “a gift” of tolls, Omar Haddad said.', ['mixed cue-before: Ana Ruiz / called']],
    ['Ana Ruiz said, “we stay,” Omar Haddad added.', ['mixed cue-before: Ana Ruiz / said']],
    ['The line drew applause: “We stay,” she said.', ['direct cue-after: she / said']],
    [
      'The mayor said: “We stay,” with no further word to those who had come there, she said.',
      ['direct cue-before: The mayor / said'],
    ],
    ['Ana Ruiz called it “a gift to nobody,” Omar Haddad said.', ['mixed cue-before: Ana Ruiz / called']],
    ['It was “a gift to nobody,” Omar Haddad said.', ['mixed cue-after: Omar Haddad / said']],
    ['It was “a gift to nobody” Omar Haddad said.', ['scare no-speaker: - / -']],
    ['It was “a gift to nobody” of the town, Omar Haddad said.', ['mixed cue-after: Omar Haddad / said']],
    ['It was “a gift to nobody” according to Omar Haddad.', ['mixed according-after: Omar Haddad / according to']],
    ['In Kano, “We stay,” Omar Haddad said.', ['direct cue-after: Omar Haddad / said']],
    // the paragraph behind
    [
      'It rained.\n\n“Where was she?\n\n“Where was she in May?” Ana Ruiz said.',
      ['direct continued-paragraph: Ana Ruiz / said', 'direct cue-after: Ana Ruiz / said'],
    ],
    [
      'It rained.\n\n“Where was she?”\n\n“Where was she in May?” Ana Ruiz said.',
      ['title no-speaker: - / -', 'direct cue-after: Ana Ruiz / said'],
    ],
    ['It rained.\n\n“We all stay here.”\n\n— Ana Ruiz, farmer', ['direct dash: Ana Ruiz / —']],
    ['It rained.\n\n“We all stay here.”\n\n— the rain went on', ['scare no-speaker: - / -']],
    ['It rained on “We all stay here.”\n\n— Ana Ruiz, farmer', ['scare no-speaker: - / -']],
    // going on
    [
      '“We stay,” said Ana Ruiz. And praised its “calm”.',
      ['direct cue-after-inverted: Ana Ruiz / said', 'mixed cue-before: - / praised'],
    ],
    [
      '“We stay,” said Ana Ruiz. “We go.”',
      ['direct cue-after-inverted: Ana Ruiz / said', 'direct continued: Ana Ruiz / said'],
    ],
    [
      '“We stay,” said Ana Ruiz, “if we may.”',
      ['direct cue-after-inverted: Ana Ruiz / said', 'mixed continued: Ana Ruiz / said'],
    ],
    [
      '“We stay,” said Ana Ruiz.\n\n“We go.”\n\n“We are off.”',
      [
        'direct cue-after-inverted: Ana Ruiz / said',
        'direct continued-paragraph: Ana Ruiz / said',
        'direct continued-paragraph: Ana Ruiz / said',
      ],
    ],
    [
      '“We stay,” said Ana Ruiz.\n\nIt rained.\n\n“We go home.”',
      ['direct cue-after-inverted: Ana Ruiz / said', 'scare no-speaker: - / -'],
    ],
    ['Ana Ruiz said this in Kano:\n\n“We stay.”', ['direct colon-line: Ana Ruiz / said']],
    ['According to Ana Ruiz:\n\n“We stay.”', ['direct colon-line: Ana Ruiz / According to']],
    ['The letter of the town:\n\n“We stay.”', ['direct colon-line: The letter of the town / -']],
    ['Letter:\n\n“We stay.”', ['scare no-speaker: - / -']],
    ['It rained. Ana Ruiz said this:\n\n“We stay.”', ['direct colon-line: Ana Ruiz / said']],
    ['Ana Ruiz said this in Kano:\n\nIt rained, “We stay.”', ['scare no-speaker: - / -']],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(attributed(text), expected));
});
