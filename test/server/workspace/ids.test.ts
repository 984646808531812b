import assert from 'node:assert/strict';
import { idOf, mentionId, parseId, parseMentionId } from '../../../src/server/workspace/ids';

describe('ids', () => {
  it('of passages are read back', () => {
    for (const [uri, span] of [
      ['file:///n/a.txt', { start: 0, end: 0 }],
      ['file:///n/a:b.txt', { start: 12, end: 345678 }],
      ['untitled:Untitled-1', { start: 7, end: 8 }],
      ['file:///n/a\nb.txt', { start: 1, end: 2 }],
    ] as const)
      assert.deepEqual(parseId(idOf(uri, span)), { uri, span });
    assert.equal(idOf('file:///n/a.txt', { start: 12, end: 48 }), '12-48:file:///n/a.txt');
  });

  it('of mentions are read back', () => {
    for (const [entity, uri] of [
      ['person:kari lund', 'file:///n/a.txt'],
      ['organisation:a:b', 'file:///n/a:b.txt'],
      ['other:50%', 'x'],
      ['other:%3A%25 25%', 'x'],
      ['person:hanna\ud800 reyl', 'file:///n/a.txt'],
    ] as const)
      assert.deepEqual(parseMentionId(mentionId(entity, uri)), { entity, uri });
    assert.equal(mentionId('person:kari lund', 'file:///a'), 'mention:person%3Akari lund:file:///a');
  });

  for (const id of [
    undefined,
    null,
    5,
    {},
    '',
    'x',
    '5-1:file:///a',
    '1-2:',
    '1-2file:///a',
    '-1-2:file:///a',
    '1.5-2:file:///a',
    '1234567890-1234567890:file:///a',
    ' 1-2:file:///a',
    `1-2:${'a'.repeat(4093)}`,
  ])
    it(`of passages are not ${String(JSON.stringify(id)).slice(0, 40)}`, () => assert.equal(parseId(id), undefined));

  for (const id of [
    undefined,
    7,
    'mention:',
    'mention:person',
    'mention::file:///a',
    'mention:person%3Aa:',
    'person%3Aa:file:///a',
    `mention:a:${'a'.repeat(4087)}`,
  ])
    it(`of mentions are not ${String(JSON.stringify(id)).slice(0, 40)}`, () =>
      assert.equal(parseMentionId(id), undefined));

  it('may have 4096 characters', () => {
    assert.ok(parseId(`1-2:${'a'.repeat(4092)}`));
    assert.ok(parseMentionId(`mention:a:${'a'.repeat(4086)}`));
  });
});
