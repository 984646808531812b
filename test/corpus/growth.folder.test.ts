import assert from 'node:assert/strict';
import type { annotate, Annotated } from '../../src/annotations/annotate';
import type { Corpus } from '../../src/corpus/corpus';
import { CountedModules } from '../fixtures/steps';
import type { tagger } from '../fixtures/tagger';

const minScore = 0.75;
/** More articles than are compared whole. */
const smallFolder = 60;
const articlesOfEvent = 4;
/** Times the steps of reading, at most, that all that is told of a folder may take. */
const maxReadings = 4;

/** A made-up word for each number. */
function wordOf(number: number): string {
  let letters = '';
  for (let rest = number + 26 * 26; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `${letters}or`;
}

/** Words of its own that an event is told in, beside those of the language. */
const wordsOfEvent = 10;

/** An article on an event: what all of the event tell, with a figure of its own. */
function textOf(event: number, article: number, date = ', 3 March 2025'): string {
  const words = Array.from({ length: wordsOfEvent }, (_, index) => wordOf(wordsOfEvent * event + index));
  const [town, ship, mayor, board] = words.map((word) => `${word[0].toUpperCase()}${word.slice(1)}`);
  const [pier, winter, mend, boat, crew, rope] = words.slice(4);
  return `${ship} ${boat} ${mend}

${town.toUpperCase()}${date} — The ${ship} ${boat} hit the ${pier} of ${town} on Monday and ${article + 12} ${crew} were hurt.

“We will ${mend} the ${pier} before the ${winter},” said Mayor Hanna ${mayor} of ${town}. The ${board} ${rope} paid £${article + 2}.4m for the ${pier}.
`;
}

const uriOf = (index: number): string => `a${String(index).padStart(5, '0')}`;

describe('findings of a folder', () => {
  let counted: CountedModules<{ Corpus: typeof Corpus; annotate: typeof annotate; tagger: typeof tagger }>;
  before(() => {
    counted = new CountedModules(
      `export { Corpus } from './src/corpus/corpus';
      export { annotate } from './src/annotations/annotate';
      export { tagger } from './test/fixtures/tagger';`,
    );
  });
  after(() => {
    counted.dispose();
  });

  const read = (text: string): Annotated => {
    const annotated = counted.exports.annotate(text, 'plain', counted.exports.tagger);
    void [annotated.quotations, annotated.figures, annotated.named];
    return annotated;
  };

  const folderOf = (articles: number, date?: string): Corpus => {
    const corpus = new counted.exports.Corpus(counted.exports.tagger);
    for (let i = 0; i < articles; i++)
      corpus.put(uriOf(i), read(textOf(Math.floor(i / articlesOfEvent), i % articlesOfEvent, date)));
    return corpus;
  };

  /** All that is told of a folder. */
  const tell = (corpus: Corpus, uris: readonly string[]): void => {
    const claims = corpus.claims(minScore, uris);
    corpus.families(uris);
    corpus.disputes(minScore, uris);
    for (const uri of uris) corpus.coverageOf(uri, minScore, claims);
  };

  it('take steps in proportion to the articles', function () {
    this.timeout(120_000);
    const stepsFor = (times: number): number => {
      const corpus = folderOf(times * smallFolder);
      return counted.stepsOf(() => {
        tell(corpus, corpus.uris());
      });
    };
    // Tables that are filled on first use are no part of the work.
    stepsFor(1);
    const [small, middle, large] = [1, 4, 16].map(stepsFor);
    assert.ok(middle < small * 4 * 1.5, `${small} steps, then ${middle} for four times the articles`);
    assert.ok(large < small * 16 * 1.5, `${small} steps, then ${large} for sixteen times the articles`);
  });

  // Every article of this folder is linked to three others in all that it says: news has a tenth of that in common.
  it('take a few times as many steps as reading the articles', function () {
    this.timeout(120_000);
    let corpus = folderOf(smallFolder);
    tell(corpus, corpus.uris());
    const reading = counted.stepsOf(() => (corpus = folderOf(4 * smallFolder)));
    const telling = counted.stepsOf(() => {
      tell(corpus, corpus.uris());
    });
    assert.ok(telling < maxReadings * reading, `${reading} steps, then ${telling} for what is told of them`);
  });

  it('take no more steps for links that are worked out ahead than for those that are asked for at once', () => {
    const atOnce = (corpus: Corpus): void => {
      for (const uri of corpus.uris()) corpus.parallelsOf(uri);
    };
    const ahead = (corpus: Corpus): void => {
      for (const uri of corpus.uris()) for (const _ of corpus.stepwise.links(uri));
    };
    for (const work of [atOnce, ahead]) work(folderOf(smallFolder));
    const [asked, stepwise] = [atOnce, ahead].map((work) => {
      const corpus = folderOf(4 * smallFolder);
      return counted.stepsOf(() => {
        work(corpus);
      });
    });
    assert.ok(stepwise < 1.04 * asked, `${asked} steps at once, ${stepwise} ahead`);
  });

  /** Steps of a change of an article's text and of what is told of its event right after it. */
  const stepsAfterChange = (corpus: Corpus, date?: string): number => {
    const uri = uriOf(1);
    tell(corpus, corpus.around(uri, minScore));
    const changed = read(textOf(0, 1, date).replace('hurt.', 'hurtt.'));
    return counted.stepsOf(() => {
      corpus.put(uri, changed);
      tell(corpus, corpus.around(uri, minScore));
    });
  };

  it('take no more steps after a keystroke in a large folder than in a small one', function () {
    this.timeout(120_000);
    stepsAfterChange(folderOf(smallFolder));
    const [small, large] = [1, 8].map((times) => stepsAfterChange(folderOf(times * smallFolder)));
    assert.ok(large < small * 1.5, `${small} steps, then ${large} in eight times the folder`);
  });

  // An article without a date has that of the articles around it, which are looked at for it.
  it('take no more steps after a keystroke in a large folder of articles without a date', function () {
    this.timeout(120_000);
    stepsAfterChange(folderOf(smallFolder, ''), '');
    const [small, large] = [1, 4].map((times) => stepsAfterChange(folderOf(times * smallFolder, ''), ''));
    assert.ok(large < small * 1.5, `${small} steps, then ${large} in four times the folder`);
  });

  it('work out the near links of few articles after a keystroke', () => {
    const corpus = folderOf(smallFolder);
    const work = (): void => {
      for (const uri of corpus.uris()) corpus.nearOf(uri);
    };
    const first = counted.stepsOf(work);
    corpus.put(uriOf(1), read(textOf(0, 1).replace('hurt.', 'hurtt.')));
    const after = counted.stepsOf(work);
    assert.ok(after < 0.3 * first, `${first} steps, then ${after} after a change`);
  });

  it('are kept for articles that a keystroke elsewhere in their event leaves as they were', () => {
    const corpus = folderOf(smallFolder);
    const uri = uriOf(1);
    const event = corpus.around(uri, minScore);
    assert.equal(event.length, articlesOfEvent);
    const work = (): void => {
      for (const other of event) corpus.differencesOf(other, minScore);
    };
    const first = counted.stepsOf(work);
    corpus.put(uri, read(textOf(0, 1).replace('hurt.', 'hurtt.')));
    for (const other of event) corpus.parallelsOf(other);
    const after = counted.stepsOf(work);
    // Of six pairs of articles three hold the one that was changed.
    assert.ok(after < 0.75 * first, `${first} steps, then ${after} after a change`);
  });
});
