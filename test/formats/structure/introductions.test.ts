import { linesFrom } from '../../../src/formats/fileLines';
import { headlineRules, meetingRules, participantsIn } from '../../../src/formats/structure/introductions';
import { testRules, type Found } from '../../fixtures/rules';

/** Who is asked by a headline alone, or by an introduction below one. */
function askedIn(text: string, headline: string): Found[] {
  const found = participantsIn(linesFrom(headline + text));
  return found
    ? [{ start: found.asked.start - headline.length, end: found.asked.end - headline.length, rule: found.rule }]
    : [];
}

describe('introductions that say who is asked', () => {
  testRules<string, unknown>(meetingRules, (text) => askedIn(text, 'The weir at Ostrey\n\n'));
});

describe('headlines that say who is asked', () =>
  testRules<string, unknown>(headlineRules, (text) => askedIn(text, '')));
