import { smallNumbers } from '../../lexicon/en/numbers';
import { cricketWords, labelNouns, resultNouns, resultWords } from '../../lexicon/en/quantityWords';
import type { TokenReader } from '../../text/tokenReader';
import { TokenKind } from '../../text/tokens';
import type { FigureReading, FigureRow, TokenPlace } from './figureRow';
import { readUnit } from './units';

/** Tokens before the numbers among which the word of winning or losing stands: `beat the visitors from Lagos 3-2`. */
const maxDistance = 10;

/** Results of matches and votes: two numbers with a hyphen, in the order in which they are tried. */
export const scoreFigures: readonly FigureRow<TokenPlace>[] = [
  {
    id: 'score',
    example: 'It ended in a [3-2] victory.',
    counterexample: 'It ended in a 3-2 formation.',
    confidence: 0.9,
    read(place) {
      const score = scoreAt(place);
      return score && isBeforeResult(place) ? score : undefined;
    },
  },
  {
    id: 'score',
    example: 'Lagos won the match [3-2] at home.',
    counterexample: 'Lagos opens 3-2 times a day.',
    confidence: 0.85,
    read(place) {
      const score = scoreAt(place);
      return score && isAfterResult(place) ? score : undefined;
    },
  },
  {
    id: 'score',
    example: 'Lagos were [62 for 5] when rain stopped the innings.',
    counterexample: 'Lagos sold 62 for 5 naira each.',
    confidence: 0.85,
    read: runsForWickets,
  },
  {
    id: 'score',
    example: 'Lagos United [3-1] Kinn',
    counterexample: 'Ages 3-5 Welcome',
    confidence: 0.85,
    read(place) {
      const score = scoreAt(place);
      return score && isBetweenTeams(place, score) ? score : undefined;
    },
  },
  {
    id: 'score',
    example: 'Lagos had reached [157-4] in 40 overs.',
    counterexample: 'Lagos opens 157-4 times a day.',
    confidence: 0.85,
    read(place) {
      const score = scoreAt(place);
      return score && score.high !== undefined && score.high <= allWickets && isCricket(place) ? score : undefined;
    },
  },
];

/** Ten wickets end an innings. */
const allWickets = 10;
/** Tokens on either side in which a word of cricket stands: `62 for 5 when rain stopped the innings`. By hand. */
const maxCricketDistance = 30;

/** `62 for 5`, `240 for eight declared`: runs and wickets, where the sentences around speak of cricket. */
function runsForWickets(place: TokenPlace): FigureReading | undefined {
  const { tokens, index } = place;
  if (tokens.lower(index + 1) !== 'for' || !isScoreNumber(tokens, index)) return undefined;
  const lower = tokens.lower(index + 2);
  const wickets = /^\d0?$/.test(lower) ? Number(lower) : smallNumbers.get(lower);
  if (wickets === undefined || wickets > allWickets || !isCricket(place)) return undefined;
  const runs = Number(tokens.lower(index));
  return { from: index, next: index + 3, kind: 'score', value: runs, low: runs, high: wickets };
}

function isCricket({ tokens, index }: TokenPlace): boolean {
  for (let at = index - maxCricketDistance; at <= index + maxCricketDistance; at++)
    if (cricketWords.has(tokens.lower(at))) return true;
  return false;
}

/** Words of a team's name, at most. */
const maxTeamWords = 3;

/** Whether the names of two teams stand around a score that opens its line: `Rovers 3-1 Athletic`. */
function isBetweenTeams({ tokens, index }: TokenPlace, { low = 0, high = 0 }: FigureReading): boolean {
  // Two numbers that ascend are a range more often: grades 6-8.
  if ((low < high && low > 0) || !isTeamWord(tokens, index + 3) || !tokens.isSameLine(index + 3)) return false;
  let first = index;
  while (first > 0 && tokens.isSameLine(first)) {
    first--;
    if (index - first > maxTeamWords || !isTeamWord(tokens, first)) return false;
  }
  return first < index && !labelNouns.has(tokens.lower(index - 1));
}

function isTeamWord(tokens: TokenReader, index: number): boolean {
  return tokens.kind(index) === TokenKind.Word && tokens.isCapitalised(index);
}

/** `3-2`: two numbers of up to three digits and no third one, as in a date or a set of scores. */
function scoreAt({ tokens, index }: TokenPlace): FigureReading | undefined {
  if (!tokens.isInfixHyphen(index + 1) || tokens.isInfixHyphen(index + 3)) return undefined;
  if (!isScoreNumber(tokens, index) || !isScoreNumber(tokens, index + 2)) return undefined;
  const first = Number(tokens.lower(index));
  return {
    from: index,
    next: index + 3,
    kind: 'score',
    value: first,
    low: first,
    high: Number(tokens.lower(index + 2)),
  };
}

function isScoreNumber(tokens: TokenReader, index: number): boolean {
  return tokens.kind(index) === TokenKind.Number && /^\d{1,3}$/.test(tokens.lower(index));
}

function isBeforeResult({ tokens, index }: TokenPlace): boolean {
  const after = tokens.lower(index + 3);
  return resultNouns.has(after) || (after === 'on' && tokens.lower(index + 4) === 'aggregate');
}

/** Sets of one match, at most. */
const maxSets = 6;

/** The first number of the sets that lead up to a score: `6-4, 7-6 (7-3), 6-3`. */
function startOfSets(tokens: TokenReader, index: number): number {
  let first = index;
  for (let sets = 0; sets < maxSets; sets++) {
    let at = first - 1;
    while (/^[,()]$/.test(tokens.lower(at)) && first - at <= 2) at--;
    const isSet =
      at < first - 1 && isScoreNumber(tokens, at) && tokens.isInfixHyphen(at - 1) && isScoreNumber(tokens, at - 2);
    if (!isSet) break;
    first = at - 2;
  }
  return first;
}

function isAfterResult({ tokens, index }: TokenPlace): boolean {
  const first = startOfSets(tokens, index);
  for (let at = first - 1; first - at <= maxDistance; at--) {
    const lower = tokens.lower(at);
    if (lower === '.' || lower === '!' || lower === '?') return false;
    if (resultWords.has(lower)) return readUnit(tokens, index + 3, true, false) === undefined;
  }
  return false;
}
