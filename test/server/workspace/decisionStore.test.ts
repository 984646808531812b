import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxDecisionsSize, parseDecisions, type Decision } from '../../../src/corpus/decisions/decisions';
import { DecisionStore, type FileDraft } from '../../../src/server/workspace/decisionStore';

const folder = 'file:///n/';
const decisionOn = (name: string): Decision => ({ type: 'ignore', entity: { name, kind: 'person' } });

/** A file that windows share, and one of each window's own for what cannot be written there. */
interface Disk {
  text: string;
  isReadOnly: boolean;
}

/** A window: what it read last, and the store over it. It writes a file only while that holds what it read. */
class Window {
  stored = '';
  private known = '';
  private knownStored = '';
  readonly store: DecisionStore;

  constructor(
    private readonly disk: Disk,
    now: () => number,
  ) {
    this.store = new DecisionStore(() => undefined, now);
    this.store.set([{ folder, text: disk.text }]);
    this.known = disk.text;
  }

  /** Takes in what others wrote, and writes again what they wrote over. */
  look(): void {
    if (this.disk.text === this.known && this.stored === this.knownStored) return;
    [this.known, this.knownStored] = [this.disk.text, this.stored];
    const { lost } = this.store.set([{ folder, text: this.known, stored: this.stored }]);
    for (const each of lost) {
      const draft = this.store.restore(each);
      if (draft) this.write(draft);
    }
  }

  /** @param race another window writes between this window's look and its write */
  decide(name: string, race?: () => void): boolean {
    this.look();
    const draft = this.store.add(folder, decisionOn(name));
    race?.();
    return typeof draft === 'object' && this.write(draft);
  }

  undo(): void {
    this.look();
    const last = this.store.removeLast();
    if (last) this.write(last.draft);
  }

  private write({ token, text, stored }: FileDraft): boolean {
    if (this.disk.isReadOnly) {
      const isKept = stored !== undefined;
      if (isKept) this.stored = this.knownStored = stored;
      return this.store.settle(token, isKept, true);
    }
    // Nothing is between the look of a real window and its write but a moment: here they race.
    this.disk.text = this.known = text;
    this.stored = this.knownStored = '';
    return this.store.settle(token, true);
  }
}

const namesIn = (text: string): string[] =>
  parseDecisions(text).decisions.flatMap((each) => ('entity' in each ? [each.entity.name] : []));

describe('decisions of windows that share a file', () => {
  const setUp = (text = '') => {
    let time = 0;
    const disk: Disk = { text, isReadOnly: false };
    const now = (): number => time;
    const windows = [new Window(disk, now), new Window(disk, now)] as const;
    const later = (ms: number): number => (time += ms);
    return { disk, windows, later };
  };

  it('are all there, whoever writes when and over whom', () => {
    const act = fc.record({ window: fc.nat(1), race: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { disk, windows } = setUp();
        const wanted: string[] = [];
        acts.forEach(({ window, race }, index) => {
          const other = windows[1 - window];
          wanted.push(`Mayor ${index}`);
          windows[window].decide(`Mayor ${index}`, () => {
            if (!race) return;
            wanted.push(`Reeve ${index}`);
            other.decide(`Reeve ${index}`);
          });
          // The editor tells each window that the file has changed.
          for (let turn = 0; turn < 2; turn++) for (const each of windows) each.look();
        });
        assert.deepEqual(namesIn(disk.text).sort(), wanted.sort());
      }),
    );
  });

  it('stay taken back by another window', () => {
    const { disk, windows } = setUp();
    windows[0].decide('Hanna Reyl');
    windows[1].decide('Jon Arvel');
    windows[1].undo();
    windows[0].look();
    assert.deepEqual(namesIn(disk.text), ['Hanna Reyl']);
    // A window that has decided nothing itself takes back what was decided last.
    windows[1].undo();
    for (const each of windows) each.look();
    assert.deepEqual(namesIn(disk.text), []);
  });

  it('stay taken back by the window that made them', () => {
    const { disk, windows } = setUp();
    windows[0].decide('Hanna Reyl');
    windows[0].undo();
    windows[1].decide('Jon Arvel');
    for (const each of windows) each.look();
    assert.deepEqual(namesIn(disk.text), ['Jon Arvel']);
  });

  it('are taken back by the window that made them, not those of the other', () => {
    const { disk, windows } = setUp();
    windows[0].decide('Hanna Reyl');
    windows[1].decide('Jon Arvel');
    windows[0].undo();
    assert.deepEqual(namesIn(disk.text), ['Jon Arvel']);
  });

  /** What a window finds in a file that others have changed right after it made three decisions. */
  const afterThree = (change: (states: readonly string[], disk: Disk) => void): string[] => {
    const { disk, windows } = setUp();
    const states = ['Hanna Reyl', 'Jon Arvel', 'Per Lund'].map((name) => {
      windows[0].decide(name);
      return disk.text;
    });
    change(states, disk);
    windows[0].look();
    windows[0].look();
    return namesIn(disk.text);
  };

  it('are gone at once where the file is: a reader deletes it, a checkout has none', () => {
    assert.deepEqual(
      afterThree((_, disk) => (disk.text = '')),
      [],
    );
  });

  it('are gone at once that an earlier state of the file has not, or somebody has taken out of it', () => {
    assert.deepEqual(
      afterThree(([first], disk) => (disk.text = first)),
      ['Hanna Reyl'],
    );
    const kept = JSON.stringify({ decisions: [decisionOn('Per Lund')] });
    assert.deepEqual(
      afterThree((_, disk) => (disk.text = kept)),
      ['Per Lund'],
    );
  });

  it('stay gone when another decision comes after', () => {
    const { disk, windows } = setUp();
    windows[0].decide('Hanna Reyl');
    disk.text = '';
    windows[0].look();
    windows[1].decide('Jon Arvel');
    windows[0].look();
    assert.deepEqual(namesIn(disk.text), ['Jon Arvel']);
  });

  it('stay taken back by another window that has made one of its own in between', () => {
    const { disk, windows } = setUp();
    windows[0].decide('Hanna Reyl');
    windows[1].decide('Jon Arvel');
    windows[0].look();
    disk.text = JSON.stringify({ decisions: [decisionOn('Jon Arvel')] });
    windows[0].look();
    assert.deepEqual(namesIn(disk.text), ['Jon Arvel']);
  });

  it('are written again where one that never stood beside them stands in their place', () => {
    const other = JSON.stringify({ decisions: [decisionOn('Eva Stor')] });
    assert.deepEqual(
      afterThree((_, disk) => (disk.text = other)),
      ['Eva Stor', 'Hanna Reyl', 'Jon Arvel', 'Per Lund'],
    );
  });

  it('that are gone from the file after a while were taken out by somebody', () => {
    const { disk, windows, later } = setUp();
    windows[0].decide('Hanna Reyl');
    later(10_001);
    disk.text = '{"decisions":[]}';
    windows[0].look();
    assert.deepEqual(namesIn(disk.text), []);
  });

  it('are kept elsewhere where the file cannot be written, beside what others write there', () => {
    const { disk, windows } = setUp();
    const [own, other] = windows;
    other.decide('Hanna Reyl');
    own.look();
    disk.isReadOnly = true;
    assert.equal(own.decide('Jon Arvel'), true);
    assert.deepEqual([namesIn(disk.text), namesIn(own.stored)], [['Hanna Reyl'], ['Jon Arvel']]);
    // What stands in a file that cannot be written cannot be taken back.
    own.undo();
    assert.deepEqual(namesIn(own.stored), []);
    own.undo();
    assert.deepEqual(namesIn(disk.text), ['Hanna Reyl']);
    own.decide('Per Lund');
    disk.text = JSON.stringify({ decisions: [decisionOn('Hanna Reyl'), decisionOn('Anna Hem')] });
    own.look();
    disk.isReadOnly = false;
    own.decide('Eva Stor');
    assert.deepEqual([namesIn(disk.text), own.stored], [['Hanna Reyl', 'Anna Hem', 'Per Lund', 'Eva Stor'], '']);
  });

  it('keep what a newer version wrote, and more than ten thousand', () => {
    const newer = { type: 'newer', what: [1] };
    const many = Array.from({ length: 12_000 }, (_, index) => decisionOn(`Person ${index}`));
    const { disk, windows } = setUp(JSON.stringify({ decisions: [newer, ...many] }));
    windows[0].decide('Hanna Reyl');
    const { entries, decisions } = parseDecisions(disk.text);
    assert.deepEqual([entries.length, decisions.length, entries[0]], [12_002, 12_001, newer]);
  });

  it('are written again without a change to what else is in the file', () => {
    const newer = '{"crossread":2,"by":"a newer version","decisions":[{"type":"newer","n":12345678901234567890}]}';
    const { disk, windows } = setUp(newer);
    windows[0].decide('Hanna Reyl');
    assert.ok(disk.text.startsWith(newer.slice(0, -2)), disk.text);
    windows[0].undo();
    assert.equal(disk.text, newer);
  });

  it('cost as much as the one that is made, not as those that are there', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => decisionOn(`Person ${index}`));
    const { windows } = setUp(JSON.stringify({ decisions: many }));
    const write = JSON.stringify;
    let written = 0;
    JSON.stringify = ((...given: Parameters<typeof write>) => {
      written++;
      return write(...given);
    }) as typeof write;
    try {
      windows[0].decide('Hanna Reyl');
      windows[0].decide('Jon Arvel');
      windows[0].undo();
    } finally {
      JSON.stringify = write;
    }
    assert.ok(written > 0 && written < 30, String(written));
  });

  for (const text of ['{"decisions": 5}', 'a shopping list', '{"crossread": 2', '[]'])
    it(`are not written over a file that is none of decisions: ${text}`, () => {
      const store = new DecisionStore(() => undefined);
      assert.deepEqual(store.set([{ folder, text }]).broken, [folder]);
      assert.equal(store.add(folder, decisionOn('Jon Arvel')), undefined);
      assert.equal(store.removeLast(), undefined);
      assert.equal(store.move('file:///n/a.txt', 'file:///n/b.txt'), undefined);
    });

  it('are refused where the file would be larger than is read, and those before them stay', () => {
    const large = { type: 'newer', words: 'a'.repeat(maxDecisionsSize - 200) };
    const { disk, windows } = setUp(JSON.stringify({ decisions: [large] }));
    const before = disk.text;
    assert.equal(windows[0].decide('Hanna '.repeat(20)), false);
    assert.equal(windows[0].store.add(folder, decisionOn('Hanna '.repeat(20))), 'full');
    assert.equal(disk.text, before);
  });
});
