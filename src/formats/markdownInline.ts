import { isBlank, isDigit, isLetter, isLineEnd } from '../text/characters';
import {
  asciiEnd,
  asterisk,
  backslash,
  backtick,
  closingBracket,
  closingParenthesis,
  equals,
  exclamationMark,
  greaterThan,
  lessThan,
  openingBrace,
  openingBracket,
  openingParenthesis,
  percent,
  slash,
  tilde,
  underscore,
} from '../text/codeUnits';
import type { InlineRow } from './markdownRule';
import { attributes, callout, comment, embed, noteLink, shortcode } from './markdownPrograms';

const escape: InlineRow = {
  id: 'escape',
  example: 'It costs 5⟦\\⟧*',
  counterexample: 'It costs 5\\',
  read: (text, start) => {
    const escaped = start + 1;
    return !isLineEnd(text.charCodeAt(escaped))
      ? { hiddenEnd: escaped, end: escaped + 1 }
      : { hiddenEnd: start, end: escaped };
  },
};

const emphasis: InlineRow = {
  id: 'emphasis',
  example: 'the ⟦**⟧river',
  counterexample: 'the snake_case name',
  read: (text, start) => {
    const mark = text.charCodeAt(start);
    let end = start + 1;
    while (text.charCodeAt(end) === mark) end++;
    // An underscore within a word belongs to it.
    const isInWord = mark === underscore && isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(end));
    return { hiddenEnd: isInWord ? start : end, end };
  },
};

/** A letter or digit, or anything outside ASCII that is not blank. */
function isWordUnit(unit: number): boolean {
  return unit < asciiEnd ? isLetter(unit) || isDigit(unit) : !isBlank(unit);
}

/** Longer tags are no markup of articles; the bound keeps a text of opening brackets linear. */
const maxTagLength = 1000;

/** `<tag …>` or `<!-- … -->` on one line. */
const tag: InlineRow = {
  id: 'tag',
  example: 'the river⟦<br>⟧',
  counterexample: 'where 5 < 6 and 7 > 6, a <b\n>',
  read: (text, start) => {
    const none = { hiddenEnd: start, end: start + 1 };
    const first = text.charCodeAt(start + 1);
    if (!(first === exclamationMark || first === slash || (first < asciiEnd && isLetter(first)))) return none;
    const limit = Math.min(text.length, start + maxTagLength);
    for (let i = start + 1; i < limit; i++) {
      const unit = text.charCodeAt(i);
      if (unit === greaterThan) return { hiddenEnd: i + 1, end: i + 1 };
      if (unit === lessThan || isLineEnd(unit)) return none;
    }
    return none;
  },
};

/** `==two metres==`, as some note programs mark what their reader marked. */
const highlight: InlineRow = {
  id: 'highlight',
  example: 'by ⟦==⟧two metres',
  counterexample: 'a == b, and a=1',
  read: (text, start) => {
    const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(start + 2)];
    const isPair = text.charCodeAt(start + 1) === equals && before !== equals && after !== equals;
    const isBeside = !isBlank(text.charCodeAt(start + 2)) || (start > 0 && !isBlank(text.charCodeAt(start - 1)));
    return isPair && isBeside ? { hiddenEnd: start + 2, end: start + 2 } : { hiddenEnd: start, end: start + 1 };
  },
};

/** Longer marks are words in brackets. */
const maxFootnoteMark = 60;

/** `[^1]`, `[2]`, `[[3]](#cite_note-3)`, `[^1]:` before a note: the number is of the note, and counts nothing. */
const footnoteMark: InlineRow = {
  id: 'footnote-mark',
  example: 'the river⟦[^1]⟧ rose',
  counterexample: 'the [1,200] people',
  read: (text, start) => {
    const mark =
      /^(?:\[\^[^\]\s]{1,30}\]:?|\[\d{1,3}\](?!\()|\[\\?\[\d{1,3}\\?\]\](?:\([^)\s]*\))?|\[\d{1,3}\]\(#[^)\s]*\))/.exec(
        text.slice(start, start + maxFootnoteMark),
      );
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end: Math.max(end, start) };
  },
};

/** `<sup>4</sup>`: a raised number is a note's. */
const superscript: InlineRow = {
  id: 'superscript',
  example: 'the river⟦<sup>4</sup>⟧ rose',
  counterexample: 'the 4 <b>rivers</b> rose',
  read: (text, start) => {
    const mark = /^<sup[^<>]{0,40}>[\s[\]()^,*†‡\d↩]{0,12}<\/sup>/i.exec(
      text.slice(start, start + maxFootnoteMark * 2),
    );
    const end = start + (mark ? mark[0].length : 0);
    return { hiddenEnd: end, end };
  },
};

const image: InlineRow = {
  id: 'image',
  example: '⟦![⟧The river](river.png)',
  counterexample: 'The river! (In spring)',
  read: (text, start) => {
    const hiddenEnd = text.charCodeAt(start + 1) === openingBracket ? start + 2 : start;
    return { hiddenEnd, end: Math.max(hiddenEnd, start + 1) };
  },
};

const linkText: InlineRow = {
  id: 'link-text',
  example: 'by ⟦[⟧two metres](https://site.example)',
  counterexample: 'by (two metres)',
  read: (_text, start) => ({ hiddenEnd: start + 1, end: start + 1 }),
};

/** Longer targets are no addresses; the bound keeps a text of brackets linear. */
const maxTargetLength = 2000;

/** The bracket that closes a link's text, with `(url "title")` or `[reference]` straight after it. */
const linkTarget: InlineRow = {
  id: 'link-target',
  example: 'by [two metres⟦](https://site.example/a_(b) "Site")⟧ (more)',
  counterexample: 'by (two metres)',
  read: (text, start) => {
    const end = endOfTarget(text, start + 1);
    return { hiddenEnd: end, end };
  },
};

function endOfTarget(text: string, start: number): number {
  const opening = text.charCodeAt(start);
  if (opening !== openingParenthesis && opening !== openingBracket) return start;
  const closing = opening === openingParenthesis ? closingParenthesis : closingBracket;
  const limit = Math.min(text.length, start + maxTargetLength);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (isLineEnd(unit)) return start;
    if (unit === opening) depth++;
    else if (unit === closing) depth--;
    if (depth === 0) return i + 1;
  }
  return start;
}

export const inlineRules: readonly InlineRow[] = [
  escape,
  emphasis,
  tag,
  image,
  linkText,
  linkTarget,
  highlight,
  callout,
  footnoteMark,
  superscript,
  attributes,
  shortcode,
  embed,
  comment,
  noteLink,
];

/** The rule for markup that begins at an offset, if any may. */
export function inlineRuleAt(text: string, at: number): InlineRow | undefined {
  switch (text.charCodeAt(at)) {
    case backslash:
      return escape;
    case asterisk:
    case underscore:
    case tilde:
    case backtick:
      return emphasis;
    case lessThan:
      return superscript.read(text, at).hiddenEnd > at ? superscript : tag;
    case exclamationMark:
      return embed.read(text, at).hiddenEnd > at ? embed : image;
    case openingParenthesis:
      return text.charCodeAt(at + 1) === openingBracket ? noteLink : undefined;
    case percent:
      return comment;
    case openingBracket:
      return [footnoteMark, callout].find((rule) => rule.read(text, at).hiddenEnd > at) ?? linkText;
    case equals:
      return highlight;
    case openingBrace:
      return shortcode.read(text, at).hiddenEnd > at ? shortcode : attributes;
    case closingBracket:
      return linkTarget;
    default:
      return undefined;
  }
}
