import { isBlank, isLineEnd } from '../text/characters';
import { asterisk, equals, greaterThan, hash, hyphen, plus, space, underscore } from '../text/codeUnits';
import type { Rule } from '../text/rule';

export type LineStartRule =
  'heading' | 'quote' | 'item' | 'break' | 'numbered-item' | 'div-fence' | 'table-rule' | 'property';

/** @param sign offset of the first unit of a line, or of what is left of it, that is not blank. @returns the end of the prefix; `sign` when there is none */
type ReadPrefix = (text: string, sign: number) => number;

/** The levels that Markdown has; more number signs are text. */
const maxHeadingLevel = 6;

/** What the line between the head of a table and its rows consists of. */
const tableSigns = new Set(['|', '-', ':', ' ', '\t', '+', '=']);

/** Bold marks, a number of two digits, its mark and the blank after it. */
const maxNumber = 6;

/** What Logseq notes of an item below it is a number or a word. */
const maxProperty = 100;

/** Rules for what may open a line, in the order in which they are tried. */
export const lineStartRules: readonly Rule<LineStartRule, ReadPrefix>[] = [
  {
    id: 'heading',
    example: '[##] The river',
    counterexample: '#river and ####### more',
    read: (text, sign) => {
      let end = sign;
      while (text.charCodeAt(end) === hash) end++;
      return end - sign <= maxHeadingLevel && isBlank(text.charCodeAt(end)) ? end : sign;
    },
  },
  {
    id: 'quote',
    example: '[>]The river',
    counterexample: 'The river > the sea',
    read: (text, sign) => (text.charCodeAt(sign) === greaterThan ? sign + 1 : sign),
  },
  {
    id: 'item',
    example: '[-] The river',
    counterexample: '-5 degrees',
    read: (text, sign) => {
      const unit = text.charCodeAt(sign);
      const isBullet = unit === hyphen || unit === asterisk || unit === plus;
      return isBullet && isBlank(text.charCodeAt(sign + 1)) ? sign + 1 : sign;
    },
  },
  {
    id: 'numbered-item',
    example: '[1.] The river',
    counterexample: '1914. The river',
    read: (text, sign) => {
      const match = /^(?:\*\*)?\d{1,2}[.)](?=[ \t])/.exec(text.slice(sign, sign + maxNumber));
      return match ? sign + match[0].length : sign;
    },
  },
  {
    id: 'div-fence',
    example: '[::: {.intro}]\nThe river',
    counterexample: ':: The river',
    read: (text, sign) => {
      if (!text.startsWith(':::', sign)) return sign;
      let end = sign;
      while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
      return end;
    },
  },
  {
    id: 'table-rule',
    example: '| Year | Cost |\n[|------|-----:|]\n| 2019 | £2m |',
    counterexample: '| - 5 | 6 |',
    read: (text, sign) => {
      if (!tableSigns.has(text[sign])) return sign;
      let end = sign;
      while (tableSigns.has(text[end])) end++;
      // A rule without bars or corners is a break.
      const signs = text.slice(sign, end);
      const isRule = /--|==/.test(signs) && /[|+]/.test(signs);
      return isRule && isLineEnd(text.charCodeAt(end)) ? end : sign;
    },
  },
  {
    id: 'property',
    example: '- The river\n  [id:: 65a1f0c2]\n  [collapsed:: true]',
    counterexample: 'The river:: and the sea\nid: 5',
    read: (text, sign) => {
      const match = /^(?:id|collapsed|heading):: [^\r\n]*/.exec(text.slice(sign, sign + maxProperty));
      return match ? sign + match[0].length : sign;
    },
  },
  {
    id: 'break',
    example: 'The river\n[---]\nThe sea',
    counterexample: '--- The river',
    read: (text, sign) => {
      const unit = text.charCodeAt(sign);
      if (unit !== hyphen && unit !== equals && unit !== asterisk && unit !== underscore) return sign;
      let end = sign;
      while (text.charCodeAt(end) === unit || text.charCodeAt(end) === space) end++;
      return isLineEnd(text.charCodeAt(end)) ? end : sign;
    },
  },
];

/** Level of the Markdown heading that the line at `start` is (`# …` is 1); 0 for other lines. */
export function headingLevelAt(text: string, start: number): number {
  let sign = start;
  while (text.charCodeAt(sign) === space) sign++;
  let end = sign;
  while (text.charCodeAt(end) === hash) end++;
  const level = end - sign;
  return level <= maxHeadingLevel && isBlank(text.charCodeAt(end)) ? level : 0;
}
