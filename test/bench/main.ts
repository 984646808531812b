/**
 * Time, memory and growth at 1×, 4× and 16× work, each beside a raw scan of the same text. The gates
 * are growth, ratios and recall of planted reuse; milliseconds are information. Exit status 1 when a
 * gate fails.
 *
 * usage: npm run bench [-- annotate|corpus|parallels|findings|large|editor|panels] [--peers] [--texts FOLDER]
 * Without a benchmark, all that take minutes; with `--peers` alone, only what other libraries do beside it.
 */
import { existingPath, oneOf, readArguments } from '../../scripts/arguments.mjs';
import { benchAnnotate, benchTexts } from './annotate';
import { benchCorpus, benchPlanted } from './corpus';
import { benchEditor } from './editor';
import { benchFindings } from './findings';
import { failures, make, sink, textsIn } from './measure';
import { benchPanels } from './panels';
import { benchAnnotators, benchDolos } from './peers';

const benchmarks = ['annotate', 'corpus', 'parallels', 'findings', 'large', 'editor', 'panels'];
const {
  values: { peers: withPeers = false, texts: folder },
  positionals: [only],
  refuse,
} = readArguments({
  usage: `usage: npm run bench [-- ${benchmarks.join('|')}] [--peers] [--texts FOLDER]`,
  options: { peers: { type: 'boolean' }, texts: { type: 'string' } },
  most: 1,
});
if (only) oneOf(only, benchmarks, 'benchmark', refuse);
if (withPeers && ['corpus', 'findings', 'large', 'editor', 'panels'].includes(only))
  refuse(`No peer is measured with ${only}.`);

if (folder !== undefined && only && only !== 'annotate') refuse(`No texts are measured with ${only}.`);
const texts = folder === undefined ? undefined : textsIn(existingPath(folder, refuse));
if (texts?.length === 0) refuse(`No texts in ${folder}.`);

async function main(): Promise<void> {
  // Other texts than made ones: as fast as they are read, and beside other libraries.
  if (texts) {
    benchTexts(texts);
    if (withPeers) benchAnnotators(texts);
    return;
  }
  const runs = (...names: string[]): boolean => (only ? names.includes(only) : !withPeers);
  if (runs('annotate')) benchAnnotate();
  if (runs('corpus', 'parallels')) benchCorpus();
  if (runs('parallels')) benchPlanted();
  if (runs('findings')) benchFindings();
  if (only === 'large') benchCorpus([6250, 25_000, 100_000]);
  if (only === 'editor') await benchEditor();
  if (only === 'panels') await benchPanels();
  if (withPeers && only !== 'parallels') benchAnnotators(make(100));
  if (withPeers && only !== 'annotate') await benchDolos();
  const held = only || !withPeers ? '\nGrowth is linear, planted reuse is found.' : '';
  console.log(failures.length > 0 ? `\n${failures.join('\n')}` : held);
  process.exitCode = failures.length > 0 || sink === 0.5 ? 1 : 0;
}

void main();
