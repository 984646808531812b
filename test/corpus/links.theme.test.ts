import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import { annotated, corpusOf, linksOf } from '../fixtures/corpus';
import { tagger } from '../fixtures/tagger';
import { shippedVectors } from '../fixtures/vectors';
import { text as storyText } from './histories';

/** Articles of a folder that no edit touches: with one more it is compared whole, with two it is not. */
const fillers = 47;
/** So many of them have the words of the campaign: as many as may be one story’s, so that one more makes them the theme’s. */
const onCampaign = 10;

const ranking =
  'Delegates of the harbour district nominated Hanna Reyl as their candidate on Sunday after a long session.';
const rewritten = 'Hanna Reyl was chosen as candidate by delegates after a session that took all Sunday.';

/** Articles on stories of their own; those on the campaign name what others report of it. */
function fillerText(number: number): string {
  const letters = [number % 23, (number * 7) % 23].map((letter) => String.fromCharCode(97 + letter)).join('');
  const own = `The ${letters}orf mill of Upper ${letters.toUpperCase()}stad ground rye for ${number + 60} villages until its wheel broke.`;
  const campaign =
    number < onCampaign ? ' A candidate spoke to delegates of the harbour district in a session there.' : '';
  return `Mill ${letters}orf stands still\n\n${own} Its owner ${letters.toUpperCase()}ana Veld wants to mend it.${campaign}\n`;
}

const folder: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: fillers }, (_, number) => [`filler${String(number).padStart(2, '0')}`, fillerText(number)]),
);

/** What articles that come, change and go may say. */
const sentences = [
  ranking,
  rewritten,
  'A candidate spoke to delegates of the harbour district on Monday.',
  'Of those asked, 41 percent back the candidate Hanna Reyl.',
  'A poll has 38 percent of those asked behind Hanna Reyl, the candidate.',
  'Snow closed the pass above the mill for nine days.',
];

const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((parts) => `Campaign of the harbour\n\n${parts.join(' ')}\n`);
const edit = fc.record({
  uri: fc.constantFrom('a', 'b', 'c', 'filler03', 'filler20'),
  text: fc.option(text, { freq: 6 }),
});

/** The folder with some articles as they are now. */
function textsOf(edits: readonly { readonly uri: string; readonly text: string | null }[]): Record<string, string> {
  const texts = new Map(Object.entries(folder));
  for (const { uri, text: next } of edits) {
    if (next === null) texts.delete(uri);
    else texts.set(uri, next);
  }
  return Object.fromEntries(texts);
}

const untouched = Object.entries(folder).map(([uri, filler]) => [uri, annotated(filler)] as const);

function fillersOnly(): Corpus {
  const corpus = new Corpus(tagger, undefined, shippedVectors);
  for (const [uri, filler] of untouched) corpus.put(uri, filler);
  return corpus;
}

describe('parallels of a folder of many stories', () => {
  it('are the same after any sequence of edits as after a rebuild, whatever is the theme’s meanwhile', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 5 }), (edits) => {
        const live = fillersOnly();
        for (const { uri, text: next } of edits) {
          if (next === null) live.remove(uri);
          else live.put(uri, annotated(next));
          // What is asked for in between is kept, and must not be kept too long.
          live.allParallels();
        }
        const fresh = corpusOf(textsOf(edits));
        assert.deepEqual(linksOf(live), linksOf(fresh));
      }),
      { numRuns: 4 },
    );
  });

  it('are less likely once one more article makes their words the theme’s', () => {
    const scoreIn = (corpus: Corpus): number =>
      corpus.parallelsOf('a').find(({ b, a }) => b.uri === 'b' && a.sentence === 1)?.score ?? 0;
    const live = corpusOf({ ...folder, a: `Session ends\n\n${ranking}\n`, b: `Candidate found\n\n${rewritten}\n` });
    const before = scoreIn(live);
    live.put('c', annotated(`Other news\n\n${sentences[2]}\n`));
    const after = scoreIn(live);
    assert.ok(before > after && after > 0, `${before}, then ${after}`);
    live.put('c', annotated(`Other news\n\n${sentences[5]}\n`));
    assert.equal(scoreIn(live), before);
  });
});

describe('differences of a folder of many stories', () => {
  const minScore = 0.75;
  const told = (corpus: Corpus): unknown => ({
    disputes: corpus.disputes(minScore),
    differences: corpus.uris().map((uri) => corpus.differencesOf(uri, minScore)),
    drifts: corpus.uris().map((uri) => corpus.driftsOf(uri)),
  });
  const storyEdit = fc.record({
    uri: fc.constantFrom('a', 'b', 'c', 'filler03', 'filler20'),
    text: fc.option(storyText, { freq: 6 }),
  });

  it('are the same after any sequence of edits as after a rebuild', function () {
    this.timeout(240_000);
    fc.assert(
      fc.property(fc.array(storyEdit, { minLength: 3, maxLength: 5 }), (edits) => {
        const live = fillersOnly();
        for (const { uri, text: next } of edits) {
          if (next === null) live.remove(uri);
          else live.put(uri, annotated(next));
          told(live);
        }
        assert.deepEqual(told(live), told(corpusOf(textsOf(edits))));
      }),
      { numRuns: 4 },
    );
  });

  it('follow the number of articles: two digits change places by chance in a large folder', () => {
    const live = fillersOnly();
    live.remove('filler20');
    const fair = 'Farmers bring wheat, copper pots and cattle to the fair of Osk, where brewers sell dark ale. ';
    const budget = 'Parliament in Lannic cut pensions for teachers, raised duties on tobacco and froze rents. ';
    live.put('a', annotated(`${fair.repeat(3)}Hanna Reyl of Kinn paid 64,000 euros.\n`));
    live.put('b', annotated(`${budget.repeat(3)}Hanna Reyl of Kinn is silent. The price of silence: €46,000.\n`));
    const rules = (): string[] => live.differencesOf('a', minScore).map(({ rule }) => rule);
    assert.deepEqual(rules(), ['transposed-digits']);
    live.put('filler20', annotated(folder.filler20));
    assert.deepEqual(rules(), []);
    live.remove('filler20');
    assert.deepEqual(rules(), ['transposed-digits']);
  });
});
