import { fieldsByWord } from '../../../lexicon/en/wordFields';
import { addToList } from '../../../text/multimap';
import { stemOf } from '../../index/stems';

const fieldsByStem = new Map<string, number[]>();
for (const [word, fields] of fieldsByWord) for (const field of fields) addToList(fieldsByStem, stemOf(word), field);

/** Fields of words that a stem may stand for: `arrest` and `custodi` have one in common. */
export function fieldsOfStem(stem: string): readonly number[] {
  return fieldsByStem.get(stem) ?? [];
}
