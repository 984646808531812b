import assert from 'node:assert/strict';
import { annotate, type Annotated } from '../../../../src/annotations/annotate';
import { alignWords } from '../../../../src/corpus/findings/drift/alignment';
import { gapRules, reasonToPass, type DriftSide } from '../../../../src/corpus/findings/drift/gapRules';
import { alignedParts, gapsOf } from '../../../../src/corpus/findings/drift/gaps';
import { speechesOf } from '../../../../src/corpus/findings/drift/speeches';
import { tagger } from '../../../fixtures/tagger';

/** An article that quotes a wording, and behind `|` something else. A wording without a stop is a fragment. */
function articleOf(wording: string): Annotated {
  const [said, rest] = wording.split(' | ') as [string, string | undefined];
  const quoted = said.endsWith('.')
    ? `“${said.slice(0, -1)},” said Kwabena Asare.`
    : `Kwabena Asare said that “${said}” and then left for the day.`;
  const other = rest === undefined ? '' : `\n\nThe town was quiet.\n\n“${rest.slice(0, -1)},” said Nadia Haddad.`;
  return annotate(`Wall falls in Teshi\n\nThe wall fell.\n\n${quoted}${other}\n`, 'plain', tagger);
}

function reasons([ours, theirs]: readonly [string, string]): (string | undefined)[] {
  const [a, b] = [articleOf(ours), articleOf(theirs)].map((annotated): DriftSide => ({
    article: annotated.article,
    speech: speechesOf(annotated)[0],
  }));
  const pairs = alignWords(a.speech.words, b.speech.words);
  return alignedParts(a.speech.words, b.speech.words, pairs).flatMap((part) =>
    gapsOf(part).map((gap) => reasonToPass({ a, b, part, gap })),
  );
}

describe('words that differ and are no drift', () => {
  for (const { id, silent, told } of gapRules) {
    it(`${id}: “${silent[0]}” / “${silent[1]}”`, () => {
      for (const pair of [silent, [silent[1], silent[0]] as const]) {
        const found = reasons(pair);
        assert.ok(found.includes(id), found.join());
        assert.ok(!found.includes(undefined), 'nothing is told');
      }
    });
    it(`none: “${told[0]}” / “${told[1]}”`, () => {
      const found = reasons(told);
      assert.ok(found.includes(undefined), found.join());
      assert.ok(!found.includes(id));
    });
  }
});
