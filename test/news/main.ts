/**
 * The labelled news from the command line: `npm run news -- check` reads every event and says what does
 * not fit; `npm run news -- write DRAFT…` turns drafts into events; `npm run news -- agree` compares the
 * two labellings of a tenth of the articles.
 */
import fs from 'node:fs';
import path from 'node:path';
import { existingPath, oneOf, readArguments } from '../../scripts/arguments.mjs';
import { agreement } from './agreement';
import { writeEvent } from './draft';
import { eventFiles, findingsFolder, folderOf, partOf, readEvents, stylesFolder } from './events';
import { fullMonths, fullWeekdays } from '../../src/lexicon/en/calendar';
import { ordinals, scaleWords, smallNumbers, tens } from '../../src/lexicon/en/numbers';
import type { Span } from '../../src/text/span';
import { layerSets, NewsError, parts, readEvent, type LabelledEvent } from './reader';
import { isKind } from './stretches';

function write(drafts: readonly string[]): void {
  for (const draft of drafts) {
    const source = fs.readFileSync(draft, 'utf8');
    const name = path.basename(draft).replace(/\.[a-z]+$/, '.news');
    try {
      const layers = layerSets.find((each) => new RegExp(`^layers: ${each}$`, 'm').test(source));
      const event = writeEvent(source, partOf(name, layers));
      const read = readEvent(event, name);
      fs.writeFileSync(path.join(folderOf[read.layers], name), event);
      for (const left of read.layers === 'findings' ? [] : unlabelled(read)) console.log(`${name}: ${left}`);
    } catch (error) {
      console.log(`${name}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}

/** Words of figures; `one` and the first three ordinals are other words more often. */
const numberWords = new Set([
  ...[...smallNumbers, ...tens, ...scaleWords].filter(([, value]) => value > 1).map(([word]) => word),
  ...[...ordinals].filter(([, value]) => value > 3).map(([word]) => word),
  'dozen',
  ...fullWeekdays.keys(),
  ...[...fullMonths.keys()].filter((month) => month !== 'may'),
]);

/** What looks like a name or a figure in running text and has no label: for the labeller to look at. */
function unlabelled({ articles }: LabelledEvent): string[] {
  return articles.flatMap(({ id, text, blocks, mentions, figures }) =>
    blocks
      .filter(({ kind }) => !['byline', 'credit', 'boilerplate', 'headline', 'heading'].includes(kind))
      .flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map((match) => ({
          word: match[0],
          at: start + match.index,
        })),
      )
      .filter(({ word, at }) => {
        const inside = (list: readonly Span[]): boolean =>
          list.some((span) => span.start < at + word.length && at < span.end);
        if (/\d/.test(word) || numberWords.has(word.toLowerCase())) return !inside(figures) && !inside(mentions);
        const opens = /(?:^|[.!?:\n"“‘'«—–-]|[.!?]["”’'»])\s*["“‘'«(]?$/.test(text.slice(Math.max(0, at - 4), at));
        return (
          /^\p{Lu}/u.test(word) &&
          !opens &&
          !/^(?:I|I['’]\w+|Mr|Mrs|Ms|Dr|Professor|Prof|Captain|President|Minister|Prime|Judge|Justice|Sir|Dame|Sergeant|Inspector|Colonel|General|Chief|Superintendent|Governor|Senator|Mayor|Commissioner|Deputy|Hajiya|Alhaji|Test|Tests|Father|Sister|Justice|Constable|Lieutenant|Major|Commander|King|Queen|Honourable|Education|Health|Transport|Finance)$/.test(
            word,
          ) &&
          !inside(mentions) &&
          !inside(figures)
        );
      })
      .map(
        ({ word, at }) =>
          `${id}: unlabelled? ${word} | ${text.slice(Math.max(0, at - 25), at + 25).replaceAll('\n', ' ')}`,
      ),
  );
}

function check(): void {
  for (const file of Object.values(folderOf).flatMap((folder) => eventFiles(folder))) {
    try {
      readEvent(fs.readFileSync(file, 'utf8'), path.basename(file));
    } catch (error) {
      if (!(error instanceof NewsError)) throw error;
      console.log(error.message);
      process.exitCode = 1;
    }
  }
  if (process.exitCode) return;
  const events = readEvents();
  const articles = events.flatMap((event) => event.articles);
  const sum = (count: (article: (typeof articles)[number]) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  console.log(
    `${events.length} events, ${articles.length} articles, ${sum(({ text }) => text.split(/\s+/).length)} words, ${articles.filter(({ decoy }) => decoy).length} decoys`,
  );
  console.log(
    `${sum(({ quotations }) => quotations.length)} quotations, ${sum(({ figures }) => figures.length)} figures, ${sum(({ mentions }) => mentions.length)} mentions, ${sum(({ passages }) => passages.length)} passages, ${sum(({ blocks }) => blocks.length)} blocks`,
  );
  for (const part of parts) {
    const inside = events.filter((event) => event.part === part);
    console.log(`${part}: ${inside.length} events, ${inside.flatMap((event) => event.articles).length} articles`);
  }
  console.log(`styles: ${readEvents(undefined, stylesFolder).length} texts`);
  for (const part of parts) console.log(`findings, ${part}: ${countFindings(readEvents(part, findingsFolder))}`);
}

/** How much of what findings must tell, and must not tell, is labelled. */
function countFindings(events: readonly LabelledEvent[]): string {
  const absences = events.flatMap((event) => event.absences);
  const stretches = events.flatMap(({ articles }) => articles.flatMap((article) => article.stretches));
  const differing = stretches.filter(({ standing }) => isKind(standing) || standing === 'later');
  const alike = stretches.filter(({ standing }) => standing === 'fits' || standing === 'other');
  return [
    `${events.length} events, ${events.flatMap(({ articles }) => articles).length} articles`,
    `absences: ${absences.filter(({ isSilent }) => !isSilent).length} to be told, ${absences.filter(({ isSilent }) => isSilent).length} silent`,
    `drifts and differences: ${differing.length} to be told, ${alike.length} silent`,
  ].join('; ');
}

function agree(verbose: boolean): void {
  const scores = agreement(readEvents(), (difference) => {
    if (verbose) console.log(difference);
  });
  for (const [layer, score] of scores)
    console.log(
      `${layer.padEnd(30)} ${(100 * score.f1).toFixed(1)}  (${score.labelled} labels of the first, ${score.found} of the second)`,
    );
}

const {
  values: { differences = false },
  positionals: [command, ...drafts],
  refuse,
} = readArguments({
  usage: 'usage: npm run news -- check | agree [--differences] | write DRAFT…',
  options: { differences: { type: 'boolean' } },
  least: 1,
  most: Infinity,
});
oneOf(command, ['check', 'agree', 'write'], 'command', refuse);
if (differences && command !== 'agree') refuse('--differences goes with agree.');
if (command === 'write') {
  if (drafts.length === 0) refuse('No draft is named.');
  write(drafts.map((draft) => existingPath(draft, refuse)));
} else if (drafts.length > 0) refuse(`What is ${drafts[0]}?`);
else if (command === 'check') check();
else agree(differences);
