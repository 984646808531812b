import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote, pathOfSource, sourceOfPath, type NoteStatus, type ReadNote } from '../../../src/corpus/notes/note';
import { formatNote, newNote, newReply, newStatus, withText } from '../../../src/corpus/notes/writeNote';
import { filesOf, placeThreads, threadsOf, type NoteFiles } from '../../../src/corpus/notes/threads';
import { selectorsOf } from '../../../src/corpus/notes/selectors';

const text = 'The ferry carried 214 people.';
const by = { id: '1b4e28ba-2fa1-41d2-883f-0016d3cca427', now: '2025-03-12T09:00:00.000Z', creator: 'Ada' };
const made = newNote(
  {
    path: 'clips/3 coast.txt',
    selectors: selectorsOf(text, { start: 18, end: 21 }),
    status: 'ask',
    text: 'Ask *them*.',
  },
  by,
);

function read(raw: unknown): ReadNote {
  const result = parseNote(typeof raw === 'string' ? raw : JSON.stringify(raw));
  assert.ok('note' in result, JSON.stringify(result));
  return result;
}

describe('a file of a note', () => {
  // JSON has numbers of any size, and other programs count otherwise.
  for (const [start, end] of [
    ['1e308', '1e308'],
    ['1e400', '1e400'],
    ['-1', '3'],
    ['1.5', '3'],
    ['null', 'null'],
    ['"18"', '"21"'],
    ['21', '18'],
    ['9007199254740993', '9007199254740995'],
    ['{}', '[]'],
  ])
    it(`is a note on its words where its place is none: ${start} to ${end}`, () => {
      const file = formatNote(made).replace(/"start": 18,\s*"end": 21/, `"start": ${start}, "end": ${end}`);
      const { about } = read(file).note;
      assert.ok('selectors' in about);
      assert.equal(about.selectors.exact, '214');
      assert.equal(about.selectors.position, undefined);
    });

  it('is a Web Annotation with one key a line and a line end', () => {
    assert.equal(
      formatNote(made),
      `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:uuid:1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  "type": "Annotation",
  "motivation": "commenting",
  "creator": {
    "type": "Person",
    "name": "Ada"
  },
  "created": "2025-03-12T09:00:00.000Z",
  "body": [
    {
      "type": "TextualBody",
      "purpose": "commenting",
      "format": "text/markdown",
      "value": "Ask *them*.",
      "modified": "2025-03-12T09:00:00.000Z"
    },
    {
      "type": "TextualBody",
      "purpose": "tagging",
      "value": "ask",
      "modified": "2025-03-12T09:00:00.000Z"
    }
  ],
  "target": {
    "type": "SpecificResource",
    "source": "clips/3%20coast.txt",
    "selector": [
      {
        "type": "TextQuoteSelector",
        "exact": "214",
        "prefix": "The ferry carried ",
        "suffix": " people."
      },
      {
        "type": "TextPositionSelector",
        "start": 18,
        "end": 21
      }
    ]
  }
}
`,
    );
  });

  it('is read back', () => {
    assert.deepEqual(read(formatNote(made)).note, {
      id: `urn:uuid:${by.id}`,
      text: 'Ask *them*.',
      creator: 'Ada',
      created: by.now,
      about: {
        path: 'clips/3 coast.txt',
        status: 'ask',
        statusSet: by.now,
        selectors: { exact: '214', prefix: 'The ferry carried ', suffix: ' people.', position: { start: 18, end: 21 } },
      },
    });
    assert.deepEqual(read(newReply('urn:x', 'Done', { id: 'a', now: by.now })).note, {
      id: 'urn:uuid:a',
      text: 'Done',
      created: by.now,
      about: { replyTo: 'urn:x' },
    });
  });

  it('gives a note another status as an answer of its own', () => {
    const raw = newStatus('urn:x', 'checked', by);
    assert.deepEqual(read(formatNote(raw)).note, {
      id: `urn:uuid:${by.id}`,
      text: '',
      creator: 'Ada',
      created: by.now,
      about: { replyTo: 'urn:x', status: 'checked' },
    });
    // Of another program a tag of an answer is a word like others.
    assert.deepEqual(read({ ...raw, motivation: 'replying' }).note.about, { replyTo: 'urn:x' });
  });

  it('keeps what others put there when words change', () => {
    const raw = { ...made, 'x:colour': 'red', body: [...(made.body as object[]), { type: 'Choice', items: [] }] };
    const later = '2025-03-13T09:00:00.000Z';
    const changed = withText(raw, 'Asked.', later);
    assert.deepEqual(changed['x:colour'], 'red');
    assert.equal((changed.body as unknown[]).length, 3);
    const { note } = read(changed);
    assert.deepEqual([note.text, note.modified, 'status' in note.about && note.about.status], ['Asked.', later, 'ask']);
    assert.equal(Object.keys(JSON.parse(formatNote(changed)) as object).at(-1), 'x:colour');
    const tagged = { ...made, body: (made.body as object[]).slice(1) };
    assert.deepEqual(
      [read(withText(tagged, 'Asked.', later)).note.text, read(withText(tagged, 'Asked.', later)).note.about],
      ['Asked.', read(made).note.about],
    );
  });

  it('of another program is read by what it has', () => {
    const { note } = read({
      id: 'https://notes.example/1',
      type: ['Annotation', 'Thing'],
      creator: 'Bo',
      body: { type: 'TextualBody', value: 'Hm' },
      target: [{ source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'x' } }],
    });
    assert.deepEqual(note, {
      id: 'https://notes.example/1',
      text: 'Hm',
      creator: 'Bo',
      about: { path: 'a.txt', status: 'to check', selectors: { exact: 'x', prefix: '', suffix: '' } },
    });
  });

  it('may begin with a byte-order mark', () => {
    assert.deepEqual(read(`\ufeff${JSON.stringify(made)}`), read(made));
  });

  const nested = (levels: number): string =>
    `${JSON.stringify(made).slice(0, -1)},"x:deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it('is written again however deeply it is nested, or not read', () => {
    const parsed = parseNote(nested(90));
    assert.ok('raw' in parsed);
    assert.deepEqual(JSON.parse(formatNote(parsed.raw)), JSON.parse(nested(90)));
  });

  const target = made.target as { source: string; selector: object[] };
  const faults: readonly (readonly [fault: string, file: unknown])[] = [
    ['json', '{'],
    ['json', ''],
    ['json', '<<<<<<< HEAD\n{}\n'],
    ['json', '['.repeat(400_000)],
    ['annotation', '[]'],
    ['annotation', 'null'],
    ['annotation', nested(100_000)],
    ['annotation', { ...made, id: 5 }],
    ['annotation', { ...made, type: 'Bookmark' }],
    ['annotation', { ...made, target: 'a.txt' }],
    ['annotation', { ...made, motivation: 'replying', target: {} }],
    ['large', 'x'.repeat(500_001)],
    ['large', { ...made, body: 'x'.repeat(50_001) }],
    ['words', { ...made, target: { ...target, selector: [] } }],
    ['words', { ...made, target: { ...target, selector: [{ type: 'TextQuoteSelector', exact: '' }] } }],
    ...[
      '../mail.txt',
      'a/../../b',
      '/etc/passwd',
      'https://x.example/a',
      'file:///a',
      'C:\\a',
      'a%2F..%2F..%2Fb',
      'a//b',
      '',
    ].map((source) => ['path', { ...made, target: { ...target, source } }] as const),
  ];
  for (const [fault, file] of faults)
    it(`is passed over (${fault}): ${JSON.stringify(file).slice(0, 300).slice(-60)}`, () =>
      assert.deepEqual(parseNote(typeof file === 'string' ? file : JSON.stringify(file)), { fault }));

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.json(), (file) => void parseNote(file)));
    const parts = fc.dictionary(
      fc.constantFrom('id', 'type', 'body', 'target', 'motivation', 'created'),
      fc.jsonValue(),
    );
    fc.assert(fc.property(parts, (change) => void parseNote(JSON.stringify({ ...made, ...change }))));
  });

  it('names any path so that it is read back', () => {
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((part) => !/[/\\\p{Cc}]/u.test(part) && !/^\.\.?$/.test(part));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (parts) => {
        const made = parts.join('/');
        assert.equal(pathOfSource(sourceOfPath(made)), made);
      }),
    );
    assert.equal(sourceOfPath('a b/Köln #3.txt#2'), 'a%20b/Köln%20%233.txt#2');
  });
});

describe('the notes of a folder', () => {
  const at = (minute: number): string => `2025-03-12T09:0${minute}:00.000Z`;
  const note = (id: string, minute: number): ReadNote => read({ ...made, id, created: at(minute) });
  const reply = (id: string, to: string, minute: number): ReadNote => read(newReply(to, id, { id, now: at(minute) }));

  it('are threads, oldest first, whatever the order of the files', () => {
    const files: [string, ReadNote | { fault: 'json' }][] = [
      ['e.json', note('urn:two', 3)],
      ['a.json', reply('r2', 'urn:one', 5)],
      ['b.json', reply('r1', 'urn:one', 4)],
      ['c.json', reply('r3', 'urn:uuid:r1', 6)],
      ['d.json', note('urn:one', 1)],
      ['f.json', reply('r4', 'urn:nobody', 6)],
      ['g.json', { fault: 'json' }],
    ];
    const told = (map: NoteFiles): unknown => {
      const { threads, faults } = threadsOf(map);
      return [threads.map(({ first, replies }) => [first.name, ...replies.map(({ name }) => name)]), faults];
    };
    const expected = [
      [['d.json', 'b.json', 'a.json', 'c.json'], ['e.json']],
      [
        { name: 'g.json', fault: 'json' },
        { name: 'f.json', fault: 'orphan' },
      ],
    ];
    assert.deepEqual(told(new Map(files)), expected);
    assert.deepEqual(told(new Map([...files].reverse())), expected);
  });

  it('have the status that was set last, by whichever file', () => {
    const set = (id: string, status: NoteStatus, minute: number): ReadNote =>
      read(newStatus('urn:one', status, { id, now: at(minute) }));
    const told = (...files: [string, ReadNote][]): unknown => {
      const { threads, faults } = threadsOf(new Map([['z', note('urn:one', 1)], ...files]));
      assert.deepEqual([threads.length, faults], [1, []]);
      return [threads[0].first.note.about.status, threads[0].replies.length, filesOf(threads[0]).length];
    };
    assert.deepEqual(told(), ['ask', 0, 1]);
    assert.deepEqual(told(['b', set('s1', 'wrong', 3)], ['a', set('s2', 'checked', 2)]), ['wrong', 0, 3]);
    assert.deepEqual(told(['b', set('s1', 'wrong', 3)], ['c', reply('r', 'urn:one', 4)]), ['wrong', 1, 3]);
    // An earlier version wrote the status into the note's own file.
    const later = (made.body as object[]).map((body) => ({ ...body, modified: at(5) }));
    assert.deepEqual(told(['z', read({ ...made, id: 'urn:one', body: later })], ['b', set('s1', 'wrong', 3)]), [
      'ask',
      0,
      2,
    ]);
  });

  it('end where answers go round in a circle', () => {
    const files = new Map([
      ['a', reply('a', 'urn:uuid:b', 1)],
      ['b', reply('b', 'urn:uuid:a', 1)],
    ]);
    assert.deepEqual(threadsOf(files).faults.length, 2);
  });

  it('stand where their words stand, and are lost with their article', () => {
    const [thread] = threadsOf(new Map([['a', note('urn:one', 1)]])).threads;
    const placement = (held: string | undefined): unknown => placeThreads([thread], () => held)[0].placement;
    assert.deepEqual(placement(text), { state: 'here', span: { start: 18, end: 21 } });
    assert.deepEqual(placement(undefined), { state: 'lost', reason: 'absent' });
    assert.deepEqual(placement(`Now: ${text}`), { state: 'moved', span: { start: 23, end: 26 } });
  });

  it('stand each in the text of its own file', () => {
    const files = new Map(['a', 'b', 'c'].map((name, index) => [name, note(`urn:${name}`, index)]));
    const texts = [text, undefined, `Now: ${text}`];
    const { threads } = threadsOf(files);
    const placed = placeThreads(threads, (thread) => texts[threads.indexOf(thread)]);
    assert.deepEqual(
      placed.map(({ placement }) => placement.state),
      ['here', 'lost', 'moved'],
    );
  });
});
