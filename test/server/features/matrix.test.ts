import assert from 'node:assert/strict';
import { matrixOf } from '../../../src/server/features/matrix';
import { matrixText } from '../../../src/server/wording/matrixText';
import { parseId } from '../../../src/server/workspace/ids';
import { flood } from '../../fixtures/articles';
import { decide } from '../../../src/server/features/decisions';
import { storeOf, uriOf, workspaceOf } from '../workspaceFixture';
import { arrest, ferry, shared } from './event';

describe('coverage matrix', () => {
  const workspace = workspaceOf(ferry);
  const matrix = matrixOf(workspace, undefined);
  const row = (label: string | RegExp, of = matrix) => {
    const found = of.rows.find((each) => (typeof label === 'string' ? each.label === label : label.test(each.label)));
    assert.ok(found, String(label));
    return found;
  };

  it('has the articles in order, with their source family', () => {
    assert.deepEqual(
      matrix.articles.map(({ uri, tag, title }) => [uri, tag, title]),
      [
        [uriOf('a'), 'a', 'Ferry sinks'],
        [uriOf('b'), 'b', 'Nine dead in Belmora'],
        [uriOf('c'), 'c', 'No boats this week'],
      ],
    );
    const [a, b, c] = matrix.articles.map(({ family }) => family);
    assert.ok(a === b && a !== c);
  });

  it('has a row a claim, with a cell an article', () => {
    const all = row(shared);
    assert.deepEqual([all.articles, all.sources, all.disputed], [3, 2, false]);
    assert.deepEqual(
      all.cells.map(({ kind }) => kind),
      ['same', 'same', 'same'],
    );
    assert.deepEqual(all.entities, ['Belmora']);
    const two = row(arrest);
    assert.deepEqual(
      two.cells.map(({ kind }) => kind),
      ['same', 'same', 'absent'],
    );
    assert.deepEqual(two.entities, ['Ravi Menon']);
    assert.deepEqual(two.cells[2].passages, []);
    const [passage] = two.cells[0].passages;
    assert.equal(passage.text, arrest);
    assert.equal(parseId(passage.id)?.uri, uriOf('a'));
  });

  it('tells drift within a claim where something is lost, and that the claim is disputed', () => {
    const disputed = row(/every funeral/);
    assert.equal(disputed.disputed, true);
    assert.deepEqual(
      disputed.cells.map(({ kind }) => kind),
      ['drift', 'drift', 'absent'],
    );
  });

  it('tells conflicts within a claim', () => {
    const of = matrixOf(workspaceOf(flood), undefined);
    const toll = row(/killed/, of);
    assert.equal(toll.disputed, true);
    assert.deepEqual(
      toll.cells.map(({ kind }) => kind),
      ['conflict', 'conflict', 'conflict'],
    );
  });

  it('has the value of an article in its cell where it differs from others', () => {
    const of = matrixOf(workspaceOf(flood), undefined);
    const toll = of.rows.find(({ cells }) => cells.some(({ said }) => said === '15'));
    assert.ok(toll);
    assert.deepEqual(toll.cells.map(({ said }) => said).sort(), ['12', '12', '15']);
    assert.ok(of.rows.every(({ disputed, cells }) => disputed || cells.every(({ said }) => said === undefined)));
  });

  it('says of a quotation what an article did to it', () => {
    const quotation = matrixOf(workspaceOf(flood), undefined).rows.find(({ cells }) =>
      cells.some(({ said }) => said?.includes('some')),
    );
    assert.deepEqual(
      quotation?.cells.map(({ kind, said }) => [kind, said]),
      [
        ['same', undefined],
        ['drift', 'drops “some”'],
        ['same', undefined],
      ],
    );
  });

  it('names in each cell who speaks, where that is another speaker', () => {
    const said = (headline: string, speaker: string): string =>
      `${headline}\n\n“We will not open this bridge until every strand has been checked,” said ${speaker}.\n`;
    const { rows } = matrixOf(
      workspaceOf({ a: said('Bridge stays shut', 'Kari Lund'), b: said('No crossing at Orm', 'Nadia Haddad') }),
      undefined,
    );
    assert.deepEqual(
      rows.find(({ label }) => label.includes('every strand'))?.cells.map(({ kind, said: own }) => [kind, own]),
      [
        ['drift', 'spoken by Kari Lund'],
        ['drift', 'spoken by Nadia Haddad'],
      ],
    );
  });

  it('says other words for one fact in their cells, and marks them as no difference', () => {
    const attack = 'The outer islands have abstained from condemning the attack on Tulm by the mainland.';
    const { rows } = matrixOf(
      workspaceOf({
        a: `Islands abstain\n\n${attack}\n`,
        b: `Vote on Tulm\n\n${attack.replace('attack on', 'invasion of')}\n`,
      }),
      undefined,
    );
    assert.deepEqual(
      rows.map(({ disputed, cells }) => [disputed, cells.map(({ kind, said }) => [kind, said])]),
      [
        [
          false,
          [
            ['same', 'attack'],
            ['near', 'invasion'],
          ],
        ],
      ],
    );
  });

  it('marks of a quotation the claims alone in whose words it was changed', () => {
    const told = (who: string, where: string): string =>
      `“Not one of us has had a new boat since 2017, and ${who} of us are patching the old hulls by night,” ${where}.`;
    const { rows } = matrixOf(
      workspaceOf({
        a: `Crews rest\n\nThe crews of Teshi went on strike.\n\n${told('some', 'said Ana Osei, who leads the crews, at the quay')}\n`,
        b: `Boats stay in\n\nThe town is out of fish.\n\n${told('all', 'Ana Osei told Radio Teshi on Monday')}\n`,
        c: 'Quiet quay\n\nOsei said the crews were tired. “Some of us are patching the old hulls by night,” she told the Echo.\n',
      }),
      undefined,
    );
    const marked = (label: RegExp): unknown =>
      rows.find((each) => label.test(each.label))?.cells.map(({ kind }) => kind === 'drift');
    assert.deepEqual(marked(/^“Not one of us has had a new boat since 2017”?$/), [false, false, false]);
    assert.deepEqual(marked(/patching the old hulls/), [true, true, true]);
  });

  it('has what differs first, disputes that no claim holds among it', () => {
    const event = workspaceOf(flood);
    // Links that are less sure make no claims, but are reason enough to compare.
    event.events.minScore = 0.99;
    const of = matrixOf(event, undefined);
    const firstAgreed = of.rows.findIndex(({ disputed }) => !disputed);
    assert.ok(firstAgreed > 0 && of.rows.slice(firstAgreed).every(({ disputed }) => !disputed));
    const day = of.rows.find(({ label }) => label.startsWith('Sunday morning or'));
    const dam = of.rows.find(({ label }) => label.startsWith('Hanna Reyl: “some” dropped'));
    assert.ok(day && dam, of.rows.map(({ label }) => label).join('\n'));
    assert.equal(day.label, 'Sunday morning or Monday night (other dates of one event)');
    assert.deepEqual([day.articles, day.sources, day.disputed, day.entities], [2, 1, true, []]);
    assert.deepEqual(
      day.cells.map(({ kind, passages }) => [kind, passages.length]),
      [
        ['absent', 0],
        ['conflict', 1],
        ['conflict', 1],
      ],
    );
    assert.deepEqual(
      [day.cells, dam.cells].map((cells) => cells.map(({ said }) => said)),
      [
        [undefined, 'Sunday morning', 'Monday night'],
        [undefined, 'drops “some”', undefined],
      ],
    );
    assert.match(day.cells[1].passages[0].text, /landed in Veltra on Sunday morning/);
    assert.deepEqual(
      dam.cells.map(({ kind }) => kind),
      ['same', 'drift', 'same'],
      'who has it whole did not change it',
    );
    assert.equal(of.rows.filter(({ label }) => label.includes('(other dates')).length, 1);
    assert.ok(matrixOf(workspaceOf(flood), undefined).rows.every(({ label }) => !label.includes('(other')));
  });

  it('has figures and dates on which articles differ before words, of however many sources', () => {
    const said = (words: string): string =>
      `“We will rebuild ${words} dam above the town before the winter,” the mayor, Ines Varga, said on Sunday.`;
    const killed = (count: number): string => `The flood killed ${count} people in the villages near Tulm.`;
    const of = matrixOf(
      workspaceOf({
        a: `Town counts its dead\n\n${killed(12)}\n\n${said('some of the')}\n`,
        b: `Mayor speaks\n\nBoats came at noon.\n\n${said('the')}\n`,
        c: `After the water\n\nThe road to the coast is dry again.\n\n${killed(15)}\n`,
        d: `Varga on her plans\n\nShe had been asked by a class of pupils.\n\n${said('some of the')}\n`,
      }),
      undefined,
    );
    assert.deepEqual(
      of.rows.map(({ cells }) => cells.map(({ kind, said: own }) => own ?? kind)),
      [
        ['12', 'absent', '15', 'absent'],
        ['same', 'drops “some of”', 'absent', 'same'],
      ],
    );
  });

  it('names who stands in a claim, most mentioned first and then by name', () => {
    const sentence =
      'Hanna Reyl of Veltra met Anna Hem and Tomas Vilner at the harbour office on the day after the storm.';
    const of = matrixOf(
      workspaceOf({
        a: `Storm\n\n${sentence}\n`,
        b: `Talks\n\n${sentence}\n`,
        c: `Harbour\n\n${sentence.replace('Anna Hem and ', '')}\n`,
      }),
      undefined,
    );
    assert.deepEqual(of.rows[0].entities, ['Hanna Reyl', 'Tomas Vilner', 'Veltra', 'Anna Hem']);
  });

  it('names nobody whom the reader has ignored', () => {
    const event = workspaceOf(ferry);
    const store = storeOf(event);
    const draft = decide(event, store, { type: 'ignore', id: 'person:ravi menon' });
    assert.ok('token' in draft && store.settle(draft.token, true));
    assert.deepEqual(row(arrest, matrixOf(event, undefined)).entities, []);
  });

  it('tells a quotation in other words', () => {
    const said = (word: string): string =>
      `Veltra\n\n“We will rebuild the ${word} dam whatever engineers in the capital may say about it,” said governor Hanna Reyl.\n`;
    const { rows } = matrixOf(workspaceOf({ a: said('old'), b: said('broken') }), undefined);
    assert.deepEqual(
      rows.map(({ disputed, cells }) => [disputed, cells.map(({ kind }) => kind)]),
      [[true, ['drift', 'drift']]],
    );
  });

  it('tells near words from other words', () => {
    const soldiers = 'Soldiers carried bread and diesel by boat to the villages of Sant and Lower Brik.';
    const of = matrixOf(
      workspaceOf({
        a: `Army helps\n\n${soldiers}\n`,
        b: `Help comes\n\n${soldiers.replace('diesel', 'petrol')}\n`,
        c: `Rescue\n\n${soldiers}\n`,
      }),
      undefined,
    );
    assert.deepEqual(
      row(/Soldiers/, of).cells.map(({ kind }) => kind),
      ['same', 'near', 'same'],
    );
  });

  it('of a large folder needs an article to start from', () => {
    const many = workspaceOf(
      Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`w${index}`, `Whale ${index}\n`])),
    );
    assert.deepEqual(matrixOf(many, undefined), { articles: [], rows: [], needsArticle: true });
    assert.equal(matrixOf(many, uriOf('w3')).articles.length, 1);
    assert.deepEqual(matrixOf(workspaceOf({}), undefined), { articles: [], rows: [] });
  });

  describe('as text', () => {
    it('is Markdown with a grid and the words of each article', () => {
      const text = matrixText(matrix, [row(arrest).id], 'markdown');
      assert.deepEqual(text.split('\n'), [
        '# Coverage of 1 claim in 3 articles',
        '',
        '| Claim | Sources | a | b | c |',
        '| --- | ---: | --- | --- | --- |',
        `| ${arrest} | 1 | ● same words | ● same words | – not linked |`,
        '',
        '- a: Ferry sinks',
        '- b: Nine dead in Belmora',
        '- c: No boats this week',
        '',
        `## ${arrest}`,
        '',
        '2 of 3 articles, about 1 independent source',
        '',
        `- a (same words): ${arrest}`,
        `- b (same words): ${arrest}`,
        '- c: not linked',
        '',
      ]);
    });

    it('shows words as they stand, with escapes only where Markdown needs them', () => {
      const plain =
        'The ferry company of Kinn paid $3.6 million (about £2.8 million) at 10:40 p.m. for lamp_posts – no #1.';
      const marked = 'The ferry *company* of Kinn [sold](command:x) | <b>lamps</b> and ropes to the port of Belmora.';
      const of = matrixOf(
        workspaceOf({
          a: `Ferry | [pays](command:x)\n\n${plain}\n\n${marked}\n`,
          'b | c': `Kinn pays\n\n${plain}\n\n${marked}\n`,
        }),
        undefined,
      );
      const text = matrixText(of, undefined, 'markdown');
      for (const line of [`## ${plain}`, `- a (same words): ${plain}`])
        assert.ok(text.split('\n').includes(line), text);
      assert.doesNotMatch(text, /(?<!\\)\]\(|<b>|(?<!\\)\*company/);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      assert.equal(rows.length, of.rows.length + 2, text);
      for (const row of rows) assert.equal(row.split(/(?<!\\)\|/).length, 6, row);
    });

    it('has the value of each where articles differ, and no other word for that than the hovers', () => {
      const text = matrixText(matrixOf(workspaceOf(flood), undefined), undefined, 'markdown');
      assert.match(text, /\| ≠ 12 \| ≠ 15 \| ≠ 12 \|/);
      assert.match(text, /- Herald \(differs\): /);
      assert.doesNotMatch(text, /conflict/);
    });

    it('is CSV with a column an article', () => {
      const lines = matrixText(matrix, undefined, 'csv').split('\r\n');
      assert.equal(lines[0], 'Claim,Articles,Sources,a,b,c');
      assert.equal(lines.length, matrix.rows.length + 2);
      assert.ok(lines.includes(`"${arrest}",2,1,"same words: ${arrest}","same words: ${arrest}",`));
    });

    it('has the rows that are wanted in the order in which they are', () => {
      const ids = [row(arrest).id, 'none', row(shared).id];
      assert.deepEqual(
        matrixText(matrix, ids, 'csv')
          .split('\r\n')
          .slice(1, 3)
          .map((line) => line.slice(1, 7)),
        ['Police', 'Divers'].map((word) => (word === 'Divers' ? 'ivers ' : word)),
      );
      assert.match(matrixText(matrix, [], 'markdown'), /^# Coverage of 0 claims/);
    });
  });
});
