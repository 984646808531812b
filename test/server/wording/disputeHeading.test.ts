import assert from 'node:assert/strict';
import { headingOf } from '../../../src/server/features/disputes';
import { uriOf, workspaceOf } from '../workspaceFixture';

/** Headings of the figures that differ among articles, as the first of them is told. */
function headingsOf(texts: Readonly<Record<string, string>>): string[] {
  const workspace = workspaceOf(texts);
  return workspace.events
    .disputesIn(uriOf('a'))
    .filter(({ about }) => about === 'figure')
    .map((dispute) => headingOf(workspace, dispute));
}

describe('the heading of figures that differ', () => {
  const rows: readonly [one: string, next: string, heading: string][] = [
    ['Sixty', 'Eighty', 'Sixty or eighty firefighters'],
    ['60', 'Eighty', '60 or eighty firefighters'],
    ['60', '80', '60 or 80 firefighters'],
  ];
  for (const [one, next, heading] of rows)
    it(`has a number that began a sentence in lower case behind another: ${heading}`, () => {
      const text = (number: string): string =>
        `${number} at the mill\n\n${number} firefighters were sent to the old mill at Dravel on Tuesday.\n`;
      const told = headingsOf({ a: text(one), b: text(next) });
      assert.ok(told.includes(heading), told.join('; '));
    });

  it('names what a compound counts once', () => {
    const text = (size: string): string =>
      `Search at Dravel\n\nA ${size} rescue team flew in from Marnholt on Wednesday with listening gear and hydraulic jacks.\n`;
    const told = headingsOf({ a: text('22-member'), b: text('32-member'), c: text('22-member') });
    assert.deepEqual(told, ['22-member or 32-member']);
  });

  it('says of two ages what they are', () => {
    const text = (age: string): string =>
      `Signalman found\n\nThe signalman Ivo Massen, ${age}, was found in his kitchen at Dravel Mill on Sunday morning.\n`;
    const told = headingsOf({ a: text('83'), b: text('88'), c: text('83') });
    assert.deepEqual(told, ['83 or 88 years old']);
  });
});
