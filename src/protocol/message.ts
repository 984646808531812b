/**
 * The constructors of messages between editor and server. A message is a value that carries its method
 * and the types of its parameters and result, so that both sides are checked against the same line.
 * They come from the one file of `vscode-jsonrpc` that defines them: its main file would load the
 * transports with it, which a window that never starts the server does not need.
 */
export { NotificationType, RequestType } from 'vscode-jsonrpc/lib/common/messages';

/** Parameters of a request that needs none. */
export type NoParams = Record<string, never>;

/** A request about one file; @param uri as a string, in the form VS Code gives it */
export interface FileParams {
  readonly uri: string;
}
