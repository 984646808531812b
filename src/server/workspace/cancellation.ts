import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** For work that nobody asked for and nobody can cancel. */
export const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** @throws the error that answers a request which the client has cancelled */
export function throwIfCancelled({ isCancellationRequested }: CancellationToken): void {
  if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
