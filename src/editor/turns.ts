/** Work that is done one after the other, whatever became of what was before it. */
export class Turns {
  /** Settles when all that was asked for so far is done. */
  private previous: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.previous.then(work);
    this.previous = done.catch(() => undefined);
    return done;
  }
}
