import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ClassedWords } from '../../src/annotations/names/tagging/classedWord';
import { noClasses } from '../../src/annotations/names/tagging/wordClasses';
import { readArticle } from '../../src/article/article';
import { infoOf } from '../../src/annotations/names/tagging/wordInfo';
import { comparedWordsOf } from '../../src/corpus/findings/drift/comparedWords';
import { EntityIndex } from '../../src/corpus/index/entityIndex';
import { lexemeOf } from '../../src/corpus/index/lexemes';
import { FolderStems } from '../../src/corpus/index/vectors/folderStems';
import { wordForms } from '../../src/text/wordForms';
import { wordOf } from '../fixtures/hostileShapes';
import { profileOf } from '../fixtures/vectors';

const rounds = 3;

/** What is kept of words for as long as a server lives, and what brings it a new one. */
interface WordCache {
  readonly name: string;
  /** MB that it may take, whatever is read. */
  readonly maxMegabytes: number;
  /** New words that are more than it keeps. */
  readonly enough: number;
  readonly take: (word: string, number: number) => void;
}

const classed = new ClassedWords(noClasses);
/** A tenth of the stems that a folder keeps, and a tenth of the strings: each takes as much room. */
const stems = new FolderStems(() => undefined, 20_000);
const entities = new EntityIndex(5000);
const gathered: string[] = [];
const caches: readonly WordCache[] = [
  {
    name: 'forms, and what the tagger knows of them',
    maxMegabytes: 18,
    enough: 80_000,
    take: (word) => void classed.of(infoOf(wordForms.of(word, 0, word.length, (written) => written))),
  },
  { name: 'stems with their weights', maxMegabytes: 18, enough: 90_000, take: lexemeOf },
  {
    name: 'words as differences compare them',
    maxMegabytes: 18,
    enough: 50_000,
    take: (word, number) => {
      gathered.push(word);
      if (number % 200 > 0) return;
      comparedWordsOf(readArticle(gathered.join(' ')));
      gathered.length = 0;
    },
  },
  {
    name: 'a tenth of the stems of a folder',
    maxMegabytes: 3,
    enough: 30_000,
    take: (word) => void stems.stems.of(profileOf(word)),
  },
  {
    name: 'a tenth of the names of a folder',
    maxMegabytes: 4,
    enough: 10_000,
    take: (word) => {
      const name = {
        key: `person:${word}`,
        kind: 'person',
        name: word,
        aliases: [word],
        roles: [],
        acronyms: [],
      } as const;
      entities.put('a', [{ ...name, mentions: 1, quotations: 0 }]);
    },
  },
];

describe('what is kept of words', function () {
  this.timeout(120_000);
  for (const { name, maxMegabytes, enough, take } of caches)
    it(`takes so many bytes at most: ${name}`, () => {
      const before = heldMegabytes();
      const held: number[] = [];
      for (let round = 0, next = 0; round < rounds; round++) {
        for (const end = next + enough; next < end; next++) take(`${wordOf(next)}${name.length}`, next);
        held.push(heldMegabytes() - before);
      }
      const told = held.map((each) => each.toFixed(1)).join(', ');
      assert.ok(Math.max(...held) < maxMegabytes, `${told} MB after ${enough} words each`);
    });
});

function heldMegabytes(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}
