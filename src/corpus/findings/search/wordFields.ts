import { fieldsByWord } from '../../../lexicon/en/wordFields';
import { addToList } from '../../../text/multimap';
import { stemOf } from '../../index/stems';

/** The fields of each stem, and the stems of each field. */
interface StemFields {
  readonly fieldsByStem: ReadonlyMap<string, readonly number[]>;
  readonly stemsByField: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Made when the first stem is asked for: a start asks for none. */
let stemFields: StemFields | undefined;

function readFields(): StemFields {
  const fieldsByStem = new Map<string, number[]>();
  const stemsByField = new Map<number, Set<string>>();
  for (const [word, fields] of fieldsByWord) {
    const stem = stemOf(word);
    for (const field of fields) {
      addToList(fieldsByStem, stem, field);
      stemsByField.set(field, (stemsByField.get(field) ?? new Set<string>()).add(stem));
    }
  }
  return { fieldsByStem, stemsByField };
}

const none: ReadonlySet<string> = new Set();

/** Fields of words that a stem may stand for: `arrest` and `custodi` have one in common. */
export function fieldsOfStem(stem: string): readonly number[] {
  return (stemFields ??= readFields()).fieldsByStem.get(stem) ?? [];
}

/** The stems that have a field, each once. */
export function stemsOfField(field: number): ReadonlySet<string> {
  return (stemFields ??= readFields()).stemsByField.get(field) ?? none;
}
