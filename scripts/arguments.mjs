// Reads what a script was given, in one way for all of them: what is wrong is said, the usage with it, status 2.
// Plain Node: scripts check their arguments before anything is installed.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * The options and names of a command line; `--help` prints the usage and ends. `refuse` ends for a reason that
 * the script itself found.
 * @param {{ usage: string, options?: object, least?: number, most?: number }} expected options as `parseArgs` takes
 *   them, and how many names stand beside them: none unless it is said
 */
export function readArguments({ usage, options = {}, least = 0, most = least }, args = process.argv.slice(2)) {
  const refuse = (reason) => {
    console.error(`${reason}\n${usage}`);
    return process.exit(2);
  };
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return refuse(error.message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length < least) refuse('Something is missing.');
  if (positionals.length > most) refuse(`What is ${positionals[most]}?`);
  return { values, positionals, refuse };
}

/** The path that a name means: npm runs scripts in the project's folder, INIT_CWD is where it was called. */
export const pathOf = (name) => path.resolve(process.env.INIT_CWD ?? process.cwd(), name);

/** The path that a name means, where there is something. */
export function existingPath(name, refuse) {
  const found = pathOf(name);
  return fs.existsSync(found) ? found : refuse(`There is no ${found}`);
}

/** A whole number, `least` or more. */
export function wholeNumber(text, what, least, refuse) {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(number) && number >= least
    ? number
    : refuse(`${what} is a whole number from ${least}, not “${text}”.`);
}

/** One of some words. */
export function oneOf(word, words, what, refuse) {
  if (words.includes(word)) return word;
  return refuse(`“${word}” is no ${what}; ${words.length > 0 ? `there are ${words.join(', ')}` : 'there is none'}.`);
}
