import { months, weekdays } from '../../lexicon/en/calendar';
import { determiners } from '../../lexicon/en/clauseWords';
import { menNouns, parents, unnamedPersons, womenNouns } from '../../lexicon/en/personNouns';
import { callings, furtherRoles, roles } from '../../lexicon/en/roles';
import { TokenKind } from '../../text/tokens';
import { stepWords } from '../dates/steps';
import { isAge } from './ageLimits';
import type { FigureReading, FigureRow, NumberPlace } from './figureRow';
import { timeUnit } from './units';

/** A number between commas is an age above it: `Maria Silva, 3, …` is a place in a list or a score as often. */
const minApposition = 3;

/** Ages without a word of age, told by the person beside them, in the order in which they are tried. */
export const agesOfPersons: readonly FigureRow<NumberPlace>[] = [
  {
    id: 'aged',
    example: 'Her son, who was [10], cried.',
    counterexample: 'The total was 10, and he was 10 points ahead.',
    confidence: 0.9,
    read: ofPerson,
  },
  {
    id: 'aged',
    example: 'She will be [45] by the end of May.',
    counterexample: 'She will be 45 points ahead by May.',
    confidence: 0.9,
    read: ofPerson,
  },
  {
    id: 'aged',
    example: 'Maria Silva was [88]. She had a boat.',
    counterexample: 'The score in Lund was 88. Maria Silva was 88 behind.',
    confidence: 0.85,
    read: ofNamed,
  },
  {
    id: 'aged',
    example: 'At [16] she left school.',
    counterexample: 'At 16 votes she left, and at 9 she was home.',
    confidence: 0.85,
    read: atAge,
  },
  {
    id: 'aged',
    example: 'They saw a carpenter of [29], who cried.',
    counterexample: 'They saw a driver of 29 buses, a mother of 13, a crew of 29.',
    confidence: 0.85,
    read: ofCalling,
  },
  {
    id: 'age-apposition',
    example: 'Then Maria Silva, [45], a teacher, spoke.',
    counterexample: 'In the east, 45, a record, died.',
    confidence: 0.85,
    read: apposition,
  },
  {
    id: 'age-apposition',
    example: '“They ran,” said keeper Maria Silva, [45]. She had a boat.',
    counterexample: 'Read Maria Silva, 4. The winner was Silva, 45.',
    confidence: 0.85,
    read: closingApposition,
  },
];

/** `he is 45.`, `who was 10,`: a whole number after a person and a form of be, with nothing that it counts. */
function ofPerson(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const verb = tokens.lower(index - 1);
  const isAhead = verb === 'be' && tokens.lower(index - 2) === 'will';
  const isPerson = /^(?:he|she|who)$/.test(tokens.lower(isAhead ? index - 3 : index - 2));
  if (!isPerson || !(isAhead || agingVerbs.has(verb)) || !isAge(place)) return undefined;
  const after = tokens.lower(numeral.next);
  const isAlone = after === '' || /^(?:[.,;]|by|in|on|when)$/.test(after) || stepWords.includes(after);
  return isAlone ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' } : undefined;
}

/** `Maria Silva was 88.`, `Maria Silva is 34 and a vet`: the same after two words of a name that open a sentence. */
function ofNamed(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const verb = tokens.lower(index - 1);
  const isNamed = [index - 2, index - 3].every(
    (at) => tokens.kind(at) === TokenKind.Word && tokens.isCapitalised(at) && tokens.isSameLine(at + 1),
  );
  if (!isNamed || (verb !== 'is' && verb !== 'was') || !place.inDigits || !isAge(place)) return undefined;
  // `The Larkin was 88.` is no person, `Silva was 3.` may be third.
  const before = tokens.lower(index - 4);
  const isOpening = before === '' || /^[.!?:*_“"]$/.test(before) || !tokens.isSameLine(index - 3);
  if (!isOpening || determiners.has(tokens.lower(index - 3)) || numeral.value <= minApposition) return undefined;
  const after = tokens.lower(numeral.next);
  const isAlone =
    after === '' || /^[.,;]$/.test(after) || (after === 'and' && /^an?$/.test(tokens.lower(numeral.next + 1)));
  return isAlone ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' } : undefined;
}

/** Verbs between a person and an age. */
const agingVerbs: ReadonlySet<string> = new Set(['is', 'was', 'turned', 'turns']);

/** Up to it a number behind *at* may be a time of day. */
const maxHour = 12;

/** `At 16 she left school`, `By 30, he had three shops`: a number and a person open the sentence. */
function atAge(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const before = tokens.lower(index - 1);
  if ((before !== 'at' && before !== 'by') || !isAge(place) || numeral.value <= maxHour) return undefined;
  const isOpening = index < 2 || /^[.!?:;“"]$/.test(tokens.lower(index - 2)) || !tokens.isSameLine(index - 1);
  const at = tokens.lower(numeral.next) === ',' ? numeral.next + 1 : numeral.next;
  const isPerson = /^(?:he|she|i)$/.test(tokens.lower(at)) && tokens.isSameLine(at);
  return isOpening && isPerson
    ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' }
    : undefined;
}

/** `Maria Silva, 45, a teacher`: digits between commas after a name. */
function apposition(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const isBetweenCommas = tokens.lower(index - 1) === ',' && tokens.lower(numeral.next) === ',';
  if (!isBetweenCommas || !place.inDigits || !isAge(place) || numeral.value <= minApposition) return undefined;
  const isName =
    tokens.kind(index - 2) === TokenKind.Word &&
    tokens.isCapitalised(index - 2) &&
    timeUnit(tokens.lower(index - 2)) === undefined;
  return isName ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' } : undefined;
}

/** `said Maria Silva, 45.`: the same at the end of a sentence, behind two words of a name. */
function closingApposition(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const isLast = tokens.lower(index - 1) === ',' && /^[.;)]?$/.test(tokens.lower(numeral.next));
  if (!isLast || !place.inDigits || !isAge(place) || numeral.value < minClosing) return undefined;
  const isName = [index - 2, index - 3].every(
    (at) =>
      tokens.kind(at) === TokenKind.Word &&
      tokens.isCapitalised(at) &&
      !months.has(tokens.lower(at)) &&
      !weekdays.has(tokens.lower(at)) &&
      tokens.isSameLine(at + 1),
  );
  return isName ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' } : undefined;
}

/** Smaller numbers at the end of a sentence are pages, places and goals as well. */
const minClosing = 14;

/** `a carpenter of 29`, `a retired man of 81`: a person by what she does, no `mother of two`. */
function ofCalling(place: NumberPlace): FigureReading | undefined {
  const { tokens, index, from, numeral } = place;
  const noun = tokens.lower(index - 2);
  if (tokens.lower(index - 1) !== 'of' || !isAge(place) || numeral.value <= maxHour || parents.has(noun))
    return undefined;
  const isPerson = personSets.some((nouns) => nouns.has(noun));
  const isOne = [index - 3, index - 4].some((at) => /^an?$/.test(tokens.lower(at)));
  const after = tokens.lower(numeral.next);
  const isAlone = after === '' || /^(?:[.,;:)]|who|whose|and)$/.test(after);
  return isPerson && isOne && isAlone
    ? { from, next: numeral.next, kind: 'age', value: numeral.value, unit: 'year' }
    : undefined;
}

const personSets: readonly ReadonlySet<string>[] = [
  ...[womenNouns, menNouns, unnamedPersons, roles, furtherRoles, callings],
];
