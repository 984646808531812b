import assert from 'node:assert/strict';
import { originRows } from '../../../src/server/features/origins';
import { parseId } from '../../../src/server/workspace/ids';
import { uriOf, viewOf, workspaceOf } from '../workspaceFixture';

const long =
  'The provincial water authority of Ostmark said on Wednesday that the three reservoirs above the town hold less water than at any time since records began in nineteen hundred and four and that the pumps will run at night only.';
const second =
  'Farmers along the lower canal have been told to stop watering their meadows until the first of October.';
const third =
  'The fire brigades of nine villages share one pond, which the miller of Sant has filled from his own well.';
const fourth = 'Nine villages share one pond, which a miller has filled from his well.';
const fifth = 'Farmers along the lower canal have stopped watering their meadows.';
const own = (name: string): string => `Nobody in ${name} could say on Thursday who had ordered the barrels of paint.`;

describe('origins', () => {
  const texts = {
    wire: `Reservoirs empty\n\nOSTMARK, May 4, 2024 (Reuters) - ${long}\n\n${second}\n\n${third}\n`,
    paper: `No water in Ostmark\n\nOSTMARK, May 5, 2024 (Reuters) - ${long}\n\n${second}\n\n${own('Lenz')}\n`,
    radio: `Meadows stay dry\n\nOSTMARK, May 6, 2024 - ${second}\n\n${third}\n\n${own('Brik')}\n`,
    other: `Whale sighted\n\n${own('Senja')}\n\nFishermen saw a blue whale off the island for the first time in eleven years.\n`,
  };
  const workspace = workspaceOf(texts);
  const rows = originRows(workspace, uriOf('wire'));

  it('come with the evidence, the surest first', () => {
    assert.equal(rows[0].uri, uriOf('paper'));
    assert.equal(rows[0].title, 'No water in Ostmark');
    assert.equal(rows[0].date, '2024-05-05');
    assert.ok(rows[0].evidence.some((line) => /^\d+ words in a row are equal$/.test(line)));
    assert.ok(
      rows[0].evidence.some((line) => line === 'both credit Reuters'),
      rows[0].evidence.join(),
    );
    assert.ok(rows.every(({ uri }) => uri !== uriOf('wire') && uri !== uriOf('other')));
  });

  it('lead to the longest passage in common, there and here', () => {
    const [there, here] = [parseId(rows[0].id), parseId(rows[0].from)];
    assert.deepEqual([there?.uri, here?.uri], [uriOf('paper'), uriOf('wire')]);
    assert.ok(there && here);
    const words = viewOf(workspace, 'paper').textOf(there.span);
    assert.equal(words, viewOf(workspace, 'wire').textOf(here.span));
    assert.ok(long.includes(words.slice(0, 60)), words);
  });

  it('say of the earliest that it is', () => {
    const [first] = originRows(workspace, uriOf('paper'));
    assert.deepEqual([first.uri, first.earliest], [uriOf('wire'), true]);
    assert.equal(rows[0].earliest, false);
  });

  it('mirror each other', () => {
    for (const { uri, evidence } of rows) {
      const back = originRows(workspace, uri).find((row) => row.uri === uriOf('wire'));
      assert.deepEqual(back?.evidence, evidence);
    }
  });

  it('have no date where the folder knows none, and stand by address where they are equally sure', () => {
    const event = workspaceOf({
      a: `Head\n\n${fifth}\n\n${fourth}\n`,
      c: `Other head\n\n${fifth}\n\n${fourth}\n`,
      b: `Third head\n\n${fifth}\n\n${fourth}\n`,
    });
    const found = originRows(event, uriOf('a'));
    assert.deepEqual(
      found.map(({ uri, evidence, earliest }) => [uri, evidence, earliest]),
      ['b', 'c'].map((name) => [
        uriOf(name),
        ['13 words in a row are equal', '23 words in runs of eight and more are equal', '2 sentences are equal'],
        false,
      ]),
    );
    for (const row of found) {
      assert.ok(!('date' in row));
      const place = parseId(row.id);
      assert.ok(place);
      // The longest run, without the stop at the end.
      assert.equal(viewOf(event, row.uri.slice(10, -4)).textOf(place.span), fourth.slice(0, -1));
    }
  });

  it('tell who credits whom, of one origin or not', () => {
    const outlet = (name: string, text: string): string => `---\noutlet: ${name}\n---\n${text}`;
    const event = workspaceOf({
      gazette: outlet('Senja Gazette', `Whale sighted\n\n${own('Senja')}\n\n${third}\n`),
      mail: outlet(
        'Brik Mail',
        `Meadows stay dry\n\n${second}\n\nThe pond was full, the miller told the Senja Gazette.\n`,
      ),
    });
    const line = 'mail credits gazette: “told the Senja Gazette”';
    const tags = { mail: viewOf(event, 'mail').called, gazette: viewOf(event, 'gazette').called };
    const wanted = line.replace('mail', tags.mail).replace('gazette', tags.gazette);
    for (const [name, other] of [
      ['mail', 'gazette'],
      ['gazette', 'mail'],
    ]) {
      const [row] = originRows(event, uriOf(name));
      assert.deepEqual([row.uri, row.evidence, row.earliest], [uriOf(other), [wanted], false]);
      const place = parseId(name === 'mail' ? row.from : row.id);
      assert.ok(place);
      assert.equal(viewOf(event, 'mail').textOf(place.span), 'told the Senja Gazette');
    }
  });

  it('are none for an article of its own and for what is none', () => {
    assert.deepEqual(originRows(workspace, uriOf('other')), []);
    assert.deepEqual(originRows(workspace, 'file:///none.txt'), []);
  });
});
