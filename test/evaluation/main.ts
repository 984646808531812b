import { Shared } from './data';
import { evaluateFigures } from './figures';
import { evaluateNames } from './names';
import { evaluateParallels } from './parallels';
import { evaluateQuotations } from './quotations';

const [root] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const option = (name: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at >= 0 ? (process.argv[at + 1] ?? '') : '';
};
const only = option('only');
const errors = option('errors');
if (!root) {
  console.error('usage: npm run evaluate -- FOLDER [--only quotations|figures|names|parallels] [--errors SET]');
  process.exit(2);
}
const shared = new Shared(root);
if (!only || only === 'quotations') evaluateQuotations(shared, errors);
if (!only || only === 'figures') evaluateFigures(shared, errors);
if (!only || only === 'names') evaluateNames(shared, errors);
if (!only || only === 'parallels') evaluateParallels(shared, errors);
