import { build, install } from './steps.mjs';

install();
build(process.argv.slice(2));
