import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from '../../src/formats/readFile';
import { spanInFile } from '../../src/formats/offsetMap';

const textOf = (file: string): string => readFile(file, 'plain')[0].text;
const cue = (second: number, ...lines: string[]): string =>
  [`00:00:0${second},000 --> 00:00:0${second},900`, ...lines, ''].join('\n');

describe('subtitles in a text file', () => {
  it('are the text that they show', () => {
    const srt = `1\n${cue(1, 'The dam holds', 'for now.')}\n2\n${cue(2, '- Until when?')}\n3\n${cue(3, '- Until <i>May</i>.')}`;
    assert.equal(textOf(srt), 'The dam holds for now.\n\nUntil when?\n\nUntil May.');
    assert.equal(readFile(srt, 'plain')[0].source?.kind, 'transcript');
    assert.equal(textOf(srt.replaceAll('\n', '\r\n')), textOf(srt));
  });

  it('give each turn its speaker', () => {
    const vtt = `WEBVTT\nKind: captions\n\nNOTE made by hand\n\n${cue(1, '<v Ada Moss>The dam holds.</v>')}\n${cue(2, '<v Ada Moss>It will.')}\n${cue(3, '<v Tom Reyl>Until when?</v>')}\n${cue(4, '<v Ada Moss>Until May.')}`;
    const [{ text, speeches }] = readFile(vtt, 'plain');
    assert.equal(text, 'Ada Moss: The dam holds. It will.\n\nTom Reyl: Until when?\n\nAda Moss: Until May.');
    assert.deepEqual(
      speeches?.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end)),
      ['Ada Moss', 'Tom Reyl', 'Ada Moss'],
    );
    assert.equal(
      textOf(`${cue(1, 'ADA MOSS: It holds.')}\n${cue(2, 'TOM REYL: When?')}`),
      'ADA MOSS: It holds.\n\nTOM REYL: When?',
    );
  });

  it('say what is shown twice once, and break a long speech', () => {
    const automatic = [cue(1, 'the<00:00:01.400><c> dam</c>'), cue(2, 'the dam'), cue(3, 'the dam', 'holds')].join(
      '\n',
    );
    assert.equal(textOf(automatic), 'the dam holds');
    const long = Array.from({ length: 9 }, (_, i) =>
      cue(i, `${String(i)} ${'the wall of the dam '.repeat(3)}holds.`),
    ).join('\n');
    assert.equal(textOf(long).split('\n\n').length, 2);
  });

  it('are none in a text on subtitles', () => {
    const text = `A line of times is written so:\n\n${cue(1, 'The dam holds.')}\n${cue(2, 'It will.')}`;
    assert.equal(textOf(text), text);
    assert.equal(textOf(cue(1, 'The dam holds.')), cue(1, 'The dam holds.'));
    assert.equal(textOf(`${cue(1)}\n${cue(2)}`), `${cue(1)}\n${cue(2)}`);
  });

  it('have their words where the map says', () => {
    const line = fc.constantFrom('<v Ada>The dam</v>', '- holds', 'for <b>now</b>.', '', '7', '<', 'ADA: yes', '-->');
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 3 }), { minLength: 2, maxLength: 8 }), (cues) => {
        const file = cues.map((lines, i) => cue(i, ...lines)).join('\n');
        const [{ text, map }] = readFile(file, 'plain');
        for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
          const { start, end } = spanInFile(map, { start: index, end: index + word.length });
          assert.equal(file.slice(start, end), word);
        }
      }),
    );
  });
});

describe('a text that was sent on', () => {
  it('is read without the marks before its lines', () => {
    const mail =
      '> Dam holds\n>\n> The dam held through the night, and nobody had to leave a house\n> below it.\n> > It will, she said.';
    assert.equal(
      textOf(mail),
      'Dam holds\n\nThe dam held through the night, and nobody had to leave a house below it.\nIt will, she said.',
    );
  });
  it('has the mark before nearly every line', () => {
    for (const text of [
      '> Dam holds\n> It will.\n> So they say.',
      '> a\n> b\n> c\n> d\n> e\nf\n',
      'a > b\nc > d\ne > f\ng > h',
    ])
      assert.equal(textOf(text), text);
    const one = `On Monday Ada wrote:\n${'> The dam holds.\n'.repeat(9)}`;
    assert.ok(!textOf(one).includes('>'));
  });
});

describe('titles with the name of a site', () => {
  const sourceOf = (file: string, format: 'plain' | 'markdown' = 'plain'): unknown => readFile(file, format)[0].source;
  const body = '\n\nThe dam held through the night.\n';
  it('give the name of a paper or station as outlet', () => {
    const named: [string, string][] = [
      ['Dam holds all night - BBC News', 'BBC News'],
      ['Dam holds all night | The Belmora Ledger', 'The Belmora Ledger'],
      ['Dam holds all night – Kinn Evening Post', 'Kinn Evening Post'],
      ['Dam holds all night | World news | The Guardian', 'The Guardian'],
    ];
    for (const [line, outlet] of named) {
      assert.deepEqual(sourceOf(line + body), { title: 'Dam holds all night', outlet });
      assert.deepEqual(sourceOf(`# ${line}${body}`, 'markdown'), { title: 'Dam holds all night', outlet });
    }
  });
  it('are whole where nothing tells of a site', () => {
    for (const line of [
      'Dam holds all night - 90 people saved',
      'Dam holds all night – a post on the river',
      'Opinion | The Ledger',
      'Dam holds all night - what the News says',
      'Dam holds all night - Ada Moss',
      'Dam holds all night - The Ledger, Friday',
    ])
      assert.equal(sourceOf(line + body), undefined, line);
  });
  it('are found in the heading of a clipping that has none', () => {
    const clip = `---\nsource: https://www.belmoraledger.example/dam\nauthor: By Ada Moss, Harbour Correspondent\n---\n# Dam holds - Belmora Ledger${body}`;
    assert.equal((sourceOf(clip, 'markdown') as { title?: string }).title, undefined, 'a label of two words');
    assert.deepEqual(sourceOf(clip.replace('Dam holds', 'Dam holds all night'), 'markdown'), {
      outlet: 'Belmora Ledger',
      authors: ['Ada Moss'],
      url: 'https://www.belmoraledger.example/dam',
      title: 'Dam holds all night',
    });
  });
});
