import { claimsRequest } from '../../src/protocol/claims';
import { briefRequest } from '../../src/protocol/brief';
import { copiesRequest } from '../../src/protocol/copies';
import { matrixRequest } from '../../src/protocol/matrix';
import { timelineRequest } from '../../src/protocol/timeline';
import { failures, make, median, p99, row } from './measure';
import { BenchServer } from './server';

/** What a reader waits for when a panel is opened, in milliseconds. */
const aim = 200;
const articles = 20;
/** Servers that are started anew: each panel is asked for once in each, as when it is opened for the first time. */
const runs = 9;

/**
 * What panels of a folder of twenty articles wait for the server, each opened for the first time after the views, which are
 * there first and have what articles say together worked out.
 */
export async function benchPanels(): Promise<void> {
  console.log(`\nPanels of ${articles} articles, in milliseconds (p50 / p99)`);
  const texts = make(articles);
  const times: Record<string, number[]> = { views: [], brief: [], timeline: [], copies: [], matrix: [] };
  for (let run = 0; run < runs; run++) {
    const server = await BenchServer.start(texts);
    const timed = async (kind: string, method: string, params: object): Promise<void> => {
      const from = performance.now();
      await server.connection.sendRequest(method, params);
      times[kind].push(performance.now() - from);
    };
    await timed('views', claimsRequest.method, {});
    await timed('brief', briefRequest.method, { format: 'view' });
    await timed('timeline', timelineRequest.method, {});
    await timed('copies', copiesRequest.method, {});
    await timed('matrix', matrixRequest.method, {});
    server.stop();
  }
  row(Object.keys(times));
  row(Object.values(times).map((values) => `${median(values).toFixed(0)} / ${p99(values).toFixed(0)}`));
  for (const kind of ['brief', 'timeline', 'copies', 'matrix'])
    if (median(times[kind]) > aim)
      failures.push(`${kind} of ${articles} articles: ${median(times[kind]).toFixed(0)} ms, aim ${aim}`);
}
