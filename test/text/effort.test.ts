import assert from 'node:assert/strict';
import { annotate } from '../../src/annotations/annotate';
import { formatOf } from '../../src/formats/format';
import { readFile } from '../../src/formats/readFile';
import { stepsAllowedFor, takeSteps, TooManySteps, withinSteps } from '../../src/text/effort';
import { hostileShapes, textOfShape } from '../fixtures/hostileShapes';
import { tagger } from '../fixtures/tagger';

describe('steps of work on a text', () => {
  it('end the work when they are more than it may take', () => {
    assert.equal(
      withinSteps(10, () => {
        takeSteps(10);
        return 'done';
      }),
      'done',
    );
    assert.throws(() => {
      withinSteps(10, () => {
        for (let i = 0; i < 11; i++) takeSteps(1);
      });
    }, TooManySteps);
  });

  it('are bounded within that work alone, whatever it ends with', () => {
    assert.throws(() => {
      withinSteps(1, () => {
        takeSteps(2);
      });
    });
    takeSteps(1e9);
    withinSteps(5, () => {
      withinSteps(1000, () => {
        takeSteps(3);
      });
      takeSteps(2);
      assert.throws(() => {
        takeSteps(1);
      }, TooManySteps);
    });
    takeSteps(1e9);
  });

  /** Reads all that an article says by itself. */
  const read = (name: string, text: string): void => {
    for (const document of readFile(text, formatOf(name))) {
      const { quotations, figures, named } = annotate(document.text, formatOf(name), tagger);
      assert.ok(quotations.length + figures.length + named.mentions.length >= 0);
    }
  };

  // What is far below the bound on a hostile text is further below it on any other.
  for (const name of ['a.txt', 'a.md'])
    it(`are far from what a hostile text may take, ${name}`, () => {
      for (const piece of hostileShapes) {
        const text = textOfShape(piece, 6000);
        withinSteps((stepsAllowedFor(text.length) - stepsAllowedFor(0)) / 5, () => {
          read(name, text);
        });
      }
    }).timeout(60_000);

  it('are more than a long text may take where a rule looks at all of it for each of its words', () => {
    const text = textOfShape('The {w} council closed the {w} bridge. ', 60_000);
    assert.throws(() => {
      withinSteps(stepsAllowedFor(text.length), () => {
        for (let at = 0; at < text.length; at += 6) for (let other = 0; other < text.length; other += 6) takeSteps(1);
      });
    }, TooManySteps);
  });
});
