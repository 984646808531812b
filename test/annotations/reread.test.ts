import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate, type Annotated } from '../../src/annotations/annotate';
import { tagger } from '../fixtures/tagger';

const sentences = [
  'Ana Ruiz said on Monday: “We counted 12 ferries.”',
  'The mayor of Norrick, Jon Arvel, met Ms Ruiz in Tulm.',
  'Arvel said the Tulm Harbour Board had paid £2.4m.',
  'THE HARBOUR BOARD DENIES IT',
  'Ruiz and the Board will meet Arvel in Norrick on Friday.',
  'A ruiz is a kind of boat, the board said.',
  'In tulm, arvel is the word for a tide.',
  'TULM (Harbour Post) — The ferries of the THB stand still.',
  '“We stay,” said Maria Ruiz, “until Jon pays.”',
  'Police in Tulm arrested Sir Jon Arvel.',
  'She told President Ruiz of it.',
  'Arvel.',
  'Arvel is quiet.',
  'They came from Arvel and from near Ruiz.',
  'Mr Arvel and Mrs Ruiz left.',
];
const ends = [' ', '\n\n', '\n\n'];
const words = [
  'Ruiz',
  'Arvel',
  ' in Tulm',
  ' the board',
  'a',
  ' ',
  '.',
  '“',
  '”',
  '\n\n',
  ' Ms ',
  'Harbour Council ',
  '12',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...ends)), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

/** Takes out some characters, or the rest of the line, and puts others there. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.nat(20), fc.constant('line' as const)),
  words: fc.constantFrom(...words, ...sentences, ''),
});

function edited(before: string, { at, length, words: inserted }: Edit): string {
  const place = at % (before.length + 1);
  if (length !== 'line') return before.slice(0, place) + inserted + before.slice(place + length);
  const start = before.lastIndexOf('\n', place - 1) + 1;
  const end = before.indexOf('\n', place);
  return before.slice(0, start) + inserted + (end < 0 ? '' : before.slice(end));
}

interface Edit {
  readonly at: number;
  readonly length: number | 'line';
  readonly words: string;
}

function contentOf({ article, quotations, figures, named }: Annotated): unknown {
  return { article, quotations, figures, named };
}

describe('an article that is read again', () => {
  it('equals one that is read anew, whatever was edited', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let now = annotate(first, 'plain', tagger);
        let written = first;
        for (const each of edits) {
          written = edited(written, each);
          now = annotate(written, 'plain', tagger, [], {}, now);
          assert.deepEqual(contentOf(now), contentOf(annotate(written, 'plain', tagger)), JSON.stringify(written));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('equals it where names were not asked for in between', () => {
    const texts = ['Ana Ruiz met Jon Arvel.', 'Ana Ruiz met Jon Arvel in Tulm.', 'Ana Ruiz met Jon Arvel in Norrick.'];
    let now = annotate(texts[0], 'plain', tagger);
    void now.named;
    for (const written of texts.slice(1)) now = annotate(written, 'plain', tagger, [], {}, now);
    assert.deepEqual(now.named, annotate(texts[2], 'plain', tagger).named);
  });
});
