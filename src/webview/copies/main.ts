/** The page of who copied whom; see `CopiesPanel`, which makes it. */
import type { PicturePageMessage, CopiesPageContent } from '../../protocol/picturePage';
import { make } from '../shared/dom';
import { CopiesPage } from './page';

/** What a webview gives its page (`acquireVsCodeApi` of VS Code). */
declare function acquireVsCodeApi(): {
  postMessage(message: PicturePageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const main = document.getElementById('picture') ?? document.body.appendChild(make('main', { id: 'picture' }));
const page = new CopiesPage(main, host);
window.addEventListener('message', ({ data }: MessageEvent<CopiesPageContent | undefined>) => {
  if (data?.type === 'copies') page.show(data.copies, data.words);
  else if (data?.type === 'pairs') page.takePairs(data.of, data.pairs);
});
window.addEventListener('resize', () => page.draw());
host.postMessage({ type: 'ready' });
