import assert from 'node:assert/strict';
import { readArticle } from '../../../src/article/article';
import { findNames } from '../../../src/annotations/names/names';
import { type Weights } from '../../../src/annotations/names/model';
import { Tagger } from '../../../src/annotations/names/tagger';
import { type NameType, type Tagged } from '../../../src/annotations/names/tagging/tags';
import { type Units, unitsOf } from '../../../src/annotations/names/tagging/units';
import { noClasses } from '../../../src/annotations/names/tagging/wordClasses';
import { type WordInfo } from '../../../src/annotations/names/tagging/wordInfo';
import { scanTokens } from '../../../src/text/tokenise';

const noWeights: Weights = {
  rows: new Int32Array(0),
  rowOf: () => -1,
  scale: 1,
  transitions: new Float32Array(17 * 17),
  classes: noClasses,
};

/** Tags what was marked, so that rules can be tested whatever the model finds. */
class MarkedTagger extends Tagger {
  private at = 0;

  constructor(
    private readonly units: Units,
    private readonly marked: readonly Tagged[],
  ) {
    super(noWeights);
  }

  override tag(infos: readonly WordInfo[]): Tagged[] {
    const words = this.units.infos;
    while (this.at < words.length && !infos.every((info, i) => info === words[this.at + i])) this.at++;
    const first = this.at;
    this.at += infos.length;
    return this.marked
      .filter(({ from, to }) => from >= first && to <= first + infos.length)
      .map(({ from, to, type }) => ({ from: from - first, to: to - first, type }));
  }
}

/** Splits `They met {PER Ana Osei}` into the text and the words that are marked. */
export function readMarks(marked: string): { text: string; tagger: Tagger } {
  const spans: { start: number; end: number; type: NameType }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[A-Z]+ [^}]*\})/)) {
    const mark = /^\{([A-Z]+) (.*)\}$/.exec(part);
    if (mark) spans.push({ start: text.length, end: text.length + mark[2].length, type: mark[1] as NameType });
    text += mark ? mark[2] : part;
  }
  const tokens = scanTokens(text);
  const units = unitsOf(text, tokens, 0, tokens.count);
  const [starts, ends] = [Array.from(units.start), Array.from(units.end)];
  const tagged = spans.map(({ start, end, type }) => {
    assert.ok(starts.includes(start) && ends.includes(end), `“${text.slice(start, end)}” is no words`);
    return { from: starts.indexOf(start), to: ends.indexOf(end) + 1, type };
  });
  return { text, tagger: new MarkedTagger(units, tagged) };
}

/** Names as `PER Ana Osei`, with `*` after the type where a title stands before the name and `~` for demonyms. */
export function namesIn(marked: string): string {
  const { text, tagger } = readMarks(marked);
  return findNames(readArticle(text), tagger)
    .map(({ start, end, type, demonym, titled }) => {
      const flags = `${titled ? '*' : ''}${demonym ? '~' : ''}`;
      return `${type}${flags} ${text.slice(start, end)}`;
    })
    .join(', ');
}

/** A test for each pair of a text, in which the tagger's names are marked, and the names that rules make of them. */
export function testNames(cases: readonly (readonly [marked: string, names: string])[]): void {
  for (const [marked, names] of cases) it(marked, () => assert.equal(namesIn(marked), names));
}
