import { functionWordsByLanguage } from '../lexicon/languages';
import { endsSentence, hasUnspacedScript, shareOf, wordsOf } from './sentenceLines';

/** Shorter files are too short to be told from a headline. */
const minLines = 3;
const minItemShare = 0.9;
const minShortItems = 6;
const minBulletShare = 0.8;
/** Words of an item of a list, without and with a bullet before it. */
const maxItemWords = 3;
const maxBulletWords = 5;
/** Names with a small word (*Ana de Sousa*) are fewer; headlines (*Mayor quits*) nearly all have one. */
const minNameShare = 0.6;
/** Poems and headlines have words such as *of* and *the*; lists have names and things. */
const maxFunctionWordShare = 0.15;

/** Things that stand alone on a line and are no words: addresses, numbers, versions, files, boxes to tick. */
const items: readonly RegExp[] = [
  // Addresses and links, after a bullet or none
  /^(?:[-*+] )?(?:https?:\/\/|www\.)\S+$/,
  /^(?:[-*+] )?\[[^\]]{0,200}\]\(\S{1,200}\)$/,
  /^[-*+] \[[ xX]\] /,
  /^\S{1,60}@\S{1,60}$/,
  /^[\d\s.,:%€$£+-]+$/,
  // `numpy>=1.20`, `left-pad@1.0`
  /^[\w./[\]-]{1,80} ?(?:[=><~]=|[\^@])/,
  // `src/main`, `snake_case`, `photo.jpg`
  /^[^\s/\\_]{0,80}[/\\_]\S{0,80}$/,
  /^\S{1,80}\.[a-z]{2,4}$/,
  // Keys and certificates
  /^[\w+/=-]{40,}$/,
];

/** Whether lines are of a list of addresses, numbers, files, bulleted points, names or single words. */
export function isList(lines: readonly string[]): boolean {
  if (lines.length < minLines) return false;
  if (shareOf(lines, (line) => items.some((item) => item.test(line))) >= minItemShare) return true;
  if (lines.length < minShortItems) return false;
  return shareOf(lines, isBulletedItem) >= minBulletShare || areShortItems(lines);
}

/** A few words after a bullet or a number. A dash before speech is longer. */
function isBulletedItem(line: string): boolean {
  const [bullet] = /^(?:[-*+•]|\d{1,3}[.)]) /.exec(line) ?? [];
  return bullet !== undefined && !endsSentence(line) && wordsOf(line.slice(bullet.length)).length <= maxBulletWords;
}

/** *Kinn*, *Kari Lund* and *Odda 12*, but neither *Bridge shut* nor two words of a script without capitals. */
function isNameOrWord(line: string): boolean {
  const [first, ...later] = line.split(/\s+/);
  return (
    later.length === 0 ||
    [first, ...later].every((word) => /^[^\p{L}]{0,3}(?:[\p{Lu}\p{Lt}]|[^\p{L}]{0,20}$)/u.test(word))
  );
}

/** Nearly all lines are of a word or are names, and few of the words bind others as in *the end of the line*. */
function areShortItems(lines: readonly string[]): boolean {
  const isShort = (line: string): boolean => !endsSentence(line) && wordsOf(line).length <= maxItemWords;
  if (shareOf(lines, isShort) < minItemShare) return false;
  if (shareOf(lines, isNameOrWord) < minNameShare) return false;
  // Scripts without blanks between words show none to be counted.
  if (shareOf(lines, (line) => hasUnspacedScript(line)) > 1 - minItemShare) return false;
  const words = lines.flatMap(wordsOf);
  return words.filter((word) => functionWords.has(word)).length < maxFunctionWordShare * words.length;
}

const functionWords: ReadonlySet<string> = new Set(
  Object.values(functionWordsByLanguage).flatMap((words) => [...words].filter((word) => word.length > 1)),
);
