import { type Candidate, type SentenceNames, type WordRule } from '../sentenceNames';
import { Trigger } from '../tagging/triggers';
import { WordFlag } from '../tagging/wordFlags';

/** Longest names that are taken for somebody's by what stands before them, in words. */
const maxAfterAddress = 5;
const maxAfterRole = 4;
const maxAfterAccording = 4;

/** The index after the capitals from `from` on, `max` at most, none of which has one of the flags. */
function endOfCapitals(sentence: SentenceNames, from: number, max: number, flags: number): number {
  let to = from;
  while (to - from < max && sentence.at(to).capital && !sentence.has(to, flags)) to++;
  return to;
}

/** The index after a name of capitals with hyphens and particles: `Anne-Marie van der Berg`. */
function endOfPerson(sentence: SentenceNames, from: number): number {
  let to = from;
  while (to - from < maxAfterAddress) {
    const { capital, lower, particle } = sentence.at(to);
    const isName = capital && !sentence.has(to, WordFlag.Calendar | WordFlag.FunctionWord);
    const isInside = to > from && (lower === '-' || particle) && sentence.at(to + 1).capital;
    if (!isName && !isInside) break;
    to++;
  }
  return to;
}

function person(from: number, to: number, titled: boolean, sure: boolean): Candidate {
  return { from, to, type: 'PER', demonym: false, titled, sure };
}

const letter = /^[a-z]$/;

/** `Gen Z`: a generation, and no general. */
function isGeneration(sentence: SentenceNames, index: number, to: number): boolean {
  return sentence.lower(index) === 'gen' && to === index + 2 && letter.test(sentence.lower(index + 1));
}

/** Words that say that a person's name follows, whether or not the tagger found it. */
export const titleRules: readonly WordRule[] = [
  {
    id: 'form-of-address',
    example: 'Mr [Osei] spoke.',
    counterexample: 'The miss Osei lamented was narrow.',
    trigger: Trigger.FormOfAddress,
    read: (sentence, index) => {
      const from = sentence.lower(index + 1) === '.' ? index + 2 : index + 1;
      const to = endOfPerson(sentence, from);
      if (to === from || isGeneration(sentence, index, to)) return undefined;
      const clash = sentence.overlapping(from, to);
      const whole = clash.find((name) => name.type === 'PER' && name.from <= from && name.to >= to);
      if (whole) {
        for (const name of clash) {
          name.titled = true;
          name.sure = true;
        }
        return whole;
      }
      return clash.some((name) => name.to > to) ? undefined : sentence.put(person(from, to, true, true));
    },
  },
  {
    // After a role two capitals make a name, whatever words they are: `the state president, To Lam,`.
    id: 'role-before',
    example: 'The anchor [Best Kaya] stayed.',
    counterexample: 'The anchor Best stayed.',
    trigger: Trigger.Role,
    read: (sentence, index) => {
      if (!sentence.isSentenceCase || sentence.at(index).triggers & Trigger.FormOfAddress) return undefined;
      const isApposition = sentence.lower(index + 1) === ',';
      const from = isApposition ? index + 2 : index + 1;
      const to = endOfCapitals(
        sentence,
        from,
        maxAfterRole,
        WordFlag.Calendar |
          WordFlag.Demonym |
          WordFlag.Role |
          WordFlag.Honorific |
          WordFlag.OrganisationWord |
          WordFlag.Country,
      );
      const isPlace = to - from === 2 && sentence.has(from, WordFlag.Place);
      if (to - from < 2 || isPlace || (isApposition && !sentence.isPhraseEnd(to))) return undefined;
      return sentence.overlapping(from, to).length > 0 ? undefined : sentence.put(person(from, to, true, false));
    },
  },
  {
    // Two to four capitals before a comma or the end are somebody: `according to Le Hong Hiep, a fellow at …`.
    id: 'according-to',
    example: 'It will rain, according to [Havtind Yara].',
    counterexample: 'It will rain, according to Havtind Yara readers.',
    trigger: Trigger.According,
    read: (sentence, index) => {
      if (!sentence.isSentenceCase || sentence.lower(index + 1) !== 'to') return undefined;
      const from = index + 2;
      const to = endOfCapitals(
        sentence,
        from,
        maxAfterAccording,
        WordFlag.OrganisationWord |
          WordFlag.PlaceWord |
          WordFlag.Calendar |
          WordFlag.Demonym |
          WordFlag.Country |
          WordFlag.Organisation |
          WordFlag.Role |
          WordFlag.Honorific,
      );
      if (to - from < 2 || !sentence.isPhraseEnd(to)) return undefined;
      const isKnown = sentence
        .overlapping(from, to)
        .some((name) => name.sure || name.to > to || name.type === 'PER' || name.type === 'ORG');
      return isKnown ? undefined : sentence.put(person(from, to, false, false));
    },
  },
];
