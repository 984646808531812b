import assert from 'node:assert/strict';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../../src/server/features/hover';
import { matrixOf } from '../../../src/server/features/matrix';
import { withoutColours } from '../../../src/server/wording/hoverMarkup';
import { maxRows, rowsOf } from '../../../src/server/wording/hoverRows';
import { escapeHover } from '../../../src/server/wording/escape';
import { contextAt } from '../../../src/server/workspace/positionContext';
import { copy, flood, other, wire } from '../../fixtures/articles';
import { contextIn, uriOf, viewOf, wordsAt, workspaceOf } from '../workspaceFixture';
import { ferry } from './event';

/** The parts of a hover, and the words that it is about. @param names whether names are told */
function hover(
  texts: Record<string, string>,
  name: string,
  words: string,
  names = true,
): { parts: string[]; about: string } {
  const workspace = workspaceOf(texts);
  const found = hoverAt(workspace, contextIn(workspace, name, words), { names });
  if (!found) return { parts: [], about: '' };
  const contents = found.contents;
  assert.equal(contents.kind, MarkupKind.Markdown);
  assert.ok(found.range);
  return {
    parts: withoutColours(contents.value).split('\n\n---\n\n'),
    about: wordsAt(viewOf(workspace, name), found.range),
  };
}

const linesOf = (part: string): string[] => part.split('\n').filter((line) => line !== '');

describe('hover', () => {
  it('is none where nothing stands', () => {
    assert.deepEqual(hover({ other }, 'other', 'saw a').parts, []);
    // A sentence that no other article has.
    assert.deepEqual(hover({ wire, other }, 'wire', 'closed to all').parts, []);
  });

  it('answers first, then tells of the figure in a line, then what can be done', () => {
    const { parts, about } = hover(flood, 'post', '12 people');
    assert.equal(about, '12');
    const lines = linesOf(parts[0]).map((line) => line.trimEnd());
    assert.match(lines[0], /^\*\*3 of 3 articles\*\* · about 2 independent sources$/);
    assert.match(lines[1], /^≠ “12” here and in \[Echo\].*, “15” in \[Herald\]/);
    assert.match(lines.at(-1) ?? '', /^\*\*12 people\*\* · count$/);
    assert.match(parts[1], /^\[Compare wordings\].*\[Not comparable\]\(command:crossread\.notComparable\?/);
    assert.equal(parts.length, 2);
  });

  it('leaves out what a problem above it says, and is told of, and nothing else', () => {
    const workspace = workspaceOf(flood);
    const context = contextIn(workspace, 'herald', '15 people');
    const linesWith = (problems: readonly string[]): string[] => {
      const found = hoverAt(workspace, context, { problems });
      assert.ok(found);
      return linesOf(withoutColours(found.contents.value));
    };
    const [counts, differs, ...rest] = linesWith([]);
    assert.match(differs, /^≠ “15” here/);
    assert.deepEqual(linesWith(['conflict']), [counts, ...rest]);
    assert.deepEqual(linesWith(['drift']), [counts, differs, ...rest]);
    const quotation = contextIn(workspace, 'herald', 'whatever engineers');
    const [whole, without] = [[], ['drift']].map((problems) =>
      linesOf(withoutColours(hoverAt(workspace, quotation, { problems })?.contents.value ?? '')),
    );
    assert.match(whole[1], /^≠ /);
    assert.deepEqual(
      without,
      whole.filter((line) => !line.startsWith('≠')),
    );
  });

  it('tells of a name in a line after the answer, where names are told', () => {
    const { parts, about } = hover({ wire, copy }, 'wire', 'Kari Lund');
    assert.equal(about, 'Kari Lund');
    assert.match(parts[0], /^\*\*2 of 2 articles\*\*/);
    const last = linesOf(parts[0]).at(-1) ?? '';
    assert.match(last, /^\*\*Kari Lund\*\* .* · \[named in 2 articles\]\(command:crossread\.showEntity\?/);
    assert.doesNotMatch(hover({ wire, copy }, 'wire', 'Kari Lund', false).parts[0], /named in/);
    assert.deepEqual(hover({ a: 'Hanna Reyl opened the bridge.\n' }, 'a', 'Hanna Reyl', false).parts, []);
  });

  it('tells of a quotation in a line after the answer, and is about the quotation', () => {
    const { parts, about } = hover({ wire, copy }, 'wire', 'every strand');
    assert.equal(about, '“We will not open this bridge until every strand has been checked,”');
    assert.match(parts[0], /^\*\*2 of 2 articles\*\*/);
    const last = linesOf(parts[0]).at(-1) ?? '';
    assert.equal(last, '**Kari Lund** · “said” · direct quotation');
  });

  it('names the speaker of another article where it is another, and says the same one once', () => {
    const said = (name: string, speaker: string): string =>
      `${name}\n\n“We will not open this bridge until every strand has been checked,” said ${speaker}.\n`;
    const lines = (speaker: string): string[] =>
      linesOf(
        hover(
          { a: said('Bridge stays shut', 'Kari Lund'), b: said('No crossing at Orm', speaker) },
          'a',
          'every strand',
        ).parts[0],
      );
    const told = (speaker: string, name: string): number => lines(speaker).filter((line) => line.includes(name)).length;
    assert.equal(told('Kari Lund', 'Kari Lund'), 1, lines('Kari Lund').join('\n'));
    assert.ok(
      lines('Nadia Haddad').some((line) => /— Nadia Haddad *$/.test(line)),
      lines('Nadia Haddad').join('\n'),
    );
  });

  it('says of equal words that they are, in one line for those of one origin, and does not repeat them', () => {
    const texts = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, flood.echo]));
    const [part] = hover(texts, 'a', 'The flood killed').parts;
    const lines = linesOf(part).filter((line) => line.includes('same words'));
    assert.equal(lines.length, 1, part);
    assert.match(lines[0], /^\[.*\]\(.*\), \[.*\]\(.*\) same words · one origin with this article *$/);
  });

  it('says what articles of one origin have in the same words once, with both to jump to', () => {
    const texts = {
      post: flood.post,
      herald: flood.herald.replace(/^.*/, 'Veltra counts its dead'),
      b: `One\n\n${flood.echo}`,
      c: `Two\n\n${flood.echo}`,
    };
    const [part] = hover(texts, 'herald', '15 people').parts;
    // In other words throughout, what they say otherwise alone stands out.
    const lines = linesOf(part).filter((line) => line.includes('The flood killed **12** people near Veltra'));
    assert.equal(lines.length, 1, part);
    assert.match(lines[0], /^\[b\]\(.*\), \[c\]\(.*\) differs · one origin: The flood killed/i);
  });

  it('has articles of one origin beside each other where their words are others, and says that they are', () => {
    // It says so more like the one at hand than one of the two, and less than the other.
    const far =
      'Flood at Veltra\n\nIn the night the flood killed 12 people near Veltra, fishermen said, and no boat went out.\n';
    const lines = linesOf(hover({ ...flood, far }, 'echo', 'The flood killed').parts[0]).filter((line) =>
      /^\[(?:Post|Herald|Far)\]/.test(line),
    );
    assert.deepEqual(
      lines.map((line) => /^\[(.*?)\]/.exec(line)?.[1]),
      ['Post', 'Herald', 'Far'],
    );
    assert.deepEqual(
      lines.map((line) => / · one origin(?: with \[(\w+)\])?/.exec(line)?.[1]),
      [undefined, 'Post', undefined],
    );
  });

  it('cuts long words of another article behind a whole one, and begins at the clause that says otherwise', () => {
    const far = 'the boats of the fishermen went out again and again in the dark of that long night';
    const killed = 'and the flood killed 12 people near Veltra';
    const lineWith = (words: string): string => {
      const digest = `Flood near Veltra\n\nPeople in Veltra heard that ${words}, the interior ministry said on Tuesday.\n`;
      const [part] = hover({ herald: flood.herald, digest }, 'herald', '15 people').parts;
      return linesOf(part).find((line) => line.startsWith('[Digest]')) ?? '';
    };
    const end = lineWith(`${Array(6).fill(far).join(', ')}, ${killed}`);
    assert.match(end, /differs: … \*\*and the\*\* flood killed \*\*12\*\* people/);
    const start = lineWith(`the flood killed 12 people near Veltra, ${Array(6).fill(far).join(', ')}`);
    assert.match(start, /killed \*\*12\*\* people/);
    const [, last = ''] = /(\p{L}+)\**… *$/u.exec(start) ?? [];
    assert.ok(far.split(' ').includes(last), start);
  });

  it('shows of an article the words whose figure holds with both sides, and says that it does', () => {
    const more = 'The flood killed more than 10 people near Veltra, the interior ministry said on Tuesday.';
    const texts = { ...flood, digest: `Flood near Veltra\n\nVeltra lies on a river.\n\n${more}\n` };
    const line = linesOf(hover(texts, 'herald', '15 people').parts[0]).find((each) => each.startsWith('[Digest]'));
    assert.match(line ?? '', /\) fits both: The flood killed/);
    const cell = matrixOf(workspaceOf(texts), undefined)
      .rows.find(({ cells }) => cells.some(({ said }) => said === '15'))
      ?.cells.find(({ passages }) => passages.some(({ text }) => text.startsWith('The flood killed more')));
    assert.equal(cell?.said, 'fits both');
  });

  it('names the articles in which a claim was searched for and not found, as the views do', () => {
    const workspace = workspaceOf(ferry);
    const { articles, events } = workspace;
    let told = 0;
    for (const name of Object.keys(ferry))
      for (const claim of events.coverageOf(uriOf(name)).notFound) {
        const [{ uri, start }] = claim.passages;
        const view = articles.get(uri);
        assert.ok(view);
        const found = hoverAt(workspace, contextAt(view, events, start));
        const { value } = found?.contents as MarkupContent;
        const [line = ''] = value.split('\n').filter((each) => each.includes('Not found in'));
        assert.ok(line.includes(escapeHover(articles.calledOf(uriOf(name)))), value);
        told++;
      }
    assert.ok(told > 0);
  });

  it('tells of a sentence alone who carries it, and is about the part under the cursor', () => {
    // The headline of one speaks of the first part only.
    const texts = {
      copy,
      wire: wire.replace(/^.*/, 'Tarvik bridge closed to all traffic on Sunday'),
    };
    const { parts, about } = hover(texts, 'copy', 'inspectors found');
    assert.equal(about, 'after inspectors found a crack in its main cable, the road authority said.');
    assert.match(parts[0], /\]\(command:[^)]*\) same words/);
    assert.match(hover(texts, 'copy', 'closed to all').about, /^The Tarvik bridge was closed .* Sunday\s*$/);
  });

  it('fits its box where it can: ten rows, then the action that shows all', () => {
    const long =
      'The harbour office said on Sunday that the old bridge over the fjord at Tarvik was shut to all traffic';
    const texts = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
        name,
        `Bridge news ${name}\n\n${long} when ${'an inspector from the county came by boat, looked at the cable and '.repeat(2)}found crack ${name} in it.\n`,
      ]),
    );
    const { parts } = hover(texts, 'a', 'old bridge');
    const lines = linesOf(parts[0]);
    assert.ok(rowsOf(lines) <= maxRows, parts[0]);
    const carriers = lines.filter((line) => /^\[\w+\]\(command:crossread\.reveal/.test(line));
    assert.ok(carriers.length > 0 && carriers.length < 5, `${carriers.length} of 5 others`);
    assert.match(parts[1], /All passages/);
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
    assert.match(hover(texts, 'a', 'first since').parts.at(0) ?? '', /^\*\*2 of 4 articles\*\*/);
    assert.match(hover(texts, 'a', 'bread and').parts.at(0) ?? '', /^\*\*4 of 4 articles\*\*/);
    const [part] = hover(texts, 'a', 'bread and').parts;
    assert.match(part, /\[c\].*Soldiers carried bread and diesel by boat/);
    assert.match(hover(texts, 'a', 'first since').parts[0], /\[c\].*The visit of Tomas Vilner/);
  });

  it('tells a denial as what opposes, and does not count it', () => {
    const engine = (words: string): string =>
      `The engine of the Belmora ferry had ${words} twice in May, the owner Ravi Menon told the port council.`;
    const texts = { a: `Ferry sinks\n\n${engine('failed')}\n`, b: `Nine dead\n\n${engine('not failed')}\n` };
    const [part] = hover(texts, 'a', 'engine').parts;
    assert.match(part, /^≠ “not” in \[b\].*, not here/);
    assert.doesNotMatch(part, /of 2 articles/);
    assert.match(part, /≠ one of the two negates: \[b\].* The engine of the Belmora ferry had not failed/);
    const third = hover({ ...texts, c: `Ship lost\n\n${engine('failed')}\n` }, 'a', 'engine').parts[0];
    assert.match(third, /^\*\*2 of 3 articles\*\*/);
    assert.match(third, /\[c\].*same words/);
    assert.match(third, /one of the two negates: \[b\]/);
  });

  it('tells words as only here where a search found them in no other article', () => {
    const start = 'Soldiers carried bread and diesel by boat to the flooded villages of Sant';
    const own = `${start} behind the burnt brick bakery.`;
    const lineOf = (texts: Record<string, string>): string =>
      linesOf(hover(texts, 'a', 'carried bread').parts.at(0) ?? '').find((line) => line.startsWith('only here')) ?? '';
    const texts = { a: `Bread\n\n${own}\n`, b: `Boats\n\n${start}.\n` };
    assert.match(lineOf(texts), /“behind the burnt brick bakery”/);
    const far = 'The brick bakery burnt for days.';
    assert.equal(lineOf({ ...texts, b: `Boats\n\n${start}.\n\n${far}\n` }), '');
  });

  it('does not tell what is reported without marks as a quotation', () => {
    const { parts } = hover({ other }, 'other', 'small miracle');
    assert.ok(!parts.some((part) => /reported speech/.test(part)), parts.join());
  });

  describe('on a figure', () => {
    it('has its normal form, kind and what it counts, and its rule at the end', () => {
      assert.deepEqual(hover({ wire }, 'wire', '12 million').parts, ['**12 million NOK**  \nmoney']);
      assert.deepEqual(hover({ wire }, 'wire', '3,400').parts, ['**3,400 cars**  \ncount · about']);
      assert.deepEqual(hover({ a: 'She won the third race of the five villages.\n' }, 'a', 'third').parts, [
        '**3rd race**  \nordinal · of: race',
      ]);
    });

    it('says from which date a day is counted, or that there is none', () => {
      const [dated] = hover(flood, 'post', 'Tuesday').parts;
      assert.match(dated, /\*\*Tuesday 4 March 2025\*\* · date · counted from the article’s date, 2025-03-04/);
      const [undated] = hover({ a: 'The road was closed on Tuesday for repairs.\n' }, 'a', 'Tuesday').parts;
      assert.equal(undated, '**Tuesday**  \ndate · no date to count from');
      const [full] = hover({ a: 'The road was closed on 4 March 2025 for repairs.\n' }, 'a', '4 March').parts;
      assert.match(full, /^\*\*Tuesday 4 March 2025\*\* {2}\ndate$/);
      const [clock] = hover({ a: 'The road was closed at 5 p.m. for repairs.\n' }, 'a', '5 p.m.').parts;
      assert.match(clock, /^\*\*17\\:00\*\* {2}\ntime$/);
    });

    it('says that the date is that of other articles', () => {
      const undated = flood.echo.replace('March 4, 2025', 'March');
      const { parts } = hover({ post: flood.post, echo: undated }, 'echo', 'Tuesday');
      assert.match(parts[0], /counted from 2025-03-04, the date that other articles on the event give/);
    });

    it('names others that agree, where the answer does not', () => {
      const texts = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`a${index}`, flood.echo]));
      assert.doesNotMatch(hover(texts, 'a0', '12 people').parts[0], /agrees/);
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
      assert.equal(lines.length, 4);
    });

    it('counts one mention as one', () => {
      const [name] = hover({ ...texts, c: 'Piet Olm swept the square.\n' }, 'c', 'Piet Olm').parts;
      assert.match(name, /1 mention in 1 of 3 articles/);
      assert.doesNotMatch(name, /1 mentions|1 articles/);
    });

    it('says of the word for a people that it is one', () => {
      const { parts } = hover({ a: 'The Norwegian minister went home to Norway on Friday.\n' }, 'a', 'Norwegian');
      assert.match(parts[0], /^\*\*Norway\*\* · place · demonym/);
    });

    it('names eight articles and has a link to all', () => {
      const many = (count: number): Record<string, string> =>
        Object.fromEntries(
          ['opened a school', 'sold her boat', 'met the bishop', 'wrote a book', 'left for Rome']
            .concat(['sang in May', 'lost a dog', 'planted oaks', 'won a cup'])
            .slice(0, count)
            .map((words, index) => [`a${index}`, `Hanna Reyl ${words}.\n`]),
        );
      assert.match(hover(many(9), 'a0', 'Hanna Reyl').parts[0], /\[Show all 9\]\(command:crossread\.showEntity\?/);
      assert.ok(!hover(many(8), 'a0', 'Hanna Reyl').parts[0].includes('Show all'));
    });
  });

  describe('on a quotation', () => {
    it('names speaker, cue and form', () => {
      assert.equal(
        hover({ wire }, 'wire', 'every strand').parts[0],
        '**Kari Lund** · cue: “said”  \ndirect quotation · the clause after the quotation names the speaker',
      );
    });

    it('names the rules that read what stands there, where they are asked for', () => {
      const workspace = workspaceOf({ wire });
      const context = contextIn(workspace, 'wire', '3,400');
      const text = (rules: boolean): string =>
        withoutColours(hoverAt(workspace, context, { rules })?.contents.value ?? '');
      assert.match(text(true), /\n\nrule: `counted`$/);
      assert.ok(!text(false).includes('rule'));
    });

    it('names whom a pronoun stands for', () => {
      assert.match(
        hover({ echo: flood.echo }, 'echo', 'whatever some').parts[0],
        /^\*\*she\*\* → Hanna Reyl · cue: “said”/,
      );
    });

    it('says that nobody is named', () => {
      const { parts } = hover({ a: 'A dam for nothing\n\n“All that money is gone for good.”\n' }, 'a', 'that money');
      assert.match(parts[0], /^\*speaker not named\*/);
    });

    it('says of marks without speech what they are', () => {
      const { parts } = hover(
        { a: 'The so-called “miracle” of Senja was a blue whale, as the biologists knew.\n' },
        'a',
        'miracle',
      );
      assert.match(parts[0], /^(?:marks without a speaker|term or nickname)$/);
    });
  });
});
