import type { MessageConnection } from 'vscode-jsonrpc';
import type { Status } from '../../protocol/session';

const token = 'crossread/reading';

/** Tells a client how far reading has come, as work that is done. */
export class ReadingProgress {
  private state: 'idle' | 'asked' | 'shown' = 'idle';
  private last: Status | undefined;

  constructor(private readonly client: Pick<MessageConnection, 'sendRequest' | 'sendNotification'>) {}

  follow(status: Status): void {
    this.last = status;
    const isReading = status.done < status.total && !status.paused;
    if (this.state === 'idle' && isReading) void this.begin();
    else if (this.state === 'shown') this.tell();
  }

  private async begin(): Promise<void> {
    this.state = 'asked';
    try {
      await this.client.sendRequest('window/workDoneProgress/create', { token });
    } catch {
      this.state = 'idle';
      return;
    }
    this.state = 'shown';
    this.send({ kind: 'begin', title: 'Reading articles', percentage: 0 });
    this.tell();
  }

  private tell(): void {
    const { done = 0, total = 0 } = this.last ?? {};
    if (done < total) {
      this.send({ kind: 'report', message: `${done}/${total}`, percentage: Math.floor((100 * done) / total) });
      return;
    }
    this.send({ kind: 'end' });
    this.state = 'idle';
  }

  private send(value: object): void {
    void this.client.sendNotification('$/progress', { token, value });
  }
}
