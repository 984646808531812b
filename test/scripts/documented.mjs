// Commands that the documents name, for the tests that hold them true.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/steps.mjs';

/** Documents that people read. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'scripts/npm/README.md',
  ...fs
    .readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Fenced blocks, by language, and the spans of code between them. */
export function codeIn(text) {
  const blocks = [];
  const prose = text.replace(/^( *)```([\w-]*)\n([\s\S]*?)^ *```$/gm, (_, indent, language, code) => {
    blocks.push({ language, code });
    return '';
  });
  return { blocks, spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span) };
}

/** Where a command ends: at a comment, a pipe, or what a shell puts around it. */
const commandEnd = /\s+#\s.*$|\s\|\s.*$|["')].*$/;

/**
 * Commands of a document that begin with one of some words, each as the words behind it.
 * @param {readonly string[]} programs as they are typed: `crossread`
 */
export function commandsIn(text, programs) {
  const { blocks, spans } = codeIn(text);
  const lines = blocks
    .filter(({ language }) => ['', 'sh', 'bash', 'zsh'].includes(language))
    .flatMap(({ code }) => code.replace(/\s*\\\n\s*/g, ' ').split('\n'));
  return [...lines, ...spans].flatMap((line) =>
    programs.flatMap((program) => {
      const at = new RegExp(`(?:^|[\\s(])${program}(?=\\s|$)`).exec(line);
      const rest = at ? line.slice(at.index + at[0].length).replace(commandEnd, '') : undefined;
      return rest === undefined ? [] : [rest.trim()];
    }),
  );
}

/** The options of a command: `--min-score`. */
export function optionsIn(command) {
  return [...command.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([option]) => option);
}
