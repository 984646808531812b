import assert from 'node:assert/strict';
import type { LocationLink } from 'vscode-languageserver';
import { Stepwise } from '../../../src/corpus/stepwise';
import { flood } from '../../fixtures/articles';
import { at, TestClient } from '../client';

const uri = 'file:///n/post.txt';
const place = { textDocument: { uri }, position: at(flood.post, 'killed 12') };
const comparing = /Still comparing with the other articles …/;
const counted = /\d of \d+ articles/;
/** Hovers until the rest is worked out: each waits for a while itself. */
const maxHovers = 100;

/** An event of three papers in a folder of so many articles. */
function folderOf(size: number): Record<string, string> {
  const others = Array.from({ length: size - 3 }, (_, index) => [`whale${index}`, `Whale ${index} sighted\n`] as const);
  const all = [...Object.entries(flood), ...others];
  return Object.fromEntries(all.map(([name, text]) => [`file:///n/${name}.txt`, text]));
}

describe('hover of a client that would rather be told less than wait', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { claims } = Stepwise.prototype;
  let client: TestClient;
  /** Whether claims can be worked out. */
  let isOpen: () => boolean;
  const open = async (size: number): Promise<void> => {
    await client.start();
    await client.index(folderOf(size));
  };
  const hover = async (asked: { readonly soon?: boolean }): Promise<string> => {
    const answer = await client.request<{ contents: { value: string } } | null>('textDocument/hover', {
      ...place,
      ...asked,
    });
    return answer?.contents.value ?? '';
  };
  beforeEach(() => {
    isOpen = () => false;
    Stepwise.prototype.claims = function* (...given) {
      while (!isOpen()) yield;
      return yield* claims.apply(this, given);
    };
    client = new TestClient();
  });
  afterEach(() => {
    // What still goes on behind comes to its end.
    isOpen = () => true;
    Stepwise.prototype.claims = claims;
    client.dispose();
  });

  it('names linked passages and counts nothing while claims are worked out, later it has the counts', async () => {
    await open(12);
    const before = await hover({ soon: true });
    assert.match(before, comparing);
    assert.match(before, /\[Echo\].*\[Herald\]/s);
    assert.doesNotMatch(before, counted);
    assert.doesNotMatch(before, /≠|independent|Not found|only here/);
    isOpen = () => true;
    let after = before;
    for (let hovers = 0; hovers < maxHovers && comparing.test(after); hovers++) after = await hover({ soon: true });
    assert.match(after, counted);
    assert.match(after, /≠/);
    assert.equal(after, await hover({}));
  });

  it('leaves clients waiting that do not ask again', async () => {
    await open(12);
    const patient = hover({});
    assert.match(await hover({ soon: true }), comparing);
    isOpen = () => true;
    const told = await patient;
    assert.match(told, counted);
    assert.doesNotMatch(told, comparing);
  });

  it('tells all at once in a small folder, though it takes a while', async () => {
    await open(5);
    let opens = Infinity;
    isOpen = () => {
      if (opens === Infinity) opens = performance.now() + 150;
      return performance.now() >= opens;
    };
    const told = await hover({ soon: true });
    assert.match(told, counted);
    assert.doesNotMatch(told, comparing);
  });

  it('does not keep jumps and references from being answered, which need links alone', async () => {
    await open(12);
    const targets = await client.request<LocationLink[]>('textDocument/definition', place);
    assert.equal(targets.length, 1);
    const references = await client.request<unknown[]>('textDocument/references', {
      ...place,
      context: { includeDeclaration: true },
    });
    assert.ok(references.length > 0);
  });
});
