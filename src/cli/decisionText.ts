import path from 'node:path';
import { decisionsFile, maxDecisionsSize } from '../corpus/decisions/decisions';
import { isLinkBelow, readRegularFile } from './regularFile';

/**
 * What lies of the reader's decisions beside articles; empty where there is nothing.
 * @throws where it is not read: what is no UTF-8, say, would be another text when it is written again
 */
export function readDecisionText(folder: string): string {
  if (isLinkBelow(folder, decisionsFile)) throw new Error('it leads to another place');
  try {
    const bytes = readRegularFile(path.join(folder, decisionsFile), maxDecisionsSize);
    if (typeof bytes === 'string') throw new Error(bytes === 'large' ? 'it is too large' : 'it is no file');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
