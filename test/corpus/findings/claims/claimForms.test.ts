import assert from 'node:assert/strict';
import type { Figure } from '../../../../src/annotations/figures/figure';
import { ClaimForms } from '../../../../src/corpus/findings/claims/claimForms';
import type { Claim, ClaimPassage, PassageForm } from '../../../../src/corpus/findings/claims/claims';
import type { DifferenceSide } from '../../../../src/corpus/findings/differences/difference';
import type { Dispute } from '../../../../src/corpus/findings/differences/disputes';
import { Corpus } from '../../../../src/corpus/corpus';
import { flood } from '../../../fixtures/articles';
import { tagger } from '../../../fixtures/tagger';

/** Every passage of the tests; figures stand at 20 to 23 in it. */
const passageSpan = { start: 10, end: 50 };
const figureSpan = { start: 20, end: 23 };

function passage(uri: string, form: PassageForm = 'near'): ClaimPassage {
  return { uri, sentence: 0, ...passageSpan, form };
}

function claimOf(labelUri: string, passages: readonly ClaimPassage[]): Claim {
  const labelPassage = passages.find(({ uri }) => uri === labelUri) ?? passage(labelUri);
  return { id: 'c', label: '', labelPassage, passages, articles: passages.map(({ uri }) => uri) };
}

function figure(value: number, rest: Partial<Figure> = {}): Figure {
  return { ...figureSpan, kind: 'count', value, rule: 'counted', confidence: 1, ...rest };
}

function side(uri: string, at: { start: number; end: number } = figureSpan, value?: number): DifferenceSide {
  return { uri, sentence: 0, ...at, ...(value === undefined ? {} : { figure: figure(value) }) };
}

function dispute(sides: readonly (readonly DifferenceSide[])[], rest: Partial<Dispute> = {}): Dispute {
  return {
    kind: 'conflict',
    rule: 'same-gap',
    about: 'figure',
    sides: sides.map((passages) => ({ says: '', passages })),
    isSure: false,
    isTouching: false,
    isAtAnotherDate: false,
    ...rest,
  };
}

const tolls: Readonly<Record<string, readonly Figure[]>> = {
  a: [figure(214)],
  b: [figure(241)],
  c: [figure(200, { modifier: 'over' })],
};
const tollDispute = dispute([[side('a', figureSpan, 214)], [side('b', figureSpan, 241)]]);

function formsOf(claim: Claim, disputes: readonly Dispute[], figures: Record<string, readonly Figure[]> = tolls) {
  return new ClaimForms(disputes, (uri) => figures[uri] ?? []).formsOf(claim);
}

describe('forms of the passages of a claim', () => {
  const three = [passage('a', 'same'), passage('b'), passage('c', 'other words')];

  it('differ on another side than the label', () => {
    assert.deepEqual(formsOf(claimOf('a', three), [tollDispute]), ['same', 'differs', 'fits both']);
    assert.deepEqual(formsOf(claimOf('b', [passage('a'), passage('b', 'same')]), [tollDispute]), ['differs', 'same']);
  });

  it('stay as they are without a dispute, and where the label is on no side', () => {
    assert.deepEqual(formsOf(claimOf('a', three), []), ['same', 'near', 'other words']);
    assert.deepEqual(formsOf(claimOf('d', [passage('a'), passage('b'), passage('d', 'same')]), [tollDispute]), [
      'near',
      'near',
      'same',
    ]);
  });

  it('stay where the dispute stands outside the passage or only one side is in the claim', () => {
    const outside = dispute([[side('a', { start: 50, end: 53 })], [side('b')]]);
    assert.deepEqual(formsOf(claimOf('a', three), [outside], {}), ['same', 'near', 'other words']);
    assert.deepEqual(formsOf(claimOf('a', [passage('a', 'same'), passage('c')]), [tollDispute]), ['same', 'near']);
  });

  it('stay where the same words have no marks or another speaker, and differ where words were lost', () => {
    for (const [rule, form] of [
      ['unmarked', 'near'],
      ['speaker', 'near'],
      ['unattributed', 'near'],
      ['dropped', 'differs'],
    ] as const)
      assert.deepEqual(
        formsOf(claimOf('a', three), [dispute([[side('a')], [side('b')]], { kind: 'drift', rule })], {})[1],
        form,
      );
    for (const [at, form] of [
      [10, 'differs'],
      [49, 'differs'],
      [50, 'near'],
      [9, 'near'],
    ] as const) {
      const lost = dispute([[side('a')], [side('b', { start: at, end: at })]], { kind: 'difference' });
      assert.deepEqual(formsOf(claimOf('a', three), [lost], {})[1], form, String(at));
    }
  });

  it('stay on the side of the label, and differ by a second dispute all the same', () => {
    const agreed = dispute([[side('a'), side('c')], [side('b')]]);
    assert.deepEqual(formsOf(claimOf('a', three), [agreed], {}), ['same', 'differs', 'other words']);
    const second = dispute([[side('a')], [side('c')]], { kind: 'difference', rule: 'other-post' });
    assert.deepEqual(formsOf(claimOf('a', three), [agreed, second], {}), ['same', 'differs', 'differs']);
  });

  for (const [what, figures, form] of [
    ['holds with both', [figure(200, { modifier: 'over' })], 'fits both'],
    ['holds with one alone', [figure(230, { modifier: 'over' })], 'other words'],
    ['is of another kind', [figure(200, { kind: 'percent', modifier: 'over' })], 'other words'],
    ['stands elsewhere', [figure(200, { modifier: 'over', start: 60, end: 63 })], 'other words'],
    ['is one of two', [figure(200, { modifier: 'over' }), figure(3, { start: 30, end: 31 })], 'other words'],
    ['is none', [], 'other words'],
  ] as const)
    it(`fit both where the figure ${what}: ${form}`, () => {
      assert.deepEqual(formsOf(claimOf('a', three), [tollDispute], { ...tolls, c: figures })[2], form);
    });

  it('fit both neither for what stands on a side nor for the label itself', () => {
    const agreed = dispute([[side('a', figureSpan, 214), side('c')], [side('b', figureSpan, 241)]]);
    assert.deepEqual(formsOf(claimOf('a', three), [agreed]), ['same', 'differs', 'other words']);
    const bound = [passage('a'), passage('b'), passage('c', 'same')];
    assert.deepEqual(formsOf(claimOf('c', bound), [tollDispute]), ['near', 'near', 'same']);
  });

  it('fit both in a dispute on figures alone', () => {
    const titles = dispute([[side('a')], [side('b')]], { kind: 'difference', rule: 'other-post' });
    assert.deepEqual(formsOf(claimOf('a', three), [titles]), ['same', 'differs', 'other words']);
  });

  it('differ where a longer quotation begins before the passage', () => {
    const quotation = dispute([[side('a')], [side('b', { start: 5, end: 15 })]], { kind: 'drift', rule: 'changed' });
    assert.deepEqual(formsOf(claimOf('a', three), [quotation], {}), ['same', 'differs', 'other words']);
  });

  it('differ in a flood as its disputes say', () => {
    const corpus = new Corpus(tagger);
    for (const [uri, text] of Object.entries(flood)) corpus.read(uri, text);
    const forms = new ClaimForms(corpus.disputes(0.75), (uri) => corpus.figuresOf(uri));
    const differing = corpus
      .claims(0.75)
      .claims.flatMap((claim) =>
        forms
          .formsOf(claim)
          .flatMap((form, index) =>
            form === 'differs'
              ? corpus.get(claim.passages[index].uri)?.article.text.slice(claim.passages[index].start).split('.')[0]
              : [],
          ),
      );
    assert.ok(differing.includes('Near Veltra, the flood killed 15 people, according to the interior ministry'));
    assert.ok(!differing.some((text) => text?.startsWith('Soldiers')));
  });
});
