import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile';
import { onlyDocument, refusalOf, utf8 } from './files';

const textOf = async (text: string, name = 'harbour_talk.vtt'): Promise<string[]> =>
  onlyDocument(await importFile(name, utf8(text))).markdown.split('\n\n');

describe('subtitles', () => {
  it('of voices are turns with their speakers', async () => {
    const { source } = onlyDocument(
      await importFile(
        'harbour_talk.vtt',
        utf8('WEBVTT\nKind: captions\nLanguage: en-GB\n\n00:00.000 --> 00:02.000\nHello there.\n'),
      ),
    );
    assert.deepEqual(source, { title: 'harbour talk', kind: 'transcript', language: 'en' });
    assert.deepEqual(
      await textOf(
        'WEBVTT\n\nNOTE a remark\nof two lines\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:03.000 align:start\n<v Ada Brook>The pier <i>stays</i>\nshut.</v>\n\n00:00:03.000 --> 00:00:05.000\n<v Ada Brook>Until spring.\n\n00:00:05.000 --> 00:00:06.000\n<v.loud Jon Vale>Why &amp; how?\n',
      ),
      ['# harbour talk', '**Ada Brook:** The pier stays shut. Until spring.', '**Jon Vale:** Why & how?'],
    );
  });

  it('of automatic captions are said once', async () => {
    assert.deepEqual(
      await textOf(
        'WEBVTT\n\n00:00:01.000 --> 00:00:03.500\nthe<00:00:01.400><c> pier</c><00:00:01.900><c> stays</c>\n\n00:00:03.500 --> 00:00:03.510\nthe pier stays\n\n00:00:03.510 --> 00:00:05.000\nthe pier stays\nshut<00:00:04.000><c> he</c><00:00:04.300><c> said</c>\n',
      ),
      ['# harbour talk', 'the pier stays shut he said'],
    );
  });

  it('of SRT are paragraphs, parted by pauses, dashes and names', async () => {
    assert.deepEqual(
      await textOf(
        '\uFEFF1\r\n00:00:01,000 --> 00:00:03,000\r\n{\\an8}The pier stays\r\nshut.\r\n\r\n2\r\n00:00:03,100 --> 00:00:04,000\r\nIt rains.\r\n\r\n3\r\n00:00:20,000 --> 00:00:22,000\r\nAfter a pause.\r\n\r\n4\r\n00:00:22,000 --> 00:00:23,000\r\n- Until when?\r\n- Nobody knows.\r\n\r\n5\r\n00:00:23,000 --> 00:00:25,000\r\nADA BROOK: We cannot\r\nput people at risk.\r\n',
        'a.srt',
      ),
      [
        '# a',
        'The pier stays shut. It rains.',
        'After a pause.',
        'Until when?',
        'Nobody knows.',
        '**ADA BROOK:** We cannot put people at risk.',
      ],
    );
  });

  it('count hours in pauses', async () => {
    assert.deepEqual(
      await textOf(
        '1\n00:59:58,000 --> 00:59:59,000\nOne.\n\n2\n01:00:00,000 --> 01:00:01,000\nTwo.\n\n3\n02:00:01,000 --> 02:00:02,000\nThree.\n',
        'a.srt',
      ),
      ['# a', 'One. Two.', 'Three.'],
    );
  });

  it('do not take a clock or a clause for a speaker', async () => {
    assert.deepEqual(
      await textOf(
        '1\n00:00:01,000 --> 00:00:03,000\nIt costs this much: five pounds\n\n2\n00:00:03,000 --> 00:00:04,000\nat 10:30 each day.\n',
        'a.srt',
      ),
      ['# a', 'It costs this much: five pounds at 10:30 each day.'],
    );
  });

  it('without speech are refused', async () => {
    assert.equal(refusalOf(await importFile('a.srt', utf8('1\n00:00:01,000 --> 00:00:03,000\n\n'))), 'noText');
    assert.equal(refusalOf(await importFile('a.vtt', utf8('WEBVTT\n'))), 'noText');
  });
});
