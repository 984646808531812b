import fs from 'node:fs';
import { existingPath, oneOf, readArguments } from '../../scripts/arguments.mjs';
import { findingsFolder, readEvents, stylesFolder } from '../news/events';
import { parts } from '../news/reader';
import { evaluateBlocks } from './blocks';
import { Shared, type OwnNews } from './data';
import { errorSets, layers, listOf } from './errorSets';
import { evaluateFigures } from './figures';
import { evaluateFindings } from './findings/table';
import { floorsFile, measureFloors } from './floors';
import { evaluateNames, loadTagger } from './names';
import { evaluateParallels } from './parallels';
import { evaluateQuotations } from './quotations';

const usage = `usage: npm run evaluate -- [FOLDER] [--only ${layers.join('|')}] [--part ${parts.join('|')}] [--errors SET] | --write-floors
Errors of the test part are not looked at while rules are written: --errors goes with --part train or development.
Sets of errors:
${layers.map((layer) => `  ${layer}: ${listOf(errorSets[layer])}`).join('\n')}`;
const { values, positionals, refuse } = readArguments({
  usage,
  options: {
    only: { type: 'string' },
    part: { type: 'string', default: 'test' },
    errors: { type: 'string', default: '' },
    'write-floors': { type: 'boolean' },
  },
  most: 1,
});
// Without a folder of labelled sets the tables hold the project's own news alone.
const shared = new Shared(positionals.length > 0 ? existingPath(positionals[0], refuse) : '');
const only = values.only === undefined ? undefined : oneOf(values.only, layers, 'layer', refuse);
const part = oneOf(values.part, parts, 'part', refuse);
const { errors } = values;
if (errors !== '') {
  const sets = (only ? [only] : layers).flatMap((layer) => [
    ...(part === 'test' ? [] : errorSets[layer].own),
    ...(shared.root === '' ? [] : errorSets[layer].folder),
  ]);
  oneOf(errors, [...new Set(sets)], `set of errors of ${only ?? 'what is measured'}`, refuse);
}
const own: OwnNews = {
  name: `own news, ${part} part`,
  events: readEvents(part),
  findings: readEvents(part, findingsFolder),
  styles: { name: `own texts of other styles, ${part} part`, events: readEvents(part, stylesFolder) },
  report: (set, ...details) => {
    if (part !== 'test' && set === errors) console.log(...details);
  },
};
if (values['write-floors']) {
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
