import fs from 'node:fs';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readModel } from '../../annotations/names/model';
import { Tagger } from '../../annotations/names/tagger';
import { serve } from '../connection';
import { DiskStorage } from './diskStorage';

const readData = (name: string): Buffer => fs.readFileSync(path.join(__dirname, name));

serve(createConnection(ProposedFeatures.all), new Tagger(readModel(readData('nameModel.bin'))), {
  storageIn: (folder, variant) => new DiskStorage(folder, variant),
  readVectors: () => readData('wordVectors.bin'),
});
