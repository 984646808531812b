/** The page of the timeline; see `TimelinePanel`, which makes it. */
import type { PicturePageMessage, TimelinePageContent } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { TimelinePage } from './page';

/** What a webview gives its page (`acquireVsCodeApi` of VS Code). */
declare function acquireVsCodeApi(): {
  postMessage(message: PicturePageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const main = document.getElementById('picture') ?? document.body.appendChild(make('main', { id: 'picture' }));
const page = new TimelinePage(main, host);
window.addEventListener('message', ({ data }: MessageEvent<Partial<TimelinePageContent> | undefined>) => {
  if (data?.type === 'timeline' && data.timeline && data.words) page.show(data.timeline, data.words);
});
window.addEventListener('resize', () => page.draw());
host.postMessage({ type: 'ready' });
