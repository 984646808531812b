// The one bundle for Node, `dist/node.js`: command line and language server have the engine in common.
import { readTagger } from '../server/node/bundleData';
import { answerReading, isReadingThread } from '../server/node/readingThread';

export { annotate, check, version } from './library';
export { runCommandLine } from './main';
export { serveEditor } from '../server/node/main';

if (isReadingThread()) answerReading(readTagger);
