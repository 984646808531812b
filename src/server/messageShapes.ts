import { noteStatuses } from '../protocol/notes';
import {
  absent,
  anything,
  byType,
  count,
  either,
  flag,
  integer,
  list,
  oneOf,
  optional,
  record,
  score,
  shortText,
  text,
  type Shape,
} from './shapes';

const position = record({ line: count, character: count });
const range = record({ start: position, end: position });
const document = record({ uri: shortText });
const entityKind = oneOf('person', 'place', 'organisation', 'other');

const nothing = anything;
const file = record({ uri: shortText });
const event = record({ uri: optional(shortText) });
const place = record({ uri: shortText, position });
const documentPlace = record({ textDocument: document, position });
const inDocument = record({ textDocument: document });
const ofEntity = record({ id: shortText });
const skipped = list(record({ uri: shortText, reason: text }));
const move = record({ from: shortText, to: shortText });
const noteFile = either(
  record({ name: shortText, text }),
  record({ name: shortText, fault: oneOf('large', 'link', 'unread', 'many') }),
);

/** What is decided; see `Intent` and `Move` in the protocol. */
const intent = byType({
  merge: record({ id: shortText, into: shortText }),
  split: record({
    id: shortText,
    form: optional(record({ name: shortText, kind: entityKind })),
    uri: optional(shortText),
  }),
  rename: record({ id: shortText, name: shortText, kind: optional(entityKind) }),
  ignore: ofEntity,
  notComparable: record({ a: shortText, b: shortText }),
  boilerplate: record({ uri: shortText, range, is: flag }),
  move,
});

const noteStatus = oneOf(...noteStatuses);
/** What is done with notes; see `NoteIntent` in the protocol. */
const noteIntent = byType({
  add: record({ uri: shortText, range, text, status: noteStatus, creator: optional(shortText) }),
  reply: record({ id: shortText, text, creator: optional(shortText) }),
  edit: record({ id: shortText, text }),
  status: record({ id: shortText, status: noteStatus, creator: optional(shortText) }),
  delete: ofEntity,
  move,
});

/** A change of a document: with a range it replaces that, without one everything. */
const contentChange = record({ range: optional(range), text });

/**
 * The shape of the parameters of each message that the server takes, by its method: one that does not fit never reaches
 * what answers it. `anything` is what the one who takes it checks: ids that come from links, what a model gives.
 */
export const messageShapes: ReadonlyMap<string, Shape> = new Map([
  [
    'crossread/files',
    record({ uris: list(shortText), skipped, minScore: optional(score), encoding: optional(shortText) }),
  ],
  ['crossread/filesChanged', record({ changed: list(shortText), deleted: list(shortText) })],
  ['crossread/pause', record({ paused: flag })],
  ['crossread/options', record({ lens: flag, speakerHints: flag, problems: flag, rules: flag })],
  ['crossread/skipped', record({ limit: count })],
  ['crossread/clearCache', nothing],
  ['crossread/decisions', record({ files: list(record({ folder: shortText, text, stored: optional(text) })) })],
  ['crossread/clusters', record({ files: list(record({ folder: shortText, text })) })],
  ['crossread/decide', intent],
  ['crossread/undo', nothing],
  ['crossread/restoreDecisions', record({ folder: shortText })],
  ['crossread/decisionWritten', record({ token: count, written: flag, isStored: optional(flag) })],
  [
    'crossread/noteFiles',
    record({
      folders: list(record({ folder: shortText, files: list(noteFile), deleted: optional(list(shortText)) })),
      whole: flag,
    }),
  ],
  ['crossread/notes', nothing],
  ['crossread/draftNote', noteIntent],
  ['crossread/articles', nothing],
  ['crossread/articleDetails', file],
  ['crossread/origins', file],
  [
    'crossread/brief',
    record({
      uri: optional(shortText),
      format: oneOf('view', 'markdown', 'html'),
      base: optional(shortText),
      help: optional(flag),
    }),
  ],
  ['crossread/claims', event],
  ['crossread/matrix', event],
  [
    'crossread/matrixText',
    record({ uri: optional(shortText), rows: optional(list(shortText)), format: oneOf('markdown', 'csv') }),
  ],
  ['crossread/timeline', record({ uri: optional(shortText), isWholeFolder: optional(flag) })],
  ['crossread/copies', event],
  ['crossread/copyPairs', record({ a: shortText, b: shortText, isWholeFolder: flag })],
  ['crossread/statements', record({ uri: optional(shortText), format: oneOf('markdown', 'csv') })],
  ['crossread/find', record({ uri: optional(shortText), query: optional(shortText) })],
  ['crossread/entities', record({ filter: optional(shortText) })],
  ['crossread/mentions', record({ id: shortText, uri: optional(shortText) })],
  ['crossread/forms', ofEntity],
  ['crossread/speakers', nothing],
  ['crossread/quotations', ofEntity],
  ['crossread/marks', file],
  ['crossread/parallels', place],
  ['crossread/sentence', place],
  ['crossread/at', place],
  ['crossread/aligned', record({ uri: shortText, other: shortText })],
  ['crossread/highlights', record({ uri: shortText, range, from: place })],
  ['crossread/assistant', record({ tool: shortText, input: anything })],
  ['crossread/locate', record({ id: anything, from: anything })],
  ['crossread/citation', either(record({ uri: shortText, range }), record({ range: absent }))],
  [
    'textDocument/didOpen',
    record({ textDocument: record({ uri: shortText, languageId: shortText, version: integer, text }) }),
  ],
  [
    'textDocument/didChange',
    record({ textDocument: record({ uri: shortText, version: integer }), contentChanges: list(contentChange) }),
  ],
  ['textDocument/didClose', inDocument],
  [
    'textDocument/hover',
    record({
      textDocument: document,
      position,
      names: optional(flag),
      problems: optional(list(shortText)),
      soon: optional(flag),
    }),
  ],
  ['textDocument/definition', documentPlace],
  ['textDocument/references', documentPlace],
  ['textDocument/documentSymbol', inDocument],
  ['textDocument/foldingRange', inDocument],
  ['textDocument/codeLens', inDocument],
  ['textDocument/inlayHint', record({ textDocument: document, range })],
  [
    'textDocument/codeAction',
    record({ textDocument: document, range, context: record({ diagnostics: list(record({})) }) }),
  ],
  ['workspace/symbol', record({ query: shortText })],
]);
