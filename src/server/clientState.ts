import type { ClientCapabilities } from 'vscode-languageserver';
import type { Options } from '../protocol/session';

/** What the client can do, known when it has said hello, and what the reader wants. */
export class ClientState {
  /** What is wanted until the editor says otherwise: the defaults of the settings. */
  options: Options = { lens: true, speakerHints: false, problems: true, rules: false };
  canRefreshLenses = false;
  canRefreshHints = false;
  /** Whether hovers may have words in colours. */
  allowsColours = false;
  private readonly listeners: (() => void)[] = [];

  initialise({ general, workspace }: ClientCapabilities): void {
    this.allowsColours = general?.markdown?.allowedTags?.includes('span') === true;
    this.canRefreshLenses = workspace?.codeLens?.refreshSupport === true;
    this.canRefreshHints = workspace?.inlayHint?.refreshSupport === true;
  }

  /** The reader wants something else. */
  setOptions(options: Options): void {
    this.options = options;
    for (const listener of this.listeners) listener();
  }

  onOptionsChanged(listener: () => void): void {
    this.listeners.push(listener);
  }
}
