import {
  emergencyNouns,
  emergencyNumbers,
  formationNouns,
  newsTakes,
  numeralLabels,
  phoneWords,
} from '../../lexicon/en/numberContexts';
import { labelNouns } from '../../lexicon/en/quantityWords';
import { parseIsoDate } from '../../text/calendar';
import type { Rule } from '../../text/rule';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import { isFraction } from './digitNumerals';
import type { TokenPlace } from './figureRow';

/** Forms in which digits stand for no amount: the tokens that a row reads are passed over. */
export type CodeRule =
  | 'fixed-pair'
  | 'joined-numbers'
  | 'telephone'
  | 'code'
  | 'list-number'
  | 'citation'
  | 'labelled-letter'
  | 'numbered'
  | 'emergency'
  | 'news-take'
  | 'lap-time';

/** Plain digits from this length on are an identifier: amounts that long have commas or a scale word. */
const minCodeLength = 10;
/** A telephone number has at least so many digits, national prefix included. */
const minTelephoneDigits = 7;
/** Groups in which a telephone number is written, at most. */
const maxTelephoneGroups = 6;
/** Longest number of a list, in digits. */
const maxListDigits = 2;
/** Numbers joined by hyphens, at most: holds a made-up text of nothing else to linear time. */
const maxJoined = 8;

/** Digits that stand for no amount, told before a date or score is looked for. */
export const codes: readonly Rule<CodeRule, (place: TokenPlace) => number | undefined>[] = [
  {
    id: 'fixed-pair',
    example: 'The kiosk is open [24/7] now.',
    counterexample: 'The tank is 3/4 full since 28/02/2019.',
    read: fixedPair,
  },
  {
    id: 'joined-numbers',
    example: 'They played a [4-3-3] at home.',
    counterexample: 'They won 4-3 on 2021-03-09.',
    read: joinedNumbers,
  },
  {
    id: 'telephone',
    example: 'Witnesses can call [020 7946 0018] at any time.',
    counterexample: 'Witnesses saw 20 boats at 0630 hours.',
    read: telephone,
  },
  {
    id: 'code',
    example: 'The post is [1900735244018835456] there.',
    counterexample: 'The post cost 1,900,735,244 there.',
    read: ({ tokens, index }) => (/^\d+$/.test(longToken(tokens, index)) ? index + 1 : undefined),
  },
  {
    id: 'code',
    example: 'They showed the ID.[3] there.',
    counterexample: 'They paid Rs.300 there.',
    read: pointedCode,
  },
  {
    id: 'list-number',
    example: '[2]. Boil the rice.',
    counterexample: 'Boil 2. Then stir.',
    read: listNumber,
  },
  {
    id: 'citation',
    example: 'The mill closed in May.[⟦12⟧]',
    counterexample: 'The mill [the 12th] closed.',
    read: citation,
  },
  {
    id: 'labelled-letter',
    example: 'Flights leave from gate [12B] today.',
    counterexample: 'The gate cost 12B, or 12bn.',
    read: labelledLetter,
  },
  {
    id: 'numbered',
    example: 'He lives at No. [10] there.',
    counterexample: 'He said no. 10 boats left.',
    read: numbered,
  },
  {
    id: 'emergency',
    example: 'A [911] caller gave the street.',
    counterexample: 'A 912 caller saw 911 boats.',
    read: emergency,
  },
  {
    id: 'news-take',
    example: 'UPDATE [2]-Osthaven shuts its port',
    counterexample: 'An update 2-3 times a day is due.',
    read: newsTake,
  },
  {
    id: 'lap-time',
    example: 'She ran [1:36.6] in the heats.',
    counterexample: 'She ran at 1:36 in the heats.',
    read: lapTime,
  },
];

/** `a 911 call`, `dialled 999`. */
function emergency({ tokens, index }: TokenPlace): number | undefined {
  if (!emergencyNumbers.has(tokens.lower(index))) return undefined;
  const isCalled = phoneWords.has(tokens.lower(index - 1)) || emergencyNouns.has(tokens.lower(index + 1));
  return isCalled ? index + 1 : undefined;
}

/** `ID.3`, `PS8.1bn`: digits that a point joins to capitals. */
function pointedCode({ tokens, index }: TokenPlace): number | undefined {
  if (!isJoined(tokens, index, '.') || tokens.kind(index - 2) !== TokenKind.Word) return undefined;
  // No.10 has a rule of its own, and U.S.5 is a misprint.
  if (!tokens.isAllCaps(index - 2) || tokens.lower(index - 3) === '.') return undefined;
  const isGlued = tokens.kind(index + 1) === TokenKind.Word && tokens.noSpaceBefore(index + 1);
  return isGlued ? index + 2 : index + 1;
}

function longToken(tokens: TokenReader, index: number): string {
  const digits = tokens.lower(index);
  return digits.length >= minCodeLength ? digits : '';
}

/** Whether a number is joined to the one before by one mark without blanks. */
function isJoined(tokens: TokenReader, index: number, mark: string): boolean {
  return (
    tokens.lower(index - 1) === mark &&
    tokens.noSpaceBefore(index - 1) &&
    tokens.noSpaceBefore(index) &&
    tokens.kind(index) === TokenKind.Number
  );
}

/** `24/7`, `50/50`, `9/11`: no fraction, no day and month with a year, no `2023/24`. */
function fixedPair({ tokens, index }: TokenPlace): number | undefined {
  if (!isJoined(tokens, index + 2, '/') || tokens.lower(index + 3) === '/' || tokens.lower(index - 1) === '/')
    return undefined;
  const first = tokens.lower(index);
  if (first.length > 3 || isFraction(Number(first), Number(tokens.lower(index + 2)))) return undefined;
  return index + 3;
}

/** `4-3-3`, `555-010-0199`, `a 3-2 formation`: what no range and no score has. */
function joinedNumbers({ tokens, index }: TokenPlace): number | undefined {
  const isNumber = (at: number): boolean => tokens.isInfixHyphen(at - 1) && tokens.kind(at) === TokenKind.Number;
  if (!isNumber(index + 2)) return undefined;
  // 555-0199: no amount begins with a nought.
  const hasNought = /^0\d\d/.test(tokens.lower(index + 2));
  if (!hasNought && !isNumber(index + 4) && !formationNouns.has(tokens.lower(index + 3))) return undefined;
  const start = tokens.tokens.start[index];
  if (parseIsoDate(tokens.text.slice(start, start + '2024-06-20'.length)) !== undefined) return undefined;
  let next = index + 3;
  while (isNumber(next + 1) && next - index < 2 * maxJoined) next += 2;
  return next;
}

/** Words between such a word and *on*, at most: `Call the newsdesk on 555 0100`. By hand. */
const phoneReach = 5;

/** `020 7946 0018`, `+44 20 7946 0018`, `call 555 0100`: groups of digits after a nought, a plus or a word. */
function telephone({ tokens, index }: TokenPlace): number | undefined {
  const first = tokens.lower(index);
  const hasSign = tokens.lower(index - 1) === '+' && tokens.noSpaceBefore(index);
  const before = tokens.lower(index - 1);
  const reach = before === 'on' ? phoneReach : 2;
  let hasWord = phoneWords.has(before);
  for (let at = index - 2; at >= index - reach && !hasWord; at--) hasWord = phoneWords.has(tokens.lower(at));
  if (!hasSign && !hasWord && !/^0\d\d/.test(first)) return undefined;
  let next = index;
  let digits = 0;
  for (let groups = 0; groups < maxTelephoneGroups; groups++) {
    if (tokens.kind(next) !== TokenKind.Number || (next > index && !isNextGroup(tokens, next))) break;
    digits += tokens.lower(next).length;
    next++;
    if (isGroupMark(tokens, next)) next++;
  }
  if (digits < minTelephoneDigits) return undefined;
  return tokens.kind(next - 1) === TokenKind.Number ? next : next - 1;
}

function isNextGroup(tokens: TokenReader, index: number): boolean {
  return /^\d+$/.test(tokens.lower(index)) && (tokens.isSameLine(index) || tokens.noSpaceBefore(index));
}

/** The hyphen or bracket between two groups of a telephone number. */
function isGroupMark(tokens: TokenReader, index: number): boolean {
  const isMark = tokens.lower(index) === ')' || tokens.isInfixHyphen(index);
  return isMark && tokens.noSpaceBefore(index) && tokens.kind(index + 1) === TokenKind.Number;
}

/** Whether a token is the first of its line. */
function opensLine(tokens: TokenReader, index: number): boolean {
  if (index === 0) return true;
  const between = tokens.text.slice(tokens.tokens.end[index - 1], tokens.tokens.start[index]);
  return between.includes('\n');
}

/** `2. Boil the rice.`, `2) Boil the rice.` at the start of a line. */
function listNumber({ tokens, index }: TokenPlace): number | undefined {
  if (!opensLine(tokens, index) || tokens.lower(index).length > maxListDigits) return undefined;
  const mark = tokens.lower(index + 1);
  const isNumber = (mark === '.' || mark === ')') && tokens.noSpaceBefore(index + 1);
  return isNumber && tokens.isSameLine(index + 2) && !tokens.noSpaceBefore(index + 2) ? index + 1 : undefined;
}

/** `[12]` right behind a word or a full stop. */
function citation({ tokens, index }: TokenPlace): number | undefined {
  const isBracketed = tokens.lower(index - 1) === '[' && tokens.lower(index + 1) === ']';
  return isBracketed && tokens.noSpaceBefore(index - 1) && tokens.noSpaceBefore(index) ? index + 1 : undefined;
}

/** `gate 12B`, `Building 4C`: one letter joined to the number of a noun or name that is numbered. */
function labelledLetter({ tokens, index }: TokenPlace): number | undefined {
  const isLetter =
    tokens.noSpaceBefore(index + 1) &&
    tokens.kind(index + 1) === TokenKind.Word &&
    tokens.lower(index + 1).length === 1 &&
    /^\d+$/.test(tokens.lower(index));
  if (!isLetter || !tokens.isSameLine(index)) return undefined;
  return labelNouns.has(tokens.lower(index - 1)) ? index + 2 : undefined;
}

/** `No. 10`, `Nos. 3`, `Case No. 24-1187`: the whole number is a name. */
function numbered({ tokens, index }: TokenPlace): number | undefined {
  const isLabel =
    tokens.lower(index - 1) === '.' &&
    tokens.noSpaceBefore(index - 1) &&
    numeralLabels.has(tokens.lower(index - 2)) &&
    (tokens.isCapitalised(index - 2) || tokens.lower(index - 2) !== 'no');
  if (!isLabel || !tokens.isSameLine(index)) return undefined;
  return tokens.isInfixHyphen(index + 1) && tokens.kind(index + 2) === TokenKind.Number ? index + 3 : index + 1;
}

/** `UPDATE 2-Osthaven shuts its port`: how often a wire has sent the report. */
function newsTake({ tokens, index }: TokenPlace): number | undefined {
  const isTake = tokens.isAllCaps(index - 1) && newsTakes.has(tokens.lower(index - 1));
  return isTake && tokens.isInfixHyphen(index + 1) ? index + 1 : undefined;
}

/** `1:36.6`: minutes and seconds of a race. */
function lapTime({ tokens, index }: TokenPlace): number | undefined {
  return isJoined(tokens, index + 2, ':') && /^\d\d\.\d+$/.test(tokens.lower(index + 2)) ? index + 3 : undefined;
}
