import { beforeLosers, lossesTo, thingsOfTeams, verbsOfTeams } from '../../../lexicon/en/matches';
import { prepositions } from '../../../lexicon/en/clauseWords';
import { addToList } from '../../../text/multimap';
import { type Rule } from '../../../text/rule';
import { TokenKind, tokenAt } from '../../../text/tokens';
import { type TokenReader } from '../../../text/tokenReader';
import { type EntityRule } from '../entities';
import { type Draft, type Drafts } from './draft';
import { shortNamesOfBody } from './nameParts';

/** Words between *lost* and *to*: `lost 20-13 to Kolo`. */
const maxScore = 4;

/** Whether a place is named as one plays who comes from it. @param at its first token, @param end the token behind it */
function isPlaying(reader: TokenReader, at: number, end: number): boolean {
  const before = reader.lower(at - 1);
  if (beforeLosers.has(before)) return true;
  if (before === 'to') return isLostBefore(reader, at - 2);
  if (before === 'of' || (prepositions.has(before) && before !== 'by' && before !== 'for')) return false;
  return isRecord(reader, end) || verbsOfTeams.has(reader.lower(end)) || hasThingOfTeam(reader, end);
}

function isLostBefore(reader: TokenReader, from: number): boolean {
  for (let at = from; at > from - maxScore; at--) {
    if (lossesTo.has(reader.lower(at))) return true;
    if (reader.kind(at) !== TokenKind.Number && !reader.isHyphenToken(at)) return false;
  }
  return false;
}

/** `Kolo (10-5)` */
function isRecord(reader: TokenReader, end: number): boolean {
  const isNumber = (index: number): boolean => reader.kind(index) === TokenKind.Number;
  const isOpen = reader.lower(end) === '(' && isNumber(end + 1);
  // 10-5 may be one token or three.
  return isOpen && (reader.lower(end + 2) === ')' || isNumber(end + 3));
}

/** `Kolo’s head coach`, `the Kolo defence` */
function hasThingOfTeam(reader: TokenReader, end: number): boolean {
  let at = reader.lower(end) === "'s" ? end + 1 : end;
  if (reader.lower(at) === 'head') at++;
  return thingsOfTeams.has(reader.lower(at));
}

/** Mentions of a place of the article that are of its team. */
export const teamRules: readonly Rule<
  EntityRule,
  (drafts: Drafts) => readonly { mention: Draft['mentions'][number]; from: Draft; into: Draft }[]
>[] = [
  {
    // `the Oslo Herons`, then `Oslo won`.
    id: 'place-that-plays',
    example: 'The Nairobi Herons were late. Then [Nairobi] beat Larkin.',
    counterexample: 'The Nairobi Herons were late. Then they beat Larkin in Nairobi.',
    read: ({ all, reader }) => {
      const teams = new Map<string, Draft[]>();
      for (const body of all) {
        if (body.kind !== 'organisation' || !shortNamesOfBody(body.parts).includes(body.parts[body.parts.length - 1]))
          continue;
        // the Kolo Herons, the Kolo Red Herons
        for (const words of [1, 2]) addToList(teams, body.parts.slice(0, -words).join(' '), body);
      }
      return all.flatMap((from) => {
        const found = from.kind === 'place' ? (teams.get(from.parts.join(' ')) ?? []) : [];
        if (found.length !== 1) return [];
        const [into] = found;
        return from.mentions
          .filter(({ kind }) => kind === 'name')
          .filter(({ start, end }) => isPlaying(reader, tokenAt(reader.tokens, start), tokenAt(reader.tokens, end)))
          .map((mention) => ({ mention, from, into }));
      });
    },
  },
];

/** Gives mentions of places that mean their teams to the teams. */
export function nameTeams(drafts: Drafts): void {
  for (const rule of teamRules)
    for (const { mention, from, into } of rule.read(drafts)) drafts.move(mention, from, into, rule.id);
}
