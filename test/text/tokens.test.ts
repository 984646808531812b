import assert from 'node:assert/strict';
import { addressRules } from '../../src/text/tokenAddresses';
import { scanTokens } from '../../src/text/tokenise';
import { numberTokenRules } from '../../src/text/tokenNumbers';
import { countWords, tokenAt, TokenKind, wordIndicesIn } from '../../src/text/tokens';
import { wordTokenRules } from '../../src/text/tokenWords';
import { type Found, testRules } from '../fixtures/rules';

const signs: Record<TokenKind, string> = {
  [TokenKind.Word]: '',
  [TokenKind.Number]: '#',
  [TokenKind.Mark]: '',
  [TokenKind.Address]: '@',
  [TokenKind.Clitic]: '~',
};

/** The tokens of a text as they are written, numbers after `#`, addresses after `@`, clitics after `~`. */
function tokensOf(text: string): string[] {
  const { count, start, end, kind } = scanTokens(text);
  return Array.from({ length: count }, (_, i) => signs[kind[i]] + text.slice(start[i], end[i]));
}

const lowerOf = (text: string): readonly string[] => scanTokens(text).lower;

/** Every offset at which a token starts. */
const starts = (text: string): number[] => [...scanTokens(text).start];

describe('tokens', () => {
  const cases: [string, string[]][] = [
    ['', []],
    [' \n\u2028\ufeff\u200b', []],
    ['a', ['a']],
    ['Rain fell, twice.', ['Rain', 'fell', ',', 'twice', '.']],
    ['a—b', ['a', '—', 'b']],
    ["Don’t! O'Brien", ['Don’t', '!', "O'Brien"]],
    ["the town’s mayor's", ['the', 'town', '~’s', 'mayor', "~'s"]],
    ["JONES'S TOWN", ['JONES', "~'S", 'TOWN']],
    ["the drivers' union, rock 'n' roll", ['the', 'drivers', "'", 'union', ',', 'rock', "'", 'n', "'", 'roll']],
    ["it's5 it's-x", ["it's5", 'it', "~'s", '-', 'x']],
    ['5 and 12', ['#5', 'and', '#12']],
    ['1,234,567.89', ['#1,234,567.89']],
    ['1,2345', ['#1', ',', '#2345']],
    ['1,23', ['#1', ',', '#23']],
    ['12,34,567', ['#12,34,567']],
    ['12,34,56', ['#12,34', ',', '#56']],
    ['1.5.6', ['#1.5', '.', '#6']],
    ['1.500,250', ['#1.500', ',', '#250']],
    ['5.', ['#5', '.']],
    [`1${',000'.repeat(12)}`, [`#1${',000'.repeat(9)}`, ',', `#000${',000'.repeat(2)}`]],
    ['٣٤', ['٣٤']],
    ['F16 and COVID19', ['F16', 'and', 'COVID19']],
    ['RM79, USD34.6 and Rs500', ['RM', '#79', ',', 'USD', '#34.6', 'and', 'Rs', '#500']],
    ['rm79', ['rm79']],
    ['XUSD5', ['XUSD5']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['at 5 p.m. and U.K', ['at', '#5', 'p.m.', 'and', 'U.K']],
    ['Plan B. Then', ['Plan', 'B', '.', 'Then']],
    ['Plan B.Then', ['Plan', 'B', '.', 'Then']],
    ['U.s. and a.B.', ['U.s.', 'and', 'a.B.']],
    ['S.o we went', ['S', '.', 'o', 'we', 'went']],
    ['s.o we went', ['s.o', 'we', 'went']],
    ['S.O we went', ['S.O', 'we', 'went']],
    ['see https://a.example/b?c=d. Then', ['see', '@https://a.example/b?c=d', '.', 'Then']],
    ['(https://a.example/b),', ['(', '@https://a.example/b', ')', ',']],
    ['“http://a.example” <http://b.example>', ['“', '@http://a.example', '”', '<', '@http://b.example', '>']],
    ['"http://a.example"', ['"', '@http://a.example', '"']],
    ['http:/a', ['http', ':', '/', 'a']],
    ['abcdefghijkl://x', ['@abcdefghijkl://x']],
    ['abcdefghijklm://x', ['abcdefghijklm', ':', '/', '/', 'x']],
    ['WWW.a.example; wwww.a.example', ['@WWW.a.example', ';', 'wwww', '.', 'a', '.', 'example']],
    ['write to a-b_c.d@e-f.example!', ['write', 'to', '@a-b_c.d@e-f.example', '!']],
    ['a@b', ['a', '@', 'b']],
    ['a@b.c', ['a', '@', 'b.c']],
    ['a.b@cde', ['a.b', '@', 'cde']],
    ['a@b.cd@ef', ['@a@b.cd', '@', 'ef']],
    ['ledger.com/a, post.co.uk.', ['@ledger.com/a', ',', '@post.co.uk', '.']],
    ['ledger.COM', ['ledger', '.', 'COM']],
    ['ab.com and a.com', ['@ab.com', 'and', 'a', '.', 'com']],
    ['ab.com-', ['@ab.com', '-']],
    ['ab.com...', ['@ab.com', '.', '.', '.']],
    ['closed.Drivers', ['closed', '.', 'Drivers']],
    ['état.com', ['état', '.', 'com']],
    [`${'a'.repeat(76)}.com`, [`@${'a'.repeat(76)}.com`]],
    [`${'a'.repeat(77)}.net`, ['a'.repeat(77), '.', 'net']],
    ['@river_9 said', ['@@river_9', 'said']],
    ['on #Flood24', ['on', '@#Flood24']],
    ['a@b #1 @ x C#a', ['a', '@', 'b', '#', '#1', '@', 'x', 'C', '#', 'a']],
    ['😀x', ['😀x']],
    ['水位上升了。', ['水位上升了', '。']],
  ];
  for (const [text, expected] of cases) {
    it(`of ${JSON.stringify(text).slice(0, 60)}`, () => assert.deepEqual(tokensOf(text), expected));
  }

  it('are compared in lower case, with straight apostrophes and without the dots of initials', () => {
    assert.deepEqual(lowerOf('Don’t The U.S. a.m İX’y.'), ["don't", 'the', 'us.', 'am.', "İX'y", '.']);
    assert.deepEqual(lowerOf('KÖLN 1,5 town’s'), ['köln', '1', ',', '5', 'town', "'s"]);
  });

  it('grow with the text', () => {
    const text = 'a,'.repeat(5000);
    const { count, start, end, kind, lower } = scanTokens(text);
    assert.equal(count, 10_000);
    assert.equal(start[9_999], 9_999);
    assert.equal(end[9_999], 10_000);
    assert.equal(kind[9_999], TokenKind.Mark);
    assert.equal(kind[9_998], TokenKind.Word);
    assert.deepEqual([start.length, end.length, kind.length, lower.length], [count, count, count, count]);
  });

  const tokens = scanTokens('On 5 May, the town’s bridge');
  it('are found by the offset at which they start', () => {
    assert.deepEqual(
      [0, 1, 3, 4, 9, 28].map((offset) => tokenAt(tokens, offset)),
      [0, 1, 1, 2, 4, 8],
    );
  });
  it('are counted as words and numbers only', () => {
    assert.equal(countWords(tokens, 0, tokens.count), 6);
    assert.equal(countWords(tokens, 1, 4), 2);
    assert.equal(countWords(tokens, 3, 4), 0);
    assert.equal(countWords(tokens, 6, 7), 0);
  });
  it('are given by the indices of the words and numbers of a span', () => {
    assert.deepEqual(wordIndicesIn(tokens, { start: 0, end: 27 }), [0, 1, 2, 4, 5, 7]);
    assert.deepEqual(wordIndicesIn(tokens, { start: 1, end: 10 }), [1, 2]);
    assert.deepEqual(wordIndicesIn(tokens, { start: 3, end: 11 }), [1, 2, 4]);
    assert.deepEqual(wordIndicesIn(tokens, { start: 27, end: 40 }), []);
  });
});

describe('rules of addresses', () => {
  testRules(addressRules, (text) =>
    [...text.matchAll(/\S+/g)].flatMap(({ index }) =>
      addressRules.flatMap(({ id, read }): Found[] => {
        const end = read(text, index);
        return end > index ? [{ start: index, end, rule: id }] : [];
      }),
    ),
  );
});

describe('rules of numbers', () => {
  testRules(numberTokenRules, (text) =>
    [...text.matchAll(/\d+(?!\d)/g)].flatMap((digits) =>
      numberTokenRules.flatMap(({ id, read }): Found[] => {
        const mark = digits.index + digits[0].length;
        const end = read(text, mark);
        return end > mark ? [{ start: digits.index, end, rule: id }] : [];
      }),
    ),
  );
});

describe('rules of words', () => {
  /** The clitic is a token of its own; the other rules make the word longer at some place within it. */
  testRules(wordTokenRules, (text) =>
    starts(text).flatMap((start) =>
      wordTokenRules.flatMap(({ id, read }): Found[] => {
        const letters = /^\p{L}+/u.exec(text.slice(start));
        if (!letters) return [];
        const at = start + letters[0].length;
        const end = read(text, start, at);
        if (end === at) return [];
        if (id === 'clitic') return [{ start: at, end, rule: id }];
        const token = scanTokens(text);
        return [{ start, end: token.end[tokenAt(token, start)], rule: id }];
      }),
    ),
  );
});
