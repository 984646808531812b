/**
 * Time, memory and growth at 1×, 4× and 16× work, each beside a raw scan of the same text. The gates
 * are growth, ratios and recall of planted reuse; milliseconds are information. Exit status 1 when a
 * gate fails.
 *
 * usage: npm run bench [-- annotate|corpus|parallels|findings|large|editor] [--peers]
 */
import { oneOf, readArguments } from '../../scripts/arguments.mjs';
import { benchAnnotate } from './annotate';
import { benchCorpus, benchPlanted } from './corpus';
import { benchEditor } from './editor';
import { benchFindings } from './findings';
import { failures, sink } from './measure';
import { benchAnnotators, benchDolos } from './peers';

const benchmarks = ['annotate', 'corpus', 'parallels', 'findings', 'large', 'editor'];
const {
  values: { peers: withPeers = false },
  positionals: [only],
  refuse,
} = readArguments({
  usage: `usage: npm run bench [-- ${benchmarks.join('|')}] [--peers]`,
  options: { peers: { type: 'boolean' } },
  most: 1,
});
if (only) oneOf(only, benchmarks, 'benchmark', refuse);
if (withPeers && ['corpus', 'findings', 'large', 'editor'].includes(only)) refuse(`No peer is measured with ${only}.`);

async function main(): Promise<void> {
  if (!only || only === 'annotate') benchAnnotate();
  if (!only || only === 'corpus' || only === 'parallels') benchCorpus();
  if (!only || only === 'parallels') benchPlanted();
  if (!only || only === 'findings') benchFindings();
  if (only === 'large') benchCorpus([6250, 25_000, 100_000]);
  if (only === 'editor') await benchEditor();
  if (withPeers && (!only || only === 'annotate')) benchAnnotators();
  if (only === 'parallels' || (withPeers && !only)) await benchDolos();
  console.log(failures.length > 0 ? `\n${failures.join('\n')}` : '\nGrowth is linear, planted reuse is found.');
  process.exitCode = failures.length > 0 || sink === 0.5 ? 1 : 0;
}

void main();
