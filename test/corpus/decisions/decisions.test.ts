import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus';
import { anchorOf, findAnchor, parseDecisions, type Decision } from '../../../src/corpus/decisions/decisions';
import { DecisionIndex } from '../../../src/corpus/decisions/decisionIndex';
import { renamedFiles } from '../../../src/corpus/decisions/movedPaths';
import { tagger } from '../../fixtures/tagger';

const one = `Mayor opens harbour baths

Mayor Elin Dahl opened the harbour baths in Grimsvik on Friday. Dahl said the water was clean. Elin Dahl thanked the builders of Norbygg.
`;
const two = `Harbour baths open in Grimsvik

Elin Moe opened the harbour baths in Grimsvik. Norbygg AS built them. “The water is cold,” said Arne Lund, who swam first. Lund dried himself.
`;

function corpusOf(decisions: readonly Decision[] = []): Corpus {
  const corpus = new Corpus(tagger);
  corpus.read('file:///n/one.txt', one);
  corpus.read('file:///n/two%20b.txt', two);
  rule(corpus, decisions);
  return corpus;
}

function rule(corpus: Corpus, decisions: readonly Decision[]): void {
  corpus.applyDecisions(new DecisionIndex([{ folder: 'file:///n/', decisions }]));
}

const find = (corpus: Corpus, name: string): ReturnType<Corpus['entity']> =>
  corpus.entities().find((e) => e.name === name);
const person = (name: string): { name: string; kind: 'person' } => ({ name, kind: 'person' });

describe('decisions on entities', () => {
  it('merge two names into one, which has the mentions of both', () => {
    const plain = corpusOf();
    const apart = [find(plain, 'Elin Dahl')!, find(plain, 'Elin Moe')!];
    const corpus = corpusOf([{ type: 'merge', entity: person('Elin Moe'), into: person('Elin Dahl') }]);
    const merged = find(corpus, 'Elin Dahl')!;
    assert.equal(merged.mentions, apart[0].mentions + apart[1].mentions);
    assert.equal(find(corpus, 'Elin Moe'), undefined);
    assert.deepEqual(
      corpus
        .articlesOf(merged.id)
        .map(({ uri }) => uri)
        .sort(),
      ['file:///n/one.txt', 'file:///n/two%20b.txt'],
    );
    assert.ok(merged.aliases.includes('Elin Moe'));
    // A mention leads to the merged one.
    const { named } = corpus.get('file:///n/two%20b.txt')!;
    const local = named.entities.findIndex(({ name }) => name === 'Elin Moe');
    assert.equal(corpus.entityId('file:///n/two%20b.txt', local), merged.id);
  });

  it('are undone by leaving them out', () => {
    const corpus = corpusOf([{ type: 'merge', entity: person('Elin Moe'), into: person('Elin Dahl') }]);
    rule(corpus, []);
    assert.deepEqual(corpus.entities(), corpusOf().entities());
  });

  it('take what was merged apart again', () => {
    const merge: Decision = { type: 'merge', entity: person('Elin Moe'), into: person('Elin Dahl') };
    const corpus = corpusOf([merge, { type: 'split', entity: person('Elin Dahl'), form: person('Elin Moe') }]);
    assert.ok(find(corpus, 'Elin Moe'));
  });

  it('let a name mean another in one article', () => {
    const before = find(corpusOf(), 'Grimsvik')!;
    const corpus = corpusOf([{ type: 'split', entity: { name: 'Grimsvik', kind: before.kind }, path: 'two b.txt' }]);
    const both = corpus.entities().filter(({ name }) => name === 'Grimsvik');
    assert.equal(both.length, 2);
    assert.equal(both[0].mentions + both[1].mentions, before.mentions);
    assert.deepEqual(
      both.map(({ id }) => corpus.articlesOf(id).length),
      [1, 1],
    );
    const again = corpusOf([
      { type: 'split', entity: { name: 'Grimsvik', kind: before.kind }, path: 'two b.txt' },
      {
        type: 'rename',
        entity: { name: 'Grimsvik', kind: before.kind, path: 'two b.txt' },
        name: 'Grimsvik (ship)',
        kind: 'other',
      },
    ]);
    const ship = find(again, 'Grimsvik (ship)')!;
    assert.equal(ship.kind, 'other');
    assert.deepEqual(
      again.articlesOf(ship.id).map(({ uri }) => uri),
      ['file:///n/two%20b.txt'],
    );
  });

  it('rename and ignore', () => {
    const corpus = corpusOf([
      { type: 'rename', entity: person('Elin Dahl'), name: 'Mayor Dahl' },
      { type: 'ignore', entity: person('Arne Lund') },
    ]);
    assert.ok(find(corpus, 'Mayor Dahl')!.aliases.includes('Elin Dahl'));
    assert.equal(find(corpus, 'Arne Lund'), undefined);
    assert.equal(find(corpus, 'Elin Dahl'), undefined);
  });

  for (const start of ['-5', '1.5', '1e308', '1e400', '9007199254740993', '1000000'])
    it(`hold for words whose place is none: ${start}`, () => {
      const words = 'Dahl said the water was clean.';
      const at = one.indexOf(words);
      const passage = anchorOf('one.txt', one, { start: at, end: at + words.length });
      const decision: Decision = { type: 'boilerplate', passage, is: true };
      const file = JSON.stringify({ decisions: [decision] }).replace(`"start":${at}`, `"start":${start}`);
      const { decisions } = parseDecisions(file);
      const told = (corpus: Corpus): unknown => corpus.get('file:///n/one.txt')?.article.blocks;
      assert.deepEqual(told(corpusOf(decisions)), told(corpusOf([decision])));
      assert.notDeepEqual(told(corpusOf(decisions)), told(corpusOf()));
      assert.equal(renamedFiles(decisions, new Set(['three.txt']), () => one).size, 0);
    });

  it('name nobody without harm, also in circles', () => {
    const plain = corpusOf().entities();
    const corpus = corpusOf([
      { type: 'merge', entity: person('Nobody Here'), into: person('Elin Dahl') },
      { type: 'ignore', entity: person('Nobody Here') },
    ]);
    assert.deepEqual(corpus.entities(), plain);
    const circle = corpusOf([
      { type: 'merge', entity: person('Elin Dahl'), into: person('Arne Lund') },
      { type: 'merge', entity: person('Arne Lund'), into: person('Elin Dahl') },
    ]);
    assert.ok(circle.entities().length > 0);
  });

  it('hold for articles that come later', () => {
    const corpus = new Corpus(tagger);
    rule(corpus, [{ type: 'merge', entity: person('Elin Moe'), into: person('Elin Dahl') }]);
    corpus.read('file:///n/one.txt', one);
    corpus.read('file:///n/two%20b.txt', two);
    assert.equal(find(corpus, 'Elin Moe'), undefined);
  });
});

describe('decisions on passages', () => {
  const shared =
    'Readers who want to know more about the baths may write to the harbour office in Grimsvik before May.';
  it('make a sentence boilerplate, and text again', () => {
    const corpus = new Corpus(tagger);
    corpus.read('file:///n/a.txt', `${one}\n${shared}\n`);
    corpus.read('file:///n/b.txt', `${two}\n${shared}\n`);
    const linked = (): boolean => corpus.parallelsOf('file:///n/a.txt').some(({ kind }) => kind === 'verbatim');
    assert.ok(linked());
    const text = `${one}\n${shared}\n`;
    const passage = anchorOf('a.txt', text, { start: text.indexOf(shared), end: text.indexOf(shared) + shared.length });
    rule(corpus, [{ type: 'boilerplate', passage, is: true }]);
    assert.ok(!linked());
    const { blocks } = corpus.get('file:///n/a.txt')!.article;
    assert.equal(blocks.find(({ kind }) => kind === 'boilerplate')?.start, text.indexOf(shared));
    assert.equal(blocks[0].start, 0);
    blocks.forEach((block, i) => assert.equal(block.end, i + 1 < blocks.length ? blocks[i + 1].start : text.length));
    rule(corpus, [
      { type: 'boilerplate', passage, is: true },
      { type: 'boilerplate', passage, is: false },
    ]);
    assert.ok(linked());
  });

  describe('of an export', () => {
    const file = 'file:///n/e.txt';
    const exportOf = (...texts: string[]): string =>
      texts
        .map(
          (text) => `Baths\nThe Ledger\nMarch 14, 2025 Friday\n\nLength: 9 words\nBody\n${text}\n\nEnd of Document\n`,
        )
        .join('\n');
    const rest = 'Nobody swam in the harbour of Grimsvik on Friday. The water was cold.';
    const held = `The town slept. ${shared} The sun came out.`;
    const whole = `Baths\n\n${held}`;
    const start = whole.indexOf(shared);
    const passage = anchorOf('e.txt#2', whole, { start, end: start + shared.length });
    const boilerplateOf = (corpus: Corpus, uri: string): string[] => {
      const { article } = corpus.get(uri)!;
      return article.blocks
        .filter(({ rule: by }) => by === 'reader')
        .map((block) => article.text.slice(block.start, block.end));
    };
    const reads = (text: string): Corpus => {
      const corpus = new Corpus(tagger);
      rule(corpus, [{ type: 'boilerplate', passage, is: true }]);
      corpus.read(file, text);
      return corpus;
    };

    it('stand where they were made, and through edits of the documents above', () => {
      const corpus = reads(exportOf(rest, held));
      assert.deepEqual(boilerplateOf(corpus, `${file}#2`), [shared]);
      assert.deepEqual(boilerplateOf(corpus, `${file}#1`), []);
      corpus.read(file, exportOf(`A new line.\n\n${rest}`, held));
      assert.deepEqual(boilerplateOf(corpus, `${file}#2`), [shared]);
    });

    it('go with their document when it gets another number, or stands alone', () => {
      const corpus = reads(exportOf(rest, rest, held));
      assert.deepEqual(boilerplateOf(corpus, `${file}#3`), [shared]);
      corpus.read(file, exportOf(held));
      assert.deepEqual(boilerplateOf(corpus, file), [shared]);
      corpus.read(file, exportOf(rest, held));
      assert.deepEqual(boilerplateOf(corpus, `${file}#2`), [shared]);
    });

    it('leave the same words among others alone', () => {
      const corpus = reads(exportOf(`Rain fell. ${shared} It stopped.`, rest));
      assert.deepEqual(boilerplateOf(corpus, `${file}#1`), []);
      const other = reads(exportOf(rest, rest));
      assert.deepEqual(boilerplateOf(other, `${file}#1`), []);
    });

    it('say that two passages are not comparable whatever their numbers', () => {
      const decisions = new DecisionIndex([
        {
          folder: 'file:///n/',
          decisions: [
            { type: 'notComparable', passages: [passage, { ...passage, path: 'b.txt', exact: 'Five died.' }] },
          ],
        },
      ]);
      const other = { uri: 'file:///n/b.txt', text: 'Five died.' };
      assert.ok(decisions.areIncomparable({ uri: `${file}#2`, text: shared }, other));
      assert.ok(decisions.areIncomparable({ uri: `${file}#3`, text: shared }, other));
      assert.ok(!decisions.areIncomparable({ uri: 'file:///n/f.txt#2', text: shared }, other));
    });
  });

  it('silence what was found between two of them', () => {
    const corpus = new Corpus(tagger);
    const toll = (n: string): string =>
      `Storm hits Grimsvik\n\nGRIMSVIK, May 3, 2025 — A storm tore the roof off the harbour baths in Grimsvik.\n\nThe storm killed ${n} people in Grimsvik, police said.\n`;
    corpus.read('file:///n/a.txt', toll('three'));
    corpus.read('file:///n/b.txt', toll('five'));
    assert.deepEqual(
      corpus.comparisonsOf('file:///n/a.txt', 0.7).filter(({ verdict }) => verdict === 'conflict').length,
      1,
    );
    const anchor = (path: string, n: string): ReturnType<typeof anchorOf> => {
      const words = `The storm killed ${n} people in Grimsvik, police said.`;
      const at = toll(n).indexOf(words);
      return anchorOf(path, toll(n), { start: at, end: at + words.length });
    };
    rule(corpus, [{ type: 'notComparable', passages: [anchor('b.txt', 'five'), anchor('a.txt', 'three')] }]);
    assert.deepEqual(
      corpus.comparisonsOf('file:///n/a.txt', 0.7).filter(({ verdict }) => verdict === 'conflict'),
      [],
    );
    assert.deepEqual(
      corpus.comparisonsOf('file:///n/b.txt', 0.7).filter(({ verdict }) => verdict === 'conflict'),
      [],
    );
  });
});

describe('the decisions file', () => {
  it('is read back as it was written, entries of a newer version kept', () => {
    const decision: Decision = { type: 'ignore', entity: person('Elin Dahl') };
    const later = { type: 'future', of: 1 };
    const { decisions, entries } = parseDecisions(JSON.stringify({ crossread: 1, decisions: [decision, later] }));
    assert.deepEqual([decisions, entries], [[decision], [decision, later]]);
  });

  it('is refused when it is something else, and read when it is empty', () => {
    assert.throws(() => parseDecisions('{'));
    assert.throws(() => parseDecisions('[]'));
    assert.deepEqual(parseDecisions(''), { decisions: [], entries: [] });
  });

  it('leaves out entries that are none, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              type: fc.constantFrom('merge', 'split', 'rename', 'ignore', 'notComparable', 'boilerplate'),
              entity: fc.anything(),
              passages: fc.anything(),
            }),
          ),
        ),
        (entries) => {
          const { decisions } = parseDecisions(JSON.stringify({ crossread: 1, decisions: entries }));
          const corpus = new Corpus(tagger);
          corpus.read('file:///n/one.txt', one);
          rule(corpus, decisions);
          assert.ok(corpus.entities().length > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds a passage that moved, and none that is not sure', () => {
    const text = 'A b c. D e f. A b c.';
    const second = anchorOf('x', text, { start: 14, end: 20 });
    assert.deepEqual(findAnchor(`Before it. ${text}`, second), { start: 25, end: 31 });
    assert.equal(findAnchor('A b c. Then. A b c. Other.', { ...second, prefix: 'gone ', suffix: 'gone' }), undefined);
    assert.deepEqual(findAnchor('Only A b c. here', second), { start: 5, end: 11 });
  });
});
