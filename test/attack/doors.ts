import assert from 'node:assert/strict';
import { checkWriters } from '../../src/cli/formats/checkFormats';
import { pathOfSource, sourceOfPath } from '../../src/corpus/notes/note';
import { withoutIcons } from '../../src/editor/iconText';
import { safeName } from '../../src/import/fileNames';
import { escapeHtml } from '../../src/server/wording/blocksHtml';
import { csvCell, escapeHover, escapeMarkdown, plainMessage } from '../../src/server/wording/escape';
import { commandLink } from '../../src/server/wording/links';
import { statementText } from '../../src/server/wording/statementText';
import type { Attack } from './attack';
import { hostileText } from './hostileText';

/** What no surface may be given: controls but tabs and line ends, and signs that turn the direction of writing. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

interface Door {
  readonly name: string;
  /** What goes out for a text. */
  readonly through: (text: string) => string;
  /** @throws where what goes out is more than text in its place */
  readonly check: (out: string, text: string) => void;
}

/** A Markdown text without what is escaped in it. */
const unescaped = (out: string): string => out.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/&(?:lt|gt|amp);/g, '');

const doors: readonly Door[] = [
  {
    name: 'hover',
    through: escapeHover,
    check: (out) => {
      assert.doesNotMatch(unescaped(out), /[\\`*_{}[\]()#+\-.!|~$:<>&^=@\n\r\u2028]/);
    },
  },
  {
    name: 'Markdown',
    through: escapeMarkdown,
    check: (out) => {
      const left = unescaped(out);
      assert.doesNotMatch(left, /[`*[\]|~@<\n\r\u2028]|www\.|:\/\/|mailto:/i);
      assert.doesNotMatch(out, /^(?:#|>|\+|-|\d{1,9}[.)](?:\s|$))/);
    },
  },
  {
    name: 'link',
    through: (text) => commandLink('label', 'crossread.reveal', text),
    check: (out) => {
      assert.match(out, /^\[label\]\(command:crossread\.reveal\?[\w%.-]*\)$/);
    },
  },
  {
    name: 'HTML',
    through: escapeHtml,
    check: (out) => {
      assert.doesNotMatch(out, /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    },
  },
  {
    name: 'CSV',
    through: csvCell,
    check: (out) => {
      const isQuoted = out.startsWith('"');
      if (isQuoted) assert.match(out, /^"(?:[^"]|"")*"$/);
      else assert.doesNotMatch(out, /[",\r\n]/);
      const value = isQuoted ? out.slice(1, -1).replaceAll('""', '"') : out;
      assert.doesNotMatch(value, /(?:^|[;\t\r\n])[ "]{0,8}[=+\-@＝＋－＠]|^[\t\r]/);
    },
  },
  {
    name: 'message',
    through: plainMessage,
    check: (out) => {
      assert.doesNotMatch(out, /\[[^\]]+\]\([^\s)]+\)/);
    },
  },
  {
    name: 'SARIF',
    through: (text) => {
      const skipped = [{ path: text, reason: text }];
      const log = checkWriters.sarif({ crossread: 1, articles: 1, problems: [], known: 0, skipped }, '1');
      return /"text": "(skipped .*)"$/m.exec(log)?.[1] ?? assert.fail('no message');
    },
    check: (out) => {
      assert.doesNotMatch(out, /\[[^\]]+\]\s*\(/);
    },
  },
  {
    name: 'pick',
    through: withoutIcons,
    check: (out) => {
      assert.doesNotMatch(out, /(?<!\\)\$\(/);
    },
  },
  {
    name: 'table',
    through: (text) => statementText([{ article: text, words: text, place: text, claim: text }], 'markdown'),
    check: (out) => {
      const lines = out.split('\n');
      assert.equal(lines.length, 4);
      assert.equal(unescaped(lines[2]).split('|').length, 9);
    },
  },
  {
    name: 'file',
    through: (text) => safeName(text, 'article'),
    check: (out) => {
      assert.doesNotMatch(out, /[\\/:*?"<>|]|^[ .]|[ .]$|^$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      assert.ok(new TextEncoder().encode(out).length <= 255);
    },
  },
  {
    name: 'source',
    through: sourceOfPath,
    check: (out, text) => {
      const path = pathOfSource(out);
      assert.ok(path === undefined || path === text, 'another path');
      assert.doesNotMatch(path ?? '', /(?:^|[/\\])\.\.?(?:[/\\]|$)|^[/\\]/);
    },
  },
];

export const attackDoors: Attack = {
  name: 'doors',
  what: 'strings through each door of text: messages, picks, hovers, Markdown, HTML, CSV, links, names, paths',
  run: (trial) => {
    for (let round = 0; round < trial.rounds(100_000); round++) {
      const text = hostileText(trial, 12);
      for (const { name, through, check } of doors)
        trial.try(`${name} ${JSON.stringify(text)}`, () => {
          const out = through(text);
          if (name !== 'source') assert.doesNotMatch(out, control);
          check(out, text);
        });
    }
  },
};
