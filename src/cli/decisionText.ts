import { decisionsFile, maxDecisionsSize } from '../corpus/decisions/decisions';
import { readOwnText } from './regularFile';

/** What lies of the reader's decisions beside articles; empty where there is nothing. @throws where it is not read */
export function readDecisionText(folder: string): string {
  return readOwnText(folder, decisionsFile, maxDecisionsSize);
}
