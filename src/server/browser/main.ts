import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readModel } from '../../annotations/names/model';
import model from '../../annotations/names/model.bin';
import { Tagger } from '../../annotations/names/tagger';
import { CheckedReader } from '../checkedReader';
import { serve } from '../connection';

// In a worker `self` is the port to the editor; the page's types know it as a window.
const port = self as unknown as Worker;
const writer = new BrowserMessageWriter(port);
const reader = new CheckedReader(new BrowserMessageReader(port), writer);
serve(createConnection(reader, writer), new Tagger(readModel(model)));
