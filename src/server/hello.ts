import { ErrorCodes, ResponseError, type ClientCapabilities, type RequestMessage } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/session';
import {
  bytes,
  count,
  dictionary,
  fittingFields,
  flag,
  isRecord,
  languageTag,
  list,
  optional,
  record,
  shortText,
  type Fields,
} from './shapes';

/** What is read of `initialize`, and nothing else: a field that does not fit is as if it had not been sent. */
export interface Hello {
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
  /** URIs of the folders; of a root where there are no folders. */
  readonly folders: readonly string[];
  /** What a client that knows nothing of Crossread has set: it is read as settings are. */
  readonly settings: unknown;
}

const words = list(shortText);
/** What counts by being there. */
const anyRecord = record({});

const capabilities: Fields = {
  general: { positionEncodings: words, markdown: { allowedTags: words } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: anyRecord },
    definition: { linkSupport: flag },
    diagnostic: anyRecord,
    documentSymbol: { hierarchicalDocumentSymbolSupport: flag },
    hover: { contentFormat: words },
    publishDiagnostics: record({ relatedInformation: optional(flag) }),
  },
  window: { workDoneProgress: flag },
  workspace: {
    codeLens: { refreshSupport: flag },
    configuration: flag,
    diagnostics: { refreshSupport: flag },
    didChangeConfiguration: { dynamicRegistration: flag },
    didChangeWatchedFiles: { dynamicRegistration: flag },
    inlayHint: { refreshSupport: flag },
  },
};

const options: Fields = { l10n: dictionary, language: languageTag, storage: shortText, vectors: bytes };

export const helloNeedsRecord = 'initialize needs an object as its params';

/** `initialize` as the library can take it, which reads some of it before we do: what does not fit is as if it was not sent. */
export function fittingHello(message: RequestMessage): RequestMessage {
  const params = isRecord(message.params) ? message.params : {};
  const { capabilities: given, processId } = params;
  return {
    ...message,
    params: {
      ...params,
      capabilities: isRecord(given) ? given : {},
      // The library watches the process and ends with it, and takes one that cannot be for one that has ended.
      processId: processId !== 0 && count(processId) === undefined ? (processId as number) : null,
    },
  };
}

/** @throws a refusal where a client says nothing that could be read */
export function readHello(params: unknown): Hello {
  if (!isRecord(params)) throw new ResponseError(ErrorCodes.InvalidParams, helloNeedsRecord);
  const { workspaceFolders, rootUri, initializationOptions } = params;
  return {
    capabilities: fittingFields(params.capabilities, capabilities),
    options: fittingFields(initializationOptions, options),
    folders: Array.isArray(workspaceFolders) ? folderUris(workspaceFolders) : folderUris([{ uri: rootUri }]),
    settings: initializationOptions,
  };
}

/** The URIs of folders as the protocol lists them; what is no folder is passed over. */
export function folderUris(folders: unknown): string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder: unknown) => {
    const uri = isRecord(folder) ? folder.uri : undefined;
    return typeof uri === 'string' && uri !== '' && shortText(uri) === undefined ? [uri] : [];
  });
}
