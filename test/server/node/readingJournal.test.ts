import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ReadingJournal } from '../../../src/server/node/readingJournal';

describe('journal of what is read', () => {
  let root: string;
  beforeEach(() => (root = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-'))));
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  const long = `file:///n/${'long'.repeat(20)}.txt`;
  const short = 'file:///n/a.txt';

  it('knows over which article the server before ended, and how often', () => {
    const first = new ReadingJournal(root);
    assert.equal(first.unfinished, undefined);
    first.begin(long);
    first.end();
    first.begin(short);
    const second = new ReadingJournal(root);
    assert.deepEqual([second.unfinished, second.deaths(short), second.deaths(long)], [short, 1, 0]);
    second.begin(short);
    assert.equal(new ReadingJournal(root).deaths(short), 2);
  });

  it('knows of none where work was ended', () => {
    const first = new ReadingJournal(root);
    first.begin(long);
    first.end();
    assert.equal(new ReadingJournal(root).unfinished, undefined);
  });

  it('forgets one death when a session ends in order, not two', () => {
    for (const [uri, deaths] of [
      [short, 1],
      [long, 2],
    ] as const)
      for (let i = 0; i < deaths; i++) new ReadingJournal(root).begin(uri);
    const journal = new ReadingJournal(root);
    assert.deepEqual([journal.deaths(short), journal.deaths(long)], [1, 2]);
    journal.settle();
    const next = new ReadingJournal(root);
    assert.deepEqual([next.deaths(short), next.deaths(long)], [0, 2]);
    next.clear();
    assert.equal(new ReadingJournal(root).deaths(long), 0);
  });

  it('does without a folder that cannot be written, and with files that hold anything', () => {
    const file = path.join(root, 'file');
    fs.writeFileSync(file, '');
    const journal = new ReadingJournal(path.join(file, 'no folder'));
    journal.begin(short);
    journal.end();
    journal.settle();
    assert.equal(journal.deaths(short), 0);
    for (const text of ['', 'null', '{"a":', '[1]', '{"file:///n/a.txt":"x"}']) {
      fs.writeFileSync(path.join(root, 'ended'), text);
      assert.equal(new ReadingJournal(root).deaths(short), 0);
    }
  });

  it('sets nobody aside by a damaged file, and takes what is no file for none', () => {
    new ReadingJournal(root).begin(short);
    new ReadingJournal(root).settle();
    new ReadingJournal(root).begin(short);
    const ended = path.join(root, 'ended');
    new ReadingJournal(root);
    const whole = fs.readFileSync(ended);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] ^= 2;
      fs.writeFileSync(ended, damaged);
      fs.rmSync(path.join(root, 'reading'), { force: true });
      assert.equal(new ReadingJournal(root).deaths(short), 0, `byte ${at}`);
    }
    for (const name of ['ended', 'reading']) {
      fs.rmSync(path.join(root, name), { recursive: true, force: true });
      fs.mkdirSync(path.join(root, name));
    }
    const journal = new ReadingJournal(root);
    journal.begin(short);
    assert.equal(new ReadingJournal(root).unfinished, short);
  });
});
