import assert from 'node:assert/strict';
import { ImportClient, type ImportWorker } from '../../../src/import/host/importClient';
import type { ImportReply, ImportRequest } from '../../../src/import/host/messages';

/** A worker that does with each name what its first letters say. */
function makeWorkers(): { made: number; ended: number; make: () => ImportWorker } {
  const counts = {
    made: 0,
    ended: 0,
    make: (): ImportWorker => {
      counts.made++;
      let reply: (reply: ImportReply) => void = () => undefined;
      let failed: (why?: 'noParsers') => void = () => undefined;
      return {
        post: ({ id, name }: ImportRequest) => {
          if (name === 'ok') setTimeout(() => reply({ id, answer: { refused: `answer ${id}` } }), 1);
          if (name === 'late') setTimeout(() => reply({ id: id - 1, answer: { refused: 'of another' } }), 1);
          if (name === 'crash') setTimeout(failed, 1);
          if (name === 'bare') setTimeout(failed, 1, 'noParsers');
        },
        listen: (onReply, onFailed) => {
          reply = onReply;
          failed = onFailed;
        },
        end: () => counts.ended++,
      };
    },
  };
  return counts;
}

const request = (name: string): Omit<ImportRequest, 'id'> => ({ name, bytes: new Uint8Array(1), day: '2025-03-16' });

describe('the client of the parsers', () => {
  it('makes one worker for all files, when the first is asked for', async () => {
    const workers = makeWorkers();
    const client = new ImportClient(workers.make, 50);
    assert.equal(workers.made, 0);
    assert.deepEqual(await client.ask(request('ok')), { refused: 'answer 1' });
    assert.deepEqual(await client.ask(request('ok')), { refused: 'answer 2' });
    assert.equal(workers.made, 1);
    client.dispose();
    assert.equal(workers.ended, 1);
  });

  it('gives up what takes too long or ends the worker, and goes on with another', async () => {
    const workers = makeWorkers();
    const client = new ImportClient(workers.make, 50);
    assert.equal(await client.ask(request('silent')), 'tookTooLong');
    assert.equal(await client.ask(request('crash')), 'failed');
    assert.equal(await client.ask(request('bare')), 'noParsers');
    assert.deepEqual(await client.ask(request('ok')), { refused: 'answer 4' });
    assert.equal(workers.made, 4);
  });

  it('takes no answer to another file, and can be cancelled', async () => {
    const workers = makeWorkers();
    const client = new ImportClient(workers.make, 50);
    assert.equal(await client.ask(request('late')), 'tookTooLong');
    const asked = client.ask(request('silent'));
    client.cancel();
    assert.equal(await asked, 'cancelled');
  });
});
