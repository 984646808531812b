import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { FramedReader } from '../../../src/server/node/framedReader';

interface Read {
  readonly messages: unknown[];
  readonly errors: string[];
  readonly closed: number;
}

/** What is read of a stream that brings some bytes in pieces, and ends. */
async function read(pieces: readonly Buffer[]): Promise<Read> {
  const stream = new PassThrough();
  const reader = new FramedReader(stream);
  const messages: unknown[] = [];
  const errors: string[] = [];
  let closed = 0;
  reader.onError((error) => errors.push(error.message));
  reader.onClose(() => closed++);
  reader.listen((message) => messages.push(message));
  for (const piece of pieces) if (piece.length > 0) stream.write(piece);
  stream.end();
  await new Promise((resolve) => stream.once('close', resolve));
  return { messages, errors, closed };
}

const framed = (message: unknown, more = ''): Buffer => {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${more}Content-Length: ${body.length}\r\n\r\n`), body]);
};

describe('messages of a stream', () => {
  it('are read however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }),
        async (sent, sizes) => {
          const bytes = Buffer.concat(sent.map((message) => framed(message)));
          const pieces: Buffer[] = [];
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const size = 1 + sizes[turn % sizes.length];
            pieces.push(bytes.subarray(at, at + size));
            at += size;
          }
          const { messages, errors, closed } = await read(pieces);
          assert.deepEqual(messages, JSON.parse(JSON.stringify(sent)));
          assert.deepEqual([errors, closed], [[], 1]);
        },
      ),
    );
  });

  it('may have other lines in their heads, in any order and case', async () => {
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n';
    const body = '{"a":"é"}';
    const late = Buffer.from(`CONTENT-LENGTH:${Buffer.byteLength(body)}\r\n${type}\r\n${body}`);
    assert.deepEqual((await read([framed({ a: 1 }, type), late])).messages, [{ a: 1 }, { a: 'é' }]);
  });

  it('go on behind one that is no JSON, and end behind a head that cannot be read', async () => {
    const bad = Buffer.from('Content-Length: 3\r\n\r\n{a}');
    const empty = Buffer.from('Content-Length: 0\r\n\r\n');
    const head = Buffer.from('Content-Length: 1e3\r\n\r\n');
    const result = await read([framed(1), bad, empty, framed(2), head, framed(3)]);
    assert.deepEqual(result.messages, [1, 2]);
    assert.equal(result.errors.length, 3);
    assert.deepEqual(result.errors.slice(0, 2), ['it is no JSON', 'it is no JSON']);
    assert.equal(result.closed, 1);
  });

  it('are refused where they are said to be larger than any is', async () => {
    const largest = 256 * 2 ** 20;
    assert.deepEqual((await read([Buffer.from(`Content-Length: ${largest}\r\n\r\n{`)])).errors, []);
    assert.equal((await read([Buffer.from(`Content-Length: ${largest + 1}\r\n\r\n{`)])).errors.length, 1);
    const lines = (bytes: number): Buffer => Buffer.from('x'.repeat(bytes));
    assert.deepEqual((await read([lines(4096)])).errors, []);
    assert.equal((await read([lines(4097)])).errors.length, 1);
  });
});
