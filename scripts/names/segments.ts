import { ClassedWords } from '../../src/annotations/names/tagging/classedWord';
import { wordFeatures } from '../../src/annotations/names/tagging/features';
import { type FeatureSink, type TaggedLine } from '../../src/annotations/names/tagging/taggedLine';
import { placeFeatures } from '../../src/annotations/names/tagging/placeFeatures';
import { type WordClasses } from '../../src/annotations/names/tagging/wordClasses';
import { type FeatureIndex } from './featureIndex';
import { type Segment } from './perceptron';
import { learnable, type TaggedText } from './readTexts';

/** The segments of texts, with the features that the tagger sums. */
export function segmentsFrom(texts: readonly TaggedText[], classes: WordClasses, index: FeatureIndex): Segment[] {
  const words = new ClassedWords(classes);
  const segments: Segment[] = [];
  const features: number[] = [];
  const sink: FeatureSink = {
    form: (place, variant, word) => placeFeatures(place, variant, word, features),
    add: (feature) => features.push(feature),
  };
  for (const tagged of texts) {
    for (const { tagged: sentence, segments: runs } of learnable(tagged)) {
      const { infos, lineCase } = sentence.sentence;
      const line: TaggedLine = {
        words: infos.map((info) => words.of(info)),
        padding: words.padding,
        lineCase,
        uses: tagged.uses,
      };
      for (const { from, to } of runs) {
        features.length = 0;
        const offsets = new Int32Array(to - from + 1);
        for (let i = from; i < to; i++) {
          wordFeatures(line, i, sink);
          offsets[i - from + 1] = features.length;
        }
        segments.push({
          gold: sentence.gold.slice(from, to),
          features: Int32Array.from(features, (feature) => index.numberOf(feature >>> 0)),
          offsets,
          noMisc: tagged.text.noMisc,
          share: tagged.text.share,
        });
      }
    }
  }
  return segments;
}
