import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { serveAssistant } from '../../src/mcp/main';

/** Runs some work with other streams in the place of the process's own. */
async function overStreams(
  input: PassThrough,
  work: (input: PassThrough, output: PassThrough) => Promise<void>,
): Promise<void> {
  const { stdin, stdout } = process;
  const output = new PassThrough();
  const set = (streams: { readonly stdin: unknown; readonly stdout: unknown }): void => {
    for (const [name, value] of Object.entries(streams))
      Object.defineProperty(process, name, { value, configurable: true });
  };
  set({ stdin: input, stdout: output });
  try {
    await work(input, output);
  } finally {
    set({ stdin, stdout });
  }
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('model-context protocol over standard input and output', () => {
  for (const [what, stream, end] of [
    ['ends, and stays open', new PassThrough({ autoDestroy: false }), (input: PassThrough) => input.end()],
    ['is closed before its end', new PassThrough(), (input: PassThrough) => input.destroy()],
  ] as const)
    it(`goes on until its input ${what}`, () =>
      overStreams(stream, async (input, output) => {
        let isOver = false;
        const nothing = (): Promise<never> => Promise.reject(new Error('nothing was asked'));
        const serving = serveAssistant(nothing, '7.8.9').then(() => (isOver = true));
        await soon();
        input.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`);
        await soon();
        assert.deepEqual(JSON.parse(String(output.read())), { jsonrpc: '2.0', id: 1, result: {} });
        assert.equal(isOver, false);
        end(input);
        await serving;
      }));
});
