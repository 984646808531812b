import type { MessageSignature } from 'vscode-jsonrpc/node';
import { claimsRequest } from '../../src/protocol/claims';
import { marksRequest } from '../../src/protocol/marks';
import { matrixRequest } from '../../src/protocol/matrix';
import { failures, make, median, p99, row } from './measure';
import { BenchServer, uriOf } from './server';

/** What the reader waits for, in milliseconds: the gate holds the median; at 99 of 100 work that goes on behind weighs in. */
const aims: Record<string, number> = { hover: 20, jump: 20, peek: 20, keystroke: 30 };
const samples = 60;
/** A reader does not hover in the moment of opening: the server works on meanwhile. */
const pauseMs = 1000;

/**
 * What a reader waits for, asked of the packaged server in a process of its own: hovers, jumps, peeks and
 * keystrokes at random places of random articles. Articles are opened before they are asked about, as in
 * the editor, and closed again. `hover after`: right after a keystroke, when nothing is worked out.
 */
export async function benchEditor(sizes: readonly number[] = [5, 1000, 10_000]): Promise<void> {
  console.log('\nThrough the server, in milliseconds (p50 / p99)');
  row([
    'articles',
    'read in s',
    'open',
    'lens',
    'hover',
    'jump',
    'peek',
    'keystroke',
    'hover after',
    'claims',
    'matrix',
  ]);
  const largest: Record<string, number[]> = {};
  for (const size of sizes) {
    const texts = make(size);
    const server = await BenchServer.start(texts);
    const random = sequence(size);
    const times: Record<string, number[]> = {
      open: [],
      lens: [],
      hover: [],
      jump: [],
      peek: [],
      keystroke: [],
      'hover after': [],
      claims: [],
      matrix: [],
    };
    const timed = async (kind: string, message: string | MessageSignature, params: unknown): Promise<unknown> => {
      const from = performance.now();
      const method = typeof message === 'string' ? message : message.method;
      const answer = await server.connection.sendRequest(method, params);
      times[kind].push(performance.now() - from);
      return answer;
    };
    for (let i = 0; i < samples; i++) {
      const article = Math.floor(random() * size);
      const uri = uriOf(article);
      const lines = texts[article].split('\n');
      const position = { line: 0, character: 0 };
      do position.line = Math.floor(random() * lines.length);
      while (lines[position.line].trim() === '');
      position.character = Math.floor(random() * lines[position.line].length);
      const at = { textDocument: { uri }, position };
      // As the editor does, which asks again.
      const hovered = { ...at, soon: true };
      await server.open(uri, texts[article]);
      await timed('open', marksRequest, { uri });
      await timed('lens', 'textDocument/codeLens', { textDocument: { uri } });
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      await timed('hover', 'textDocument/hover', hovered);
      await timed('jump', 'textDocument/definition', at);
      await timed('peek', 'textDocument/references', { ...at, context: { includeDeclaration: false } });
      await server.type(uri, position, i % 2 === 0 ? 'a' : ' ');
      await timed('keystroke', marksRequest, { uri });
      await timed('hover after', 'textDocument/hover', hovered);
      if (i % 10 === 0) {
        await timed('claims', claimsRequest, { uri });
        await timed('matrix', matrixRequest, { uri });
      }
      await server.close(uri);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    row([
      size,
      (server.readMs / 1000).toFixed(1),
      ...Object.values(times).map((values) => `${median(values).toFixed(0)} / ${p99(values).toFixed(0)}`),
    ]);
    Object.assign(largest, times);
    server.stop();
  }
  for (const [kind, aim] of Object.entries(aims))
    if (median(largest[kind]) > aim)
      failures.push(`${kind}: ${median(largest[kind]).toFixed(0)} ms at one of two, aim ${aim}`);
}

/** Numbers between 0 and 1, the same every time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
