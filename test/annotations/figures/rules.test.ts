import { digitNumerals, signNumerals } from '../../../src/annotations/figures/digitNumerals';
import { figureRules, findFigures } from '../../../src/annotations/figures/figures';
import { foreignFigures } from '../../../src/annotations/figures/foreignFigures';
import { numeralRowsAt, readNumeral } from '../../../src/annotations/figures/numerals';
import { codes } from '../../../src/annotations/figures/codes';
import { passedDigits, passedNumbers } from '../../../src/annotations/figures/passedNumbers';
import { signUnits } from '../../../src/annotations/figures/signUnits';
import { unitRows } from '../../../src/annotations/figures/units';
import {
  articleNumerals,
  cardinalNumerals,
  dozenNumerals,
  halfNumerals,
  vagueNumerals,
} from '../../../src/annotations/figures/wordNumerals';
import { readArticle } from '../../../src/article/article';
import type { TokenReader } from '../../../src/text/tokenReader';
import { TokenKind } from '../../../src/text/tokens';
import { testRules, type Found } from '../../fixtures/rules';
import { published, tokensOf } from './figureCases';

/** What is read at one token: its tokens from `from` up to `next`. */
interface Read {
  readonly rule: string;
  readonly from: number;
  readonly next: number;
}

/** Tries a reader at each token, and after a reading at the token behind it. */
function readAll(text: string, readAt: (tokens: TokenReader, index: number) => Read | undefined): Found[] {
  const tokens = tokensOf(text);
  const found: Found[] = [];
  let index = 0;
  while (index < tokens.count) {
    const read = readAt(tokens, index);
    if (read) {
      const { start, end } = tokens.tokens;
      found.push({ start: start[read.from], end: end[read.next - 1], rule: read.rule });
    }
    index = read?.next ?? index + 1;
  }
  return found;
}

describe('rules for figures', () => {
  testRules(figureRules, (text) => findFigures(readArticle(text), published));
  testRules(foreignFigures, (text) => findFigures(readArticle(text), published));
});

describe('rules for numbers', () => {
  const rows = [
    ...digitNumerals,
    ...signNumerals,
    ...halfNumerals,
    ...dozenNumerals,
    ...articleNumerals,
    ...vagueNumerals,
    ...cardinalNumerals,
  ];
  testRules(rows, (text) =>
    readAll(text, (tokens, index) => {
      for (const { id, read } of numeralRowsAt(tokens, index)) {
        const numeral = read(tokens, index, false);
        if (numeral) return { rule: id, from: index, next: numeral.next };
      }
      return undefined;
    }),
  );
});

describe('rules for units', () => {
  testRules(unitRows, (text) =>
    readAll(text, (tokens, index) => {
      const numeral = readNumeral(tokens, index);
      if (!numeral) return undefined;
      const candidate = {
        tokens,
        index: numeral.next,
        word: tokens.lower(numeral.next).replace('.', ''),
        after: tokens.lower(numeral.next + 1),
        inDigits: tokens.kind(index) === TokenKind.Number,
        isScaled: numeral.scale > 1,
      };
      for (const { id, read } of unitRows) {
        const unit = read(candidate);
        if (unit) return { rule: id, from: numeral.next, next: unit.next };
      }
      return undefined;
    }),
  );
  testRules(signUnits, (text) =>
    readAll(text, (tokens, index) => {
      const numeral = readNumeral(tokens, index);
      for (const { id, read } of signUnits) {
        const unit = numeral && read(tokens, numeral.next);
        if (unit) return { rule: id, from: numeral.next, next: unit.next };
      }
      return undefined;
    }),
  );
});

describe('rules for numbers that are passed over', () => {
  testRules(codes, (text) =>
    readAll(text, (tokens, index) => {
      for (const { id, read } of codes) {
        const next = tokens.kind(index) === TokenKind.Number ? read({ tokens, index }) : undefined;
        if (next !== undefined) return { rule: id, from: index, next };
      }
      return undefined;
    }),
  );
  testRules(passedDigits, (text) =>
    readAll(text, (tokens, index) => {
      for (const { id, read } of passedDigits) {
        const next = tokens.kind(index) === TokenKind.Number ? read({ tokens, index }) : undefined;
        if (next !== undefined) return { rule: id, from: index, next };
      }
      return undefined;
    }),
  );
  testRules(passedNumbers, (text) =>
    readAll(text, (tokens, index) => {
      const numeral = readNumeral(tokens, index);
      if (!numeral) return undefined;
      const inDigits = tokens.kind(index) === TokenKind.Number;
      for (const { id, read } of passedNumbers) {
        const next = read({ tokens, index, from: index, sign: 1, numeral, inDigits });
        if (next !== undefined) return { rule: id, from: index, next };
      }
      return undefined;
    }),
  );
});
