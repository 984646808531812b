import fs from 'node:fs';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readModel } from '../../annotations/names/model';
import model from '../../annotations/names/model.bin';
import { Tagger } from '../../annotations/names/tagger';
import { serve } from '../connection';
import { DiskStorage } from './diskStorage';

serve(createConnection(ProposedFeatures.all), new Tagger(readModel(model)), {
  storageIn: (folder, variant) => new DiskStorage(folder, variant),
  readVectors: () => fs.readFileSync(path.join(__dirname, 'wordVectors.bin')),
});
