// `npm run build [-- --tests] [--tools] [--debug]`: see esbuild.mjs.
import { readArguments } from './arguments.mjs';
import { build, install } from './steps.mjs';

const flag = { type: 'boolean' };
const { values } = readArguments({
  usage: 'usage: npm run build [-- --tests] [--tools] [--debug]',
  options: { tests: flag, tools: flag, debug: flag },
});
install();
build(Object.keys(values).map((name) => `--${name}`));
