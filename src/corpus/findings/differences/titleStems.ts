import {
  businessFunctions,
  informalPosts,
  policeRanks,
  portfolios,
  posts,
  titleEnds,
  titleWords,
} from '../../../lexicon/en/differences';
import { roleModifiers, roles } from '../../../lexicon/en/roles';
import { lexemeOf } from '../../index/lexemes';

/** The stems of some words. */
export const stemsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => lexemeOf(word).stem));
/** One word stands for another: `the head`, `the director of the centre`. */
const oneLeader = stemsOf([
  'head',
  'director',
  'chief',
  'boss',
  'manager',
  'chairman',
  'chairwoman',
  'chair',
  'chairperson',
  'ceo',
]);
/** Those who lead a board, and who leads the firm beside it. */
const chairStems = stemsOf(['chairman', 'chairwoman', 'chair', 'chairperson']);
const leader = 'leader';
const executive = 'ceo';
const executives = new Set(['executive', 'exec', 'ceo']);
const informalStems = stemsOf(informalPosts);

const rankStems = stemsOf(policeRanks);

/** Whether two posts are ranks of which somebody has one. */
export function areOtherRanks(one: string, other: string): boolean {
  return one !== other && rankStems.has(one) && rankStems.has(other);
}

const functionStems = stemsOf(businessFunctions);

/** Whether two titles are two posts of one part of a firm: `finance manager`, `finance director`. */
export function areOfOneFunction(one: readonly string[], other: readonly string[]): boolean {
  const [post, otherPost] = [one, other].map((stems) => stems[stems.length - 1]);
  if (informalStems.has(post) || informalStems.has(otherPost)) return false;
  return one.slice(0, -1).some((stem) => functionStems.has(stem) && other.slice(0, -1).includes(stem));
}

/** Whether one post may be said for the other. */
export function areOnePost(one: string, other: string): boolean {
  if (informalStems.has(one) || informalStems.has(other)) return true;
  // Who chairs a union leads it.
  if ([one, other].includes(leader) && [one, other].some((post) => chairStems.has(post))) return true;
  const areBeside = (one === executive && chairStems.has(other)) || (other === executive && chairStems.has(one));
  return oneLeader.has(one) && oneLeader.has(other) && !areBeside;
}

const fieldsByStem: ReadonlyMap<string, string> = new Map(
  Array.from(portfolios, ([word, field]) => [lexemeOf(word).stem, field] as const),
);

/** The field of government of a title: one beside another, `transport minister` and `interior minister`, is another post. */
export function fieldOf(stems: readonly string[]): string | undefined {
  return stems.flatMap((stem) => fieldsByStem.get(stem) ?? []).at(-1);
}

/** Words that say since when somebody has a post are one: `new president`, `newly elected president`. */
const newness = new Set(['new', 'newly', 'elected', 'incoming']);

/** Words that say that somebody holds a post for now are one. */
export const standIns: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker']);

/** `Chief executive officer`, `chief exec` and `CEO` are one. */
export function stemsOfTitle(words: readonly string[]): string[] {
  const last = words[words.length - 1] === 'officer' && words[words.length - 2] === 'executive' ? -1 : words.length;
  const kept = words.slice(0, last);
  if (!executives.has(kept[kept.length - 1])) return kept.map(titleStem);
  const before = kept.slice(0, -1).filter((word) => word !== 'chief');
  return [...before.map(titleStem), executive];
}

/** Whether a word is a post, or ends the title of one. */
export function endsTitle(lower: string): boolean {
  return posts.has(lower) || titleEnds.has(lower);
}

function titleStem(word: string): string {
  if (newness.has(word)) return 'new';
  return lexemeOf(standIns.has(word) ? 'acting' : word).stem;
}

/** Whether a word in lower case may be a part of a title. */
export function isTitleWord(lower: string): boolean {
  return (
    roles.has(lower) ||
    roleModifiers.has(lower) ||
    titleWords.has(lower) ||
    titleEnds.has(lower) ||
    portfolios.has(lower)
  );
}
