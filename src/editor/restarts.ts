import type { CloseAction, CloseHandlerResult, ErrorAction, ErrorHandler } from 'vscode-languageclient';

/** What is done when the server has ended (`CloseAction` of vscode-languageclient, which is not loaded before a server is started). */
const doNotRestart = 1 as CloseAction.DoNotRestart;
const restart = 2 as CloseAction.Restart;
/** What is done when a message cannot be read or written (`ErrorAction`): the connection is kept. */
const goOn = 1 as ErrorAction.Continue;

/** Ends of the server that are forgotten after so long, in ms. */
const forgottenAfterMs = 10 * 60_000;
/** Waits before the server is started again, in ms, one for each time that it has ended lately; then it stays ended. */
const waitsMs = [250, 1000, 4000, 16_000, 64_000];

/** Starts a server again that has ended, after a wait that grows, and not for ever. */
export class Restarts implements ErrorHandler {
  private ends: number[] = [];

  /**
   * @param log takes what is done
   * @param now time in ms from any fixed point
   * @param wait resolves after so many ms
   */
  constructor(
    private readonly log: (text: string) => void,
    private readonly now: () => number = () => performance.now(),
    private readonly wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  ) {}

  error(): { readonly action: ErrorAction; readonly handled: boolean } {
    return { action: goOn, handled: true };
  }

  async closed(): Promise<CloseHandlerResult> {
    const now = this.now();
    this.ends = [...this.ends.filter((time) => now - time < forgottenAfterMs), now];
    const waitMs = waitsMs.at(this.ends.length - 1);
    if (waitMs === undefined || this.ends.length > waitsMs.length) {
      this.log(`the server has ended ${this.ends.length} times in ten minutes; it is not started again`);
      return { action: doNotRestart, handled: true };
    }
    this.log(`the server has ended; it is started again in ${waitMs} ms`);
    await this.wait(waitMs);
    return { action: restart, handled: true };
  }
}
