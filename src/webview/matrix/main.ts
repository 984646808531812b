/** The page of the coverage matrix; see `MatrixPanel`, which makes it. */
import type { MatrixPageContent, MatrixPageMessage } from '../../protocol/matrixPage';
import { make } from '../shared/dom';
import { MatrixPage } from './page';

/** What a webview gives its page (`acquireVsCodeApi` of VS Code). */
declare function acquireVsCodeApi(): {
  postMessage(message: MatrixPageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const main = document.getElementById('matrix') ?? document.body.appendChild(make('main', { id: 'matrix' }));
const page = new MatrixPage(main, host);
window.addEventListener('message', ({ data }: MessageEvent<Partial<MatrixPageContent> | undefined>) => {
  if (data?.type === 'matrix' && data.matrix && data.words) page.show(data.matrix, data.words);
});
window.addEventListener('resize', () => page.draw());
host.postMessage({ type: 'ready' });
