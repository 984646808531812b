/**
 * What the page of a panel shows. It is asked for once at a time; what changes meanwhile is asked for once after it, since
 * a large folder takes seconds. It is posted when the page listens, and again only where it is another: what did not
 * change stays as the reader left it.
 */
export class PageContent {
  private content: object | undefined;
  /** The content that the page shows, as JSON; undefined while it listens to nothing. */
  private shown: string | undefined;
  private asking: Promise<void> | undefined;
  private isStale = false;

  /** @param ask undefined where there is no answer, or one that nobody wants any more */
  constructor(
    private readonly ask: () => Promise<object | undefined>,
    private readonly post: (content: object) => PromiseLike<unknown>,
  ) {}

  /** Asks again, since something has changed. */
  refresh(): Promise<void> {
    this.isStale = true;
    this.asking ??= this.askWhileStale().finally(() => (this.asking = undefined));
    return this.asking;
  }

  /** The page listens, from now on or anew, and shows nothing yet. */
  async pageReady(): Promise<void> {
    this.shown = '';
    if (this.content) await this.show();
    else await (this.asking ?? this.refresh());
  }

  private async askWhileStale(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const content = await this.ask();
      if (!content) continue;
      this.content = content;
      await this.show();
    }
  }

  private async show(): Promise<void> {
    const { content } = this;
    const shown = JSON.stringify(content);
    if (!content || this.shown === undefined || this.shown === shown) return;
    this.shown = shown;
    await this.post(content);
  }
}
