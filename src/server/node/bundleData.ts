import fs from 'node:fs';
import path from 'node:path';
import { readModel } from '../../annotations/names/model';
import { Tagger } from '../../annotations/names/tagger';

/** The path of what stands beside the bundle that runs. */
export const besideBundle = (name: string): string => path.join(__dirname, name);

export const readTagger = (): Tagger => new Tagger(readModel(fs.readFileSync(besideBundle('nameModel.bin'))));

/** The bytes of the word vectors. */
export const readVectorData = (): Buffer => fs.readFileSync(besideBundle('wordVectors.bin'));
