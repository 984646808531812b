import assert from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import { answerImport } from '../../src/server/importer';
import { readFile } from '../../src/formats/readFile';
import { startProcessorTime } from '../fixtures/processorTime';
import { shapes, invent } from '../import/generated';
import type { Attack, Trial } from './attack';
import { hostileText } from './hostileText';

/** Ms of processor time for a file of some ten thousand bytes: a hundred times what one takes. */
const maxMs = 10_000;
/** Changes of one file, at most. */
const maxChanges = 6;
/** A name of one file on any system: one part of a path, nothing that turns words round, 255 bytes of UTF-8. */
const safeName = /^(?![ .])[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,85}(?<![ .])$/u;

export const attackImports: Attack = {
  name: 'imports',
  what: 'damaged and hostile files of all kinds that are imported: read or refused in time, and what is written of them is read back',
  seconds: 25,
  least: 250,
  run: async (trial) => {
    for (let round = 0; trial.goesOn(round); round++) {
      const shape = shapes[round % shapes.length];
      const bytes = damaged(trial, shape.make(invent(trial.below(1000))));
      const name = `${trial.pick(['a', 'CON', '..', ' ', '\u202eb', hostileText(trial, 3)])}.${shape.ending}`;
      await trial.tryLater(`${shape.what}, round ${round}, ${JSON.stringify(name)}`, () => importOne(name, bytes));
    }
  },
};

async function importOne(name: string, bytes: Uint8Array): Promise<void> {
  const elapsed = startProcessorTime();
  const { answer } = await answerImport({ id: 1, name, bytes, choice: {}, day: '2025-03-03' });
  const ms = elapsed();
  assert.ok(ms < maxMs, `took ${Math.round(ms)} ms`);
  if (!('files' in answer)) {
    assert.ok('ask' in answer || answer.refused !== '', 'a refusal without a reason');
    return;
  }
  if (answer.folder !== undefined) assert.match(answer.folder, safeName);
  assert.ok(answer.files.length > 0, 'nothing is made, and nothing is refused');
  for (const { stem, text } of answer.files) {
    assert.match(stem, safeName);
    const documents = readFile(text, 'markdown');
    assert.equal(documents.length, 1, 'one article is made one article');
    assert.doesNotMatch(documents[0].text, /imported_from:|^imported: 2025/m, 'front matter is read as text');
  }
}

/** A file with some bytes changed, or of a packed one those of its parts. */
function damaged(trial: Trial, bytes: Uint8Array): Uint8Array {
  if (trial.below(4) === 0) return changed(trial, bytes);
  const parts = partsOf(bytes);
  if (!parts) return changed(trial, bytes);
  const name = trial.pick(Object.keys(parts));
  const other = trial.pick([name, `../${name}`, `/${name}`, `${name}\u0000`, 'constructor', 'mimetype']);
  return zipSync({ ...parts, [other]: changed(trial, parts[name]) });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

function changed(trial: Trial, bytes: Uint8Array): Uint8Array {
  let out = bytes;
  for (let change = 0; change <= trial.below(maxChanges); change++) {
    const at = trial.below(out.length + 1);
    const to = Math.min(out.length, at + trial.pick([0, 1, 8, 200]));
    const put = trial.pick([
      () => new Uint8Array(0),
      () => Uint8Array.of(trial.below(256)),
      () => new TextEncoder().encode(hostileText(trial, 6)),
      () => new TextEncoder().encode(trial.pick(snippets)),
      () => out.slice(trial.below(out.length + 1)).slice(0, 400),
    ])();
    out = Buffer.concat([out.subarray(0, at), put, out.subarray(to)]);
  }
  return out;
}

/** What means something to readers of the formats. */
const snippets: readonly string[] = [
  ...[
    '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]>&a;',
    '<![CDATA[',
    ']]>',
    '<?xml ',
    '-->',
  ],
  ...[
    '<script>alert(1)</script>',
    '<base href="file:///">',
    '<p>'.repeat(300),
    '<div>'.repeat(600),
    '</div>'.repeat(50),
  ],
  ...['&#0;', '&#xd800;', '&#99999999999;', '<w:p>', '<text:p>', '<title>---\nkind: x\n---</title>', '\n---\n'],
  ...['{\\rtf1', '}}}}', '\\bin999999999 ', '\\u-99999?', '{'.repeat(600), '['.repeat(5000), '"}', '{"a":', '\\"'],
  ...[
    '\nFrom a@b Mon Mar  3 10:00:00 2025\n',
    '\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n',
    '=3D=\n',
    '=?utf-8?B?////?=',
  ],
  ...[
    'obj <</Length 999999999>>',
    'endobj',
    '0 0 R',
    'xref',
    '%%EOF',
    '/Kids [1 0 R]',
    '00:00:99,999 --> 99:99:99,999',
    '\n\n1\n',
  ],
];
