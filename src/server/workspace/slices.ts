import type { CancellationToken } from 'vscode-languageserver';
import { throwIfCancelled } from './cancellation';
import type { Clock } from './clock';

/** Work on a request goes on for so long before other messages are handled. */
const sliceMs = 12;

/** Long work in slices of time: between two of them other messages are handled, a cancellation among them. */
export class Slices {
  constructor(private readonly clock: Clock) {}

  /**
   * Goes through items one by one; before the first and then after every slice of time it lets other
   * messages in.
   * @throws the error that answers a cancelled request
   */
  async *over<Item>(items: Iterable<Item>, token: CancellationToken): AsyncGenerator<Item, void, undefined> {
    let until = -Infinity;
    for (const item of items) {
      if (this.clock.now() >= until) {
        await this.pause(token);
        until = this.clock.now() + sliceMs;
      }
      yield item;
    }
  }

  /** Lets other messages in once. @throws the error that answers a cancelled request */
  async pause(token: CancellationToken): Promise<void> {
    throwIfCancelled(token);
    await new Promise<void>((resolve) => this.clock.defer(resolve));
    throwIfCancelled(token);
  }
}
