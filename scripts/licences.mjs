// The packages in what ships, from the build's own account of its inputs, and their licence texts: the build writes
// them to dist/LICENCES.txt.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

/** Licences under which others' code may ship; what is under another needs a decision. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Zlib', '0BSD']);

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Folders of the packages that inputs of a build belong to, relative to the root, without repetition. */
export function packageFolders(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const at = input.lastIndexOf('node_modules/');
    if (at < 0) continue;
    const [scope, name] = input.slice(at + 'node_modules/'.length).split('/');
    folders.add(input.slice(0, at) + 'node_modules/' + (scope.startsWith('@') ? `${scope}/${name}` : scope));
  }
  return [...folders].sort();
}

/** Name, version, licence and texts of a package. */
export function readPackage(folder) {
  const at = path.join(root, folder);
  const { name, version, license, licenses } = JSON.parse(fs.readFileSync(path.join(at, 'package.json'), 'utf8'));
  const texts = fs
    .readdirSync(at)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => fs.readFileSync(path.join(at, file), 'utf8').trim());
  return { name, version, licence: license ?? licenses?.map(({ type }) => type).join(' OR ') ?? '', texts };
}

/** Whether code under a licence expression may ship: one of its alternatives, or all of what it joins. */
export function mayShip(expression) {
  const terms = (text, by) => text.split(by).map((each) => each.replace(/^[\s(]+|[\s)]+$/g, ''));
  return terms(expression, ' OR ').some((choice) => terms(choice, ' AND ').every((each) => allowed.has(each)));
}

/** The text of all licences, equal ones once. @throws where a package may not ship */
export function licencesText(packages) {
  const holders = new Map();
  for (const { name, version, licence, texts } of packages) {
    if (!mayShip(licence)) throw new Error(`${name} ${version} is under “${licence}”: it may not ship`);
    const text = texts.join('\n\n') || `(no licence file; the package says: ${licence})`;
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = Array.from(holders, ([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Licences of the packages whose code is part of Crossread\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Writes the licences of what some builds took in. @param metafiles as esbuild gives them */
export function writeLicences(metafiles) {
  const folders = packageFolders(metafiles.flatMap(({ inputs }) => Object.keys(inputs)));
  fs.writeFileSync(path.join(root, 'dist', 'LICENCES.txt'), licencesText(folders.map(readPackage)));
}
