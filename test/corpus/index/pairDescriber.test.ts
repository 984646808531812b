import assert from 'node:assert/strict';
import { PairDescriber } from '../../../src/corpus/index/pairDescriber';
import { sentenceProfilesOf, type SentenceProfiles } from '../../../src/corpus/index/sentenceProfiles';
import { sparseFactor, type SparseFactor } from '../../../src/corpus/index/sparseFactor';
import { FolderStems } from '../../../src/corpus/index/vectors/folderStems';
import { annotated } from '../../fixtures/corpus';
import { shippedVectors } from '../../fixtures/vectors';

const ferry =
  'A crowded ferry sank off Belmora on Friday and divers recovered nine bodies. The owner was arrested at home.\n';
const vessel = 'Divers have found the bodies of nine passengers of a ferry near Belmora. Police arrested its owner.\n';

const { aligner } = new FolderStems(shippedVectors);
const plain = (): SparseFactor => sparseFactor(new Uint16Array(0), new Float32Array(0));

/** Profiles of the sentences of a text, and how often the weights of their words were asked for. */
function countedProfiles(text: string): { profiles: SentenceProfiles; asked: () => number } {
  let asked = 0;
  const profiles = sentenceProfilesOf(annotated(text)).map(
    (profile) =>
      profile && {
        ...profile,
        get weights() {
          asked++;
          return profile.weights;
        },
      },
  );
  return { profiles, asked: () => asked };
}

describe('description of pairs of sentences', () => {
  it('weighs an article once for all others of one event, and anew for another', () => {
    const { profiles, asked } = countedProfiles(ferry);
    const sentences = profiles.filter((profile) => profile !== undefined).length;
    const event = plain();
    for (const text of [vessel, vessel, ferry])
      void new PairDescriber([profiles, sentenceProfilesOf(annotated(text))], [event, event], aligner);
    assert.equal(asked(), sentences);
    const another = plain();
    void new PairDescriber([profiles, profiles], [another, another], aligner);
    assert.equal(asked(), 2 * sentences);
  });

  it('weighs by the event that is asked for, whatever was asked before', () => {
    const [ours, theirs] = [ferry, vessel].map((text) => sentenceProfilesOf(annotated(text)));
    const ids = Uint16Array.from(ours[0]?.shortIds ?? []).sort();
    const common = sparseFactor(ids, new Float32Array(ids.length).fill(0.25));
    const featuresIn = (one: SparseFactor, other: SparseFactor): number[] | undefined =>
      new PairDescriber([ours, theirs], [one, other], aligner).featuresOf(0, 0);
    const [event, first] = [plain(), featuresIn(plain(), plain())];
    assert.deepEqual(featuresIn(event, event), first);
    const lessened = featuresIn(common, common);
    assert.notDeepEqual(lessened, first);
    assert.notDeepEqual(featuresIn(event, common), first);
    assert.notDeepEqual(featuresIn(event, common), lessened);
    assert.deepEqual(featuresIn(event, event), first);
  });
});
