import fs from 'node:fs';
import { findingsFolder, readEvents } from '../news/events';
import { parts, type Part } from '../news/reader';
import { evaluateBlocks } from './blocks';
import { Shared, type OwnNews } from './data';
import { evaluateFigures } from './figures';
import { evaluateFindings } from './findings/table';
import { floorsFile, measureFloors } from './floors';
import { evaluateNames, loadTagger } from './names';
import { evaluateParallels } from './parallels';
import { evaluateQuotations } from './quotations';

const option = (name: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at >= 0 ? (process.argv[at + 1] ?? '') : '';
};
const [, , first] = process.argv;
// Without a folder of labelled sets the tables hold the project's own news alone.
const shared = new Shared(first && !first.startsWith('--') ? first : '');
const only = option('only');
const errors = option('errors');
const part = (option('part') || 'test') as Part;
if (!parts.includes(part) || (errors !== '' && part === 'test' && shared.root === '')) {
  console.error(
    'usage: npm run evaluate -- [FOLDER] [--only blocks|quotations|figures|names|parallels|findings] [--part train|development|test] [--errors SET] | --write-floors',
  );
  console.error(
    'Errors of the test part are not looked at while rules are written: --errors goes with --part train or development.',
  );
  process.exit(2);
}
const own: OwnNews = {
  name: `own news, ${part} part`,
  events: readEvents(part),
  findings: readEvents(part, findingsFolder),
  report: (set, ...details) => {
    if (part !== 'test' && set === errors) console.log(...details);
  },
};
if (process.argv.includes('--write-floors')) {
  fs.writeFileSync(
    floorsFile,
    `${JSON.stringify(measureFloors(readEvents('development'), loadTagger()), undefined, 2)}\n`,
  );
  console.log(`The figures of the development part stand in ${floorsFile}`);
  process.exit(0);
}
if (!only || only === 'blocks') evaluateBlocks(own);
if (!only || only === 'quotations') evaluateQuotations(shared, own, errors);
if (!only || only === 'figures') evaluateFigures(shared, own, errors);
if (!only || only === 'names') evaluateNames(shared, own, errors);
if (!only || only === 'parallels') evaluateParallels(shared, own, errors);
if (!only || only === 'findings') evaluateFindings(shared, own, errors);
