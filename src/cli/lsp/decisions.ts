import type { MessageConnection } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-protocol';
import {
  decideRequest,
  decisionsRequest,
  decisionWrittenRequest,
  restoreRequest,
  type DecisionDraft,
  type Intent,
} from '../../protocol/decisions';
import { anything, list, optional, record, shortText } from '../../server/shapes';
import type { Folders } from './folders';

/** A command that a code action names. */
export interface Executed {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

const executed = record({ command: shortText, arguments: optional(list(anything)) });

export function isExecuted(params: unknown): params is Executed {
  return executed(params) === undefined;
}

/** What the reader decides in a client that keeps no decisions itself: files beside the articles, as the editor writes them. */
export class Decisions {
  /** By folder, the text of its file that the server knows. */
  private readonly known = new Map<string, string>();

  /** @param complain tells the reader why nothing was decided */
  constructor(
    private readonly folders: Folders,
    private readonly server: MessageConnection,
    private readonly complain: (message: string) => void,
  ) {}

  /** Whether a file is another than the server knows. */
  haveChanged(): boolean {
    return this.folders.decisions().some(({ folder, text }) => this.known.get(folder) !== text);
  }

  async send(): Promise<void> {
    const files = this.folders.decisions();
    for (const { folder, text } of files) this.known.set(folder, text);
    const { lost } = await this.server.sendRequest(decisionsRequest, { files });
    // Another program has written over what was decided here a moment ago.
    for (const folder of lost) {
      const draft = await this.server.sendRequest(restoreRequest, { folder });
      if (draft && !('refused' in draft)) await this.carryOut(draft);
    }
  }

  async execute({ command, arguments: given = [] }: Executed): Promise<null> {
    // A lens has none: it only tells.
    if (command === '') return null;
    const intent = intentOf(command, given);
    if (!intent) return this.refuse(`${command} is no command of Crossread`);
    const draft = await this.server.sendRequest(decideRequest, intent);
    if (!draft) return null;
    if ('refused' in draft) return this.refuse(draft.refused);
    // Somebody else has written: their decisions count, and this one can be made again.
    if (!(await this.carryOut(draft))) await this.send();
    return null;
  }

  /** Writes a draft, and says whether it was written. */
  private async carryOut({ folder, text, token }: DecisionDraft): Promise<boolean> {
    const written = this.write(folder, text);
    if (written) this.known.set(folder, text);
    await this.server.sendRequest(decisionWrittenRequest, { token, written });
    return written;
  }

  private write(folder: string, text: string): boolean {
    try {
      return this.folders.writeDecisions(folder, this.known.get(folder) ?? '', text);
    } catch (error) {
      this.complain(String(error));
      return false;
    }
  }

  private refuse(message: string): null {
    this.complain(message);
    return null;
  }
}

function intentOf(command: string, given: readonly unknown[]): Intent | undefined {
  const [first, second, third] = given;
  if (typeof first !== 'string') return undefined;
  if (command === 'crossread.notComparable' && typeof second === 'string')
    return { type: 'notComparable', a: first, b: second };
  if (command === 'crossread.setBoilerplate' && typeof third === 'boolean')
    return { type: 'boilerplate', uri: first, range: second as Range, is: third };
  return undefined;
}
