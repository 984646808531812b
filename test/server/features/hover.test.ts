import assert from 'node:assert/strict';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../../src/server/features/hover';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { contextIn, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';

/** The parts of a hover, and the words that it is about. */
function hover(texts: Record<string, string>, name: string, words: string): { parts: string[]; about: string } {
  const workspace = workspaceOf(texts);
  const found = hoverAt(workspace, contextIn(workspace, name, words));
  if (!found) return { parts: [], about: '' };
  const contents = found.contents as MarkupContent;
  assert.equal(contents.kind, MarkupKind.Markdown);
  assert.ok(found.range);
  return { parts: contents.value.split('\n\n---\n\n'), about: wordsAt(viewOf(workspace, name), found.range) };
}

const linesOf = (part: string): string[] => part.split('\n').filter((line) => line !== '');

describe('hover', () => {
  it('is none where nothing stands', () => {
    assert.deepEqual(hover({ other }, 'other', 'saw a').parts, []);
    // A sentence that no other article has.
    assert.deepEqual(hover({ wire, other }, 'wire', 'closed to all').parts, []);
  });

  it('tells a figure before the sentence that it stands in', () => {
    const { parts, about } = hover(flood, 'post', '12 people');
    assert.equal(about, '12');
    assert.equal(parts.length, 2);
    assert.match(parts[0], /^\*\*12 people\*\*/);
    assert.match(parts[1], /^\*\*3 of 3 articles\*\*/);
  });

  it('tells a name before the quotation and the sentence that it stands in', () => {
    const { parts, about } = hover({ wire, copy }, 'wire', 'Kari Lund');
    assert.equal(about, 'Kari Lund');
    assert.match(parts[0], /^\*\*Kari Lund\*\* · person/);
    assert.match(parts[1], /^\*\*2 of 2 articles\*\*/);
  });

  it('tells a quotation before the sentence, and is about the quotation', () => {
    const { parts, about } = hover({ wire, copy }, 'wire', 'every strand');
    assert.equal(about, '“We will not open this bridge until every strand has been checked,”');
    assert.match(parts[0], /^\*\*Kari Lund\*\*/);
    assert.match(parts[1], /^\*\*2 of 2 articles\*\*/);
    assert.equal(parts.length, 2);
  });

  it('tells of a sentence alone who carries it, and is about the part under the cursor', () => {
    // The headline of one speaks of the first part only.
    const texts = {
      copy,
      wire: wire.replace(/^.*/, 'Tarvik bridge closed to all traffic on Sunday'),
    };
    const { parts, about } = hover(texts, 'copy', 'inspectors found');
    assert.equal(parts.length, 1);
    assert.equal(about, 'after inspectors found a crack in its main cable, the road authority said.');
    assert.match(parts[0], /The Tarvik bridge was closed .* said\\\./, 'but shows the sentence whole');
    assert.match(hover(texts, 'copy', 'closed to all').about, /^The Tarvik bridge was closed .* Sunday\s*$/);
  });

  it('counts for each part of a sentence who carries it', () => {
    const visit = 'The visit of Tomas Vilner to the flooded port of Veltra was his first since the spring';
    const toll = 'soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik';
    const texts = {
      a: `Port visit\n\n${visit}, while ${toll}.\n`,
      b: `Bread by boat\n\nSoldiers ${toll.slice(9)}.\n`,
      c: `Vilner comes\n\n${visit}.\n\nSoldiers ${toll.slice(9)}.\n`,
      d: `Aid\n\nSoldiers ${toll.slice(9)}.\n`,
    };
    assert.match(hover(texts, 'a', 'first since').parts.at(-1) ?? '', /^\*\*2 of 4 articles\*\*/);
    assert.match(hover(texts, 'a', 'bread and').parts.at(-1) ?? '', /^\*\*4 of 4 articles\*\*/);
    const [part] = hover(texts, 'a', 'bread and').parts.slice(-1);
    assert.match(part, /Vilner comes.*: Soldiers carried bread and diesel by boat/);
    assert.match(hover(texts, 'a', 'first since').parts.at(-1) ?? '', /Vilner comes.*The visit of Tomas Vilner/);
  });

  it('tells a denial as what opposes, and does not count it', () => {
    const engine = (words: string): string =>
      `The engine of the Belmora ferry had ${words} twice in May, the owner Ravi Menon told the port council.`;
    const texts = { a: `Ferry sinks\n\n${engine('failed')}\n`, b: `Nine dead\n\n${engine('not failed')}\n` };
    const [part] = hover(texts, 'a', 'engine').parts;
    assert.match(part, /^\*\*≠\*\* without it here, “not” in/);
    assert.doesNotMatch(part, /of 2 articles/);
    assert.match(part, /Nine dead.*\*\*one of the two negates\*\*: The engine of the Belmora ferry had not failed/);
    const third = hover({ ...texts, c: `Ship lost\n\n${engine('failed')}\n` }, 'a', 'engine').parts[0];
    assert.match(third, /^\*\*2 of 3 articles\*\*/);
    assert.match(third, /Ship lost.*same words/);
    assert.match(third, /Nine dead.*one of the two negates/);
  });

  it('does not tell what is reported without marks as a quotation', () => {
    const { parts } = hover({ other }, 'other', 'small miracle');
    assert.ok(!parts.some((part) => /reported speech/.test(part)), parts.join());
  });

  describe('on a figure', () => {
    it('has its normal form, kind and what it counts, and its rule at the end', () => {
      assert.deepEqual(hover({ wire }, 'wire', '12 million').parts, [
        '**12 million NOK**  \nmoney\n\nrule: `currency-word`',
      ]);
      assert.deepEqual(hover({ wire }, 'wire', '3,400').parts, ['**3,400 cars**  \ncount · about\n\nrule: `counted`']);
      assert.deepEqual(hover({ a: 'She won the third race of the five villages.\n' }, 'a', 'third').parts, [
        '**3\\. race**  \nordinal · of: race\n\nrule: `ordinal`',
      ]);
    });

    it('says from which date a day is counted, or that there is none', () => {
      const [dated] = hover(flood, 'post', 'Tuesday').parts;
      assert.match(dated, /^\*\*Tuesday 4 March 2025\*\* {2}\ndate · counted from the article’s date, 2025-03-04\n/);
      const [undated] = hover({ a: 'The road was closed on Tuesday for repairs.\n' }, 'a', 'Tuesday').parts;
      assert.equal(undated, '**Tuesday**  \ndate · no date to count from\n\nrule: `weekday`');
      const [full] = hover({ a: 'The road was closed on 4 March 2025 for repairs.\n' }, 'a', '4 March').parts;
      assert.match(full, /^\*\*Tuesday 4 March 2025\*\* {2}\ndate\n/);
      const [clock] = hover({ a: 'The road was closed at 5 p.m. for repairs.\n' }, 'a', '5 p.m.').parts;
      assert.match(clock, /^\*\*17\\:00\*\* {2}\ntime\n\nrule: `clock`$/);
    });

    it('says that the date is that of other articles', () => {
      const undated = flood.echo.replace('March 4, 2025', 'March');
      const { parts } = hover({ post: flood.post, echo: undated }, 'echo', 'Tuesday');
      assert.match(parts[0], /counted from 2025-03-04, the date that other articles on the event give/);
    });

    it('lists what others give for the same fact, disagreement first', () => {
      const [figure] = hover(flood, 'post', '12 people').parts;
      const [normal, details, first, second, rule, ...more] = linesOf(figure);
      assert.deepEqual([normal, details, rule], ['**12 people**  ', 'count', 'rule: `counted`']);
      assert.match(
        first,
        /^- \[Army brings food .*\]\(command:crossread\.reveal\?.*\) · \*\*conflict\*\*: “15” \(15 people\)$/,
      );
      assert.match(second, /^- \[Reyl vows .*\]\(command:crossread\.reveal\?.*\) · \*same\*: “12”$/);
      assert.deepEqual(more, []);
    });

    it('names eight others and counts the rest', () => {
      const texts = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, flood.echo]));
      const [figure] = hover(texts, 'a0', '12 people').parts;
      const lines = linesOf(figure).filter((line) => line.startsWith('- '));
      assert.equal(lines.length, 9);
      assert.equal(lines[8], '- and 2 more');
      const [exact] = hover(Object.fromEntries(Object.entries(texts).slice(0, 9)), 'a0', '12 people').parts;
      assert.equal(linesOf(exact).filter((line) => line.startsWith('- ')).length, 8);
      assert.ok(!exact.includes('more'));
    });
  });

  describe('on a name', () => {
    const texts = {
      a: 'Mayor Hanna Reyl opened the bridge on Monday. Reyl had promised it for years.\n',
      b: 'Hanna Reyl thanked the builders.\n',
    };

    it('has the entity, roles, aliases, counts by article and its rule at the end', () => {
      const [name] = hover(texts, 'b', 'Hanna Reyl').parts;
      const lines = linesOf(name).map((line) => line.trimEnd());
      assert.equal(lines[0], '**Hanna Reyl** · person');
      assert.equal(lines[1].toLowerCase(), 'mayor');
      assert.equal(lines[2], 'also: Reyl');
      assert.match(
        lines[3],
        /^3 mentions in 2 of 2 articles: \[.*\]\(command:crossread\.reveal\?.*\) 2 · \[.*\]\(.*\) 1$/,
      );
      assert.equal(lines[4], 'rule: `name`');
    });

    it('says of the word for a people that it is one', () => {
      const { parts } = hover({ a: 'The Norwegian minister went home to Norway on Friday.\n' }, 'a', 'Norwegian');
      assert.match(parts[0], /^\*\*Norway\*\* · place · demonym/);
      assert.match(parts[0], /rule: `demonym`$/);
    });

    it('names eight articles and has a link to all', () => {
      const many = (count: number): Record<string, string> =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, texts.b]));
      assert.match(hover(many(9), 'a0', 'Hanna Reyl').parts[0], /\[Show all 9\]\(command:crossread\.showEntity\?/);
      assert.ok(!hover(many(8), 'a0', 'Hanna Reyl').parts[0].includes('Show all'));
    });
  });

  describe('on a quotation', () => {
    it('names speaker, cue, form and rule', () => {
      assert.equal(
        hover({ wire }, 'wire', 'every strand').parts[0],
        '**Kari Lund** · cue: *said*  \ndirect quotation · the clause after the quotation names the speaker  \nrule: `cue-after-inverted`',
      );
    });

    it('names whom a pronoun stands for', () => {
      assert.match(
        hover({ echo: flood.echo }, 'echo', 'whatever some').parts[0],
        /^\*\*she\*\* → Hanna Reyl · cue: \*said\*/,
      );
    });

    it('says that nobody is named', () => {
      const { parts } = hover({ a: 'A dam for nothing\n\n“All that money is gone for good.”\n' }, 'a', 'that money');
      assert.match(parts[0], /^\*speaker not named\*/);
      assert.match(parts[0], /rule: `[a-z-]+`$/);
    });

    it('says of marks without speech what they are', () => {
      const { parts } = hover(
        { a: 'The so-called “miracle” of Senja was a blue whale, as the biologists knew.\n' },
        'a',
        'miracle',
      );
      assert.match(parts[0], /^(?:marks without a speaker|term or nickname) {2}\nrule: `[a-z-]+`$/);
    });
  });
});
