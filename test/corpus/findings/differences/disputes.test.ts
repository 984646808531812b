import assert from 'node:assert/strict';
import type { Difference, DifferenceSide } from '../../../../src/corpus/findings/differences/difference';
import { disputesOf } from '../../../../src/corpus/findings/differences/disputes';

const texts: Record<string, string> = { a: '12', b: '12', c: 'twelve', d: '14' };
const values: Record<string, number> = { a: 12, b: 12, c: 12, d: 14 };

function side(uri: string): DifferenceSide {
  const figure = { kind: 'count', value: values[uri], start: 0, end: 2, rule: 'counted', confidence: 1 } as const;
  return { uri, sentence: 0, start: 0, end: 2, figure };
}

function difference(one: string, other: string, rest: Partial<Difference> = {}): Difference {
  return { kind: 'figure', rule: 'same-gap', a: side(one), b: side(other), isSure: false, ...rest };
}

const shown = (
  differences: readonly Difference[],
  agreeing: readonly { a: DifferenceSide; b: DifferenceSide }[] = [],
) =>
  disputesOf(differences, ({ uri }) => texts[uri], agreeing).map(({ kind, isSure, sides }) => ({
    kind,
    isSure,
    sides: sides.map(({ says, passages }) => `${says}: ${passages.map(({ uri }) => uri).join(' ')}`),
  }));

describe('disputes', () => {
  it('set three against one', () => {
    assert.deepEqual(shown([difference('a', 'd'), difference('b', 'd', { isSure: true }), difference('d', 'c')]), [
      { kind: 'conflict', isSure: true, sides: ['12: a b c', '14: d'] },
    ]);
  });

  it('name those who agree with a side', () => {
    const agreeing = [{ a: side('a'), b: side('b') }];
    assert.deepEqual(shown([difference('a', 'd')], agreeing), [
      { kind: 'conflict', isSure: false, sides: ['12: a b', '14: d'] },
    ]);
    assert.deepEqual(shown([], agreeing), []);
  });

  it('are one for each kind, and none twice where both sides tell it', () => {
    assert.deepEqual(
      shown([
        difference('a', 'd'),
        difference('d', 'a'),
        difference('a', 'd', { kind: 'title', rule: 'other-title' }),
      ]).map(({ kind, sides }) => [kind, sides.length]),
      [
        ['conflict', 2],
        ['difference', 2],
      ],
    );
  });
});
