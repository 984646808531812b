/**
 * Writes a folder of made articles with known reuse: `npm run corpus -- make N [--out FOLDER] [--seed S]`.
 * Articles are written one by one, a hundred to a folder, the planted reuse to `reuse.jsonl`. The same
 * N, seed and version give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../test/generator/corpus';

const usage = 'usage: npm run corpus -- make N [--out FOLDER] [--seed S]';
const perFolder = 100;

function main(argv: readonly string[]): void {
  const values = new Map<string, string>();
  const plain: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    if (argv[i].startsWith('--')) values.set(argv[i], argv[++i] ?? '');
    else plain.push(argv[i]);
  }
  const count = Number(plain[1]);
  const seed = Number(values.get('--seed') ?? 1);
  if (
    plain[0] !== 'make' ||
    !Number.isInteger(count) ||
    count < 1 ||
    !Number.isInteger(seed) ||
    [...values.keys()].some((name) => name !== '--out' && name !== '--seed')
  ) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const out = path.resolve(
    process.env.INIT_CWD ?? process.cwd(),
    values.get('--out') ?? path.join('out', `corpus-${count}`),
  );
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

main(process.argv.slice(2));
