import { blockKeywords, commandWords } from '../lexicon/en/codeWords';
import { endsSentence } from './sentenceLines';

/** A line between tags with so many words holds text. */
const minProseWords = 8;

/** Whether a file begins as only web pages and differences between files do. */
export function beginsAsMarkup(lines: readonly string[]): boolean {
  return lines.length > 0 && /^(?:<(?:!doctype|html|\?xml)\b|diff --git a\/)/i.test(lines[0]);
}

/** Forms of a line of code or markup. A semicolon alone ends lines of verse too. */
const codeForms: readonly RegExp[] = [
  /[{}]$/,
  /[)\]"\d];$/,
  /[)\]]:$/,
  // Comments and tags
  /^(?:#!|\/[/*]|\*\/)/,
  /^<[/!\w]/,
  /^@\w+$/,
  /^#(?:include|define)\b/,
  // Calls, fields and operators
  /^[\w.]{1,60}\(.*\);?$/,
  /^"[^"]{1,60}" ?:/,
  // A stack: `File "a.py", line 1`, `at run (a.js:1:2)`, `at org.Main.run(Main.java:12)`
  /^File "[^"]{1,200}", line \d/,
  /^at \S.{0,250}:\d{1,7}(?::\d{1,7})?\)?$/,
  /^raise \w{1,60}\(/,
  / (?:[=:+]?=|[=-]>) /,
  / (?:&&|\|\|) /,
  /^\w{1,40}=\S/,
];

/** A command has few words. */
const maxCommandWords = 4;

/** Whether a line is of code or markup. */
export function isCodeLine(line: string): boolean {
  // `<p>The river rose in the night and flooded the town.</p>` holds a line of text.
  const bare = line.replace(/<[^<>]{1,200}>/g, ' ').trim();
  if (bare !== line && bare.split(' ').length >= minProseWords) return false;
  if (codeForms.some((form) => form.test(line))) return true;
  const words = line.split(' ');
  if (line.endsWith(':')) return blockKeywords.has(words[0]);
  return words.length > 1 && words.length <= maxCommandWords && commandWords.has(words[0]) && !endsSentence(line);
}
