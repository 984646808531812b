import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle, type Article } from '../../../../src/article/article';
import { commonWords } from '../../../../src/corpus/findings/copies/commonWords';
import type { Parallel, ParallelKind, SpanPair } from '../../../../src/corpus/index/parallel';
import { wordIndicesIn } from '../../../../src/text/tokens';

/** A link between two sentences that aligns the given words of both, each at its first place. */
function link(a: Article, b: Article, words: readonly string[], kind: ParallelKind = 'near', at = [0, 0]): Parallel {
  const place = (article: Article, uri: string, sentence: number) => ({
    uri,
    sentence,
    ...article.sentences[sentence],
  });
  const [ours, theirs] = [place(a, 'a', at[0]), place(b, 'b', at[1])];
  const spanIn = ({ shown }: Article, from: number, text: string) => {
    const start = shown.indexOf(text, from);
    assert.ok(start >= 0, text);
    return { start, end: start + text.length };
  };
  const shared = words.map((text): SpanPair => ({ a: spanIn(a, ours.start, text), b: spanIn(b, theirs.start, text) }));
  return { a: ours, b: theirs, shared, kind, score: 1, run: 0 };
}

const runsOf = (a: Article, b: Article, links: readonly Parallel[]): string[] =>
  commonWords(a, b, links).pairs.flatMap(({ runs }) => runs.map((run) => a.text.slice(run.a.start, run.a.end)));

describe('words in common', () => {
  const a = readArticle('The ferry, with 214 people on board, struck a reef near the island of Kinn on Tuesday.\n');
  const b = readArticle('With 214 people on board the ferry struck a rock near the island of Kinn, officials said.\n');

  it('are runs of two words and more, marks between them left aside', () => {
    const links = [link(a, b, ['214 people on board', 'struck', 'near the island of Kinn'])];
    assert.deepEqual(runsOf(a, b, links), ['with 214 people on board', 'struck a', 'near the island of Kinn']);
    const { words, longest, equalSentences, pairs } = commonWords(a, b, links);
    assert.deepEqual([words, longest, equalSentences, pairs.length], [12, 5, 0, 1]);
  });

  it('are none where a word stands alone, or none of a run says anything', () => {
    const one = readArticle('Boats of the harbour left.\n');
    const other = readArticle('Trawlers of the harbour sank.\n');
    assert.deepEqual(runsOf(one, other, [link(one, other, ['of the'])]), ['of the harbour']);
    const short = readArticle('Ships of the coast left.\n');
    assert.deepEqual(runsOf(one, short, [link(one, short, ['of the'])]), []);
    assert.deepEqual(runsOf(one, short, [link(one, short, ['left'])]), []);
  });

  it('take four in a row where sentences are linked in other words alone', () => {
    const one = readArticle('Fishing boats reached the reef before the coastguard.\n');
    const three = readArticle('Three boats reached the island.\n');
    assert.deepEqual(runsOf(one, three, [link(one, three, ['boats'], 'paraphrase')]), []);
    assert.deepEqual(runsOf(one, three, [link(one, three, ['boats'])]), ['boats reached the']);
    const four = readArticle('Three boats reached the reef.\n');
    assert.deepEqual(runsOf(one, four, [link(one, four, ['boats'], 'paraphrase')]), ['boats reached the reef']);
  });

  it('count a word once, the longest run first', () => {
    const twice = readArticle(
      'The ferry struck a reef near the island of Kinn.\n\nNear the island of Kinn lies a reef.\n',
    );
    const once = readArticle('Fog lay near the island of Kinn on Tuesday.\n');
    const links = [
      link(twice, once, ['island of Kinn'], 'near', [1, 0]),
      link(twice, once, ['near the island of Kinn'], 'near', [0, 0]),
    ];
    assert.equal(commonWords(twice, once, links).words, 5);
    assert.equal(commonWords(twice, once, [links[0]]).words, 5);
  });

  it('say how many sentences are equal', () => {
    assert.equal(commonWords(a, a, [link(a, a, ['struck a reef'], 'verbatim')]).equalSentences, 1);
    assert.equal(commonWords(a, b, []).words, 0);
  });

  it('are those that are shown: the number is the sum of the runs, no word stands in two, all are equal', () => {
    const word = fc.constantFrom('boat', 'reef', 'the', 'of', 'Kinn', 'light');
    const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `${words.join(' ')} ends.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n\n'));
    fc.assert(
      fc.property(text, text, fc.infiniteStream(fc.nat()), (left, right, picks) => {
        const [one, other] = [readArticle(left), readArticle(right)];
        const links: Parallel[] = [];
        for (let i = 0; i < 6; i++) {
          const [x, y] = [picks.next().value, picks.next().value] as number[];
          const [s, t] = [x % one.sentences.length, y % other.sentences.length];
          const word = one.tokens.lower[wordIndicesIn(one.tokens, one.sentences[s])[x % 4]];
          const [from, to] = [one.sentences[s], other.sentences[t]];
          const place = other.shown.toLowerCase().indexOf(word, to.start);
          const here = one.shown.toLowerCase().indexOf(word, from.start);
          if (place < 0 || place >= to.end || here < 0) continue;
          const shared = [
            { a: { start: here, end: here + word.length }, b: { start: place, end: place + word.length } },
          ];
          links.push({
            a: { uri: 'a', sentence: s, ...from },
            b: { uri: 'b', sentence: t, ...to },
            shared,
            kind: 'near',
            score: 1,
            run: 0,
          });
        }
        const common = commonWords(one, other, links);
        const seen = new Set<string>();
        let sum = 0;
        for (const { runs, words } of common.pairs) {
          let own = 0;
          for (const run of runs) {
            const [ours, theirs] = [wordIndicesIn(one.tokens, run.a), wordIndicesIn(other.tokens, run.b)];
            assert.deepEqual(
              ours.map((token) => one.tokens.lower[token]),
              theirs.map((token) => other.tokens.lower[token]),
            );
            for (const key of [...ours.map((token) => `a${token}`), ...theirs.map((token) => `b${token}`)]) {
              assert.ok(!seen.has(key), key);
              seen.add(key);
            }
            own += ours.length;
            assert.ok(ours.length <= common.longest);
          }
          assert.equal(own, words);
          sum += own;
        }
        assert.equal(common.words, sum);
      }),
    );
  });
});
