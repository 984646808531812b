/**
 * Writes a folder of made articles with known reuse: `npm run corpus -- make N [--out FOLDER] [--seed S]`.
 * Articles are written one by one, a hundred to a folder, the planted reuse to `reuse.jsonl`. The same
 * N, seed and version give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../test/generator/corpus';
import { oneOf, pathOf, readArguments, wholeNumber } from './arguments.mjs';

const usage = 'usage: npm run corpus -- make N [--out FOLDER] [--seed S]';
const perFolder = 100;

function main(): void {
  const {
    values: { out: folder, seed: chosen },
    positionals: [command, articles],
    refuse,
  } = readArguments({
    usage,
    options: { out: { type: 'string' }, seed: { type: 'string', default: '1' } },
    least: 2,
  });
  oneOf(command, ['make'], 'command', refuse);
  const count = wholeNumber(articles, 'N', 1, refuse);
  const seed = wholeNumber(chosen, '--seed', 0, refuse);
  const out = pathOf(folder ?? path.join('out', `corpus-${count}`));
  fs.mkdirSync(out, { recursive: true });
  const started = performance.now();
  const reuse = fs.openSync(path.join(out, 'reuse.jsonl'), 'w');
  const nameOf = (number: number): string =>
    `${String(Math.floor(number / perFolder)).padStart(5, '0')}/${String(number).padStart(7, '0')}.txt`;
  let characters = 0;
  for (let number = 0; number < count; number++) {
    if (number % perFolder === 0) fs.mkdirSync(path.dirname(path.join(out, nameOf(number))), { recursive: true });
    const { text, plants } = makeArticle(number, seed);
    characters += text.length;
    fs.writeFileSync(path.join(out, nameOf(number)), text);
    for (const { kind, from, source, start, end } of plants)
      fs.writeSync(
        reuse,
        `${JSON.stringify({ kind, a: { path: nameOf(from), ...source }, b: { path: nameOf(number), start, end } })}\n`,
      );
  }
  fs.closeSync(reuse);
  process.stdout.write(
    `${count} articles, ${(characters / 1e6).toFixed(1)} MB in ${((performance.now() - started) / 1000).toFixed(1)} s: ${out}\n`,
  );
}

main();
