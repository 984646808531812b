import { assistantTools, type AssistantField } from '../../src/protocol/assistant';
import { messageShapes } from '../../src/server/messageShapes';
import { type TestClient } from './client';

/** Places of a text at which a reader points: in a long line, and in a line after many. */
const places = [
  { line: 4, character: 9 },
  { line: 60, character: 2 },
];

/** What assistants ask with, where a question takes it. */
const assistantInput: Readonly<Record<AssistantField, unknown>> = {
  words: 'The mayor closed the old bridge.',
  file: 'one.txt',
  source: 'two.txt',
  other: 'two.txt',
  speaker: 'said',
  line: 5,
  page: 1,
};

function assistantQuestions(): object[] {
  return assistantTools.map(({ name, fields }) => ({
    tool: name,
    input: Object.fromEntries(fields.map((field) => [field, assistantInput[field]])),
  }));
}

/** What each request is asked with, beside the file; a request that is not named here needs no more. */
function paramsOf(method: string, uri: string, other: string): readonly object[] {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
  const atPlaces = (write: (position: object) => object): object[] => places.map(write);
  switch (method) {
    case 'textDocument/hover':
    case 'textDocument/definition':
    case 'textDocument/references':
      return atPlaces((position) => ({ textDocument, position }));
    case 'textDocument/inlayHint':
      return [{ textDocument, range }];
    case 'textDocument/codeAction':
      return [{ textDocument, range: { start: places[0], end: places[0] }, context: { diagnostics: [] } }];
    case 'workspace/symbol':
      return [{ query: 'or' }];
    case 'crossread/parallels':
    case 'crossread/sentence':
    case 'crossread/at':
      return atPlaces((position) => ({ uri, position }));
    case 'crossread/highlights':
      return [{ uri: other, range, from: { uri, position: places[0] } }];
    case 'crossread/aligned':
      return [{ uri, other }];
    case 'crossread/copyPairs':
      return [{ a: uri, b: other, isWholeFolder: false }];
    case 'crossread/brief':
      return [{ uri, format: 'view' }];
    case 'crossread/matrixText':
    case 'crossread/statements':
      return [{ uri, format: 'markdown' }];
    case 'crossread/find':
      return [{ uri, query: 'the' }];
    case 'crossread/assistant':
      return assistantQuestions();
    case 'crossread/citation':
      return [{ uri, range: { start: places[0], end: places[0] } }];
    case 'crossread/skipped':
      return [{ limit: 9 }];
    default:
      return [{ uri, textDocument }];
  }
}

/** Messages that are no questions, or that ask by ids of answers. */
const notAsked =
  /didOpen|didChange|didClose|decid|decis|Decisions|undo|oteFiles|draftNote|\/files|clusters|pause|options|clearCache|mentions|forms|quotations|locate/;

/** All requests that are answered from articles. */
export const questions: readonly string[] = [...messageShapes.keys()].filter((method) => !notAsked.test(method));

/** A request, or the messages before and between them, that is waited for. */
type Ask = <Answer>(what: string, work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Has two articles read by a server, asks for every answer, and again for some after a keystroke.
 * @param ask runs each piece of work, to measure it
 */
export async function askForEverything(
  client: TestClient,
  one: string,
  two: string,
  ask: Ask = (_, work) => work(),
): Promise<void> {
  const [uri, other] = ['file:///n/one.txt', 'file:///n/two.txt'];
  const askAll = async (methods: readonly string[]): Promise<void> => {
    for (const method of methods)
      for (const [index, params] of paramsOf(method, uri, other).entries())
        await ask(`${method} ${index}`, () => client.request(method, params));
  };
  await client.start();
  await ask('index', () => client.index({ [uri]: one, [other]: two }));
  await client.open(uri, one);
  await askAll(questions);
  const contentChanges = [{ range: { start: places[0], end: places[0] }, text: 'x' }];
  await client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
  await askAll(['crossread/marks', 'textDocument/hover', 'crossread/claims']);
  client.dispose();
}
