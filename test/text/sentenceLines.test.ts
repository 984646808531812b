import assert from 'node:assert/strict';
import {
  endsSentence,
  hasUnspacedScript,
  isFinishedSentence,
  isRunningLine,
  shareOf,
  wordsOf,
} from '../../src/text/sentenceLines';

describe('lines of sentences', () => {
  for (const line of [
    'Mayor quits in Kinn.',
    '“We saw (the) boat,” she said.',
    'The firm paid £2m for 12 rain-swept boats.',
    'The bridge , he said , is shut .',
    'KINN (NTW) – The bridge is shut!',
    'Жители покинули свои дома.',
    'ప్రజలు తమ ఇళ్లను విడిచి వెళ్లారు.',
    '市长正在路上。',
    '12 boats were lost.',
  ])
    it(`“${line}” is one`, () => assert.ok(isFinishedSentence(line, false)));
  for (const line of [
    'Mayor quits Kinn.',
    'Mayor quits in Kinn',
    'mayor quits in Kinn.',
    'host app[1]: The bridge is shut.',
    'Served src/a.ts to 10.0.0.1:80 in app[1].',
    'User_1 and user_2 left.',
    '市长辞职。',
  ])
    it(`“${line}” is none`, () => assert.ok(!isFinishedSentence(line, false)));
  it('may be cut off', () => {
    assert.ok(isFinishedSentence('The bridge of Kinn was', true));
    assert.ok(!isFinishedSentence('The bridge', true));
  });
  it('hold a fifth of other words at most', () => {
    assert.ok(isFinishedSentence('The bridge was a/b shut.', false));
    assert.ok(!isFinishedSentence('The bridge a/b shut.', false));
  });

  for (const line of [
    'Mayor quits',
    '“Mayor quits”',
    'Kinn Votes For Mayor',
    'SCHOOLS SHUT IN KINN',
    '다리 폐쇄',
    '市长',
  ])
    it(`“${line}” runs on`, () => assert.ok(isRunningLine(line)));
  for (const line of [
    'Kinn',
    'Kari Lund',
    'Kari Lund, Per Moe',
    'buy milk',
    'KARI ANA LUND',
    '- Mayor quits',
    'Odda 12 13',
  ])
    it(`“${line}” does not run on`, () => assert.ok(!isRunningLine(line)));
  it('run on with one small word', () => assert.ok(isRunningLine('Boat sinks Kinn')));

  it('end with a mark, and with a quotation or bracket behind it', () => {
    for (const line of ['So.', 'So?”', 'So!)', 'So…', 'そう。」', 'ऐसा।', 'نعم؟']) assert.ok(endsSentence(line), line);
    for (const line of ['So', 'So:', 'So;', 'So.,', '']) assert.ok(!endsSentence(line), line);
  });
  it('are told from scripts without blanks, split into words, and counted', () => {
    assert.ok(hasUnspacedScript('市长'));
    assert.ok(hasUnspacedScript('สะพาน'));
    assert.ok(!hasUnspacedScript('다리 мост bridge'));
    assert.deepEqual(wordsOf(' Mayor  Quits\t'), ['mayor', 'quits']);
    assert.equal(
      shareOf(['a', 'b', 'a', 'a'], (line) => line === 'a'),
      0.75,
    );
    assert.equal(
      shareOf([], () => true),
      0,
    );
  });
});
